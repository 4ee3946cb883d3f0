/** A routine is handed in: another one, of three exercises in another order, is led to its end. */
import { coach } from '../../lambda/coach/coach';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Turn } from '../../lambda/coach/turn';
import { EN } from '../../lambda/language/en';
import type { Routine } from '../../lambda/routine/routine';
import { isOver } from '../../lambda/routine/today';
import type { Script } from '../../lambda/script/types';

const ROUTINE: Routine = [
  { exercise: 'ballSquat', amount: 6 },
  { exercise: 'outerHamstring', amount: 20 },
  { exercise: 'foamRoll', amount: 30 },
];
const SETTING = {
  ...{ language: EN, region: EN.regionOf('en-US'), routine: ROUTINE, hasScreen: false },
};

const held = (script: Script) =>
  script.flatMap((segment) => (segment.kind === 'hold' ? [segment.seconds] : []));

test('it is told, led in its order and with its amounts, and closed', () => {
  let nowMs = Date.UTC(2026, 0, 5, 8);
  let state: State = newState(noProgress());
  const say = (kind: 'open' | 'start' | 'ready' | 'next'): Turn => {
    const turn = coach(state, { kind }, nowMs, SETTING);
    state = turn.state;
    nowMs += ((state.spoken?.seconds ?? 5) + 1) * 1000;
    return turn;
  };
  const exerciseOf = ({ script }: Turn) => script.findLast(({ at }) => at !== undefined)?.at;

  say('open');
  expect(exerciseOf(say('start'))).toMatchObject({ exercise: 'ballSquat', phase: 'fetch' });
  expect(exerciseOf(say('ready'))).toMatchObject({ exercise: 'ballSquat', phase: 'position' });
  expect(exerciseOf(say('ready'))).toMatchObject({ exercise: 'outerHamstring' });
  const stretch = say('ready');
  expect(exerciseOf(stretch)).toMatchObject({ exercise: 'foamRoll', phase: 'fetch' });
  expect(exerciseOf(say('ready'))).toMatchObject({ exercise: 'foamRoll', phase: 'position' });
  expect(held(stretch.script)).toEqual([10, 10, 10, 10]);
  const roll = say('ready');
  expect(exerciseOf(roll)).toMatchObject({ phase: 'finish' });
  expect(held(roll.script).reduce((sum, seconds) => sum + seconds, 0)).toBe(60);
  say('next');
  expect(state.today !== null && isOver(state.today)).toBe(true);
  expect(state.runner).toMatchObject({
    finished: 1,
    times: { ballSquat: 1, outerHamstring: 1, foamRoll: 1, sideLunge: 0 },
  });
});
