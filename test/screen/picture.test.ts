import { newState, noProgress } from '../../lambda/coach/state';
import { EN } from '../../lambda/language/en';
import { exerciseOf } from '../../lambda/routine/routine';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { pictureOfTurn, waysOf } from '../../lambda/screen/of-turn';
import { pictureOf } from '../../lambda/screen/picture';
import { isBefore } from '../../lambda/script/outline';
import { secondsOf, secondsOfSegment } from '../../lambda/script/seconds';
import type { Pace, Script } from '../../lambda/script/types';
import {
  effortScript,
  effortTurn,
  setUpScript,
  setUpTurn,
  straightThroughTurns,
} from '../../tools/screen-samples';
import { secondsLeftOf } from '../support/ring';

const FACTS = {
  turn: 3,
  words: EN.screen,
  speed: EN.speed,
  wayOf: waysOf(newState(noProgress()), EN),
};
const RATES: readonly Pace[] = ['slow', 'normal', 'quick'];

/** Silence held of one side until `until`, added up from the script alone. */
function heldBy(script: Script, side: string, until: number, rate: Pace): number {
  let now = 0;
  let held = 0;
  for (const segment of script) {
    const seconds = secondsOfSegment(segment, EN.speed, rate);
    if (segment.kind === 'hold' && segment.at.side === side) {
      held += Math.min(seconds, Math.max(0, until - now));
    }
    now += seconds;
  }
  return held;
}

describe.each(['foamRoll', 'hipFlexor', 'outerHamstring'] as const)('the ring of %s', (id) => {
  const work = exerciseOf(id).effort;
  const promised = work.kind === 'timed' ? work.seconds : 0;

  test.each(RATES)('is what the script still holds, at a %s pace', (rate) => {
    const script = effortScript(id);
    const picture = pictureOf(script, rate, FACTS);
    let seen = 0;
    for (let now = 0; now < picture.seconds; now += 0.25) {
      const left = secondsLeftOf(picture, now);
      if (left === null) continue;
      const change = picture.changes.findLast((one) => one.atSeconds <= now);
      const side = picture.scenes[change?.scene ?? -1]?.side ?? '';
      expect(Math.abs(left - (promised - heldBy(script, side, now, rate)))).toBeLessThan(0.05);
      seen += 1;
    }
    expect(seen).toBeGreaterThan((promised * 2) / 0.25);
  });
});

test.each(EXERCISE_IDS)('%s: every word said is shown, in order, when it is said', (id) => {
  for (const script of [effortScript(id), setUpScript(id)]) {
    const picture = pictureOf(script, 'normal', FACTS);
    let now = 0;
    for (const segment of script) {
      const middle = now + secondsOfSegment(segment, EN.speed) / 2;
      if (segment.kind === 'words') {
        const change = picture.changes.findLast((one) => one.atSeconds <= middle);
        expect(change?.text).toBe(segment.text);
      }
      now += secondsOfSegment(segment, EN.speed);
    }
    expect(picture.seconds).toBeCloseTo(secondsOf(script, EN.speed), 1);
    const times = picture.changes.map((change) => change.atSeconds);
    expect(times[0]).toBe(0);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  }
});

test.each(EXERCISE_IDS)('%s: the leg and figure are those of the script at every change', (id) => {
  const script = effortScript(id);
  const picture = pictureOf(script, 'normal', FACTS);
  let now = 0;
  for (const segment of script) {
    const middle = now + secondsOfSegment(segment, EN.speed) / 2;
    const change = picture.changes.findLast((one) => one.atSeconds <= middle);
    const at = segment.at;
    if (at !== undefined && at.phase !== 'finish') {
      const scene = picture.scenes[change?.scene ?? -1];
      expect(scene).toMatchObject({
        exercise: at.exercise,
        figure: null,
        side: at.side,
      });
      expect(change?.mode).toBe(isBefore(at.phase) ? 'setUp' : 'effort');
    }
    now += secondsOfSegment(segment, EN.speed);
  }
});

