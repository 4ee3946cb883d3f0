/**
 * Serves the skill without Lambda: `SKILL_ID=… npm run serve`. HOST and PORT say where; Alexa asks for HTTPS,
 * which a proxy in front has to speak. PROGRESS_TABLE and AWS's own variables name the table.
 */
import { makeApp } from './app';

const { HOST = '127.0.0.1', PORT = '3000', SKILL_ID } = process.env;

if (!SKILL_ID) {
  console.error('SKILL_ID is not set: whose requests are to be answered?');
  process.exitCode = 1;
} else {
  const server = makeApp().listen(Number(PORT), HOST, (error) => {
    if (error) throw error;
    console.log(`Knee Coach listens on http://${HOST}:${PORT}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}
