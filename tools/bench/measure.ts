/** Runs children and sums them up. Absolute times are the machine's; the ratios are the product's. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const CHILD = join(__dirname, 'child.cjs');

export interface Run {
  readonly node: string;
  /** Null is `node -e 0`. */
  readonly bundle: string | null;
  readonly mode: 'cold' | 'warm' | 'routine';
  /** A file of JSON. */
  readonly requests: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds from start to exit, and what was written. Rejects where the process fails. */
export async function run({ node, bundle, mode, requests, env = {} }: Run) {
  const args = bundle === null ? ['-e', '0'] : [CHILD, mode, bundle, requests];
  const began = performance.now();
  const child = spawn(node, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = '';
  child.stdout.on('data', (chunk) => {
    written += String(chunk);
  });
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  const milliseconds = performance.now() - began;
  await closed;
  if (code !== 0) throw new Error(`${node} ${args.join(' ')} ended with ${code}`);
  return { milliseconds, written };
}

/** The value below which a part `q` of `values` lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of the ratios of one round each: both of a pair met the same weather. */
export function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, round) => value / (to[round] ?? Number.NaN)));
}
