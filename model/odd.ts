/**
 * What nobody says. Where the choices of a line meet, some forms don't agree ("my knee are sore"); such
 * a phrase is left out, or said with other ways of the line's other choices. One pattern a rule.
 */

const BODY =
  'knee|kneecap|knee cap|leg|foot|calf|thigh|hip|joint|chest|patella|toe|arm|hand|elbow|head|back|shin|ankle|shoulder|tooth|stomach';
const ONE = `(?:my|the|that|this|one|your) (?:left |right |other |top |big |lower |knee )?(?:${BODY}|pain|ache|weight|form|stride|technique|treadmill|session|workout|routine|skill|ball|band|roller|running form|knee pain|kneecap pain|whole \\w+)`;
const PARTS =
  'knees|kneecaps|legs|feet|calves|thighs|hips|toes|arms|hands|shoulders|ankles|quads|glutes|hamstrings|buttocks|muscles|shoes|sneakers|exercises|stretches|signs';
const MANY = `(?:(?:both )?(?:my|the|both my|both of my) (?:\\w+ )?(?:${PARTS})|they|we|you|these exercises)`;
/** Verbs as they stand after "they". */
const PLAIN =
  'are|were|have|ache|swell|click|crack|creak|crunch|grind|pop|buckle|lock|make|get|keep|start|feel|seem|talk|speak|count|explain|chat|bother|give way|hurt when i run|hurt at|hurt even';
/** Verbs as they stand after "it". */
const WITH_S =
  'is|was|has|hurts|aches|gets|does|feels|clicks|cracks|creaks|pops|grinds|starts|keeps|goes|talks|makes|swells|seems|bothers|locks|throbs|gives|buckles|stiffens';
/** After these a verb stands plain, whoever does it. */
const HELPERS =
  "do|does|did|can|can't|could|will|would|should|might|may|must|make|makes|making|made|let|lets|help|to|causing|cause|causes|caused|have|feel|felt|hear|heard|and|because of";
const NOT_IT = "doesn't|don't|didn't|does not|do not|did not|won't|will not|can't|cannot|can not";
const STATES =
  'sore|painful|sharp|bad|swollen|locked|stuck|numb|noisy|serious|normal|good|important|worth|necessary|worried|concerned|pregnant|allergic|supposed|any good|any use|that bad|that sore';
const ILLS =
  "torn ligament|ligament tear|acl tear|a\\. c\\. l\\. tear|meniscus tear|torn meniscus|fracture|stress fracture|sprain|tumou?r|baker's cyst|dislocated kneecap|blood clot|clot|dizzy spell|funny turn|stroke|heart attack|bit of a|niggle|twinge|dull ache|slight twinge|pinch|ache (?:in|behind|now)|crack|loud \\w+|tear|rip|brace|knee brace|bandage|compression sleeve|knee sleeve|new knee|cold compress|temp|jab|jolt|problem with|knee problem|real |numb feeling|dead leg|tingly feeling|painkiller|massage|constant|injection|operation";

const rule = (pattern: string) => new RegExp(pattern);

