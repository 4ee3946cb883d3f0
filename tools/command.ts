/** A command with options: what is wrong with them, or with a port, is said in one line. */
import { type ParseArgsConfig, parseArgs, types } from 'node:util';

/** Something the caller can put right; its message is one line. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** Runs a command with its options, or prints `help` for --help. A mistake is told on stderr, with exit code 2. */
export async function runCommand<O extends Options>(
  help: string,
  options: O,
  run: (values: Values<O>) => unknown,
): Promise<void> {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if ((values as { help?: boolean }).help) process.stdout.write(help);
    else await run(values as Values<O>);
  } catch (problem) {
    const line = lineOf(problem);
    if (line === null) throw problem;
    process.stderr.write(`${line} --help says more.\n`);
    process.exitCode = 2;
  }
}

const WRONG_PLACE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use',
  EACCES: 'may not be used',
  EADDRNOTAVAIL: 'is not of this machine',
  ENOTFOUND: 'is not known',
  EAI_AGAIN: 'is not known',
};

/** What to say of a problem; null for one that is a fault of the program. */
function lineOf(problem: unknown): string | null {
  if (problem instanceof Mistake) return problem.message;
  if (!types.isNativeError(problem)) return null;
  const { code, message, address, hostname, port } = problem as NodeJS.ErrnoException & {
    readonly address?: string;
    readonly hostname?: string;
    readonly port?: number;
  };
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message.split(/\.(?:\s|$)/)[0]}.`;
  const wrong = WRONG_PLACE[code ?? ''];
  if (wrong === undefined) return null;
  const where = port === undefined ? `${address}` : `${address}:${port}`;
  return `${hostname ?? where} ${wrong}.`;
}

/** A port out of what was typed; throws a Mistake where it is none. */
export function portOf(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new Mistake(`A port is a number from 0 to 65535, not "${given}".`);
}
