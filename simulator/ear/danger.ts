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

const PEOPLE =
  'dad|daddy|father|mum|mummy|mom|mother|brother|sister|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|roommate|neighbour|neighbor|boss|uncle|aunt|cousin|gran|granny|nan|grandma|grandad|grandpa|grandmother|grandfather|grandson|granddaughter|nephew|niece|colleague|man|woman|guy|girl|boy|lady|baby|kid|kids|toddler';
const OTHERS = `${PEOPLE}|dog|cat|puppy|phone|tablet|laptop|computer|watch|tv|telly|film|show|car|bike|chair|table|shelf|sofa|couch|bed|bench|door|window|mat|band|roller|ball`;
const PARTS = 'knee|kneecap|leg|foot|calf|chest|heart|thigh|hip|ankle';
const BODY = `(?:left |right |other |whole |bloody |poor |bad |good )?(?:${PARTS}|a|shin|bone|arm|wrist|hand|finger|thumb|elbow|shoulder|collarbone|toe|heel|sole|head|skull|nose|jaw|face|eye|lip|tooth|teeth|neck|back|spine|disc|rib|pelvis|tailbone|tibia|fibula|femur|patella|meniscus|cartilage|ligament|cruciate|acl|tendon|achilles|muscle|hamstring|quad|groin|skin|vein|artery|blood|something|whole|thing)`;
const TOLD =
  'is|are|was|were|has|had|have|got|gets|gave|feels|felt|fell|broke|tore|twisted|keeps|takes|needs|can|just';
/** Someone or something else, up to what is told of them: "my dad had a", "my mum's knee is", "my sister's expecting". */
const ANOTHER = new RegExp(
  `\\b(?:my|our|the|a|his|her|their|your) (?:${OTHERS})(?:(?:s (?:${PARTS})| (?:on|in|at) (?:the|my|our) \\w+| next door)? (?:${TOLD})(?: (?:${TOLD}|been|a|an|the|his|her|their|some|really|very|all))*|s(?! having (?!a baby)))\\b`,
);
/** Said after that, these speak of the runner all the same: "my dog ran into my knee". */
const OF_ONESELF = /(?<!\bnot )\b(?:i|me|my|mine|it|that|this)\b/;

/** Somebody in need now: for them too a number is to be called. */
const IN_NEED = new RegExp(
  `\\b(?:${PEOPLE}) (?:is|are|has(?! had)|can not|will not|just|suddenly)\\b`,
);

/** Whether the danger that is told of from word `from` on is someone or something else's, and calls for nobody. */
export function isAnothers(words: readonly string[], intent: string, from = 0): boolean {
  const text = words.join(' ');
  const found = ANOTHER.exec(text);
  if (!found || (CALLED_FOR.has(intent) && IN_NEED.test(text))) return false;
  const rest = text.slice(found.index + found[0].length);
  const told = words.length - rest.split(' ').length + 1;
  return from <= told && !OF_ONESELF.test(rest);
}

