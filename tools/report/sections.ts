/** The sections of docs/quality.md, from what the project's commands print. */
import { percent, type Share } from '../measure';
import type { Compared, Held } from '../speech/compare';

/** How much was asked of the commands, as it stands on their line. */
export interface Asked {
  readonly runs: string;
  readonly routines: string;
}

/** What fuzz or soak print: figures by name. */
export interface Figures {
  readonly [figure: string]: number | null;
}

/** What check-speech prints. */
export interface Speech {
  readonly speaker: Readonly<Record<string, string | number>>;
  readonly words: readonly Compared[];
  readonly holds: readonly Held[];
}

/** A script of the routine, as timeline prints it. */
export interface Timed {
  readonly exercise: string;
  readonly moment: string;
  readonly seconds: number;
}

type Listener = Readonly<Record<'all' | 'safety', Share>>;
/** What understand-report prints. */
export interface Understood {
  readonly measured: Readonly<
    Record<string, Readonly<Record<'letter' | 'outside' | 'ear' | 'second', Listener>>>
  >;
  readonly falseAcceptance: Share;
}

/** What bench prints. */
export interface Benched {
  readonly rounds: number;
  readonly rows: readonly (readonly string[])[];
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const folded = (title: string, inside: string) =>
  `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;
const share = (counted: Share) => `${percent(counted)} (${counted.right} of ${counted.of})`;

/** What fuzz and soak found, and the rules that every answer keeps. */
export function reliability(
  rules: readonly string[],
  fuzzed: Figures,
  soaked: Figures,
  asked: Asked,
): string {
  return [
    '## Reliability',
    `\`npm run fuzz -- --runs ${asked.runs} --seed ${fuzzed.seed}\`: random and hostile requests against the built handler. Every answer was checked by the skill's own rules, by the SDK's types, by two other judges of SSML and by what holds of every turn: where a place may move, what may count, what may be spoken next; every answer was given by two containers, and both said the same.`,
    table(
      ['', ''],
      [
        ['sequences of requests', `${fuzzed.sequences}`],
        ['answers, all of them right', `${fuzzed.answers}`],
        ['containers started in between', `${fuzzed.loads}`],
        ['places reached', `${fuzzed.places}`],
        ['intents or requests at an exercise, pairs tried', `${fuzzed.pairs}`],
        ['lines logged, none with a user, a slot or a word of health', `${fuzzed.logLines}`],
      ],
    ),
    `\`npm run soak -- --routines ${asked.routines} --seed ${soaked.seed}\`: runners, several at once, while the table fails each of them in ${soaked.faults} ways. Nothing that was kept was lost, and nothing counted twice, where a runner used one device at a time.`,
    table(
      ['', ''],
      [
        ['routines led to their end', `${soaked.routines}`],
        ['answers', `${soaked.answers}`],
        ['sessions that died on the way', `${soaked.deaths}`],
        ['requests that came twice', `${soaked.replays}`],
        ['turns in which another of the household spoke', `${soaked.brokenInto}`],
        ['slowest answer', `${soaked.slowestMs} ms`],
      ],
    ),
    folded(
      `${rules.length} tests of the rules that every answer must keep`,
      rules.map((name) => `- ${name}`).join('\n'),
    ),
  ].join('\n\n');
}

/** What the routine takes, and what a voice needs against the estimate. */
export function seconds(parts: readonly Timed[], { speaker, words, holds }: Speech): string {
  const exercises = [...new Set(parts.map(({ exercise }) => exercise))];
  const of = (exercise: string, moment: string) =>
    parts
      .filter((part) => part.exercise === exercise && part.moment === moment)
      .reduce((sum, part) => sum + part.seconds, 0)
      .toFixed(0);
  const held = (exercise: string) =>
    holds
      .filter(({ name }) => name.startsWith(exercise))
      .map(
        ({ name, held: is, promised }) =>
          `${name.split(' ').at(-1)} ${is.toFixed(1)} of ${promised}`,
      )
      .join(', ');
  const total = parts.reduce((sum, part) => sum + part.seconds, 0);
  return [
    '## Truth of the seconds',
    '`npm run timeline`: what each exercise takes, and how long it is held, computed against promised. Seconds.',
    table(
      ['exercise', 'getting there', 'effort', 'held'],
      exercises.map((id) => [id, of(id, 'setUp'), of(id, 'effort'), held(id) || '–']),
    ),
    `All of it: ${total.toFixed(0)} s, and the time to say ready.`,
    `\`npm run check:speech\`: the words as ${speaker.voice} ${speaker.version} says them (${speaker.language}, ${speaker.speed} words a minute) against the estimate. Seconds.`,
    table(
      ['script', 'said', 'estimated', 'error'],
      words.map(({ name, measured, estimated, error }) => [
        name,
        measured.toFixed(1),
        estimated.toFixed(1),
        `${(100 * error).toFixed(1)} %`,
      ]),
    ),
  ].join('\n\n');
}

/** Cold starts and warm answers. */
export function speed({ rounds, rows }: Benched): string {
  const isKind = ([what = '']: readonly string[]) => /^warm [^:]+$/.test(what);
  const head = ['', 'median', 'ratio', 'target'];
  return [
    '## Speed',
    `\`npm run bench\`: ${rounds} interleaved cold starts of each, medians; a ratio is the median of the ratios of single rounds. The machine's own times mean little, the ratios do.`,
    table(
      head,
      rows.filter((cells) => !isKind(cells)),
    ),
    folded('Warm answers by kind', table(head, rows.filter(isKind))),
  ].join('\n\n');
}

/** How many phrases were understood. */
export function understanding({ measured, falseAcceptance }: Understood): string {
  return [
    '## Understanding',
    '`npm run understand:report`: phrases that mean something to the coach: how many stand in the model to the letter, how many an ear from outside understands from the model alone (the nearest sample by sentence embedding), the ear of the simulator, and another classifier trained on the same model. The blind tables were never used to mend the model.',
    table(
      [
        'phrases',
        ...['to the letter', 'outside ear', 'own ear', 'another classifier'].flatMap((ear) => [
          ear,
          'of these, safety',
        ]),
      ],
      Object.entries(measured).map(([name, { letter, outside, ear, second }]) => [
        name,
        ...[letter, outside, ear, second].flatMap(({ all, safety }) => [share(all), share(safety)]),
      ]),
    ),
    `Taken for the coach's own though out of its scope: ${share(falseAcceptance)}.`,
  ].join('\n\n');
}
