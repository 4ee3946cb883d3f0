/** The page's voice in a browser that is made up: one that tells of its voices late, and one that is slow. */
import { makeSpeaking } from '../../site/speaking';
import { pacedClock } from '../../site/time';

class Utterance {
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  rate = 1;
  constructor(readonly text: string) {}
}

const VOICE = { name: 'Ann', lang: 'en-US', localService: true };
let spoken: Utterance[];
let voices: (typeof VOICE)[];
let tellOfVoices: () => void;
let real: number;
let beat: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  spoken = [];
  voices = [VOICE];
  real = 1000;
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel() {},
    addEventListener: (_: string, tell: () => void) => {
      tellOfVoices = tell;
    },
  };
  Object.assign(globalThis, { window: { speechSynthesis }, SpeechSynthesisUtterance: Utterance });
});
afterEach(() => jest.useRealTimers());

function paced() {
  return pacedClock(
    (run) => {
      beat = run;
      return () => {};
    },
    () => real,
  );
}

/** Real seconds pass, for the clock and for the browser's own timers. */
async function pass(seconds: number) {
  for (let gone = 0; gone < seconds - 1e-9; gone += 0.1) {
    real += 0.1;
    await jest.advanceTimersByTimeAsync(100);
    beat();
  }
}

test('a browser that tells of its voices late still says the first sentence', async () => {
  voices = [];
  const speaking = makeSpeaking(paced(), 'en-US');
  speaking.say('Right leg.', 2);
  await pass(0.4);
  expect(spoken).toEqual([]);
  voices = [VOICE];
  tellOfVoices();
  await pass(0.1);
  expect(spoken.map(({ text }) => text)).toEqual(['Right leg.']);
});

test('time waits for a voice that is slow, and the next is said a little faster', async () => {
  const clock = paced();
  const speaking = makeSpeaking(clock, 'en-US');
  const came: string[] = [];
  speaking.say('Tuck under, and hold.', 2);
  clock.after(2, () => came.push('hold'));
  clock.after(60, () => {});
  await pass(2.7);
  expect([came, Math.round(clock.now() - 1000)]).toEqual([[], 2]);
  spoken[0]?.onend?.();
  await pass(0.2);
  expect(came).toEqual(['hold']);
  expect(clock.now() - 1000).toBeLessThan(2.5);
  speaking.say('The last ten.', 2);
  await pass(0.1);
  expect(spoken[1]?.rate).toBeGreaterThan(1.05);
});

test('a voice that never tells its end is passed over', async () => {
  const clock = paced();
  const came: string[] = [];
  makeSpeaking(clock, 'en-US').say('Ease off, and rest.', 2);
  clock.after(2, () => came.push('on'));
  await pass(5.5);
  expect(came).toEqual(['on']);
});

test('what is cut holds nothing up', async () => {
  const clock = paced();
  const speaking = makeSpeaking(clock, 'en-US');
  const came: string[] = [];
  speaking.say('Lie on your right side.', 2);
  await pass(2.4);
  speaking.hush();
  clock.after(1, () => came.push('on'));
  await pass(1.2);
  expect(came).toEqual(['on']);
});

test('without a voice, or muted, time alone paces', async () => {
  voices = [];
  const clock = paced();
  const speaking = makeSpeaking(clock, 'en-US');
  const came: string[] = [];
  await pass(2);
  speaking.say('Right leg.', 1);
  clock.after(1, () => came.push('voiceless'));
  await pass(1.2);
  voices = [VOICE];
  speaking.on = false;
  speaking.say('Left leg.', 1);
  clock.after(1, () => came.push('muted'));
  await pass(1.2);
  expect([came, spoken]).toEqual([['voiceless', 'muted'], []]);
});