const HOW_MUCH = '(?:(?:a bit|a little|so|really|very|just|all|much|quite) )*';
/** What is said of no danger at all, in its words. */
const IDIOMS = new RegExp(
  `\\b(?:${[
    '(?:am|is|are) (?:so |just |literally )?dying (?:(?:down |over )?here\\b|laughing|to\\b|for\\b|of (?!a |an |my ))',
    '(?:gave|give|gives|giving|given|cause|causes|caused) (?:(?:me|us|him|her|you) )?(?:a|another) (?:heart attack|stroke|fit|seizure)',
    '(?:my |the |a )?heart (?:(?:is|was) (?:not )?in (?:it|this|that|my (?:mouth|boots|shoes))|(?:goes|go|went) out to|of (?:gold|stone))|(?:cross|bless|broke|breaks) (?:my|your) heart|by heart|have a heart$|weak at the knees',
    'strokes? of (?:luck|genius)|(?:breast|back) ?stroke|break a leg|bleeding (?:money|hell|obvious)',
    'sick (?:(?:and tired |to death )?of|if you)\\b|gasping for (?!air|breath|oxygen|my)|burning (?:calories|fat|rubber)|hit (?:the (?:gym|sack|hay|spot)|snooze)|crashed (?:out|on the (?:couch|sofa|bed))|slipped up|off the top of my head|spinning with (?:all|these)|can not live without (?!him|her|them|my)\\w+|warm and (?:nice|loose|cosy)|nice and (?:warm|hot)|(?:give|gave|giving|donate|donated) blood|(?:dizzy|giddy|sick|faint|numb|breathless|choking) with (?:joy|excitement|happiness|delight|laughter|love|pride)',
    '(?:fell|fall|fallen|falling) (?:asleep|in love|behind|out with|for|off the (?:wagon|radar|map)|into bed|on my feet|(?:over |about )?laughing)\\b',
    'stuck (?:between|in (?:traffic|the (?:car|office|middle)|a queue|a meeting)|at (?:work|home|the office)|with|for (?:time|words)|what (?:is|do|comes)|on (?:(?:a|this|that|the) (?:call|phone|problem|question|crossword|first|second|third|fourth|fifth|sixth|last|next)|(?:number|step|exercise) \\w+))',
    '(?:i|have|just) (?:caught|got) my breath|(?:hear|heard|see|saw|drive|drove|there (?:is|was|goes)) an ambulance|ambulance (?:just )?(?:drove|went|passed|passing|outside)|\\w+ (?:percent|per cent|minutes|seconds|reps)|(?<!(?:am|is) )in (?:an|case of|case of an) emergency',
    // What is well, or no more than tired, and where a part of the body is to be.
    `(?:(?:my|the) (?:left |right |other )?(?:${PARTS}|arm|head|throat|mouth|face|skin|back|breathing) (?:is|feels|goes)|(?:my|the|both) (?:my )?\\w+s (?:are|feel)|(?:life|everything|it|that) is|i (?:am|am feeling|feel|was)) ${HOW_MUCH}(?:fine|okay|great|good|normal|better|old|dry|itchy|sweaty|tired(?! of))\\b`,
    `(?:chest|head|chin|shoulders|hips) (?:(?:is|goes|feels heavy) ${HOW_MUCH}(?:in the air|(?:on|against) the (?:floor|ground|mat|roller|ball|wall))|(?:(?:is|goes) )?(?:up|down|high|tall|forward)(?: or \\w+)?$)`,
    // What is broken is no part of a body, and what is spoken of is worn there, or moved.
    `(?:broke|broken|tore|torn|ripped|cracked|snapped|burst|split) (?:my|the|our|a) (?!${BODY})\\w+|chest (?:strap|band|monitor)|(?<!not )(?:lift|raise|lower|keep|open|tuck|turn|rest) (?:my|the) (?:chest|head|chin|hips|shoulders)|(?:sit|stand) or (?:sit|lie|stand)(?: down)?`,
    // What is warmed, chilled or pressed.
    'numb from the (?:ice|cold)|(?:warm|hot|red|cold) (?:from|under) (?:the|my|a|all the) (?:blanket|sun|fire|bath|shower|ice|ice pack|cold|heat|heat pack|heating pad|hot water bottle|roller|rolling|rubbing|band|towel)\\b',
    // A noise of something else.
    `(?:(?:hear|heard) (?:a|the|some) (?:\\w+ ){1,2}|something (?:popped|snapped|cracked|broke) )(?:outside|upstairs|next door|(?:in|from|on) (?:the|a|that|my|our) (?:${OTHERS}|kitchen|(?:\\w+ )?room|house|street|garden|garage|hall|floor|wall|oven)\\b)`,
    // What is disliked, or too heavy, and no leg that fails.
    `can not stand (?:this$|that$|you|them|(?!anything)\\w+ing|(?!(?:${PARTS}|toe|arm|hand|stair)s)\\w+[^s]s\\b)|can not (?:stand|move) (?:(?:my|this|that|the|your|his|her|these|those) (?!pain|left|right|(?:${PARTS}|toe|arm|head|back|body|side|muscle)s?\\b)\\w+)`,
    'can not get up (?:early|earlier|before|at (?!all)|in the mornings?|the (?:energy|nerve|courage|motivation|will)|to speed|for work)',
    // Asked of an exercise.
    '(?:do|should|must|shall) i (?:(?:need|have) to )?(?:sit|lie)(?: down)?|(?:sit|lie) down (?:for|during) (?:this|that|these)',
    '(?:swelling|numbness|tingling|fever|dizziness|pins and needles) (?:has |have |is )?(?:all )?(?:gone(?: down| away|$)|went (?:down|away)|passed|worn off|stopped)',
    '(?<!(?:how|way|where) )(?:can|could|will|would|might|do|does) (?:i|you|we|it|this|that|these|they|people|\\w+ing|squats|lunges) (?:ever |really )?(?:hurt|injure|break|tear|pull|damage|twist|strain) (?:myself|yourself|something|it|me|you|people|(?:my|your|the|a) \\w+)',
    'end (?:it (?:here|there|for (?:now|today))|(?:this|the|that) (?:set|one|exercise|session|workout|round|hold|stretch))|can not (?:do|take) (?:this|it|that|these)(?: any ?more)?$|out of the (?:room|house|kitchen|office|way)',
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

/** A while ago, of what passes by itself. */
const PASSED =
  /\b(?:was|had|felt|got) (?!.*\b(?:am|is|have|has|feel|feels|keep|still|again|now|today)\b).*\b(?:last (?:week|month|year|winter|summer)|(?:days|weeks?|months?) ago)\b/;
const PASSING: ReadonlySet<string> = new Set(['UnwellIntent', 'WarmKneeIntent', 'StuckIntent']);

/** In jest, seen on a screen, or asked in general: nobody's. */
const NOBODYS =
  /(?<!\b(?:not|no|you) )\b(?:kidding|joking)(?: (?:ha|haha|lol|alexa|coach))?$|^(?!.*\b(?:my|me)\b).*\b(?:on (?:tv|telly|television|the (?:telly|television|news|radio))|in (?:the|this|that|a) (?:film|movie|show|series|book|story))\b|^what (?:would|does|do) (?:a|an|it) .*(?:feel|look|sound) like$|^what is an? \w+(?: \w+)?$|^when is (?:it|this) an emergency$|^when (?:do|should|would) (?:i|you|we) (?:need|call|ring|phone) (?!.*\b(?:i|my|it)\b)/;

/** Asked in case of need: "can you call an ambulance if i get hurt". */
const IN_CASE =
  /^(?:can|could|do|would|will) you\b.*?(?= (?:if|in case) (?:i|my|something|anything)\b)/;

/** Asked about for once it should be so: what is gravest counts all the same. */
const SUPPOSED =
  /^(?:(?:and|but|so|okay) )?(?:what (?:if|happens (?:if|when)|would happen if)|how (?:do|would|can|could|will) (?:i|you|we) (?:know|tell) (?:if|when|whether)|(?:is|are) (?:a|an) \w+ \w+ (?:dangerous|bad|serious|normal))\b/;

/** Where several are told of, these come first. */
const GRAVEST: ReadonlySet<string> = new Set(
  'EmergencyIntent BrokenLegIntent BleedingIntent CrisisIntent'.split(' '),
);
/** Also for somebody else. */
const CALLED_FOR: ReadonlySet<string> = new Set(['EmergencyIntent', 'BleedingIntent']);
/** However long ago. */
const NEVER_PAST: ReadonlySet<string> = new Set(['CrisisIntent', 'AskFirstIntent']);

/** Whether the danger is spoken of as long over, as what may come, or as nobody's. */
function isNotNow(words: readonly string[], intent: string): boolean {
  const text = words.join(' ');
  if (NOBODYS.test(text)) return intent !== 'CrisisIntent';
  if (PASSING.has(intent) && PASSED.test(text)) return true;
  if (SUPPOSED.test(text)) return !GRAVEST.has(intent) && intent !== 'AskFirstIntent';
  return isLongAgo(words) && !NEVER_PAST.has(intent);
}

/** Whether what sounds like the danger is not so now, or asked about in case of need. */
export function isIdle(words: readonly string[], intent: string): boolean {
  return isNotNow(words, intent) || IN_CASE.test(words.join(' '));
}

/** A "not", and what goes with it; and where one would stand. */
const NOT = /\b(?:(?:do|does|did) )?(?:not|never)(?: (?:want to|ever))? /;
const CAN = /\b(?:i|it|we|leg|knee) can (?!not\b)/;

/** Whether it is danger to the letter once it is turned round: "my knee never gives way", "i can get up". */
export function isTurnedRound(words: readonly string[], grammar: Grammar): boolean {
  const text = words.join(' ');
  if (CAN.test(text))
    return dangersInside(text.replace(CAN, '$&not ').split(' '), grammar).given !== null;
  return (
    NOT.test(text) &&
    isDanger(grammar.exact(text.replace(NOT, '').replace(/^we /, 'i ').split(' '))?.intent ?? '')
  );
}

/** So it is now, whatever else was long ago: "i used to run but i can't breathe". */
const NOW = /\b(?:am|is|are|have|has|can|hurts?|feels?|need|want|keeps?)\b/;

/** Cried out alone it is danger; inside a sentence it may be asked where to put it. */
const A_CRY = /^(?:my \w+|get help)$/;

/** The gravest, or else the longest, danger inside the words that is neither denied nor told of someone else; and those denied. */
export function dangersInside(
  all: readonly string[],
  grammar: Grammar,
): { readonly given: string | null; readonly denied: ReadonlySet<string> } {
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
      if (isDenied || isAnothers(words.slice(from - before.length, to), intent, before.length))
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
