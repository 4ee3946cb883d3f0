/** The skill as a web service of one's own. */
import {
  SkillRequestSignatureVerifier,
  TimestampVerifier,
  type Verifier,
} from 'ask-sdk-express-adapter';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { answerTo } from '../lambda/skill';

/** Alexa's longest request is not documented; its longest answer, whose attributes come back, is 120 KB. */
const LONGEST = '256kb';

/** Amazon's two checks: who signed the request, and when (150 s ago at most; an hour for events). */
const AMAZONS_CHECKS: readonly Verifier[] = [
  new SkillRequestSignatureVerifier(),
  new TimestampVerifier(),
];

/**
 * The skill as a web service: `POST /`. A request that fails a check is answered with 400 and nothing else,
 * before it is read as JSON: the signature is one of the bytes as they came.
 */
export function makeApp(checks: readonly Verifier[] = AMAZONS_CHECKS): Express {
  const app = express();
  app.disable('x-powered-by');
  app.post('/', express.text({ type: '*/*', limit: LONGEST }), async (request, response) => {
    const body: unknown = request.body;
    if (typeof body !== 'string' || !(await allPass(checks, body, request.headers))) {
      response.sendStatus(400);
      return;
    }
    response.json(await answerTo(JSON.parse(body), undefined));
  });
  app.use(quietly);
  return app;
}

async function allPass(
  checks: readonly Verifier[],
  body: string,
  headers: Parameters<Verifier['verify']>[1],
): Promise<boolean> {
  try {
    await Promise.all(checks.map((check) => check.verify(body, headers)));
    return true;
  } catch (error) {
    warn(error);
    return false;
  }
}

/** Says what kind of thing went wrong, and never what was sent. */
const quietly: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  warn(error);
  const status: unknown = error.status;
  response.sendStatus(typeof status === 'number' && status < 500 ? status : 500);
};

function warn(error: unknown): void {
  const name = error instanceof Error ? error.name : 'unknown';
  console.warn(JSON.stringify({ level: 'warn', about: 'request', error: name }));
}
