/** One picture of every kind the coach sends, made by the coach itself. */
import { type Ask, COUNTED } from '../lambda/coach/ask';
import { coach } from '../lambda/coach/coach';
import { newState, noProgress, type State } from '../lambda/coach/state';
import type { Turn } from '../lambda/coach/turn';
import { EN } from '../lambda/language/en';
import { CARE_SIGNS } from '../lambda/language/ids';
import { EXERCISES, exerciseOf, ROUTINE } from '../lambda/routine/routine';
import { EXERCISE_IDS, type ExerciseId, type WorkSide } from '../lambda/routine/types';
import { pictureOfTurn } from '../lambda/screen/of-turn';
import type { Picture } from '../lambda/screen/picture';
import type { Change } from '../lambda/screen/picture/change';
import { secondsOf } from '../lambda/script/seconds';
import type { Script } from '../lambda/script/types';

export interface Sample {
  readonly name: string;
  readonly picture: Picture;
  /** The moment to look at, in seconds since the speech began. */
  readonly atSeconds: number;
  /** The speech is over: what waits for its end has begun. */
  readonly spoken?: true;
}

/** What is left to be seen from that moment on, as if the speech began there: nobody has to wait for it. */
export function pictureFrom(picture: Picture, seconds: number): Picture {
  const from = Math.max(
    0,
    picture.changes.findLastIndex(({ atSeconds }) => atSeconds <= seconds),
  );
  const changes = picture.changes.slice(from).map((change, index) => {
    if (index > 0) return { ...change, atSeconds: change.atSeconds - seconds };
    const { ring } = change;
    const passed = ring?.runs ? seconds - change.atSeconds : 0;
    return { ...change, atSeconds: 0, ring: ring && { ...ring, left: ring.left - passed } };
  });
  const moving = Math.max(
    0,
    picture.moves.findLastIndex(({ atSeconds }) => atSeconds <= seconds),
  );
  // A move that is under way began before.
  const moves = picture.moves
    .slice(moving)
    .map((move) => ({ ...move, atSeconds: move.atSeconds - seconds }));
  return { ...picture, changes, moves, seconds: picture.seconds - seconds };
}

const NEW = newState(noProgress());
const NOON_MS = Date.UTC(2026, 5, 1, 12);
const HOUR_MS = 3_600_000;

/** The turns that answer these asks one after the other, each after the last was heard out. */
function turns(state: State, asks: readonly Ask[]): Turn[] {
  const said: Turn[] = [];
  for (const ask of asks) {
    const before = said.at(-1)?.state ?? state;
    const spokenMs = (before.spoken?.atMs ?? NOON_MS) + (before.spoken?.seconds ?? 0) * 1000;
    said.push(
      coach(before, ask, spokenMs + 1000, {
        language: EN,
        region: EN.regionOf('en-US'),
        routine: ROUTINE,
        hasScreen: true,
      }),
    );
  }
  return said;
}

function lastOf(state: State, asks: readonly Ask[]): Turn {
  const last = turns(state, asks).at(-1);
  if (last === undefined) throw new Error('Nothing was asked.');
  return last;
}

const READY: Ask = { kind: 'ready' };
const goTo = (to: ExerciseId): Ask => ({ kind: 'goTo', to });

/** The set-up of an exercise, as it is told to someone new. */
export function setUpTurn(id: ExerciseId, state: State = NEW): Turn {
  return lastOf(state, toSetUp(id, state));
}

/** What leads there: where it needs something, that is fetched before. */
function toSetUp(id: ExerciseId, { runner }: State): Ask[] {
  const { kit } = exerciseOf(id);
  return kit === null || runner.missing.includes(kit) ? [goTo(id)] : [goTo(id), READY];
}

/** The answer to "ready": all of the exercise, and the set-up of the next or the finish. */
export function effortTurn(id: ExerciseId, state: State = NEW): Turn {
  return lastOf(state, [...toSetUp(id, state), READY]);
}

export const setUpScript = (id: ExerciseId): Script => setUpTurn(id).script;
export const effortScript = (id: ExerciseId): Script => effortTurn(id).script;

/** The longest answers: as much as is spoken without a stop. */
export function straightThroughTurns(): Turn[] {
  const state: State = { ...NEW, runner: { ...NEW.runner, straight: true } };
  return turns(state, [{ kind: 'start' }, READY, READY, READY, READY, READY]);
}

/** Where the exercise itself is told, after what is said of safety. Seconds. */
function toldFrom({ script, state }: Turn): number {
  const first = script.findIndex(({ at }) => at !== undefined);
  return secondsOf(script.slice(0, first), EN.speed, state.runner.pace);
}

/** Some seconds into the work of that side. */
function workOf(picture: Picture, side: WorkSide): number {
  const work = picture.changes.find(
    (one) => one.ring?.runs && one.scene !== null && picture.scenes[one.scene]?.side === side,
  );
  // In the middle of a second: on its edge, now one figure would stand there and now the other.
  return (work?.atSeconds ?? 0) + 7.5;
}

