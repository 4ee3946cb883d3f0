import { type AlsoPlain, type AlsoWith, alsoId } from '../lambda/alexa/asks';
import { EXERCISES } from '../lambda/routine/routine';
import { expand, VALUES_WHOLE } from './grammar';
import type { Intents, SlotValue } from './types';

/** The few ways in which something is said behind an "and". */
const WAYS: Readonly<Record<AlsoPlain, string>> = {
  HowLongLeftIntent:
    '(how long left|how much longer|how long is left|how long to go|how many more|how many more to go|how many seconds|how many seconds left|how much is left|how long|how many to go)',
  WhichSideIntent:
    '(which leg is it|which leg|which side|which side is it|which leg now|which leg am i on|which leg first|what leg|is it the left one|is it the right one|left or right)',
  BreathingIntent:
    '(am i breathing right|how should i breathe|how do i breathe|when do i breathe|am i breathing okay|do i hold my breath|should i hold my breath|do i breathe in or out|what about breathing|what about my breathing)',
  WhatToFeelIntent:
    "(what should i feel|where should i feel it|where do i feel it|what should it feel like|where's the stretch|should i feel it|what am i meant to feel|what do i feel)",
  WhatNumberIntent:
    '(what number is this|which number is this|which exercise is this|which one is this|what number are we on)',
  HowManyLeftIntent:
    '(how many are left|how many exercises are left|how many exercises|how many more exercises|how many exercises to go|how many after this)',
  WhichSetIntent: '(which set is this|what set is this|which set|which set am i on|how many sets)',
  WhatsNextIntent:
    "(what's next|what comes next|what comes after this|what's after this|what's the next one|what then|what do i do next|what do i do then)",
  WhatSoFarIntent: '(what have i done|what have i done so far|what did i do so far)',
  WhichWasThatIntent:
    '(was that the left|was that the right|which leg was that|which side was that|which one was that)',
  WhyExerciseIntent:
    "(why|tell me why|what is it for|what's it for|why do we do it|what does it do|why am i doing this|what's the point|what's it good for)",
  HowToIntent:
    "(how do i do it|tell me how|show me how|how does it go|how do i do that|explain it|how|how to do it|tell me how to do it|how's it done)",
  SupposedToHurtIntent:
    '(should it hurt|is it supposed to hurt|is it meant to hurt|should this hurt)',
  HowLongTotalIntent:
    '(how long does it take|how long will it take|how long is the routine|how long does it all take)',
  HowOftenIntent: '(how often should i do it|how often|how often do i do it|how many times a week)',
  HowManyTimesIntent: '(how many times have i done it|how often have i done it|how many times)',
  LastTimeIntent: '(what did i do last time|when was that|when was the last time)',
  WhatTodayIntent: '(what should i do today|what shall i do today|what do you suggest)',
  WhatEquipmentIntent: '(what do i need|what do i need for it|do i need anything)',
  WhyPainIntent: '(why does my knee hurt|why does it hurt|why does my kneecap hurt)',
  FeelNothingIntent:
    "(i can't feel it|i feel nothing|i don't feel anything|i can't feel the stretch)",
  'AMAZON.NextIntent': '(skip this|skip it|next|go on to the next|next one|skip this one)',
  ReadyIntent: "(i'm ready|ready|let's go|okay go)",
  'AMAZON.PreviousIntent': '(go back|back|go back one)',
  WaitIntent: '(wait|wait a minute|give me a minute|hang on)',
  SlowerIntent: '(slow down|slower|go slower|talk slower|slower please)',
  LessTalkIntent: '(talk less|less talk|keep it short|fewer words)',
  CountAloudIntent:
    '(count out loud|count aloud|count the seconds|count out loud please|count for me)',
  TooHardIntent: "(it's too hard|this is too hard|it's hard|make it easier)",
  StopAfterThisIntent:
    '(stop after this|stop after this one|stop after the next one|stop after the next)',
  PainIntent: '(it hurts|this hurts|that hurts|ow|ouch|it hurts a bit)',
  KneePainIntent: '(my knee hurts|my kneecap hurts|my knee aches|it hurts my knee)',
  SharpPainIntent: "(it's a sharp pain|there's a sharp pain|i felt a sharp pain|it's stabbing)",
  EmergencyIntent:
    "(my chest hurts|my chest feels tight|my chest is tight|i can't breathe|i've got chest pain|i'm having trouble breathing)",
  UnwellIntent: '(i feel dizzy|i feel sick|i feel unwell|i feel faint|i feel light headed)',
};

const named = (intent: AlsoWith, ways: string) =>
  EXERCISES.map(
    ({ id, phrases }) =>
      [alsoId(intent, id), ways.replaceAll('{exercise}', phrases.en.inPassing)] as const,
  );
const each = (intent: AlsoWith, said: Readonly<Record<string, string>>, ways: string) =>
  Object.entries(said).map(
    ([value, name]) => [alsoId(intent, value), ways.replaceAll('{value}', name)] as const,
  );

const GROUPS = { stretches: 'stretches', strength: '(strength|strength exercises)' };
const TWICE = '((do the|do|the|) {exercise} twice|twice the {exercise})';
const LEAVING_OUT = '((skip|leave out|skip the|leave out the|without the|no) {exercise})';

