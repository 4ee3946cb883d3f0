/**
 * What the coach knows, as it comes back from a session or a table that anyone may have damaged: every field
 * falls back by itself, so a damaged one costs that field alone. Required late, by what has something to
 * read: building the schemas is 1 ms of a cold start.
 */
import * as v from 'valibot';
import { fieldsOf } from '../fields';
import { EXERCISE_TOPICS, QUESTIONS, TOPICS } from '../language/ids';
import { EXERCISE_IDS, GROUP_IDS, KIT_IDS, MUSCLE_IDS, WORK_SIDES } from '../routine/types';
import { MOMENTS, noTimes, SIDE_IS } from './state';

const exerciseId = v.picklist(EXERCISE_IDS);
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(3600));
const epochMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 0);

const placeSchema = v.object({
  exercise: exerciseId,
  /** Still to be done of this exercise, in order; the first is next, or under way. */
  sides: v.pipe(v.array(v.picklist(WORK_SIDES)), v.minLength(1), v.maxLength(6)),
  /** setUp: the runner is getting into position. effort: the side was begun, and begins again. */
  moment: v.picklist(MOMENTS),
  /**
   * What became of the other side where it is not among the sides: passed over, or not wanted. Absent: done. Or
   * `again`: the first of the sides was done, and is taken once more.
   */
  otherSide: v.fallback(v.optional(v.picklist(['skipped', 'leftOut', 'again'])), undefined),
  /**
   * What was heard when the place was kept: whoever is back in a moment knows it. The signs come before a position. In
   * which way that was told is not kept: an easier one may tell of pain.
   */
  heard: v.fallback(v.optional(v.picklist(['signs', 'position'])), undefined),
  /** The group the runner had picked for the day it was kept; absent for the whole routine. */
  only: v.fallback(v.optional(v.picklist(GROUP_IDS)), undefined),
});
/** Where the runner is. */
export type Place = v.InferOutput<typeof placeSchema>;

/** The outline of the script now being spoken. */
const spokenSchema = v.object({
  /** When the answer was sent: the timestamp of the request it answers, milliseconds since 1970. */
  atMs: epochMs,
  /** Estimated seconds of the whole script. */
  seconds: seconds,
  /** Where each stretch begins (seconds), and what it is: see script/outline.ts. */
  marks: v.pipe(v.array(v.tuple([seconds, v.pipe(v.string(), v.maxLength(60))])), v.maxLength(60)),
});

const times = v.object(
  Object.fromEntries(EXERCISE_IDS.map((id) => [id, count])) as Record<
    (typeof EXERCISE_IDS)[number],
    typeof count
  >,
);

/** What is remembered of the runner from one day to the next. Never anything about health. */
const runnerSchema = v.object({
  /** How often each exercise was done to its end. */
  times: v.fallback(times, noTimes),
  /** Routines finished. */
  finished: count,
  missing: v.fallback(v.pipe(v.array(v.picklist(KIT_IDS)), v.maxLength(KIT_IDS.length)), () => []),
  pace: v.fallback(v.picklist(['slow', 'normal', 'quick']), 'normal'),
  wordiness: v.fallback(v.picklist(['full', 'brief']), 'full'),
  /** No "ready" between exercises. */
  straight: v.fallback(v.boolean(), false),
  /** A "ready" between exercises also where a screen could go on by itself. */
  waits: v.fallback(v.boolean(), false),
  noticeHeard: v.fallback(v.boolean(), false),
});
export type Runner = v.InferOutput<typeof runnerSchema>;

/** What is kept in the table: the runner, and where they are. */
export const progressSchema = v.object({
  runner: runnerSchema,
  place: v.fallback(v.nullable(placeSchema), null),
  spoken: v.fallback(v.nullable(spokenSchema), null),
  /** When the place last changed, milliseconds since 1970; 0 when it never did. */
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

const flag = v.fallback(v.boolean(), false);

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
  explained: v.fallback(v.nullable(explainedSchema), null),
  /** The runner asked to wait just before. */
  paused: flag,
  /** How far the side under way was when the runner broke in: no more than called, begun, past half. Kept while they ask. */
  side: v.fallback(v.picklist(SIDE_IS), 'called'),
  /** How often the last thing was said again. */
  repeats: count,
  /** Requests in a row that made no sense. */
  lost: count,
  /** How often the coach was asked to ease off in this session; why is not kept. */
  eased: count,
  /** The version of the current exercise. */
  way: v.fallback(v.picklist(['usual', 'easier', 'fuller']), 'usual'),
  /** Tens of seconds, or twos of repetitions, added to the current exercise for now. */
  steps: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(3)), 0),
  /** Today's part of the routine; null for the whole. */
  only: v.fallback(v.nullable(v.picklist(GROUP_IDS)), null),
  /** The ways that need no kneeling or lying down, for this session. */
  offTheFloor: flag,
  /** What comes before the floor was cut off once, and begun again. */
  prefaced: flag,
  /** The warning signs were said in this session. */
  warned: flag,
  /** The routine was finished in this session. */
  finished: flag,
});
export type State = v.InferOutput<typeof stateSchema>;

/** What the table kept, from what a row says. */
export function readProgress(data: { readonly runner: object }): Progress {
  return v.parse(progressSchema, data);
}

/** A state from anything at all: what is damaged falls back, field by field. */
export function readState(data: unknown): State {
  const known = fieldsOf(data);
  return v.parse(stateSchema, { ...known, runner: fieldsOf(known.runner) });
}
