/** Amazon behind the page that is an Echo: its services on loopback, where the skill is, and by the page's time. */
import type { Directive, RequestEnvelope } from 'ask-sdk-model';
import { type Caller, type Consent, type Rang, startAmazon } from '../amazon/amazon';
import { virtualClock } from '../echo/clock';
import { type Handler, lambdaContext } from '../echo/lambda';

/** Answers a POST; the body is parsed JSON. */
export type Answers = Readonly<Record<string, (body: never) => Promise<unknown>>>;

/** What Amazon has said by itself until a moment, and when it may next; seconds since 1970. */
export interface Alerts {
  readonly rang: readonly Rang[];
  readonly next: number | null;
}

/** Starts it beside a skill, with nothing allowed and nothing set. */
export async function startAmazonBehind(handler: Handler) {
  const clock = virtualClock(0);
  const consents = new Map<string, Consent>();
  let rung: Rang[] = [];
  const amazon = await startAmazon({
    clock,
    skillName: 'Knee Coach',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    rang: (rang) => rung.push(rang),
  });

  function goTo(now: number) {
    if (!Number.isFinite(now)) throw new Error('That is no moment.');
    while (clock.step(now)) {}
    clock.goTo(now);
  }

  /** With what the skill reaches Amazon by. */
  function withAccess(request: RequestEnvelope): RequestEnvelope {
    const { System: system } = request.context;
    const { userId } = system.user;
    const { permissions, ...reached } = amazon.access({
      userId,
      deviceId: system.device?.deviceId ?? '',
    });
    const context = {
      ...request.context,
      System: { ...system, ...reached, user: { userId, permissions } },
    };
    return { ...request, context };
  }

  const answers: Answers = {
    async '/alexa'(request: RequestEnvelope) {
      goTo(Date.parse(request.request.timestamp) / 1000);
      return handler(withAccess(request), lambdaContext());
    },
    async '/amazon/consent'({ caller, directive }: { caller: Caller; directive: Directive }) {
      const consent = amazon.consent(caller, directive);
      if (consent) consents.set(caller.userId, consent);
      return consent?.asks ?? null;
    },
    async '/amazon/answered'({ caller, utterance }: { caller: Caller; utterance: string | null }) {
      return consents.get(caller.userId)?.answered(utterance) ?? null;
    },
    async '/amazon/task'({ caller, utterance }: { caller: Caller; utterance: string }) {
      return amazon.task(caller, utterance);
    },
    async '/amazon/alerts'({ now }: { now: number }): Promise<Alerts> {
      goTo(now);
      const rang = rung;
      rung = [];
      return { rang, next: clock.next };
    },
  };
  return { answers, stop: amazon.stop };
}
