/** The one table from intents to asks. Every intent of the interaction model stands here. */
import { AMOUNTS, type Ask, type Exactly, type Named, type Which } from '../coach/ask';
import { CARE_SIGNS, type CareSign, type Topic } from '../language/ids';
import { EXERCISES, type Exercise } from '../routine/routine';
import { DAY_WORDS, MOMENTS_OF_DAY, type Moment, type When } from '../routine/schedule';
import {
  BODY_PARTS,
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  type KitId,
  MUSCLE_IDS,
  type MuscleId,
  OTHER,
  SIDES,
  type Side,
  type Trouble,
} from '../routine/types';

/** What was said into a slot, as the ids of the interaction model; unmatched slots are left out. */
export type SlotIds = Readonly<Partial<Record<SlotName, string>>>;

/** The slot types of the model; a slot has one type, the same in every intent. */
export const SLOT_TYPES = {
  exercise: 'EXERCISE',
  only: 'ONLY',
  muscle: 'MUSCLE',
  kit: 'KIT',
  side: 'SIDE',
  /** The side that is left out. */
  spared: 'SIDE',
  amount: 'AMOUNT',
  /** A second and a third of what was named. */
  other: 'EXERCISE',
  third: 'EXERCISE',
  other_kit: 'KIT',
  third_kit: 'KIT',
  /** Its place in the routine, counted: "the third". */
  nth: 'NTH',
  count: 'AMAZON.NUMBER',
  sets: 'AMAZON.NUMBER',
  duration: 'AMAZON.DURATION',
  part: 'PART',
  condition: 'CONDITION',
  day: 'DAY',
  other_day: 'DAY',
  third_day: 'DAY',
  time: 'AMAZON.TIME',
  moment: 'MOMENT',
  /** What is said in the same breath, behind "and". */
  also: 'ALSO',
} as const;
export type SlotName = keyof typeof SLOT_TYPES;
export const SLOT_NAMES = Object.keys(SLOT_TYPES) as SlotName[];

/** Whether a slot is of one of Amazon's own types: numbers, durations and times. */
export const isBuiltIn = (name: SlotName) => SLOT_TYPES[name].startsWith('AMAZON.');

function oneOf<T extends string>(values: readonly T[], id: string | undefined): T | null {
  return values.find((value) => value === id) ?? null;
}

const plain = (ask: Ask) => () => ask;
const care = (sign: CareSign) => plain({ kind: 'care', sign });
const trouble = (which: Trouble) => (slots: SlotIds) => ({
  kind: 'trouble' as const,
  trouble: which,
  kit: oneOf(KIT_IDS, slots.kit),
});
const hurts = (past: boolean) => (slots: SlotIds) => ({
  kind: 'hurts' as const,
  part: oneOf(BODY_PARTS, slots.part),
  past,
});

const NAMED = [...EXERCISE_IDS, ...GROUP_IDS] as const;

/** The exercises that go by a muscle: "skip the hip flexor". */
const BY_MUSCLE: Readonly<Partial<Record<string, Named>>> = {
  rectusFemoris: 'hipFlexor',
  hipFlexors: 'hipFlexor',
  quadriceps: 'hipFlexor',
  bicepsFemoris: 'outerHamstring',
  hamstrings: 'outerHamstring',
  itBand: 'foamRoll',
} as const satisfies Partial<Record<MuscleId, Named>>;

/** The exercises and groups that were named, or what is used in them, each once. */
function namedIn({ exercise, other, third, muscle, kit }: SlotIds): Named[] {
  const withIt = EXERCISES.find((one) => one.kit !== null && one.kit === kit)?.id;
  const said = [exercise, other, third, BY_MUSCLE[muscle ?? ''], withIt];
  const found = said.map((id) => oneOf(NAMED, id));
  return [...new Set(found.filter((id) => id !== null))];
}

