import type { Amount } from '../lambda/coach/ask';
import type { ExerciseId, GroupId, KitId, MuscleId, Side } from '../lambda/routine/types';
import type { SlotValue } from './types';

type Value<Id extends string> = SlotValue & { readonly id: Id };

/**
 * The six and their groups. Among the names stand what the recogniser makes of them, what people do
 * ("stretch my quad"), and their places in the routine ("number three"). A bare muscle is a question
 * about the muscle, so it stands here only behind a verb ("do the hip flexor").
 */
const EXERCISE: readonly Value<ExerciseId | GroupId>[] = [
  {
    id: 'foamRoll',
    name: 'foam roll',
    synonyms: `
      foam (rolling|roller|role) [exercise]
      (rolling|roller|roll) (exercise|one|move)
      (outer|outside) thigh (roll|rolling)
      thigh (roll|rolling)
      (i. t. band|it band|iliotibial band) (roll|rolling)
      [foam] roll [out] (my|the|your) [outer] (thigh|thighs|leg|legs)
      [foam] roll [out] the (outside|side) of (my|the|your) (thigh|leg)
      [foam] roll [out] (my|the|your) (i. t. band|it band)
      foam (roll|rolling) [of] the (outside|side) of the thigh
      one with the [foam] roller
      (rolling|roll) out
      use (the|a|my) [foam] roller
      (roll on|lie on) the [foam] roller
      (do|try|start|start with|go to|skip to|take me to|go back to|let's do) the (i. t. band|it band|outer thigh)
      (number|exercise|step) one
      first (one|exercise)`,
  },
  {
    id: 'hipFlexor',
    name: 'kneeling hip flexor stretch',
    synonyms: `
      hip flexor (stretch|one)
      hip flexors stretch
      hip (stretch|one)
      kneeling [hip] stretch
      (hip flexor|hip flexors|quad|quads) (please|next|instead)
      kneeling one
      kneeling hip flexor
      (quad|quads|front thigh|front of thigh|thigh) stretch
      half kneeling stretch
      (stretch|stretching) [out] (my|the|your) (quad|quads|hip|hips|hip flexor|hip flexors|front thigh)
      (stretch|stretching) the front of (my|the|your) (thigh|thighs|leg|hip)
      (do|try|start|start with|go to|skip to|take me to|go back to|let's do) the (hip flexor|hip flexors|quad|quads)
      (number|exercise|step) two
      second (one|exercise)`,
  },
  {
    id: 'outerHamstring',
    name: 'ninety ninety outer hamstring stretch',
    synonyms: `
      (ninety|nineteen|nine) ninety [stretch|one]
      (ninety|nineteen) ninety hamstring [stretch]
      ninety (by|and|to) ninety [stretch]
      ninety nineteen [stretch]
      ninety degree stretch
      [outer|outside] hamstring (stretch|one)
      hamstrings stretch
      (hamstring|hamstrings) (please|next|instead)
      [the] one for the back of my thigh
      back of [the] thigh stretch
      (stretch|stretching) [out] (my|the|your) [outer] (hamstring|hamstrings)
      (stretch|stretching) the [outside] back of (my|the|your) (thigh|thighs|leg)
      (do|try|start|start with|go to|skip to|take me to|go back to|let's do) the (hamstring|hamstrings|outer hamstring)
      (number|exercise|step) three
      third (one|exercise)`,
  },
  {
    id: 'sideLunge',
    name: 'side lunge to balance',
    synonyms: `
      (side|sideways|lateral) (lunge|lunges)
      side lunges to balance
      side (launch|lunch|lung)
      lunge [to balance]
      (lunges|lunging) [to balance]
      (lunge|balance|balancing) (one|move|exercise)
      lunge [out] to the side
      (number|exercise|step) four
      fourth (one|exercise)`,
  },
  {
    id: 'tubeWalk',
    name: 'side to side tube walk',
    synonyms: `
      [side to side] (tube|band) (walk|walks|walking)
      [side to side] tube (work|walked)
      (two|chew|to) (walk|walking)
      (monster|crab|sideways|lateral) (walk|walks|walking)
      (resistance|elastic|lateral) band (walk|walks|walking)
      (side|sideways) (steps|stepping) [with the band|with the rubber band]
      (band|tube|walking) (one|exercise|move)
      walk with the (band|tube)
      one with the (band|tube)
      use (the|a|my) (band|tube)
      (walk|step) sideways
      (number|exercise|step) five
      fifth (one|exercise)`,
  },
  {
    id: 'ballSquat',
    name: 'stability ball squat',
    synonyms: `
      stability ball (squats|squad|squatting)
      ball (squat|squats|squad|squads|squatting)
      (bowl|bull) (squat|squats)
      (<ball>) (squat|squats)
      wall [ball] (squat|squats)
      (squat|squats|squatting|squads)
      (squat|squatting|ball) (one|exercise|move)
      squat (with|on|against) the ball
      one with the ball
      wall squats with the ball
      ball squeeze [one]
      (number|exercise|step) six
      (sixth|final) (one|exercise)
      the last (one|exercise)
      use (the|a|my) ball`,
  },
  { id: 'rolling', name: 'rolling', synonyms: `rolling (part|bit|section)` },
  {
    id: 'stretches',
    name: 'stretches',
    synonyms: `
      stretching [part|bit|section]
      (two|both) stretches
      stretch (part|bit|section)`,
  },
  {
    id: 'strength',
    name: 'strength exercises',
    synonyms: `
      strength [part|bit|section|moves|work|training]
      strengthening [part|bit|section|exercises|moves|work]
      strong part`,
  },
];

const ONLY: readonly Value<'only'>[] = [{ id: 'only', name: 'only', synonyms: `just` }];

