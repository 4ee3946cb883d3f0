/** `npm run deploy`, the whole of it, without an account: ask-cli itself against the Amazon on loopback. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { fakeAmazon } from './amazon';

const run = promisify(execFile);

/** What a command came to. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
}

/** What a build server knows, and all that it knows. */
export const BUILD_SERVER = {
  ASK_ACCESS_TOKEN: 'none',
  ASK_VENDOR_ID: 'NONE',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

const MODULES = ['node_modules', 'infrastructure/ask-cli/node_modules'];
/** What no checkout has. */
const OWN = ['.git', '.ask', 'dist', '.progress', ...MODULES, 'infrastructure/check/node_modules'];

export type Checkout = Awaited<ReturnType<typeof checkOut>>;

/** A fresh checkout of the project under `root` as it stands, committed, with nobody signed in, that deploys to an Amazon of its own. */
export async function checkOut(root: string) {
  const home = mkdtempSync(join(tmpdir(), 'knee-coach-home-'));
  const folder = join(home, 'project');
  const amazon = await fakeAmazon();
  const profiles: Record<string, object> = {};
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !OWN.includes(relative(root, path)),
  });
  for (const modules of MODULES) symlinkSync(join(root, modules), join(folder, modules));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    AWS_ENDPOINT_URL: amazon.url,
    AWS_EC2_METADATA_DISABLED: 'true',
    ASK_SMAPI_SERVER_BASE_URL: amazon.url,
    ASK_SHARE_USAGE: 'false',
  };
  const checkout = {
    folder,
    /** What its Amazon was given since it was last asked. */
    given: amazon.take,
    /** Runs a command in it, with so much more in the environment. */
    async run(
      command: string,
      args: readonly string[],
      more: NodeJS.ProcessEnv = {},
    ): Promise<Ran> {
      const options = { cwd: folder, timeout: 120_000, env: { ...env, ...more } };
      try {
        const { stdout, stderr } = await run(command, args, options);
        return { code: 0, printed: stdout + stderr };
      } catch (error) {
        const {
          code,
          stdout = '',
          stderr = '',
        } = error as { code: number } & Record<string, string>;
        return { code, printed: stdout + stderr };
      }
    },
    /** What `ask configure` leaves behind for a profile. */
    signIn(profile: string) {
      const expires_at = '2099-01-01T00:00:00.000Z';
      const token = {
        access_token: 'none',
        refresh_token: 'none',
        token_type: 'bearer',
        expires_at,
      };
      profiles[profile] = { token, vendor_id: 'NONE', aws_profile: 'default' };
      write(join(home, '.ask/cli_config'), JSON.stringify({ profiles }));
      write(
        join(home, '.aws/credentials'),
        '[default]\naws_access_key_id = none\naws_secret_access_key = none\n',
      );
    },
    async end() {
      await amazon.close();
      rmSync(home, { recursive: true });
    },
  };
  // The folders of modules are links here, which .gitignore does not take for folders.
  write(join(folder, '.git/info/exclude'), 'node_modules\n');
  for (const args of [['init', '-q'], ['add', '-A'], commit('as it stands')]) {
    await run('git', args, { cwd: folder, env: { ...env } });
  }
  return checkout;
}

/** The words after `git` that commit everything there is. */
export const commit = (message: string): string[] => {
  const who = ['-c', 'user.name=check', '-c', 'user.email=check@localhost'];
  return [...who, 'commit', '-q', '-a', '-m', message];
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
