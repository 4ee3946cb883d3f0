/** The skill needs nothing of Node: bundled for a browser, it answers where there is no more than a browser has. */
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type { Skill, SkillParts } from '../../lambda/skill';
import { intent, launch, newSession } from '../../simulator/echo/request';
import { soundsOfSsml } from '../../simulator/echo/speech';
import { checkAnswer } from '../support/check-answer';
import { linesLog } from '../support/skill';
import { wordsOf } from '../support/wording';

/** What the skill uses of what every browser has. */
const { crypto, performance, setTimeout, clearTimeout, TextEncoder, console } = globalThis;
const BROWSER = { crypto, performance, setTimeout, clearTimeout, TextEncoder, console };

async function skillInBrowser(parts: SkillParts): Promise<Skill> {
  // What is not to be had in a browser, such as node:https, fails here.
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../../lambda/skill.ts')],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'knee',
    write: false,
    logLevel: 'silent',
  });
  const page = createContext({ ...BROWSER });
  runInContext(outputFiles[0]?.text ?? '', page);
  for (const name of ['process', 'require', 'Buffer', 'setImmediate', 'global']) {
    expect(runInContext(`typeof ${name}`, page)).toBe('undefined');
  }
  return runInContext('knee', page).makeSkill(parts);
}

test('a launch and the start of the routine are answered and kept', async () => {
  const rows: Record<string, string | number>[] = [];
  const table: SkillParts['table'] = {
    read: async () => rows.at(-1) ?? {},
    make: async (_, row, token) => void rows.push({ ...row, b: token }),
    replace: () => Promise.reject(new Error('nothing is damaged')),
    change: async (_, { set, place }) => void rows.push({ ...rows.at(-1), ...set, ...place }),
    delete: async () => void rows.splice(0),
  };
  const log = linesLog();
  const skill = await skillInBrowser({ table, log });
  const session = newSession();
  const opening = launch(session);
  const opened = await skill(opening);
  checkAnswer(opened, opening);
  const speech = opened.response.outputSpeech;
  expect(speech?.type === 'SSML' && wordsOf(soundsOfSsml(speech.ssml))).toMatch(/Knee Coach/);
  const asked = { ...session, isNew: false, attributes: { ...opened.sessionAttributes } };
  const start = intent(asked, 'StartRoutineIntent');
  checkAnswer(await skill(start), start);
  expect(rows.at(-1)?.pl).toMatch(/^\["frr60 /);
  expect(log.lines.map((line) => JSON.parse(line).intent)).toEqual(['open', 'start']);
});
