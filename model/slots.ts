import type { Amount } from '../lambda/coach/ask';
import type { SignOf } from '../lambda/language/ids';
import { EXERCISES } from '../lambda/routine/routine';
import type { DayWord, Moment } from '../lambda/routine/schedule';
import type { BodyPart, GroupId, KitId, MuscleId, Side } from '../lambda/routine/types';
import { ALSO_VALUES } from './also';
import type { SlotValue } from './types';

/** Values by their ids: of each its name, and behind a colon other ways to say it. */
const valuesOf = <Id extends string>(said: Readonly<Record<Id, string>>): readonly SlotValue[] =>
  Object.entries<string>(said).map(([id, lines]) => {
    const [name = '', synonyms = ''] = lines.trim().split(':');
    return { id, name, synonyms };
  });

/**
 * The six and their groups. Among the names stand what the recogniser makes of them, what people do
 * ("stretch my quad"), and their places in the routine ("number three"). A bare muscle is a question
 * about the muscle, so it stands here only behind a verb ("do the hip flexor").
 */
const EXERCISE: readonly SlotValue[] = [
  ...EXERCISES.map(({ id, phrases }) => ({ id, ...phrases.en })),
  ...valuesOf<GroupId>({
    rolling: `
    rolling:
    [the] rolling (part|bit|section|thing|stuff)
    roller (part|bit|thing|stuff)
    (a roll|roll)`,
    stretches: `
    stretches:
    stretching [part|bit|section|stuff]
    (stretchings|to stretch|a stretch|a bit of stretching|stretching exercises|stretching ones|loosening up)
    (two|both|all|all the|all of the) stretches
    [all|all the] holds
    (every|each) stretch
    stretch (part|bit|section)`,
    strength: `
    strength exercises:
    strength [part|bit|section|moves|work|training]
    strengthening [part|bit|section|exercises|moves|work]
    strength (stuff|ones)
    strengthening (stuff|part)
    (muscle work|muscle exercises|exercises for the muscles|strong part|strong ones)
    (standing|standing up) (ones|exercises|moves)
    ones [i can do] standing up`,
  }),
];

const ONLY = valuesOf<'only'>({ only: 'only: (just|nothing but|simply)' });

const MUSCLE = valuesOf<MuscleId>({
  rectusFemoris: `
    rectus femoris:
    (rectus|rectum|wreck this|rectors) (femoris|for morris|femur is)
    rectus
    (main|big|front) thigh muscle
    front of (the|my) thigh`,
  bicepsFemoris: `
    biceps femoris:
    (bicep|biceps) (femoris|for morris|femur is)
    (outer|outside) hamstring [muscle]
    (outside|outer) back of (the|my) thigh`,
  vastusMedialis: `
    vastus medialis obliquus:
    (vastus|vastness|fastest|vast us) medialis
    vastus medialis (oblique|obliques|obliquis)
    (v. m. o.|vmo) [muscle]
    (inner|inside) thigh [muscle|muscles]
    (inside|inner part) of (the|my) thigh
    teardrop muscle`,
  gluteusMedius: `
    gluteus medius:
    gluteus (medium|media|medias)
    (glute|glutes) (medius|med|medium|media)
    [upper] outer hip [muscle]
    hip (muscle|muscles)
    side of (the|my) hip`,
  patella: 'patella: (kneecap|knee cap|patellar|knee cap bone)',
  itBand: `
    i. t. band:
    (it band|i. t. b.|itb)
    (iliotibial|ilio tibial|illio tibial) (band|tract)
    outside of (the|my) thigh`,
  hipFlexors: 'hip flexors: (hip flexor|hip flexor muscle|psoas)',
  quadriceps:
    'quadriceps: (quads|quad|quadricep|thigh muscle|thigh muscles|quad muscle|quad muscles)',
  hamstrings:
    'hamstrings: (hamstring|hamstring muscles|hamstring muscle|back of the thigh|back of my thigh)',
  glutes:
    'glutes: (glute|gluteals|gluteus maximus|glute muscles|buttocks|buttock|butt muscles|bum muscles)',
});

/** The stand-ins are verbs ("use the wall"), so that "I have a rolling pin" is not "I have a roller". */
const KIT = valuesOf<KitId>({
  roller: `
    foam roller:
    (roller|rollers|foam rollers|phone roller|form roller)
    use (a|my) (rolling pin|tennis ball|[water] bottle|lacrosse ball|golf ball|massage gun|stick)
    use my hands`,
  band: `
    band:
    (<band>)
    (bands|resistance bands|tubing|resistance tube|elastic|loop|theraband|thera band)
    use (a|my) (towel|scarf|belt|rope|pair of tights) [for the band]`,
  ball: `
    ball:
    (<ball>)
    (balls|big ball|squat ball|bowl)
    use (a|the|my) (wall|door|cushion|pillow|chair)
    (do|lean on|slide down|squat against|do it against) the wall`,
});

const SIDE = valuesOf<Side>({
  right: 'right: right (leg|side|knee|one|foot|thigh|hip|hand side)',
  left: 'left: left (leg|side|knee|one|foot|thigh|hip|hand side)',
});