/** What is done with exercises that were named; asks which, where a muscle was that none goes by. */
function withNamed(kind: 'leaveOut' | 'only') {
  return (slots: SlotIds): Ask => {
    const named = namedIn(slots);
    const isUnknown = named.length === 0 && slots.muscle !== undefined;
    return isUnknown ? { kind: 'goTo', to: null } : { kind, named };
  };
}

/** The things that were named, each once. */
function kitsIn({ kit, other_kit, third_kit }: SlotIds): KitId[] {
  const found = [kit, other_kit, third_kit].map((id) => oneOf(KIT_IDS, id));
  return [...new Set(found.filter((id) => id !== null))];
}

/** A number as Alexa gives it; null for anything else. */
function numberIn(said: string | undefined): number | null {
  const number = Number(said);
  return said !== undefined && said !== '' && Number.isFinite(number) ? number : null;
}

/** Which one in the article's order was named, by its number or as "the third one", the first or last of a group; null where none was. */
function orderIn(end: 'first' | 'last') {
  return ({ count, nth, exercise }: SlotIds): number | null => {
    const isNamed = ({ id, group }: Exercise) => id === exercise || group === exercise;
    const named = end === 'first' ? EXERCISES.findIndex(isNamed) : EXERCISES.findLastIndex(isNamed);
    if (named !== -1) return named + 1;
    // "The first three" are three, and "the third one" is the third.
    return numberIn(nth === undefined || nth === '1' ? (count ?? nth) : nth);
  };
}

/** Several things in one breath, in the order in which they are to be done; one alone where no more was said. */
function together(...said: (Ask | null)[]): Ask {
  const asks = said.filter((ask) => ask !== null);
  const [one] = asks;
  return asks.length === 1 && one !== undefined ? one : { kind: 'together', asks };
}

/** What may be said in the same breath as anything else, "… and am I breathing right": the intents it would be alone. */
const ALSO_PLAIN = [
  ...['HowLongLeftIntent', 'WhichSideIntent', 'BreathingIntent', 'WhatToFeelIntent'],
  ...['WhatNumberIntent', 'HowManyLeftIntent', 'WhichSetIntent', 'WhatsNextIntent'],
  ...['WhatSoFarIntent', 'WhichWasThatIntent', 'WhyExerciseIntent', 'HowToIntent'],
  ...['SupposedToHurtIntent', 'HowLongTotalIntent', 'HowOftenIntent', 'HowManyTimesIntent'],
  ...[
    'LastTimeIntent',
    'WhatTodayIntent',
    'WhatEquipmentIntent',
    'WhyPainIntent',
    'FeelNothingIntent',
  ],
  ...['AMAZON.NextIntent', 'ReadyIntent', 'AMAZON.PreviousIntent', 'WaitIntent'],
  ...['SlowerIntent', 'LessTalkIntent', 'CountAloudIntent', 'TooHardIntent'],
  'StopAfterThisIntent',
  ...['PainIntent', 'KneePainIntent', 'SharpPainIntent', 'EmergencyIntent', 'UnwellIntent'],
] as const;
/** The same with a slot, and what may be in it. */
const ALSO_WITH = {
  LeaveOutIntent: ['exercise', [...EXERCISE_IDS, 'stretches', 'strength']],
  DoFirstIntent: ['exercise', EXERCISE_IDS],
  DoLastIntent: ['exercise', EXERCISE_IDS],
  TwiceIntent: ['exercise', [...EXERCISE_IDS, 'stretches', 'strength']],
  ChooseExerciseIntent: ['exercise', EXERCISE_IDS],
  StartWithSideIntent: ['side', SIDES],
  OneSideIntent: ['side', SIDES],
  NoKitIntent: ['kit', KIT_IDS],
  HoldForIntent: ['duration', ['PT20S', 'PT30S', 'PT40S', 'PT45S', 'PT1M']],
  RepetitionsIntent: ['count', ['5', '6', '8', '10', '12', '15', '20', '30', '40']],
  ChangeAmountIntent: ['amount', ['longer', 'shorter']],
  HaveTimeIntent: ['duration', ['PT5M', 'PT10M', 'PT15M']],
} as const satisfies Record<string, readonly [SlotName, readonly string[]]>;

