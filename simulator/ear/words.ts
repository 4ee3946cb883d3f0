/** Makes what was typed look like what the recogniser would have heard, letter for letter. */
import { numberAsWords } from '../../lambda/language/en/speed';

/** After these, 's is short for "is" or "has"; after others it is a genitive. */
const SHORT_IS =
  /\b(it|that|this|what|where|who|how|when|there|here|he|she|one|knee|leg|foot|calf|kneecap|cap|bone|pain|skin|toe|hip|back|thigh|shin|ankle|ball|band|roller|floor|dog|phone|everything|nothing|someone|somebody|something|swelling|room|head|chest|heart|throat|tongue|mouth|face|arm|breathing|speech|vision|long|much)'s\b/g;

const SHORT: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will' };

/** Ways to run words together, each with what it stands for. */
const RUN_TOGETHER = new Map(
  `wanna want to, gonna going to, gotta have to, lemme let me, gimme give me, dunno do not know,
  kinda kind of, sorta sort of, outta out of, cos because, coz because, cuz because,
  alright all right, ok okay, okey okay, k okay, im i am, ive i have, whats what is, thats that is,
  dont do not, cannot can not, doesnt does not, isnt is not, cant can not, didnt did not`
    .split(/,\s+/)
    .map((row) => [row.replace(/ .*/, ''), row.replace(/^\S+ /, '')] as const),
);
const RUNS = new RegExp(`\\b(${[...RUN_TOGETHER.keys()].join('|')})\\b`, 'g');

/** Lower case, no punctuation, numbers in words, nothing contracted. */
function spelledOut(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u2018\u2019\u02bc`]/g, "'")
      // A price or a year counts nothing here, and is no number to call.
      .replace(/[$£€]\d+|\b\d{4,5}\b/g, ' dollars ')
      // One of more than two digits is said digit by digit, as 911 is.
      .replace(/\d{3,}/g, (digits) => [...digits].join(' '))
      .replace(/\d+/g, (digits) => ` ${numberAsWords(digits)} `)
      .replace(/\b([a-z])\.(?=\s|[a-z]\.|$|['?!,])/g, '$1 ')
      .replace(/\bcan't\b/g, 'can not')
      .replace(/\bwon't\b/g, 'will not')
      .replace(/n't\b/g, ' not')
      .replace(/'(m|re|ve|ll)\b/g, (_, end: string) => ` ${SHORT[end]}`)
      .replace(/\blet's\b/g, 'lets')
      .replace(/\b(i|you|he|she|we|they|that|it)'d\b/g, '$1 would')
      .replace(
        /'s (?=(?:just )?(?:gone|got|been|had|come|started|given|collapsed|stopped|passed|turned|fainted|dropped)\b)/g,
        ' has ',
      )
      .replace(SHORT_IS, '$1 is')
      .replace(/'/g, '')
  );
}

/** The words in one spelling. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // Letters, blanks and slots, as most samples are: nothing is short for anything, but for what runs together.
  const plain = (/^[a-z {}_]*$/.test(lower) ? lower : spelledOut(lower))
    .replace(RUNS, (word) => RUN_TOGETHER.get(word) ?? word)
    // As some say "my".
    .replace(/\bme (?=(?:knee|kneecap|leg|foot|calf|chest|head|back|hip|thigh|ankle)s?\b)/g, 'my ')
    // Other ways to say "can not".
    .replace(/\b(?:am|is|are) (?:un|not )able to\b/g, 'can not')
    .replace(/\bno way (?:that )?((?:my )?\w+) can\b/g, '$1 can not')
    .replace(/[^\p{L}\s{}_]/gu, ' ')
    // "v m o" is one word to the ear, and so is "i t" before a band.
    .replace(/(?<=\b[b-z])\s+(?=[b-z]\b)/g, '');
  return plain.match(/\S+/g) ?? [];
}