/** Whole amounts, as they are said: the coach bounds what it does with them. */
const AMOUNT = valuesOf<Amount>({
  longer: `
    longer:
    (a bit|a little|a little bit|much|even|ten seconds) longer
    for longer
    (too short|not long enough)
    (five|ten|fifteen|twenty|thirty|a few|some) more seconds
    another (five|ten|fifteen|twenty|thirty|few) seconds
    (extra|more) seconds
    more time in this [stretch]
    thirty seconds isn't enough
    (five|ten|fifteen|twenty|thirty) seconds more
    add (five|ten|fifteen|twenty) seconds
    (lengthen it|an extra ten seconds)
    longer than usual`,
  shorter: `
    shorter:
    (a bit|a little|a little bit|much) shorter
    (less|not so much) time
    less (long|seconds)
    fewer seconds
    (cut it down|shorten it)
    (five|ten|fifteen|twenty) seconds (only|is enough|is plenty|less)
    not (as|so) long
    too long`,
  more: `
    more reps:
    (more|a bit more|a little more|some more|a few more|more than that|a few more of those)
    (more|extra) repetitions
    extra reps
    (a few|a couple|two|four|five|ten|some) more (reps|repetitions)
    (a few|a couple|two|four|five|ten) more`,
  fewer: `
    fewer:
    (less|a bit less|a little less)
    (less|fewer) (reps|repetitions)
    (a few|a couple|two|four) (less|fewer) [reps|repetitions]
    not (as|so) many [reps|repetitions]
    no more (sets|reps)`,
  half: `
    half:
    half (that|of that|of this|as much|as many|as long)
    (halve|half) (it|this|them|that)
    [cut] in half
    half the (time|reps|repetitions|seconds|amount|number|length)`,
  double: `
    double:
    (double|twice) that
    twice as (much|many|long)
    double the (time|reps|repetitions|seconds|amount|number|length)
    twice the (time|reps|repetitions|amount|length)`,
  enough: `
    enough:
    enough (for me|of that|of this|of that one|of this one)
    plenty [for me|of that|of this|of that one|of this one]
    long enough`,
  set: `
    another set:
    (another|one more|a second|an extra|a third) (set|go)
    (two|three) more sets
    (more|extra) sets
    another ten
    another go at that
    (another|one more) set of (these|those|this)`,
  round: `
    another round:
    (another|one more|a second|an extra|a third) (round|circuit|lap)
    (two|three) more rounds`,
});

/** Where it hurts, beside the knee: of that, KneePainIntent tells. */
const PART = valuesOf<Exclude<BodyPart, 'knee'>>({
  behindKnee: 'back of my knee: (back of the knee|hollow of my knee)',
  arms: 'arm: (arms|wrist|wrists|elbow|elbows|shoulder|shoulders|forearm|forearms|hand|hands|left shoulder|right shoulder|left wrist|right wrist)',
  back: 'back: (lower back|spine|upper back|tailbone)',
  neck: 'neck: back of my neck',
  hip: 'hip: (hips|hip bone|groin|left hip|right hip|front of my hip)',
  thigh: 'thigh: (thighs|hamstring|hamstrings|quad|quads|buttock|buttocks|bum|outer thigh)',
  calf: 'shin: shins',
  foot: 'foot: (feet|heel|ankle|ankles|toe|toes|achilles)',
});

