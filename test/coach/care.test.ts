/** Danger by its tier, and what goes wrong and is none: in what is meant, and in what is left of where the runner was. */
import type { Ask } from '../../lambda/coach/ask';
import { coach } from '../../lambda/coach/coach';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Turn } from '../../lambda/coach/turn';
import { CARE_SIGNS, tierOf } from '../../lambda/language/ids';
import { ROUTINE } from '../../lambda/routine/routine';
import { fromStartOf, todayOf } from '../../lambda/routine/today';
import { MEANING } from '../support/meaning';

const BEGAN_MS = Date.UTC(2026, 0, 5, 8);
const SETTING = {
  ...{ language: MEANING, region: MEANING.regionOf('en-US'), routine: ROUTINE, hasScreen: false },
};
/** Asked, in the middle of the right leg, how it should feel. */
const IN_LEG: State = {
  ...newState(noProgress()),
  today: fromStartOf(todayOf(ROUTINE), 'hipFlexor'),
  moment: 'effort',
  heard: 'position',
  placeAtMs: BEGAN_MS,
  turn: 3,
  active: true,
  told: true,
  warned: true,
  question: 'which',
  explained: { kind: 'aboutExercise', topic: 'feel', exercise: 'hipFlexor' },
  spoken: { atMs: BEGAN_MS, seconds: 40, marks: [[0, '2.work']] },
};
const AT_DOOR = newState(noProgress());

const told = (state: State, ask: Ask) => coach(state, ask, BEGAN_MS + 20_000, SETTING);
const meant = ({ script }: Turn) =>
  script.flatMap((one) => (one.kind === 'words' ? [one.text.replace(/^⟦([\w.]+).*$/, '$1')] : []));
const asks = ({ script }: Turn) =>
  script.at(-1)?.kind === 'words' && 'asks' in (script.at(-1) ?? {});

describe.each(CARE_SIGNS.map((sign) => [tierOf(sign), sign] as const))('%s: %s', (tier, sign) => {
  const inLeg = () => told(IN_LEG, { kind: 'care', sign });
  const atDoor = () => told(AT_DOOR, { kind: 'care', sign });

  it('is answered by its own words, and stands still on a screen', () => {
    expect(meant(inLeg())).toContain(`care.signs.${sign}.say`);
    expect(inLeg()).toMatchObject({ picture: 'still', still: { tier } });
    expect(inLeg().still?.headline).toMatch(`⟦care.signs.${sign}.headline`);
    expect(inLeg().still?.headline).not.toMatch(/[{}]/);
  });

  if (tier === 'stuck') {
    it('waits in the place, and tells it again', () => {
      expect(inLeg()).toMatchObject({ after: 'listen', state: { active: true, question: null } });
      expect(inLeg().state).toMatchObject({ moment: 'setUp', told: false, today: { at: 2 } });
      expect(meant(inLeg()).at(-1)).toBe('care.whenYouAreUp.asks');
      expect(meant(atDoor()).at(-1)).toBe('care.upAtTheDoor.asks');
      expect([inLeg(), atDoor()].map(asks)).toEqual([true, true]);
      expect(inLeg().reprompt).toMatchObject([{ text: '⟦care.stillWaiting.asks⟧' }]);
    });
    return;
  }

  it('leaves no place, and nothing of why', () => {
    expect(inLeg().state).toMatchObject({
      ...{ today: null, moment: 'setUp', heard: null, spoken: null, active: false },
      ...{ told: false, warned: false, explained: null },
    });
  });

  if (tier === 'ask') {
    it('stops, and offers no exercise any more', () => {
      expect(inLeg()).toMatchObject({
        ...{ after: 'listen', state: { question: 'anythingElse', eased: 1 } },
      });
      expect(meant(inLeg())[0]).toBe('care.stopHere');
      expect(meant(atDoor())[0]).toBe(`care.signs.${sign}.say`);
      expect(meant(atDoor())).toContain('care.meanwhile.say');
      expect(meant(atDoor()).at(-1)).toBe('care.meanwhile.asks');
    });
    return;
  }

  it('ends, and asks nothing', () => {
    expect(inLeg()).toMatchObject({ after: 'end', reprompt: null, state: { question: null } });
    expect(asks(inLeg())).toBe(false);
    expect(meant(inLeg()).every((one) => one.startsWith('care.'))).toBe(true);
  });
});

describe('what goes wrong and is no danger', () => {
  const walking: State = {
    ...IN_LEG,
    today: fromStartOf(todayOf(ROUTINE), 'tubeWalk'),
    spoken: null,
    question: null,
  };
  const first = (state: State, ask: Omit<Extract<Ask, { kind: 'trouble' }>, 'kind'>) => {
    const turn = told(state, { kind: 'trouble', ...ask });
    return [meant(turn)[0], turn.picture];
  };

  it('has its answer in the exercise, or in general', () => {
    expect(first(walking, { trouble: 'slips', kit: null })).toEqual([
      ...['exercises.tubeWalk.troubles.slips', 'exercise'],
    ]);
    expect(first(walking, { trouble: 'slips', kit: 'band' })[0]).toBe(
      'exercises.tubeWalk.troubles.slips',
    );
    expect(first(walking, { trouble: 'slips', kit: 'roller' })[0]).toBe('troubles.kitSlips.roller');
    expect(first(walking, { trouble: 'hot', kit: null })[0]).toBe('troubles.general.hot');
    expect(first(AT_DOOR, { trouble: 'slips', kit: null })).toEqual([
      ...['troubles.general.slips', 'words'],
    ]);
    expect(first(AT_DOOR, { trouble: 'slips', kit: 'ball' })[0]).toBe('troubles.kitSlips.ball');
    expect(first(AT_DOOR, { trouble: 'hot', kit: 'ball' })[0]).toBe('troubles.general.hot');
    const rolling = { ...walking, today: fromStartOf(todayOf(ROUTINE), 'foamRoll') };
    expect(first(rolling, { trouble: 'slips', kit: null })[0]).toBe('troubles.general.slips');
  });
});
