/** Estimated seconds of what is left of the routine. */
import type { Language } from '../language/language';
import { FIRST } from '../routine/routine';
import { remembering } from '../script/remember';
import { secondsOf } from '../script/seconds';
import { startOf } from './place';
import { type Part, partsFrom, scriptOf } from './plan';
import { AS_USUAL, type Place, type State } from './state';
import type { Voice } from './turn';

/** What a runner takes to say ready. Seconds. */
const READY_SECONDS = 6;

/** The whole routine has some twenty parts, and a runner's are the same all day. */
const remembered = remembering(500);

/** All of it is asked for at every start. */
const rememberedWhole = remembering(50);

/** A part is plain data, so that its JSON stands for its script, and its seconds need no writing of it. */
function secondsOfPart(part: Part, language: Language): number {
  const spoken = remembered(JSON.stringify([language.name, part]), () =>
    secondsOf(scriptOf(part, language), part.manner.runner.pace),
  );
  return part.kind === 'setUp' ? spoken + READY_SECONDS : spoken;
}

function secondsOfParts(parts: readonly Part[], { language }: Voice): number {
  return parts.reduce((sum, part) => sum + secondsOfPart(part, language), 0);
}

/** From a place to the end of today's routine, answers included. */
export function secondsLeft(place: Place, state: State, voice: Voice): number {
  const parts = partsFrom(place, state, voice);
  return secondsOfParts(place.moment === 'effort' ? parts.slice(1) : parts, voice);
}

/** All of it from the first exercise, as it is done where nobody asks for more or less. */
export function secondsOfRoutine(state: State, voice: Voice): number {
  const { runner, offTheFloor, eased } = state;
  const key = JSON.stringify([voice.language.name, voice.region, runner, offTheFloor, eased]);
  return rememberedWhole(key, () =>
    secondsLeft(startOf(FIRST.id), { ...state, ...AS_USUAL, only: null }, voice),
  );
}

/** The effort of one exercise, from a place on. */
export function secondsOfExercise(place: Place, state: State, voice: Voice): number {
  const parts = partsFrom(place, state, voice);
  return secondsOfParts(
    parts.filter(({ kind, exercise }) => kind === 'effort' && exercise === place.exercise),
    voice,
  );
}

/** All that comes after the exercise of a place. */
export function secondsAfter(place: Place, state: State, voice: Voice): number {
  const parts = partsFrom(place, state, voice);
  return secondsOfParts(
    parts.filter(({ kind, exercise }) => kind === 'finish' || exercise !== place.exercise),
    voice,
  );
}
