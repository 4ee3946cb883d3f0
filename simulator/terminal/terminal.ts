/** A conversation with the coach in the terminal: `npm start`. */
import * as readline from 'node:readline';
import { fromEnvironment } from '../../lambda/environment';
import { makeSkill } from '../../lambda/skill';
import { Mistake, runCommand } from '../../tools/command';
import { startAmazon } from '../amazon/amazon';
import { makeEar } from '../ear/ear';
import { realClock, virtualClock } from '../echo/clock';
import { type EchoEvent, makeEcho } from '../echo/echo';
import { model } from '../echo/model';
import { spokenIn } from '../echo/person';
import { SPEAKER } from '../echo/request';
import { startTable } from '../echo/table';
import { makeWaiting } from '../echo/waiting';
import { columnsOf, liveDisplay, plainDisplay, wrapped } from './display';
import { linesOf } from './lines';
import { sayLines } from './say-lines';
import { makeTeller } from './teller';

const HELP = `Knee Coach in the terminal: no Amazon account, no network.

  npm start                    a conversation, in real time
  npm start -- --speed 4       four times as fast
  npm start -- --fast          without waiting; only the clock of the requests goes on
  npm start -- --new           as someone new, of whom nothing is kept afterwards
  npm start -- --log           request and response JSON on stderr
  printf 'open knee coach\\nready\\n' | npm start -- --fast

What you type is what you say; "alexa," before it is not needed. Begin with: open knee coach
While it speaks, a line you type interrupts it, as "Alexa, ..." does.
  anna: ready                  is said by Anna, whose voice Alexa knows: her place is her own

Piped lines, and all lines with --fast, wait for the microphone:
  an empty line                says nothing until the microphone closes
  @12 how long left            interrupts 12 seconds into the speech
  (15 minutes later)           lets so much time pass; also seconds, hours, days, or (a day later)
The end of the input, Ctrl-D or Ctrl-C leaves.
`;

const GREETING = [
  'Knee Coach on a simulated Echo. Type what you would say. To begin: open knee coach',
  'A line typed while it speaks interrupts it. Ctrl-C leaves. npm start -- --help says more.',
];

const OPTIONS = {
  fast: { type: 'boolean', default: false },
  speed: { type: 'string', default: '1' },
  new: { type: 'boolean', default: false },
  log: { type: 'boolean', default: false },
} as const;

async function converse(fast: boolean, speed: number, isNew: boolean, log: boolean): Promise<void> {
  const progress = await keepProgress(isNew);
  const skill = makeSkill(
    await fromEnvironment({ PUBLIC_BETA: 'yes', ...process.env, ...progress.env }),
  );
  const { stdout } = process;
  const { input, typing, colours } = openKeyboard();
  const lines = linesOf(input);
  const virtual = fast ? virtualClock() : null;
  const clock = virtual ?? realClock(speed);

  const width = colours ? columnsOf(stdout) : Number.POSITIVE_INFINITY;
  stdout.write(`${GREETING.flatMap((line) => wrapped(line, width)).join('\n')}\n\n`);
  const display = colours ? liveDisplay(stdout, typing ? input : null) : plainDisplay(stdout);
  const teller = makeTeller(display, clock, colours);
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    teller.close();
    input.close();
    stdout.write('Goodbye.\n');
    await progress.stop();
    process.exit(0);
  };
  input.on('SIGINT', leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);

  const waiting = makeWaiting(clock, virtual);
  const amazon = await startAmazon({
    clock,
    skillName: 'Knee Coach',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    rang: (rang) => {
      teller.rang(rang);
      waiting.stir();
    },
  });
  let speechBegan = 0;
  const listener = (event: EchoEvent) => {
    if (event.kind === 'speech') speechBegan = clock.now();
    if (log) logEvent(event);
    teller.tell(event);
    waiting.stir();
  };
  const echo = makeEcho({
    send: skill,
    hear: makeEar(model),
    model,
    clock,
    listener,
    amazon,
    device: { applicationId: process.env.SKILL_ID || SPEAKER.applicationId },
  });
  lines.onArrival(waiting.stir);
  await sayLines({
    echo,
    lines,
    atOnce: typing && !fast,
    now: clock.now,
    speechBegan: () => speechBegan,
    play: waiting.play,
    waitForLine: () => waiting.pass(),
    async passTime(seconds) {
      const until = clock.now() + seconds;
      while (clock.now() < until - 0.01) {
        await waiting.play(until);
        await echo.settled();
      }
    },
    async say(utterance) {
      // A plain keyboard has written the line already.
      if (!typing || colours) teller.you(utterance);
      await echo.say(...spokenIn(utterance));
    },
  });
  await leave();
}

/** Standard input by lines; whether someone is typing them, and whether the terminal takes colours. */
function openKeyboard(): { input: readline.Interface; typing: boolean; colours: boolean } {
  const { stdin, stdout } = process;
  const { NO_COLOR, TERM } = process.env;
  const typing = stdin.isTTY;
  const colours = stdout.isTTY && !NO_COLOR && TERM !== 'dumb';
  const input = readline.createInterface(
    typing && colours ? { input: stdin, output: stdout } : { input: stdin, terminal: false },
  );
  return { input, typing, colours };
}

/** Writes a request or a response to stderr, as JSON. */
function logEvent(event: EchoEvent): void {
  if (event.kind === 'request') logJson('request', event.request);
  if (event.kind === 'response') logJson('response', event.response);
}

function logJson(what: string, body: unknown) {
  process.stderr.write(`${what} ${JSON.stringify(body, null, 2)}\n`);
}

/** Starts the table that keeps the runner's place, unless the environment names one already. */
async function keepProgress(
  isNew: boolean,
): Promise<{ env?: NodeJS.ProcessEnv; stop(): Promise<void> }> {
  if (process.env.PROGRESS_TABLE) return { async stop() {} };
  return startTable(isNew ? null : undefined);
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

void runCommand(HELP, OPTIONS, ({ fast, speed: given, new: isNew, log }) => {
  const speed = Number(given);
  if (!(speed > 0 && speed < Infinity))
    throw new Mistake(`--speed takes a number above 0, not "${given}".`);
  return converse(fast, speed, isNew, log);
});
