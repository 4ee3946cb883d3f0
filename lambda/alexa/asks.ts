/** The one table from intents to asks. Every intent of the interaction model stands here. */
import { AMOUNTS, type Ask } from '../coach/ask';
import { CARE_SIGNS, type CareSign } from '../language/ids';
import {
  BODY_PARTS,
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  MUSCLE_IDS,
  OTHER,
  SIDES,
  type Trouble,
} from '../routine/types';

/** What was said into a slot, as the ids of the interaction model; unmatched slots are left out. */
export type SlotIds = Readonly<Partial<Record<SlotName, string>>>;

export const SLOT_NAMES = [
  'exercise',
  'only',
  'muscle',
  'kit',
  'side',
  'spared',
  'amount',
  'part',
  'condition',
] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

function oneOf<T extends string>(values: readonly T[], id: string | undefined): T | null {
  return values.find((value) => value === id) ?? null;
}

const plain = (ask: Ask) => () => ask;
const care = (sign: CareSign) => plain({ kind: 'care', sign });
const trouble = (which: Trouble) => (slots: SlotIds) => ({
  kind: 'trouble' as const,
  trouble: which,
  kit: oneOf(KIT_IDS, slots.kit),
});
const hurts = (past: boolean) => (slots: SlotIds) => ({
  kind: 'hurts' as const,
  part: oneOf(BODY_PARTS, slots.part),
  past,
});

