/** The local server of the pages: loopback only, everything from this package, nothing from elsewhere. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as path from 'node:path';
import { build } from 'esbuild';
import type { Handler } from '../echo/lambda';
import { listen } from '../loopback';
import { type Answers, startAmazonBehind } from './amazon';

const HERE = __dirname;
const FONT_FILES = path.dirname(require.resolve('@fontsource/open-sans/package.json'));
const WEIGHTS = [300, 400, 600, 700] as const;
const LARGEST_BODY_BYTES = 1_000_000;

/** Open Sans in the place of Amazon's font, which may not be passed on; a little wider, so nothing gains room. */
const FONT_CSS = WEIGHTS.map(
  (weight) =>
    `@font-face{font-family:amazon-ember-display;font-weight:${weight};src:url(/font/${weight}.woff2)}`,
).join('\n');

interface Served {
  readonly type: string;
  readonly body: string | Buffer;
}

const script = (file: string) => async (): Promise<Served> => {
  const made = await build({
    entryPoints: [path.join(HERE, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return { type: 'text/javascript', body: made.outputFiles[0]?.text ?? '' };
};

const file = (type: string, name: string) => async (): Promise<Served> => ({
  type,
  body: await readFile(name),
});

const AMAZONS_FONTS = /https:\/\/[a-z0-9]+\.cloudfront\.net\/[A-Za-z0-9_-]+\.ttf/g;

/** The engine tells only once that it has started: whoever listens in a later script may be too late. */
const viewhost = async (): Promise<Served> => {
  const viewer = await readFile(require.resolve('apl-viewhost-web'), 'utf8');
  return {
    type: 'text/javascript',
    // Its style sheets name fonts on a server of Amazon's: ours stands in, so that nothing is asked for elsewhere.
    body: `${viewer.replaceAll(AMAZONS_FONTS, '/font/400.woff2')}\n;window.aplEngine = AplRenderer.initEngine();\n`,
  };
};

const FILES: Readonly<Record<string, () => Promise<Served>>> = {
  '/': file('text/html', path.join(HERE, 'show.html')),
  '/show.css': file('text/css', path.join(HERE, 'show.css')),
  '/show.js': script('show.ts'),
  '/warp.js': script('warp.ts'),
  '/stage': file('text/html', path.join(HERE, 'stage.html')),
  '/stage.js': script('stage.ts'),
  '/viewhost.js': viewhost,
  '/font.css': async () => ({ type: 'text/css', body: FONT_CSS }),
  ...Object.fromEntries(
    WEIGHTS.map((weight) => [
      `/font/${weight}.woff2`,
      file('font/woff2', path.join(FONT_FILES, `files/open-sans-latin-${weight}-normal.woff2`)),
    ]),
  ),
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BODY_BYTES) throw new Error('The request is too long.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** The viewer's engine makes functions from text. Nothing leaves the machine. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' data:; img-src 'self' data:";

function send(response: ServerResponse, status: number, { type, body }: Served) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
  });
  response.end(body);
}

/** Serves the pages on the loopback, on a free port unless one is given. */
export async function servePages(answers: Answers, port = 0) {
  const made = new Map<string, Promise<Served>>();
  async function handle(request: IncomingMessage, response: ServerResponse) {
    const where = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const answer = answers[where];
    if (request.method === 'POST' && answer) {
      // A page of another site can send a form here, but not JSON without asking first.
      if (!request.headers['content-type']?.startsWith('application/json')) {
        return send(response, 415, { type: 'text/plain', body: 'JSON only.' });
      }
      const body = JSON.stringify(await answer((await bodyOf(request)) as never));
      return send(response, 200, { type: 'application/json', body });
    }
    const load = FILES[where];
    if (load === undefined) return send(response, 404, { type: 'text/plain', body: 'Not here.' });
    const kept = made.get(where) ?? load();
    made.set(where, kept);
    send(response, 200, await kept);
  }
  const server = createServer((request, response) => {
    handle(request, response).catch((problem: unknown) =>
      send(response, 500, { type: 'text/plain', body: String(problem) }),
    );
  });
  return listen(server, port);
}

/** Serves the page that is an Echo, with the skill and Amazon behind it; port 0 is any free one. */
export async function serveShow(handler: Handler, port = 0) {
  const amazon = await startAmazonBehind(handler);
  const stopped = async <T>(problem: T) => {
    await amazon.stop();
    throw problem;
  };
  const server = await servePages(amazon.answers, port).catch(stopped);
  return {
    address: server.address,
    async close() {
      await server.close();
      await amazon.stop();
    },
  };
}
