/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'stability ball squats',
  called: 'ball squats',
  sideName: 'both legs',
  sideOf: 'ball squats',
  shortSideName: 'both legs',
  effort: {
    told: [
      ['Sit slowly.', 'Pause.', 'And stand up.'],
      ['{n}. Lower yourself.', 'Wait there.', 'And rise.'],
    ],
    tips: ['Knees forward, over your ankles.', 'Heels heavy, and knees apart.'],
    near: 'Almost done.',
    release: 'Stay up, and rest.',
  },
  usual: {
    setUp: [
      'Stand in shoes or bare feet, with your back to a wall that the ball grips.',
      'Put the ball in the small of your back, and lean on it.',
      'Walk your feet forward about two foot-lengths, hip-width apart.',
      "You'll sit slowly, a few inches, and always well above chair height.",
      'Your knees point forward over the ankles, and never drift toward each other.',
      'Then press through your heels, and stand.',
      "You'll feel your thighs and your buttocks, and nothing in your knees.",
      '{Amount} of them.',
    ],
    brief: [
      'No socks, ball between your back and the wall, feet forward.',
      "{Amount}, slow and shallow, and your knees don't drift toward each other.",
    ],
    again: [
      'Lean back on the ball, as if it were the back of a chair.',
      'The ball rolls up your back as you sit, and back again as you stand.',
      'A few inches is plenty.',
    ],
    pose: 'back against the ball, feet forward',
  },
  standIn: {
    setUp: [
      'Stand with your back flat against a smooth wall, in shoes or bare feet, not socks.',
      'Walk your feet forward about two foot-lengths, hip-width apart.',
      "You'll slide lower slowly, a few inches, and always well above chair height.",
      'Your knees point forward over the ankles, and never drift toward each other.',
      'Then press through your heels, and slide up.',
      "You'll feel your thighs and your buttocks, and nothing in your knees.",
      '{Amount} of them.',
    ],
    brief: [
      'No socks, back against the wall, feet forward.',
      "{Amount}, slow and shallow, and your knees don't drift toward each other.",
    ],
    again: [
      'Lean your whole back on the wall, and let it hold you up.',
      'Slide a few inches lower, as if to sit, and slide up again.',
    ],
    pose: 'back against the wall, feet forward',
  },
  easier: {
    setUp: [
      'Sit only half as low, and hold on to something steady.',
      'Your knees still point forward, and never drift toward each other.',
      "You shouldn't feel it in your kneecaps at all.",
    ],
    brief: ['Only half as low, and hold on to something steady.'],
    again: ['Bend your knees just a little, as if you were about to sit, and come up again.'],
    pose: 'back supported, feet forward, only half as low',
  },
  forPain: {
    knee: ['Then sit only half as low, with your feet a little further forward.'],
    back: ['Then sit less low, with your whole back against the ball or the wall.'],
    hip: ['Then sit less low.'],
  },
  troubles: {
    slips: [
      'Press the ball firmly into the small of your back, on a wall that grips.',
      "Shoes or bare feet. If the ball is soft or makes noises, do it without: say, I don't have a ball.",
    ],
    nearlyFell: [
      'Steady. Keep a hand on something, and sit only a few inches lower.',
      'Shoes or bare feet, not socks.',
    ],
    driftsIn: [
      'Then sit less low, and keep both knees pointing straight ahead, over the ankles.',
      "It's the very thing to watch: the knee should not move toward the other one.",
    ],
  },
  fuller: 'Sit a touch lower, and pause a little longer there.',
  never: 'No pain in your knees.',
  why: [
    'It works your thighs, including the inside, the vastus medialis obliquus.',
    "When that's weak, the thigh can move inward as your foot lands.",
  ],
  feel: [
    'The fronts of your thighs, with the inside above the knee, and your buttocks.',
    'Warm or burning muscles are fine. Pain in your knees is not.',
    'If your knees feel it, sit less low.',
  ],
  breathing: ['Breathe in as you sit.', 'Breathe out as you stand.'],
  whichSide: ['Both legs work together here, with the same weight on each.'],
  again: {
    why: [
      "It's for your thighs, also the inside: when that's weak, the thigh can move in as you land.",
    ],
    feel: [
      'Both thighs and your buttocks work, as when you sit slowly into a chair.',
      'If your knees feel it, stay higher.',
    ],
    breathing: ['Sit with a breath in, stand with a breath out.'],
  },
};
