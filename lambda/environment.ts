/** The skill's parts on Node, as its environment names them: the one place that reads it. */
import type { SkillParts } from './skill';

/** SKILL_ID, PROGRESS_TABLE and AWS's own variables; KNEE_COACH_LOG logs each turn, as is done on Lambda. */
export async function fromEnvironment(env: NodeJS.ProcessEnv): Promise<SkillParts> {
  const { SKILL_ID, PROGRESS_TABLE, AWS_LAMBDA_FUNCTION_NAME, KNEE_COACH_LOG } = env;
  return {
    skillId: SKILL_ID || undefined,
    // Node's crypto and https are a fifth of a cold start: a skill without a table needs neither.
    table: PROGRESS_TABLE ? (await import('./progress/dynamo')).tableIn(env) : null,
    reach: {
      // Amazon's services are called by few, and late.
      invoke: async (request) => {
        const { DefaultApiClient } = await import('ask-sdk-core/dist/service/DefaultApiClient');
        return new DefaultApiClient().invoke(request);
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