export type AlsoPlain = (typeof ALSO_PLAIN)[number];
export type AlsoWith = keyof typeof ALSO_WITH;

/** The id of what is said in the same breath: "LeaveOutIntent.exercise.foamRoll". */
export const alsoId = (intent: AlsoWith, value: string) =>
  `${intent}.${ALSO_WITH[intent][0]}.${value}`;

/** Every such id. */
export const ALSO: readonly string[] = [
  ...ALSO_PLAIN,
  ...(Object.keys(ALSO_WITH) as AlsoWith[]).flatMap((intent) =>
    ALSO_WITH[intent][1].map((value) => alsoId(intent, value)),
  ),
];

function alsoAsked(id: string | undefined): Ask {
  const known = oneOf(ALSO, id);
  const [, intent = '', slot, value = ''] =
    known?.match(/^([\w.]+Intent)(?:\.(\w+)\.(\w+))?$/) ?? [];
  const slots: SlotIds = slot === undefined ? {} : { [slot]: value };
  return ASKS[intent]?.(slots) ?? { kind: 'lost' };
}

/** What an intent and its slots ask, with what was said in the same breath; null where the model has no such intent. */
export function askOf(name: unknown, slots: SlotIds, isMoreSaid: boolean): Ask | null {
  const read = typeof name === 'string' && Object.hasOwn(ASKS, name) ? ASKS[name] : undefined;
  const first = read?.(slots) ?? null;
  if (first === null || !isMoreSaid) return first;
  const also = alsoAsked(slots.also);
  // Things that are missing, one after the other, are missing together.
  if (first.kind === 'noKit' && also.kind === 'noKit') {
    return { kind: 'noKit', kits: [...new Set([...first.kits, ...also.kits])] };
  }
  const asks = first.kind === 'together' ? first.asks : [first];
  return { kind: 'together', asks: [...asks, also] };
}

/** Said beside something else: that a thing is missing. */
function lacking(slots: SlotIds): Ask | null {
  const kits = kitsIn(slots);
  return kits.length > 0 ? { kind: 'noKit', kits } : null;
}

/** Said beside something else: what is left out, or alone. */
function beside(kind: 'leaveOut' | 'only', exercise: string | undefined): Ask | null {
  const named = namedIn({ exercise });
  return named.length > 0 ? { kind, named } : null;
}

/** Said beside something else: with which side to begin. */
function beginningWith({ side }: SlotIds): Ask | null {
  const first = oneOf(SIDES, side);
  return first && { kind: 'startWithSide', side: first };
}

/** Seconds of a duration as Alexa gives it, "PT1M30S", or "P1D" for all day; null for anything else. */
function secondsIn(said: string | undefined): number | null {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    said?.match(/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/) ?? [];
  const all = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return all > 0 ? all : null;
}

/** Amazon's word for a part of the day, where no time was said. */
const PARTS_OF_DAY = new Map<string | undefined, Moment>([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'bedtime'],
]);

/** Days and time that were said. Alexa gives a time as "18:30". */
function whenIn({ day, other_day, third_day, time, moment }: SlotIds): When {
  const days = [day, other_day, third_day].map((id) => oneOf(DAY_WORDS, id));
  const [, hour, minute] = time?.match(/^([01]\d|2[0-3]):([0-5]\d)/) ?? [];
  return {
    days: [...new Set(days.filter((id) => id !== null))],
    minute: hour === undefined ? null : Number(hour) * 60 + Number(minute),
    moment: oneOf(MOMENTS_OF_DAY, moment) ?? PARTS_OF_DAY.get(time) ?? null,
  };
}

/** How much, of what is named. */
function exactly({ exercise }: SlotIds, wanted: Partial<Exactly>): Ask {
  const of = oneOf(NAMED, exercise);
  const nothing: Exactly = { seconds: null, count: null, sets: null, moreSets: null, of };
  return { kind: 'exactly', wanted: { ...nothing, ...wanted } };
}

