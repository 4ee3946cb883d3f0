/** What people say around a wish: the wish is the same without it. */

/** Sounds made while thinking: nothing is lost without them, wherever they stand. */
export const HUM = /^(?:u(?:h+|h?m+)|er+m?|ah+|hm+|mm+|mhm)$/;
/** What a recogniser makes of noise: of one or two of these nothing is understood. */
export const SCRAP =
  /^(?:it|of|so|be|and|but|oh|the|a|an|in|on|at|to|for|then|that|this|if|or|with|by|as|from|he|she|we|they|you|there)$/;
/** What leads up to a wish, and what trails after it; longer ones first. */
const OPENER =
  'oh my god|excuse me|hey there|hello|hi|good morning|good evening|good afternoon|you know|i mean|i think|oh|hey|so|well|actually|please|kindly|coach|and|but|because|like|okay|right|all right|yeah|yes|yep|sorry|listen|look|man|mate|dude|wow|oops|whoops|ooh|ugh|phew|cool|great|fine|nice|could you|can you|would you|will you';
const CLOSER =
  'by the way|to be honest|if you can|if possible|if that is okay|if you would|if you do not mind|would you|will you|for me|you know|i think|i guess|i mean|as well|please|kindly|coach|now|then|thanks|thank you|mate|man|dude|love|cheers|ta|yeah|okay|right|though|actually|too|really|here|today|this time';
const FIRST = new RegExp(`^(?:${OPENER}|no(?= (?:do|go|skip|wait|start|stop) )) (?=.)`);
/** Behind "is this" the words "okay" and "right" are what is asked. */
const LAST = new RegExp(`(?<!\\b(?:is|was|are) (?:it|this|that|these|they)) (?:${CLOSER})$`);
/** Words that only say how much, or how suddenly: danger is the same without them. */
export const SHADE =
  /^(?:really|actually|quite|pretty|totally|completely|literally|bloody|very|just|suddenly|properly|all|so)$/;
const SHADED =
  / (?:kind of|sort of|a bit(?: of)?|a little(?: bit)?|on earth|really|actually|still|quite|pretty|totally|literally|bloody|very)(?= )/g;

/** The words with ever more fillers taken off, and at last without those that only say how much; something is always left. */
export function barer(words: readonly string[]): string[][] {
  const text = words.join(' ');
  const less = [FIRST, LAST, SHADED].map((fillers) => text.replace(fillers, ''));
  const rest = less.find((way) => way !== text)?.split(' ');
  return rest ? [rest, ...barer(rest)] : [];
}
