/** The skill put together: a request becomes an ask, the coach answers, and the answer is sent and kept. */
import type { ErrorHandler, HandlerInput, RequestHandler, ResponseBuilder } from 'ask-sdk-core';
// Its index would load an HTTP client and all else that a skill may use: a tenth of a cold start.
import { ResponseFactory } from 'ask-sdk-core/dist/response/ResponseFactory';
import { CustomSkill } from 'ask-sdk-core/dist/skill/CustomSkill';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { RuntimeConfigurationBuilder } from 'ask-sdk-runtime';
import { brokenCare } from './alexa/care-rules';
import { soundEnvelope, timeOf } from './alexa/envelope';
import { logDeleteFailed, logFailed, logRefused } from './alexa/log';
import { logAnswered } from './alexa/log-answered';
import { readRequest } from './alexa/read-request';
import { brokenRules } from './alexa/rules';
import { openSession, progressOf } from './alexa/session';
import { greet } from './coach/greet';
import type { Setting, Turn } from './coach/turn';
import { fieldsOf } from './fields';
import { FAILURE, GREETING } from './language/en/greeting';
import type { Language } from './language/language';
import { coach, english, screen } from './late';
import type { Ledger } from './progress/ledger';
import { forget, keepProgress, PATIENCE_MS } from './progress/progress';
import { makeTable, type Table } from './progress/table';
import { ROUTINE } from './routine/routine';
import { readUserEvent, supportsApl, tokenOf } from './screen/taps';
import type { Script } from './script/types';
import { toSsml } from './speech/ssml';

let opened: { readonly named: string; readonly table: Table | null } | null = null;

/** The table that the environment names: one client a container, and no user's data in it. */
function theTable(): Table | null {
  const { PROGRESS_TABLE, AWS_ENDPOINT_URL_DYNAMODB } = process.env;
  const named = `${PROGRESS_TABLE} ${AWS_ENDPOINT_URL_DYNAMODB}`;
  if (opened?.named !== named) opened = { named, table: makeTable() };
  return opened.table;
}

// A container that is being made has a whole processor, a request a part of one: what the table needs is loaded now.
try {
  theTable();
} catch {
  // An endpoint that is no address: the first request meets it again, and is answered.
}

const answer: RequestHandler = {
  canHandle: () => true,
  async handle(input) {
    const { requestEnvelope, responseBuilder } = input;
    const beganMs = Date.now();
    const { request } = requestEnvelope;
    const wanted = readRequest(requestEnvelope);
    if (wanted.kind === 'none') return responseBuilder.getResponse();
    // It is offered to nobody who has not asked for it by name.
    if (wanted.kind === 'canFulfill') {
      return responseBuilder.withCanFulfillIntent({ canFulfill: 'NO' }).getResponse();
    }
    if (wanted.kind === 'refused') {
      logRefused(wanted.what, wanted.reason);
      return responseBuilder.getResponse();
    }
    const table = theTable();
    if (wanted.kind === 'disabled') {
      // Nobody hears of it: so Lambda hears, and sends the event again.
      if (!(await forgotten(table, requestEnvelope, PATIENCE_MS))) throw new NotForgotten();
      return responseBuilder.getResponse();
    }
    const nowMs = timeOf(request.timestamp);
    const isOver = wanted.kind === 'ended';
    const { state, ledger, failed } = await openSession(table, requestEnvelope, nowMs, { isOver });
    if (wanted.kind === 'ended') {
      if (wanted.refused) logRefused('session', wanted.refused.reason);
      const after = coach().settle(state, nowMs).state;
      const kept = await keepProgress(table, requestEnvelope, progressOf(after), ledger, {
        isOver,
      });
      const tableFailed = failed || kept.failed;
      const seen = { before: state, after, ends: true, tableFailed };
      logAnswered(requestEnvelope, 'sessionEnded', seen, beganMs);
      return responseBuilder.getResponse();
    }
    const ask = wanted.kind === 'ask' ? wanted.ask : readUserEvent(request, tokenOf(state.turn));
    // A touch on a screen that is gone, or one that was made up: nothing is said, and nothing changes.
    if (ask === null) return responseBuilder.getResponse();
    const hasScreen = supportsApl(requestEnvelope);
    // Who taps the screen sees the position on it.
    const before = wanted.kind === 'touch' ? { ...state, told: true } : state;
    const setting = settingOf(request.locale, hasScreen);
    // The greeting comes first by itself, so that nobody waits at the door for the coach and its words to be loaded.
    const turn =
      greet(before, ask, nowMs, GREETING, !failed) ?? coach().coach(before, ask, nowMs, setting);
    const given = await give(input, table, turn, ledger, setting);
    const ends = turn.after === 'end' && !turn.forget;
    const tableFailed = failed || given.failed;
    const seen = { before: state, after: turn.state, ends, tableFailed };
    logAnswered(requestEnvelope, ask.kind, seen, beganMs);
    return given.response;
  },
};

