/** The skill put together: a request becomes an ask, the coach answers, and the answer is sent and kept. */
import type { ResponseBuilder } from 'ask-sdk-core';
// Its index would load an HTTP client and all else that a skill may use: a tenth of a cold start.
import { ResponseFactory } from 'ask-sdk-core/dist/response/ResponseFactory';
import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { canFulfill } from './alexa/can-fulfill';
import { brokenCare } from './alexa/care-rules';
import { askFor, SCOPES } from './alexa/consent';
import { soundEnvelope, timeOf } from './alexa/envelope';
import {
  deleteFailedLine,
  failureLine,
  type Log,
  type Refused,
  refusedLine,
  turnLine,
} from './alexa/log';
import { mayBeAnswered, readRequest } from './alexa/read-request';
import { brokenRules } from './alexa/rules';
import { forgetUser, keepSession, openSession, progressOf, setAside } from './alexa/session';
import { attributesOf, type Part, type Speaker, speakerOf } from './alexa/speaker';
import { bringsTask, offerPhrase, TASK_DONE } from './alexa/tasks';
import { type Answered, seenOf } from './alexa/turn-seen';
import type { coach } from './coach/coach';
import { type Asked, isAsked } from './coach/errand';
import { greet } from './coach/greet';
import type { Setting, Turn, Voice } from './coach/turn';
import { settle } from './coach/where';
import { fieldsOf } from './fields';
import type { Language } from './language/language';
import { languageOf } from './language/languages';
import type { Ledger } from './progress/ledger';
import type { Table, Whose } from './progress/table';
import { ROUTINE, type Routine } from './routine/routine';
import { type Device, deviceOf } from './screen/device';
import { readUserEvent, tokenOf } from './screen/taps';
import { breaths } from './script/segments';
import type { Script } from './script/types';
import { type Reach, servicesHere } from './services/here';
import { run } from './services/run';
import { toSsml } from './speech/ssml';

/** All that a skill is made of; nothing else reads the environment, and nothing here needs Node. */
export interface SkillParts {
  /** Where progress is kept; null where it is not. */
  readonly table: Table | null;
  readonly log: Log;
  /** How Amazon's services are reached; null where they are not. */
  readonly reach?: Reach | null | undefined;
  /** The skill whose requests are answered; without it, those of any. */
  readonly skillId?: string | undefined;
  /** What Amazon has in public beta may be used. */
  readonly publicBeta?: boolean;
  /** What is led through where nothing else is wished for; the article's, unless told. */
  readonly routine?: Routine;
  /** What is said; in the language of the locale, as it is said to who can call a device by its name, unless told. */
  readonly language?: Language;
  /** How a turn is shown where there is a screen; by APL's documents, unless told. */
  readonly screenOf?: (
    turn: Turn,
    voice: Voice,
    device: Device,
  ) => Directive[] | Promise<Directive[]>;
}

/**
 * Answers a request, whatever it holds, by the platform's rules. Rejects only a request for another skill, and the
 * end of a skill whose user could not be forgotten: that is to be sent again.
 */
export type Skill = (event: unknown) => Promise<ResponseEnvelope>;

/** What is sent: attributes only where there is a session to carry them. */
interface Given {
  readonly response: Response;
  readonly attributes?: Record<string, unknown>;
}

