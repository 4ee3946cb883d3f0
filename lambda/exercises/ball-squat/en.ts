/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'stability ball squats',
  called: 'ball squats',
  sideName: 'both legs',
  sideOf: 'ball squats',
  shortSideName: 'both legs',
  effort: {
    first: ['Down slowly.', 'Pause.', 'And up.', '{n}.'],
    later: ['Down.', 'Up, {n}.'],
    tip: 'Knees over your toes, heels down.',
    release: 'And rest.',
  },
  usual: {
    setUp: [
      'Shoes or bare feet, not socks, and a wall that the ball grips.',
      'Stand with your back to that wall, and the ball in the small of your back.',
      'Walk your feet forward about two foot-lengths, hip-width apart.',
      "You'll sit down slowly, only as low as feels fine, with your knees over your toes.",
      'Then press through your heels, and stand.',
      "You'll feel it in the fronts of your thighs and your buttocks, and not in your knees.",
      'Ten is a common amount.',
    ],
    brief: ['No socks, ball between your back and the wall, feet forward. Ten, slow and shallow.'],
    again: [
      'Lean back on the ball, as if it were the back of a chair.',
      'The ball rolls up your back as you sit down, and down again as you stand.',
      'A few inches is plenty.',
    ],
    pose: 'back against the ball, feet forward',
  },
  standIn: {
    setUp: [
      'Shoes or bare feet, not socks: your feet must not slide.',
      'Stand with your back flat against a smooth wall.',
      'Walk your feet forward about two foot-lengths, hip-width apart.',
      "You'll slide down slowly, only as low as feels fine, with your knees over your toes.",
      'Then press through your heels, and slide up.',
      "You'll feel it in the fronts of your thighs and your buttocks, and not in your knees.",
      'Ten is a common amount.',
    ],
    brief: ['No socks, back against the wall, feet forward. Ten, slow and shallow.'],
    again: [
      'Lean your whole back on the wall, and let it hold you up.',
      'Slide down a few inches, as if to sit, and slide up again.',
    ],
    pose: 'back against the wall, feet forward',
  },
  easier: {
    setUp: [
      'Go down only a few inches this time, and keep a hand on something steady.',
      "You shouldn't feel it in your kneecaps at all.",
    ],
    brief: ['Only a few inches down, a hand on something steady.'],
    again: ['Bend your knees just a little, as if you were about to sit, and come up again.'],
    pose: 'back supported, feet forward, only a few inches down',
  },
  forPain: {
    knee: ['Then go down only a hand, feet a little further forward.'],
    back: ['Then go down less far, with your whole back against the ball or the wall.'],
    hip: ['Then go down less far.'],
  },
  troubles: {
    slips: [
      'Press the ball firmly into the small of your back, on a wall that grips.',
      "Shoes or bare feet. If the ball is soft or makes noises, do it without: say, I don't have a ball.",
    ],
    nearlyFell: [
      'Steady. Keep a hand on something, and go down only a few inches.',
      'Shoes or bare feet, not socks.',
    ],
    driftsIn: [
      'Then go down less far, and keep both knees pointing straight ahead, over the ankles.',
      "It's the very thing to watch: the knee should not move toward the other one.",
    ],
  },
  fuller: 'Go down a touch lower, and pause a little longer there.',
  why: [
    'It works your thighs, including the inside, the vastus medialis obliquus.',
    "When that's weak, the thigh can move inward as your foot lands.",
  ],
  feel: [
    'The fronts of your thighs, with the inside above the knee, and your buttocks.',
    'Warm or burning muscles are fine. Pain in your knees is not.',
    'If your knees feel it, go down less far.',
  ],
  breathing: ['Breathe in on the way down.', 'Breathe out on the way up.'],
  whichSide: ['Both legs work together here, with the same weight on each.'],
  again: {
    why: [
      "It's for the thighs, inside and all: when they're weak, the thigh can move in as you land.",
    ],
    feel: [
      'Both thighs and your buttocks work, as on the way down into a chair.',
      'If your knees speak up, stay higher.',
    ],
    breathing: ['Down with a breath in, up with a breath out.'],
  },
};
