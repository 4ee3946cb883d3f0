/** `npm run show`: the page that is an Echo, and the handler behind it. Loopback only. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { type Handler, lambdaContext } from '../lambda';
import { type PageServer, servePages } from './server';

/** Serves the page with the skill behind it; port 0 is any free one. */
export async function serveShow(handler: Handler, port = 0): Promise<PageServer> {
  return servePages(
    { '/alexa': (request) => handler(request as RequestEnvelope, lambdaContext()) },
    port,
  );
}