/** The skill of these parts. */
export function makeSkill({
  table,
  log,
  skillId,
  publicBeta = false,
  reach = null,
  routine = ROUTINE,
  language: only,
  screenOf = asDocuments,
}: SkillParts): Skill {
  let isCold = true;

  return async (event) => {
    const envelope = soundEnvelope(event);
    if (skillId && envelope.context.System.application.applicationId !== skillId) {
      throw new Broken('NotThisSkill');
    }
    const { session } = envelope;
    const given = await answer(envelope).catch((error) => failed(envelope, error));
    const { response, attributes = session?.attributes ?? {} } = given;
    return { version: '1.0', response, ...(session && { sessionAttributes: attributes }) };
  };

  async function answer(asked: RequestEnvelope): Promise<Given> {
    const beganMs = Date.now();
    const { request } = asked;
    const nothing = { response: {} };
    const wanted = readRequest(asked);
    if (wanted.kind === 'none') return nothing;
    if (wanted.kind === 'canFulfill') {
      return { response: { canFulfillIntent: canFulfill(fieldsOf(request)) } };
    }
    if (wanted.kind === 'refused') {
      logRefused(wanted.what, wanted.reason);
      return nothing;
    }
    if (wanted.kind === 'disabled') {
      // Nobody hears of it: so Lambda hears, and sends the event again.
      if (!(await isForgotten(asked, undefined, 'all'))) throw new Broken('NotForgotten');
      return nothing;
    }
    const nowMs = timeOf(request.timestamp);
    const isOver = wanted.kind === 'ended';
    const speaker = speakerOf(asked);
    const { envelope } = speaker;
    const [{ state, ledger, failed }, others] = await Promise.all([
      openSession(table, envelope, nowMs, { isOver }),
      settled(asked, speaker, nowMs, isOver),
    ]);
    if (wanted.kind === 'ended') {
      if (wanted.refused) logRefused('session', wanted.refused.reason);
      const after = settle(state, nowMs).state;
      const before = progressOf(state);
      const kept = await keepSession(table, envelope, after, ledger, { isOver, before });
      const tableFailed = failed || kept.failed;
      logTurn(request, 'sessionEnded', { before: state, after, ends: true, tableFailed }, beganMs);
      return nothing;
    }
    const ask = wanted.kind === 'ask' ? wanted.ask : readUserEvent(request, tokenOf(state.turn));
    // A touch on a screen that is gone, or one that was made up: nothing is said, and nothing changes.
    if (ask === null) return nothing;
    // Who taps the screen sees the position on it.
    const before = wanted.kind === 'touch' ? { ...state, told: true } : state;
    const language = only ?? languageOf(request.locale);
    const setting: Setting = {
      hasScreen: deviceOf(envelope) !== null,
      language,
      region: language.regionOf(request.locale),
      routine,
      isPerson: speaker.who !== null,
      offersPhrase: publicBeta && !speaker.isTask && /^en-/.test(request.locale ?? ''),
      services: servicesHere(envelope, reach),
    };
    const first =
      greet(before, ask, nowMs, language.greeting, setting.isPerson, !failed) ??
      (await coached(before, ask, nowMs, setting));
    const turn = await served(first, envelope, nowMs, setting);
    const given = await give({ ...speaker, others }, turn, ledger, setting);
    const ends = turn.after === 'end' && !turn.forget;
    const tableFailed = failed || given.failed;
    logTurn(request, ask.kind, { before: state, after: turn.state, ends, tableFailed }, beganMs);
    return given;
  }

  /** The turn once all is done that it wants of Amazon's services, but to ask for consent: that is its answer. */
  async function served(
    turn: Turn,
    envelope: RequestEnvelope,
    nowMs: number,
    setting: Setting,
  ): Promise<Turn> {
    if (turn.after !== 'errand' || isAsked(turn.errand)) return turn;
    const { errand, state } = turn;
    const came = await run(errand, envelope, reach, nowMs);
    const next = await coached(state, { kind: 'served', errand, came }, nowMs, setting);
    return served(next, envelope, nowMs, setting);
  }

  /** Puts the answer together, and keeps what the turn came to: in the table and in the session. */
  async function give(
    speaker: Speaker,
    turn: Turn,
    ledger: Ledger | null,
    setting: Setting,
  ): Promise<Given & { readonly failed: boolean }> {
    const { state } = turn;
    const { envelope, who } = speaker;
    const builder = ResponseFactory.init();
    const isGone = turn.forget && (await isForgotten(envelope, FORGET_MS));
    const script =
      turn.forget && !isGone ? breaths(setting.language.coach.door.notForgotten) : turn.script;
    tell(builder, script, turn, who);
    const isDone = speaker.isTask && turn.after === 'end';
    if (isDone) builder.addDirective(TASK_DONE);
    if (turn.after === 'errand' && isAsked(turn.errand)) {
      builder.addDirective(askedOf(turn.errand, envelope, setting.language));
    }
    const device = deviceOf(envelope);
    if (device !== null && turn.after !== 'errand' && !isDone) {
      for (const directive of await screenOf(turn, setting, device)) {
        builder.addDirective(directive);
      }
    }
    const response = builder.getResponse();
    const carried = isGone ? {} : attributesOf(speaker, { state, ledger: ledger ?? undefined });
    const answered = { version: '1.0', response, sessionAttributes: carried };
    // Which rule of care was broken would tell what was said.
    const care = brokenCare(turn, setting).slice(0, 1);
    const broken = [
      ...care.map(() => 'An answer breaks a rule of its own.'),
      ...brokenRules({ ...turn, script }, answered, envelope, setting.language.speed),
    ];
    if (broken.length > 0) throw new Broken('BrokenRules', broken);
    if (isGone) return { response, attributes: {}, failed: false };
    // Kept last of all: an answer that could not be given has not moved the runner, nor counted anything.
    const isLast = turn.after === 'end';
    const kept = await keepSession(table, envelope, state, ledger, { isLast });
    const attributes = attributesOf(speaker, { state, ledger: kept.ledger ?? undefined });
    return { response, attributes, failed: kept.failed };
  }

  /** Whatever goes wrong, the runner gets a way on, and the session what it came with. */
  function failed(envelope: RequestEnvelope, error: unknown): Given {
    if (!(error instanceof Error) || error.name === 'NotForgotten') throw error;
    log.error(failureLine(error, envelope.request.requestId, log.functionName, Date.now()));
    if (!mayBeAnswered(envelope)) return { response: {} };
    const { wayOn, again } = (only ?? languageOf(envelope.request.locale)).failure;
    const fresh = ResponseFactory.init();
    return {
      ...(bringsTask(envelope.request) && { attributes: { task: true } }),
      response: fresh.speak(wayOn.asks).reprompt(again.asks).getResponse(),
    };
  }

  /** Those who spoke before: as they were, but for who is broken into just now; all, where the session is over. */
  function settled(
    asked: RequestEnvelope,
    { others, breaksIn }: Speaker,
    nowMs: number,
    isOver: boolean,
  ): Promise<Part[]> {
    return Promise.all(
      others.map((part, index) =>
        isOver || (breaksIn && index === 0)
          ? setAside(table, asked, part, nowMs, { isOver })
          : part,
      ),
    );
  }

  /** Whether all is deleted that is kept; says so in the log where it is not. */
  async function isForgotten(
    envelope: RequestEnvelope,
    patienceMs?: number,
    whose?: Whose,
  ): Promise<boolean> {
    const isGone = await forgetUser(table, envelope, patienceMs, whose);
    if (!isGone) log.error(deleteFailedLine(log.functionName, Date.now()));
    return isGone;
  }

  function logRefused(what: Refused, reason: unknown): void {
    log.info(refusedLine(what, reason, log.functionName, Date.now()));
  }

  function logTurn(
    { timestamp }: RequestEnvelope['request'],
    intent: Parameters<typeof seenOf>[0],
    answered: Answered,
    beganMs: number,
  ): void {
    if (log.tellsTurns) {
      const seen = seenOf(intent, answered, timeOf(timestamp));
      const timed = { ...seen, milliseconds: Date.now() - beganMs, cold: isCold };
      log.info(turnLine(timed, log.functionName, Date.now()));
    }
    isCold = false;
  }
}

