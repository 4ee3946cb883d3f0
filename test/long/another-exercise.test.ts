/** A seventh exercise: one folder, and one line in the list. Built, understood and led to the end. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as Model from '../../model/model';
import { makeEar } from '../../simulator/ear/ear';
import type { Handler } from '../../simulator/echo/lambda';
import { type Conversation, makeConversation } from '../support/talk';

const ROOT = join(__dirname, '../..');
const COPY = join(ROOT, 'dist/another-exercise');

/** The skill with calf raises as its last exercise. */
function withCalfRaises(): { handler: Handler; buildModel: typeof Model.buildModel } {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const folder of ['lambda', 'model']) {
    cpSync(join(ROOT, folder), join(COPY, folder), { recursive: true });
  }
  cpSync(join(ROOT, 'test/data/calf-raise'), join(COPY, 'lambda/exercises/calf-raise'), {
    recursive: true,
  });
  const list = join(COPY, 'lambda/routine/routine.ts');
  const text = readFileSync(list, 'utf8')
    .replace('import { foamRoll }', "import { calfRaise } from '../exercises/calf-raise';\n$&")
    .replace('] as const;', ', calfRaise$&');
  writeFileSync(list, text);
  writeFileSync(
    join(COPY, 'both.ts'),
    "export { handler } from './lambda/index';\nexport { buildModel } from './model/model';\n",
  );
  const outfile = join(COPY, 'both.js');
  buildSync({
    ...{ entryPoints: [join(COPY, 'both.ts')], outfile, logLevel: 'silent' },
    ...{ bundle: true, platform: 'node', format: 'cjs', packages: 'external' },
  });
  return require(outfile);
}

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('calf raises are a folder and a line', async () => {
  const { handler, buildModel } = withCalfRaises();
  const settings = {
    ...{ extends: join(ROOT, 'tsconfig.json'), include: ['lambda', 'model'], exclude: [] },
  };
  writeFileSync(join(COPY, 'tsconfig.json'), JSON.stringify(settings));
  // Throws with what the compiler says.
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['--noEmit', '-p', COPY], { stdio: 'pipe' });

  const model = buildModel('en-US');
  const opened = async (): Promise<Conversation> => {
    const talk = makeConversation({ handler, model, hear: makeEar(model) });
    await talk.say('open knee coach');
    return talk;
  };

  const whole = await opened();
  expect((await whole.say('what are the exercises')).words).toMatch(/seven.*calf raises/is);
  expect((await whole.say('start')).words).toMatch(/^Seven exercises/);
  const said: string[] = [];
  for (let turn = 0; turn < 10; turn += 1) said.push((await whole.say('ready')).words);
  expect(said[7]).toMatch(/Next: stability ball squats/);
  expect(said[8]).toMatch(/And last: standing calf raises/);
  expect(said[9]).toMatch(/Up slowly.*That was the last one.*physician/s);

  const one = await opened();
  await one.say('just the calf raises');
  expect((await one.say('ready')).words).toMatch(/Up slowly.*That's it for today/s);
});
