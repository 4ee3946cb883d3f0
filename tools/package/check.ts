/**
 * Checks that what is shipped can be shipped: the store's listing, the template, the bundle under Lambda's own
 * client on its own Node, and the whole of `ask deploy`. Installs Amazon's tools on its first run; after that
 * it needs no network. Prints one line a rule, and fails when one does not hold.
 */
import { deepStrictEqual, ok, rejects, strictEqual, throws } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { strFromU8, unzipSync } from 'fflate';
import { makeSend } from '../../lambda/progress/dynamo';
import {
  disabled,
  ended,
  intent,
  launch,
  newSession,
  type Session,
} from '../../simulator/echo/request';
import { startTable } from '../../simulator/echo/table';
import { AWS_REGION, PUBLISHER, unfinished } from '../manifest/publisher';
import { TASK_NAMES, taskFile } from '../manifest/tasks';
import { FUNCTION_ARN, type Given, SKILL_ID } from './amazon';
import { BUILD_SERVER, type Checkout, checkOut, commit } from './askDeploy';
import { compileClient, install, LAMBDA_CLIENT, NODES, nodeOf } from './installed';
import { type Lambda, startLambda } from './lambda';
import { makeReport, type Report } from './rules';
import { BUNDLE, type Files, filesOf, ZIP, zipOf } from './zip';

const root = join(__dirname, '../..');
const tools = join(root, 'infrastructure/check');
const run = promisify(execFile);

/** The light tests of what is shipped, a line each. */
async function tests({ rule }: Report): Promise<void> {
  const jest = join(root, 'node_modules/.bin/jest');
  const { stdout } = await run(jest, ['test/package', '--json', '--silent'], { cwd: root }).catch(
    (error: { stdout: string }) => error,
  );
  interface Result {
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }
  const { testResults }: { testResults: Result[] } = JSON.parse(stdout);
  const results = testResults.flatMap((one) => one.assertionResults);
  await rule('the tests of the listing, the template and the zip run', () =>
    ok(results.length > 30),
  );
  for (const { fullName, status, failureMessages } of results) {
    await rule(fullName, () =>
      ok(status === 'passed', failureMessages[0]?.split('\n')[0] ?? status),
    );
  }
}

/** JSON as Amazon's own types have it: written into a typed constant, since an import of JSON widens it. */
async function typed(name: string, type: string, json: string): Promise<void> {
  const folder = join(root, 'dist/typed');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(
    file,
    `import type { v1 } from 'ask-smapi-model';\nexport const it: ${type} = ${json};\n`,
  );
  const tsc = join(root, 'node_modules/.bin/tsc');
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--types', ''];
  await run(tsc, [...options, '--module', 'node16', '--moduleResolution', 'node16', file]).catch(
    (error: { stdout: string }) => {
      throw new Error(error.stdout.slice(0, 300));
    },
  );
}

/** The same of a manifest; of the interfaces Amazon's types lack one, and know its name. */
async function typedManifest(name: string, json: string): Promise<void> {
  const { manifest } = JSON.parse(json);
  const { custom } = manifest.apis;
  const types = custom.interfaces.map(({ type }: { type: string }) => type);
  await typed(`${name}-interfaces`, 'v1.skill.Manifest.InterfaceType[]', JSON.stringify(types));
  const interfaces = custom.interfaces.filter(
    ({ type }: { type: string }) => type !== 'CAN_FULFILL_INTENT_REQUEST',
  );
  const known = { ...manifest, apis: { ...manifest.apis, custom: { ...custom, interfaces } } };
  await typed(name, 'v1.skill.Manifest.SkillManifestEnvelope', JSON.stringify({ manifest: known }));
}

/** What is used of @aws/cloudformation-validate, whose types are installed with it and not before. */
interface Validate {
  readonly TemplateFile: new (path: string) => object;
  readonly RegoEngine: new () => {
    validateStandard(
      file: object,
      config: { severityLevel: 'WARN' },
    ): { status: string; diagnostics: { ruleId: string; message: string }[] };
    listRules(): unknown[];
  };
}

