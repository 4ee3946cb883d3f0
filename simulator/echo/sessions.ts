/** The sessions of one Echo, one after the other: each begins, carries what the skill left in it, and ends. */
import type {
  RequestEnvelope,
  Response,
  ResponseEnvelope,
  SessionEndedReason,
} from 'ask-sdk-model';
import type { Clock } from './clock';
import { type Device, ended, newSession, type Session } from './request';

export type SessionEnd =
  /** The skill ended it. */
  | 'skill'
  /** The plug was pulled. */
  | 'unplugged'
  | AlexaEnd;

/** Why Alexa ends a session, which the skill is told. */
type AlexaEnd =
  /** Nobody spoke, also after the reprompt. */
  | 'silence'
  /** "Exit", "quit". */
  | 'exit'
  /** The skill was opened again. */
  | 'replaced'
  /** The answer was one that Alexa refuses. */
  | 'error';

const REASONS: Readonly<Record<AlexaEnd, SessionEndedReason>> = {
  silence: 'EXCEEDED_MAX_REPROMPTS',
  exit: 'USER_INITIATED',
  replaced: 'USER_INITIATED',
  error: 'ERROR',
};

export type SessionEvent =
  | { readonly kind: 'request'; readonly request: RequestEnvelope }
  | { readonly kind: 'response'; readonly response: ResponseEnvelope }
  | { readonly kind: 'sessionEnded'; readonly why: SessionEnd }
  /** The skill threw, or answered what Alexa would not play. */
  | { readonly kind: 'failed'; readonly message: string };

export interface SessionsOptions {
  readonly send: (request: RequestEnvelope) => Promise<ResponseEnvelope>;
  readonly clock: Clock;
  readonly tell: (event: SessionEvent) => void;
  readonly device?: Partial<Device>;
  /** False for a device that ends sessions without a SessionEndedRequest. */
  readonly tellsSessionEnd: boolean;
}

/** The sessions of an Echo that has none yet. */
export function makeSessions(options: SessionsOptions) {
  const { clock, tell } = options;
  let current: Session | null = null;

  /** Sends a request and keeps the attributes that come back. Throws what the skill throws. */
  async function exchange(request: RequestEnvelope): Promise<Response> {
    tell({ kind: 'request', request });
    // Both ways through JSON, as over the wire: nothing else may carry a conversation.
    const sent = JSON.parse(JSON.stringify(request)) as RequestEnvelope;
    const response = JSON.parse(JSON.stringify(await options.send(sent))) as ResponseEnvelope;
    tell({ kind: 'response', response });
    if (current) {
      current = { ...current, isNew: false, attributes: response.sessionAttributes ?? {} };
    }
    return response.response;
  }

  return {
    /** The session as the skill last left it, or null outside one. */
    get current() {
      return current;
    },
    begin() {
      current = newSession(options.device);
      return current;
    },
    exchange,
    /** Alexa ends it; what the skill answers to that is never spoken. Does nothing outside a session. */
    async end(why: AlexaEnd, error?: string) {
      const last = current;
      if (last === null) return;
      current = null;
      tell({ kind: 'sessionEnded', why });
      if (!options.tellsSessionEnd) return;
      const invalid =
        error === undefined ? undefined : ({ type: 'INVALID_RESPONSE', message: error } as const);
      await exchange(ended(last, REASONS[why], clock.now(), invalid)).catch((problem: unknown) =>
        tell({ kind: 'failed', message: `SessionEndedRequest: ${problem}` }),
      );
    },
    /** It is over, and nobody is told. */
    drop() {
      current = null;
    },
  };
}
