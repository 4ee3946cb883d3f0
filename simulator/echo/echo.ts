/**
 * An Echo on a laptop: it joins the sessions, the microphone and the voice, as Alexa does. It knows no
 * transport, no terminal and no browser: it is given a way to send, an ear and a clock, and tells a
 * listener what happens.
 */
import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { InteractionModel } from '../../model/types';
import type { AmazonElsewhere, Caller, ConsentElsewhere } from '../amazon/amazon';
import type { Heard } from '../ear/ear';
import { invocation } from '../ear/invocation';
import type { Clock } from './clock';
import { playable } from './playable';
import { makePlayback, type PlaybackEvent } from './playback';
import {
  connection,
  type Device,
  intent,
  launch,
  type ScreenEvent,
  type Session,
  SPEAKER,
  slotsOf,
  userEvent,
} from './request';
import { makeSessions, type SessionEnd, type SessionEvent } from './sessions';
import type { Sound } from './speech';

export type EchoEvent =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | { readonly kind: 'notForSkill'; readonly utterance: string }
  /** Alexa asks in her own words, for the skill. */
  | { readonly kind: 'alexa'; readonly text: string }
  | SessionEvent
  /** Documents come with the speech, commands after it. */
  | { readonly kind: 'directive'; readonly directive: Directive }
  | PlaybackEvent;

export type { SessionEnd };

export interface EchoOptions {
  readonly send: (request: RequestEnvelope) => Promise<ResponseEnvelope>;
  readonly hear: (utterance: string) => Heard | Promise<Heard>;
  readonly model: InteractionModel;
  readonly clock: Clock;
  readonly listener: (event: EchoEvent) => void;
  readonly device?: Partial<Device>;
  /** Amazon beside the conversation; left out where it offers nothing. */
  readonly amazon?: AmazonElsewhere;
  /** False for a device that ends sessions without a SessionEndedRequest, as screens often do. */
  readonly tellsSessionEnd?: boolean;
}

/** No recogniser hands on more than it hears in a minute or so. */
const LONGEST_CHARACTERS = 1000;

/** What is heard of a line: all of it, but for the end of an endless one. */
function heardOf(said: string): string {
  const utterance = said.replace(/^\s*alexa\b[\s,.!]*/i, '').trim();
  return utterance.length <= LONGEST_CHARACTERS
    ? utterance
    : utterance.slice(0, LONGEST_CHARACTERS).replace(/\s+\S*$/, '');
}

export type Echo = ReturnType<typeof makeEcho>;

