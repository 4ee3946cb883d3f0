/**
 * The coach: from where the runner is and what they ask, to what is said and where they are now. A pure
 * function; it knows nothing of Alexa, of speech, of screens or tables.
 */
import type { Fields } from '../fields';
import { outlineOf } from '../script/outline';
import { asked, BREATH_SECONDS, pause, words } from '../script/segments';
import { amount, haveKit, lessTalk, noKit, slower, tooEasy, tooHard } from './adjust';
import { repeat } from './again';
import { about, aboutExercise, muscle } from './answers';
import type { Ask } from './ask';
import {
  begin,
  carryOn,
  close,
  isUnclosed,
  start,
  startOver,
  stepByStep,
  straightThrough,
} from './begin';
import { care, hurts, kneelHurts, sharpPain, trouble } from './care';
import { comingIn, forgetMe, help, lost, no, open, ready, resume, wait, yes } from './door';
import { greet } from './greet';
import { howLongLeft } from './how-long-left';
import { goOnWords, invite, inviteToAsk } from './invite';
import { back, done, goTo, leaveOut, next, stop } from './onward';
import { endOf, settle } from './place';
import { isAskedToEnd } from './questions';
import { oneSide, otherSide, wrongSide } from './sides';
import type { State } from './state';
import type { Reply, Setting, Situation, Turn } from './turn';

// What the skill wants of the coach beside its turns: loaded with it, late.
export { notForgotten } from './door';
export { settle } from './place';

/** Whether to end is asked after pain: what would only go on is heard as okay, and asked after. */
const GOES_ON: readonly Ask['kind'][] = ['start', 'startOver', 'carryOn', 'straightThrough'];

function replyTo(situation: Situation): Reply {
  const { ask, state } = situation;
  if (isAskedToEnd(state) && GOES_ON.includes(ask.kind)) return ready(situation);
  // The same question once more is answered in other words, and then in the first again.
  const other = state.repeats % 2 === 1;
  switch (ask.kind) {
    case 'open':
      return open(situation);
    case 'start':
      return start(situation);
    case 'startOver':
      return startOver(situation);
    case 'carryOn':
      return carryOn(situation);
    case 'ready':
      return ready(situation);
    case 'resume':
      return resume(situation);
    case 'goOn':
      return begin(situation);
    case 'wait':
      return wait(situation);
    case 'next':
      return next(situation);
    case 'done':
      return done(situation);
    case 'back':
      return back(situation);
    case 'repeat':
      return repeat(situation);
    case 'goTo':
      return goTo(situation, ask.to, ask.only);
    case 'leaveOut':
      return leaveOut(situation, ask.exercise);
    case 'straightThrough':
      return straightThrough(situation);
    case 'stepByStep':
      return stepByStep(situation);
    case 'forgetMe':
      return forgetMe(situation);
    case 'howLongLeft':
      return howLongLeft(situation);
    case 'amount':
      return amount(situation, ask.change);
    case 'slower':
      return slower(situation);
    case 'lessTalk':
      return lessTalk(situation);
    case 'tooHard':
      return tooHard(situation);
    case 'tooEasy':
      return tooEasy(situation);
    case 'noKit':
      return noKit(situation, ask.kit);
    case 'haveKit':
      return haveKit(situation, ask.kit);
    case 'kneelHurts':
      return kneelHurts(situation);
    case 'hurts':
      return hurts(situation, ask.part, ask.past);
    case 'sharpPain':
      return sharpPain(situation);
    case 'care':
      return care(situation, ask.sign);
    case 'trouble':
      return trouble(situation, ask.trouble, ask.kit);
    case 'wrongSide':
      return wrongSide(situation);
    case 'otherSide':
      return otherSide(situation, ask.side);
    case 'oneSide':
      return oneSide(situation, ask.side);
    case 'muscle':
      return muscle(situation, ask.muscle, other);
    case 'about':
      return about(situation, ask.topic, other);
    case 'aboutExercise':
      return aboutExercise(situation, ask.topic, ask.exercise, other);
    case 'yes':
      return yes(situation);
    case 'no':
      return no(situation);
    case 'help':
      return help(situation);
    case 'stop':
      return stop(situation);
    case 'lost':
      return lost(situation);
  }
}

/** The same question as before: what was explained is an ask, field by field. */
function isAskedAgain({ explained }: State, ask: Ask): boolean {
  if (explained === null) return false;
  const asked: Fields = { ...ask };
  return Object.entries(explained).every(([name, value]) => asked[name] === value);
}

/** Asks after which "say that again" means what was said before them. */
const KEEPS_EXPLAINED: readonly Ask['kind'][] = ['wait', 'lost', 'howLongLeft'];

/**
 * One turn of the conversation.
 * `nowMs`: the request's timestamp, milliseconds since 1970; the answer counts as spoken from then on.
 */
