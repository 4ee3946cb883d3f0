/**
 * Where each intent may lead: a table read off the coach's rules and not from its code. Shares nothing with
 * lambda/coach, and must follow when its rules change.
 */
import { fieldsOf } from '../../lambda/fields';
import { type Known, type Mark, markOf, placeAt, textOf } from './known';
import {
  beside,
  FIRST,
  groups,
  LEGS,
  lastOf,
  type Maybe,
  ORDER,
  type Place,
  sidesOf,
  startOf,
  today,
  written,
} from './places';

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
const isAskedToEnd = ({ known: { question } }: At) =>
  question === 'endToday' || question === 'endOrOn';
const firstOf = (only: string | null) =>
  only === null ? FIRST : startOf(today(only)[0]?.[0] ?? '');
const whole = ({ sides, exercise }: Place) => sides.length % sidesOf(exercise).length === 0;
/** As many of each leg as there are, in turns from `first` on. */
function inTurns(first: string, sides: readonly string[]): string[] {
  const [mine, others] = [true, false].map((is) => sides.filter((side) => (side === first) === is));
  const rounds = sides.map((_, index) => [mine?.[index], others?.[index]]);
  return rounds.flat().filter((side) => side !== undefined);
}
const other = (side: string) => LEGS.filter((leg) => leg !== side);

/** On to the next side, else to the next exercise; from the last one nowhere. One not yet told is the next. */
function onward(at: At): Place[] {
  const untold: Place[] = at.known.told ? [] : [{ ...at.place, moment: 'setUp' }];
  const about = mayJustBegin(at) ? [at.place] : [];
  return [...untold, ...about, ...toldOnward(at)];
}

function marksOf({ known: { spoken } }: At): Mark[] {
  return (spoken?.marks ?? []).flatMap(([, packed]) => markOf(packed) ?? []);
}

/** The sides that the last answer let go of. */
const released = (at: At) => marksOf(at).filter(({ phase }) => phase === 'release');

/** The side before may just have been let go of, or this one called: then it begins, and is not passed over. */
function mayJustBegin(at: At): boolean {
  const { place, known: before } = at;
  const led = released(at);
  const follows = !whole(place) || led.some(({ exercise }) => exercise === place.exercise);
  const turning = follows ? marksOf(at).filter(({ phase }) => phase === 'turn') : [];
  const marks = [...led, ...turning];
  return marks.some((mark) => written(placeAt(mark, before.only)) === written(place));
}

/** Exercises that may be just over, and still be what is meant, by their last side. */
const justLed = (at: At): Place[] =>
  released(at)
    .filter(
      ({ exercise, sides: [side = '', ...more] }) =>
        more.length === 0 && sidesOf(exercise).includes(side),
    )
    .map(({ exercise, sides }) => ({ exercise, sides: [...sides], moment: 'setUp' }));

function toldOnward(at: At): Place[] {
  const { place, known: before } = at;
  const side: Place = { ...place, sides: place.sides.slice(1) };
  if (!before.active || place.sides.length < 2) return pastExercise(at);
  // Back at a leg that was done before, it is the other one that comes next.
  return place.moment === 'effort' ? [side] : [side, ...pastExercise(at)];
}

const pastExercise = ({ place, known: { only } }: At): Place[] => [
  beside(place.exercise, 1, only) ?? place,
];

function backward(at: At): Place[] {
  const {
    place,
    known: { only },
  } = at;
  const [side = ''] = place.sides;
  const before = beside(place.exercise, -1, only) ?? startOf(place.exercise);
  const again = justLed(at).map(({ exercise }) => startOf(exercise));
  if (whole(place) || side === 'both') return [before, ...again];
  // A side that was left out on purpose is not gone back to.
  return [{ ...place, sides: [...other(side), ...place.sides], moment: 'setUp' }, before, ...again];
}

function named({ place, slots }: At): Place[] {
  const exercises = ORDER.map(([id]) => id);
  const to = idsIn(slots, exercises).map(startOf);
  const first = idsIn(slots, [...groups]).map((group) => startOf(today(group)[0]?.[0] ?? ''));
  return [place, ...to, ...first];
}