async function template({ rule }: Report): Promise<void> {
  const { RegoEngine, TemplateFile }: Validate = require(
    join(tools, 'node_modules/@aws/cloudformation-validate'),
  );
  await rule('AWS’s own validator has nothing against the template', () => {
    const engine = new RegoEngine();
    const file = new TemplateFile(join(root, 'infrastructure/cfn-deployer/skill-stack.yaml'));
    const { status, diagnostics } = engine.validateStandard(file, { severityLevel: 'WARN' });
    strictEqual(status, 'OK');
    deepStrictEqual(
      diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`),
      [],
    );
    return `${engine.listRules().length} rules`;
  });
}

const device = { applicationId: SKILL_ID, userId: 'amzn1.ask.account.PACKAGE-CHECK' };

/** The next request of the session that `answer` leaves open. */
function after(session: Session, answer: ResponseEnvelope): Session {
  return { ...session, isNew: false, attributes: answer.sessionAttributes ?? {} };
}

async function rowOf(userId: string, env: NodeJS.ProcessEnv): Promise<unknown> {
  const { PROGRESS_TABLE: TableName } = env;
  const key = { TableName, Key: { id: { S: userId } } };
  const { Item } = await makeSend(env)('GetItem', key, performance.now() + 5000);
  return Item;
}

/** The same files, byte for byte. */
function same(files: Files, others: Files): void {
  deepStrictEqual(Object.keys(files).sort(), Object.keys(others).sort());
  for (const [name, bytes] of Object.entries(files)) {
    ok(Buffer.from(bytes).equals(others[name] ?? new Uint8Array()), name);
  }
}

/** A function under Lambda's client, alone in a folder: nothing of the project is within its reach. */
async function onLambda(
  name: (typeof NODES)[number],
  bundle: Files,
  table: NodeJS.ProcessEnv,
  { rule }: Report,
): Promise<void> {
  const code = mkdtempSync(join(tmpdir(), 'function-'));
  for (const [file, bytes] of Object.entries(bundle)) writeFileSync(join(code, file), bytes);
  let lambda: Lambda | undefined;
  const answered = async (event: RequestEnvelope): Promise<ResponseEnvelope> => {
    ok(lambda, 'it did not start');
    const { failed, body } = await lambda.invoke(event);
    ok(!failed, JSON.stringify(body));
    return body as ResponseEnvelope;
  };
  const env = { ...table, SKILL_ID } as Record<string, string>;
  let session = newSession(device);
  try {
    await rule(`${name}: the bundle starts alone in a folder`, async () => {
      lambda = await startLambda({ node: nodeOf(name), client: LAMBDA_CLIENT, code, env });
      return `${lambda.initMs.toFixed(0)} ms from nothing`;
    });
    await rule(`${name}: "open knee coach" is answered, and the microphone opens`, async () => {
      const began = performance.now();
      const answer = await answered(launch(session));
      ok(/<speak>.+<\/speak>/s.test(JSON.stringify(answer.response.outputSpeech)));
      strictEqual(answer.response.shouldEndSession, false);
      session = after(session, answer);
      return `${(performance.now() - began).toFixed(0)} ms, cold`;
    });
    await rule(`${name}: "start" is answered, and the place is in the table`, async () => {
      const began = performance.now();
      const answer = await answered(intent(session, 'StartRoutineIntent'));
      const took = performance.now() - began;
      session = after(session, answer);
      ok(await rowOf(device.userId, env), 'no row');
      return `${took.toFixed(0)} ms, warm`;
    });
    await rule(`${name}: a request for another skill is an error`, async () => {
      ok(lambda);
      const other = newSession({ ...device, applicationId: SKILL_ID.replace(/0$/, '1') });
      strictEqual((await lambda.invoke(launch(other))).failed, true);
    });
    await rule(`${name}: after the error it answers on`, async () => {
      session = after(session, await answered(intent(session, 'ReadyIntent')));
    });
    await rule(`${name}: the end of a session is answered with nothing`, async () => {
      const { response } = await answered(ended(session, 'USER_INITIATED'));
      deepStrictEqual([response?.outputSpeech, response?.directives], [undefined, undefined]);
    });
    await rule(`${name}: disabling the skill deletes the row`, async () => {
      ok(await rowOf(device.userId, env), 'no row to delete');
      await answered(disabled(device));
      strictEqual(await rowOf(device.userId, env), undefined);
    });
    await rule(`${name}: turns are logged as metrics, and the user is not`, async () => {
      const text = (await lambda?.stop()) ?? '';
      const lines = text.split('\n').filter((line) => line.startsWith('{"_aws"'));
      deepStrictEqual(
        lines.map((line) => JSON.parse(line).intent),
        ['open', 'start', 'ready', 'sessionEnded'],
      );
      deepStrictEqual(
        lines.map((line) => JSON.parse(line).cold),
        [true, false, false, false],
      );
      ok(!text.includes(device.userId), 'the user id is in the log');
    });
  } finally {
    await lambda?.stop();
    rmSync(code, { recursive: true });
  }
}

/** The trap that the bundle must not fall into, and proof that this check would see it. */
async function threeParameters({ rule }: Report): Promise<void> {
  const code = mkdtempSync(join(tmpdir(), 'function-'));
  writeFileSync(
    join(code, 'index.js'),
    'exports.handler = (event, context, callback) => callback();',
  );
  await rule('node24: a handler of three parameters is refused', () =>
    rejects(startLambda({ node: nodeOf('node24'), client: LAMBDA_CLIENT, code }), /did not start/),
  );
  rmSync(code, { recursive: true });
}

/** Deploys as its owner does, and says what became of it. Fails with what was printed where it did not go through. */
async function deployed(checkout: Checkout, args: readonly string[] = [], env = {}) {
  const { code, printed } = await checkout.run('npm', ['run', 'deploy', '--', ...args], env);
  const given = checkout.given();
  ok(code === 0 && given.unknown.length === 0, `${printed}\n${given.unknown.join('\n')}`);
  const [packed] = given.packages.slice(-1);
  const manifest = packed && JSON.parse(strFromU8(unzipSync(packed)['skill.json'] ?? packed));
  return { printed, given, manifest: manifest?.manifest };
}

/** That is all that was done to stacks. */
function did({ stacks }: Given, action: string): void {
  deepStrictEqual(
    stacks.map((one) => one.get('Action')),
    [action],
  );
}

/** Writes a file anew, changed. */
function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What git and the linter have against the checkout: a deploy must leave no trace that they mind. */
async function untouched(checkout: Checkout): Promise<void> {
  strictEqual((await checkout.run('git', ['status', '--porcelain'])).printed, '');
  const { code, printed } = await checkout.run('npm', ['run', '-s', 'lint']);
  strictEqual(code, 0, printed);
}

async function deploy(bundle: Files, { rule }: Report): Promise<void> {
  const checkout = await checkOut(root);
  const endpoint = { uri: FUNCTION_ARN };
  type First = Awaited<ReturnType<typeof deployed>>;
  let first: First | undefined;
  const done = () => {
    ok(first, 'nothing was deployed');
    return first;
  };
  /** The parameters of a stack, as CreateStack and UpdateStack have them. */
  const parameters = (stack: URLSearchParams | undefined) =>
    [...(stack ?? [])].filter(([name]) => name.endsWith('ParameterValue')).map(([, one]) => one);

  await rule('deploy: without an account it says which step of DEPLOY.md is missing', async () => {
    const { code, printed } = await checkout.run('npm', ['run', '-s', 'deploy']);
    strictEqual(code, 2);
    const line = printed.trim().split('\n').at(-1) ?? '';
    ok(/profile "default": npm run ask -- configure\. See DEPLOY\.md/.test(line), printed);
    const { ASK_VENDOR_ID: _, ...half } = BUILD_SERVER;
    const server = await checkout.run('npm', ['run', '-s', 'deploy'], half);
    ok(/^Not in the environment: ASK_VENDOR_ID\./m.test(server.printed), server.printed);
  });
  await rule('deploy: goes through from beginning to end', async () => {
    checkout.signIn('default');
    first = await deployed(checkout);
    deepStrictEqual(first.given.enabled, [SKILL_ID]);
  });
  await rule('deploy: says that nobody is told of alarms while no address is set', () =>
    ok(/^NOBODY IS TOLD OF ALARMS: set AlarmEmail/m.test(done().printed)),
  );
  await rule('deploy: its zip holds the bundle that the tests ran, and nothing else', () => {
    const [zip, ...more] = done().given.code;
    ok(zip && more.length === 0);
    same(unzipSync(zip), bundle);
  });
  await rule('deploy: the stack is made from the template, with the skill it belongs to', () => {
    const [stack, ...more] = done().given.stacks;
    strictEqual(more.length, 0);
    const path = join(root, 'infrastructure/cfn-deployer/skill-stack.yaml');
    strictEqual(stack?.get('Action'), 'CreateStack');
    strictEqual(stack.get('TemplateBody'), readFileSync(path, 'utf8'));
    ok(parameters(stack).includes(SKILL_ID));
    ok(parameters(stack).includes('nodejs24.x'));
    strictEqual(stack.get('Capabilities.member.1'), 'CAPABILITY_IAM');
    strictEqual(stack.get('Capabilities.member.2'), null);
  });
  const events = { endpoint, subscriptions: [{ eventName: 'SKILL_DISABLED' }] };
  await rule('deploy: the skill gets its endpoint, and is told when it is disabled', () => {
    const { manifest } = done();
    deepStrictEqual(manifest.apis.custom.endpoint, endpoint);
    deepStrictEqual(manifest.events, events);
  });
  await rule('deploy: the skill package holds the manifest, the models and the icons', () => {
    const files = Object.keys(unzipSync(done().given.packages[0] ?? new Uint8Array()));
    for (const part of ['skill.json', 'assets/images/icon-108.png', 'assets/images/icon-512.png']) {
      ok(files.includes(part), part);
    }
    strictEqual(
      files.filter((one) => /^interactionModels\/custom\/en-..\.json$/.test(one)).length,
      5,
    );
    deepStrictEqual(
      files.filter((one) => /^tasks\/./.test(one)).sort(),
      TASK_NAMES.map((name) => `tasks/${taskFile(name)}`).sort(),
    );
  });
  await rule('the manifest is one by Amazon’s types, as deployed', () =>
    typedManifest('manifest', JSON.stringify({ manifest: done().manifest })),
  );
  await rule('deploy: leaves the checkout as it was, and lint green', () => untouched(checkout));
  await rule(
    'deploy: a second one changes that stack, and uploads no package that is there',
    async () => {
      const { given } = await deployed(checkout);
      did(given, 'UpdateStack');
      deepStrictEqual(given.uploads, done().given.uploads);
      strictEqual(given.packages.length, 0);
      same(unzipSync(given.code[0] ?? new Uint8Array()), bundle);
    },
  );
  await rule('deploy: what was changed meanwhile goes out, at the same endpoint', async () => {
    rewrite(join(checkout.folder, 'ask-resources.json'), (settings) =>
      settings.replace('"30"', '"30", "AlarmEmail": "owner@localhost"'),
    );
    const listing = join(checkout.folder, 'skill-package/skill.json');
    const before = readFileSync(listing, 'utf8');
    const source = join(checkout.folder, 'tools/manifest/listing.ts');
    for (const file of [listing, source]) {
      rewrite(file, (text) => text.replaceAll('For runners', 'For all runners'));
    }
    ok(readFileSync(listing, 'utf8') !== before);
    rewrite(
      join(checkout.folder, 'lambda/index.ts'),
      (code) => `${code}export const changed = true;\n`,
    );
    strictEqual((await checkout.run('git', commit('changed'))).code, 0);
    const { given, manifest, printed } = await deployed(checkout);
    did(given, 'UpdateStack');
    ok(parameters(given.stacks[0]).includes('owner@localhost'));
    ok(/^Alarms go to owner@localhost/m.test(printed));
    strictEqual(given.packages.length, 1);
    deepStrictEqual([manifest.apis.custom.endpoint, manifest.events], [endpoint, events]);
    ok(JSON.stringify(manifest).includes('For all runners'));
    throws(() => same(unzipSync(given.code[0] ?? new Uint8Array()), bundle));
  });
  await rule(
    'deploy: rolled back as DEPLOY.md has it, the code and the listing are those of before',
    async () => {
      const { code, printed } = await checkout.run('git', ['checkout', '-q', 'HEAD~1']);
      strictEqual(code, 0, printed);
      const { given, manifest } = await deployed(checkout);
      same(unzipSync(given.code[0] ?? new Uint8Array()), bundle);
      did(given, 'UpdateStack');
      deepStrictEqual(manifest, done().manifest);
      await untouched(checkout);
    },
  );
  await rule('deploy: works from a profile of any name, which has a stack of its own', async () => {
    checkout.signIn('work');
    const { given } = await deployed(checkout, ['--profile', 'work']);
    did(given, 'CreateStack');
    await untouched(checkout);
  });
  await checkout.end();

  const server = await checkOut(root);
  await rule('deploy: works on a build server that knows its environment alone', async () => {
    const { given, manifest } = await deployed(server, [], BUILD_SERVER);
    deepStrictEqual(given.enabled, [SKILL_ID]);
    deepStrictEqual(manifest.apis.custom.endpoint, endpoint);
    const again = await deployed(server, [], BUILD_SERVER);
    did(again.given, 'UpdateStack');
  });
  await rule(
    'deploy: without the public beta no task goes out, and the skill offers none',
    async () => {
      const file = join(server.folder, 'ask-resources.json');
      const settings = readFileSync(file, 'utf8');
      ok(settings.includes('"PublicBeta": "yes"'));
      writeFileSync(file, settings.replace('"PublicBeta": "yes"', '"PublicBeta": "no"'));
      const { given, manifest } = await deployed(server, [], BUILD_SERVER);
      const [packed = new Uint8Array()] = given.packages.slice(-1);
      ok(!Object.keys(unzipSync(packed)).some((one) => one.startsWith('tasks/')));
      ok(!('tasks' in manifest.apis.custom));
      deepStrictEqual(manifest.apis.custom.endpoint, endpoint);
      ok(parameters(given.stacks[0]).includes('no'));
      writeFileSync(file, settings);
    },
  );
  await rule('submit: refused while publisher.json has placeholders in it', async () => {
    rewrite(join(server.folder, 'publisher.json'), (text) =>
      text.replace(/"pages": ".*"/, '"pages": "https://x.example"'),
    );
    const submit = ['smapi', 'submit-skill-for-certification', '-s', SKILL_ID];
    const asked = await server.run('npm', ['run', '-s', 'ask', '--', ...submit], BUILD_SERVER);
    strictEqual(asked.code, 2);
    ok(
      /^"pages" in publisher\.json .+\n(.+\n)*Not submitted\./m.test(asked.printed),
      asked.printed,
    );
    deepStrictEqual(server.given().unknown, []);
  });
  await rule('deploy: without ask-cli it says which step of DEPLOY.md is missing', async () => {
    rmSync(join(server.folder, 'infrastructure/ask-cli/node_modules'));
    const { code, printed } = await server.run('npm', ['run', '-s', 'ask', '--', 'dialog']);
    strictEqual(code, 2);
    ok(
      /^Amazon's command line is not installed: npm ci --prefix .+DEPLOY\.md.+\n$/.test(printed),
      printed,
    );
  });
  await server.end();
}

async function main(): Promise<void> {
  const report = makeReport((line) => console.log(line));
  const { rule, owner } = report;
  await compileClient();
  await install('ask-cli');
  await run('npm', ['run', 'build'], { cwd: root });
  const bundle = filesOf(BUNDLE);

  await tests(report);
  await template(report);
  await rule('the manifest is one by Amazon’s types', () =>
    typedManifest('source', readFileSync(join(root, 'skill-package/skill.json'), 'utf8')),
  );
  await rule('the types would see a wrong manifest', () =>
    rejects(
      typed('wrong', 'v1.skill.Manifest.SkillManifestEnvelope', '{ manifest: { nonsense: 1 } }'),
    ),
  );
  await rule('the bundle’s handler has two parameters', () => {
    strictEqual(require(BUNDLE).handler.length, 2);
    const bytes = Object.values(bundle).reduce((sum, { length }) => sum + length, 0);
    return `${(bytes / 1024).toFixed(0)} KB`;
  });
  await rule('dist/knee-coach.zip holds that bundle, the same bytes each time', () => {
    const zip = zipOf(bundle);
    writeFileSync(ZIP, zip);
    same(unzipSync(readFileSync(ZIP)), bundle);
    ok(Buffer.from(zip).equals(Buffer.from(zipOf(bundle))));
  });
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  const table = await startTable(folder);
  for (const name of NODES) await onLambda(name, bundle, table.env, report);
  await table.stop();
  rmSync(folder, { recursive: true });
  await threeParameters(report);
  await deploy(bundle, report);

  for (const problem of unfinished(PUBLISHER, AWS_REGION)) {
    owner(`before the skill is submitted: ${problem}`);
  }
  owner('what needs an account is listed in DEPLOY.md, each with its command and what it prints');
  const { broken } = report;
  console.log(broken.length === 0 ? 'All rules hold.' : `${broken.length} broken.`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

void main();