/** A new Echo, silent and without a session. */
export function makeEcho(options: EchoOptions) {
  const { send, hear, model, clock, listener: tell, amazon, tellsSessionEnd = true } = options;
  const { userId, deviceId } = { ...SPEAKER, ...options.device };
  const caller: Caller = { userId, deviceId };
  const access = amazon?.access?.bind(amazon, caller);
  const device = { ...options.device, ...(access && { access }) };
  const name = model.interactionModel.languageModel.invocationName;

  const sessions = makeSessions({ send, clock, tell, device, tellsSessionEnd });
  const playback = makePlayback(clock, tell);
  let inFlight: Promise<void> = Promise.resolve();
  /** Alexa has asked, and nobody has answered yet. */
  let asking: ConsentElsewhere | null = null;

  /** One request after the other, whoever starts it. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    inFlight = inFlight.then(work);
    return inFlight;
  }

  /** What somebody, or nobody, says to Alexa's own question goes to her, and what she makes of it to the skill. */
  async function answerAlexa(utterance: string | null) {
    const asked = asking;
    asking = null;
    const answer = await asked?.answered(utterance);
    const session = sessions.current;
    if (answer && session) await converse(connection(session, answer, clock.now()));
  }

  function askForSkill(consent: ConsentElsewhere) {
    asking = consent;
    tell({ kind: 'alexa', text: consent.asks });
    const { act } = playback;
    playback.listen([], () => {
      void inTurn(async () => {
        if (playback.act === act) await answerAlexa(null);
      });
    });
  }

  /** Ends what is being said or listened for, and with it a session that the skill has ended. */
  function hush() {
    const awake = playback.doing !== 'asleep';
    playback.hush();
    if (awake && sessions.current === null) tell({ kind: 'sessionEnded', why: 'skill' });
  }

  function silence() {
    const { act } = playback;
    void inTurn(async () => {
      if (playback.act !== act) return;
      playback.sleep();
      await sessions.end('silence');
    });
  }

  function afterSpeech({ shouldEndSession }: Response, reprompt: readonly Sound[]) {
    if (shouldEndSession === true) {
      playback.sleep();
      tell({ kind: 'sessionEnded', why: 'skill' });
    } else if (shouldEndSession === undefined) playback.wait(silence);
    else playback.listen(reprompt, silence);
  }

  function tellOf(directives: readonly Directive[]) {
    for (const directive of directives) tell({ kind: 'directive', directive });
  }

  async function converse(request: RequestEnvelope) {
    const { act } = playback;
    try {
      const response = await sessions.exchange(request);
      if (playback.act !== act) return;
      // Checked before a word is said: an answer that Alexa refuses is refused whole.
      const parts = playable(response, sessions.current?.device.screen !== undefined);
      const onTheScreen = request.request.type === 'Alexa.Presentation.APL.UserEvent';
      tellOf(parts.withSpeech);
      if (onTheScreen && parts.answer.length === 0 && response.shouldEndSession !== true) {
        tellOf(parts.afterSpeech);
        return;
      }
      hush();
      if (response.shouldEndSession === true) sessions.drop();
      const told = playback.act;
      for (const directive of amazon ? (response.directives ?? []) : []) {
        const consent = await amazon?.consent(caller, directive);
        if (playback.act !== told) return;
        if (consent) return askForSkill(consent);
      }
      playback.play(parts.answer, 'answer', () => {
        tellOf(parts.afterSpeech);
        afterSpeech(response, parts.reprompt);
      });
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      hush();
      tell({ kind: 'failed', message });
      await sessions.end('error', message);
    }
  }

  async function begin(request: (begun: Session) => RequestEnvelope, person?: string) {
    await sessions.end('replaced');
    await converse(request(spokenBy(sessions.begin(), person)));
  }

  const asIntent = (heard: Heard, at: number) => (within: Session) =>
    intent(within, heard.intent, slotsOf(model, heard.intent, heard.slots), at);

  async function take(utterance: string, person?: string) {
    hush();
    // The first strange words take the ear a second, and that second is nobody's hold.
    const now = clock.now();
    const session = sessions.current;
    const called = invocation(utterance, name);
    if (asking !== null && session !== null && called === null) return answerAlexa(utterance);
    asking = null;
    // A launch is known by its name: an ear that comes late need not be waited for.
    const heard = called === '' ? launched(utterance) : await hear(called ?? utterance);
    if (heard.intent === 'LaunchRequest') {
      tell({ kind: 'heard', heard: launched(utterance) });
      await begin((begun) => launch(begun, now), person);
    } else if (called) {
      tell({ kind: 'heard', heard: { ...heard, utterance } });
      await begin(asIntent(heard, now), person);
    } else if (session === null) {
      const task = (await amazon?.task(caller, utterance)) ?? null;
      if (task === null) return tell({ kind: 'notForSkill', utterance });
      tell({ kind: 'heard', heard: launched(utterance) });
      await begin((begun) => launch(begun, now, task), person);
    } else if (/^(?:exit|quit)[.!]?$/i.test(utterance)) await sessions.end('exit');
    else {
      tell({ kind: 'heard', heard });
      await converse(asIntent(heard, now)(spokenBy(session, person)));
    }
  }

  return {
    /**
     * Someone speaks, at any time: what is being said is cut. `person`: their id, where Alexa knows the voice. Resolves
     * when the answer has begun.
     */
    say(said: string, person?: string) {
      const utterance = heardOf(said);
      if (utterance === '') return inFlight;
      return inTurn(() => take(utterance, person));
    },
    /** A finger or a document's own command; the speech goes on unless the answer speaks. */
    touch: (event: ScreenEvent) =>
      inTurn(async () => {
        const session = sessions.current;
        if (session) await converse(userEvent(session, event, clock.now()));
      }),
    /** The plug is pulled: silence, the session is gone, and the skill is told nothing. */
    unplug() {
      playback.unplug();
      if (sessions.current === null) return;
      sessions.drop();
      tell({ kind: 'sessionEnded', why: 'unplugged' });
    },
    /** Resolves when no request is on its way. */
    async settled() {
      for (let last: Promise<void> | null = null; last !== inFlight; ) {
        last = inFlight;
        await last;
      }
    },
    get doing() {
      return playback.doing;
    },
    /** The session as the skill last left it, or null outside one. */
    get session() {
      return sessions.current;
    },
  };
}

/** A session, as it is where that person speaks. */
const spokenBy = (session: Session, person: string | undefined): Session => ({
  ...session,
  device: { ...session.device, person },
});

function launched(utterance: string): Heard {
  return { utterance, intent: 'LaunchRequest', slots: {}, how: 'exact', score: 1 };
}
