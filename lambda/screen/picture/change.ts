/** What is seen from one moment on, until it changes. */
import { isBefore } from '../../script/outline';
import type { Mark } from '../../script/types';
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
}

type Shown = Omit<Change, 'atSeconds'>;

const showingWords = (text: string): Shown => ({ mode: 'words', scene: null, text, ring: null });
const showingFinish = (text: string): Shown => ({ ...showingWords(text), mode: 'finish' });

function showingExercise(text: string, at: Mark, scene: number, ring: Ring | null): Shown {
  return { mode: isBefore(at.phase) ? 'setUp' : 'effort', scene, text, ring };
}

function showing({ at, text }: Moment, scenes: readonly Scene[], ring: Ring | null): Shown {
  if (at === null) return showingWords(text);
  if (at.phase === 'finish') return showingFinish(text);
  return showingExercise(text, at, sceneIndexAt(at, scenes), ring);
}

function sameShown(a: Shown, b: Shown): boolean {
  return a.mode === b.mode && a.scene === b.scene && a.text === b.text && sameRing(a.ring, b.ring);
}

/** After a set-up all is told: what is left to see is how to be in place. */
function afterAll(last: Change, scenes: readonly Scene[], seconds: number): Change[] {
  if (last.mode !== 'setUp' || last.scene === null) return [];
  const text = scenes[last.scene]?.pose ?? '';
  return text === last.text ? [] : [{ ...last, atSeconds: toHundredths(seconds), text }];
}

/** All that is seen while the moments pass, each once; the first at 0. `seconds`: of the whole speech. */
export function changesOf(
  moments: readonly Moment[],
  scenes: readonly Scene[],
  seconds: number,
): Change[] {
  const rings = ringsOf(moments);
  const changes: Change[] = [];
  for (const [index, moment] of moments.entries()) {
    const shown = showing(moment, scenes, rings[index] ?? null);
    const last = changes.at(-1);
    if (last !== undefined && sameShown(last, shown)) continue;
    changes.push({ atSeconds: toHundredths(moment.atSeconds), ...shown });
  }
  const last = changes.at(-1);
  if (last === undefined) return [{ atSeconds: 0, ...showingWords('') }];
  return [...changes, ...afterAll(last, scenes, seconds)];
}
