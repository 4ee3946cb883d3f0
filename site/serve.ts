/** The built site on the loopback, as any web space serves it: files by their names, and nothing else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listen } from '../simulator/loopback';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the files of a folder on the loopback; port 0 is any free one. */
export async function serveSite(folder: string, port = 0) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const type = TYPES[extname(name)];
    const body =
      /^[\w.-]+$/.test(name) && type ? await readFile(join(folder, name)).catch(() => null) : null;
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  });
  const { address, close } = await listen(server, port);
  return { address: `${address}/`, close };
}
