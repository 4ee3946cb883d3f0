/** The skill as tests put it together. */
import type { Log } from '../../lambda/alexa/log';
import { makeSkill, type Skill } from '../../lambda/skill';

/** A log that keeps its lines. */
export function linesLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  return { functionName: 'local', tellsTurns: true, info: keep, error: keep, lines };
}

/** The skill that is talked with: without a table, where `withTable` gives it none. */
export const own: { skill: Skill } = { skill: makeSkill({ table: null, log: linesLog() }) };
