/**
 * Where an answer may lead, told a second time and from the outside: a table of what each intent may do to
 * the place, read off the coach's rules and not from its code. Shares nothing with lambda/coach.
 */

export interface Place {
  readonly exercise: string;
  readonly sides: readonly string[];
  readonly moment: string;
}
type Maybe = Place | null;

const LEGS = ['right', 'left'];
/** The article's order, each with its group and its sides. */
const ORDER: readonly (readonly [string, string, readonly string[]])[] = [
  ['foamRoll', 'rolling', LEGS],
  ['hipFlexor', 'stretches', LEGS],
  ['outerHamstring', 'stretches', LEGS],
  ['sideLunge', 'strength', LEGS],
  ['tubeWalk', 'strength', LEGS],
  ['ballSquat', 'strength', ['both']],
];
const PHASES = ['position', 'turn', 'lead', 'work', 'release', 'finish'];
const MOMENTS = ['setUp', 'effort'];
const MOST_SIDES = 6;

const sidesOf = (exercise: string) => ORDER.find(([id]) => id === exercise)?.[2] ?? [];
const groups = new Set(ORDER.map(([, group]) => group));
const today = (only: string | null) => ORDER.filter(([, group]) => !only || group === only);
const startOf = (exercise: string): Place => ({
  exercise,
  sides: sidesOf(exercise),
  moment: 'setUp',
});
const FIRST = startOf('foamRoll');
const lastOf = (only: string | null) => startOf(today(only).at(-1)?.[0] ?? '');

function beside(exercise: string, step: number, only: string | null): Maybe {
  const ids = today(only).map(([id]) => id);
  const at = ids.indexOf(exercise);
  const id = at < 0 ? undefined : ids[at + step];
  return id === undefined ? null : startOf(id);
}

/** What is known of a session from its attributes, whoever wrote them. */
export interface Known {
  readonly place: Maybe;
  readonly spoken: Spoken | null;
  readonly active: boolean;
  readonly finished: boolean;
  readonly straight: boolean;
  readonly question: unknown;
  readonly only: string | null;
  readonly turn: number;
  readonly times: Readonly<Record<string, number>>;
}

export interface Spoken {
  readonly atMs: number;
  readonly seconds: number;
  readonly marks: readonly (readonly [number, string])[];
}

type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text, or nothing: other people's objects may have a toString that throws. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fields = (value: unknown): Fields => (isFields(value) ? value : {});
const isFigure = (value: unknown, most = Number.MAX_VALUE): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;
const isCount = (value: unknown): value is number =>
  isFigure(value, 1e6) && Number.isInteger(value);

/** The place, or null where it is none. Sides the exercise does not have are dropped. */
function readPlace(value: unknown): Maybe {
  const { exercise, sides, moment } = fields(value);
  if (typeof exercise !== 'string' || sidesOf(exercise).length === 0) return null;
  if (typeof moment !== 'string' || !MOMENTS.includes(moment)) return null;
  if (!Array.isArray(sides) || sides.length < 1 || sides.length > MOST_SIDES) return null;
  if (sides.some((side) => ![...LEGS, 'both'].includes(side))) return null;
  return mended({ exercise, sides, moment });
}

function mended(place: Place): Place {
  const sides = place.sides.filter((side) => sidesOf(place.exercise).includes(side));
  return sides.length === 0 ? startOf(place.exercise) : { ...place, sides };
}

function readSpoken(value: unknown): Spoken | null {
  const { atMs, seconds, marks } = fields(value);
  if (!isFigure(atMs) || !isFigure(seconds, 3600)) return null;
  if (!Array.isArray(marks) || marks.length > 60) return null;
  const sound = marks.every(
    (mark) =>
      Array.isArray(mark) &&
      isFigure(mark[0], 3600) &&
      typeof mark[1] === 'string' &&
      mark[1].length <= 60,
  );
  return sound ? { atMs, seconds, marks } : null;
}

/** Reads session attributes, field by field. */
export function known(attributes: unknown): Known {
  const state = fields(fields(attributes).state);
  const runner = fields(state.runner);
  const { only, turn } = state;
  const given = fields(runner.times);
  return {
    place: readPlace(state.place),
    spoken: readSpoken(state.spoken),
    active: state.active === true,
    finished: state.finished === true,
    straight: runner.straight === true,
    question: state.question,
    only: typeof only === 'string' && groups.has(only) ? only : null,
    turn: isCount(turn) ? turn : 0,
    times: Object.fromEntries(
      ORDER.map(([id]) => [id, isCount(given[id]) ? Number(given[id]) : 0]),
    ),
  };
}

