/** One picture of every kind the coach sends, made from the coach's own scripts. */
import { newState, noProgress, type State } from '../lambda/coach/state';
import { effort, setUp, words } from '../lambda/coach/tell';
import { exerciseOf, ROUTINE } from '../lambda/routine/routine';
import type { ExerciseId, Side } from '../lambda/routine/types';
import { type Facts, type Picture, pictureOf } from '../lambda/screen/picture';
import type { Script } from '../lambda/script/types';

export interface Sample {
  readonly name: string;
  readonly picture: Picture;
  /** The moment to look at, in seconds since the speech began. */
  readonly atSeconds: number;
  /** The speech is over: what waits for its end has begun. */
  readonly spoken?: true;
}

const FACTS: Facts = { turn: 1, missing: [], offTheFloor: false };
const STATE: State = newState(noProgress());
const INVITATION = 'Say ready when you are in place.';

/** The answer to "ready": what is left of the exercise, and the set-up of the next. */
export function effortScript(id: ExerciseId, told: State = STATE): Script {
  const exercise = exerciseOf(id);
  const next = ROUTINE[ROUTINE.indexOf(exercise) + 1];
  const sides = exercise.sides.flatMap((_, index) =>
    effort(exercise, exercise.sides.slice(index), told, index === 0),
  );
  if (next === undefined) {
    const at = { exercise: id, sides: exercise.sides, phase: 'finish' } as const;
    return [...sides, words("That's all six. Nice and steady.", at)];
  }
  return [...sides, ...setUpScript(next.id, told, 'Next:')];
}

/** A set-up, with the invitation that ends it. */
export function setUpScript(id: ExerciseId, told: State = STATE, opening = 'First,'): Script {
  const exercise = exerciseOf(id);
  const at = { exercise: id, sides: exercise.sides, phase: 'position' } as const;
  const told_ = setUp(exercise, exercise.sides, told, { opening, settle: false });
  return [...told_, words(INVITATION, at)];
}

function workOf(picture: Picture, side: Side | 'both'): number {
  const change = picture.changes.find(
    (one) => one.ring?.runs && one.scene !== null && picture.scenes[one.scene]?.side === side,
  );
  return (change?.atSeconds ?? 0) + 7;
}

function exerciseSamples(id: ExerciseId): Sample[] {
  const position = pictureOf(setUpScript(id), 'normal', { ...FACTS, goesOn: true });
  const work = pictureOf(effortScript(id), 'normal', { ...FACTS, goesOn: true });
  return [
    { name: `${id}-set-up`, picture: position, atSeconds: position.seconds, spoken: true },
    ...exerciseOf(id).sides.map((side) => ({
      name: `${id}-effort-${side}`,
      picture: work,
      atSeconds: workOf(work, side),
    })),
  ];
}

const withoutKit: State = {
  ...STATE,
  offTheFloor: true,
  runner: { ...STATE.runner, missing: ['roller', 'band', 'ball'] },
};

function standInSample(id: ExerciseId): Sample {
  const facts: Facts = { turn: 1, missing: withoutKit.runner.missing, offTheFloor: true };
  const picture = pictureOf(setUpScript(id, withoutKit), 'normal', facts);
  return { name: `${id}-stand-in`, picture, atSeconds: 6 };
}

function still(name: string, said: string, facts: Partial<Facts>): Sample {
  const picture = pictureOf([words(said)], 'normal', { ...FACTS, ...facts });
  return { name, picture, atSeconds: 1 };
}

const lastWork = pictureOf(effortScript('ballSquat'), 'normal', FACTS);

/** Every screen, once. */
export const SAMPLES: readonly Sample[] = [
  still(
    'welcome',
    "Welcome to Knee Coach. I'm here for runners whose kneecap aches. Ask me why it hurts, or say start.",
    { about: 'words', offer: 'start' },
  ),
  still('cause', 'Pain at the kneecap is often from tight muscles.', {
    about: 'cause',
    offer: 'start',
  }),
  still('list', 'There are six exercises.', { about: 'list', offer: 'start' }),
  still('answer', "You've about forty seconds left of this one.", {
    place: { exercise: 'hipFlexor', sides: ['left'] },
  }),
  ...ROUTINE.flatMap(({ id }) => exerciseSamples(id)),
  ...(['foamRoll', 'hipFlexor', 'tubeWalk', 'ballSquat'] as const).map(standInSample),
  { name: 'finish', picture: lastWork, atSeconds: lastWork.seconds },
];
