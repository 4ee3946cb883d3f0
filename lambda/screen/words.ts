/** What the screen writes that is not said: names, buttons, labels. English, as everything spoken. */
import type { ExerciseId, KitId } from '../routine/types';
import type { TapAction } from './taps';

/** Names short enough for a heading. */
export const SCREEN_NAMES: Readonly<Record<ExerciseId, string>> = {
  foamRoll: 'Foam roll, outer thigh',
  hipFlexor: 'Kneeling hip flexor stretch',
  outerHamstring: '90-90 outer hamstring stretch',
  sideLunge: 'Side lunge to balance',
  tubeWalk: 'Side to side tube walk',
  ballSquat: 'Stability ball squat',
};

export const KIT_NAMES: Readonly<Record<KitId, string>> = {
  roller: 'Foam roller',
  band: 'Exercise band',
  ball: 'Stability ball',
};

export const STAND_INS: Readonly<Record<KitId, string>> = {
  roller: 'Chair and rolling pin',
  band: 'No band needed',
  ball: 'A smooth wall',
};

/** What is good to have where no kit is needed. */
export const COMFORTS: Readonly<Partial<Record<ExerciseId, string>>> = {
  hipFlexor: 'Something soft under your knee',
  outerHamstring: 'Floor, or a bed',
  sideLunge: 'A wall or chair in reach',
};

export const BUTTONS = {
  ready: 'Ready',
  wait: 'Wait',
  pause: 'Pause',
  back: 'Back',
  next: 'Next',
  start: 'Start',
  carryOn: 'Carry on',
} as const;

/** What a button does, for someone who hears it instead of seeing it. */
export const BUTTON_LABELS: Readonly<Record<keyof typeof BUTTONS, string>> = {
  ready: 'Ready, begin',
  wait: 'Wait, I need a moment',
  pause: 'Pause',
  back: 'Back to the one before',
  next: 'On to the next',
  start: 'Start the routine',
  carryOn: 'Carry on with the routine',
};

export const BUTTON_ACTIONS: Readonly<Record<keyof typeof BUTTONS, TapAction>> = {
  ready: 'ready',
  wait: 'wait',
  pause: 'wait',
  back: 'back',
  next: 'next',
  start: 'ready',
  carryOn: 'ready',
};

export const MUSCLE_NAMES = {
  rectusFemoris: { name: 'Rectus femoris', where: 'main thigh muscle, front' },
  bicepsFemoris: { name: 'Biceps femoris', where: 'outer back of the thigh' },
  vastusMedialis: { name: 'Vastus medialis obliquus', where: 'inside thigh' },
  gluteusMedius: { name: 'Gluteus medius', where: 'upper outer hip' },
} as const;

export const MUSCLE_STATES = { tight: 'tight', weak: 'weak' } as const;

export const TITLES = {
  product: 'Knee Coach',
  cause: 'Why a kneecap often aches',
  list: 'Six exercises',
  finish: 'All done',
} as const;

/** Under the finish: what the article ends with. */
export const FINISH_LINES: readonly string[] = [
  'Ice your knee after a run: about fifteen minutes, wrapped in a cloth.',
  'If it keeps hurting, see your doctor.',
];

export const DISCLAIMER =
  'For information and educational purposes only. Not medical advice, and no substitute for a professional.';

export const stepOf = (step: number, of: number) => `Step ${step} of ${of}`;
export const STARTING = { before: 'Starting in ', after: ' s: say wait, or tap Ready' } as const;
export const listLabel = (step: number, name: string) => `Exercise ${step}: ${name}`;