const ODD: readonly RegExp[] = [
  // Left hanging where a choice was left out: "what can i", "should i have a".
  /(?<! (am|was)) i$| (my|your|the|a|an|if|because|into|of the|such|really|very|i'm|a sharp|a stabbing|a sudden|a shooting)$/,
  /\b(is|was|does|be) ((it|this|that) )?be\b/,
  /\b(what|which|who|when|where|how)\b.* (?<!\b(?:i|we|you|to|one|people|they|not) )(?<!^(?:what|how|where) to )(do|does|can|could|would|will|should|must|shall|might) (i|we|you|it|this|that|these)$/,
  // One thing does, many things do.
  rule(`(?<!\\b(?:${HELPERS}) )\\b(?:it|${ONE})(?: really| just| still| always)? (?:${PLAIN})\\b`),
  /(?<!\b(do|does|did|can|could|will|would|should|make|let|if|to|and|heard?|felt) )\bit (go|move|say|do|come|last|work)\b/,
  /\b(this|that) (?<!that )(are|were|ache|swell|keep|talk|speak)\b/,
  rule(`(?<!\\b(?:one|each|either|none) of )\\b${MANY}(?: really| just| always)? (?:${WITH_S})\\b`),
  rule(`\\bboth (?:of )?my (?:${BODY})\\b`),
  rule(
    `\\b(?:a|an|one|this|another|each) (?:${PARTS}|injections|supplements|weights|problems|risks)\\b`,
  ),
  rule(
    `\\b(?:why|how|when|where|what|which(?: \\w+)?|how (?:long|often|much|soon)) (?:do|are|have) (?:it|this|that|a|an|running|ibuprofen|runner's knee|${ONE})\\b`,
  ),
  /^do (it|this|that|a|an) (sound|look|seem|have|help|work|brace|support|ease)\b/,
  rule(`^(?:do|are|have) ${ONE} (?:hurt|ache|help|sore|have|normal|to blame|pain)\\b`),
  rule(
    `\\bare (?:it|this|that|${ONE}|running|every day|daily|ibuprofen|any mail|life|one round)\\b|^are a\\b|long are a\\b`,
  ),
  rule(
    `\\b(?<!\\b(?:it|this|that) )(?:does|is|has) (?:i|you|we|they|these|those|there (?:\\w+ )?(?:alternatives|studies|many|exercises)|(?:my|the|both|both my) (?:${PARTS}|running shoes|arms)|tight \\w+s|weak \\w+s|which (?:exercise|one|stretch|move) (?:are|do))\\b`,
  ),
  /\b(is|does|was) (these|those|any messages|any jobs|babies|potatoes|noises|clicking knees)\b/,
  /\b(what|which) (exercise|stretch|move|one|muscle) (work|strengthen|target|help|do|train|are|cause|make|stretch)\b(?! (i|we|you|they)\b)/,
  /\bhave i (have|might|do|be|get)\b|\bhow (does|have) i\b|\b(do|could|did) i (got|might|have got)\b/,
  /\bis (it|this|that|heat) (really )?(help|work)\b|\bwill (it|this|that) guaranteed\b|\b(is|are) my (knees?|kneecaps?) hurt\b|\bmeant that it hurt\b/,
  /\b(does|do|did) (?!(i|you|we) (have|need|want) to )[\w ]+ be\b|\bwhat .*\bbe do$|\bhow long will (it|my knee) be better\b|\bwhy do (those|these|they) be\b/,
  /\bhave to have to\b|\bis it okay do\b|\bto inside\b|\bstarting to \w+ing\b|\bneither .* or\b/,
  // A helper takes the plain form.
  /\b(does|did|should|can|could|would|will|must|might|may|shall|would you) (i|you|we|they|it|this|that|these|my knee|my kneecap|ice|ibuprofen) (?!ring |bring|sing|during|anything|something|nothing|everything|morning|evening)\w+ing\b/,
  /\bdo (i|you|we|they|my knees) (?!ring |bring|anything|something|nothing|everything)\w+ing\b/,
  /\b(am|are|is|was|were) (i|we|you|it|this|that) (do|have|need|bother|go|feel|see|take|get|make|be|for how)\b/,
  rule(
    `\\b(?:does|did|should|can|could|would|will|must|might|may|shall|do) (?:i|you|we|they|my knee|my kneecap|my leg|ice) (?:is|are|was|were|am|been|has|had|gone|done|went|took|broke|felt|gave|about|for|with me|of|from|to|on|in|a|an|the|my|i|so|new|barefoot|runner's|pain|kneecap|${STATES})\\b`,
  ),
  rule(
    `\\b(?:does|did|should|can|could|would|will|must|might|may) (?:it|this|that) (?:is|are|was|a|an|the|for|all for|used|worked|works|hurts|${STATES})\\b`,
  ),
  /\b(should|would|will|could|might|must) (i|you|we|it|they) (to|works|helps|hurts|looks)\b/,
  rule(
    `\\b(?:${NOT_IT}) (?:hurts|hurting|aching|burning|getting|feeling|bending|straightening|breathing|having|swells|any|a|an|the|my|one|those|them|that|equipment|anything|special|all that|gave|gone|fallen|injured|got|${STATES})\\b`,
  ),
  /\b(isn't|is not|wasn't|isn't really|is no longer|isn't even) (gave|give|gone|swell|lock|buckle|got|hurts)\b/,
  /\b(hasn't|has not|haven't|never) (hurts|hurting|painful|sore|swell|lock|swollen|getting|isn't)\b/,
  /\b(it's|that's|it is|that is|knee's|knee is|leg's|i'm|i am|you're|we're|they're|there's) (is|are|has|have|hurts|locks|gets|goes|went|feels?|won't|seizes|catches|hop|burn|keep|gave|fell)\b/,
  /\b(i'm|i am) (already |really )?(feel|hop|hobble|limp)\b/,
  /\b(has|have|had|i've) (just )?(gave|went|fell|numb|swell|buckles)\b/,
  /\b(to|might|will|would|keeps?|feels like it's|is|going to) (gave|fainted|thrown up|passed out|gives|buckles)\b/,
  /\b(keeps|keep|is|it's|nearly|almost) (give way|give out|given way|click)\b/,
  /^i (fallen|thrown|been|torn|broken|taken|gone|waking|lying|awake|up|numb)\b/,
  /\bi think (broke|broken|torn|tore|snapped|fractured|ruptured|cracked|injured|sprained|twisted|dislocated|damaged)\b/,
  /\bdid i (broke|tore|broken|torn|done|doing|got|injured|sprained|twisted|damaged|cracked|fractured|ruptured|snapped)\b/,
  /\b(not|still not|can't|never) feel (it|anything) feeling\b|\b(i'm|i am) (still )?not feel\b|\bcan't feeling\b|\bto (\w+ed|\w+ing) until\b/,
  // Articles.
  /\ba (?=[aeio])(?!one\b)|\ban (?![aeio]|x\b|x-|m\. |mri|l\. |u|hour|\{)|\ban \{/,
  /\b(a|an) (a|an|the|some|any|my|of|one of|arthritis|osteoarthritis|gout|equipment|surgery|dizziness|nausea|pins|knee pain|kneecap pain|pain relief|tendonitis|bursitis|medicine|cartilage|tumou?rs)\b/,
  rule(
    `\\b(?:have|had|got|there's|there is|get|heard?|need|feel|felt|is it|take|suffer from) (?:a lot of |some |really |badly |such )?(?:${ILLS})\\b(?! (?:knees|legs))`,
  ),
  rule(
    `\\b(?:have|had|got|there's|there is|heard?|get|makes?|made|feel|felt) (?:really |badly )?(?:(?:sore|bad|painful|stiff|numb|clicky|clicking|noisy|crunchy|creaky|infected|hot|red|swollen|puffy|achy|aching|big|tight|left|right|lump) ?)+(?:${BODY.replace('|chest', '').replace('|back', '')}|patch|spot|lump|knob|on my knee|behind my knee)\\b`,
  ),
  /\b(i've|i have|you've|we've|i'm) (have|had have|have got have)\b|\bi (have|am) (the all|all a)\b/,
  /\b(have no|with no|got no|any|some) (a|an|the|one|any|my)\b(?! half)/,
  // The same word twice, but for what is said twice.
  /\b(?!(?:no|ow|ouch|okay|ready|stop|wait|yes|go|ha|bye|ninety|many|chop|pause|nine|one|two|zero|uh|skip|that|nay)\b)(\w+) \1\b/,
  // What is counted and what is not.
  /\bhow much (longer |more )?(seconds|minutes|hours|days|tablets|pills|painkillers?|supplements|exercises|reps|sets|brace|knee brace|drug|anti|miles|emails|planets|states|cups|ounces|calories|people|vacation)\b/,
  /\bhow much time (minutes|hours|days|miles|vacation|data)\b|\bhow many (longer|ibuprofen|medicine|medication|money|time|is|data|does it cost)\b/,
  /\b(less|much) (the|exercises|words|seconds)\b|\bfewer (the|talking|detail)\b|\bis there (many|much|a lot) (of )?(to go|time more)\b/,
  /\b(what|why|how) do (helps|works|makes|hurts)\b/,
  // Half a sentence: "what is the point this".
  /\bthe (point|purpose|idea|reason|use|goal|aim|benefits?|reasoning|thinking) (this|it|that|these|the|all)\b/,
  /\bwhat(?:'s| is| has| have i done| did i do|'s gone)? (wrong |gone |the matter )?(my|the) (knee|kneecap|knees)\b(?! (doing|making|do|is))/,
  /\b(what|which) (causes|causing|making|behind|cause|making|caused) (it|this) (my|the|knee)\b|\bcan causes\b|\b(what|what's) (causes|making|behind|cause) my (it|this)\b/,
  /\b(about|with|for|of|from|behind|in|on) it (knee|kneecap|pain|hurting)\b|\bmy (it|this|the)\b|\b(the|my) (my|the|your)\b/,
  /\b(explain|describe|why|tell me why) (my |the )?hurts\b|\bwhy (my |the )?cause of\b|\bexplain why (my|the) (knee )?(pain|reason|cause)\b/,
  /\b(less|more|much|too|a bit|a little) (hurting|sharp and|the|to do)\b(?! (me|now|a lot))/,
  /\b(goes|talks|speaks|go|are|'re|is|it's|that's|this is|was) too (quickly|slowly)\b|\b(you|they|we) (goes|talks|speaks)\b/,
  /\bfeel (nothing|it|this) (calf|knee|hip|shoulder|arms|thigh|hamstring|bum|front|other|lower|back|outside)\b|\bpulling (knee|calf|hip|thigh|front|side|other|groin|lower|back)\b/,
  /\b(give me|do|try|choose|show me|pick|find me) (a different|something|another|some other) (else|different|one else)\b(?<!something (else|different))/,
  /\bwhere (i|we) (was|were)\b(?<!i was|we were)/,
  /\b(if|with|during|on|of|by) (arthritis|pregnan\w+|a bad|osteo\w+|high blood|surgery|knee surgery|diabetes|a heart|a knee|a pacemaker|a torn|my condition|an injury|a hip|my age|bruises|varicose|diabetic|asleep)\b(?<!(with|during|on|of|by) .*)|\b(am|'m) (arthritis|surgery|a bad back|osteoporosis|a medical|a knee|knee surgery|a condition|varicose)\b|\b(have|had) (pregnant|diabetic|asleep|allergic)\b/,
  /\bdo (this|it) (with|during|on) i'm\b|\bi 'm\b|\b(my) (anyone|everyone|anybody|someone)\b/,
  /^(the|is there|i'd like|i want) .*\b(an?|the) (exercise|version|alternative) (is|are)\b|\bare there (a|an|any mail|life|some equipment)\b|\bthere('s| is) (okay|something is|is)\b/,
];

/** The regions share nearly all phrases. */
const known = new Map<string, boolean>();

/** Whether the phrase is one that nobody says. */
export function isOdd(phrase: string): boolean {
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const odd = ODD.some((pattern) => pattern.test(phrase));
  known.set(phrase, odd);
  return odd;
}
