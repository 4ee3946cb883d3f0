/** The skill put together: a request becomes an ask, the coach answers, and the answer is sent and kept. */
import type { ErrorHandler, HandlerInput, RequestHandler, ResponseBuilder } from 'ask-sdk-core';
// Its index would load an HTTP client and all else that a skill may use: a tenth of a cold start.
import { ResponseFactory } from 'ask-sdk-core/dist/response/ResponseFactory';
import { CustomSkill } from 'ask-sdk-core/dist/skill/CustomSkill';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { RuntimeConfigurationBuilder } from 'ask-sdk-runtime';
import { soundEnvelope, timeOf } from './alexa/envelope';
import { logAnswered } from './alexa/log-answered';
import { readRequest } from './alexa/read-request';
import { brokenRules } from './alexa/rules';
import { openSession, progressOf } from './alexa/session';
import { greet } from './coach/greet';
import type { Turn } from './coach/turn';
import { fieldsOf } from './fields';
import { coach, screen } from './late';
import type { Ledger } from './progress/ledger';
import { forget, keepProgress } from './progress/progress';
import { makeTable, type Table } from './progress/table';
import { readUserEvent, supportsApl, tokenOf } from './screen/taps';
import type { Script } from './script/types';
import { toSsml } from './speech/ssml';
import { regionOf } from './words/regions';

let opened: { readonly named: string; readonly table: Table | null } | null = null;

/** The table that the environment names: one connection a container, and no user's data in it. */
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
    const wanted = readRequest(request);
    if (wanted.kind === 'none') return responseBuilder.getResponse();
    const table = theTable();
    if (wanted.kind === 'disabled') {
      await forget(table, requestEnvelope);
      return responseBuilder.getResponse();
    }
    const nowMs = timeOf(request.timestamp);
    const { state, ledger } = await openSession(table, requestEnvelope, nowMs);
    if (wanted.kind === 'ended') {
      const after = coach().settle(state, nowMs).state;
      await keepProgress(table, requestEnvelope, progressOf(after), ledger);
      logAnswered(requestEnvelope, 'sessionEnded', state, after, beganMs);
      return responseBuilder.getResponse();
    }
    const ask = wanted.kind === 'ask' ? wanted.ask : readUserEvent(request, tokenOf(state.turn));
    // A touch on a screen that is gone, or one that was made up: nothing is said, and nothing changes.
    if (ask === null) return responseBuilder.getResponse();
    const hasScreen = supportsApl(requestEnvelope);
    // Who taps the screen sees the position on it.
    const before = wanted.kind === 'touch' ? { ...state, told: true } : state;
    const setting = { region: regionOf(request.locale), hasScreen };
    // The greeting comes first by itself, so that nobody waits at the door for the coach to be loaded.
    const turn = greet(before, ask) ?? coach().coach(before, ask, nowMs, setting);
    const forgotten = await keep(input, table, turn, ledger);
    tell(responseBuilder, turn.forget && !forgotten ? coach().notForgotten() : turn.script, turn);
    logAnswered(requestEnvelope, ask.kind, state, turn.state, beganMs);
    if (hasScreen && turn.after !== 'end') {
      for (const directive of screen().screenOfTurn(turn)) responseBuilder.addDirective(directive);
    }
    return responseBuilder.getResponse();
  },
};

/** Keeps what the turn came to, in the table and in the session; or forgets it all: true where that was done. */
async function keep(
  { requestEnvelope, attributesManager }: HandlerInput,
  table: Table | null,
  { state, forget: toForget }: Turn,
  ledger: Ledger,
): Promise<boolean> {
  const forgotten = toForget && (await forget(table, requestEnvelope));
  const attributes = forgotten
    ? {}
    : {
        state,
        ledger: await keepProgress(table, requestEnvelope, progressOf(state), ledger),
      };
  // A damaged request may have no session, and then the SDK takes no attributes.
  if (requestEnvelope.session) attributesManager.setSessionAttributes(attributes);
  return forgotten;
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
  handle({ requestEnvelope, attributesManager, responseBuilder }, error) {
    console.error(JSON.stringify({ level: 'error', error: error.name }));
    if (readRequest(requestEnvelope.request).kind !== 'ask') return responseBuilder.getResponse();
    const { session } = requestEnvelope;
    if (session) attributesManager.setSessionAttributes({ ...fieldsOf(session.attributes) });
    return responseBuilder.speak(WAY_ON).reprompt(WAY_ON_AGAIN).getResponse();
  },
};

const WAY_ON = 'Sorry, something went wrong, and your place is kept. Say ready to go on, or stop.';
const WAY_ON_AGAIN = 'Say ready to go on, or stop.';

/** What SkillBuilders.custom() makes of the two, without its builder: 0.3 ms of a cold start. */
const configuration = new RuntimeConfigurationBuilder<HandlerInput, Response>()
  .addRequestHandlers(answer)
  .addErrorHandlers(failed)
  .getRuntimeConfiguration();

/**
 * Answers a request, whatever it holds, by the platform's rules. Rejects only a request for another skill,
 * where SKILL_ID names this one.
 */
export async function answerTo(event: unknown, context: unknown): Promise<ResponseEnvelope> {
  const envelope = soundEnvelope(event);
  const skillId = process.env.SKILL_ID || undefined;
  const skill = new CustomSkill({ ...configuration, ...(skillId && { skillId }) });
  const response = await skill.invoke(envelope, context);
  const interfaces = envelope.context.System.device?.supportedInterfaces;
  const broken = brokenRules(response, envelope.request, interfaces);
  if (broken.length === 0) return response;
  console.error(JSON.stringify({ level: 'error', broken }));
  return {
    ...response,
    response: ResponseFactory.init().speak(WAY_ON).reprompt(WAY_ON_AGAIN).getResponse(),
  };
}
