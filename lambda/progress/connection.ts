/**
 * Requests to one server over sockets that are kept open, the answers read by http-parser-js. Node's own http
 * does this and much else, and takes 2 to 3 ms more of a cold start.
 */
import type { Socket } from 'node:net';
import { HTTPParser } from 'http-parser-js';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * One POST. Sent once more only where a connection that was kept open is found closed, and then it may have
 * arrived twice. `headers` give the host and the length of the body, and hold nothing that a user said.
 * `deadlineMs`: when it is given up, as `performance.now()` tells the time. Rejects with `TimeoutError`, with
 * `ConnectionLost` where no whole answer came, with the parser's error where it is no HTTP, or with Node's own.
 */
export type Post = (
  headers: Readonly<Record<string, unknown>>,
  body: string,
  deadlineMs: number,
) => Promise<Answer>;

/** A socket, and who waits for what it says: nobody while it is idle. */
interface Line {
  readonly socket: Socket;
  /** `lost` is without an error where the other side hung up. */
  waiting: { heard(chunk: Buffer): void; lost(error?: Error): void } | null;
}

/** Posts to an `http:` or `https:` address, over as many sockets as there are requests at one time. */
export function makePost(url: URL): Post {
  const connect = connector(url);
  let idle: Line[] = [];

  function open(): Line {
    const line: Line = { socket: connect(), waiting: null };
    line.socket.setNoDelay(true);
    line.socket.on('data', (chunk: Buffer) => {
      if (line.waiting) line.waiting.heard(chunk);
      else line.socket.destroy();
    });
    line.socket.on('error', (error) => line.waiting?.lost(error));
    line.socket.on('close', () => {
      idle = idle.filter((other) => other !== line);
      line.waiting?.lost();
    });
    return line;
  }

  /** Null where a line that was kept is lost before it says anything. */
  function ask(line: Line, isKept: boolean, message: string, deadlineMs: number) {
    return new Promise<Answer | null>((resolve, reject) => {
      const parser = new HTTPParser(HTTPParser.RESPONSE);
      const parts: Buffer[] = [];
      let status = 0;
      let staysOpen = false;
      let isBegun = false;
      let answer: Answer | null = null;
      parser[HTTPParser.kOnHeadersComplete] = (info) => {
        status = info.statusCode;
        staysOpen = info.shouldKeepAlive;
      };
      parser[HTTPParser.kOnBody] = (chunk, offset, length) => {
        parts.push(chunk.subarray(offset, offset + length));
      };
      parser[HTTPParser.kOnMessageComplete] = () => {
        answer ??= { status, text: Buffer.concat(parts).toString() };
      };

      const leave = (isKeptOn: boolean) => {
        clearTimeout(timer);
        line.waiting = null;
        if (!isKeptOn) line.socket.destroy();
        else idle.push(line);
        // A process may end beside an idle connection, as with Node's own http.
        line.socket.unref();
      };
      const fail = (error: Error) => {
        leave(false);
        reject(error);
      };
      const leftMs = deadlineMs - performance.now();
      const timer = setTimeout(() => fail(namedError('TimeoutError')), leftMs);
      line.waiting = {
        heard(chunk) {
          isBegun = true;
          const read = parser.execute(chunk);
          if (answer) {
            leave(staysOpen && typeof read === 'number');
            resolve(answer);
          } else if (typeof read !== 'number') fail(read);
        },
        lost(error) {
          // An answer that does not say its length ends with its connection.
          if (!error) parser.finish();
          if (answer || (isKept && !isBegun)) {
            leave(false);
            resolve(answer);
          } else fail(error ?? namedError('ConnectionLost'));
        },
      };
      line.socket.ref().write(message);
    });
  }

  return async (headers, body, deadlineMs) => {
    if (deadlineMs <= performance.now()) throw namedError('TimeoutError');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const message = `POST ${url.pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
    const kept = idle.pop();
    const answer = kept && (await ask(kept, true, message, deadlineMs));
    if (answer) return answer;
    // A container that slept may find its idle connection closed: that is no failure of the server.
    return (await ask(open(), false, message, deadlineMs)) as Answer;
  };
}

function connector({ protocol, hostname, port }: URL): () => Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  // TLS takes 3 ms to load, which a table beside the skill need not cost.
  if (protocol === 'http:') {
    const { connect } = require('node:net') as typeof import('node:net');
    return () => connect({ host, port: Number(port) || 80 });
  }
  const { isIP } = require('node:net') as typeof import('node:net');
  const { connect } = require('node:tls') as typeof import('node:tls');
  const options = {
    host,
    port: Number(port) || 443,
    // A name alone may be asked for.
    servername: isIP(host) ? '' : host,
    ALPNProtocols: ['http/1.1'],
  };
  let session: Buffer | undefined;
  return () =>
    connect({ ...options, session }).on('session', (renewed: Buffer) => {
      session = renewed;
    });
}

/** Without a message, which may quote what was sent. */
export function namedError(name: string): Error {
  const error = new Error('The table failed');
  error.name = name;
  return error;
}
