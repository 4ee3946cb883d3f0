/** Whose turn it is, and what each who speaks in a session has of it: two people at one device never meet. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { fieldsOf, isFields, numberOf } from '../fields';
import { idOf, personOf } from '../progress/person';
import { bringsTask } from './tasks';

/** What one of them has of a session, as it travels in its attributes. */
export interface Part {
  /** The person; null for the household, whom nobody's voice tells apart. */
  readonly who: string | null;
  readonly state: unknown;
  readonly ledger: unknown;
}

export interface Speaker {
  readonly who: string | null;
  /** The request as it is theirs alone: it names them, and its session carries their part. */
  readonly envelope: RequestEnvelope;
  /** Those who spoke before in this session, the last one first. */
  readonly others: readonly Part[];
  /** The first of them was speaking until now. */
  readonly breaksIn: boolean;
  /** The session is a task that Alexa handed over. */
  readonly isTask: boolean;
}

/** So many may be set aside in a session; what is kept of more is in the table. */
const MOST_OTHERS = 3;

/**
 * Who speaks. Alexa knows a voice in one word and not in the next: who is not named goes on with what is under way in
 * the session, or was said last. And a routine that was begun by somebody whom nobody knew is theirs to its end.
 */
export function speakerOf(envelope: RequestEnvelope): Speaker {
  const parts = partsOf(envelope.session?.attributes);
  const [last] = parts;
  const mine = partOf(personOf(envelope), parts, envelope.request.type);
  const who = mine === null ? personOf(envelope) : mine.who;
  const others = parts.filter((one) => one !== mine).slice(0, MOST_OTHERS);
  return {
    who,
    envelope: asOf(envelope, mine ?? { who, state: undefined, ledger: undefined }),
    others,
    breaksIn: last !== undefined && last !== mine,
    isTask: bringsTask(envelope.request) || fieldsOf(envelope.session?.attributes).task === true,
  };
}

/** The part that goes on; null where who speaks is new to the session. */
function partOf(named: string | null, parts: readonly Part[], type: string): Part | null {
  const [last] = parts;
  if (last === undefined) return null;
  const own = parts.find(({ who }) => who === named);
  // Who opens the skill is met anew.
  if (type === 'LaunchRequest') return own ?? null;
  // The screen shows what was said last, and Alexa asks for it: of words alone it may be another's.
  if (named === null) return (type === 'IntentRequest' ? parts.find(isUnderWay) : null) ?? last;
  return own ?? (last.who === null && isUnderWay(last) ? last : null);
}

function isUnderWay({ state }: Part): boolean {
  const { active, today } = fieldsOf(state);
  const { bouts, at } = fieldsOf(today);
  return active === true && Array.isArray(bouts) && numberOf(at) < bouts.length;
}

/** The parts in a session's attributes, whose turn it was first. */
function partsOf(attributes: unknown): Part[] {
  const { who, state, ledger, others } = fieldsOf(attributes);
  if (state === undefined && ledger === undefined) return [];
  const rest: unknown[] = Array.isArray(others) ? others : [];
  return [{ who, state, ledger }, ...rest.filter(isFields)].map((part) => ({
    who: idOf(part.who),
    state: part.state,
    ledger: part.ledger,
  }));
}

/** A request as if it came from whom the part is of. */
export function asOf(envelope: RequestEnvelope, { who, state, ledger }: Part): RequestEnvelope {
  const { context, session } = envelope;
  const { person: _, ...system } = context.System;
  const System = { ...system, ...(who !== null && { person: { personId: who } }) };
  return {
    ...envelope,
    context: { ...context, System },
    ...(session && { session: { ...session, attributes: own(state, ledger) } }),
  };
}

const own = (state: unknown, ledger: unknown) => ({
  ...(state !== undefined && { state }),
  ...(ledger !== undefined && { ledger }),
});

/** The attributes of a session in which `who` spoke last. */
export function attributesOf(
  { who, others, isTask }: Pick<Speaker, 'who' | 'others' | 'isTask'>,
  { state, ledger }: Pick<Part, 'state' | 'ledger'>,
): Record<string, unknown> {
  return {
    ...own(state, ledger),
    ...(who !== null && { who }),
    ...(isTask && { task: true }),
    ...(others.length > 0 && {
      others: others.map((part) => ({ ...own(part.state, part.ledger), who: part.who })),
    }),
  };
}
