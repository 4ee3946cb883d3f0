/** Finds danger inside a longer sentence: it outweighs whatever else was said. */
import { isDanger } from '../../model/danger';
import type { Grammar } from './grammar';

const NEGATIONS = 'not|no|never|without|nothing|none|nor';
/** A "not", and no more than leads from it to what it denies: "i don't think it is", "i wouldn't call that a". */
const DENYING = new RegExp(
  `\\b(?:${NEGATIONS})(?: (?:a|an|any|the|it|this|that|is|am|was|i|my|have|had|got|been|feel|felt|feeling|getting|having|think|say|said|mean|call|like|sure|really|at all|of))*$`,
);
/** An answer before a sentence of its own: "no my knee is swollen". */
const ANSWERED = /\bno$/;
const SUBJECT = /^(?:i|it|my|the|there|this|that) /;

const OTHERS =
  'dad|daddy|father|mum|mummy|mom|mother|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|roommate|neighbour|neighbor|boss|uncle|aunt|cousin|gran|granny|nan|grandma|grandad|grandpa|grandmother|grandfather|man|woman|guy|girl|boy|lady|baby|kid|kids|toddler|dog|cat|puppy|phone|tablet|laptop|computer|watch|tv|telly|film|show|car|bike|chair|table|shelf|sofa|couch|bed|bench|door|window|mat|band|roller|ball';
const PARTS = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
const TOLD =
  'is|are|was|were|has|had|have|got|gets|gave|feels|felt|fell|broke|tore|twisted|keeps|takes|needs|can|just';