/** Past the exercise, or past the rest of its group; what is not under way stays for later. */
function leftOut(at: At): Place[] {
  const { place, known: before, slots } = at;
  const ends = idsIn(slots, [...groups]).map((group) => lastOf(group).exercise);
  const past = ends.flatMap((end) => beside(end, 1, before.only) ?? []);
  return [place, ...onward(at), ...pastExercise(at), ...past];
}

/** A leg named as the last side is let go of: it is of that exercise. */
const ledLegs = (at: At): Place[] =>
  justLed(at).flatMap((one) => LEGS.map((to) => ({ ...one, sides: [to] })));

/** That leg next: first (`rest` true) or alone. */
function leg(at: At, rest: boolean): Place[] {
  const { place, known: before, slots } = at;
  const [side = ''] = place.sides;
  const ended = ledLegs(at);
  const led = ended.length > 0 ? [...ended, ...same(at)] : [];
  if (side === 'both') return [...same(at), ...led];
  // At the door one leg alone is no choice, and the one that was offered is gone on with.
  if (!before.active && !rest) return [...same(at), ...led];
  const door = before.active ? [] : same(at);
  // Where half of it is done, one leg more is; and where both are, what comes next.
  const after = rest ? toldOnward(at) : [];
  const legs = [side, ...other(side), ...idsIn(slots, LEGS)].flatMap((to) => {
    const kept = place.sides.filter((one) => one === to);
    const ahead = (sides: readonly string[]) =>
      sides.includes(to) ? inTurns(to, sides) : [to, ...sides];
    // The one that is next anyway changes nothing of what comes after it.
    const first = to === side ? place.sides : ahead(place.sides);
    const alone = kept.length > 0 ? kept : [to];
    // The leg under way is done, or was done before and begun again.
    const without = ahead(place.sides.slice(1));
    // Of one leg alone, the other one instead.
    const instead = place.sides.map(() => to);
    // Of what is left, that leg alone.
    const later = place.sides.slice(1).filter((one) => one === to);
    const one = later.length > 0 ? [alone, later] : [alone];
    const sides = rest ? [first, instead, without] : one;
    return [...sides.map((one) => ({ ...place, sides: one, moment: 'setUp' })), ...door];
  });
  return [...legs, ...led, ...after];
}

/** The leg under way counts for the other, or for the one just done: none is done twice. */
function wrong(at: At): Place[] {
  const { place } = at;
  const [side = '', ...rest] = place.sides;
  const [done = side] = other(side);
  const without = rest.filter((_, index) => index !== rest.indexOf(done));
  return [
    ...same(at),
    ...justLed(at),
    { ...place, sides: inTurns(side, [side, ...without]), moment: 'setUp' },
    ...(whole(place) ? [] : [{ ...place, sides: inTurns(done, [done, ...rest]), moment: 'setUp' }]),
  ];
}

function amount(at: At): Place[] {
  const { place, known: before, slots } = at;
  const meant = idsIn(slots, ['round', 'shorter', 'enough']);
  const sides = [...place.sides, ...sidesOf(place.exercise)];
  const allowed = [place];
  if (meant.includes('round')) {
    if (!before.active && before.finished) allowed.push(firstOf(before.only));
    allowed.push(...justLed(at).map(({ exercise }) => startOf(exercise)));
    // Of one leg alone there is one more of that.
    const same = [
      ...place.sides,
      ...sidesOf(place.exercise).filter((one) => place.sides.includes(one)),
    ];
    for (const more of [sides, same]) {
      if (before.active && more.length <= sidesOf(place.exercise).length * 3) {
        allowed.push({ ...place, sides: more, moment: 'setUp' });
      }
    }
  }
  // Enough, after pain, is asked after: whether to end.
  if (meant.includes('shorter') && before.active) allowed.push(...same(at), ...onward(at));
  if (meant.includes('enough') && before.active) {
    allowed.push(...same(at), ...onward(at), ...pastExercise(at));
  }
  return allowed;
}

