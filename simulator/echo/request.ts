/** Request JSON as Alexa sends it. The simulated Echo and the tests both make their requests here. */
import type {
  Context,
  Directive,
  IntentRequest,
  interfaces,
  Request,
  RequestEnvelope,
  SessionEndedError,
  SessionEndedReason,
  Slot,
} from 'ask-sdk-model';
import type { InteractionModel } from '../../model/types';
import type { Access } from '../amazon/amazon';

/** A screen, as the device announces it. */
export interface Screen {
  /** The highest APL version the device draws, such as '2024.3'. */
  readonly maxVersion: string;
  readonly viewport: interfaces.viewport.ViewportState;
}

/** One Echo in one home. */
export interface Device {
  readonly applicationId: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly locale: string;
  /** The id of who speaks, where Alexa knows the voice. */
  readonly person?: string | undefined;
  /** Left out for a speaker. */
  readonly screen?: Screen;
  /** What Amazon's services are reached by, at the moment of a request; nothing without them. */
  readonly access?: () => Access;
}

/** The speaker every conversation is held with unless another is named; the same user each time. */
export const SPEAKER: Device = {
  applicationId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  userId: 'amzn1.ask.account.LAPTOP',
  deviceId: 'amzn1.ask.device.LAPTOP',
  locale: 'en-US',
};