/** Intent name → ask. A slot that is missing or unmatched becomes null, never an error. */
export const ASKS: Readonly<Record<string, (slots: SlotIds) => Ask>> = {
  StartRoutineIntent: plain({ kind: 'start' }),
  CarryOnIntent: plain({ kind: 'carryOn' }),
  ReadyIntent: plain({ kind: 'ready' }),
  'AMAZON.ResumeIntent': plain({ kind: 'resume' }),
  WaitIntent: plain({ kind: 'wait' }),
  'AMAZON.PauseIntent': plain({ kind: 'wait' }),
  'AMAZON.NextIntent': plain({ kind: 'next' }),
  DoneIntent: plain({ kind: 'done' }),
  'AMAZON.PreviousIntent': plain({ kind: 'back' }),
  'AMAZON.RepeatIntent': plain({ kind: 'repeat' }),
  'AMAZON.StartOverIntent': plain({ kind: 'startOver' }),
  ChooseExerciseIntent: (slots) => ({
    kind: 'goTo',
    to: oneOf([...EXERCISE_IDS, ...GROUP_IDS], slots.exercise),
    only: slots.only !== undefined,
  }),
  LeaveOutIntent: (slots) => ({
    kind: 'leaveOut',
    exercise: oneOf([...EXERCISE_IDS, ...GROUP_IDS], slots.exercise),
  }),
  StraightThroughIntent: plain({ kind: 'straightThrough' }),
  StepByStepIntent: plain({ kind: 'stepByStep' }),
  ForgetMeIntent: plain({ kind: 'forgetMe' }),
  HowLongLeftIntent: plain({ kind: 'howLongLeft' }),
  HowLongTotalIntent: plain({ kind: 'about', topic: 'howLongTotal' }),
  HowOftenIntent: plain({ kind: 'about', topic: 'howOften' }),
  ChangeAmountIntent: (slots) => ({ kind: 'amount', change: oneOf(AMOUNTS, slots.amount) }),
  SlowerIntent: plain({ kind: 'slower' }),
  LessTalkIntent: plain({ kind: 'lessTalk' }),
  TooHardIntent: plain({ kind: 'tooHard' }),
  TooEasyIntent: plain({ kind: 'tooEasy' }),
  WhatEquipmentIntent: plain({ kind: 'about', topic: 'equipment' }),
  NoKitIntent: (slots) => ({ kind: 'noKit', kit: oneOf(KIT_IDS, slots.kit) }),
  HaveKitIntent: (slots) => ({ kind: 'haveKit', kit: oneOf(KIT_IDS, slots.kit) }),
  KneelHurtsIntent: plain({ kind: 'kneelHurts' }),
  PainIntent: hurts(false),
  PainBeforeIntent: hurts(true),
  KneePainIntent: plain({ kind: 'hurts', part: 'knee', past: false }),
  SharpPainIntent: plain({ kind: 'sharpPain' }),
  EmergencyIntent: care('callNow'),
  BrokenLegIntent: care('limb'),
  BleedingIntent: care('bleeding'),
  CrisisIntent: care('crisis'),
  StuckIntent: care('stuck'),
  NeedRestIntent: care('needsRest'),
  SwollenKneeIntent: care('swelling'),
  LockedKneeIntent: care('locked'),
  GivingWayIntent: care('givingWay'),
  KneecapBackIntent: care('kneecapBack'),
  NoWeightIntent: care('weight'),
  KneeInjuryIntent: care('injury'),
  NumbLegIntent: care('numb'),
  SwollenCalfIntent: care('calf'),
  WarmKneeIntent: care('warm'),
  NightPainIntent: care('night'),
  UnwellIntent: care('unwell'),
  AskFirstIntent: ({ condition }) => ({
    kind: 'care',
    sign: oneOf(CARE_SIGNS, condition) ?? 'other',
  }),
  SlippingIntent: trouble('slips'),
  ShakingIntent: trouble('shaking'),
  NearlyFellIntent: trouble('nearlyFell'),
  HotIntent: trouble('hot'),
  FootAsleepIntent: trouble('asleep'),
  WasAwayIntent: trouble('away'),
  KneeDriftsIntent: trouble('driftsIn'),
  InBedIntent: trouble('inBed'),
  WrongSideIntent: plain({ kind: 'wrongSide' }),
  OtherSideIntent: (slots) => ({ kind: 'otherSide', side: oneOf(SIDES, slots.side) }),
  OneSideIntent: ({ side, spared }) => {
    const not = oneOf(SIDES, spared);
    return { kind: 'oneSide', side: not === null ? oneOf(SIDES, side) : OTHER[not] };
  },
  WhichSideIntent: plain({ kind: 'aboutExercise', topic: 'whichSide', exercise: null }),
  WhyPainIntent: plain({ kind: 'about', topic: 'cause' }),
  WhatToDoIntent: plain({ kind: 'about', topic: 'whatToDo' }),
  ExplainMuscleIntent: (slots) => ({ kind: 'muscle', muscle: oneOf(MUSCLE_IDS, slots.muscle) }),
  ListExercisesIntent: plain({ kind: 'about', topic: 'list' }),
  HowToIntent: (slots) => ({
    kind: 'aboutExercise',
    topic: 'howTo',
    exercise: oneOf(EXERCISE_IDS, slots.exercise),
  }),
  WhyExerciseIntent: (slots) => ({
    kind: 'aboutExercise',
    topic: 'why',
    exercise: oneOf(EXERCISE_IDS, slots.exercise),
  }),
  WhatToFeelIntent: plain({ kind: 'aboutExercise', topic: 'feel', exercise: null }),
  BreathingIntent: plain({ kind: 'aboutExercise', topic: 'breathing', exercise: null }),
  SupposedToHurtIntent: plain({ kind: 'about', topic: 'supposedToHurt' }),
  BurningIntent: plain({ kind: 'about', topic: 'burning' }),
  IceHowToIntent: plain({ kind: 'about', topic: 'iceHowTo' }),
  IceSafetyIntent: plain({ kind: 'about', topic: 'iceSafety' }),
  WhenDoctorIntent: plain({ kind: 'about', topic: 'whenDoctor' }),
  WhoShouldNotIntent: plain({ kind: 'about', topic: 'whoShouldNot' }),
  CanIRunIntent: plain({ kind: 'about', topic: 'canIRun' }),
  OtherCauseIntent: plain({ kind: 'about', topic: 'otherCause' }),
  KneeNoiseIntent: plain({ kind: 'about', topic: 'kneeNoise' }),
  MedicalAdviceIntent: plain({ kind: 'about', topic: 'medical' }),
  WhoSaysIntent: plain({ kind: 'about', topic: 'source' }),
  WillItHelpIntent: plain({ kind: 'about', topic: 'willItHelp' }),
  FeedbackIntent: plain({ kind: 'about', topic: 'feedback' }),
  SocialIntent: plain({ kind: 'about', topic: 'social' }),
  'AMAZON.YesIntent': plain({ kind: 'yes' }),
  'AMAZON.NoIntent': plain({ kind: 'no' }),
  'AMAZON.HelpIntent': plain({ kind: 'help' }),
  'AMAZON.StopIntent': plain({ kind: 'stop' }),
  'AMAZON.CancelIntent': plain({ kind: 'stop' }),
  'AMAZON.NavigateHomeIntent': plain({ kind: 'stop' }),
  'AMAZON.FallbackIntent': plain({ kind: 'lost' }),
};
