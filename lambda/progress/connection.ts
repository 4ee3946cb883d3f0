/** Requests to one server over connections that are kept open, by Node's own http. */
import http, { type ClientRequest, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { tableFailed } from './table-failed';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * One POST, and the same once more on a new connection where a connection that was kept open is found closed, or where
 * the first is not answered in half the time though it is `urgent`, or though nothing was asked for a while: a container
 * that slept may find its connections dead. All else would only burden a server that is slow. So it may arrive twice.
 * `headers` give the host and the length of the body. `deadlineMs`: when it is given up, as
 * `performance.now()` tells the time. Rejects with `TimeoutError`, or with Node's own errors.
 */
export type Post = (
  headers: OutgoingHttpHeaders,
  body: string,
  deadlineMs: number,
  urgent?: boolean,
) => Promise<Answer>;

/** After so long a connection may be dead without a word. By the clock, which goes on while a container sleeps. */
const IDLE_MS = 1000;

/** Posts to an `http:` or `https:` address. */
export function makePost(url: URL): Post {
  const client = url.protocol === 'http:' ? http : https;
  const agent = new client.Agent({ keepAlive: true });

  let answeredAtMs = 0;

  return (headers, body, deadlineMs, urgent = false) =>
    new Promise((resolve, reject) => {
      const leftMs = deadlineMs - performance.now();
      if (leftMs <= 0) throw tableFailed('TimeoutError');
      const open = new Set<ClientRequest>();
      const end = (settle: () => void) => {
        clearTimeout(again);
        clearTimeout(late);
        const rest = [...open];
        open.clear();
        for (const request of rest) request.destroy();
        settle();
      };
      const isRepeated = urgent || Date.now() - answeredAtMs > IDLE_MS;
      const again = isRepeated ? setTimeout(retry, leftMs / 2) : undefined;
      const late = setTimeout(() => end(() => reject(tableFailed('TimeoutError'))), leftMs);
      let isSecond = false;
      send();

      function retry() {
        clearTimeout(again);
        isSecond = true;
        // What else is idle was opened before, and is no better.
        for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
        send();
      }
      function send() {
        const request = client.request(url, { method: 'POST', headers, agent });
        open.add(request);
        let isAnswered = false;
        const lost = (error: Error) => {
          if (!open.delete(request)) return;
          if (request.reusedSocket && !isAnswered && !isSecond) retry();
          else if (open.size === 0) end(() => reject(error));
        };
        request.on('error', lost);
        request.on('response', (response) => {
          isAnswered = true;
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', lost);
          response.on('end', () => {
            open.delete(request);
            answeredAtMs = Date.now();
            const text = Buffer.concat(parts).toString();
            end(() => resolve({ status: response.statusCode ?? 0, text }));
          });
        });
        request.end(body);
      }
    });
}
