/** A conversation with the coach, on a simulated Echo and a clock that only the test turns. */
import type { RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';
import type { InteractionModel } from '../../model/types';
import type { Amazon } from '../../simulator/amazon/amazon';
import { type Heard, makeEar } from '../../simulator/ear/ear';
import { type VirtualClock, virtualClock } from '../../simulator/echo/clock';
import { type Echo, type EchoEvent, makeEcho } from '../../simulator/echo/echo';
import { type Handler, lambdaContext } from '../../simulator/echo/lambda';
import { model as ownModel } from '../../simulator/echo/model';
import { personCalled } from '../../simulator/echo/person';
import type { Device, ScreenEvent } from '../../simulator/echo/request';
import { soundsOfSsml } from '../../simulator/echo/speech';
import { checkAnswer } from './check-answer';
import { own } from './skill';
import { transcriptText, wordsOf } from './wording';

let ear: ((utterance: string) => Heard) | undefined;

/** The skill's own ear. It learns the whole model first, so one serves every conversation. */
function ownEar(): (utterance: string) => Heard {
  ear ??= makeEar(ownModel);
  return ear;
}

/** Where every conversation begins, unless it says otherwise: a Monday morning. */
export const START = Date.UTC(2026, 0, 5, 8) / 1000;

export interface ConversationOptions {
  readonly handler?: Handler;
  readonly hear?: (utterance: string) => Heard;
  readonly model?: InteractionModel;
  readonly device?: Partial<Device>;
  /** Seconds since 1970. */
  readonly start?: number;
  /** One that others go by as well. */
  readonly clock?: VirtualClock;
  readonly amazon?: Amazon;
  /** The check of every answer; throws an Error that says what is wrong. */
  readonly check?: (response: ResponseEnvelope, request: RequestEnvelope) => void;
  /** False for a device that ends sessions without telling the skill. */
  readonly tellsSessionEnd?: boolean;
}

/** What the coach says: an answer, or its reprompt. */
export interface Answer {
  /** The words alone. */
  readonly words: string;
  /** The words with their pauses, as a transcript writes them. */
  readonly text: string;
  readonly ssml: string;
  /** Seconds of speech and pauses, estimated as the skill estimates them. */
  readonly seconds: number;
  /** True when the microphone opens after it. */
  readonly open: boolean;
  readonly response: ResponseEnvelope;
}

export interface Conversation {
  /** Says something, by whom Alexa knows by that name where one is given, once the answer before has played out, or at the second that cutAt went to. */
  say(utterance: string, name?: string): Promise<Answer>;
  /** Nobody speaks until the microphone closes: the reprompt, or null when the session ended. */
  silence(): Promise<Answer | null>;
  /** Seconds pass, whatever happens in them. */
  wait(seconds: number): Promise<void>;
  /** Lets the answer play for so many seconds; what is said next cuts it. Throws when it is shorter. */
  cutAt(seconds: number): Promise<void>;
  /** Lets the answer play to its end. */
  playOut(): Promise<void>;
  touch(event: ScreenEvent): Promise<void>;
  unplug(): void;
  /** The same user at another device, on the same clock. */
  newDevice(device?: Partial<Device>): Conversation;
  readonly answer: Answer;
  readonly open: boolean;
  readonly inSession: boolean;
  readonly clock: VirtualClock;
  /** All that happened at this device, in order. */
  readonly events: readonly EchoEvent[];
}

/** A conversation with the skill's own handler, ear and model, unless the options bring others. */
export function makeConversation(options: ConversationOptions = {}): Conversation {
  return atDevice(options, options.clock ?? virtualClock(options.start ?? START), []);
}

function atDevice(options: ConversationOptions, clock: VirtualClock, echoes: Echo[]): Conversation {
  const { handler = own.skill, model = ownModel, check = checkAnswer } = options;
  const events: EchoEvent[] = [];
  const problems: Error[] = [];
  let request: RequestEnvelope | undefined;
  let speechBegan = clock.now();
  let answer = SILENT;
  let cutting = false;

  function listener(event: EchoEvent) {
    events.push(event);
    if (event.kind === 'speech') speechBegan = clock.now();
    if (event.kind === 'request') request = event.request;
    if (event.kind === 'failed') problems.push(new Error(event.message));
    if (event.kind === 'notForSkill') {
      problems.push(new Error(`No session is open to hear "${event.utterance}".`));
    }
    if (event.kind === 'response' && request) {
      if (request.request.type !== 'SessionEndedRequest') answer = answerOf(event.response);
      try {
        check(event.response, request);
      } catch (problem) {
        problems.push(problem instanceof Error ? problem : new Error(String(problem)));
      }
    }
  }

  const echo = makeEcho({
    send: (sent) => handler(sent, lambdaContext()),
    hear: (utterance) => directly(utterance) ?? (options.hear ?? ownEar())(utterance),
    model,
    clock,
    listener,
    device: options.device,
    amazon: options.amazon,
    tellsSessionEnd: options.tellsSessionEnd,
  });
  echoes.push(echo);

  async function settle() {
    for (const one of echoes) await one.settled();
    const [problem] = problems.splice(0);
    if (problem) throw problem;
  }
  async function playWhile(holds: () => boolean) {
    await settle();
    while (holds() && clock.step()) await settle();
  }
  async function playUntil(moment: number) {
    await settle();
    while (clock.step(moment)) await settle();
    clock.goTo(moment);
  }
  const playOut = () => playWhile(() => echo.doing === 'speaking');

  return {
    async say(utterance, name) {
      if (!cutting) {
        await playOut();
        // A request tells whole seconds: with what is left of one, how long words took would move all later moments.
        await playUntil(Math.ceil(clock.now()));
      }
      cutting = false;
      answer = SILENT;
      await echo.say(utterance, name && personCalled(name));
      await settle();
      return answer;
    },
    async silence() {
      cutting = false;
      await playOut();
      await playWhile(() => echo.doing === 'listening' || echo.doing === 'waiting');
      if (echo.doing !== 'speaking') return null;
      answer = repromptOf(answer.response);
      return answer;
    },
    async wait(seconds) {
      cutting = false;
      await playUntil(clock.now() + seconds);
    },
    async cutAt(seconds) {
      await playUntil(speechBegan + seconds);
      if (echo.doing !== 'speaking') {
        throw new Error(
          `The answer lasts ${answer.seconds.toFixed(1)} s, so ${seconds} s is not in it.`,
        );
      }
      cutting = true;
    },
    playOut,
    async touch(event) {
      await echo.touch(event);
      await settle();
    },
    unplug: echo.unplug,
    newDevice: (device) =>
      atDevice({ ...options, device: { ...options.device, ...device } }, clock, echoes),
    get answer() {
      return answer;
    },
    get open() {
      return echo.doing === 'listening';
    },
    get inSession() {
      return echo.session !== null;
    },
    clock,
    events,
  };
}

/** What was said where nothing was. */
const SILENT: Answer = answerOf({ version: '1.0', response: { shouldEndSession: true } });

function answerOf(response: ResponseEnvelope): Answer {
  return speechOf(response, response.response.outputSpeech);
}

function repromptOf(response: ResponseEnvelope): Answer {
  return speechOf(response, response.response.reprompt?.outputSpeech);
}

function speechOf(response: ResponseEnvelope, speech: ui.OutputSpeech | undefined): Answer {
  const ssml = speech?.type === 'SSML' ? speech.ssml : '';
  const { shouldEndSession } = response.response;
  const sounds = ssml === '' ? [] : soundsOfSsml(ssml);
  return {
    words: wordsOf(sounds),
    text: transcriptText(sounds),
    ssml,
    seconds: sounds.reduce((sum, { seconds }) => sum + seconds, 0),
    open: shouldEndSession === false || shouldEndSession === null,
    response,
  };
}

/** "[HowToIntent exercise=hipFlexor]" without an ear; null for words. */
function directly(utterance: string): Heard | null {
  const [, inside] = /^\[(.+)\]$/.exec(utterance) ?? [];
  if (inside === undefined) return null;
  const [intent = '', ...slots] = inside.split(/\s+/);
  return {
    utterance,
    intent,
    slots: Object.fromEntries(
      slots.map((slot) => {
        const [name = '', id = ''] = slot.split('=');
        return [name, { said: id, id }];
      }),
    ),
    how: 'exact',
    score: 1,
  };
}