/** Nobody does so many sets, or so few repetitions: a number that was heard as theirs is of the other. */
const TOO_MANY_SETS = 6;
const TOO_FEW_REPETITIONS = 3;

/** Repetitions and sets that were said. */
function countedIn(slots: SlotIds): Pick<Exactly, 'count' | 'sets'> {
  const [count, sets] = [numberIn(slots.count), numberIn(slots.sets)];
  if (count !== null && (count > TOO_FEW_REPETITIONS || count < 1)) return { count, sets };
  const isOfRepetitions = (sets ?? TOO_MANY_SETS) >= TOO_MANY_SETS;
  return isOfRepetitions ? { count: sets, sets: count } : { count: null, sets };
}

/** Some of today's, by a number. */
function someOf(which: Which, count: (slots: SlotIds) => number | null) {
  return (slots: SlotIds): Ask => ({ kind: 'someOf', which, count: count(slots) });
}

/** Those that were named before or after another, or the one under way. */
function placed(where: 'before' | 'after') {
  return ({ exercise, muscle, other }: SlotIds): Ask => ({
    ...{ kind: 'place', named: namedIn({ exercise, muscle }), where },
    other: oneOf(NAMED, other),
  });
}

/** The side that is wanted alone. */
function aloneIn({ side, spared }: SlotIds): Side | null {
  const not = oneOf(SIDES, spared);
  return oneOf(SIDES, side) ?? (not && OTHER[not]);
}

/** Said beside how long a hold is to be: so many of all that is counted. */
function repetitionsBeside(slots: SlotIds): Ask | null {
  const count = numberIn(slots.count);
  return count === null ? null : exactly({}, { count, of: 'all' });
}

/** Said beside how many there are to be: so long in every stretch. */
function holdsBeside(slots: SlotIds): Ask | null {
  const seconds = secondsIn(slots.duration);
  return seconds === null ? null : exactly({}, { seconds, of: 'stretches' });
}

/** No routine is so short, and no hold so long. Seconds. */
const SHORTEST_ROUTINE = 60;
const LONGEST_HOLD = 240;

/** A time that was said, as a hold or as all the time there is: what it cannot be, it is not. */
function timeOr(slots: SlotIds, likely: 'fitInto' | 'exactly'): Ask {
  const seconds = secondsIn(slots.duration);
  const isHold = likely === 'exactly' ? (seconds ?? 0) <= LONGEST_HOLD : false;
  if (isHold || (seconds !== null && seconds < SHORTEST_ROUTINE))
    return exactly(slots, { seconds });
  return { kind: 'fitInto', minutes: seconds === null ? numberIn(slots.count) : seconds / 60 };
}

/** Kinds of asks that say all there is by themselves. */
type Alone<A extends Ask = Ask> = A extends Ask
  ? keyof A extends 'kind'
    ? A['kind']
    : never
  : never;

/** Asks by the intents of their own names: "carryOn" by CarryOnIntent. */
const byName =
  <Name extends string>(asked: (name: Name) => Ask, before = '') =>
  (...names: readonly Name[]) =>
    Object.fromEntries(
      names.map((name) => {
        const intent = `${before}${name.slice(0, 1).toUpperCase()}${name.slice(1)}Intent`;
        return [intent, plain(asked(name))];
      }),
    );
const bare = (kind: Alone) => ({ kind }) as Ask;
const alone = byName(bare);
const amazons = byName(bare, 'AMAZON.');
const topics = byName((topic: Topic): Ask => ({ kind: 'about', topic }));

