/**
 * All the coach knows between two turns. It travels in the session as JSON, and comes back from there
 * or from a table that anyone may have damaged: every field falls back by itself, so a damaged one costs
 * that field alone.
 */
import * as v from 'valibot';
import { EXERCISE_IDS, KIT_IDS, WORK_SIDES } from '../routine/types';

/** Raised when a field changes its meaning; a state of another version is set aside. */
export const STATE_VERSION = 1;

const exerciseId = v.picklist(EXERCISE_IDS);
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(3600));
const epochMs = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 0);

const placeSchema = v.object({
  exercise: exerciseId,
  /** Still to be done of this exercise, in order; the first is next, or under way. */
  sides: v.pipe(v.array(v.picklist(WORK_SIDES)), v.minLength(1), v.maxLength(6)),
  /** setUp: the runner is getting into position. effort: the side was begun, and begins again. */
  moment: v.picklist(['setUp', 'effort']),
});
/** Where the runner is. */
export type Place = v.InferOutput<typeof placeSchema>;

const spokenSchema = v.object({
  /** When the answer was sent: the timestamp of the request it answers, milliseconds since 1970. */
  atMs: epochMs,
  /** Estimated seconds of the whole script. */
  seconds: seconds,
  /** Where each stretch begins (seconds), and what it is: see script/outline.ts. */
  marks: v.pipe(v.array(v.tuple([seconds, v.pipe(v.string(), v.maxLength(60))])), v.maxLength(60)),
});
/** The outline of the script now being spoken. */
export type Spoken = v.InferOutput<typeof spokenSchema>;

const times = v.object({
  foamRoll: count,
  hipFlexor: count,
  outerHamstring: count,
  sideLunge: count,
  tubeWalk: count,
  ballSquat: count,
});

/** What is remembered of the runner from one day to the next. Never anything about health. */
export const runnerSchema = v.object({
  /** How often each exercise was done to its end. */
  times: v.fallback(times, () => NO_TIMES),
  /** Routines finished. */
  finished: count,
  missing: v.fallback(v.pipe(v.array(v.picklist(KIT_IDS)), v.maxLength(KIT_IDS.length)), () => []),
  pace: v.fallback(v.picklist(['slow', 'normal', 'quick']), 'normal'),
  wordiness: v.fallback(v.picklist(['full', 'brief']), 'full'),
  /** No "ready" between exercises. */
  straight: v.fallback(v.boolean(), false),
  noticeHeard: v.fallback(v.boolean(), false),
});
export type Runner = v.InferOutput<typeof runnerSchema>;
type Times = v.InferOutput<typeof times>;
const NO_TIMES: Times = {
  foamRoll: 0,
  hipFlexor: 0,
  outerHamstring: 0,
  sideLunge: 0,
  tubeWalk: 0,
  ballSquat: 0,
};

/** What is kept in the table: the runner, and where they are. */
export const progressSchema = v.object({
  runner: runnerSchema,
  place: v.fallback(v.nullable(placeSchema), null),
  spoken: v.fallback(v.nullable(spokenSchema), null),
  /** When the place last changed, milliseconds since 1970; 0 when it never did. */
  placeAtMs: v.fallback(epochMs, 0),
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** A runner never met, and no place. */
export function noProgress(): Progress {
  return v.parse(progressSchema, { runner: {} });
}
