/**
 * The coach: from where the runner is and what they ask, to what is said and where they are now. A pure
 * function; it knows nothing of Alexa, of speech, of screens or tables.
 */
import { outlineOf } from '../script/outline';
import { about, aboutExercise, howLongLeft, muscle } from './answers';
import type { Ask } from './ask';
import {
  amount,
  haveKit,
  hurts,
  kneelHurts,
  lessTalk,
  noKit,
  sharpPain,
  slower,
  tooEasy,
  tooHard,
  warn,
} from './care';
import { forgetMe, help, lost, no, open, wait, yes } from './door';
import { askAgain, goOnWords, invite, inviteToAsk } from './invite';
import {
  back,
  begin,
  carryOn,
  done,
  goTo,
  instruct,
  next,
  oneSide,
  otherSide,
  start,
  startOver,
  stepByStep,
  stop,
  straightThrough,
  wrongSide,
} from './moves';
import { settle } from './place';
import type { State } from './state';
import { pause, words } from './tell';
import type { Device, Reply, Scene, Turn } from './turn';

function replyTo(scene: Scene): Reply {
  const { ask, state } = scene;
  // The same question once more is answered in other words, and then in the first again.
  const other = state.repeats % 2 === 1;
  switch (ask.kind) {
    case 'open':
      return open(scene);
    case 'start':
      return start(scene);
    case 'startOver':
      return startOver(scene);
    case 'carryOn':
      return carryOn(scene);
    case 'ready':
      return ready(scene);
    case 'goOn':
      return begin(scene);
    case 'wait':
      return wait(scene);
    case 'next':
      return next(scene);
    case 'done':
      return done(scene);
    case 'back':
      return back(scene);
    case 'repeat':
      return repeat(scene);
    case 'goTo':
      return goTo(scene, ask.to, ask.only);
    case 'straightThrough':
      return straightThrough(scene);
    case 'stepByStep':
      return stepByStep(scene);
    case 'forgetMe':
      return forgetMe(scene);
    case 'howLongLeft':
      return howLongLeft(scene);
    case 'amount':
      return amount(scene, ask.change);
    case 'slower':
      return slower(scene);
    case 'lessTalk':
      return lessTalk(scene);
    case 'tooHard':
      return tooHard(scene);
    case 'tooEasy':
      return tooEasy(scene);
    case 'noKit':
      return noKit(scene, ask.kit);
    case 'haveKit':
      return haveKit(scene, ask.kit);
    case 'kneelHurts':
      return kneelHurts(scene);
    case 'hurts':
      return hurts(scene);
    case 'sharpPain':
      return sharpPain(scene);
    case 'sign':
      return warn(scene, ask.sign);
    case 'unwell':
      return warn(scene, 'unwell');
    case 'wrongSide':
      return wrongSide(scene);
    case 'otherSide':
      return otherSide(scene, ask.side);
    case 'oneSide':
      return oneSide(scene, ask.side);
    case 'muscle':
      return muscle(scene, ask.muscle, other);
    case 'about':
      return about(scene, ask.topic, other);
    case 'aboutExercise':
      return aboutExercise(scene, ask.topic, ask.exercise, other);
    case 'yes':
      return yes(scene);
    case 'no':
      return no(scene);
    case 'help':
      return help(scene);
    case 'stop':
      return stop(scene);
    case 'lost':
      return lost(scene);
  }
}

/** Ready answers an open question as a yes would, but never agrees to forgetting or ending: that is asked again. */
function ready(scene: Scene): Reply {
  const { state } = scene;
  const { question } = state;
  if (question === null) return begin(scene);
  if (question !== 'forget' && question !== 'endToday') return yes(scene);
  return { state, say: [], after: 'listen' };
}

/** What was explained last; a second time in other words. Else the instruction of the place. */
function repeat(scene: Scene): Reply {
  const { explained, repeats } = scene.state;
  if (explained === null) return instruct(scene);
  const other = repeats % 2 === 0;
  if (explained.kind === 'about') return about(scene, explained.topic, other);
  if (explained.kind === 'muscle') return muscle(scene, explained.muscle, other);
  return aboutExercise(scene, explained.topic, explained.exercise, other);
}

/** The same question as before. */
function isAskedAgain(state: State, ask: Ask): boolean {
  return JSON.stringify(state.explained) === JSON.stringify(ask);
}

/** Asks after which "say that again" means what was said before them. */
const KEEPS_EXPLAINED: readonly Ask['kind'][] = ['wait', 'lost', 'howLongLeft'];

/**
 * One turn of the conversation.
 * `nowMs`: the request's timestamp, milliseconds since 1970; the answer counts as spoken from then on.
 */
export function coach(before: State, ask: Ask, nowMs: number, device: Device): Turn {
  const settled = settle(before, ask.kind === 'goOn' ? endOf(before, nowMs) : nowMs);
  const interrupted = settled.cut !== null && !settled.cut.ended;
  const heard: State = {
    ...settled.state,
    ...(interrupted && { question: null }),
    repeats: repeatsOf(settled.state, ask),
    lost: ask.kind === 'lost' ? settled.state.lost : 0,
  };
  const { region } = device;
  const reply = replyTo({ state: heard, cut: settled.cut, ask, nowMs, region });
  return close(before, reply, nowMs, device);
}

/** How often the same was said: asked for once more, or by the same question. */
function repeatsOf(state: State, ask: Ask): number {
  if (ask.kind === 'repeat' || isAskedAgain(state, ask)) return state.repeats + 1;
  return KEEPS_EXPLAINED.includes(ask.kind) ? state.repeats : 0;
}

/** The screen goes on only when all has been said, however fast that was. */
function endOf({ spoken }: State, nowMs: number): number {
  return spoken === null ? nowMs : Math.max(nowMs, spoken.atMs + spoken.seconds * 1000);
}

/** Adds the invitation, the reprompt, and the outline by which the next request is placed. */
function close(before: State, reply: Reply, nowMs: number, device: Device): Turn {
  const { seconds, marks } = outlineOf(reply.say, reply.state.runner.pace);
  const spoken = marks.length === 0 ? null : { atMs: nowMs, seconds, marks };
  const said: State = {
    ...reply.state,
    turn: before.turn + 1,
    spoken,
    ...(spoken !== null && { explained: null }),
  };
  const state = { ...said, placeAtMs: placeIsNewer(before, said) ? nowMs : said.placeAtMs };
  const turn = { state, picture: reply.picture ?? 'words', forget: reply.forget === true };
  if (reply.after === 'end') return { ...turn, script: reply.say, reprompt: null, after: 'end' };
  const end = stateAfter(state, nowMs);
  const invitation = reply.after === 'toAsk' ? inviteToAsk(end) : invite(end);
  if (reply.after === 'asked') {
    const reprompt = state.question === null ? invitation.reprompt : askAgain(state.question);
    return { ...turn, script: reply.say, reprompt, after: 'listen' };
  }
  const lead = reply.say.length > 0 ? [...reply.say, pause(0.8)] : [];
  if (device.hasScreen && spoken !== null && end.active && end.place !== null) {
    return { ...turn, script: [...lead, words(goOnWords(end))], reprompt: null, after: 'goOn' };
  }
  return {
    ...turn,
    state: { ...state, question: invitation.question },
    script: [...lead, words(invitation.say)],
    reprompt: invitation.reprompt,
    after: 'listen',
  };
}

/** Where the runner is when all has been said: what the invitation is for. */
function stateAfter(state: State, nowMs: number): State {
  const { state: end } = settle(state, endOf(state, nowMs));
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
