/**
 * What holds of every turn, judged from outside, and by today's list alone. An ask that has no line here may change how
 * an exercise is done, and not which one, nor what is left of it.
 */
import { isDeepStrictEqual } from 'node:util';
import { soundEnvelope } from '../../lambda/alexa/envelope';
import { turnLine } from '../../lambda/alexa/log';
import { readRequest } from '../../lambda/alexa/read-request';
import { type Speaker, speakerOf } from '../../lambda/alexa/speaker';
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
  goneBy,
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
/**
 * What was asked, one thing after the other: what several in one breath may do is all that each of them may. Both sides
 * after all may be the one that was missed.
 */
const asksIn = (ask: Ask): readonly Ask[] =>
  ask.kind === 'together' ? ask.asks.flatMap(asksIn) : isBoth(ask) ? [ask, MISSED] : [ask];
const MISSED: Ask = { kind: 'onceMore', what: 'missed', side: null };
const isBoth = (ask: Ask) => ask.kind === 'putBack' && ask.named.length === 0;
const isOneOf =
  (...kinds: Kind[]) =>
  (ask: Ask) =>
    asksIn(ask).some(({ kind }) => kinds.includes(kind));

/** One step on: the next side, or the next exercise. */
const goesOn = isOneOf(
  ...(['next', 'done', 'leaveOut', 'amount', 'sharpPain'] as const),
  ...(['oneSide', 'otherSide', 'skipSide'] as const),
);
/** To an exercise from its beginning, once. */
const restarts = isOneOf('goTo', 'back', 'onceMore');
const isNaming = isOneOf('goTo');
/** To an exercise, on one of its legs first, or alone. */
const namesSide = (ask: Ask) =>
  asksIn(ask).some((one) => one.kind === 'goTo' && one.side !== undefined);
/** Other exercises, in another order, or other sides of them; what there is of each stays. */
const reshapes = isOneOf(
  ...(['only', 'someOf', 'leaveOut', 'putBack', 'doFirst', 'doLast', 'exchange'] as const),
  ...(['stopAfterThis', 'startWithSide', 'fitInto'] as const),
  ...(['everything', 'likeLastTime', 'backwards', 'place'] as const),
);
const reorders = isOneOf(
  ...(['putBack', 'doFirst', 'doLast', 'exchange'] as const),
  ...(['only', 'everything', 'backwards', 'place'] as const),
);
/** The sides that are left of an exercise may become others. */
const changesSides = (ask: Ask) =>
  asksIn(ask).some((one) => loggedAs(one) === 'side') ||
  namesSide(ask) ||
  isOneOf('back', 'amount')(ask);
const isOfSets = (ask: Ask) =>
  asksIn(ask).some(
    (one) =>
      one.kind === 'sideOnceMore' ||
      (one.kind === 'exactly' && (one.wanted.sets !== null || one.wanted.moreSets !== null)),
  );
/** What was under way may count by these words alone. */
const saysDone = isOneOf('next', 'done', 'amount', 'oneSide', 'otherSide', 'skipSide');
/** By these it counts where nearly all of it is behind the runner. */
const saysReady = isOneOf('ready', 'resume', 'goOn', 'yes', 'start', 'carryOn');
const NEARLY = 2 / 3;
const isAnswered = isOneOf(
  'open',
  'wait',
  'warmUp',
  'repeat',
  'stepByStep',
  'forgetMe',
  'howLongLeft',
);
const isAside = isOneOf(
  ...(['slower', 'lessTalk', 'moreTalk', 'usualSpeed', 'whichLeg'] as const),
  ...(['no', 'help', 'stop', 'lost', 'phrased', 'chimes', 'inHolds'] as const),
);
/**
 * What several in one breath may do: what tells of the body alone; and what is only answered, nothing. The routine as a
 * job is the routine started.
 */
