/** Finds danger inside a longer sentence: it outweighs whatever else was said. */
import { isDanger, isGravest, isHarmless } from '../../model/danger';
import type { Grammar } from './grammar';

const NEGATIONS = 'not|no|never|without|nothing|none|nor';
/** A "not", and no more than leads from it to what it denies: "i don't think it is", "i wouldn't call that a". */
const DENYING = new RegExp(
  `\\b(?:${NEGATIONS})(?: (?:a|an|any|the|it|this|that|is|am|was|i|my|have|had|got|been|feel|felt|feeling|getting|having|think|say|said|mean|call|like|sure|really|longer|at all|of))*$`,
);
/** An answer before a sentence of its own: "no my knee is swollen". */
const ANSWERED = /\bno$/;
const SUBJECT = /^(?:i|it|my|the|there|this|that) /;

const PEOPLE =
  'dad|daddy|father|mum|mummy|mom|mother|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|roommate|neighbour|neighbor|boss|uncle|aunt|cousin|gran|granny|nan|grandma|grandad|grandpa|grandmother|grandfather|grandson|granddaughter|nephew|niece|colleague|man|woman|guy|girl|boy|lady|baby|kid|kids|toddler';
const THINGS =
  'dog|cat|puppy|phone|tablet|laptop|computer|watch|tv|telly|film|show|car|bike|chair|table|shelf|sofa|couch|bed|bench|door|window|mat|band|roller|ball';
const OTHERS = `${PEOPLE}|${THINGS}`;
const PARTS = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
const TOLD =
  'is|are|was|were|has|had|have|got|gets|gave|feels|felt|fell|broke|tore|twisted|keeps|takes|needs|can|just';