interface Mark {
  readonly exercise: string;
  readonly phase: string;
  readonly sides: readonly string[];
}

/** "hipFlexor.work.rl", or null for anything else. */
function markOf(packed: string): Mark | null {
  const [exercise = '', phase = '', letters = '', ...rest] = packed.split('.');
  const sides = [...letters].map((letter) => [...LEGS, 'both'].find((side) => side[0] === letter));
  if (sidesOf(exercise).length === 0 || !PHASES.includes(phase) || rest.length > 0) return null;
  if (sides.length === 0 || sides.includes(undefined)) return null;
  return { exercise, phase, sides: sides as string[] };
}

/** Where someone is who is at a mark: what was let go of is behind them. */
function placeAt({ exercise, phase, sides }: Mark, only: string | null): Maybe {
  if (phase === 'finish') return null;
  if (phase === 'release' && sides.length === 1) return beside(exercise, 1, only);
  const left = phase === 'release' ? sides.slice(1) : sides;
  return mended({ exercise, sides: left, moment: phase === 'position' ? 'setUp' : 'effort' });
}

/** Where the runner may be when a request comes: one place, unless the outline itself is out of order. */
export function settledPlaces(before: Known, nowMs: number): Maybe[] {
  const { spoken, place, only } = before;
  const marks = (spoken?.marks ?? []).flatMap(([begin, packed]) => {
    const mark = markOf(packed);
    return mark === null ? [] : [{ begin, mark }];
  });
  const [first] = marks;
  if (spoken === null || first === undefined) return [place];
  const sorted = marks.every(({ begin }, index) => begin >= (marks[index - 1]?.begin ?? 0));
  if (!sorted) return marks.map(({ mark }) => placeAt(mark, only));
  const elapsed = (nowMs - spoken.atMs) / 1000;
  const heard = marks.filter(({ begin }) => begin <= elapsed).at(-1) ?? first;
  return [placeAt(heard.mark, only)];
}

/** The exercises that were led to their end when a request comes, each as often as it was. */
export function ledToEnd({ spoken }: Pick<Known, 'spoken'>, nowMs: number): string[] {
  if (spoken === null) return [];
  const elapsed = Math.max((nowMs - spoken.atMs) / 1000, spoken.marks[0]?.[0] ?? 0);
  return spoken.marks.flatMap(([begin, packed]) => {
    const mark = markOf(packed);
    const over = begin <= elapsed && mark?.phase === 'release' && mark.sides.length === 1;
    return over ? [mark.exercise] : [];
  });
}

/** Ids of the interaction model that stand anywhere in the slots: at most these can be meant. */
function idsIn(slots: unknown, ids: readonly string[]): string[] {
  const text = JSON.stringify(slots) ?? '';
  return ids.filter((id) => text.includes(`"${id}"`));
}

interface At {
  readonly place: Place;
  readonly known: Known;
  readonly slots: unknown;
}

const same = ({ place }: At): Place[] => [place, { ...place, moment: 'setUp' }];
const stay = ({ place }: At): Place[] => [place];
const whole = ({ sides, exercise }: Place) => sides.length >= sidesOf(exercise).length;
const other = (side: string) => LEGS.filter((leg) => leg !== side);

/** On to the next side, else to the next exercise; from the last one nowhere. */
function onward(at: At): Place[] {
  const { place, known: before } = at;
  if (!before.active) return same(at);
  if (place.moment === 'effort' && place.sides.length > 1) {
    return [{ ...place, sides: place.sides.slice(1) }];
  }
  return [beside(place.exercise, 1, before.only) ?? place];
}

function backward({ place, known: { only } }: At): Place[] {
  const [side = ''] = place.sides;
  if (!whole(place) && side !== 'both') {
    return [{ ...place, sides: [...other(side), ...place.sides], moment: 'setUp' }];
  }
  return [beside(place.exercise, -1, only) ?? startOf(place.exercise)];
}

function named({ place, slots }: At): Place[] {
  const exercises = ORDER.map(([id]) => id);
  const to = idsIn(slots, exercises).map(startOf);
  const first = idsIn(slots, [...groups]).map((group) => startOf(today(group)[0]?.[0] ?? ''));
  return [place, ...to, ...first];
}

/** That leg next: first (`rest` true) or alone. */
function leg(at: At, rest: boolean): Place[] {
  const { place, known: before, slots } = at;
  const [side = ''] = place.sides;
  if (!before.active || side === 'both') return [place];
  return [side, ...other(side), ...idsIn(slots, LEGS)].map((to) => ({
    ...place,
    sides: rest ? [to, ...place.sides.filter((one) => one !== to)] : [to],
    moment: 'setUp',
  }));
}

