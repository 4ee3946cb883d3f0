/** From a request to what is wanted of the coach. */
import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Ask } from '../coach/ask';
import { fieldsOf, isFields } from '../fields';
import { askOf, isBuiltIn, SLOT_NAMES, type SlotIds, type SlotName } from './asks';
import { consentIn } from './consent';
import { launched, resumed } from './tasks';

/**
 * ask: something for the coach. touch: something from the screen. ended: the session is over, no answer may
 * follow. disabled: the user disabled the skill. refused: Alexa could not use what it was given; `reason` is what it
 * says of that, whatever it is. canFulfill: whether it would take a request that names no skill. none: nothing that
 * could be answered.
 */
export type Wanted =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'ended'; readonly refused: { readonly reason: unknown } | null }
  | { readonly kind: 'refused'; readonly what: 'answer' | 'screen'; readonly reason: unknown }
  | { readonly kind: 'touch' | 'disabled' | 'canFulfill' | 'none' };

type Incoming = Pick<RequestEnvelope, 'request' | 'session'>;

const SPOKEN = /^(?:LaunchRequest|IntentRequest)$/;
/** What comes within a session and is no part of the conversation. */
const ASIDE =
  /^(?:SessionEndedRequest$|CanFulfillIntentRequest$|AlexaSkillEvent\.|AudioPlayer\.|PlaybackController\.|System\.|Alexa\.Presentation\.APLA?\.(?:RuntimeError|LoadIndexListData|LoadTokenListData)$)/;

/** Whether anything may be said or shown: outside a session there is nobody to hear it, whatever comes. */
export function mayBeAnswered({ request: { type }, session }: Incoming): boolean {
  return SPOKEN.test(type) || (isFields(session) && !ASIDE.test(type));
}

/** What a request wants; one never seen, within a session, is taken as words not understood. */
export function readRequest(asked: Incoming): Wanted {
  const { request } = asked;
  const { type } = request;
  if (type === 'LaunchRequest') return { kind: 'ask', ask: launched(request) };
  if (type === 'IntentRequest')
    return { kind: 'ask', ask: wantedBy(request.intent) ?? { kind: 'lost' } };
  if (type === 'SessionEndedRequest') {
    const { reason, error } = fieldsOf(request);
    return { kind: 'ended', refused: reason === 'ERROR' ? { reason: fieldsOf(error).type } : null };
  }
  if (type === 'System.ExceptionEncountered') {
    return { kind: 'refused', what: 'answer', reason: fieldsOf(request.error).type };
  }
  if (/^Alexa\.Presentation\.APLA?\.RuntimeError$/.test(type)) {
    const { errors } = fieldsOf(request);
    const { reason, type: name } = fieldsOf(Array.isArray(errors) ? errors[0] : null);
    return { kind: 'refused', what: 'screen', reason: reason ?? name };
  }
  if (type === 'AlexaSkillEvent.SkillDisabled') return { kind: 'disabled' };
  if (type === 'CanFulfillIntentRequest') return { kind: 'canFulfill' };
  if (!mayBeAnswered(asked)) return { kind: 'none' };
  const answered = type === 'Connections.Response' ? consentIn(request) : null;
  if (answered !== null) return { kind: 'ask', ask: answered };
  if (type === 'SessionResumedRequest') return { kind: 'ask', ask: resumed(request) };
  if (type === 'Alexa.Presentation.APL.UserEvent') return { kind: 'touch' };
  return { kind: 'ask', ask: { kind: 'lost' } };
}

/** What an intent of the model asks; null for any other. */
export function wantedBy(intent: unknown): Ask | null {
  const { name, slots } = fieldsOf(intent);
  return askOf(name, slotIdsOf(slots), isSaid(fieldsOf(slots).also));
}

/** Something was said into the slot, whether it is known or not. */
export const isSaid = (slot: unknown) =>
  typeof (fieldsOf(slot) as Partial<Slot>).value === 'string';

/** The ids that the interaction model gave to what was said; a slot it does not know is left out. */
export function slotIdsOf(slots: unknown): SlotIds {
  if (typeof slots !== 'object' || slots === null) return {};
  const ids: Partial<Record<SlotName, string>> = {};
  for (const name of SLOT_NAMES) {
    if (!Object.hasOwn(slots, name)) continue;
    const slot = (slots as Record<string, Partial<Slot> | null>)[name];
    const id = isBuiltIn(name) ? saidIn(slot) : idOf(slot);
    if (id !== null) ids[name] = id;
  }
  return ids;
}

/** What Amazon's own types hold is the value itself: "10", "PT45S". */
function saidIn(slot: Partial<Slot> | null | undefined): string | null {
  const value: unknown = slot?.value;
  return typeof value === 'string' && value.length < 20 ? value : null;
}

function idOf(slot: Partial<Slot> | null | undefined): string | null {
  const authorities = slot?.resolutions?.resolutionsPerAuthority;
  if (!Array.isArray(authorities)) return null;
  for (const authority of authorities) {
    const id: unknown = authority?.values?.[0]?.value?.id;
    if (authority?.status?.code === 'ER_SUCCESS_MATCH' && typeof id === 'string') return id;
  }
  return null;
}
