import { newState, noProgress } from '../../lambda/coach/state';
import { effort, usualManner } from '../../lambda/coach/tell';
import type { WayWords } from '../../lambda/exercises/exercise';
import { EN } from '../../lambda/language/en';
import { EXERCISES, type Exercise, exerciseOf, ROUTINE } from '../../lambda/routine/routine';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { secondsOf } from '../../lambda/script/seconds';
import type { Script } from '../../lambda/script/types';

const told = newState(noProgress());

function waysOf({ id }: Exercise): WayWords[] {
  const { usual, standIn, easier, offTheFloor } = EN.exercises[id];
  return [usual, standIn, easier, offTheFloor].filter((way) => way !== undefined);
}

/** Everything that is said with a side in it. */
function linesOf(exercise: Exercise): string[] {
  const ways = waysOf(exercise).flatMap((way) => [
    ...way.setUp,
    ...way.brief,
    ...way.again,
    way.pose,
  ]);
  const said = EN.exercises[exercise.id];
  return [...ways, ...said.whichSide, said.sideName, said.shortSideName, said.fuller];
}

function effortOf(exercise: Exercise): Script {
  return exercise.sides.flatMap((side, index) =>
    effort(
      { bout: index, exercise: exercise.id, side },
      usualManner(told, exercise),
      { isFirst: index === 0, behind: 0 },
      EN,
    ),
  );
}

const work = (script: Script, side: string) =>
  script.filter(({ at }) => at?.phase === 'work' && at.side === side);

test("the routine is the article's six, in its order", () => {
  expect(ROUTINE.map(({ exercise }) => exercise)).toEqual(EXERCISE_IDS);
});

describe.each(EXERCISES)('$id', (exercise) => {
  test('no line is written for one side', () => {
    for (const line of linesOf(exercise)) {
      expect(line.replaceAll(/\{\w+\}/g, '')).not.toMatch(/\b(right|left)\b(?! (angle|corner))/i);
    }
  });

  test('every line on the right is the line on the left, mirrored', () => {
    const mirror = (text: string) =>
      text.replaceAll(
        /right|left/gi,
        (word) => ({ right: 'left', left: 'right', Right: 'Left', Left: 'Right' })[word] ?? word,
      );
    for (const line of linesOf(exercise)) {
      expect(mirror(EN.sided(line, 'right'))).toBe(EN.sided(line, 'left'));
    }
  });

  test('nothing is left to fill', () => {
    for (const line of linesOf(exercise)) {
      expect(EN.amounted(EN.sided(line, 'right'), 8)).not.toMatch(/[{}]/);
    }
  });

  if (exercise.sides.length > 1) {
    test('left and right are equal in time and structure', () => {
      const script = effortOf(exercise);
      const right = work(script, 'right');
      const left = work(script, 'left');
      expect(left.map(({ kind }) => kind)).toEqual(right.map(({ kind }) => kind));
      expect(secondsOf(left, EN.speed)).toBeCloseTo(secondsOf(right, EN.speed), 0);
      const silent = (part: Script) =>
        part.reduce((sum, segment) => sum + (segment.kind === 'words' ? 0 : segment.seconds), 0);
      expect(silent(left)).toBe(silent(right));
    });
  }
});

test.each(['hipFlexor', 'outerHamstring'] as const)(
  '%s is held for exactly thirty seconds a side',
  (id) => {
    const exercise = exerciseOf(id);
    for (const side of exercise.sides) {
      const holds = work(effortOf(exercise), side).filter(({ kind }) => kind === 'hold');
      expect(holds.map((hold) => hold.kind === 'hold' && hold.seconds)).toEqual([10, 10, 10]);
      const cues = work(effortOf(exercise), side).filter(({ label }) => label === 'cue');
      expect(cues.length).toBeLessThanOrEqual(2);
    }
  },
);