function amount(at: At): Place[] {
  const { place, known: before, slots } = at;
  const meant = idsIn(slots, ['round', 'shorter']);
  const sides = [...place.sides, ...sidesOf(place.exercise)];
  const allowed = [place];
  if (meant.includes('round')) {
    if (!before.active && before.finished) allowed.push(FIRST);
    if (before.active && sides.length <= sidesOf(place.exercise).length * 3) {
      allowed.push({ ...place, sides, moment: 'setUp' });
    }
  }
  if (meant.includes('shorter') && before.active) allowed.push(...onward(at));
  return allowed;
}

const agreed = (at: At): Place[] =>
  at.known.question === 'start' || at.known.question === 'startFresh'
    ? [...same(at), FIRST]
    : same(at);

/** Intent → where it may lead from a place. What does not stand here stays where it is. */
const MOVES: Readonly<Record<string, (at: At) => Place[]>> = {
  StartRoutineIntent: (at) => [...same(at), ...(at.known.active ? [] : [FIRST])],
  CarryOnIntent: same,
  ReadyIntent: agreed,
  'AMAZON.ResumeIntent': agreed,
  'AMAZON.YesIntent': (at) => [...agreed(at), ...(at.known.active ? [] : [FIRST])],
  'AMAZON.NextIntent': onward,
  DoneIntent: (at) => {
    if (!at.known.active) return stay(at);
    // Asked whether to end for today, "done" is a yes.
    return at.known.question === 'endToday' ? [at.place, ...onward(at)] : onward(at);
  },
  'AMAZON.PreviousIntent': backward,
  'AMAZON.StartOverIntent': () => [FIRST],
  ChooseExerciseIntent: named,
  StraightThroughIntent: same,
  ChangeAmountIntent: amount,
  TooHardIntent: same,
  TooEasyIntent: same,
  NoKitIntent: same,
  HaveKitIntent: same,
  KneelHurtsIntent: same,
  PainIntent: same,
  SharpPainIntent: (at) => {
    const after = beside(at.place.exercise, 1, at.known.only);
    return at.known.active && after !== null ? [at.place, after] : [at.place];
  },
  WrongSideIntent: (at) => [
    ...same(at),
    { ...at.place, sides: at.place.sides.slice(0, 1), moment: 'setUp' },
  ],
  OtherSideIntent: (at) => leg(at, true),
  OneSideIntent: (at) => leg(at, false),
};
/** A finger on the screen → the intent it stands for. */
const TAPS: Readonly<Record<string, string>> = {
  ready: 'ReadyIntent',
  goOn: 'ReadyIntent',
  next: 'AMAZON.NextIntent',
  back: 'AMAZON.PreviousIntent',
  goTo: 'ChooseExerciseIntent',
};
/** Those that begin the routine where no place is. */
const BEGINNERS = [
  'StartRoutineIntent',
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.YesIntent',
  'AMAZON.NextIntent',
  'AMAZON.StartOverIntent',
  'StraightThroughIntent',
  'ChangeAmountIntent',
];

/** The intent of a request, and its slots; of a tap the one it stands for where the token is the session's. */
function intentOf(request: unknown, turn: number): { name: string; slots: unknown } {
  const { type, intent, token, arguments: given } = fields(request);
  if (type === 'IntentRequest') {
    const { name, slots } = fields(intent);
    return { name: typeof name === 'string' ? name : '', slots };
  }
  const isTap = type === 'Alexa.Presentation.APL.UserEvent' && Array.isArray(given);
  const current = textOf(token).endsWith(`:${turn}`);
  const name = isTap && current && typeof given[0] === 'string' ? given[0] : '';
  return { name: Object.hasOwn(TAPS, name) ? String(TAPS[name]) : '', slots: given };
}

/** The screen goes on by itself, and only when all has been said. */
function isGoOn(request: unknown): boolean {
  const { type, arguments: given } = fields(request);
  return type === 'Alexa.Presentation.APL.UserEvent' && Array.isArray(given) && given[0] === 'goOn';
}

function endOf({ spoken }: Known, nowMs: number): number {
  return spoken === null ? nowMs : Math.max(nowMs, spoken.atMs + spoken.seconds * 1000);
}

