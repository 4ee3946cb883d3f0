/** Serves the skill without Lambda: `SKILL_ID=… npm run serve`. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Mistake, portOf, runCommand } from '../tools/command';

const HELP = `Knee Coach as a web service of your own.

  SKILL_ID=amzn1.ask.skill.… npm run serve
  npm run serve -- --port 3000 --host 127.0.0.1    or PORT and HOST in the environment

Alexa asks for HTTPS, which a proxy in front has to speak. PROGRESS_TABLE and AWS's own variables name
the table. DEPLOY.md says more.
`;

const { HOST = '127.0.0.1', PORT = '3000', SKILL_ID } = process.env;

const OPTIONS = {
  host: { type: 'string', default: HOST },
  port: { type: 'string', default: PORT },
} as const;

void runCommand(HELP, OPTIONS, async ({ host, port: given }) => {
  const port = portOf(given);
  if (!SKILL_ID) throw new Mistake('SKILL_ID is not set: whose requests are to be answered?');
  const { makeApp } = await import('./app.js');
  const server = makeApp().listen(port, host);
  await once(server, 'listening');
  console.log(`Knee Coach listens on http://${host}:${(server.address() as AddressInfo).port}/`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
});