/** Intent name → ask. A slot that is missing or unmatched becomes null, never an error. */
export const ASKS: Readonly<Record<string, (slots: SlotIds) => Ask>> = {
  ...alone('carryOn', 'ready', 'wait', 'done', 'everything', 'likeLastTime', 'backwards'),
  ...alone('stopAfterThis', 'moreTalk', 'usualSpeed', 'straightThrough', 'stepByStep'),
  ...alone('forgetMe', 'howLongLeft', 'slower', 'lessTalk', 'stopCounting', 'talkThrough'),
  ...alone('tooHard', 'tooEasy', 'kneelHurts', 'sharpPain', 'wrongSide', 'skipSide'),
  ...alone('myReminders', 'stopReminders', 'iceLeft', 'stopIce'),
  ...amazons('resume', 'next', 'repeat', 'startOver', 'yes', 'no', 'help', 'stop'),
  ...topics('bothLegs', 'whyTight', 'howLongTotal', 'howOften', 'whatToDo', 'supposedToHurt'),
  ...topics('burning', 'iceHowTo', 'iceSafety', 'whenDoctor', 'whoShouldNot', 'canIRun'),
  ...topics('otherCause', 'kneeNoise', 'willItHelp', 'warmUp', 'heat', 'beforeOrAfter'),
  ...topics('support', 'whenBetter', 'balance', 'laterOn', 'nextTime', 'myRunning', 'feedback'),
  ...topics('social'),
  StartRoutineIntent: (slots) => together(lacking(slots), beginningWith(slots), { kind: 'start' }),
  'AMAZON.PauseIntent': plain({ kind: 'wait' }),
  MarchIntent: plain({ kind: 'warmUp' }),
  'AMAZON.PreviousIntent': plain({ kind: 'back' }),
  ChooseExerciseIntent: (slots) => {
    const to = oneOf(NAMED, slots.exercise);
    const side = oneOf(SIDES, slots.side);
    const named = namedIn(slots);
    const isOnly = to !== null && (slots.only !== undefined || named.length > 1);
    if (side !== null) return { kind: 'goTo', to, side, ...(isOnly && { alone: true }) };
    const count = numberIn(slots.count);
    const what: Ask = isOnly ? { kind: 'only', named } : { kind: 'goTo', to };
    return together(what, count === null ? null : exactly(slots, { count }));
  },
  GoWithoutIntent: (slots) =>
    together(lacking(slots), { kind: 'goTo', to: oneOf(NAMED, slots.exercise) }),
  LeaveOutIntent: (slots) => {
    const count = numberIn(slots.count);
    const { exercise, other } = slots;
    return count === null || exercise === undefined || other === undefined
      ? together(withNamed('leaveOut')(slots), beginningWith(slots))
      : together(withNamed('leaveOut')({ exercise }), exactly({ exercise: other }, { count }));
  },
  OnlyTheseIntent: withNamed('only'),
  InOrderIntent: (slots) => ({ kind: 'only', named: namedIn(slots), inOrder: true }),
  ButNotIntent: ({ exercise }) => ({ kind: 'only', named: namedIn({ exercise }) }),
  FirstOnesIntent: someOf('first', orderIn('last')),
  LastOnesIntent: someOf('last', ({ count }) => numberIn(count)),
  FromNumberIntent: someOf('from', orderIn('first')),
  SkipFirstOnesIntent: someOf('from', (slots) => {
    const last = orderIn('last')(slots);
    return last === null ? null : last + 1;
  }),
  OnlyMoreIntent: someOf('more', ({ count }) => numberIn(count) ?? 1),
  SkipNextOnesIntent: someOf('notNext', ({ count }) => numberIn(count)),
  BeforeIntent: placed('before'),
  AfterIntent: placed('after'),
  DoLastIntent: (slots) => ({ kind: 'doLast', named: namedIn(slots) }),
  DoFirstIntent: (slots) => ({ kind: 'doFirst', named: namedIn(slots) }),
  SwapIntent: (slots) => ({ kind: 'exchange', named: namedIn(slots) }),
  PutBackIntent: (slots) => ({ kind: 'putBack', named: namedIn(slots) }),
  StartWithSideIntent: ({ side }) => ({ kind: 'startWithSide', side: oneOf(SIDES, side) }),
  BadLegIntent: plain({ kind: 'whichLeg' }),
  SideTwiceIntent: ({ side }) => ({ kind: 'sideOnceMore', side: oneOf(SIDES, side) }),
  HaveTimeIntent: (slots) => {
    const these = [beside('leaveOut', slots.exercise), beside('only', slots.other)];
    return together(lacking(slots), ...these, timeOr(slots, 'fitInto'));
  },
  HoldForIntent: (slots) => together(timeOr(slots, 'exactly'), repetitionsBeside(slots)),
  RepetitionsIntent: (slots) => together(exactly(slots, countedIn(slots)), holdsBeside(slots)),
  TwiceIntent: (slots) => exactly(slots, { sets: 2 }),
  AllTwiceIntent: (slots) =>
    exactly({}, { ...countedIn({ ...slots, sets: slots.sets ?? '2' }), of: 'all' }),
  MoreSetsIntent: (slots) => exactly(slots, { moreSets: 1 }),
  FewerSetsIntent: (slots) => exactly(slots, { moreSets: -1 }),
  ThatAgainIntent: ({ side }) => ({ kind: 'onceMore', what: 'one', side: oneOf(SIDES, side) }),
  ThatSideAgainIntent: ({ side }) => ({ kind: 'onceMore', what: 'side', side: oneOf(SIDES, side) }),
  ThatSetAgainIntent: plain({ kind: 'onceMore', what: 'set', side: null }),
  MissedSideIntent: ({ side }) => ({ kind: 'onceMore', what: 'missed', side: oneOf(SIDES, side) }),
  WhatNumberIntent: plain({ kind: 'tally', what: 'number' }),
  HowManyLeftIntent: plain({ kind: 'tally', what: 'howMany' }),
  WhichSetIntent: plain({ kind: 'tally', what: 'sets' }),
  WhatSoFarIntent: plain({ kind: 'tally', what: 'soFar' }),
  WhatsNextIntent: plain({ kind: 'tally', what: 'next' }),
  WhichWasThatIntent: plain({ kind: 'tally', what: 'whichWas' }),
  IsThatItIntent: plain({ kind: 'tally', what: 'isThatIt' }),
  HowManyTimesIntent: plain({ kind: 'history', what: 'times' }),
  LastTimeIntent: plain({ kind: 'history', what: 'last' }),
  ThisWeekIntent: plain({ kind: 'history', what: 'week' }),
  WhatTodayIntent: plain({ kind: 'history', what: 'suggest' }),
  OnlyKitIntent: (slots) => ({ kind: 'onlyKit', kits: kitsIn(slots) }),
  ChangeAmountIntent: ({ amount, exercise, other }) => {
    const [of, less] = [oneOf(NAMED, exercise), oneOf(NAMED, other)];
    // "More of this and less of that".
    if (of !== null && less !== null) {
      const fewer: Ask = { kind: 'amount', change: 'fewer', of: less };
      return together({ kind: 'amount', change: 'more', of }, fewer);
    }
    return { kind: 'amount', change: oneOf(AMOUNTS, amount), ...(of !== null && { of }) };
  },
  ChangeAllIntent: ({ amount }) => ({ kind: 'amount', change: oneOf(AMOUNTS, amount), of: 'all' }),
  ChimesIntent: plain({ kind: 'chimes', on: true }),
  NoChimesIntent: plain({ kind: 'chimes', on: false }),
  JustChimesIntent: plain({ kind: 'inHolds', what: 'quiet' }),
  CountAloudIntent: plain({ kind: 'inHolds', what: 'count' }),
  CountSoftlyIntent: plain({ kind: 'inHolds', what: 'whisper' }),
  WhatEquipmentIntent: plain({ kind: 'about', topic: 'equipment' }),
  NoKitIntent: (slots) => ({ kind: 'noKit', kits: kitsIn(slots) }),
  HaveKitIntent: (slots) => ({ kind: 'haveKit', kits: kitsIn(slots) }),
  PainIntent: hurts(false),
  PainBeforeIntent: hurts(true),
  KneePainIntent: plain({ kind: 'hurts', part: 'knee', past: false }),
  EmergencyIntent: care('callNow'),
  BrokenLegIntent: care('limb'),
  BleedingIntent: care('bleeding'),
  CrisisIntent: care('crisis'),
  StuckIntent: care('stuck'),
  NeedRestIntent: care('needsRest'),
  SwollenKneeIntent: care('swelling'),
  LockedKneeIntent: care('locked'),
  GivingWayIntent: care('givingWay'),
  KneecapBackIntent: care('kneecapBack'),
  NoWeightIntent: care('weight'),
  KneeInjuryIntent: care('injury'),
  NumbLegIntent: care('numb'),
  SwollenCalfIntent: care('calf'),
  WarmKneeIntent: care('warm'),
  NightPainIntent: care('night'),
  UnwellIntent: care('unwell'),
  AskFirstIntent: ({ condition }) => ({
    kind: 'care',
    sign: oneOf(CARE_SIGNS, condition) ?? 'other',
  }),
  SlippingIntent: trouble('slips'),
  ShakingIntent: trouble('shaking'),
  NearlyFellIntent: trouble('nearlyFell'),
  HotIntent: trouble('hot'),
  FootAsleepIntent: trouble('asleep'),
  WasAwayIntent: trouble('away'),
  KneeDriftsIntent: trouble('driftsIn'),
  InBedIntent: trouble('inBed'),
  OtherSideIntent: (slots) => ({ kind: 'otherSide', side: oneOf(SIDES, slots.side) }),
  OneSideIntent: (slots) => ({ kind: 'oneSide', side: aloneIn(slots) }),
  OneSideOfAllIntent: (slots) => ({ kind: 'oneSide', side: aloneIn(slots), ofAll: true }),
  WhichSideIntent: plain({ kind: 'aboutExercise', topic: 'whichSide', exercise: null }),
  WhyPainIntent: plain({ kind: 'about', topic: 'cause' }),
  ExplainMuscleIntent: (slots) => ({ kind: 'muscle', muscle: oneOf(MUSCLE_IDS, slots.muscle) }),
  ListExercisesIntent: plain({ kind: 'about', topic: 'list' }),
  HowToIntent: (slots) => ({
    kind: 'aboutExercise',
    topic: 'howTo',
    exercise: oneOf(EXERCISE_IDS, slots.exercise),
  }),
  WhyExerciseIntent: (slots) => ({
    kind: 'aboutExercise',
    topic: 'why',
    exercise: oneOf(EXERCISE_IDS, slots.exercise),
  }),
  WhatToFeelIntent: plain({ kind: 'aboutExercise', topic: 'feel', exercise: null }),
  FeelNothingIntent: plain({ kind: 'aboutExercise', topic: 'feelNothing', exercise: null }),
  BreathingIntent: plain({ kind: 'aboutExercise', topic: 'breathing', exercise: null }),
  MedicalAdviceIntent: plain({ kind: 'about', topic: 'medical' }),
  WhoSaysIntent: plain({ kind: 'about', topic: 'source' }),
  HowManySetsIntent: plain({ kind: 'about', topic: 'sets' }),
  OtherExercisesIntent: plain({ kind: 'about', topic: 'others' }),
  RemindIntent: (slots) => ({ kind: 'remind', ...whenIn(slots) }),
  ReminderWhenIntent: (slots) => ({ kind: 'remindWhen', ...whenIn(slots) }),
  MoveReminderIntent: (slots) => ({ kind: 'moveReminder', ...whenIn(slots) }),
  IceTimerIntent: plain({ kind: 'setIce' }),
  'AMAZON.CancelIntent': plain({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': plain({ kind: 'stop' }),
  'AMAZON.FallbackIntent': plain({ kind: 'lost' }),
};