function movesFrom(place: Maybe, before: Known, name: string, slots: unknown): Maybe[] {
  const move = Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
  if (place !== null) return (move ?? stay)({ place, known: before, slots });
  if (name === 'ChooseExerciseIntent') {
    return [null, ...named({ place: FIRST, known: before, slots }).slice(1)];
  }
  if (name === 'AMAZON.PreviousIntent') return [null, lastOf(before.only)];
  return BEGINNERS.includes(name) ? [null, FIRST] : [null];
}

export const written = (place: Maybe) =>
  place === null ? 'nowhere' : `${place.exercise} ${place.moment} ${place.sides.join('+')}`;

/** What is wrong with where an answer leads; `nowMs` is when the request was made. */
export function wrongMoves(
  attributes: unknown,
  request: unknown,
  after: unknown,
  nowMs: number,
): string[] {
  const before = known(attributes);
  const next = known(after);
  const { place: raw, spoken: rawSpoken } = fields(fields(after).state);
  const wrong: string[] = [];
  if (raw !== null && written(readPlace(raw)) !== written(raw as Maybe)) {
    wrong.push(`The place is damaged: ${JSON.stringify(raw)}.`);
  }
  if (rawSpoken !== null && next.spoken === null) wrong.push('The outline is damaged.');
  const { name, slots } = intentOf(request, before.turn);
  const from = settledPlaces(before, isGoOn(request) ? endOf(before, nowMs) : nowMs);
  // A tap that is forged or stale is no more than words not understood.
  const refused = fields(request).type === 'IntentRequest' ? [] : from;
  const allowed = [...from.flatMap((place) => movesFrom(place, before, name, slots)), ...refused];
  if (!allowed.some((place) => written(place) === written(next.place))) {
    const places = [...new Set(allowed.map(written))].join(' or ');
    wrong.push(
      `${name || 'What is not understood'} leads from ${from.map(written).join(' or ')} to ${written(next.place)}, not to ${places}.`,
    );
  }
  if (next.turn !== before.turn + 1) wrong.push(`Turn ${before.turn} is followed by ${next.turn}.`);
  return [...wrong, ...wrongCounts(before, next), ...wrongOutline(next)];
}

/** An exercise counts when its last side is let go of, or the runner says done: never less, never twice. */
function wrongCounts(before: Known, next: Known): string[] {
  const released = (before.spoken?.marks ?? []).flatMap(([, packed]) => {
    const mark = markOf(packed);
    return mark?.phase === 'release' && mark.sides.length === 1 ? [mark.exercise] : [];
  });
  return ORDER.flatMap(([id]) => {
    const more = Number(next.times[id]) - Number(before.times[id]);
    const most = released.filter((exercise) => exercise === id).length + 1;
    return more >= 0 && more <= most ? [] : [`${id} was counted ${more} times in one turn.`];
  });
}

/** The script that is spoken begins at the place and goes on along the route, one step at a time. */
function wrongOutline({ spoken, place, only, straight }: Known): string[] {
  if (spoken === null) return [];
  const marks = spoken.marks.map(([, packed]) => markOf(packed));
  const wrong: string[] = [];
  let exercises = 0;
  for (const [index, mark] of marks.entries()) {
    const [begin, packed] = spoken.marks[index] ?? [0, ''];
    const last = marks[index - 1];
    if (mark === null) {
      wrong.push(`The outline has the mark ${packed}.`);
      continue;
    }
    if (begin < (spoken.marks[index - 1]?.[0] ?? 0) || begin > spoken.seconds) {
      wrong.push(`The outline is out of order at ${packed}.`);
    }
    const sides = mark.sides.join();
    if (!last) {
      const closing = mark.phase === 'finish';
      if (!closing && (mark.exercise !== place?.exercise || sides !== place.sides.join())) {
        wrong.push(`The script begins at ${packed} and the place is ${written(place)}.`);
      }
    } else if (mark.phase === 'finish') {
      if (beside(last.exercise, 1, only) !== null) wrong.push(`It finishes at ${packed}.`);
    } else if (mark.exercise === last.exercise) {
      const on = sides === last.sides.join() || sides === last.sides.slice(1).join();
      if (!on) wrong.push(`The script goes to ${packed} after ${last.sides.join()}.`);
    } else {
      exercises += 1;
      const near = beside(last.exercise, 1, only);
      const told = mark.phase === 'position' && sides === near?.sides.join();
      if (near?.exercise !== mark.exercise || !told) {
        wrong.push(`The script goes from ${last.exercise} to ${packed}.`);
      }
    }
    if (!straight && exercises > 0 && !['position', 'finish'].includes(mark.phase)) {
      wrong.push(`Step by step, the script goes on to ${packed} unasked.`);
    }
  }
  return wrong;
}
