/** Makes what was typed look like what the recogniser would have heard, letter for letter. */
import { numberAsWords } from '../../lambda/language/en/speed';

/** One of more than two digits is said digit by digit, as 911 is. */
function numberWords(digits: string): string {
  if (digits.length <= 2) return numberAsWords(digits);
  return [...digits].map((digit) => numberAsWords(digit)).join(' ');
}

/** After these, 's is short for "is" or "has"; after others it is a genitive. */
const SHORT_IS =
  /\b(it|that|this|what|where|who|how|when|there|here|he|she|one|knee|leg|foot|calf|kneecap|cap|bone|pain|skin|toe|hip|back|thigh|shin|ankle|ball|band|roller|floor|dog|phone|everything|nothing|someone|somebody|something|swelling|room|head|chest|heart|throat|tongue|mouth|face|arm|breathing|speech|vision|long|much)'s\b/g;

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

/** As some say "my". */
const MY = /\bme (?=(?:knee|kneecap|leg|foot|calf|chest|head|back|hip|thigh|ankle)s?\b)/g;

/** Other ways to say "can not". */
const CANNOT_BE = /\b(?:am|is|are) (?:un|not )able to\b/g;
const NO_WAY = /\bno way (?:that )?((?:my )?\w+) can\b/g;

/** Letters, blanks and slots, as most samples are: nothing is short for anything, but for what runs together. */
const BARE = /^[a-z {}_]*$/;

/** Counts nothing here, and is no number to call. */
const PRICE_OR_YEAR = /[$£€]\d+|\b\d{4,5}\b/g;

/** Lower case, no punctuation, numbers in words, nothing contracted. */
function spelledOut(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(PRICE_OR_YEAR, ' dollars ')
    .replace(/\d+/g, (digits) => ` ${numberWords(digits)} `)
    .replace(/\b([a-z])\.(?=\s|[a-z]\.|$|['?!,])/g, '$1 ')
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/'ll\b/g, ' will')
    .replace(/\blet's\b/g, 'lets')
    .replace(/\b(i|you|he|she|we|they|that|it)'d\b/g, '$1 would')
    .replace(
      /'s (?=(?:just )?(?:gone|got|been|had|come|started|given|collapsed|stopped|passed|turned|fainted|dropped)\b)/g,
      ' has ',
    )
    .replace(SHORT_IS, '$1 is')
    .replace(/'/g, '');
}

/** The words in one spelling. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const plain = (BARE.test(lower) ? lower : spelledOut(lower))
    .replace(RUNS, (word) => RUN_TOGETHER.get(word) ?? word)
    .replace(MY, 'my ')
    .replace(CANNOT_BE, 'can not')
    .replace(NO_WAY, '$1 can not')
    .replace(/[^\p{L}\s{}_]/gu, ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(/\s+/);
  return LETTER.test(plain) ? joinLetters(words) : words;
}

const LETTER = /\b[b-z]\b/;

/** "v m o" is one word to the ear, and so is "i t" before a band. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (/^[b-z]$/.test(word)) {
      run += word;
      continue;
    }
    if (run !== '') joined.push(run);
    run = '';
    if (word !== '') joined.push(word);
  }
  return joined;
}
