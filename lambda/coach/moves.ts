/** Everything that moves the runner through the routine. */
import type { Exercise } from '../routine/exercise';
import { exerciseOf, exercisesOf, FIRST, LAST, neighbour, ROUTINE } from '../routine/routine';
import { EXERCISE_IDS, type ExerciseId, type GroupId, KIT_IDS } from '../routine/types';
import type { Script, Segment } from '../script/types';
import { capital, duration, fillRegion, fillSide, listed, numberWord, OTHER } from '../words/fill';
import { KIT, SOMETHING_SOFT } from '../words/kit';
import { NOTICE_SHORT, WARNING_SIGNS } from '../words/safety';
import { WHAT_IT_DOES } from '../words/welcome';
import { carryOnQuestion, describe, heard, vary } from './invite';
import { isWholeExercise, placeAfter, startOf } from './place';
import { closingWords, finishScript, plan, secondsLeft } from './plan';
import type { Place, State } from './state';
import { breaths, pause, shortSideName, sideName, wayOf, words } from './tell';
import type { Reply, Scene } from './turn';

/** Said once a session before the first position: who should not, and the short notice if not yet heard. */
function beforeTheFloor({ state, region }: Scene): { texts: string[]; state: State } {
  if (state.warned) return { texts: [], state };
  const notice = state.runner.noticeHeard ? [] : [NOTICE_SHORT];
  return {
    texts: [...notice, fillRegion(WARNING_SIGNS, region)],
    state: { ...state, warned: true, runner: { ...state.runner, noticeHeard: true } },
  };
}

/** Goes to a place and tells its position; straight through it goes on from there. */
export function present(
  scene: Scene,
  place: Place,
  opening: readonly string[] = [],
  announce?: string,
): Reply {
  const floor = beforeTheFloor(scene);
  const moved = place.exercise !== scene.state.place?.exercise;
  const state: State = {
    ...floor.state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    finished: false,
    question: null,
    ...(moved && { way: 'usual', steps: 0 }),
  };
  const texts = [...opening, ...floor.texts];
  const lead: Segment[] = texts.length > 0 ? [...breaths(texts, 0.6), pause(1)] : [];
  return run(scene, state, 'setUp', lead, announce);
}

/** Begins what is waiting at the place. */
export function begin(scene: Scene, opening: readonly string[] = []): Reply {
  const { state } = scene;
  if (state.place === null) return atTheDoor(scene);
  if (!state.active || !state.told) return present(scene, state.place, opening);
  return run(scene, { ...state, question: null }, 'effort', breaths(opening, 0.6));
}

/** Speaks the routine from the place on. Where it was cut, or that it ended, the next request tells. */
function run(
  scene: Scene,
  state: State,
  from: 'setUp' | 'effort' | 'turn',
  opening: Script,
  announce?: string,
): Reply {
  if (state.place === null) return finish(scene, state);
  const say = plan(state.place, from, state, scene.region, opening, announce);
  return { state, say, after: 'listen', picture: 'exercise' };
}

/** The closing words without an exercise before them. */
function finish(scene: Scene, state: State): Reply {
  const last = exercisesOf(state.only).at(-1) ?? LAST;
  return {
    state,
    say: finishScript(last, state, scene.region),
    after: 'listen',
    picture: 'finish',
  };
}

/** Words that need a routine, said where there is none under way. */
function atTheDoor(scene: Scene): Reply {
  if (scene.state.place !== null) return carryOn(scene);
  return scene.state.finished ? again(scene) : start(scene);
}

function again({ state }: Scene): Reply {
  return {
    state: { ...state, question: 'start' },
    say: [words('That was the last one. Shall we go round again?')],
    after: 'asked',
  };
}

/** Begins at the first exercise; a place that was kept, and not yet declined, is offered first. */
export function start(scene: Scene): Reply {
  const { state } = scene;
  if (state.place !== null && state.active) return begin(scene);
  if (
    state.place !== null &&
    !state.declined.includes('carryOn') &&
    state.question !== 'startFresh'
  ) {
    const { had, ask } = carryOnQuestion(state.place);
    return {
      state: { ...state, question: 'carryOn' },
      say: breaths([heard(state), had, ask]),
      after: 'asked',
    };
  }
  return startOver(scene);
}

/** From the first exercise of the whole routine. */
export function startOver(scene: Scene): Reply {
  const state: State = { ...scene.state, only: null, way: 'usual', steps: 0 };
  const first = startOf(FIRST.id);
  const met = state.runner.finished > 0 || state.runner.times[first.exercise] > 0;
  const total = duration(secondsLeft(first, state, scene.region));
  const kit = KIT_IDS.filter((id) => !state.runner.missing.includes(id)).map((id) => KIT[id].name);
  const texts = met
    ? [heard(state), `${numberWord(ROUTINE.length)} exercises, about ${total}.`]
    : [
        `${numberWord(ROUTINE.length)} exercises, about ${total}.`,
        ...(kit.length > 0 ? [`Have ${listed(kit)} near you, and ${SOMETHING_SOFT}.`] : []),
        ...(kit.length > 0 ? ["If something's missing, tell me, and I'll swap it."] : []),
        'While I talk or count, you can say: Alexa, pause.',
        ...(state.runner.straight ? ['At times I ask you to say ready.'] : []),
      ];
  return present({ ...scene, state: { ...state, place: null } }, first, texts);
}