const MUSCLE: readonly Value<MuscleId>[] = [
  {
    id: 'rectusFemoris',
    name: 'rectus femoris',
    synonyms: `
      (rectus|rectum|wreck this|rectors) (femoris|for morris|femur is)
      rectus
      (main|big|front) thigh muscle
      front of (the|my) thigh`,
  },
  {
    id: 'bicepsFemoris',
    name: 'biceps femoris',
    synonyms: `
      (bicep|biceps) (femoris|for morris|femur is)
      (outer|outside) hamstring [muscle]
      (outside|outer) back of (the|my) thigh`,
  },
  {
    id: 'vastusMedialis',
    name: 'vastus medialis obliquus',
    synonyms: `
      (vastus|vastness|fastest|vast us) medialis
      vastus medialis (oblique|obliques|obliquis)
      (v. m. o.|vmo) [muscle]
      (inner|inside) thigh [muscle|muscles]
      (inside|inner part) of (the|my) thigh
      teardrop muscle`,
  },
  {
    id: 'gluteusMedius',
    name: 'gluteus medius',
    synonyms: `
      gluteus (medium|media|medias)
      (glute|glutes) (medius|med|medium|media)
      [upper] outer hip [muscle]
      hip (muscle|muscles)
      side of (the|my) hip`,
  },
  { id: 'patella', name: 'patella', synonyms: `(kneecap|knee cap|patellar|knee cap bone)` },
  {
    id: 'itBand',
    name: 'i. t. band',
    synonyms: `
      (it band|i. t. b.|itb)
      (iliotibial|ilio tibial|illio tibial) (band|tract)
      outside of (the|my) thigh`,
  },
  { id: 'hipFlexors', name: 'hip flexors', synonyms: `(hip flexor|hip flexor muscle|psoas)` },
  {
    id: 'quadriceps',
    name: 'quadriceps',
    synonyms: `(quads|quad|quadricep|thigh muscle|thigh muscles|quad muscle|quad muscles)`,
  },
  {
    id: 'hamstrings',
    name: 'hamstrings',
    synonyms: `(hamstring|hamstring muscles|hamstring muscle|back of the thigh|back of my thigh)`,
  },
  {
    id: 'glutes',
    name: 'glutes',
    synonyms: `(glute|gluteals|gluteus maximus|glute muscles|buttocks|buttock|butt muscles|bum muscles)`,
  },
];

/** The stand-ins are verbs ("use the wall"), so that "I have a rolling pin" is not "I have a roller". */
const KIT: readonly Value<KitId>[] = [
  {
    id: 'roller',
    name: 'foam roller',
    synonyms: `
      (roller|rollers|foam rollers|phone roller|form roller)
      use (a|my) (rolling pin|tennis ball|[water] bottle|lacrosse ball|golf ball|massage gun|stick)
      use my hands`,
  },
  {
    id: 'band',
    name: 'band',
    synonyms: `
      (<band>)
      (bands|resistance bands|tubing|resistance tube|elastic|loop|theraband|thera band)
      use (a|my) (towel|scarf|belt|rope|pair of tights) [for the band]`,
  },
  {
    id: 'ball',
    name: 'ball',
    synonyms: `
      (<ball>)
      (balls|big ball|squat ball|bowl)
      use (a|the|my) (wall|door|cushion|pillow|chair)
      (do|lean on|slide down|squat against|do it against) the wall`,
  },
];

const SIDE: readonly Value<Side>[] = [
  { id: 'right', name: 'right', synonyms: `right (leg|side|knee|one|foot|thigh|hip|hand side)` },
  { id: 'left', name: 'left', synonyms: `left (leg|side|knee|one|foot|thigh|hip|hand side)` },
];

/** Whole amounts, as they are said: the coach bounds what it does with them. */
const AMOUNT: readonly Value<Amount>[] = [
  {
    id: 'longer',
    name: 'longer',
    synonyms: `
      (a bit|a little|a little bit|much|even|ten seconds) longer
      (five|ten|fifteen|twenty|thirty|a few|some) more seconds
      another (five|ten|fifteen|twenty|thirty|few) seconds
      (forty|forty five|sixty) seconds
      [for] a (full|whole) minute
      (one full|one whole) minute
      (extra|more) seconds
      more time in this [stretch]
      thirty seconds isn't enough
      (five|ten|fifteen|twenty|thirty) seconds more
      (more|extra) (reps|repetitions)
      (a few|five|ten|some) more (reps|repetitions)`,
  },
  {
    id: 'shorter',
    name: 'shorter',
    synonyms: `
      (a bit|a little|a little bit|much) shorter
      (less|not so much) time
      (less|fewer) (long|reps|repetitions|seconds)
      (half the time|half that|cut it down)
      (five|ten|fifteen|twenty) seconds (only|is enough|is plenty|less)
      (five|six|eight) [reps] (only|is enough|is plenty)
      not (as|so) long
      (too much|too long)
      one set [only|is enough|less]
      one less set
      no more (sets|reps)`,
  },
  {
    id: 'enough',
    name: 'enough',
    synonyms: `
      enough (for me|of that|of this|of that one|of this one)
      plenty [for me|of that|of this|of that one|of this one]
      long enough`,
  },
  {
    id: 'round',
    name: 'another round',
    synonyms: `
      (another|one more|a second|an extra|a third) (set|round|circuit|go|lap)
      (two|three) [more] (sets|rounds)
      (more|extra) sets
      another ten
      another go at that
      (another|one more) set of (these|those|that|this)`,
  },
];

/** Every slot type's values, by the slot's name. */
export const SLOT_VALUES = {
  exercise: EXERCISE,
  only: ONLY,
  muscle: MUSCLE,
  kit: KIT,
  side: SIDE,
  spared: SIDE,
  amount: AMOUNT,
} as const;