/** A second after the first change of this kind. */
function momentOf(picture: Picture, isIt: (change: Change) => boolean): number {
  const change = picture.changes.find(isIt);
  if (change === undefined) throw new Error('Nothing like that is shown.');
  return change.atSeconds + 1;
}

/** Between the repetitions and the holds: counted in, told to turn, reminded of the form. */
function betweenSample(id: ExerciseId, moment: 'lead' | 'turn' | 'cue'): Sample {
  const { effort } = EN.exercises[id];
  const picture = pictureOfTurn(effortTurn(id), EN);
  const isIt: Readonly<Record<typeof moment, (change: Change) => boolean>> = {
    lead: ({ ring }) => ring !== null && !ring.runs,
    turn: ({ scene }) => picture.scenes[scene ?? -1]?.side === 'left',
    cue: ({ text }) => 'tips' in effort && text === effort.tips[0],
  };
  return { name: `${id}-${moment}`, picture, atSeconds: momentOf(picture, isIt[moment]) };
}

function exerciseSamples(id: ExerciseId): Sample[] {
  const position = pictureOfTurn(setUpTurn(id), EN);
  const work = pictureOfTurn(effortTurn(id), EN);
  const told = position.changes.filter(({ atSeconds }) => atSeconds >= toldFrom(setUpTurn(id)));
  const longest = told.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return [
    { name: `${id}-set-up`, picture: position, atSeconds: position.seconds, spoken: true },
    { name: `${id}-told`, picture: position, atSeconds: longest.atSeconds + 1 },
    ...exerciseOf(id).sides.map((side) => ({
      name: `${id}-effort-${side}`,
      picture: work,
      atSeconds: workOf(work, side),
    })),
  ];
}

const WITHOUT: State = {
  ...NEW,
  offTheFloor: EXERCISE_IDS,
  runner: { ...NEW.runner, missing: ['roller', 'band', 'ball'] },
};

function standInSample(id: ExerciseId): Sample {
  const picture = pictureOfTurn(setUpTurn(id, WITHOUT), EN);
  return { name: `${id}-stand-in`, picture, atSeconds: picture.seconds / 2 };
}

function answerSample(name: string, ask: Ask, state: State = NEW): Sample {
  return { name, picture: pictureOfTurn(lastOf(state, [ask]), EN), atSeconds: 3 };
}

const inStretch = effortTurn('foamRoll').state;
const answered: State = { ...inStretch, spoken: null };
const warning = pictureOfTurn(setUpTurn('hipFlexor'), EN);
const finish = pictureOfTurn(effortTurn('ballSquat'), EN);
const begun = pictureOfTurn(lastOf(NEW, [{ kind: 'start' }]), EN);
/** It ends with what is to be fetched. */
const walk = pictureOfTurn(effortTurn('tubeWalk'), EN);
const tomorrow: State = { ...inStretch, active: false, told: false, spoken: null, turn: 0 };

/** Every screen, once. */
export const SAMPLES: readonly Sample[] = [
  answerSample('welcome', { kind: 'open' }),
  answerSample('welcome-back', { kind: 'open' }, { ...tomorrow, placeAtMs: NOON_MS - HOUR_MS }),
  answerSample('cause', { kind: 'about', topic: 'cause' }),
  answerSample('list', { kind: 'about', topic: 'list' }),
  answerSample('help', { kind: 'help' }),
  answerSample('answer', { kind: 'aboutExercise', topic: 'breathing', exercise: null }, answered),
  ...COUNTED.map((what) => answerSample(`asked-${what}`, { kind: 'tally', what }, answered)),
  answerSample('asked-howLongLeft', { kind: 'howLongLeft' }, answered),
  ...CARE_SIGNS.map((sign) => answerSample(`care-${sign}`, { kind: 'care', sign }, inStretch)),
  { name: 'start', picture: begun, atSeconds: begun.seconds, spoken: true },
  { name: 'ballSquat-fetch', picture: walk, atSeconds: walk.seconds, spoken: true },
  answerSample('goodbye', { kind: 'stop' }, inStretch),
  ...EXERCISES.flatMap(({ id }) => exerciseSamples(id)),
  ...(['foamRoll', 'hipFlexor', 'tubeWalk', 'ballSquat'] as const).map(standInSample),
  betweenSample('hipFlexor', 'lead'),
  betweenSample('outerHamstring', 'turn'),
  betweenSample('sideLunge', 'lead'),
  betweenSample('sideLunge', 'cue'),
  betweenSample('tubeWalk', 'lead'),
  betweenSample('tubeWalk', 'turn'),
  betweenSample('ballSquat', 'cue'),
  {
    name: 'warning',
    picture: warning,
    atSeconds: momentOf(warning, ({ text }) => text.startsWith('If your knee')),
  },
  { name: 'finish', picture: finish, atSeconds: finish.seconds },
  ...finish.closing.slice(0, 2).map((said, index) => ({
    name: `finish-${index + 1}`,
    picture: finish,
    atSeconds: momentOf(finish, ({ text }) => text === said),
  })),
];