/** Someone or something else, up to what is told of them: "my dad had a", "my mum's knee is", "my sister's expecting". */
const ANOTHER = new RegExp(
  `\\b(?:my|our|the|a|his|her|their|your) (?:${OTHERS})(?:(?:s (?:${PARTS})| (?:on|in|at) (?:the|my|our) \\w+| next door)? (?:${TOLD})(?: (?:${TOLD}|been|a|an|the|his|her|their|some|really|very|all))*|s(?! having (?!a baby)))\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = /\b(?:i|me|my|mine|it|that|this)\b/;

/** Whether what is said from word `from` on is of someone or something else than the runner. */
export function tellsOfAnother(words: readonly string[], from = 0): boolean {
  const text = words.join(' ');
  const found = ANOTHER.exec(text);
  if (!found) return false;
  const rest = text.slice(found.index + found[0].length);
  const told = words.length - rest.split(' ').length + 1;
  return from <= told && !OF_ONESELF.test(rest);
}

/** What is said of no danger at all, in its words. */
const IDIOMS = new RegExp(
  `\\b(?:${[
    'i am (?:so |just |literally )?dying (?:(?:down |over )?here\\b|laughing|to\\b|for\\b|of (?!a |an |my ))',
    '(?:gave|give|gives|giving|given|cause|causes|caused) (?:(?:me|us|him|her|you) )?(?:a|another) (?:heart attack|stroke|fit|seizure)',
    'my heart is not in|(?:cross|bless|broke|breaks) (?:my|your) heart|by heart|have a heart$|weak at the knees',
    'strokes? of (?:luck|genius)|(?:breast|back) ?stroke|break a leg|bleeding (?:money|hell|obvious)',
    'sick (?:(?:and tired |to death )?of|if you)\\b',
    '(?:fell|fall|fallen|falling) (?:asleep|in love|behind|out with|for)\\b',
    'stuck (?:in traffic|at (?:work|home|the office)|with|for (?:time|words)|on (?:a|this|the) (?:call|phone|problem|question|crossword))',
    // What is disliked, or too heavy, and no leg that fails.
    `can not (?:stand|move) (?:squats|lunges|stretch(?:es|ing)|running|waiting|you|them|(?:my|this|that|the|your|his|her|these|those) (?!pain|left|right|(?:${PARTS}|toe|arm|head|back|body|side|muscle)s?\\b)\\w+)`,
    'can not get up (?:early|earlier|before|in the mornings?|the (?:energy|nerve|courage)|to speed|for work)',
    // Asked of an exercise.
    '(?:do|should|must|shall) i (?:(?:need|have) to )?(?:sit|lie)(?: down)?|(?:sit|lie) down (?:for|during) (?:this|that|these)',
    '(?:swelling|numbness|tingling|fever|dizziness|pins and needles) (?:has |have |is )?(?:all )?(?:gone(?: down| away|$)|went (?:down|away)|passed|worn off|stopped)',
    'end it (?:here|there|for (?:now|today))',
    'feel like (?:a|an) (?:kid|child|teenager|old|ninety|eighty)\\b',
  ].join('|')})`,
  'g',
);

/** The words without idioms: what is left may still tell of danger. */
export function withoutIdioms(words: readonly string[]): string[] {
  const left = words.join(' ').replace(IDIOMS, ' ').trim();
  return left === '' ? [] : left.split(/\s+/);
}

/** Long ago, and not of late: a child's broken leg is no warning. */
const LONG_AGO =
  /\b(?:(?:years|decades|ages) (?:ago|back)|as a (?:kid|child|boy|girl|teenager|student)|when i was (?!\w+ing\b|on |out |up |down |there |at (?!school|college|university)|in (?!my ))|i once|(?:back )?(?:in the day|at school)|(?<!\b(?:am|not|get|got|getting) )used to)\b/;
const OF_LATE =
  /\b(?:again|still|ever since|since then|these days|this (?:morning|week)|today|just)\b/;

/** Whether it is of long ago that is told, and of nothing since. */
function isLongAgo(words: readonly string[]): boolean {
  const text = words.join(' ');
  return LONG_AGO.test(text) && !OF_LATE.test(text);
}

/** Asked in case of need: "can you call an ambulance if i get hurt". */
const IN_CASE =
  /^(?:can|could|do|would|will) you\b.*?(?= (?:if|in case) (?:i|my|something|anything)\b)/;

/** Asked about for once it should be so: what is gravest counts all the same. */
const SUPPOSED = /^(?:(?:and|but|so|okay) )?what (?:if|happens (?:if|when)|would happen if)\b/;

/** Where several are told of, these come first. */
const GRAVEST: ReadonlySet<string> = new Set([
  'EmergencyIntent',
  'BrokenLegIntent',
  'BleedingIntent',
  'CrisisIntent',
]);
/** However long ago. */
const NEVER_PAST: ReadonlySet<string> = new Set(['CrisisIntent', 'AskFirstIntent']);

/** Whether the danger is spoken of as long over, or as what may come. */
function isNotNow(words: readonly string[], intent: string): boolean {
  if (SUPPOSED.test(words.join(' '))) return !GRAVEST.has(intent) && intent !== 'AskFirstIntent';
  return isLongAgo(words) && !NEVER_PAST.has(intent);
}

/** Whether what sounds like the danger is not so now, or asked about in case of need. */
export function isIdle(words: readonly string[], intent: string): boolean {
  return isNotNow(words, intent) || IN_CASE.test(words.join(' '));
}

/** So it is now, whatever else was long ago: "i used to run but i can't breathe". */
const NOW = /\b(?:am|is|are|have|has|can|hurts?|feels?|need|want|keeps?)\b/;

/** Cried out alone it is danger; inside a sentence it may be asked where to put it. */
const A_CRY = /^(?:my \w+|get help)$/;

/** Dangers in a sentence: the one that is told of, and those that are denied. */
export interface Dangers {
  readonly given: string | null;
  readonly denied: ReadonlySet<string>;
}

/** The gravest, or else the longest, sample of a danger inside the words that is neither denied nor told of someone else. */
export function dangersInside(all: readonly string[], grammar: Grammar): Dangers {
  const asked = IN_CASE.exec(all.join(' '))?.[0];
  const words = withoutIdioms(asked ? all.slice(asked.split(' ').length) : all);
  const denied = new Set<string>();
  const over: { from: number; to: number }[] = [];
  const told: string[] = [];
  for (let size = Math.min(words.length, grammar.longest); size >= 2; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size;
      const sample = words.slice(from, to).join(' ');
      const intent = grammar.plain(sample);
      if (intent === undefined || !isDanger(intent) || A_CRY.test(sample)) continue;
      // What is inside of what was told or denied is part of that.
      if (over.some((span) => span.from <= from && to <= span.to)) continue;
      over.push({ from, to });
      // Nothing further away is about these words.
      const before = words.slice(Math.max(0, from - 8), from);
      const thought = before.join(' ');
      const isDenied =
        DENYING.test(thought) && !(ANSWERED.test(thought) && SUBJECT.test(`${sample} `));
      if (isDenied) denied.add(intent);
      if (isDenied || tellsOfAnother(words.slice(from - before.length, to), before.length))
        continue;
      if (isNotNow(words, intent) && !(isLongAgo(words) && NOW.test(sample))) continue;
      told.push(intent);
    }
  }
  // A kneecap that is back in has been out.
  const open = told.includes('KneecapBackIntent')
    ? told.filter((intent) => intent !== 'BrokenLegIntent')
    : told;
  return { given: open.find((intent) => GRAVEST.has(intent)) ?? open[0] ?? null, denied };
}
