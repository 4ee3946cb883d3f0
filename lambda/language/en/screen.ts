/** What the screen writes that is not said: names, buttons, labels. */
import { exerciseOf } from '../../routine/routine';
import type { ExerciseId } from '../../routine/types';
import { ARTICLE_MUSCLES, type ArticleMuscle } from '../ids';
import type { ScreenWords } from '../language';
import { wordsOf } from './exercises';
import { capital, sided } from './fill';
import { HOW_MANY } from './how-many';
import { KIT, SOMETHING_SOFT, STAND_INS } from './kit';

/** As a heading: without its article, with a capital. */
function headingOf(text: string): string {
  return capital(text.replace(/^(the|an?) /, ''));
}

/** What is good to have where no kit is needed. */
export const COMFORTS: Readonly<Partial<Record<ExerciseId, string>>> = {
  hipFlexor: SOMETHING_SOFT,
  sideLunge: 'a chair or a wall',
};

const MUSCLES = {
  rectusFemoris: { name: 'Rectus femoris', where: 'main thigh muscle, front' },
  bicepsFemoris: { name: 'Biceps femoris', where: 'outer back of the thigh' },
  vastusMedialis: { name: 'Vastus medialis obliquus', where: 'inside thigh' },
  gluteusMedius: { name: 'Gluteus medius', where: 'upper outer hip' },
};

/** How a line names it. */
const NAMED: Readonly<Record<ArticleMuscle, RegExp>> = {
  rectusFemoris: /rectus|main thigh|the front (and|of)|two are tight|tight muscles|together/i,
  bicepsFemoris:
    /biceps|outer (hamstring|back)|back of (your|the) thigh|two are tight|tight muscles|together/i,
  vastusMedialis: /vastus|inside thigh|just above the knee|those are weak|weak ones?\.|together/i,
  gluteusMedius: /gluteus|outer hip|side of your hip|those are weak|weak ones?\.|together/i,
};

const HOW_OFTEN = { tight: 'often tight', weak: 'usually weak' };

const muscle: ScreenWords['muscle'] = (one, state) => `${MUSCLES[one].name}: ${HOW_OFTEN[state]}`;

function exercise(id: ExerciseId, whole: boolean): string {
  const { name, called } = wordsOf(id);
  return headingOf(whole ? name.replace(/,.*/, '').replace('ninety ninety', '90-90') : called);
}

const side: ScreenWords['side'] = (id, worked) =>
  worked === 'both' ? 'Both legs' : headingOf(sided(wordsOf(id).sideName, worked));

export const SCREEN: ScreenWords = {
  titles: {
    product: 'Knee Coach',
    cause: 'Why a kneecap often aches',
    list: `${capital(HOW_MANY)} exercises`,
    finish: 'All done',
  },
  buttons: {
    ready: { label: 'Ready', spoken: 'Ready, begin' },
    wait: { label: 'Wait', spoken: 'Wait, I need a moment' },
    pause: { label: 'Pause', spoken: 'Pause' },
    back: { label: 'Back', spoken: 'Back to the one before' },
    next: { label: 'Next', spoken: 'On to the next' },
    start: { label: 'Start', spoken: 'Start the routine' },
    carryOn: { label: 'Carry on', spoken: 'Carry on with the routine' },
  },
  muscles: MUSCLES,
  muscle,
  numbered: (number, one, state) => `${number} ${muscle(one, state)}`,
  thigh: 'The thigh from the front and from the back',
  views: { front: 'Front', back: 'Back' },
  named: (said) => ARTICLE_MUSCLES.filter((one) => NAMED[one].test(said)),
  next: 'Next',
  minutesLeft: (minutes) => `${minutes} min left`,
  sayings: {
    heading: 'You can say',
    start: [
      'Start',
      'Why does my kneecap hurt?',
      'What are the exercises?',
      'How do I ice my knee?',
    ],
    carryOn: ['Carry on', 'Start over', 'What are the exercises?', 'How long left?'],
  },
  repetitions: { of: 'of ', toDo: ' to do' },
  step: (step, of) => `Step ${step} of ${of}`,
  card: (step, id) => ({
    heading: `${step}  ${exercise(id, true)}`,
    label: `Exercise ${step}: ${exercise(id, true)}`,
  }),
  exercise,
  side,
  drawing: (name, worked, pose) => `${name}, ${worked}. ${pose}.`,
  pose: (pose, worked) => headingOf(sided(pose, worked)),
  atHand: (id, usual) => {
    const { kit } = exerciseOf(id);
    if (kit !== null) return usual ? headingOf(KIT[kit]) : STAND_INS[kit];
    return usual ? capital(COMFORTS[id] ?? '') : '';
  },
  // With the microphone shut, a word is heard after the wake word only. A remote has its own button.
  starting: {
    before: 'Starting in ',
    after: ' s',
    withTouch: 'Say “Alexa,\u00a0wait”, or\u00a0tap\u00a0Ready',
    withRemote: 'Press Select for\u00a0Ready, or\u00a0say “Alexa,\u00a0wait”',
    withVoice: 'Say “Alexa,\u00a0wait”, or\u00a0“Alexa,\u00a0ready”',
  },
};
