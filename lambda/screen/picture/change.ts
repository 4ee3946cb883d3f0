/** What is seen from one moment on, until it changes. */
import { isBefore } from '../../script/outline';
import type { Mark } from '../../script/types';
import { numbersOf, type Turn, turnsOf } from './lead-up';
import { type Moment, toHundredths } from './moment';
import { type Scene, sceneIndexAt } from './scene';
import { type Ring, ringsOf, sameRing } from './time-left';

export type Mode = 'setUp' | 'effort' | 'finish' | 'words';

/** From here on this is seen, until the next change. */
export interface Change {
  /** Seconds since the speech began. */
  readonly atSeconds: number;
  readonly mode: Mode;
  /** Index in `scenes`, or null where no exercise is shown. */
  readonly scene: number | null;
  readonly text: string;
  readonly ring: Ring | null;
  /** The seconds to get into place for a side. */
  readonly turn: Turn | null;
  /** The number that is said of the count into the work. */
  readonly number: number | null;
}

type Shown = Omit<Change, 'atSeconds'>;

const NOTHING = { scene: null, ring: null, turn: null, number: null } as const;
const showingWords = (text: string): Shown => ({ ...NOTHING, mode: 'words', text });
const showingFinish = (text: string): Shown => ({ ...showingWords(text), mode: 'finish' });

type Counted = Pick<Change, 'ring' | 'turn' | 'number'>;

function showingExercise(text: string, at: Mark, scene: number, counted: Counted): Shown {
  return { mode: isBefore(at.phase) ? 'setUp' : 'effort', scene, text, ...counted };
}

function showing({ at, text }: Moment, scenes: readonly Scene[], counted: Counted): Shown {
  if (at === null) return showingWords(text);
  if (at.phase === 'finish') return showingFinish(text);
  return showingExercise(text, at, sceneIndexAt(at, scenes), counted);
}

function sameShown(a: Shown, b: Shown): boolean {
  return (
    a.mode === b.mode &&
    a.scene === b.scene &&
    a.text === b.text &&
    a.number === b.number &&
    a.turn?.seconds === b.turn?.seconds &&
    sameRing(a.ring, b.ring)
  );
}

/** After a set-up all is told: what is left to see is what to fetch, or how to be in place. */
function afterAll(
  last: Change,
  toFetch: string | null,
  scenes: readonly Scene[],
  seconds: number,
): Change[] {
  if (last.mode !== 'setUp' || last.scene === null) return [];
  const text = toFetch ?? scenes[last.scene]?.pose ?? '';
  return text === last.text ? [] : [{ ...last, atSeconds: toHundredths(seconds), text }];
}

/** All that is seen while the moments pass, each once; the first at 0. `seconds`: of the whole speech. */
export function changesOf(
  moments: readonly Moment[],
  scenes: readonly Scene[],
  seconds: number,
): Change[] {
  const [rings, turns] = [ringsOf(moments), turnsOf(moments)];
  const changes: Change[] = [];
  for (const [index, moment] of moments.entries()) {
    const [ring, turn] = [rings[index] ?? null, turns[index] ?? null];
    const numbers = numbersOf(moment.segment);
    for (const [at, number] of numbers.entries()) {
      const shown = showing(moment, scenes, { ring, turn, number });
      const last = changes.at(-1);
      if (last !== undefined && sameShown(last, shown)) continue;
      const atSeconds = toHundredths(moment.atSeconds + (moment.seconds * at) / numbers.length);
      changes.push({ atSeconds, ...shown });
    }
  }
  const last = changes.at(-1);
  if (last === undefined) return [{ atSeconds: 0, ...showingWords('') }];
  return [...changes, ...afterAll(last, moments.at(-1)?.toFetch ?? null, scenes, seconds)];
}
