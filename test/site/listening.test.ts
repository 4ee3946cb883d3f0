/** Listening in a browser that is made up. */
import { canListen, makeListening } from '../../site/listening';
import { pacedClock } from '../../site/time';

const made: Recogniser[] = [];
class Recogniser {
  static can = 'available';
  static available = async () => Recogniser.can;
  static install = async () => {
    Recogniser.can = 'available';
    return true;
  };
  lang = '';
  processLocally = false;
  starts = 0;
  isOn = false;
  onspeechstart: (() => void) | null = null;
  onresult: ((event: unknown) => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  constructor() {
    made.push(this);
  }
  start() {
    this.starts += 1;
    this.isOn = true;
  }
  abort() {
    this.isOn = false;
    this.onend?.();
  }
}

const browser = (userAgent: string, SpeechRecognition: unknown) =>
  Object.assign(globalThis, { window: { SpeechRecognition }, navigator: { userAgent } });

function listened() {
  const heard: string[] = [];
  const failed: string[] = [];
  const clock = pacedClock(() => () => {});
  const listening = makeListening(
    clock,
    'en-US',
    (words) => heard.push(words),
    () => failed.push('failed'),
  );
  return { listening, heard, failed, clock };
}

const { navigator } = globalThis;

beforeEach(() => {
  made.length = 0;
  Recogniser.can = 'available';
  Object.defineProperty(globalThis, 'navigator', {
    value: navigator,
    writable: true,
    configurable: true,
  });
  browser('a laptop', Recogniser);
});

test('it listens only once allowed, and only on the device itself', async () => {
  const { listening, heard } = listened();
  listening.open();
  expect(made).toHaveLength(0);
  expect(await listening.allow(true)).toBe(true);
  const [one] = made;
  expect(one).toMatchObject({ processLocally: true, lang: 'en-US', isOn: true });
  one?.onresult?.({ results: [[{ transcript: 'how long left' }]] });
  expect(heard).toEqual(['how long left']);
});

test('it is shut while the coach speaks, and opened in a silence', async () => {
  const { listening } = listened();
  await listening.allow(true);
  listening.close();
  expect(made[0]?.isOn).toBe(false);
  listening.open();
  expect(made[0]?.isOn).toBe(true);
  expect(await listening.allow(false)).toBe(false);
  listening.open();
  expect(made[0]?.isOn).toBe(false);
});

test('while somebody speaks, time stands still', async () => {
  const { listening, clock } = listened();
  await listening.allow(true);
  clock.after(100, () => {});
  made[0]?.onspeechstart?.();
  const before = clock.now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.now()).toBe(before);
  made[0]?.abort();
});

test.each([
  ['no recogniser', 'a laptop', undefined, 'no'],
  ['one that would send the voice elsewhere', 'a laptop', class {}, 'no'],
  ['one that beeps', 'Linux; Android 15', Recogniser, 'no'],
  ['one on the device', 'a laptop', Recogniser, 'now'],
])('%s', async (_, agent, recogniser, can) => {
  browser(agent, recogniser);
  expect(await canListen('en-US')).toBe(can);
  const { listening } = listened();
  if (can === 'no' && recogniser !== Recogniser) expect(await listening.allow(true)).toBe(false);
});

test('what must be loaded first is loaded when it is asked for', async () => {
  Recogniser.can = 'downloadable';
  expect(await canListen('en-US')).toBe('later');
  expect(await listened().listening.allow(true)).toBe(true);
});

test('where it turns out not to hear it says so, and tries no more', async () => {
  const { listening, failed } = listened();
  await listening.allow(true);
  made[0]?.onerror?.({ error: 'no-speech' });
  expect(failed).toEqual([]);
  made[0]?.onerror?.({ error: 'network' });
  made[0]?.abort();
  listening.open();
  expect([failed, made[0]?.isOn]).toEqual([['failed'], false]);
});