/** The coach's turn. Loaded when there is more to do than greet: a third of all that would be read at a start. */
async function coached(...given: Parameters<typeof coach>): Promise<Turn> {
  return (await import('./coach/coach')).coach(...given);
}

/** As Alexa draws it. Loaded where there is a screen: a speaker needs none of it. */
async function asDocuments(turn: Turn, voice: Voice, device: Device): Promise<Directive[]> {
  const { screenOfTurn } = await import('./screen/directives');
  return screenOfTurn(turn, voice, device);
}

/** How long "forget me" may take: nothing is left of the session to try it again from. Milliseconds. */
const FORGET_MS = 2000;

/** What does not hold, by its name; of an answer, the rules that it breaks. */
class Broken extends Error {
  constructor(
    override readonly name: 'NotForgotten' | 'NotThisSkill' | 'BrokenRules',
    readonly broken?: readonly string[],
  ) {
    super();
  }
}

/** What Alexa is to ask, in her own words. */
function askedOf(errand: Asked, { context, request }: RequestEnvelope, language: Language) {
  if (errand.kind === 'consent') return askFor(errand.to);
  const { applicationId } = context.System.application;
  const { nameFree, coach } = language;
  return offerPhrase(applicationId, request.locale ?? '', nameFree.why, coach.phrase.does);
}

/** Says `script`, and opens the microphone as the turn has it. */
function tell(builder: ResponseBuilder, script: Script, turn: Turn, who: string | null): void {
  const { reprompt, after, state } = turn;
  const { pace } = state.runner;
  if (turn.card !== null) builder.withAskForPermissionsConsentCard([SCOPES[turn.card]]);
  // Alexa asks by herself, and opens the microphone.
  if (turn.after === 'errand') return;
  builder.speak(toSsml(script, pace, who));
  if (reprompt !== null) builder.reprompt(toSsml(reprompt, pace));
  // Left out where the screen goes on: the microphone is shut then, and the session stays.
  if (after !== 'goOn') builder.withShouldEndSession(after === 'end');
}
