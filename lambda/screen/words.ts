/** What the screen writes that is not said: names, buttons, labels. English, as everything spoken. */
import type { Exercise } from '../routine/routine';
import type { ExerciseId } from '../routine/types';
import { capital } from '../words/fill';
import { KIT, SOMETHING_SOFT } from '../words/kit';
import { HOW_MANY } from '../words/welcome';
import type { TapAction } from './taps';

/** As a heading: without its article, with a capital. */
export function headingOf(text: string): string {
  return capital(text.replace(/^(the|an?) /, ''));
}

/** The name as it is announced, short enough for a heading. */
export function screenName({ name }: Exercise): string {
  return headingOf(name.replace(/,.*/, '').replace('ninety ninety', '90-90'));
}

/** What is good to have where no kit is needed. */
export const COMFORTS: Readonly<Partial<Record<ExerciseId, string>>> = {
  hipFlexor: SOMETHING_SOFT,
  sideLunge: 'a wall or a chair in reach',
};

/** What to have at hand, or what stands in for it; empty where nothing is needed. */
export function atHand({ id, kit }: Exercise, usual: boolean): string {
  if (kit !== null) return usual ? headingOf(KIT[kit].name) : KIT[kit].standIn;
  return usual ? capital(COMFORTS[id] ?? '') : '';
}

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

export const TITLES = {
  product: 'Knee Coach',
  cause: 'Why a kneecap often aches',
  list: `${capital(HOW_MANY)} exercises`,
  finish: 'All done',
} as const;

/** Round the number of repetitions: under the one that is being done, and before the first. */
export const REPS = { of: 'of ', toDo: ' to do' } as const;

/** Where an exercise stands among those of today. */
export const stepOf = (step: number, of: number) => `Step ${step} of ${of}`;

/** With the microphone shut, a word is heard after the wake word only. A television has nothing to tap. */
export const STARTING = {
  before: 'Starting in ',
  after: ' s',
  withTouch: 'Say “Alexa,\u00a0wait”, or\u00a0tap\u00a0Ready',
  withoutTouch: 'Say “Alexa,\u00a0wait”, or\u00a0“Alexa,\u00a0ready”',
} as const;

/** How a card of the list is read aloud. */
export const listLabel = (step: number, name: string) => `Exercise ${step}: ${name}`;
