import type { Ask } from '../../lambda/coach/ask';
import { coach } from '../../lambda/coach/coach';
import { closingOf, closingWords } from '../../lambda/coach/plan';
import { newState, noProgress, type State } from '../../lambda/coach/state';
import type { Turn } from '../../lambda/coach/turn';
import { endOf, hereIn, settle } from '../../lambda/coach/where';
import { EN } from '../../lambda/language/en';
import { capital, numberWord } from '../../lambda/language/en/fill';
import { COMFORTS } from '../../lambda/language/en/screen';
import { exerciseOf, ROUTINE } from '../../lambda/routine/routine';
import { EXERCISE_IDS, KIT_IDS } from '../../lambda/routine/types';
import { toScreen } from '../../lambda/screen/directives';
import { pictureOfTurn } from '../../lambda/screen/of-turn';
import { announced, PROFILES, type Profile } from '../../simulator/browser/profiles';
import { effortTurn, setUpTurn, straightThroughTurns } from '../../tools/screen-samples';

const SHOW = announced(PROFILES[2] as Profile);
const NEW = newState(noProgress());
const READY: Ask = { kind: 'ready' };

describe.each(EXERCISE_IDS)('the set-up of %s', (id) => {
  const turn = setUpTurn(id);
  const picture = pictureOfTurn(turn, EN);
  const side = exerciseOf(id).sides[0] ?? 'both';

  test('ends with the position in sight, and leaves the going on to the countdown', () => {
    expect(picture.goesOn).toBe(true);
    const pose = capital(EN.sided(EN.exercises[id].usual.pose, side));
    expect(picture.changes.at(-1)).toMatchObject({ mode: 'setUp', text: pose });
    expect(picture.changes.map(({ text }) => text).join(' ')).not.toMatch(
      /fifteen seconds|Alexa, wait/,
    );
    expect(turn.script.map((one) => (one.kind === 'words' ? one.text : '')).join(' ')).toMatch(
      /fifteen seconds.*Alexa, wait/,
    );
  });

  test('tells what is to be at hand as the coach does', () => {
    const comfort = COMFORTS[id]?.replace(/ for your knee$/, '') ?? '';
    const { usual } = EN.exercises[id];
    const said = [...usual.setUp, ...usual.brief].join(' ');
    expect(said).toContain(comfort);
  });
});

test('after an effort the position is that of the next exercise', () => {
  const picture = pictureOfTurn(effortTurn('hipFlexor'), EN);
  const last = picture.changes.at(-1);
  expect(picture.scenes[last?.scene ?? -1]).toMatchObject({ exercise: 'outerHamstring' });
  expect(last?.text).toBe(
    capital(
      EN.sided(
        EN.exercises.outerHamstring.usual.pose,
        exerciseOf('outerHamstring').sides[0] ?? 'both',
      ),
    ),
  );
});

test('the easier way, and the way without the floor, show their own position', () => {
  const { state } = setUpTurn('hipFlexor');
  const easier = coach(state, { kind: 'tooHard' }, Date.UTC(2026, 5, 1, 13), {
    language: EN,
    region: EN.regionOf('en-US'),
    routine: ROUTINE,
    hasScreen: true,
  });
  expect(pictureOfTurn(easier, EN).changes.at(-1)?.text).toBe(
    capital(EN.sided(EN.exercises.hipFlexor.easier.pose, 'right')),
  );
  const standing = pictureOfTurn(
    setUpTurn('hipFlexor', { ...NEW, offTheFloor: ['hipFlexor'] }),
    EN,
  );
  expect(standing.changes.at(-1)?.text).toBe('Standing, right foot back, left foot forward');
  expect(standing.scenes[0]).toMatchObject({
    kit: '',
    name: 'Hip flexor stretch',
    figure: 'offTheFloor',
  });
});

test('the way without the kit shows its own figure, and one without a figure the usual', () => {
  const missing = [...KIT_IDS];
  const bare: State = { ...NEW, runner: { ...NEW.runner, missing } };
  for (const id of EXERCISE_IDS) {
    const { standIn } = EN.exercises[id];
    const [scene] = pictureOfTurn(setUpTurn(id, bare), EN).scenes;
    expect(scene?.figure).toBe(standIn ? 'standIn' : null);
  }
});