/** Goes on where the runner left off; says so where there is nothing to go on with. */
export function carryOn(scene: Scene): Reply {
  const { state } = scene;
  if (state.place === null) {
    return {
      state: { ...state, question: 'start' },
      say: breaths([
        "There's no routine to go on with just now.",
        'Shall we begin at the first exercise?',
      ]),
      after: 'asked',
    };
  }
  if (state.active) return begin(scene);
  return present(scene, state.place, [heard(state)], `${capital(describe(state.place))}.`);
}

/** To the next side of an effort, else to the next exercise. `said` acknowledges. */
export function next(scene: Scene, said: string = heard(scene.state)): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null) return state.finished ? again(scene) : needsRoutine(scene);
  if (!state.active) return carryOn(scene);
  if (place.moment === 'effort' && place.sides.length > 1) {
    const rest: State = {
      ...state,
      place: { ...place, sides: place.sides.slice(1) },
      question: null,
    };
    return run(scene, rest, 'turn', [words(said), pause(0.6)]);
  }
  return leave(scene, [said]);
}

/** Leaves the exercise for the one after it, or for the closing words. */
export function leave(scene: Scene, opening: readonly string[]): Reply {
  const { state } = scene;
  if (state.place === null) return atTheDoor(scene);
  const after = placeAfter(state.place.exercise, state.only);
  if (after !== null) return present(scene, after, opening);
  const closing = finish(scene, { ...state, question: null });
  return { ...closing, say: [...breaths(opening, 0.6), pause(0.8), ...closing.say] };
}

/** The runner says they have done it: a side under way counts, and what was not begun does not. */
export function done(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active || state.question === 'endToday') return stop(scene);
  const last = place.moment === 'effort' && place.sides.length === 1;
  if (!last) return next(scene, 'Good.');
  const count = state.runner.times[place.exercise] + 1;
  const runner = { ...state.runner, times: { ...state.runner.times, [place.exercise]: count } };
  return next({ ...scene, state: { ...state, runner } }, 'Good.');
}

/** The side before in an effort, else the exercise before; at the first it says so. */
export function back(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null) {
    const last = exercisesOf(state.only).at(-1);
    if (!state.finished || last === undefined) return needsRoutine(scene);
    return present(scene, startOf(last.id), [], `Back to ${last.name}.`);
  }
  const exercise = exerciseOf(place.exercise);
  const side = place.sides[0] ?? 'both';
  if (!isWholeExercise(place) && side !== 'both') {
    const sides = [OTHER[side], ...place.sides];
    return atPose(scene, { ...place, sides }, `Back to ${sideName(exercise, OTHER[side])}`);
  }
  const before = neighbour(place.exercise, -1, state.only);
  if (before !== null) return present(scene, startOf(before.id), [], `Back to ${before.name}.`);
  return present(
    scene,
    startOf(place.exercise),
    ['This is the first one.'],
    `${capital(exercise.name)}.`,
  );
}

/** Names leg and pose, and waits there for ready. `said` leads up to the pose: "Back to the right leg". */
export function atPose(scene: Scene, place: Place, said: string): Reply {
  const state: State = {
    ...scene.state,
    place: { ...place, moment: 'setUp' },
    active: true,
    told: true,
    question: null,
  };
  const pose = fillSide(wayOf(exerciseOf(place.exercise), state).pose, place.sides[0] ?? 'both');
  return { state, say: [words(`${said}: ${pose}.`)], after: 'listen', picture: 'exercise' };
}

/** "The right leg: right knee down, left foot forward." */
function poseOf(state: State, place: Place): string {
  const exercise = exerciseOf(place.exercise);
  const side = place.sides[0] ?? 'both';
  const pose = fillSide(wayOf(exercise, state).pose, side);
  return side === 'both' ? `${capital(pose)}.` : `${capital(sideName(exercise, side))}: ${pose}.`;
}

/** The instruction of the place, once more; the second time in other words. */
export function instruct(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active)
    return { state, say: breaths(outside(scene)), after: 'listen' };
  const exercise = exerciseOf(place.exercise);
  const side = place.sides[0] ?? 'both';
  const way = wayOf(exercise, state);
  const inEffort = place.moment === 'effort';
  const texts = state.repeats % 2 === 0 ? way.again : inEffort ? [actionOf(exercise)] : way.setUp;
  const here = inEffort ? poseOf(state, place) : `${capital(describe(place))}.`;
  return {
    state: { ...state, told: true, explained: null },
    say: breaths([here, ...texts.map((text) => fillSide(text, side))], 1.2),
    after: 'listen',
    picture: 'exercise',
  };
}