/** What should be asked about first, by what it is. */
const CONDITION = valuesOf<SignOf<'ask'>>({
  pregnant: `
    pregnant:
    (three|four|five|six|seven|eight) months pregnant
    (newly|heavily|seven weeks|ten weeks) pregnant
    (expecting|expecting a baby|expecting twins|having a baby|pregnancy)
    in my (first|second|third) trimester
    a baby [last month|recently]
    (a c. section|a caesarean|childbirth|breastfeeding)`,
  thinners: `
    blood thinners:
    (a blood thinner|blood thinner|something to thin my blood|(a pill|pills|medicine) to thin my blood|tablets to thin my blood|anticoagulants|an anticoagulant|thinners|blood thinning (tablets|pills|medicine|medication))
    (warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|heparin|clopidogrel|plavix|edoxaban|lixiana|aspirin every day|aspirin for my heart|daily aspirin|haemophilia|hemophilia|a bleeding disorder|a clotting disorder)`,
  clot: 'a blood clot: (blood clots|a clot|a clot in my leg|a clot last year|a d. v. t.|a dvt|deep vein thrombosis|thrombosis|a pulmonary embolism|a history of blood clots|a blood clot last year|a clot in my lung|a blood clot in my leg|a blood clot in my lung|clots|bad veins|varicose veins|phlebitis)',
  bones:
    'osteoporosis: (brittle bones|fragile bones|weak bones|thin bones|crumbly bones|osteopenia|bone loss|low bone density|a stress fracture|a fracture|a hairline fracture|bone cancer)',
  operation: `
    knee surgery:
    (surgery|an operation|an op|an op on my knee|an acl operation|acl surgery|a knee op|a hip op|a hip operation|a cartilage operation|an operation on my knee|surgery on my knee|hip surgery|back surgery|a meniscus repair|an acl repair|an a. c. l. reconstruction|a knee operation|keyhole surgery|keyhole|keyhole on my knee|keyhole on this knee|an arthroscopy|(my knee|my meniscus|my leg|my hip|my ligament) operated on|my knee scoped|my meniscus done|my acl done|my cartilage done|stitches in my knee|my meniscus out)
    (knee surgery|surgery|an operation|a knee operation) (last week|last month|last year|recently|two weeks ago|a few weeks ago|six weeks ago|in the spring)`,
  joint:
    'a new knee: (a knee replacement|a hip replacement|a new hip|an artificial knee|an artificial hip|a replaced knee|a replaced hip|my knee replaced|my hip replaced|both knees replaced|both hips replaced|my knees replaced|my hip done|a metal plate in my (leg|hip|knee)|metal in my (leg|hip|knee)|screws in my knee|a prosthetic knee|(a metal|a titanium|a plastic|a fake|a false|a replacement) (hip|knee|joint)|pins in my leg|a plate in my leg|a rod in my leg|a total knee replacement|a partial knee replacement)',
  heart:
    'a heart condition: (a pacemaker|a heart problem|heart problems|heart disease|a bad heart|a dodgy heart|a dicky heart|a bad ticker|a dodgy ticker|a dicky ticker|heart trouble|heart surgery|a leaky valve|a weak heart|heart failure|angina|an irregular heartbeat|atrial fibrillation|a stent|stents|a stent in my heart|a heart valve|a heart bypass|a bypass|a bypass last year|high blood pressure|a heart murmur|a defibrillator|a heart attack last year|a stroke last year|(a heart attack|a stroke) (two years|three years|four years|five years|ten years|some years|years|a few years) ago|a mini stroke|a heart transplant|had a heart attack last year)',
  cold: "diabetes: (diabetic|a diabetic|a type one diabetic|a type two diabetic|type two diabetes|type one diabetes|raynaud's|raynaud's disease|raynauds|poor circulation|bad circulation|circulation problems|neuropathy|nerve damage|numb feet|numb skin|cold hives|hives from the cold|hives from ice|a rash from the cold|a rash from ice|chilblains|sugar diabetes|a cold allergy|allergic to cold|peripheral artery disease|cold urticaria)",
  young: `
    a child:
    (a kid|a teenager|a teen|only a kid|still growing|under age)
    (six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen) [years old]
    only (eight|nine|ten|eleven|twelve|thirteen|fourteen)
    ten years old`,
  old: `
    over eighty:
    (eighty|eighty one|eighty two|eighty three|eighty four|eighty five|eighty six|eighty seven|eighty eight|eighty nine|ninety|ninety one|ninety two|ninety five) [years old]
    (in my eighties|in my nineties|nearly ninety|over ninety|very old|frail)`,
  other:
    "a medical condition: (epileptic|an epileptic|m. s.|ms|arthritis|rheumatoid arthritis|osteoarthritis|cancer|chemo|chemotherapy|epilepsy|a hernia|a slipped disc|sciatica|fibromyalgia|hypermobility|hypermobile|multiple sclerosis|parkinson's|gout|lupus|asthma|a health condition|a torn meniscus|a torn ligament|a disc problem|steroids|heart medication|scoliosis|a kidney problem|a lung condition|copd)",
});

const NTH: readonly SlotValue[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (name, index) => ({ id: `${index + 1}`, name, synonyms: '' }),
);

const DAY = valuesOf<DayWord>({
  MO: 'monday: mondays',
  TU: 'tuesday: tuesdays',
  WE: 'wednesday: wednesdays',
  TH: 'thursday: thursdays',
  FR: 'friday: fridays',
  SA: 'saturday: saturdays',
  SU: 'sunday: sundays',
  weekdays: 'weekdays: (every weekday|weekday|every working day|work days)',
  weekend: 'the weekend: (weekends|every weekend|at the weekend|weekend)',
  daily: 'every day: (daily|each day|everyday|every single day)',
  everyOther: 'every other day: (every second day|every two days|each other day|alternate days)',
  today: 'today: later today',
  tomorrow: 'tomorrow',
});

const MOMENT = valuesOf<Moment>({
  morning: 'in the morning: (mornings|in the mornings)',
  beforeBreakfast: 'before breakfast: (first thing|first thing in the morning)',
  afterBreakfast: 'after breakfast',
  lunchtime: 'at lunchtime: (at lunch|at lunch time|lunchtime)',
  afterLunch: 'after lunch',
  afternoon: 'in the afternoon: (afternoon|afternoons)',
  afterWork: 'after work',
  evening: 'in the evening: (evening|evenings|in the evenings)',
  afterDinner: 'after dinner: (after tea|after supper)',
  bedtime: 'before bed: (at bedtime|at night|night|before i go to bed)',
});

/** The values of every slot type of the skill's own. */
export const TYPE_VALUES = {
  EXERCISE,
  ONLY,
  MUSCLE,
  KIT,
  SIDE,
  AMOUNT,
  PART,
  CONDITION,
  NTH,
  DAY,
  MOMENT,
  ALSO: ALSO_VALUES,
} as const;