export function coach(before: State, ask: Ask, nowMs: number, setting: Setting): Turn {
  return greet(before, ask, setting.language.greeting) ?? turnOf(before, ask, nowMs, setting);
}

/** No answer takes the place of closing words that were cut off: they come after it. */
function withClosing(situation: Situation, reply: Reply): Reply {
  const isOpen = reply.after === 'listen' || reply.after === 'toAsk';
  const closes = reply.picture === 'finish' || reply.state.place !== null;
  if (!isUnclosed(situation) || !isOpen || closes) return reply;
  const { say } = close({ ...situation, state: reply.state });
  return { ...reply, say: [...reply.say, pause(BREATH_SECONDS), ...say], picture: 'finish' };
}

/** Every turn but the greeting. */
function turnOf(before: State, ask: Ask, nowMs: number, setting: Setting): Turn {
  // The screen goes on only when all has been said, however fast that was.
  const at = ask.kind === 'goOn' ? Math.max(nowMs, endOf(before, nowMs)) : nowMs;
  const settled = settle(before, at);
  const interrupted = settled.cut !== null && !settled.cut.ended;
  const heard: State = {
    ...settled.state,
    ...(interrupted && { question: null }),
    repeats: repeatsOf(settled.state, ask),
    lost: ask.kind === 'lost' ? settled.state.lost : 0,
  };
  const situation: Situation = { state: heard, before, cut: settled.cut, ask, nowMs, ...setting };
  const comes = (before.turn === 0 && !before.active) || ask.kind === 'open';
  // What was being said when another session broke off is no longer in anyone's ears.
  const now = comes ? { ...situation, state: comingIn(situation), cut: null } : situation;
  const reply = withClosing(now, replyTo(now));
  const state: State = { ...reply.state, paused: ask.kind === 'wait' };
  return answered(before, { ...reply, state }, nowMs, setting);
}

/** How often the same was said: asked for once more, or by the same question. */
function repeatsOf(state: State, ask: Ask): number {
  if (ask.kind === 'repeat' || isAskedAgain(state, ask)) return state.repeats + 1;
  return KEEPS_EXPLAINED.includes(ask.kind) ? state.repeats : 0;
}

/** Adds the invitation, the reprompt, and the outline by which the next request is placed. */
function answered(before: State, reply: Reply, nowMs: number, setting: Setting): Turn {
  const isOfRoutine = reply.say.some(({ at }) => at !== undefined);
  const spoken = isOfRoutine
    ? { atMs: nowMs, ...outlineOf(reply.say, reply.state.runner.pace) }
    : null;
  const said: State = {
    ...reply.state,
    turn: before.turn + 1,
    spoken,
    ...(spoken !== null && { explained: null }),
  };
  const state = { ...said, placeAtMs: placeIsNewer(before, said) ? nowMs : said.placeAtMs };
  const turn = {
    state,
    picture: reply.picture ?? 'words',
    still: reply.still ?? null,
    forget: reply.forget === true,
  };
  if (reply.after === 'end') {
    // What was being shown is over as well.
    const still = turn.still ?? { tier: null, headline: setting.language.coach.door.goodbye };
    return { ...turn, picture: 'still', still, script: reply.say, reprompt: null, after: 'end' };
  }
  const end = stateAfter(state, nowMs);
  const { coach } = setting.language;
  const invitation = reply.after === 'toAsk' ? inviteToAsk(end, coach) : invite(end, coach);
  if (reply.after === 'asked') {
    const reprompt =
      state.question === null ? invitation.reprompt : asked([], coach.questions[state.question]);
    return { ...turn, script: reply.say, reprompt: reply.reprompt ?? reprompt, after: 'listen' };
  }
  const lead = reply.say.length > 0 ? [...reply.say, pause(BREATH_SECONDS)] : [];
  const goesOn = setting.hasScreen && !state.runner.waits;
  if (goesOn && spoken !== null && end.active && end.place !== null) {
    return {
      ...turn,
      script: [...lead, words(goOnWords(end, coach))],
      reprompt: null,
      after: 'goOn',
    };
  }
  return {
    ...turn,
    state: { ...state, question: invitation.question },
    script: [...lead, ...asked([], invitation.say)],
    reprompt: invitation.reprompt,
    after: 'listen',
  };
}

/** Where the runner is when all has been said: what the invitation is for. */
function stateAfter(state: State, nowMs: number): State {
  const { state: end } = settle(state, Math.max(nowMs, endOf(state, nowMs)));
  return { ...end, spoken: state.spoken };
}

/** Speaking of the routine moves the runner on by itself, so that alone makes the place newer. */
function placeIsNewer(before: State, after: State): boolean {
  return (
    after.spoken !== null ||
    before.spoken !== null ||
    JSON.stringify(before.place) !== JSON.stringify(after.place)
  );
}
