/** The skill as a web service of one's own. */
import express, { type ErrorRequestHandler, type Express } from 'express';
import { fromEnvironment } from '../lambda/environment';
import { makeSkill } from '../lambda/skill';
import { type Keys, makeKeys } from './chain';
import { fromAlexa, Refused } from './from-alexa';

/** Alexa's longest request is not documented; its longest answer, whose attributes come back, is 120 KB. */
const LONGEST = '256kb';

/**
 * The skill of an environment as a web service: `POST /`. What Alexa did not send, or not to the skill in SKILL_ID, is
 * answered with 400 and nothing else. The signature is one of the bytes as they came.
 */
export function makeApp(keys: Keys = makeKeys(), env = process.env): Express {
  const skill = fromEnvironment(env).then(makeSkill);
  const app = express();
  app.disable('x-powered-by');
  app.post('/', express.raw({ type: () => true, limit: LONGEST }), async (request, response) => {
    const body: unknown = request.body;
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const event = await fromAlexa(request.headers, bytes, keys, env.SKILL_ID);
    response.json(await (await skill)(event));
  });
  app.use(quietly);
  return app;
}

/** Says what kind of thing went wrong, and never what was sent. */
const quietly: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const why = error instanceof Refused ? error.message : error instanceof Error && error.name;
  console.warn(JSON.stringify({ level: 'warn', about: 'request', error: why || 'unknown' }));
  const status: unknown = error instanceof Refused ? 400 : error.status;
  response.sendStatus(typeof status === 'number' && status < 500 ? status : 500);
};
