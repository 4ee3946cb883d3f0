/** What is spoken of, beside the routine itself: each has its words in every language. */

/**
 * What may be told of someone's body or mind that comes before the routine, by how grave it is. emergency: a number is
 * to be called now. crisis: somebody should listen now. stuck: rest, and how to get up. see: no exercises before
 * somebody has looked. ask: somebody should be asked first.
 */
const SIGNS_OF = {
  emergency: ['callNow', 'limb', 'bleeding'],
  crisis: ['crisis'],
  stuck: ['stuck', 'needsRest'],
  see: [
    'swelling',
    'locked',
    'givingWay',
    'kneecapBack',
    'weight',
    'injury',
    'numb',
    'calf',
    'warm',
    'night',
    'unwell',
  ],
  ask: [
    'pregnant',
    'thinners',
    'clot',
    'bones',
    'operation',
    'joint',
    'heart',
    'cold',
    'young',
    'old',
    'other',
  ],
} as const;
export type Tier = keyof typeof SIGNS_OF;
export type SignOf<T extends Tier> = (typeof SIGNS_OF)[T][number];
export type CareSign = SignOf<Tier>;

export const CARE_SIGNS: readonly CareSign[] = Object.values(SIGNS_OF).flat();

const TIER_OF = Object.fromEntries(
  Object.entries(SIGNS_OF).flatMap(([tier, signs]) => signs.map((sign) => [sign, tier])),
) as Record<CareSign, Tier>;

/** How grave a sign is. */
export function tierOf(sign: CareSign): Tier {
  return TIER_OF[sign];
}

/** Questions that are answered from the words alone, and leave the place where it is. */
const TOPICS_OF = {
  cause: ['cause', 'whyTight', 'otherCause', 'kneeNoise', 'source'],
  help: ['whatToDo', 'willItHelp', 'whenBetter', 'iceHowTo', 'heat', 'support', 'balance'],
  care: ['supposedToHurt', 'burning', 'iceSafety', 'whenDoctor', 'whoShouldNot', 'medical'],
  routine: ['list', 'howLongTotal', 'howOften', 'equipment', 'sets', 'bothLegs', 'warmUp'],
  later: ['canIRun', 'beforeOrAfter', 'laterOn', 'nextTime', 'others', 'myRunning'],
  /** What asks for nothing. */
  smallTalk: ['feedback', 'social'],
} as const;
export type Topic = (typeof TOPICS_OF)[keyof typeof TOPICS_OF][number];
export type SmallTalk = (typeof TOPICS_OF)['smallTalk'][number];

export const TOPICS: readonly Topic[] = Object.values(TOPICS_OF).flat();

/** Questions about an exercise: the one named, or the one the runner is at. */
export const EXERCISE_TOPICS = [
  'feelNothing',
  'howTo',
  'why',
  'feel',
  'breathing',
  'whichSide',
] as const;
export type ExerciseTopic = (typeof EXERCISE_TOPICS)[number];

/** What a yes or a no would answer. */
export const QUESTIONS = [
  'start',
  'carryOn',
  /** Carry on, or start over? */
  'which',
  'startFresh',
  'forget',
  'endToday',
  /** The same, where "okay" might have meant either. */
  'endOrOn',
  'whichLeg',
  'whichFirst',
  'whichKit',
  'more',
  'again',
  'ice',
  'phrase',
  /** Whether reminders are wanted at all, when, and whether it is as it was said back. */
  'offerRemind',
  'remindWhen',
  'remind',
  'anythingElse',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What may be asked for by itself, without a conversation. */
export type Job = 'why' | 'routine' | 'short' | 'stretches';

/** What came of the offer of a phrase without a name: set up, refused, there already, or not possible. */
export type Phrase = 'set' | 'refused' | 'isThere' | 'failed';

/** So much more or less: a step in time, or in number; half, or twice as much. */
export const CHANGES = ['longer', 'shorter', 'more', 'fewer', 'half', 'double'] as const;
export type Change = (typeof CHANGES)[number];

/** What is heard within a hold: words that guide, nothing, or its seconds, also in a whisper. */
export const IN_HOLDS = ['words', 'quiet', 'count', 'whisper'] as const;
export type InHolds = (typeof IN_HOLDS)[number];

/** The four muscles of the article, in its order. */
export const ARTICLE_MUSCLES = [
  ...(['rectusFemoris', 'bicepsFemoris'] as const),
  ...(['vastusMedialis', 'gluteusMedius'] as const),
];
export type ArticleMuscle = (typeof ARTICLE_MUSCLES)[number];

export type ButtonName = 'ready' | 'wait' | 'pause' | 'back' | 'next' | 'start' | 'carryOn';
