/** An Echo Show in the browser: `npm run show`. No Amazon account, no network. */
import { fromEnvironment } from '../../lambda/environment';
import { makeSkill } from '../../lambda/skill';
import { portOf, runCommand } from '../../tools/command';
import { startTable } from '../echo/table';
import { serveShow } from './server';

const HELP = `Knee Coach on an Echo Show in your browser: no Amazon account, no network.

  npm run show                   on a free port
  npm run show -- --port 8123    on this one
  npm run show -- --new          as someone new, of whom nothing is kept afterwards
`;

const OPTIONS = {
  port: { type: 'string', default: '0' },
  new: { type: 'boolean', default: false },
} as const;

void runCommand(HELP, OPTIONS, async (values) => {
  const port = portOf(values.port);
  const table = await startTable(values.new ? null : undefined);
  const skill = makeSkill(
    await fromEnvironment({ PUBLIC_BETA: 'yes', ...process.env, ...table.env }),
  );
  const server = await serveShow(skill, port).catch(async (error: unknown) => {
    await table.stop();
    throw error;
  });
  console.log(`Knee Coach on an Echo Show: ${server.address}\nCtrl-C ends it.`);
  const leave = async () => {
    await server.close();
    await table.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
});