test.each(['en-US', 'en-GB'])(
  'what is said of numbers is what is shown beside it: %s',
  (locale) => {
    const setting = {
      language: EN,
      region: EN.regionOf(locale),
      routine: ROUTINE,
      hasScreen: true,
    };
    const startMs = Date.UTC(2026, 5, 1, 12);
    const saidBy = ({ script }: Turn) =>
      script.map((one) => (one.kind === 'words' ? one.text : '')).join(' ');
    const spelt = (number = 0) => numberWord(number).toLowerCase();
    const wishes: readonly (readonly Ask[])[] = [
      [],
      [{ kind: 'leaveOut', named: ['foamRoll', 'tubeWalk'] }],
      [{ kind: 'doFirst', named: ['ballSquat'] }],
      [{ kind: 'fitInto', minutes: 12 }],
    ];
    for (const wish of wishes) {
      for (const seconds of [5, 30, 44, 47, 62, 80, 96, 100, 130, 170]) {
        const turns = [
          { kind: 'open' } as const,
          ...wish,
          { kind: 'start' } as const,
          READY,
          READY,
        ];
        let state = NEW;
        let nowMs = startMs;
        for (const ask of turns) {
          nowMs += ((state.spoken?.seconds ?? 0) + 1) * 1000;
          state = coach(state, ask, nowMs, setting).state;
        }
        nowMs += seconds * 1000;
        const left = coach(state, { kind: 'howLongLeft' }, nowMs, setting);
        const [scene] = pictureOfTurn(left, EN, setting.region).scenes;
        const [, minutes] = /about (\d+) minutes of the routine/.exec(saidBy(left)) ?? [];
        expect([seconds, scene?.minutes]).toEqual([seconds, Number(minutes)]);
        const number = coach(state, { kind: 'tally', what: 'number' }, nowMs, setting);
        const [shown] = pictureOfTurn(number, EN, setting.region).scenes;
        expect(saidBy(number)).toContain(`Number ${spelt(shown?.step)} of ${spelt(shown?.of)}: `);
      }
    }
  },
);

test('an answer that is full waits with what comes next, and with its Ready', () => {
  const full = straightThroughTurns().filter(({ after }) => after === 'goOn');
  expect(full.length).toBeGreaterThan(0);
  for (const turn of full) {
    const end = hereIn(settle(turn.state, endOf(turn.state, 0)).state.today);
    const picture = pictureOfTurn(turn, EN);
    const last = picture.changes.at(-1);
    expect(last?.mode).toBe('setUp');
    expect(picture.scenes[last?.scene ?? -1]).toMatchObject({
      exercise: end?.exercise.id,
      side: end?.side,
    });
  }
});

test('the finish writes what is said, in the words of the region', () => {
  const said = (locale: string) => {
    const region = EN.regionOf(locale);
    const device = { language: EN, region, routine: ROUTINE, hasScreen: true };
    // Nothing is to be fetched first.
    const without: State = { ...NEW, runner: { ...NEW.runner, missing: ['ball'] } };
    const began = coach(without, { kind: 'goTo', to: 'ballSquat' }, 1_000, device);
    const spoken = began.state.spoken?.seconds ?? 0;
    const done = coach(began.state, { kind: 'ready' }, 2_000 + spoken * 1000, device);
    const picture = pictureOfTurn(done, EN);
    const [render] = toScreen(picture, EN, SHOW);
    return {
      picture,
      render: JSON.stringify(render),
      words: closingWords(closingOf(done.state, true), device),
    };
  };
  for (const locale of ['en-US', 'en-GB']) {
    const { picture, render, words } = said(locale);
    expect(picture.closing).toEqual(words);
    for (const line of words) expect(render).toContain(JSON.stringify(line));
  }
  expect(said('en-GB').picture.closing.join(' ')).toMatch(/your GP/);
});

test('only an answer that ends the routine has closing words', () => {
  const state: State = NEW;
  expect(pictureOfTurn(setUpTurn('foamRoll', state), EN).closing).toEqual([]);
});