test('repetitions are counted in the ring, and it empties over them', () => {
  const picture = pictureOf(effortScript('sideLunge'), 'normal', FACTS);
  const reps = picture.changes.flatMap((change) => change.ring?.count?.rep ?? []);
  expect(new Set(reps)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8]));
  const last = picture.changes.findLast((change) => change.ring?.count?.rep === 8);
  expect(last?.ring?.left).toBeLessThan((last?.ring?.seconds ?? 0) / 8);
});

test('what is said of nothing in the routine keeps the runner’s own exercise in sight', () => {
  const said: Script = [{ kind: 'words', text: 'Breathe out slowly.' }];
  const place = { bout: 8, exercise: 'tubeWalk', side: 'left' } as const;
  const picture = pictureOf(said, 'normal', { ...FACTS, place });
  expect(picture.scenes).toMatchObject([
    {
      exercise: 'tubeWalk',
      side: 'left',
      step: EXERCISE_IDS.indexOf('tubeWalk') + 1,
      of: EXERCISE_IDS.length,
    },
  ]);
  expect(pictureOf(said, 'normal', { ...FACTS, place, about: 'cause' }).kind).toBe('cause');
  expect(pictureOf(said, 'normal', FACTS)).toMatchObject({ kind: 'words', scenes: [] });
});

test('an empty script is still a picture', () => {
  expect(pictureOf([], 'normal', FACTS).changes).toHaveLength(1);
});

test('part of the routine has its own numbers', () => {
  const today = ['hipFlexor', 'outerHamstring'] as const;
  const picture = pictureOf(setUpScript('outerHamstring'), 'normal', { ...FACTS, today });
  expect(picture.scenes[0]).toMatchObject({ step: 2, of: 2 });
});

