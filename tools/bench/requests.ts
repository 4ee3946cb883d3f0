/** What the bench asks: each kind of request in the middle of a routine, and a routine from end to end. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { ASKS } from '../../lambda/alexa/asks';
import { handler } from '../../lambda/index';
import { lambdaContext } from '../../simulator/echo/lambda';
import { ended, intent, launch, newSession, type Session } from '../../simulator/echo/request';
import { boutAt, stateOf } from '../fuzz/where';

export interface Kind {
  readonly kind: string;
  readonly event: RequestEnvelope;
}

/** Two days ago. Seconds since 1970. */
const begins = () => Math.floor(Date.now() / 1000) - 2 * 86_400;
/** Longer than any answer. Seconds. */
const PLAYED = 260;

export const opening = (userId = 'amzn1.ask.account.BENCH'): RequestEnvelope =>
  launch(newSession({ userId }), begins());

const SLOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChooseExerciseIntent: { exercise: 'sideLunge' },
  ChangeAmountIntent: { amount: 'longer' },
  ExplainMuscleIntent: { muscle: 'vastusMedialis' },
  HowToIntent: { exercise: 'tubeWalk' },
};

/** Every intent, the opening and the end of a session, by a runner who has begun the second exercise. */
export async function kinds(): Promise<Kind[]> {
  let session: Session = newSession();
  let now = begins();
  const first: Kind = { kind: 'launch', event: launch(session, now) };
  for (const name of [
    'AMAZON.StartOverIntent',
    'ReadyIntent',
    'AMAZON.NextIntent',
    'ReadyIntent',
  ]) {
    const answer = await handler(intent(session, name, {}, now), lambdaContext());
    session = { ...session, isNew: false, attributes: { ...answer.sessionAttributes } };
    now += 30;
  }
  const all = Object.keys(ASKS).map((kind) => ({
    kind,
    event: intent(session, kind, SLOTS[kind] ?? {}, now),
  }));
  return [first, ...all, { kind: 'session ended', event: ended(session, 'USER_INITIATED', now) }];
}

/** Asks of a routine, at the most: past them something is wrong. */
const MOST_ASKS = 30;

/** One routine, step by step to its end, each answer played out. Attributes are the session's to carry. */
export async function routine(userId: string): Promise<RequestEnvelope[]> {
  const session = newSession({ userId });
  const asked = [launch(session, begins())];
  let attributes: Record<string, unknown> = {};
  const isOver = () => {
    const { today } = stateOf(attributes);
    return today !== null && boutAt({ today }) === undefined;
  };
  while (!isOver() && asked.length < MOST_ASKS) {
    const name = asked.length === 1 ? 'AMAZON.YesIntent' : 'ReadyIntent';
    const at = begins() + asked.length * PLAYED;
    const ask = intent({ ...session, isNew: false, attributes }, name, {}, at);
    attributes = { ...(await handler(ask, lambdaContext())).sessionAttributes };
    asked.push(ask);
  }
  return asked;
}
