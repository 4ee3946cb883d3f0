/** Consent by voice: what Alexa is told to ask, and what the runner answered her. */
import type { Directive, Request } from 'ask-sdk-model';
import type { Ask } from '../coach/ask';
import { type Consent, SERVICES, type Service } from '../coach/errand';
import { fieldsOf, textOf } from '../fields';

/** What a service is allowed by. The manifest asks for the same. */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const satisfies Readonly<Record<Service, string>>;

/** Alexa asks, in her own words, whether the service may be used. */
export function askFor(service: Service): Directive {
  return {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    token: service,
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '2',
      permissionScopes: [{ permissionScope: SCOPES[service], consentLevel: 'ACCOUNT' }],
    },
  };
}

const CONSENT_OF: Readonly<Record<string, Consent>> = {
  ACCEPTED: 'given',
  DENIED: 'denied',
  NOT_ANSWERED: 'unanswered',
};

/** The answer as an ask; null where it answers nothing of ours. The first version of the payload has one status. */
export function consentIn(request: Request): Extract<Ask, { kind: 'consented' }> | null {
  const { name, token, status, payload } = fieldsOf(request);
  const to = SERVICES.find((known) => known === token);
  if (name !== 'AskFor' || to === undefined) return null;
  const { permissionScopes, status: only } = fieldsOf(payload);
  const scope: unknown = Array.isArray(permissionScopes) ? permissionScopes[0] : null;
  const said = fieldsOf(scope).status ?? only;
  const isAsked = textOf(fieldsOf(status).code) === '200' && typeof said === 'string';
  const known = isAsked && Object.hasOwn(CONSENT_OF, said) ? CONSENT_OF[said] : undefined;
  return { kind: 'consented', to, consent: known ?? 'failed' };
}
