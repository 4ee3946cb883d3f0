/** What is shown of an exercise while one side of it is at work. */
import type { DrawnWay } from '../../exercises/exercise';
import { EXERCISE_IDS, type ExerciseId, type WorkSide } from '../../routine/types';
import type { Mark } from '../../script/types';
import type { Facts } from './facts';

/** One exercise with one side at work. */
export interface Scene {
  readonly exercise: ExerciseId;
  readonly name: string;
  /** Its number in today's exercises, from 1, and how many there are. */
  readonly step: number;
  readonly of: number;
  readonly side: WorkSide;
  /** "Right leg". */
  readonly sideName: string;
  /** How it is drawn, where that is not as usual. */
  readonly figure: Exclude<DrawnWay, 'usual'> | null;
  /** It is what its name says: not standing where that kneels, and with its kit. */
  readonly asNamed: boolean;
  /** The position in a few words: "Right knee down, left foot forward". */
  readonly pose: string;
  /** What to have at hand; empty where nothing is. */
  readonly kit: string;
  /** Whole minutes of today from here on, rounded as they are said; null where they are not known. */
  readonly minutes: number | null;
}

/** Not what its name says: "kneeling", "with the ball". */
const isOther = (figure: Scene['figure']): boolean =>
  figure === 'standIn' || figure === 'offTheFloor';

/** The position there, as a heading. */
export function poseAt(at: Mark, facts: Facts): string {
  return facts.words.pose(facts.wayOf(at.exercise).pose, at.side);
}

function sceneOf(at: Mark, facts: Facts): Scene {
  const { exercise: id, side } = at;
  const { words } = facts;
  const today = facts.today ?? EXERCISE_IDS;
  const index = today.indexOf(id);
  const figure = facts.wayOf(id).figure ?? null;
  // Easier or fuller, it is still the one of that name, with the same at hand.
  const asNamed = !isOther(figure);
  return {
    exercise: id,
    // As it is announced: nobody kneels in the standing one.
    name: words.exercise(id, asNamed),
    step: (index === -1 ? EXERCISE_IDS.indexOf(id) : index) + 1,
    of: index === -1 ? EXERCISE_IDS.length : today.length,
    side,
    sideName: words.side(id, side),
    figure,
    asNamed,
    pose: poseAt(at, facts),
    kit: words.atHand(id, asNamed),
    minutes: facts.secondsFrom ? Math.max(1, Math.round(facts.secondsFrom(at.bout) / 60)) : null,
  };
}

/** Which of the scenes shows that stretch; -1 for none. */
export function sceneIndexAt(at: Mark, scenes: readonly Scene[]): number {
  return scenes.findIndex((one) => one.exercise === at.exercise && one.side === at.side);
}

/** The scenes of these stretches, each once, in order; the finish has none. */
export function scenesOf(stretches: readonly (Mark | null)[], facts: Facts): Scene[] {
  const scenes: Scene[] = [];
  for (const at of stretches) {
    if (at === null || at.phase === 'finish' || sceneIndexAt(at, scenes) !== -1) continue;
    scenes.push(sceneOf(at, facts));
  }
  return scenes;
}
