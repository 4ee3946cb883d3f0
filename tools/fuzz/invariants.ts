/**
 * What holds of every turn, judged from outside, and by today's list alone. An ask that has no line here may change how
 * an exercise is done, and not which one, nor what is left of it.
 */
import { isDeepStrictEqual } from 'node:util';
import { soundEnvelope } from '../../lambda/alexa/envelope';
import { turnLine } from '../../lambda/alexa/log';
import { readRequest } from '../../lambda/alexa/read-request';
import type { Ask } from '../../lambda/coach/ask';
import type { State } from '../../lambda/coach/state';
import { fieldsOf } from '../../lambda/fields';
import { type Tier, tierOf } from '../../lambda/language/ids';
import { EXERCISE_IDS, exerciseOf, ROUTINE } from '../../lambda/routine/routine';
import { type Bout, type Today, todayOf } from '../../lambda/routine/today';
import { readUserEvent, tokenOf } from '../../lambda/screen/taps';
import { type Point, unpackMark } from '../../lambda/script/outline';
import {
  boutAt,
  endOf,
  ledToEnd,
  type Place,
  placeBy,
  reached,
  stateOf,
  toDoFrom,
  written,
  writtenBout,
} from './where';

type Kind = Ask['kind'];
const isOneOf =
  (...kinds: Kind[]) =>
  ({ kind }: Ask) =>
    kinds.includes(kind);

/** One step on: the next side, or the next exercise. */
const goesOn = isOneOf('next', 'done', 'leaveOut', 'amount', 'sharpPain', 'oneSide', 'otherSide');
/** To an exercise from its beginning, once. */
const restarts = isOneOf('goTo', 'back');
/** The sides that are left of an exercise may become others. */
const isOfSides = (ask: Ask) => loggedAs(ask) === 'side' || isOneOf('back', 'amount')(ask);
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
  readonly here: Place;
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
  const turn = { before, after: stateOf(after), ask, atMs, here: placeBy(before, atMs) };
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

/** The state is one that is read back as it is, and today one that may have come about. */
function wrongState(raw: unknown, state: State): string[] {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(state)), raw)) {
    return [`The state is damaged: ${JSON.stringify(raw)}`];
  }
  return state.today === null ? [] : wrongToday(state.today);
}

/** Each bout is a side that its exercise has, and the next is one to do, or the list is over. */
function wrongToday({ bouts, at }: Today): string[] {
  const strange = bouts.find(({ exercise, side }) => !exerciseOf(exercise).sides.includes(side));
  const isNext = at === bouts.length || bouts[at]?.state === 'toDo';
  return [
    ...(strange ? [`There is no such bout: ${writtenBout(strange)}.`] : []),
    ...(isNext ? [] : [`Bout ${at} is not to do.`]),
  ];
}

/** Danger leaves nothing of today; who only rests finds it again, and the position told anew. */
function wrongCare({ before, after, here }: Turn, tier: Tier): string[] {
  const rests: Place = before.active ? { ...here, moment: 'setUp' } : here;
  const isRight =
    tier === 'stuck'
      ? written(after) === written(rests)
      : after.today === null && after.spoken === null && !after.active;
  return isRight ? [] : [`${tier} leaves ${written(after)}.`];
}

/** Today begins anew, or is what it was but for what the ask says. */
function wrongPlace(turn: Turn): string[] {
  const { after, ask, here } = turn;
  if (written(after) === written(here)) return [];
  // One that is over may be forgotten by the time the next is asked for.
  const from = boutAt(here) ? [turn] : [turn, { ...turn, here: { ...here, today: null } }];
  const isRight = (one: Turn) => !wrongBouts(one) && leadsTo(one).includes(nextOf(one));
  const wrong = staysPut(ask) || !(isAnew(turn) || from.some(isRight));
  return wrong ? [`${ask.kind} leads from ${written(here)} to ${written(after)}.`] : [];
}

