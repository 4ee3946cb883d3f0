/**
 * What the coach knows, as it comes back from a session or a table that anyone may have damaged: every field
 * falls back by itself, so a damaged one costs that field alone. Required late, by what has something to
 * read: building the schemas is 1 ms of a cold start.
 */
import * as v from 'valibot';
import { fieldsOf } from '../fields';
import { EXERCISE_TOPICS, IN_HOLDS, QUESTIONS, TOPICS } from '../language/ids';
import { amountWithin, exerciseOf, noTimes } from '../routine/routine';
import { WEEKDAYS } from '../routine/schedule';
import { BOUT_STATES, LAST_DAY, MOMENTS, MOST_BOUTS, MOST_DAYS, WAYS } from '../routine/today';
import { EXERCISE_IDS, KIT_IDS, MUSCLE_IDS, WORK_SIDES } from '../routine/types';
import { formerState } from './former';

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const listOf = <T extends v.GenericSchema>(item: T, most: number, least = 0) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most), v.readonly());
const exerciseId = v.picklist(EXERCISE_IDS);
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(3600));
const epochMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.fallback(whole(1_000_000), 0);
const flag = v.fallback(v.boolean(), false);

const boutSchema = v.pipe(
  v.object({
    exercise: exerciseId,
    side: v.picklist(WORK_SIDES),
    amount: v.pipe(v.number(), v.integer()),
    way: v.fallback(v.picklist(WAYS), 'usual'),
    state: v.fallback(v.picklist(BOUT_STATES), 'toDo'),
    gone: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  v.transform((bout) => {
    const amount = amountWithin(exerciseOf(bout.exercise), bout.amount);
    return amount === bout.amount ? bout : { ...bout, amount };
  }),
);

/** A list that could not have come about is none: each side is one that its exercise has, and the next is to do. */
const todaySchema = v.pipe(
  v.object({ bouts: listOf(boutSchema, MOST_BOUTS, 1), at: whole(MOST_BOUTS) }),
  v.check(
    ({ bouts, at }) =>
      bouts.every(({ exercise, side }) => exerciseOf(exercise).sides.includes(side)) &&
      (at === bouts.length || bouts[at]?.state === 'toDo'),
  ),
);

/** The outline of the script now being spoken. */
const spokenSchema = v.object({
  /** When the answer was sent: the timestamp of the request it answers, milliseconds since 1970. */
  atMs: epochMs,
  /** Estimated seconds of the whole script. */
  seconds: seconds,
  /** Where each stretch begins (seconds), and what it is: see script/outline.ts. */
  marks: v.pipe(v.array(v.tuple([seconds, v.pipe(v.string(), v.maxLength(60))])), v.maxLength(60)),
});

/** What is remembered of the runner from one day to the next. Never anything about health. */
const runnerSchema = v.object({
  /** How often each exercise was done to its end. */
  times: v.fallback(v.object(v.entriesFromList(EXERCISE_IDS, count)), noTimes),
  /** Routines finished. */
  finished: count,
  /** The days of the last weeks, the newest first, and what was done on them. */
  days: v.fallback(
    listOf(
      v.object({ day: whole(LAST_DAY), done: listOf(exerciseId, EXERCISE_IDS.length, 1) }),
      MOST_DAYS,
    ),
    () => [],
  ),
  missing: v.fallback(v.pipe(v.array(v.picklist(KIT_IDS)), v.maxLength(KIT_IDS.length)), () => []),
  pace: v.fallback(v.picklist(['slow', 'normal', 'quick']), 'normal'),
  wordiness: v.fallback(v.picklist(['full', 'brief']), 'full'),
  /** No "ready" between exercises. */
  straight: flag,
  /** A "ready" between exercises also where a screen could go on by itself. */
  waits: flag,
  /** A sound as a hold begins, and another as it ends. */
  chimes: v.fallback(v.boolean(), true),
  inHolds: v.fallback(v.picklist(IN_HOLDS), 'words'),
  noticeHeard: flag,
  /** A little more was offered, once. */
  offeredMore: flag,
  /** A phrase without a name was offered, once. */
  offeredPhrase: flag,
  /** Being told when the ice is done: never offered, offered and not taken, or taken. */
  ice: v.fallback(v.picklist(['new', 'offered', 'wanted']), 'new'),
  /** The day from which reminders may be offered: 0 until they were. */
  remindFrom: v.fallback(whole(LAST_DAY), 0),
  /** Amazon keeps reminders for the runner. */
  reminds: flag,
});
export type Runner = v.InferOutput<typeof runnerSchema>;

/** What is kept in the table: the runner, what they are at today, and where. */
export const progressSchema = v.object({
  runner: runnerSchema,
  today: v.fallback(v.nullable(todaySchema), null),
  moment: v.fallback(v.picklist(MOMENTS), 'setUp'),
  /**
   * What was heard when it was kept: whoever is back in a moment knows it. The signs come before a position. In
   * which way that was told is not kept: an easier one may tell of pain.
   */
  heard: v.fallback(v.nullable(v.picklist(['signs', 'position'])), null),
  spoken: v.fallback(v.nullable(spokenSchema), null),
  /** When any of that last changed, milliseconds since 1970; 0 when it never did. */
  placeAtMs: v.fallback(epochMs, 0),
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** The last thing explained, so that it can be said again in other words. */
const explainedSchema = v.variant('kind', [
  v.object({ kind: v.literal('about'), topic: v.picklist(TOPICS) }),
  v.object({
    kind: v.literal('aboutExercise'),
    topic: v.picklist(EXERCISE_TOPICS),
    exercise: v.nullable(exerciseId),
  }),
  v.object({ kind: v.literal('muscle'), muscle: v.nullable(v.picklist(MUSCLE_IDS)) }),
]);
export type Explained = v.InferOutput<typeof explainedSchema>;

/** A reminder that is being talked over; `moves`: one that there is already. */
const draftSchema = v.object({
  rhythm: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('weekly'), days: listOf(v.picklist(WEEKDAYS), 7, 1) }),
      v.object({ kind: v.literal('daily'), every: v.picklist([1, 2]) }),
      v.object({ kind: v.literal('once'), inDays: v.picklist([0, 1]) }),
    ]),
  ),
  minute: v.nullable(whole(1439)),
  moves: v.boolean(),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Everything: what is remembered, and what this session adds to it. */
const stateSchema = v.object({
  ...progressSchema.entries,
  /** Answers given in this session. */
  turn: count,
  /** The routine is under way in this session: words like "okay" and "next" mean it. */
  active: flag,
  /** The position of the place was told in this session: "ready" begins the effort. */
  told: flag,
  question: v.fallback(v.nullable(v.picklist(QUESTIONS)), null),
  /** Questions that got a no: not asked again in this session. */
  declined: v.fallback(
    v.pipe(v.array(v.picklist(QUESTIONS)), v.maxLength(QUESTIONS.length)),
    () => [],
  ),
  /** What the next routine is to be, wished for before its start. */
  plan: v.fallback(v.nullable(todaySchema), null),
  explained: v.fallback(v.nullable(explainedSchema), null),
  draft: v.fallback(v.nullable(draftSchema), null),
  /** The runner asked to wait just before. */
  paused: flag,
  /** How often the last thing was said again. */
  repeats: count,
  /** Requests in a row that made no sense. */
  lost: count,
  /** How often the coach was asked to ease off in this session; why is not kept. */
  eased: count,
  /** Done in the ways that need no kneeling or lying down, for this session. */
  offTheFloor: v.fallback(listOf(exerciseId, EXERCISE_IDS.length), () => []),
  /** There is little time: positions are told in few words, for this session. */
  inShort: flag,
  /** What comes before the floor was cut off once, and begun again. */
  prefaced: flag,
  /** The warning signs were said in this session. */
  warned: flag,
  /** A side was led in this session, or a moment before it: "that one again" means it. */
  led: flag,
});
export type State = v.InferOutput<typeof stateSchema>;

/** What the table kept, from what a row says. */
export function readProgress(data: { readonly runner: object }): Progress {
  return v.parse(progressSchema, data);
}

/** A state from anything at all: what is damaged falls back, field by field. */
export function readState(data: unknown): State {
  const known = formerState(fieldsOf(data));
  return v.parse(stateSchema, { ...known, runner: fieldsOf(known.runner) });
}