/** Where the coach is heard. The language is loaded when somebody looks: a greeting does not. */
function settingOf(locale: string | undefined, hasScreen: boolean): Setting {
  const language = (): Language => english().EN;
  return {
    hasScreen,
    routine: ROUTINE,
    get language() {
      return language();
    },
    get region() {
      return language().regionOf(locale);
    },
  };
}

/** Puts the answer together, and keeps what the turn came to: in the table and in the session. */
async function give(
  { requestEnvelope, attributesManager, responseBuilder }: HandlerInput,
  table: Table | null,
  turn: Turn,
  ledger: Ledger,
  setting: Setting,
): Promise<{ response: Response; failed: boolean }> {
  const { state } = turn;
  const isGone = turn.forget && (await forgotten(table, requestEnvelope, FORGET_MS));
  const script =
    turn.forget && !isGone ? coach().notForgotten(setting.language.coach.door) : turn.script;
  tell(responseBuilder, script, turn);
  if (setting.hasScreen) {
    for (const directive of screen().screenOfTurn(turn, setting.language))
      responseBuilder.addDirective(directive);
  }
  const response = responseBuilder.getResponse();
  mustBeSound(
    requestEnvelope,
    response,
    isGone ? {} : { state, ledger },
    turn.still === null ? [] : brokenCare(turn, setting),
  );
  // Kept last of all: an answer that could not be given has not moved the runner, nor counted anything.
  const isLast = turn.after === 'end';
  const kept = isGone
    ? { ledger, failed: false }
    : await keepProgress(table, requestEnvelope, progressOf(state), ledger, { isLast });
  // A damaged request may have no session, and then the SDK takes no attributes.
  if (requestEnvelope.session) {
    attributesManager.setSessionAttributes(isGone ? {} : { state, ledger: kept.ledger });
  }
  return { response, failed: kept.failed };
}

/** How long "forget me" may take: nothing is left of the session to try it again from. Milliseconds. */
const FORGET_MS = 2000;

/** Whether all is deleted that is kept of the user; says so in the log where it is not. */
async function forgotten(
  table: Table | null,
  envelope: RequestEnvelope,
  patienceMs: number,
): Promise<boolean> {
  const isGone = await forget(table, envelope, patienceMs);
  if (!isGone) logDeleteFailed();
  return isGone;
}

class NotForgotten extends Error {
  override readonly name = 'NotForgotten';
}

/** Every answer of the coach passes here. Throws where it breaks a rule of the platform. */
function mustBeSound(
  asked: RequestEnvelope,
  response: Response,
  sessionAttributes: Record<string, unknown>,
  ofCare: readonly string[],
): void {
  const answered = { version: '1.0', response, sessionAttributes };
  // Which rule of care was broken would tell what was said.
  const care = ofCare.slice(0, 1).map(() => 'An answer breaks a rule of its own.');
  const broken = [...care, ...brokenRules(answered, asked)];
  if (broken.length > 0) throw new BrokenRules(broken);
}

class BrokenRules extends Error {
  override readonly name = 'BrokenRules';
  constructor(readonly broken: readonly string[]) {
    super();
  }
}

/** Says `script`, and opens the microphone as the turn has it. */
function tell(builder: ResponseBuilder, script: Script, { reprompt, after, state }: Turn): void {
  const rate = state.runner.pace;
  builder.speak(toSsml(script, rate));
  if (reprompt !== null) builder.reprompt(toSsml(reprompt, rate));
  // Left out where the screen goes on: the microphone is shut then, and the session stays.
  if (after !== 'goOn') builder.withShouldEndSession(after === 'end');
}

/** Whatever goes wrong, the runner gets a way on, and the session what it came with. */
const failed: ErrorHandler = {
  canHandle: () => true,
  handle({ requestEnvelope, attributesManager }, error) {
    const { request, session } = requestEnvelope;
    if (error instanceof NotForgotten) throw error;
    logFailed(error, request.requestId);
    if (session) attributesManager.setSessionAttributes({ ...fieldsOf(session.attributes) });
    // What was put together before it failed is not sent.
    const { kind } = readRequest(requestEnvelope);
    const fresh = ResponseFactory.init();
    return kind === 'ask' || kind === 'touch'
      ? fresh.speak(FAILURE.wayOn.asks).reprompt(FAILURE.again.asks).getResponse()
      : fresh.getResponse();
  },
};

/** What SkillBuilders.custom() makes of the two, without its builder: 0.3 ms of a cold start. */
const configuration = new RuntimeConfigurationBuilder<HandlerInput, Response>()
  .addRequestHandlers(answer)
  .addErrorHandlers(failed)
  .getRuntimeConfiguration();

/**
 * Answers a request, whatever it holds, by the platform's rules. Rejects only a request for another skill, where
 * SKILL_ID names this one, and the end of a skill whose user could not be forgotten: that is to be sent again.
 */
export async function answerTo(event: unknown, context: unknown): Promise<ResponseEnvelope> {
  const envelope = soundEnvelope(event);
  const skillId = process.env.SKILL_ID || undefined;
  const skill = new CustomSkill({ ...configuration, ...(skillId && { skillId }) });
  return skill.invoke(envelope, context);
}
