import { once } from 'node:events';
import { createServer } from 'node:net';
import { Mistake, portOf, runCommand } from '../../tools/command';

const OPTIONS = { port: { type: 'string', default: '0' } } as const;
const HELP = 'A command for tests.\n';

/** What a command with these arguments writes, and whether its work was begun. */
async function ran(args: readonly string[], run: (port: number) => unknown = () => {}) {
  const { argv } = process;
  const written = { out: '', err: '', begun: false };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += text;
    return true;
  });
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += text;
    return true;
  });
  process.argv = [...argv.slice(0, 2), ...args];
  try {
    await runCommand(HELP, OPTIONS, ({ port }) => {
      const listening = portOf(port);
      written.begun = true;
      return run(listening);
    });
  } finally {
    process.argv = argv;
    out.mockRestore();
    err.mockRestore();
  }
  const { exitCode } = process;
  process.exitCode = undefined;
  return { ...written, exitCode };
}

test('--help prints what there is to say, and does nothing', async () => {
  expect(await ran(['--help'])).toEqual({ out: HELP, err: '', begun: false, exitCode: undefined });
});

test.each([
  [['--port', 'abc'], 'A port is a number from 0 to 65535, not "abc".'],
  [['--port', '65536'], 'A port is a number from 0 to 65535, not "65536".'],
  [['--port', '-1'], /--port/],
  [['--port', ''], 'A port is a number from 0 to 65535, not "".'],
  [['--port'], /--port <value>/],
  [['--quick'], "Unknown option '--quick'."],
  [['quick'], /quick/],
])('%j is explained in one line', async (args, why) => {
  const { err, begun, exitCode } = await ran(args);
  expect(err).toMatch(/^[^\n]+ --help says more\.\n$/);
  expect(err).toMatch(why);
  expect({ begun, exitCode }).toEqual({ begun: false, exitCode: 2 });
});

/** Listens there until the problem or the start is known. */
async function listen(port: number, host: string): Promise<void> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  server.close();
}

test('a port in use, and a host of another machine, are told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const taken = await ran(['--port', String(port)], (given) => listen(given, '127.0.0.1'));
  other.close();
  expect(taken.err).toBe(`127.0.0.1:${port} is in use. --help says more.\n`);
  const elsewhere = await ran([], (given) => listen(given, '192.0.2.1'));
  expect(elsewhere.err).toBe('192.0.2.1 is not of this machine. --help says more.\n');
});

test('a mistake is told, and a fault of the program is not hidden', async () => {
  const told = await ran([], () => {
    throw new Mistake('SKILL_ID is not set.');
  });
  expect(told.err).toBe('SKILL_ID is not set. --help says more.\n');
  const fault = ran([], () => {
    throw new TypeError('a fault');
  });
  await expect(fault).rejects.toThrow('a fault');
});
