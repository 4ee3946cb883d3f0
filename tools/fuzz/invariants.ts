/**
 * What holds of every turn, judged from outside. The routine's own list says where a runner may be; an ask that has
 * no line here may change how an exercise is done, and not which one, nor what is left of it.
 */
import { isDeepStrictEqual } from 'node:util';
import { soundEnvelope } from '../../lambda/alexa/envelope';
import { turnLine } from '../../lambda/alexa/log';
import { readRequest } from '../../lambda/alexa/read-request';
import type { Ask } from '../../lambda/coach/ask';
import type { State } from '../../lambda/coach/state';
import { fieldsOf } from '../../lambda/fields';
import { type Tier, tierOf } from '../../lambda/language/ids';
import {
  EXERCISE_IDS,
  exerciseOf,
  exercisesOf,
  FIRST,
  neighbour,
} from '../../lambda/routine/routine';
import { readUserEvent, tokenOf } from '../../lambda/screen/taps';
import { unpackMark } from '../../lambda/script/outline';
import type { Mark } from '../../lambda/script/types';
import {
  beside,
  isOver,
  ledToEnd,
  reached,
  startOf,
  stateOf,
  type Where,
  whereIs,
  written,
} from './where';

type Kind = Ask['kind'];
const isOneOf =
  (...kinds: Kind[]) =>
  ({ kind }: Ask) =>
    kinds.includes(kind);

/** One step on: the next side, or the next exercise. */
const goesOn = isOneOf('next', 'done', 'leaveOut', 'amount', 'sharpPain', 'oneSide', 'otherSide');
const goesBack = isOneOf('back');
/** The sides that are left of an exercise may become others. */
const isOfSides = (ask: Ask) => loggedAs(ask) === 'side' || goesBack(ask) || ask.kind === 'amount';
/** What was under way may count by these words alone. */
const saysDone = isOneOf('next', 'done', 'amount', 'oneSide', 'otherSide');
const isAnswered = isOneOf('open', 'wait', 'repeat', 'stepByStep', 'forgetMe', 'howLongLeft');
const isAside = isOneOf('slower', 'lessTalk', 'no', 'help', 'stop', 'lost');
/** Told of the body, and logged as any question is; why it hurts may be asked because it does. */
const isOfBody = (ask: Ask) =>
  isOneOf('kneelHurts', 'hurts', 'sharpPain', 'care')(ask) ||
  (ask.kind === 'about' && ask.topic === 'cause');

/** The name that an ask is logged by: those that tell of a leg have one in common, and so have questions. */
function loggedAs({ kind }: Ask): unknown {
  const line = turnLine({ ...NOTHING_SEEN, intent: kind }, '', 0);
  return (JSON.parse(line) as { intent: unknown }).intent;
}

const NOTHING_SEEN = {
  ...{ exercise: null, moment: null, leftAt: null, milliseconds: 0 },
  ...{ cold: false, lost: false, started: false, finished: false },
};

/** Answered where the runner is: the place stays to the letter. */
function staysPut(ask: Ask): boolean {
  return isAnswered(ask) || isAside(ask) || (loggedAs(ask) === 'question' && !isOfBody(ask));
}

/** A turn as it is judged. */
interface Turn {
  readonly before: State;
  readonly after: State;
  readonly ask: Ask;
  /** When it was asked; where a screen goes on, when all had been said. Milliseconds since 1970. */
  readonly atMs: number;
  readonly here: Where;
}

/** What is wrong with what an answer makes of a session; `nowMs` is when the request was made. */
export function wrongTurn(event: unknown, after: unknown, nowMs: number): string[] {
  const envelope = soundEnvelope(event);
  const before = stateOf(envelope.session?.attributes);
  const wanted = readRequest(envelope);
  const tapped = readUserEvent(envelope.request, tokenOf(before.turn));
  const ask = wanted.kind === 'ask' ? wanted.ask : tapped;
  if (ask === null) return [`${wanted.kind} is answered.`];
  const { spoken } = before;
  const endMs = spoken === null ? nowMs : spoken.atMs + spoken.seconds * 1000;
  const atMs = ask.kind === 'goOn' ? Math.max(nowMs, endMs) : nowMs;
  const turn = { before, after: stateOf(after), ask, atMs, here: whereIs(before, atMs) };
  const next = turn.after;
  return [
    ...wrongState(fieldsOf(after).state, next),
    ...(next.turn === before.turn + 1 ? [] : [`Turn ${before.turn} leads to ${next.turn}.`]),
    ...(ask.kind === 'care' ? wrongCare(turn, tierOf(ask.sign)) : wrongPlace(turn)),
    ...wrongCounts(turn),
    ...(next.spoken === null || next.spoken.atMs === nowMs
      ? []
      : ['It is spoken at another time.']),
    ...wrongOutline(next),
  ];
}

/** The state is one that is read back as it is, and its place one of the routine. */
function wrongState(raw: unknown, { place, ...rest }: State): string[] {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify({ place, ...rest })), raw)) {
    return [`The state is damaged: ${JSON.stringify(raw)}`];
  }
  const { sides = [] } = place ?? {};
  const known = place === null ? sides : exerciseOf(place.exercise).sides;
  if (sides.every((side) => known.includes(side)) && sides.length <= known.length * 3) return [];
  return [`There is no such place: ${written(place)}.`];
}

/** Danger leaves nothing of the place; who only rests finds it again, and its position told anew. */
function wrongCare({ before, after, here }: Turn, tier: Tier): string[] {
  const rests: Where = before.active && here ? { ...here, moment: 'setUp' } : here;
  const to = tier === 'stuck' ? rests : null;
  const kept = tier !== 'stuck' && (after.active || after.only !== null || after.finished);
  return written(after.place) === written(to) && !kept
    ? []
    : [`${tier} leaves ${written(after.place)}.`];
}