function meantBy(ask: Ask): Ask {
  if (ask.kind === 'job' && ask.job === 'routine') return { kind: 'start' };
  if (ask.kind !== 'together') return ask;
  const ofTheBody = ask.asks.find(isOneOf('care', 'sharpPain', 'hurts', 'kneelHurts'));
  const moving = ask.asks.filter((one) => !staysPut(one));
  const [one] = moving;
  const isOne = moving.every((other) => isDeepStrictEqual(other, one));
  return ofTheBody ?? (one && isOne ? one : ask);
}

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
  if (ask.kind === 'together') return ask.asks.every(staysPut);
  if (ask.kind === 'job') return ask.job === 'why';
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
  const speaker = speakerOf(soundEnvelope(event));
  const { envelope } = speaker;
  const before = stateOf(envelope.session?.attributes);
  const wanted = readRequest(envelope);
  const tapped = readUserEvent(envelope.request, tokenOf(before.turn));
  const asked = wanted.kind === 'ask' ? wanted.ask : tapped;
  if (asked === null) return [`${wanted.kind} is answered.`];
  const ask = meantBy(asked);
  const { spoken } = before;
  const endMs = spoken === null ? nowMs : spoken.atMs + spoken.seconds * 1000;
  const atMs = ask.kind === 'goOn' ? Math.max(nowMs, endMs) : nowMs;
  const turn = { before, after: stateOf(after), ask, atMs, here: placeBy(before, atMs) };
  const next = turn.after;
  return [
    ...wrongState(fieldsOf(after).state, next),
    ...wrongOthers(speaker, after),
    ...(next.turn === before.turn + 1 ? [] : [`Turn ${before.turn} leads to ${next.turn}.`]),
    ...(ask.kind === 'care' ? wrongCare(turn, tierOf(ask.sign)) : []),
    ...(ask.kind === 'care' || beginsPart(ask) ? [] : wrongPlace(turn)),
    ...wrongCounts(turn),
    ...(next.spoken === null || next.spoken.atMs === nowMs
      ? []
      : ['It is spoken at another time.']),
    ...wrongOutline(next),
  ];
}

/** A part of the routine is asked for by itself: the list is that part, and none of what was. */
const beginsPart = (ask: Ask) => ask.kind === 'job' && ask.job !== 'why';

/** Who did not speak finds all as it was; but for who was broken into, whose place is where that was. */
function wrongOthers({ who, others, breaksIn }: Speaker, after: unknown): string[] {
  const now = fieldsOf(after).others;
  const parts = (Array.isArray(now) ? now : []).map(fieldsOf);
  if ((fieldsOf(after).who ?? null) !== who) return ['It is answered to somebody else.'];
  if (parts.length !== others.length) return [`${others.length} have become ${parts.length}.`];
  const isSame = others.every(({ who: one, state }, index) => {
    const part = parts[index];
    const isBroken = breaksIn && index === 0;
    return part?.who === one && (isBroken || isDeepStrictEqual(part.state, state));
  });
  return isSame ? [] : ['What somebody else has is changed.'];
}

/** The state is one that is read back as it is, and today one that may have come about. */
function wrongState(raw: unknown, state: State): string[] {
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(state)), raw)) {
    return [`The state is damaged: ${JSON.stringify(raw)}`];
  }
  return [state.today, state.plan].flatMap((list) => (list === null ? [] : wrongToday(list)));
}

/** Seconds or repetitions a side, at the least and at the most. */
const BOUNDS = { hold: [10, 60], rolling: [10, 90], repetitions: [4, 20], steps: [4, 20] } as const;

