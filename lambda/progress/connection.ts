/**
 * Requests to one server over sockets that are kept open, the answers read by http-parser-js. Node's own http
 * does this and much else, and takes 2 to 3 ms more of a cold start.
 */
import { connect, isIP, type Socket } from 'node:net';
import { HTTPParser } from 'http-parser-js';
import { tableFailed } from './table-failed';

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
  /** It has answered before. */
  isKept: boolean;
  /** `lost` is without an error where the other side hung up. */
  waiting: { heard(chunk: Buffer): void; lost(error?: Error): void } | null;
}

/** Posts to an `http:` or `https:` address, over as many sockets as there are requests at one time. */
export function makePost(url: URL): Post {
  const newSocket = connector(url);
  let idle: Line[] = [];

  function open(): Line {
    const line: Line = { socket: newSocket(), isKept: false, waiting: null };
    // A process may end beside an idle connection, as with Node's own http. One that waits has its timer.
    line.socket.setNoDelay(true).unref();
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

  function ask(line: Line, message: string, deadlineMs: number) {
    return new Promise<Answer>((resolve, reject) => {
      const parser = new HTTPParser(HTTPParser.RESPONSE);
      const parts: Buffer[] = [];
      let status = 0;
      let staysOpen = false;
      let mayBeStale = line.isKept;
      let answer: Answer | null = null;
      let hasMore = false;
      parser[HTTPParser.kOnHeadersComplete] = (info) => {
        status = info.statusCode;
        staysOpen = info.shouldKeepAlive;
      };
      parser[HTTPParser.kOnBody] = (chunk, offset, length) => {
        parts.push(chunk.subarray(offset, offset + length));
      };
      parser[HTTPParser.kOnMessageComplete] = () => {
        // Below 200 it only says that the answer is to come.
        if (status < 200 || answer) return;
        answer = { status, text: Buffer.concat(parts).toString() };
        // Its types leave out how far it has read.
        const { offset, end } = parser as unknown as { offset: number; end: number };
        hasMore = offset < end;
      };

      const leave = (isKept: boolean) => {
        clearTimeout(timer);
        line.waiting = null;
        line.isKept = isKept;
        if (isKept) idle.push(line);
        else line.socket.destroy();
      };
      const fail = (error: Error) => {
        leave(false);
        reject(error);
      };
      const leftMs = deadlineMs - performance.now();
      const timer = setTimeout(() => fail(tableFailed('TimeoutError')), leftMs);
      line.waiting = {
        heard(chunk) {
          mayBeStale = false;
          const read = parser.execute(chunk);
          if (answer) {
            leave(staysOpen && !hasMore);
            resolve(answer);
          } else if (typeof read !== 'number') fail(read);
        },
        lost(error) {
          // An answer that does not say its length ends with its connection.
          if (!error) parser.finish();
          if (answer || mayBeStale) {
            leave(false);
            // A container that slept may find its idle connection closed: that is no failure of the server.
            resolve(answer ?? ask(open(), message, deadlineMs));
          } else fail(error ?? tableFailed('ConnectionLost'));
        },
      };
      line.socket.write(message);
    });
  }

  return async (headers, body, deadlineMs) => {
    if (deadlineMs <= performance.now()) throw tableFailed('TimeoutError');
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const message = `POST ${url.pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
    return ask(idle.pop() ?? open(), message, deadlineMs);
  };
}

function connector({ protocol, hostname, port }: URL): () => Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol === 'http:') return () => connect({ host, port: Number(port) || 80 });
  // It takes 3 ms to load, which a table beside the skill need not cost.
  const tls = require('node:tls') as typeof import('node:tls');
  const options = {
    host,
    port: Number(port) || 443,
    // TLS has no way to ask for an address by SNI.
    servername: isIP(host) ? '' : host,
    ALPNProtocols: ['http/1.1'],
  };
  let session: Buffer | undefined;
  return () =>
    tls.connect({ ...options, session }).on('session', (renewed: Buffer) => {
      session = renewed;
    });
}
