/** What tells of danger in words that are like no sample. Not shipped: an Echo has the samples alone. */

/** Of what it is told, and what of it: near each other these tell of danger, whatever stands between them. */
const SIGNS = String.raw`
  EmergencyIntent : chest : tight\w*|squ[ea]\w+|crush\w+|pressure|vice|pains?|hurt\w*|burning|stab\w*
  EmergencyIntent : heart : (?:willnot|cannot) (?:stop|slow|calm)|stopped|flutter\w*
  EmergencyIntent : throat|tongue|lips : clos\w+|swell\w*|swollen|huge|fat
  EmergencyIntent : breath|breathe|breathing|air|lungs : cannot|willnot|hardly|struggl\w+|trouble
  EmergencyIntent : face|mouth|speech : droop\w*|dropped|slurr\w+|crooked|hang\w*|sagg\w*
  EmergencyIntent : head : bang\w*|smack\w*|whack\w*|bump\w*|split|hit
  EmergencyIntent : ambulance : now|please|beg|quick\w*|fast|need|want|send|call|fetch|get|ring|phone
  EmergencyIntent : hospital : take me|get me|need to go|rush\w*
  BleedingIntent : blood(?! (?:tests?|pressure|sugar|thinn\w+|clots?))|bleeding : (?:willnot|cannot) stop|everywhere|all over|lots|pour\w*|gush\w*
  EmergencyIntent : blood : cough\w*|spit\w*|spat|vomit\w*|thr[eo]w\w* up
  BrokenLegIntent : kneecap|knee cap|patella : outside|dislocat\w+|sideways|to (?:the|one) side
  BrokenLegIntent : knee|leg|foot|ankle|shin : bent (?:backwards?|sideways|the wrong)
  BrokenLegIntent : bones?|shin|ankle : crack\w*|snapp?\w*|broken?|sticking
  SwollenKneeIntent : knee|kneecap : swell\w*|swollen|balloon\w*|puff\w*|blown
  SwollenCalfIntent : calf : swell\w*|swollen|hot|red|lump
  WarmKneeIntent : knee : fever\w*|red|boiling
  NumbLegIntent : leg|foot|toes : numb\w*|tingl\w+|feeling|dead(?! tired)
  LockedKneeIntent : knee|leg : (?:cannot|willnot) (?:\w+ )?(?:straighten|straight|bend|move)
  GivingWayIntent : knee|leg : (?:giv\w+|gave) (?:way|out)|buckl\w+|collaps\w+
  KneeInjuryIntent : knee|leg|ligament : tore|torn|ripped|wrenched|twisted|popped(?! (?:my|the|a|it))|snapped|went (?:pop|crack|snap|bang)
`;
const NEAR = '(?: \\w+){0,4} ';
const TOLD = SIGNS.trim()
  .split('\n')
  .map((line) => {
    const [intent = '', of = '', what = ''] = line.trim().split(' : ');
    const told = new RegExp(`\\b(?:(?:${of})${NEAR}(?:${what})|(?:${what})${NEAR}(?:${of}))\\b`);
    return { intent, told };
  });
/** Asked of, denied, or long over. */
const NOT_TOLD =
  /^(?:(?:and|but|so) )?(?:what|how|why|when|where|which|does|do|is|are|will|should|could|can)\b(?! you)|\b(?:not|no|never|nothing|without|fine|better)\b|\bgone(?: down| away| now)?$/;

/** The intent of a danger that words tell of by their signs, though they are like no sample; null for none. */
export function dangerBySigns(words: readonly string[]): string | null {
  const text = words.join(' ').replace(/\b(can|will) not\b/g, '$1not');
  if (NOT_TOLD.test(text)) return null;
  return TOLD.find(({ told }) => told.test(text))?.intent ?? null;
}