/** From the beginning: a list of which nothing is done yet, where none was under way or another was wanted. */
function isAnew({ before, after: { today }, ask, here }: Turn): boolean {
  const { question, active } = before;
  const begins = boutAt(here) === undefined || !active || ask.kind === 'startOver';
  const may = begins || question === 'start' || question === 'startFresh';
  const sides = ({ bouts }: Today) => bouts.map(({ exercise, side }) => `${exercise} ${side}`);
  return (
    may &&
    today !== null &&
    isDeepStrictEqual(sides(today), sides(todayOf(ROUTINE))) &&
    today.at === toDoFrom(today.bouts, 0) &&
    today.bouts.every(({ state }) => state !== 'done')
  );
}

/** The list as it stands before and after; what was at no list comes to the whole routine. */
const listOf = ({ today }: Place): readonly Bout[] => (today ?? todayOf(ROUTINE)).bouts;
const boutsOf = (bouts: readonly Bout[], id: Bout['exercise']) =>
  bouts.filter(({ exercise }) => exercise === id);

/** A bout was lost, doubled or counted without a word that says so. */
function wrongBouts(turn: Turn): boolean {
  const [was, is] = [listOf(turn.here), listOf(turn.after)];
  const order = (bouts: readonly Bout[]) => [...new Set(bouts.map(({ exercise }) => exercise))];
  if (!isDeepStrictEqual(order(was), order(is))) return true;
  return order(was).some((id) => {
    const [before, after] = [boutsOf(was, id), boutsOf(is, id)];
    const isSame = isDeepStrictEqual(before.map(writtenBout), after.map(writtenBout));
    return !isSame && !mayBecome(turn, id, before, after);
  });
}

/** Of an exercise, these bouts may become those. */
function mayBecome(
  turn: Turn,
  id: Bout['exercise'],
  before: readonly Bout[],
  after: readonly Bout[],
): boolean {
  const { ask, here } = turn;
  const done = (bouts: readonly Bout[]) => bouts.filter(({ state }) => state === 'done').length;
  const counts = done(after) - done(before);
  const isHere = boutAt(here)?.exercise === id;
  // What is named is done once, from its beginning; the others come back, or are left out.
  if (restarts(ask) && (isOnce(id, after) || (ask.kind === 'goTo' && counts === 0))) return true;
  if (isOfSides(ask) && (isHere || justLed(turn).includes(id))) return Math.abs(counts) <= 1;
  return isHere && saysDone(ask) && counts === 1 && before.length === after.length;
}

function isOnce(id: Bout['exercise'], bouts: readonly Bout[]): boolean {
  const { sides } = exerciseOf(id);
  return (
    isDeepStrictEqual(
      bouts.map(({ side }) => side),
      [...sides],
    ) && bouts.every(({ state }) => state !== 'done')
  );
}

const justLed = ({ before, atMs }: Turn) => ledToEnd(before, atMs);

/** What the runner is at when it is answered: of the same exercise, which bout; else which exercise. */
function nextOf({ here, after }: Turn): string {
  const [was, is] = [boutAt(here), boutAt(after)];
  if (is === undefined) return 'over';
  return is.exercise === was?.exercise ? `${after.today?.at}` : is.exercise;
}

/** Where an ask may lead: a step away in today's list, or what was named. */
function leadsTo(turn: Turn): string[] {
  const { before, ask, here } = turn;
  const bouts = listOf(here);
  const at = here.today?.at ?? 0;
  const bout = boutAt(here);
  const startOf = (index: number) => bouts[toDoFrom(bouts, index)]?.exercise ?? 'over';
  const to = bout ? [`${at}`] : ['over'];
  const ids = [...new Set(bouts.map(({ exercise }) => exercise))];
  if (isOfSides(ask)) {
    // Bouts of it were put in or taken out: any of those that are left of it.
    if (bout) to.push(...listOf(turn.after).map((_, index) => `${index}`));
    to.push(...justLed(turn));
  }
  if (ask.kind === 'back') {
    const here = bout ? ids.indexOf(bout.exercise) : ids.length;
    to.push(
      ...ids
        .slice(0, here)
        .filter((id) => !boutsOf(bouts, id).every(isLeftOut))
        .slice(-1),
      `${bouts.findIndex((one) => one.exercise === bout?.exercise)}`,
    );
  }
  if (goesOn(ask) && bout) {
    const end = endOf(bouts, at);
    const next = toDoFrom(bouts, at + 1);
    if (next < end) to.push(`${next}`);
    const oneByOne = isOneOf('next', 'done')(ask) && before.active && here.moment === 'effort';
    if (!oneByOne || next >= end) to.push(startOf(end));
  }
  const named = ask.kind === 'goTo' ? ask.to : ask.kind === 'leaveOut' ? ask.exercise : null;
  const meant = ids.filter((id) => id === named || exerciseOf(id).group === named);
  const isMeant = ({ exercise }: Bout) => meant.includes(exercise);
  const first = bouts.findIndex(isMeant);
  if (first === -1) return to;
  if (ask.kind === 'goTo') to.push(`${meant[0]}`, `${first}`);
  else to.push(startOf(bouts.findIndex((one, index) => index > at && !isMeant(one))));
  return to;
}

