/** The skill as tests put it together. */
import type { Log } from '../../lambda/alexa/log';
import { makeSkill, type Skill } from '../../lambda/skill';

/** A log that keeps its lines. */
export function linesLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  return { functionName: 'local', tellsTurns: true, info: keep, error: keep, lines };
}

/** The skill of this test file: without a table, unless `withTable` gives it one. */
export const own: { skill: Skill } = { skill: makeSkill({ table: null, log: linesLog() }) };