/** Each bout is a side that its exercise has, and the next is one to do, or the list is over. */
function wrongToday({ bouts, at }: Today): string[] {
  const strange = bouts.find(({ exercise, side }) => !exerciseOf(exercise).sides.includes(side));
  const isNext = at === bouts.length || bouts[at]?.state === 'toDo';
  const unbounded = bouts.find(({ exercise, amount }) => {
    const [least, most] = BOUNDS[exerciseOf(exercise).effort.noun];
    return !Number.isInteger(amount) || amount < least || amount > most;
  });
  return [
    ...(unbounded ? [`It is ${unbounded.amount} of ${writtenBout(unbounded)}.`] : []),
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

/** Who wants no more than usual begins as usual. */
const beginsAsUsual = ({ ask, before }: Turn) => ask.kind === 'no' && before.question === 'more';

/** Today begins anew, or is what it was but for what the ask says. */
function wrongPlace(turn: Turn): string[] {
  const { after, ask, here } = turn;
  if (written(after) === written(here)) return [];
  const asked = isBoth(ask) ? [turn, { ...turn, ask: MISSED }] : [turn];
  // One that is over may be forgotten by the time the next is asked for.
  const from = boutAt(here)
    ? asked
    : asked.flatMap((one) => [one, { ...one, here: { ...here, today: null } }]);
  const isRight = (one: Turn) => !wrongBouts(one) && leadsTo(one).includes(nextOf(one));
  const stays = staysPut(ask) && !beginsAsUsual(turn);
  const wrong = stays || !(isAnew(turn) || from.some(isRight) || isTwofold(turn));
  return wrong ? [`${ask.kind} leads from ${written(here)} to ${written(after)}.`] : [];
}

/** Where two wishes of one breath both change the list, no exercise is lost, and no more than one side counts. */
function isTwofold(turn: Turn): boolean {
  const [was, is] = [listBefore(turn), listOf(turn.after)];
  const ids = (bouts: readonly Bout[]) =>
    [...new Set(bouts.map(({ exercise }) => exercise))].sort();
  return (
    turn.ask.kind === 'together' &&
    isDeepStrictEqual(ids(was), ids(is)) &&
    (done(is) - done(was) <= 1 || isOneOf('goTo', 'back', 'onceMore')(turn.ask))
  );
}

/** Questions that may be answered so. */
const BEGINS_ANEW: readonly State['question'][] = ['start', 'startFresh', 'again'];

/** From the beginning: a list of which nothing is done yet, where none was under way or another was wanted. */
function isAnew({ before, after: { today }, ask, here }: Turn): boolean {
  const { question, active } = before;
  const begins = boutAt(here) === undefined || !active || isOneOf('startOver')(ask);
  const may = begins || (question !== null && BEGINS_ANEW.includes(question));
  const sides = ({ bouts }: Today) => bouts.map(({ exercise, side }) => `${exercise} ${side}`);
  return (
    may &&
    today !== null &&
    [todayOf(ROUTINE), before.plan].some(
      (list) => list !== null && isDeepStrictEqual(sides(today), sides(list)),
    ) &&
    today.at === toDoFrom(today.bouts, 0) &&
    today.bouts.every(({ state }) => state !== 'done')
  );
}

/** The list that an ask is about: where nothing is under way, what was wished for, or the whole routine. */
function listBefore({ before, here, ask }: Turn): readonly Bout[] {
  const { today } = here;
  // What was led is gone back to in its own list.
  const isOfToday = boutAt(here) !== undefined || (changesSides(ask) && !reshapes(ask));
  return ((isOfToday ? today : (before.plan ?? today)) ?? todayOf(ROUTINE)).bouts;
}
const listOf = ({ today }: Place): readonly Bout[] => (today ?? todayOf(ROUTINE)).bouts;
const boutsOf = (bouts: readonly Bout[], id: Bout['exercise']) =>
  bouts.filter(({ exercise }) => exercise === id);

/** How many are done. */
const done = (bouts: readonly Bout[]) => bouts.filter(({ state }) => state === 'done').length;

/** A bout was lost, doubled or counted without a word that says so. */
function wrongBouts(turn: Turn): boolean {
  const [was, is] = [listBefore(turn), listOf(turn.after)];
  const order = (bouts: readonly Bout[]) => [...new Set(bouts.map(({ exercise }) => exercise))];
  if (!reorders(turn.ask) && !isDeepStrictEqual(order(was), order(is))) return true;
  if (isReshaped(turn) && isDeepStrictEqual(allOf(was), allOf(is))) return false;
  return order(was).some((id) => {
    const [before, after] = [boutsOf(was, id), boutsOf(is, id)];
    const isSame = isDeepStrictEqual(before.map(writtenBout), after.map(writtenBout));
    return !isSame && !mayBecome(turn, id, before, after);
  });
}

/** A leg that was asked for alone, where it was asked which, is one of all to come; "shorter", where none is under way, of all. */
function isReshaped({ ask, before }: Turn): boolean {
  const isAsked = before.question === 'whichLeg' || before.question === 'whichFirst';
  const isOfAll = (one: Ask) => isAsked || (one.kind === 'oneSide' && one.ofAll === true);
  const isLeg = isOneOf('oneSide', 'otherSide')(ask) && asksIn(ask).some(isOfAll);
  const isFitted = !before.active && isOneOf('amount')(ask);
  return reshapes(ask) || isLeg || isFitted;
}

/** What there is of each side, done or not, in whatever order. */
const allOf = (bouts: readonly Bout[]) =>
  bouts.map(({ exercise, side, state }) => `${exercise} ${side} ${state === 'done'}`).sort();

/** Sets of an exercise that are still to do, at the most. */
const MOST_SETS = 3;

/** So many sets of it were asked for: none is done by that. */
function isInSets(
  { ask }: Turn,
  id: Bout['exercise'],
  before: readonly Bout[],
  after: readonly Bout[],
) {
  const left = after.filter(({ state }) => state === 'toDo').length;
  return (
    isOfSets(ask) && done(after) === done(before) && left <= exerciseOf(id).sides.length * MOST_SETS
  );
}

/** Of an exercise, these bouts may become those. */
function mayBecome(
  turn: Turn,
  id: Bout['exercise'],
  before: readonly Bout[],
  after: readonly Bout[],
): boolean {
  const { ask, here } = turn;
  const counts = done(after) - done(before);
  const isHere = boutAt(here)?.exercise === id;
  // What is named is done once, from its beginning; the others come back, or are left out.
  if (restarts(ask) && (isOnce(id, after, namesSide(ask)) || (isNaming(ask) && counts === 0)))
    return true;
  if (isInSets(turn, id, before, after)) return true;
  if (changesSides(ask) && (isHere || lastLed(turn).includes(id))) return Math.abs(counts) <= 1;
  const mayCount = saysDone(ask) || isNearlyDone(turn);
  return isHere && mayCount && counts === 1 && before.length === after.length;
}

/** Each side of it once: in their order, or whichever was named first. */
function isOnce(id: Bout['exercise'], bouts: readonly Bout[], isNamedFirst: boolean): boolean {
  const { sides } = exerciseOf(id);
  const inOrder = (list: readonly string[]) => (isNamedFirst ? [...list].sort() : [...list]);
  return (
    isDeepStrictEqual(inOrder(bouts.map(({ side }) => side)), inOrder(sides)) &&
    bouts.every(({ state }) => state !== 'done')
  );
}

/** What was led to its end while this answer was spoken, or, of the list, last before what is next. */
function lastLed({ before, here, atMs, ask }: Turn): Bout['exercise'][] {
  const just = ledToEnd(before, atMs);
  if (!isOneOf('onceMore')(ask)) return just;
  const { bouts, at } = here.today ?? { bouts: [], at: 0 };
  const isEarlier = ({ exercise, state }: Bout, index: number) =>
    state === 'done' && index < at && exercise !== bouts[at]?.exercise;
  return [
    ...just,
    ...bouts
      .filter(isEarlier)
      .map(({ exercise }) => exercise)
      .slice(-1),
  ];
}

/** "Ready", where enough of the side under way is behind the runner. */
function isNearlyDone({ ask, before, here, atMs }: Turn): boolean {
  return saysReady(ask) && here.moment === 'effort' && goneBy(before, atMs) >= NEARLY;
}

/** What the runner is at when it is answered: of the same exercise, which bout; else which exercise. */
function nextOf({ here, after }: Turn): string {
  const [was, is] = [boutAt(here), boutAt(after)];
  if (is === undefined) return 'over';
  return is.exercise === was?.exercise ? `${after.today?.at}` : is.exercise;
}

/** Where an ask may lead: a step away in today's list, or what was named. */
function leadsTo(turn: Turn): string[] {
  const { before, ask, here } = turn;
  const bouts = listBefore(turn);
  if (isReshaped(turn)) return [nextWished(turn)];
  const at = here.today?.at ?? 0;
  const bout = boutAt(here);
  const startOf = (index: number) => bouts[toDoFrom(bouts, index)]?.exercise ?? 'over';
  const to = bout ? [`${at}`] : ['over'];
  const ids = [...new Set(bouts.map(({ exercise }) => exercise))];
  if (changesSides(ask) || isOfSets(ask)) {
    // Bouts of it were put in or taken out: any of those that are left of it.
    if (bout) to.push(...listOf(turn.after).map((_, index) => `${index}`));
    to.push(...lastLed(turn));
  }
  if (isOneOf('back')(ask)) {
    const here = bout ? ids.indexOf(bout.exercise) : ids.length;
    to.push(
      ...ids
        .slice(0, here)
        .filter((id) => !boutsOf(bouts, id).every(isLeftOut))
        .slice(-1),
      // What is left of one that was moved stands apart from what was done of it.
      ...bouts
        .slice(0, at)
        .filter((one) => one.exercise !== bout?.exercise && !isLeftOut(one))
        .map(({ exercise }) => exercise)
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
  if (isNearlyDone(turn) && bout) {
    const end = endOf(bouts, at);
    const next = toDoFrom(bouts, at + 1);
    to.push(next < end ? `${next}` : startOf(end));
  }
  if (isOneOf('onceMore')(ask) && bout)
    to.push(`${bouts.findIndex(({ exercise }) => exercise === bout.exercise)}`);
  const named = asksIn(ask).find((one) => one.kind === 'goTo')?.to ?? null;
  const meant = ids.filter((id) => id === named || exerciseOf(id).group === named);
  const first = bouts.findIndex(({ exercise }) => meant.includes(exercise));
  if (first !== -1) to.push(`${meant[0]}`, `${first}`);
  return to;
}

/** What was wished for is next where it can be, and what was left out is not; any other is one that is to do. */
function nextWished(turn: Turn): string {
  const { ask, after } = turn;
  const next = boutAt(after)?.exercise;
  const named = 'named' in ask ? ask.named : [];
  const isNamed = (id: Bout['exercise']) =>
    named.some((name) => name === id || name === exerciseOf(id).group);
  if (next === undefined || named.length === 0) return nextOf(turn);
  const isWrong =
    ((ask.kind === 'only' || ask.kind === 'doFirst') && !isNamed(next)) ||
    (ask.kind === 'leaveOut' && isNamed(next));
  return isWrong ? 'what was wished for' : nextOf(turn);
}

const isLeftOut = ({ state }: Bout) => state === 'leftOut';
const isDone = ({ state }: Bout) => state === 'done';

/** An exercise counts as its last side is let go of, or as the runner says so: never twice, and never less. */
function wrongCounts({ before, after, ask, atMs, here }: Turn): string[] {
  const last = reached(before, atMs).at(-1);
  const led = ledToEnd(before, atMs);
  const bout = boutAt(here);
  const { bouts, at } = here.today ?? { bouts: [], at: 0 };
  const isLast = bout !== undefined && toDoFrom(bouts, at + 1) >= endOf(bouts, at);
  const says = saysDone(ask) || isNearlyDone({ before, after, ask, atMs, here });
  const mayCount = before.active && says && (isLast || (bout && isOneOf('oneSide')(ask)));
  const isWorking = last?.phase === 'work' && here.moment === 'effort' && before.question === null;
  const mustCount = mayCount && isLast && ask.kind === 'done' && isWorking;
  const wrong = EXERCISE_IDS.flatMap((id) => {
    const more = after.runner.times[id] - before.runner.times[id];
    const least = led.filter((one) => one === id).length;
    const isHere = id === bout?.exercise;
    const isBack = led.includes(id) || lastLed({ before, after, ask, atMs, here }).includes(id);
    const takenBack = asksIn(ask).some((one) => loggedAs(one) === 'side') && isBack ? 1 : 0;
    const from = least - takenBack + (isHere && mustCount ? 1 : 0);
    const to = least + (isHere && mayCount ? 1 : 0);
    return more >= from && more <= to ? [] : [`${id} counts ${more} more, not ${from} to ${to}.`];
  });
  const rounds = after.runner.finished - before.runner.finished;
  const isWhole = bouts.every(({ exercise }) => boutsOf(bouts, exercise).some(isDone));
  const most = last && bout === undefined && isWhole ? 1 : 0;
  const isUndone = isOneOf('onceMore')(ask) && bout === undefined && isWhole;
  const least = isUndone ? most - 1 : changesSides(ask) ? 0 : most;
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
    if (isNext && !runner.straight && !['fetch', 'position', 'finish'].includes(mark.phase)) {
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
  if (bout === before.bout) return before.phase !== 'fetch' || phase === 'position';
  const isNew = bouts[bout]?.exercise !== bouts[before.bout]?.exercise;
  return (
    before.phase === 'release' &&
    bout === toDoFrom(bouts, before.bout + 1) &&
    (isEnd || isNew === (phase === 'position' || phase === 'fetch'))
  );
}