/** What is done in the effort, in its own first words. */
function actionOf({ effort }: Exercise): string {
  return effort.kind === 'timed'
    ? effort.start
    : effort.first.flatMap(({ say }) => (say.includes('{n}') ? [] : [say])).join(' ');
}

/** What there is to say again where no routine is under way. */
function outside({ state, region }: Scene): string[] {
  if (state.finished) return closingWords(state, region);
  if (state.place !== null) return [carryOnQuestion(state.place).had];
  return [WHAT_IT_DOES];
}

/** To an exercise by name, or to the first of a group; `only` keeps to that group today. */
export function goTo(scene: Scene, to: ExerciseId | GroupId | null, only: boolean): Reply {
  const { state } = scene;
  if (to === null) {
    const names = ROUTINE.map((exercise) => exercise.called);
    return {
      state,
      say: breaths([`There's ${listed(names)}.`, 'Which one would you like?']),
      after: 'asked',
      picture: 'list',
    };
  }
  const isExercise = (id: string): id is ExerciseId => EXERCISE_IDS.some((known) => known === id);
  if (isExercise(to)) return chosen(scene, to, null);
  const first = exercisesOf(to)[0];
  if (first === undefined) return atTheDoor(scene);
  return chosen(scene, first.id, only ? to : null);
}

function chosen(scene: Scene, id: ExerciseId, only: GroupId | null): Reply {
  const state: State = { ...scene.state, only };
  const { name } = exerciseOf(id);
  return present({ ...scene, state }, startOf(id), [heard(state)], `${capital(name)}.`);
}

/** No "ready" between exercises from now on. */
export function straightThrough(scene: Scene): Reply {
  const state: State = { ...scene.state, runner: { ...scene.state.runner, straight: true } };
  const said =
    "Okay, straight through. I'll leave you time to get into place, and only stop now and then.";
  const { place } = state;
  if (place === null) return startOver({ ...scene, state });
  if (!state.active || !state.told || place.moment === 'setUp') {
    return present(
      { ...scene, state },
      place,
      [said],
      `${capital(exerciseOf(place.exercise).called)}.`,
    );
  }
  const turning = scene.cut?.mark.phase === 'turn';
  return run(scene, state, turning ? 'turn' : 'effort', [words(said), pause(1)]);
}

/** Back to waiting for ready. */
export function stepByStep({ state }: Scene): Reply {
  return {
    state: { ...state, runner: { ...state.runner, straight: false } },
    say: [words("Okay. I'll wait for you each time.")],
    after: 'listen',
  };
}

/** "Other leg": that one first, or instead where only one is left. */
export function otherSide(scene: Scene, wanted: 'right' | 'left' | null): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) return needsRoutine(scene);
  const side = place.sides[0] ?? 'both';
  if (side === 'both') return bothLegs(scene);
  const to = wanted ?? OTHER[side];
  const rest = place.sides.filter((left) => left !== to);
  const name = sideName(exerciseOf(place.exercise), to);
  return atPose(scene, { ...place, sides: [to, ...rest] }, `${heard(state)} ${capital(name)}`);
}

/** One side, and then the next exercise. Which one is not remembered. */
export function oneSide(scene: Scene, wanted: 'right' | 'left' | null): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) return needsRoutine(scene);
  const side = place.sides[0] ?? 'both';
  if (side === 'both') return bothLegs(scene);
  const to = wanted ?? side;
  const name = sideName(exerciseOf(place.exercise), to);
  return atPose(scene, { ...place, sides: [to] }, `Just ${name}, then`);
}

/** The runner did the wrong one: that one is done, and the other is still to come. */
export function wrongSide(scene: Scene): Reply {
  const { state } = scene;
  const { place } = state;
  if (place === null || !state.active) return needsRoutine(scene);
  const side = place.sides[0] ?? 'both';
  if (side === 'both') return bothLegs(scene);
  const exercise = exerciseOf(place.exercise);
  if (place.moment === 'setUp')
    return atPose(scene, place, `No harm done. Now it's ${sideName(exercise, side)}`);
  const said = `No harm done. Now for ${shortSideName(exercise, side)}`;
  return atPose(scene, { ...place, sides: [side] }, said);
}

function bothLegs({ state }: Scene): Reply {
  return { state, say: [words('This one works both legs together.')], after: 'listen' };
}

/** Said of words that mean something only in the routine. */
export function needsRoutine({ state }: Scene): Reply {
  return {
    state,
    say: [words(vary(state, ["We haven't begun yet.", "That's for when we're in the routine."]))],
    after: 'listen',
  };
}

/** Ends with the place kept. One short sentence. */
export function stop({ state }: Scene): Reply {
  const text =
    state.place === null
      ? 'All right. Take it easy.'
      : vary(state, ["All right, I've kept your place.", 'Okay, your place is kept.']);
  return { state: { ...state, question: null }, say: [words(text)], after: 'end' };
}
