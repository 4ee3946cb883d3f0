/** How Alexa tells that a sentence is for the skill, before the skill has a session. */

const COURTESIES = "please|can you|could you|would you|will you|i want to|i'd like to|let's";
const CALLS =
  'open|launch|start|begin|run|use|load|play|enable|resume|turn on|switch on|talk to|speak to|speak with|talk with|go to|get|ask|tell';
const JOINERS = 'to|for|about|and|that|if|whether';
const TRAILERS = 'with|using|from|in|on';

/** What a sentence without its wake word asks of the skill: '' where it only opens it, null where it does not name it. */
export function invocation(utterance: string, name: string): string | null {
  const said = utterance
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[.,!?]+(?=\s|$)/g, '')
    .trim();
  const called = `^(?:(?:${COURTESIES})\\s+)*(?:(?:${CALLS})\\s+)?${name}`;
  if (new RegExp(`${called}(?:\\s+please)?$`).test(said)) return '';
  const before = new RegExp(`${called}\\s+(?:(?:${JOINERS})\\s+)?(.+)$`);
  const after = new RegExp(`^(.+)\\s+(?:${TRAILERS})\\s+${name}$`);
  return before.exec(said)?.[1] ?? after.exec(said)?.[1] ?? null;
}
