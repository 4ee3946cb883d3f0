/**
 * `npm run ask` and `npm run deploy`: Amazon's command line, and one line instead of its own where a step of DEPLOY.md
 * is missing. It deploys a copy of what is shipped, since it writes the function's address into what it deploys.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deployedManifest, withoutBeta } from '../manifest/manifest';
import { AWS_REGION, PUBLISHER, unfinished } from '../manifest/publisher';

const root = join(__dirname, '../..');
const ask = join(root, 'infrastructure/ask-cli/node_modules/.bin/ask');
/** What is deployed from. The deploy bucket is named after this folder. */
const copy = join(root, 'dist/knee-coach');
/** Which skill and which stack belong to each profile: all that one deploy needs to know of the last. */
const STATE = '.ask/ask-states.json';
const PARTS = ['skill-package', 'infrastructure/cfn-deployer', 'dist/lambda'];
/** What ask-cli calls the profile that is in the environment alone. */
const ENVIRONMENT = '__ENVIRONMENT_ASK_PROFILE__';
const SIGN_IN = ['ASK_VENDOR_ID', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const TOKENS = ['ASK_REFRESH_TOKEN', 'ASK_ACCESS_TOKEN'];
/** What works before there is an account. */
const WITHOUT_ACCOUNT = ['configure', 'help', 'util'];

/** What its owner has to do first, in one line. */
class Missing extends Error {}

type Json = Record<string, unknown>;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The profile that ask-cli will take, once it is known to be one. */
function profileOf(args: readonly string[]): string {
  const { env } = process;
  const at = args.findIndex((one) => one === '--profile' || one === '-p');
  const named = at === -1 ? env.ASK_DEFAULT_PROFILE : args[at + 1];
  const lacking = SIGN_IN.filter((name) => !env[name]);
  if (!TOKENS.some((name) => env[name])) lacking.push(TOKENS.join(' or '));
  if (at === -1 && lacking.length === 0) return ENVIRONMENT;

  const profile = named || 'default';
  const file = join(homedir(), '.ask/cli_config');
  const known = existsSync(file) ? (read(file).profiles?.[profile] as Json | undefined) : undefined;
  if (known?.aws_profile) return profile;
  const part = [...SIGN_IN, ...TOKENS].some((name) => name.startsWith('ASK_') && env[name]);
  if (part)
    throw new Missing(`Not in the environment: ${lacking.join(', ')}. ${step('build server')}`);
  const what = known ? 'No AWS account is linked to' : 'No Amazon account is linked to';
  const how = profile === 'default' ? '' : ` --profile ${profile}`;
  throw new Missing(
    `${what} the profile "${profile}": npm run ask -- configure${how}. ${step('step 2')}`,
  );
}

/** Nothing goes to Amazon's reviewers with a gap where its publisher belongs. */
function mustBeWhole(): void {
  const problems = unfinished(PUBLISHER, AWS_REGION);
  if (problems.length > 0) {
    throw new Missing([...problems, 'Not submitted. See DEPLOY.md, "Submit".'].join('\n'));
  }
}

const step = (which: string) => `See DEPLOY.md, "Deploy", ${which}.`;

/** The function's address, where an earlier deploy of the profile made one. */
function endpointOf(profile: string): string | undefined {
  const path = join(root, STATE);
  if (!existsSync(path)) return undefined;
  const { deployState } =
    read(path).profiles?.[profile]?.skillInfrastructure?.['@ask-cli/cfn-deployer'] ?? {};
  const outputs: { OutputKey: string; OutputValue: string }[] = deployState?.default?.outputs ?? [];
  return outputs.find(({ OutputKey }) => OutputKey === 'SkillEndpoint')?.OutputValue;
}

/** Makes the copy, for a profile of any name: the settings are those of the only one in ask-resources.json. */
function makeCopy(profile: string): Json {
  rmSync(copy, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  const resources = read(join(root, 'ask-resources.json'));
  const settings = resources.profiles[profile] ?? resources.profiles.default;
  const { userConfig } = settings.skillInfrastructure;
  // As ask-cli would write it, to the byte: what is the same is not uploaded again.
  const write = (path: string, value: object) =>
    writeFileSync(join(copy, path), JSON.stringify(value, null, 2));
  write('ask-resources.json', { ...resources, profiles: { [profile]: settings } });
  const endpoint = endpointOf(profile);
  if (endpoint) {
    const { subscriptions } = userConfig.skillEvents;
    write('skill-package/skill.json', deployedManifest(endpoint, subscriptions));
  }
  if (userConfig.cfn.parameters.PublicBeta === 'no') {
    rmSync(join(copy, 'skill-package/tasks'), { recursive: true });
    const path = 'skill-package/skill.json';
    write(path, withoutBeta(read(join(copy, path))));
  }
  if (existsSync(join(root, STATE))) cpSync(join(root, STATE), join(copy, STATE));
  return userConfig.cfn.parameters;
}

async function runAsk(args: readonly string[], cwd: string): Promise<number> {
  const [code] = await once(spawn(ask, args, { cwd, stdio: 'inherit' }), 'exit');
  return code ?? 1;
}

async function deploy(args: readonly string[]): Promise<number> {
  const profile = profileOf(args);
  const { AlarmEmail } = makeCopy(profile);
  try {
    const code = await runAsk(args, copy);
    if (code === 0) console.log(`\n${whoIsTold(AlarmEmail)}`);
    return code;
  } finally {
    // Also of a deploy that failed half-way: the next one goes on with the skill and the stack it made.
    if (existsSync(join(copy, STATE))) cpSync(join(copy, STATE), join(root, STATE));
  }
}

function whoIsTold(email: unknown): string {
  return email
    ? `Alarms go to ${email}, once the e-mail that AWS sent there is confirmed.`
    : 'NOBODY IS TOLD OF ALARMS: set AlarmEmail under cfn.parameters in ask-resources.json, and deploy again.';
}

async function main(args: readonly string[]): Promise<number> {
  if (!existsSync(ask)) {
    throw new Missing(
      `Amazon's command line is not installed: npm ci --prefix infrastructure/ask-cli. ${step('step 1')}`,
    );
  }
  const [command = 'help'] = args;
  if (command === 'deploy') return deploy(args);
  if (args.some((one) => one.startsWith('submit-skill-'))) mustBeWhole();
  if (!command.startsWith('-') && !WITHOUT_ACCOUNT.includes(command)) profileOf(args);
  return runAsk(args, root);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  },
);