export interface Session {
  readonly device: Device;
  readonly id: string;
  /** True for the first request of the session only. */
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A session about to begin, on the laptop's own speaker unless the device says otherwise. */
export function newSession(device: Partial<Device> = {}): Session {
  return {
    device: { ...SPEAKER, ...device },
    id: `amzn1.echo-api.session.${crypto.randomUUID()}`,
    isNew: true,
    attributes: {},
  };
}

/** What was heard for a slot; the id is null where no value of the slot's type matched. */
export interface SlotHeard {
  readonly said: string;
  readonly id: string | null;
  /** The slot type and the matched value's own name; slotsOf fills them in from the model. */
  readonly type?: string;
  readonly name?: string;
}

/** Slot name → what was heard, an id alone for short, or null for a slot left empty. */
export type SlotsHeard = Readonly<Record<string, SlotHeard | string | null>>;

/** Every slot the model gives the intent, as Alexa sends them: those not heard are there and empty. */
export function slotsOf(model: InteractionModel, intent: string, heard: SlotsHeard): SlotsHeard {
  const { intents, types } = model.interactionModel.languageModel;
  const declared = intents.find(({ name }) => name === intent)?.slots ?? [];
  const filled = declared.map(({ name, type }) => {
    const slot = heard[name];
    if (slot === null || slot === undefined) return [name, null] as const;
    const { said, id } = typeof slot === 'string' ? { said: slot, id: slot } : slot;
    const values = types.find((one) => one.name === type)?.values;
    const value = values?.find((one) => one.id === id);
    return [name, { said, id, type, name: value?.name.value }] as const;
  });
  return { ...heard, ...Object.fromEntries(filled) };
}

function slotJson(device: Device, name: string, heard: SlotHeard | string | null): Slot {
  if (heard === null) return { name, confirmationStatus: 'NONE' };
  const slot: SlotHeard = typeof heard === 'string' ? { said: heard, id: heard } : heard;
  // Of Amazon's own types the value itself is what was meant.
  if (slot.type?.startsWith('AMAZON.')) {
    const value = slot.id ?? '?';
    return { name, value, confirmationStatus: 'NONE', slotValue: { type: 'Simple', value } };
  }
  const resolutions: NonNullable<Slot['resolutions']> = {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.${device.applicationId}.${slot.type ?? name}`,
        status: { code: slot.id === null ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' },
        values: slot.id === null ? [] : [{ value: { name: slot.name ?? slot.said, id: slot.id } }],
      },
    ],
  };
  return {
    name,
    value: slot.said,
    confirmationStatus: 'NONE',
    resolutions,
    slotValue: { type: 'Simple', value: slot.said, resolutions },
  };
}

/** As Alexa sends it to everyone; a token of nobody, with which nothing is called. */
const NO_ACCESS: Omit<Access, 'permissions'> & { readonly permissions?: undefined } = {
  apiEndpoint: 'https://api.amazonalexa.com',
  apiAccessToken: '',
};

function contextJson({ applicationId, userId, deviceId, person, screen, access }: Device): Context {
  const { permissions, ...reached } = access?.() ?? NO_ACCESS;
  const system: Context['System'] = {
    application: { applicationId },
    user: { userId, ...(permissions && { permissions }) },
    ...(person && { person: { personId: person, accessToken: '' } }),
    device: {
      deviceId,
      supportedInterfaces: screen
        ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: screen.maxVersion } } }
        : {},
    },
    ...reached,
  };
  return screen ? { System: system, Viewport: screen.viewport } : { System: system };
}

/** Alexa's time of sending: whole seconds, as it writes them. */
function timestamp(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

function head(device: Device, seconds: number) {
  return {
    requestId: `amzn1.echo-api.request.${crypto.randomUUID()}`,
    timestamp: timestamp(seconds),
    locale: device.locale,
  };
}

/** Any request of a session, also one that this file has no word for. */
export function envelope(session: Session, request: Request): RequestEnvelope {
  const { applicationId, userId } = session.device;
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.id,
      application: { applicationId },
      user: { userId },
      attributes: structuredClone(session.attributes),
    },
    context: contextJson(session.device),
    request,
  };
}

const realNow = () => Date.now() / 1000;

/** "Open knee coach." `now` is in seconds since 1970, here as below. */
export function launch(session: Session, now = realNow()): RequestEnvelope {
  return envelope(session, { type: 'LaunchRequest', ...head(session.device, now) });
}

/** A sentence, understood as an intent. */
export function intent(
  session: Session,
  name: string,
  slots: SlotsHeard = {},
  now = realNow(),
): RequestEnvelope {
  const entries = Object.entries(slots);
  const heard: IntentRequest['intent'] = {
    name,
    confirmationStatus: 'NONE',
    ...(entries.length > 0 && {
      slots: Object.fromEntries(
        entries.map(([slot, value]) => [slot, slotJson(session.device, slot, value)]),
      ),
    }),
  };
  return envelope(session, {
    type: 'IntentRequest',
    ...head(session.device, now),
    dialogState: 'STARTED',
    intent: heard,
  });
}

/** The end of a session that the skill did not end itself. */
export function ended(
  session: Session,
  reason: SessionEndedReason,
  now = realNow(),
  error?: SessionEndedError,
): RequestEnvelope {
  return envelope(session, {
    type: 'SessionEndedRequest',
    ...head(session.device, now),
    reason,
    ...(error && { error }),
  });
}

/** What a document's SendEvent, or a finger on the screen, sends. */
export interface ScreenEvent {
  readonly token: string;
  readonly arguments: readonly unknown[];
  readonly source?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, unknown>>;
}

/** A tap, or an event that the document sends by itself. */
export function userEvent(session: Session, event: ScreenEvent, now = realNow()): RequestEnvelope {
  return envelope(session, {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...head(session.device, now),
    token: event.token,
    arguments: [...event.arguments],
    source: event.source ?? { type: 'TouchWrapper', handler: 'Press' },
    components: event.components ?? {},
  });
}

/** What comes of a connection that an answer of the skill's has asked for. */
export function connection(
  session: Session,
  answer: Readonly<Record<string, unknown>>,
  now = realNow(),
): RequestEnvelope {
  return envelope(session, { ...head(session.device, now), ...answer } as unknown as Request);
}

/** The skill was disabled in the Alexa app: an event of its own that belongs to no session. */
export function disabled(device: Partial<Device> = {}, now = realNow()): RequestEnvelope {
  const whole: Device = { ...SPEAKER, ...device };
  return {
    version: '1.0',
    context: contextJson(whole),
    request: { type: 'AlexaSkillEvent.SkillDisabled', ...head(whole, now) },
  };
}

/** True for a directive that a device without a screen answers with an error. */
export function needsScreen({ type }: Directive): boolean {
  return type.startsWith('Alexa.Presentation.APL.');
}
