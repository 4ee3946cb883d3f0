/** The skill's parts on Node, as its environment names them: the one place that reads it. */
import type { SkillParts } from './skill';

/** SKILL_ID, PROGRESS_TABLE, PUBLIC_BETA and AWS's own variables; KNEE_COACH_LOG logs each turn, as is done on Lambda. */
export async function fromEnvironment(env: NodeJS.ProcessEnv): Promise<SkillParts> {
  const { SKILL_ID, PROGRESS_TABLE, PUBLIC_BETA, AWS_LAMBDA_FUNCTION_NAME, KNEE_COACH_LOG } = env;
  return {
    skillId: SKILL_ID || undefined,
    publicBeta: PUBLIC_BETA === 'yes',
    // Node's crypto and https are a fifth of a cold start: a skill without a table needs neither.
    table: PROGRESS_TABLE ? (await import('./progress/table-in')).tableIn(env) : null,
    // The SDK's own client does the same, and brings 8 KB.
    reach: {
      invoke: async ({ url, method, headers, body }) => {
        const pairs = headers.map(({ key, value }): [string, string] => [key, value]);
        const answer = await fetch(url, { method, headers: pairs, body, redirect: 'manual' });
        return { statusCode: answer.status, headers: [], body: await answer.text() };
      },
    },
    log: {
      functionName: AWS_LAMBDA_FUNCTION_NAME ?? 'local',
      tellsTurns: Boolean(AWS_LAMBDA_FUNCTION_NAME || KNEE_COACH_LOG),
      // Not console.log, which Lambda may wrap: metrics are read from lines that are JSON as they stand.
      info: (line) => void process.stdout.write(`${line}\n`),
      error: (line) => void process.stderr.write(`${line}\n`),
    },
  };
}
