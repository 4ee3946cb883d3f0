/** Which of Amazon's services may be there, told from the request alone: nobody is asked. */
import type { RequestEnvelope, services } from 'ask-sdk-model';
import { SERVICES, type Service } from '../coach/errand';

/** How Amazon's services are reached. */
export type Reach = services.ApiClient;

/** Where an answer to a request may lead: Amazon's own, or one that stands in for it on this machine. */
const ENDPOINT =
  /^(?:https:\/\/api(?:\.[a-z]{2})?\.amazonalexa\.com|http:\/\/127\.0\.0\.1:\d+)\/?$/;

/** The locales in which Amazon has both. */
const LOCALES = /^en-(?:AU|CA|GB|IN|US)$/;

/** What Amazon is called by for this request; null where it can't be. */
export function accessIn(
  envelope: RequestEnvelope,
): { readonly endpoint: string; readonly token: string } | null {
  const { apiEndpoint, apiAccessToken } = envelope.context.System;
  const isThere = typeof apiAccessToken === 'string' && apiAccessToken !== '';
  if (!isThere || typeof apiEndpoint !== 'string' || !ENDPOINT.test(apiEndpoint)) return null;
  return { endpoint: apiEndpoint.replace(/\/$/, ''), token: apiAccessToken };
}

/** The services that may be offered; whether this device has them is known when they are asked. */
export function servicesHere(envelope: RequestEnvelope, reach: Reach | null): readonly Service[] {
  const isHere = reach !== null && LOCALES.test(envelope.request.locale ?? '');
  return isHere && accessIn(envelope) !== null ? SERVICES : [];
}
