/** `ask deploy`, the whole of it, without an account: ask-cli itself against the Amazon on loopback. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { v1 } from 'ask-smapi-model';
import { fakeAmazon, type Given } from './amazon';

export interface Deployed {
  readonly given: Given;
  /** skill.json as ask-cli left it. */
  readonly manifest: v1.skill.Manifest.SkillManifestEnvelope;
  readonly printed: string;
}

const PARTS = ['ask-resources.json', 'skill-package', 'infrastructure/cfn-deployer', 'dist/lambda'];

/**
 * Deploys a copy of the project under `root`, which it leaves as it was. Rejects with what ask-cli
 * printed when that fails.
 */
export async function askDeploy(root: string, ask: string): Promise<Deployed> {
  const folder = mkdtempSync(join(tmpdir(), 'knee-coach-'));
  const project = join(folder, 'knee-coach');
  const home = join(folder, 'home');
  const { PATH } = process.env;
  const amazon = await fakeAmazon();
  try {
    for (const part of PARTS) cpSync(join(root, part), join(project, part), { recursive: true });
    signIn(home);
    const { stdout, stderr } = await promisify(execFile)(ask, ['deploy'], {
      cwd: project,
      timeout: 60_000,
      env: {
        PATH,
        HOME: home,
        AWS_ENDPOINT_URL: amazon.url,
        AWS_EC2_METADATA_DISABLED: 'true',
        ASK_SMAPI_SERVER_BASE_URL: amazon.url,
        ASK_SHARE_USAGE: 'false',
      },
    });
    const manifest = JSON.parse(readFileSync(join(project, 'skill-package/skill.json'), 'utf8'));
    return { given: amazon.given, manifest, printed: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const unknown = amazon.given.unknown.join('\n');
    throw new Error(`ask deploy failed\n${stdout}${stderr}${unknown}`, { cause: error });
  } finally {
    amazon.close();
    rmSync(folder, { recursive: true });
  }
}

/** What `ask configure` leaves behind, for an account that nobody has. */
function signIn(home: string): void {
  const token = {
    access_token: 'none',
    refresh_token: 'none',
    token_type: 'bearer',
    expires_in: 3600,
    expires_at: '2099-01-01T00:00:00.000Z',
  };
  const profiles = { default: { token, vendor_id: 'NONE', aws_profile: 'default' } };
  mkdirSync(join(home, '.ask'), { recursive: true });
  mkdirSync(join(home, '.aws'));
  writeFileSync(join(home, '.ask/cli_config'), JSON.stringify({ profiles }));
  writeFileSync(
    join(home, '.aws/credentials'),
    '[default]\naws_access_key_id = none\naws_secret_access_key = none\n',
  );
}