const isLeftOut = ({ state }: Bout) => state === 'leftOut';

/** An exercise counts as its last side is let go of, or as the runner says so: never twice, and never less. */
function wrongCounts({ before, after, ask, atMs, here }: Turn): string[] {
  const last = reached(before, atMs).at(-1);
  const led = ledToEnd(before, atMs);
  const bout = boutAt(here);
  const { bouts, at } = here.today ?? { bouts: [], at: 0 };
  const isLast = bout !== undefined && toDoFrom(bouts, at + 1) >= endOf(bouts, at);
  const mayCount = before.active && saysDone(ask) && (isLast || (bout && ask.kind === 'oneSide'));
  const isWorking = last?.phase === 'work' && here.moment === 'effort' && before.question === null;
  const mustCount = mayCount && isLast && ask.kind === 'done' && isWorking;
  const wrong = EXERCISE_IDS.flatMap((id) => {
    const more = after.runner.times[id] - before.runner.times[id];
    const least = led.filter((one) => one === id).length;
    const isHere = id === bout?.exercise;
    const takenBack = loggedAs(ask) === 'side' && least > 0 ? 1 : 0;
    const from = least - takenBack + (isHere && mustCount ? 1 : 0);
    const to = least + (isHere && mayCount ? 1 : 0);
    return more >= from && more <= to ? [] : [`${id} counts ${more} more, not ${from} to ${to}.`];
  });
  const rounds = after.runner.finished - before.runner.finished;
  const isWhole = bouts.every(({ exercise }) => !boutsOf(bouts, exercise).every(isLeftOut));
  const most = last && bout === undefined && isWhole ? 1 : 0;
  const least = isOfSides(ask) ? 0 : most;
  return rounds >= least && rounds <= most ? wrong : [...wrong, `${rounds} rounds are finished.`];
}

/** What is spoken begins at today's next bout and goes on along the list, one that is to do after the other. */
function wrongOutline({ spoken, today, runner }: State): string[] {
  const wrong: string[] = [];
  const { bouts, at } = today ?? { bouts: [], at: 0 };
  let before: Point | null = null;
  let beginBefore = 0;
  let isNext = false;
  for (const [begin, packed] of spoken?.marks ?? []) {
    const mark = unpackMark(packed);
    if (mark === null) return [`The outline has the mark ${packed}.`];
    if (before === null ? mark.bout !== at : !isStep(before, mark, bouts)) {
      wrong.push(`The outline goes to ${packed} from ${before ? JSON.stringify(before) : at}.`);
    }
    if (begin < beginBefore || begin > Number(spoken?.seconds))
      wrong.push(`${packed} is out of order.`);
    isNext ||= bouts[mark.bout]?.exercise !== bouts[at]?.exercise;
    if (isNext && !runner.straight && !['position', 'finish'].includes(mark.phase)) {
      wrong.push(`Step by step, the outline goes on to ${packed} unasked.`);
    }
    before = mark;
    beginBefore = begin;
  }
  return wrong;
}

/** The same bout goes on; let go of, it is followed by the next: another exercise is told first, or all is closed. */
function isStep(before: Point, { bout, phase }: Point, bouts: readonly Bout[]): boolean {
  const isEnd = bout === bouts.length;
  if (isEnd !== (phase === 'finish')) return false;
  if (bout === before.bout) return true;
  const isNew = bouts[bout]?.exercise !== bouts[before.bout]?.exercise;
  return (
    before.phase === 'release' &&
    bout === toDoFrom(bouts, before.bout + 1) &&
    (isEnd || isNew === (phase === 'position'))
  );
}
