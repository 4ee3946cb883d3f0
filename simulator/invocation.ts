/** How Alexa tells that a sentence is for the skill, before the skill has a session. */

export type Invocation =
  | { readonly kind: 'launch' }
  /** "Ask knee coach …": the sentence that is left for the interaction model. */
  | { readonly kind: 'oneShot'; readonly utterance: string };

const OPENERS = 'open|launch|start|begin|run|use|load|play|enable|talk to|speak to|go to';
const ASKERS = `ask|tell|${OPENERS}`;
const JOINERS = 'to|for|about|and|that';
const TRAILERS = 'with|using|from|in|on';

/** What a sentence without its wake word asks of Alexa, or null when it names no skill of ours. */
export function invocation(utterance: string, name: string): Invocation | null {
  const said = utterance
    .toLowerCase()
    .replace(/[.,!?]+(?=\s|$)/g, '')
    .trim();
  const politely = `^(?:(?:please|can you|could you)\\s+)?`;
  if (new RegExp(`${politely}(?:(?:${ASKERS})\\s+)?${name}(?:\\s+please)?$`).test(said)) {
    return { kind: 'launch' };
  }
  const before = new RegExp(`${politely}(?:${ASKERS})\\s+${name}\\s+(?:(?:${JOINERS})\\s+)?(.+)$`);
  const after = new RegExp(`^(.+)\\s+(?:${TRAILERS})\\s+${name}$`);
  const rest = before.exec(said)?.[1] ?? after.exec(said)?.[1];
  return rest === undefined ? null : { kind: 'oneShot', utterance: rest };
}
