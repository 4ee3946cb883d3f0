/** The kinds of thing an exercise is made of. */

/** The languages that all words are there in: a new one does not compile before its last sentence is. */
export const LANGUAGE_NAMES = ['en'] as const;
export type LanguageName = (typeof LANGUAGE_NAMES)[number];

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** What an effort works: one leg (or one way, walking sideways), or both legs together. */
export const WORK_SIDES = [...SIDES, 'both'] as const;
export type WorkSide = (typeof WORK_SIDES)[number];

/** The opposite side. */
export const OTHER = { right: 'left', left: 'right', both: 'both' } as const;

export const KIT_IDS = ['roller', 'band', 'ball'] as const;
export type KitId = (typeof KIT_IDS)[number];

export const GROUP_IDS = ['rolling', 'stretches', 'strength'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export const MUSCLE_IDS = [
  'rectusFemoris',
  'bicepsFemoris',
  'vastusMedialis',
  'gluteusMedius',
  'patella',
  'itBand',
  'hipFlexors',
  'quadriceps',
  'hamstrings',
  'glutes',
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** Where it hurts, as far as an exercise may have an answer to it. */
export const BODY_PARTS = [
  'knee',
  'behindKnee',
  'arms',
  'back',
  'neck',
  'hip',
  'thigh',
  'calf',
  'foot',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** What goes wrong and is no danger. */
export const TROUBLES = [
  'slips',
  'shaking',
  'nearlyFell',
  'hot',
  'asleep',
  'away',
  'driftsIn',
  'inBed',
] as const;
export type Trouble = (typeof TROUBLES)[number];
