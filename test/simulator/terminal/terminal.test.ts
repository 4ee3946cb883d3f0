import { spawn } from 'node:child_process';
import type { RequestEnvelope } from 'ask-sdk-model';
import { EN } from '../../../lambda/language/en';
import { testLong } from '../../support/many';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly log: string;
}

/** The terminal conversation as a newcomer's shell runs it, with someone new each time. */
function start(options: readonly string[]) {
  const { SKILL_ID, PROGRESS_TABLE, FORCE_COLOR, ...env } = process.env;
  const args = ['--import', 'tsx', 'simulator/terminal/terminal.ts', '--new', ...options];
  const child = spawn(process.execPath, args, { env });
  let out = '';
  let log = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    log += data;
  });
  const ran = new Promise<Ran>((resolve) =>
    child.on('close', (code) => resolve({ code, out, log })),
  );
  return { child, ran };
}

/** A conversation of piped lines, to its end. */
function converse(lines: readonly string[], ...options: string[]): Promise<Ran> {
  const { child, ran } = start(options);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return ran;
}

/** What follows a line someone said, up to the next. */
function after(out: string, said: string): string {
  const [, rest = ''] = out.split(`You    ${said}\n`);
  return rest.split('You    ')[0] ?? '';
}

/** The requests of a --log. */
function requestsOf(log: string): RequestEnvelope[] {
  return [...log.matchAll(/^request (\{$.*?^\})$/gms)].map(([, json = '']) => JSON.parse(json));
}

const secondOf = ({ request }: RequestEnvelope) => Date.parse(request.timestamp) / 1000;

test('the whole routine is piped, played without waiting, and left with exit code 0', async () => {
  const ready = Array.from({ length: 6 }, () => 'ready');
  const { code, out } = await converse(
    ['open knee coach', 'why does my kneecap hurt', 'start the routine', ...ready],
    '--fast',
  );
  expect(code).toBe(0);
  expect(after(out, 'open knee coach')).toContain(`Coach  ${EN.greeting.new.say[0]}`);
  const [cause = ''] = EN.topics.explained.cause.say;
  expect(after(out, 'why does my kneecap hurt')).toContain(cause.slice(0, 40));
  expect(out.match(/^ {7}\[microphone open, 8 s\]$/gm)).toHaveLength(9);
  expect(out.match(/^ {7}\[10 s\]$/gm)?.length).toBeGreaterThanOrEqual(12);
  expect(out.trimEnd()).toMatch(/Goodbye\.$/);
  // No pipe wants colours, nor a line that is drawn again.
  for (const code of ['\u001b', '\r']) expect(out).not.toContain(code);
});

testLong(
  'time passes in the requests as if every word had been spoken, and a line cuts it where it says',
  async () => {
    const { out, log } = await converse(
      ['open knee coach', 'start the routine', 'ready', '@50 how long left', '@500 ready', 'stop'],
      '--fast',
      '--log',
    );
    const [opened = 0, started = 0, ready = 0, cut = 0, again = 0, stopped = 0] =
      requestsOf(log).map(secondOf);
    expect(started - opened).toBeGreaterThan(5);
    expect(ready - started).toBeGreaterThan(15);
    expect(after(out, 'how long left')).toMatch(/^ {7}\[cut after 50 s\]\nCoach /);
    expect(Math.abs(cut - ready - 50)).toBeLessThanOrEqual(1);
    // An answer that is over by then waits for the word at its microphone.
    expect(out.split('cut after')).toHaveLength(2);
    // Two minutes of rolling, and words besides.
    expect(stopped - again).toBeGreaterThan(130);
    expect(stopped - again).toBeLessThan(240);
    expect(after(out, 'stop')).toContain('session over: the coach said goodbye');
  },
);

testLong('silence brings the reprompt, and then the end of the session', async () => {
  const { code, out, log } = await converse(
    ['Alexa, open knee coach', '', '', 'ready'],
    '--fast',
    '--log',
  );
  expect(code).toBe(0);
  const answer = after(out, 'Alexa, open knee coach');
  const notes = answer
    .match(/(?<=^ {7}\[)[^\]]+(?=\]$)/gm)
    ?.filter((note) => !/^\d+ s$/.test(note));
  expect(notes).toEqual([
    'microphone open, 8 s',
    'nothing heard, so it asks once more',
    'microphone open, 8 s',
    'session over: nobody spoke',
  ]);
  expect(requestsOf(log).map(({ request }) => request.type)).toEqual([
    'LaunchRequest',
    'SessionEndedRequest',
  ]);
  expect(after(out, 'ready')).toContain('no session is open');
});

testLong(
  'without --fast, words and pauses take their time, and a line can still cut them',
  async () => {
    const began = Date.now();
    const { code, out } = await converse(['open knee coach', '@4 stop'], '--speed', '10');
    expect(code).toBe(0);
    // Later where the machine is busy, and never sooner.
    const [, cut = 0] = /^ {7}\[cut after ([\d.]+) s\]$/m.exec(after(out, 'stop')) ?? [];
    expect(Number(cut)).toBeGreaterThanOrEqual(4);
    expect(out).toContain('session over: the coach said goodbye');
    expect(Date.now() - began).toBeGreaterThan(400);
  },
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  testLong(`${signal} leaves at once, with exit code 0`, async () => {
    const { child, ran } = start([]);
    child.stdin.write('open knee coach\n');
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (data) => {
        if (String(data).includes('Coach  ')) resolve();
      }),
    );
    child.kill(signal);
    const { code, out } = await ran;
    expect(code).toBe(0);
    expect(out.trimEnd()).toMatch(/Goodbye\.$/);
  });
}

testLong('a wrong speed is explained in one line', async () => {
  const { code, log } = await converse([], '--speed', 'fast');
  expect(code).toBe(2);
  expect(log).toBe('--speed takes a number above 0, not "fast". --help says more.\n');
});