const agreed = (at: At): Place[] =>
  at.known.question === 'start' || at.known.question === 'startFresh'
    ? [...same(at), FIRST]
    : same(at);

/** Intents of danger that clear the place: whoever comes back starts afresh. */
const CLEARS = [
  'EmergencyIntent',
  'BrokenLegIntent',
  'BleedingIntent',
  'CrisisIntent',
  'KneecapBackIntent',
  'AskFirstIntent',
  'SwollenKneeIntent',
  'LockedKneeIntent',
  'GivingWayIntent',
  'NoWeightIntent',
  'KneeInjuryIntent',
  'NumbLegIntent',
  'SwollenCalfIntent',
  'WarmKneeIntent',
  'NightPainIntent',
  'UnwellIntent',
];

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
    const isYes = isAskedToEnd(at);
    // Said before a side has begun, it is the side before that is done.
    const stays = at.place.moment === 'effort' && !whole(at.place);
    return isYes || stays ? [at.place, ...onward(at)] : onward(at);
  },
  'AMAZON.PreviousIntent': backward,
  'AMAZON.StartOverIntent': (at) => (isAskedToEnd(at) ? [at.place, FIRST] : [FIRST]),
  ChooseExerciseIntent: named,
  LeaveOutIntent: leftOut,
  StraightThroughIntent: same,
  ChangeAmountIntent: amount,
  TooHardIntent: same,
  TooEasyIntent: same,
  NoKitIntent: same,
  HaveKitIntent: same,
  KneelHurtsIntent: same,
  PainIntent: same,
  PainBeforeIntent: same,
  KneePainIntent: same,
  StuckIntent: same,
  NeedRestIntent: same,
  SharpPainIntent: (at) => {
    const after = beside(at.place.exercise, 1, at.known.only);
    return at.known.active && after !== null ? [at.place, after] : [at.place];
  },
  WrongSideIntent: wrong,
  OtherSideIntent: (at) => leg(at, true),
  // The one that was wanted may be done: then on to the next exercise.
  OneSideIntent: (at) => [...leg(at, false), ...(at.known.active ? pastExercise(at) : [])],
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
];

/** The intent of a request, and its slots; of a tap the one it stands for where the token is the session's. */
export function intentOf(request: unknown, turn: number): { name: string; slots: unknown } {
  const { type, intent, token, arguments: given } = fieldsOf(request);
  if (type === 'IntentRequest') {
    const { name, slots } = fieldsOf(intent);
    return { name: typeof name === 'string' ? name : '', slots };
  }
  const isTap = type === 'Alexa.Presentation.APL.UserEvent' && Array.isArray(given);
  const current = textOf(token).endsWith(`:${turn}`);
  const name = isTap && current && typeof given[0] === 'string' ? given[0] : '';
  return { name: Object.hasOwn(TAPS, name) ? String(TAPS[name]) : '', slots: given };
}

/** The places that an intent may lead to from a place; `before` is what the session held. */
export function movesFrom(place: Maybe, before: Known, name: string, slots: unknown): Maybe[] {
  if (CLEARS.includes(name)) return [null];
  const move = Object.hasOwn(MOVES, name) ? MOVES[name] : undefined;
  if (place !== null) return (move ?? stay)({ place, known: before, slots });
  if (name === 'ChooseExerciseIntent') {
    return [null, ...named({ place: FIRST, known: before, slots }).slice(1)];
  }
  const ended = { place: FIRST, known: before, slots };
  const again = justLed(ended).map(({ exercise }) => startOf(exercise));
  if (name === 'AMAZON.PreviousIntent') return [null, lastOf(before.only), ...again];
  if (name === 'WrongSideIntent') return [null, ...justLed(ended)];
  if (name === 'OtherSideIntent' || name === 'OneSideIntent') return [null, ...ledLegs(ended)];
  if (name === 'ChangeAmountIntent') {
    return [null, firstOf(before.only), ...again];
  }
  return BEGINNERS.includes(name) ? [null, FIRST, firstOf(before.only)] : [null];
}