/** The same with what is named in it. */
const WITH_NAMES: readonly (readonly [string, string])[] = [
  ...named('LeaveOutIntent', LEAVING_OUT),
  ...each('LeaveOutIntent', GROUPS, LEAVING_OUT.replaceAll('{exercise}', '{value}')),
  ...named(
    'DoFirstIntent',
    '((do the|do) {exercise} first|(start with the|start with) {exercise})',
  ),
  ...named('DoLastIntent', '((do the|do) {exercise} (last|at the end))'),
  ...named('TwiceIntent', TWICE),
  ...each('TwiceIntent', GROUPS, TWICE.replaceAll('{exercise}', '{value}')),
  ...named('ChooseExerciseIntent', '((do the|do|go to the|go to) {exercise})'),
  ...each(
    'StartWithSideIntent',
    { right: 'right', left: 'left' },
    '(start (with|on) the {value}|the {value} first|begin (with|on) the {value}|{value} [side|leg] first|start {value})',
  ),
  ...each('OneSideIntent', { right: 'right', left: 'left' }, '(just the {value}|only the {value})'),
  ...each(
    'NoKitIntent',
    { roller: '(roller|foam roller)', band: '(band|elastic band)', ball: 'ball' },
    "((i don't have a|i haven't got a|no|i've got no|without a|there's no) {value})",
  ),
  ...each(
    'HoldForIntent',
    {
      ...{ PT20S: 'twenty seconds', PT30S: 'thirty seconds', PT40S: 'forty seconds' },
      ...{ PT45S: 'forty five seconds', PT1M: '(a minute|one minute|sixty seconds)' },
    },
    '((hold it for|hold for|hold them for|hold each for|hold the stretches for|for|make it) {value}|{value} (holds|each|a side|a stretch))',
  ),
  ...each(
    'RepetitionsIntent',
    {
      ...{ 5: 'five', 6: 'six', 8: 'eight', 10: 'ten', 12: 'twelve', 15: 'fifteen' },
      ...{ 20: 'twenty', 30: 'thirty', 40: 'forty' },
    },
    '(do {value} reps|{value} reps|do {value}|do {value} of each|{value} of each|{value} each|{value} of them|only {value}|just {value}|{value})',
  ),
  ...each(
    'ChangeAmountIntent',
    { longer: 'longer', shorter: 'shorter' },
    '({value}|make it {value}|a bit {value}|hold it {value})',
  ),
  ...each(
    'HaveTimeIntent',
    { PT5M: 'five', PT10M: 'ten', PT15M: 'fifteen' },
    "((i've got|i only have|i have|make it|keep it to|in|only|just|) {value} minutes)",
  ),
];

/** Each as the intent that it would be alone. */
export const ALSO_VALUES: readonly SlotValue[] = [...Object.entries(WAYS), ...WITH_NAMES].map(
  ([id, ways]) => {
    const [name = '', ...others] = expand(ways, {}, VALUES_WHOLE);
    return { id, name, synonyms: others.length > 1 ? `(${others.join('|')})` : others.join('') };
  },
);

/** What it is said behind. Amazon's own intents take no slots. */
export const WITH_ALSO: Intents = {
  HowLongLeftIntent:
    '(how long left|how long is left|how much longer|how many more|how long) and {also}',
  WhichSideIntent: '(which leg is it|which leg|which side is it) and {also}',
  BreathingIntent: '(am i breathing right|how should i breathe) and {also}',
  WhatToFeelIntent: '(what should i feel|where should i feel it) and {also}',
  WhatNumberIntent: '(what number is this|which exercise is this) and {also}',
  HowManyLeftIntent: '(how many are left|how many exercises are left) and {also}',
  WhichSetIntent: 'which set is this and {also}',
  WhatsNextIntent: "what's next and {also}",
  WhatSoFarIntent: 'what have i done so far and {also}',
  WhichWasThatIntent: 'was that the {side} and {also}',
  IsThatItIntent: 'is that it and {also}',
  WhyExerciseIntent: 'why do we do this and {also}',
  HowToIntent: 'how do i do this and {also}',
  SupposedToHurtIntent: 'should it hurt and {also}',
  HowLongTotalIntent: 'how long does it take and {also}',
  HowOftenIntent: 'how often should i do it and {also}',
  HowManyTimesIntent: 'how many times have i done this and {also}',
  LastTimeIntent: 'what did i do last time and {also}',
  WhyPainIntent: 'why does my kneecap hurt and {also}',
  WhatEquipmentIntent: 'what do i need and {also}',
  ReadyIntent: "(i'm ready|ready) and {also}",
  StartRoutineIntent: 'start the routine and {also}',
  ChooseExerciseIntent: 'do the {exercise} and {also}',
  LeaveOutIntent:
    '(skip this|skip the {exercise}|leave out the {exercise}|without the {exercise}|no {exercise}) and {also}',
  DoFirstIntent: 'do the {exercise} first and {also}',
  DoLastIntent: 'do the {exercise} last and {also}',
  OneSideIntent: '(just the {side}|{side} only) and {also}',
  RepetitionsIntent: '({count} reps|do {count} reps) and {also}',
  ChangeAmountIntent: '({amount}|make it {amount}) and {also}',
  SkipFirstOnesIntent: 'skip the first {count} and {also}',
  FirstOnesIntent: 'just the first {count} and {also}',
  OnlyTheseIntent: '(just the {exercise}|only the {exercise}|{exercise} only) and {also}',
  StartWithSideIntent: '(start with the {side}|{side} first) and {also}',
  HoldForIntent:
    '(hold it for {duration}|hold each for {duration}|hold the {exercise} for {duration}) and {also}',
  HaveTimeIntent: "i've got {duration} and {also}",
  NoKitIntent: "i don't have a {kit} and {also}",
  DoneIntent: "i'm done and {also}",
  SlowerIntent: 'slow down and {also}',
  LessTalkIntent: 'talk less and {also}',
  TooHardIntent: "(it's too hard|make it easier) and {also}",
};