/** Someone or something else, up to what is told of them: "my dad had a", "my mum's knee is", "my sister's expecting". */
const ANOTHER = new RegExp(
  `\\b(?:${PEOPLE}|(?:my|our|the|a|his|her|their|your) (?:${OTHERS}))(?:(?:s (?:${PARTS})| (?:on|in|at) (?:the|my|our) \\w+| next door)? (?:${TOLD})(?: (?:${TOLD}|been|a|an|the|his|her|their|some|really|very|all))*|s(?! having (?!a baby)))\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = /(?<!\bnot )\b(?:i|me|my|mine|it|that|this)\b/;

/** Somebody in need now: for them too a number is to be called. */
const IN_NEED = new RegExp(
  `\\b(?:${PEOPLE})(?:s (?:heart|face|breathing|speech))? (?:is|are|has(?! had)|can not|will not|just|suddenly)\\b`,
);

/** Whether the danger that is told of from word `from` on is someone or something else's, and calls for nobody. */
export function isAnothers(words: readonly string[], intent: string, from = 0): boolean {
  const text = words.join(' ');
  const found = ANOTHER.exec(text);
  if (!found || (/^(?:Emergency|Bleeding)/.test(intent) && IN_NEED.test(text))) return false;
  const rest = text.slice(found.index + found[0].length);
  const told = words.length - rest.split(' ').length + 1;
  return from <= told && !OF_ONESELF.test(rest);
}

/** Figures of speech that any words may follow: no sample holds them all. */
const IDIOMS = new RegExp(
  `\\b(?:${[
    '(?:lie|sit|lying|sitting) down (?:now )?for (?:this|that|the next) \\w+|breathe (?:in )?through (?:my nose|it)',
    '(?:numb|dead|tingling|tingly|pins and needles) (?:from|with) (?:the )?(?:cold|snow|kneeling|sitting)',
    'heart is (?:racing|pounding|thumping|going) (?:from|after) (?:that|those|these|this|the) \\w+',
    'dying (?:laughing|(?:over )?here|to|for|of (?!a |an |my ))|sick (?:and tired |to death )?of',
    '(?:give|gives|gave|giving) (?:\\w+ )?a (?:heart attack|stroke|fit)|(?:give|gave|donated?) blood',
    '(?:fell|fall|fallen|falling) (?:asleep|in love|behind|out with|for (?!no)|off the (?:wagon|radar|map))',
    'stuck (?:with|for|what|at (?:work|home)|in (?:traffic|(?:a|the) (?!bath|shower|corner|squat|lunge|position)\\w+)|on (?!(?:the (?:floor|ground|mat|roller|stairs)|my)\\b))',
    'can not (?:get up (?:early|at (?!all)\\w+|to (?!the|my)\\w+)|stand \\w+(?:ing|[^s]s))',
    `can not (?:stand|move) (?:on to|(?:this|that|the|my|your|his|her) (?!pain|left|right|(?:${PARTS}|toe|arm|hand|finger|face|neck|head|back|body|side)s?\\b)\\w+)`,
    `(?:broke|broken|tore|ripped|cracked|burst|split) (?:my|the|our) (?:${THINGS})`,
  ].join('|')})\\b`,
  'g',
);

/** The words without idioms: what is left may still tell of danger. */
export function withoutIdioms(words: readonly string[]): string[] {
  return words.join(' ').replace(IDIOMS, ' ').match(/\S+/g) ?? [];
}

/** Long ago, and not of late: a child's broken leg is no warning. */
const LONG_AGO =
  /\b(?:(?:years|decades|ages) (?:ago|back)|as a (?:kid|child|boy|girl|teenager|student)|when i was (?!\w+ing\b|on |out |up |down |there |at (?!school|college|university)|in (?!my ))|i once|(?<!since )last (?:summer|winter|spring|autumn|year)|(?:in|at) (?:college|school|spring|nineteen|two thousand)|in the day|(?<!\b(?:am|not|get|got|getting) )used to)\b/;
const OF_LATE =
  /\b(?:again|still|ever since|since then|these days|this (?:morning|week)|today|just)\b/;

/** Whether it is of long ago that is told, and of nothing since. */
const isLongAgo = (text: string) => LONG_AGO.test(text) && !OF_LATE.test(text);

/** In jest, seen on a screen, or asked in general: nobody's. */
const NOBODYS =
  /(?<!\b(?:not|no|you) )\b(?:kidding|joking)$|^(?!.*\b(?:i|my|me)\b).*\b(?:on (?:tv|telly|the (?:telly|television|news|radio))|in (?:the|this|that|a) (?:film|movie|show|series|book|story|game))\b|^what is an? \w+(?: \w+)?$|^when (?:is|do|should|would) (?!.*\bmy\b)/;

/** Asked about for once it should be so: what is gravest counts all the same. */
const SUPPOSED =
  /^(?:(?:and|but|so|okay) )?(?:(?:what|how|when|will|could|would|should)\b.* (?:if|whether|in case)\b|suppos(?:e|ing)\b|what happens when\b|how do i know when\b|(?:is|are) (?:a|an) \w+ \w+ (?:dangerous|bad|serious|normal))\b/;

/** Whether the danger is spoken of as long over, as what may come, or as nobody's. */
export function isNotNow(words: readonly string[], intent: string): boolean {
  const text = words.join(' ');
  if (NOBODYS.test(text)) return intent !== 'CrisisIntent';
  if (SUPPOSED.test(text)) return !isGravest(intent) && intent !== 'AskFirstIntent';
  return isLongAgo(text) && !/^(?:Crisis|AskFirst)/.test(intent);
}

/** So it is now, whatever else was long ago: "i used to run but i can't breathe". */
const NOW = /\b(?:am|is|are|have|has|can|hurts?|feels?|need|want|keeps?)\b/;

/** Cried out alone it is danger; inside a sentence it may be asked where to put it. */
const A_CRY = /^(?:my \w+|get help)$/;

/** The intent of words, or, where it is of the gravest, of what one says of oneself with them: "having a heart attack". */
function intentOf(told: string, { plain }: Grammar): string | undefined {
  const whole = ['i', 'i am', 'i have'].map((who) => plain(`${who} ${told}`));
  return plain(told) ?? (/ .* /.test(told) ? whole.find(isGravest) : undefined);
}

/** The gravest, or else the longest, danger inside the words that is neither denied nor told of someone else; and those denied. */
export function dangersInside(all: readonly string[], grammar: Grammar) {
  const words = withoutIdioms(all);
  const wasLongAgo = isLongAgo(words.join(' '));
  const denied = new Set<string>();
  const over: (readonly [from: number, to: number])[] = [];
  const harmless: (readonly [from: number, to: number])[] = [];
  const told: string[] = [];
  for (let size = Math.min(words.length, grammar.longest); size >= 2; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size;
      const sample = words.slice(from, to).join(' ');
      const intent = intentOf(sample, grammar);
      if (intent === undefined || A_CRY.test(sample)) continue;
      // What a longer sample of no danger shares words with is none.
      if (size > 3 && isHarmless(intent)) harmless.push([from, to]);
      // What is inside of what was told or denied is part of that.
      if (!isDanger(intent) || over.some(([a, b]) => a <= from && to <= b)) continue;
      over.push([from, to]);
      // Nothing further away is about these words.
      const before = words.slice(Math.max(0, from - 8), from);
      const thought = before.join(' ');
      const isPart = harmless.some(([a, b]) => a < to && from < b && b - a > size);
      const isAnswer = ANSWERED.test(thought) && SUBJECT.test(`${sample} `);
      const isPast = isNotNow(words, intent) && !(wasLongAgo && NOW.test(sample));
      if (isPart || (DENYING.test(thought) && !isAnswer)) denied.add(intent);
      else if (!isPast && !isAnothers([...before, ...words.slice(from, to)], intent, before.length))
        told.push(intent);
    }
  }
  // A kneecap that is back in has been out.
  const isIn = told.includes('KneecapBackIntent');
  const open = isIn ? told.filter((intent) => intent !== 'BrokenLegIntent') : told;
  return { given: open.find(isGravest) ?? open[0] ?? null, denied };
}