/** The script's own words about where the runner is, next to what the ring shows while they are said. */
describe('what is shown agrees with what is said', () => {
  const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
  /** Everything spoken with its middle second, for the ways the routine is told. */
  const told = [
    ...EXERCISE_IDS.map((id) => effortTurn(id)),
    ...EXERCISE_IDS.map((id) => setUpTurn(id)),
    ...straightThroughTurns(),
  ].map((turn) => {
    let now = 0;
    const said = turn.script.map((segment) => {
      const middle = now + secondsOfSegment(segment, EN.speed, turn.state.runner.pace) / 2;
      now += secondsOfSegment(segment, EN.speed, turn.state.runner.pace);
      return { segment, middle, text: segment.kind === 'words' ? segment.text : '' };
    });
    const picture = pictureOfTurn(turn, EN);
    const shownAt = (seconds: number) =>
      picture.changes.findLast((one) => one.atSeconds <= seconds);
    return { picture, said, shownAt };
  });

  test('the count into it is shown number by number, and the seconds of a turn run down', () => {
    const seen = { numbers: 0, turns: 0 };
    for (const { picture, said, shownAt } of told) {
      for (const { segment, middle, text } of said) {
        const begin = middle - secondsOfSegment(segment, EN.speed) / 2;
        if (segment.label === 'countdown') {
          const within = picture.changes.filter(
            ({ atSeconds, number }) => number !== null && Math.abs(atSeconds - middle) < 2,
          );
          expect(within.map(({ number }) => NUMBERS[(number ?? 0) - 1])).toEqual(
            text.toLowerCase().match(/[a-z]+/g),
          );
          seen.numbers += within.length;
        }
        const turn = shownAt(begin + 0.01)?.turn;
        if (segment.at?.phase !== 'turn') expect(turn).toBeNull();
        else if (turn) seen.turns += 1;
      }
      for (const { turn, atSeconds } of picture.changes.filter((one) => one.turn !== null)) {
        const lead = said.find(
          ({ segment, middle }) => segment.at?.phase === 'lead' && middle > atSeconds,
        );
        const begins = lead && lead.middle - secondsOfSegment(lead.segment, EN.speed) / 2;
        expect(turn?.left).toBeCloseTo((begins ?? 0) - atSeconds, 1);
      }
    }
    expect(Math.min(seen.numbers, seen.turns)).toBeGreaterThan(8);
  });

  test('the minutes of today get fewer from step to step', () => {
    const minutes = EXERCISE_IDS.map((id) => {
      const [scene] = pictureOfTurn(setUpTurn(id), EN).scenes;
      return [scene?.step, scene?.minutes ?? 0] as const;
    });
    expect(minutes.map(([step]) => step)).toEqual(EXERCISE_IDS.map((_, index) => index + 1));
    const left = minutes.map(([, one]) => one);
    expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
    expect(left.at(-1)).toBeGreaterThan(0);
  });

  test('the number said is the number shown, and a cue keeps the last', () => {
    let counted = 0;
    let cues = 0;
    for (const { said, shownAt } of told) {
      let last = 0;
      for (const { segment, middle, text } of said) {
        const shown = shownAt(middle)?.ring?.count ?? null;
        if (segment.at?.phase === 'lead') last = 0;
        const number = text.toLowerCase().match(/(?:^|, )([a-z]+)\./)?.[1] ?? '';
        const rep = NUMBERS.indexOf(number) + 1;
        if (shown === null || segment.at?.phase !== 'work') continue;
        if (rep > 0) {
          expect([text, shown.rep]).toEqual([text, rep]);
          counted += 1;
        }
        if (segment.label === 'cue') {
          expect([text, shown.rep]).toEqual([text, last]);
          cues += 1;
        }
        if (/Three more\./.test(text)) expect(shown.of - shown.rep).toBe(3);
        if (/One more\./.test(text)) expect(shown.of - shown.rep).toBe(1);
        expect(shown.rep).toBeGreaterThanOrEqual(last);
        expect(shown.rep - last).toBeLessThanOrEqual(1);
        last = shown.rep;
      }
    }
    expect(counted).toBeGreaterThan(40);
    expect(cues).toBeGreaterThan(4);
  });

  test('while it is counted in, what is coming is shown, and it does not run', () => {
    let leads = 0;
    for (const { said, shownAt } of told) {
      for (const { segment, middle } of said) {
        if (segment.at?.phase !== 'lead') continue;
        const ring = shownAt(middle)?.ring;
        const { effort } = exerciseOf(segment.at.exercise);
        expect(ring).toMatchObject({ runs: false, left: ring?.seconds });
        expect(ring?.count).toEqual(
          effort.kind === 'counted' ? { rep: 0, of: effort.count } : null,
        );
        leads += 1;
      }
    }
    expect(leads).toBeGreaterThan(20);
  });

  test('"ten more" is said at ten, "halfway" at half, and the leg that is named is the one shown', () => {
    const seen = { ten: 0, half: 0, leg: 0 };
    for (const { picture, said, shownAt } of told) {
      for (const { segment, middle, text } of said) {
        const shown = shownAt(middle);
        const scene = picture.scenes[shown?.scene ?? -1];
        if (segment.label === 'cue' && /^Ten more/.test(text)) {
          expect(shown?.ring?.left).toBe(10);
          seen.ten += 1;
        }
        if (text === 'Halfway.') {
          expect(shown?.ring?.left).toBe((shown?.ring?.seconds ?? 0) / 2);
          seen.half += 1;
        }
        const side = text.match(/^(?:Now the )?(right|left)(?: leg| thigh)?:/i)?.[1];
        if (side !== undefined) {
          expect(scene?.side).toBe(side.toLowerCase());
          seen.leg += 1;
        }
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
  });

  test('every word is shown while it is said, but for the invitation that the countdown stands for', () => {
    for (const { picture, said, shownAt } of told) {
      const spoken = said.filter(({ text }) => text !== '');
      for (const { middle, text } of picture.goesOn ? spoken.slice(0, -1) : spoken) {
        expect(shownAt(middle)?.text).toBe(text);
      }
    }
  });

  test('a ring is there only in the work, and in its countdown', () => {
    for (const { said, shownAt } of told) {
      for (const { segment, middle } of said) {
        const phase = segment.at?.phase;
        expect(shownAt(middle)?.ring !== null).toBe(phase === 'work' || phase === 'lead');
      }
    }
  });
});