function wrongPlace(turn: Turn): string[] {
  const { after, ask, here } = turn;
  const to = after.place;
  if (written(to) === written(here)) return [];
  const isSame = here?.exercise === to?.exercise && `${here?.sides}` === `${to?.sides}`;
  if (isSame && !staysPut(ask)) return [];
  if (!staysPut(ask) && steps(turn).some((step) => written(step) === written(to))) return [];
  const mine = isOfSides(ask) && to !== null && ofSides(turn).includes(to.exercise);
  return mine ? [] : [`${ask.kind} leads from ${written(here)} to ${written(to)}.`];
}

/** Exercises of which something may be done again: the one under way, and those just led to their end. */
function ofSides({ before, atMs, here }: Turn): string[] {
  return [...ledToEnd(before, atMs), ...(here ? [here.exercise] : [])];
}

/** The places that an ask may lead to: a step away in today's list, or named. */
function steps(turn: Turn): Where[] {
  const { before, ask, atMs, here } = turn;
  const { only, active, question } = before;
  const to: Where[] = [];
  const begins = here === null || !active || ask.kind === 'startOver';
  if (begins || question === 'start' || question === 'startFresh') {
    to.push(startOf(FIRST), startOf(exercisesOf(only)[0]));
  }
  if (goesBack(ask)) {
    to.push(here ? beside(here.exercise, -1, only) : startOf(exercisesOf(only).at(-1)));
    to.push(
      ...ledToEnd(before, atMs).map((id) => startOf({ id })),
      startOf(here && { id: here.exercise }),
    );
  }
  if (goesOn(ask) && here !== null) {
    const { sides, exercise, moment } = here;
    if (sides.length > 1) to.push({ ...here, sides: sides.slice(1) });
    const oneByOne = isOneOf('next', 'done')(ask) && active && moment === 'effort';
    if (!oneByOne || sides.length < 2) to.push(beside(exercise, 1, only));
  }
  const named = ask.kind === 'goTo' ? ask.to : ask.kind === 'leaveOut' ? ask.exercise : null;
  const meant = exercisesOf(null).filter(({ id, group }) => id === named || group === named);
  const last = meant.at(-1);
  if (ask.kind === 'goTo') to.push(startOf(meant[0]));
  else if (last) to.push(beside(last.id, 1, only));
  return to.filter((place) => place !== null);
}

/** An exercise counts as its last side is let go of, or as the runner says so: never twice, and never less. */
function wrongCounts({ before, after, ask, atMs, here }: Turn): string[] {
  const last = reached(before, atMs).at(-1);
  const led = ledToEnd(before, atMs);
  const lastSide =
    here !== null && before.active && (here.sides.length === 1 || ask.kind === 'oneSide');
  const mayCount = lastSide && saysDone(ask);
  const isWorking = last?.phase === 'work' && here?.moment === 'effort' && before.question === null;
  const mustCount = mayCount && here.sides.length === 1 && ask.kind === 'done' && isWorking;
  const wrong = EXERCISE_IDS.flatMap((id) => {
    const more = after.runner.times[id] - before.runner.times[id];
    const least = led.filter((one) => one === id).length;
    const isHere = id === here?.exercise;
    const takenBack = loggedAs(ask) === 'side' && least > 0 ? 1 : 0;
    const from = least - takenBack + (isHere && mustCount ? 1 : 0);
    const to = least + (isHere && mayCount ? 1 : 0);
    return more >= from && more <= to ? [] : [`${id} counts ${more} more, not ${from} to ${to}.`];
  });
  const rounds = after.runner.finished - before.runner.finished;
  const most = last && here === null && before.only === null ? 1 : 0;
  const least = isOfSides(ask) ? 0 : most;
  return rounds >= least && rounds <= most ? wrong : [...wrong, `${rounds} rounds are finished.`];
}

/** What is spoken begins at the place and goes on along today's list, one step at a time. */
function wrongOutline({ spoken, place, only, runner }: State): string[] {
  const wrong: string[] = [];
  let before: Mark | null = null;
  let beginBefore = 0;
  let isNext = false;
  for (const [begin, packed] of spoken?.marks ?? []) {
    const mark = unpackMark(packed);
    if (mark === null) return [`The outline has the mark ${packed}.`];
    const begins = mark.exercise === place?.exercise && `${mark.sides}` === `${place.sides}`;
    const follows: boolean =
      before === null ? begins || mark.phase === 'finish' : isStep(before, mark, only);
    if (!follows)
      wrong.push(
        `The outline goes to ${packed} from ${before ? JSON.stringify(before) : written(place)}.`,
      );
    if (begin < beginBefore || begin > Number(spoken?.seconds))
      wrong.push(`${packed} is out of order.`);
    isNext ||= before !== null && mark.exercise !== before.exercise;
    if (isNext && !runner.straight && !['position', 'finish'].includes(mark.phase)) {
      wrong.push(`Step by step, the outline goes on to ${packed} unasked.`);
    }
    before = mark;
    beginBefore = begin;
  }
  return wrong;
}

/** The same sides go on, then one less, and after the last the next exercise from its beginning, or the closing. */
function isStep(before: Mark, mark: Mark, only: State['only']): boolean {
  const next = neighbour(before.exercise, 1, only);
  if (mark.phase === 'finish')
    return next === null && (isOver(before) || before.phase === 'finish');
  const sides = `${mark.sides}`;
  if (mark.exercise === before.exercise) {
    return (
      sides === `${before.sides}` ||
      (before.phase === 'release' && sides === `${before.sides.slice(1)}`)
    );
  }
  return (
    isOver(before) &&
    mark.phase === 'position' &&
    mark.exercise === next?.id &&
    sides === `${next.sides}`
  );
}
