/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'side lunges to balance',
  called: 'side lunges',
  sideName: 'the {side} leg',
  sideOf: 'side lunges to the {side}',
  shortSideName: 'the {side}',
  effort: {
    first: ['Step out.', 'Push up.', 'Balance.', '{n}.'],
    later: ['Out.', 'Up.', '{n}.'],
    tip: 'Knee over your toes, and stay shallow.',
    release: 'And rest.',
  },
  usual: {
    setUp: [
      'Stand tall, feet hip-width apart, with a wall or a chair in reach.',
      'Shoes or bare feet, not socks.',
      "You'll step your {side} foot out to the side, and sit your hips back a little.",
      'Keep it shallow, with your {side} knee over your toes.',
      'Then push the floor away, stand up on your {other} leg, and lift your {side} knee.',
      "You'll feel it in your {other} hip as it steadies you.",
      'Eight a side is a common amount.',
    ],
    brief: [
      'No socks, stand tall, a wall in reach, and keep it shallow.',
      'Your {side} foot steps, your {other} leg balances. Eight a side.',
    ],
    again: [
      "It's a small step to the {side}, as if over a puddle, and back again.",
      'As you come back, your {side} knee lifts in front, and you stand on your {other} leg.',
      'Touch the wall whenever you like.',
    ],
    pose: '{side} foot steps out, {other} leg balances',
  },
  easier: {
    setUp: [
      'Keep a hand on the wall.',
      'Step your {side} foot out half as far, and tap your toes down instead of lifting the knee.',
    ],
    brief: ['A hand on the wall, small steps with your {side} foot, and toes tap down.'],
    again: [
      'Just shift your weight to the {side} and back, with a hand on the wall.',
      'Your {side} toes can stay on the floor all the time.',
    ],
    pose: '{side} foot steps out a little, a hand on the wall',
  },
  forPain: {
    knee: ['Then step half as far, and keep your {side} knee pointing straight ahead.'],
    hip: ['Then step half as far, with a hand on the wall.'],
    back: ['Then stay taller, and step half as far.'],
    foot: ['Then keep your toes on the floor, and only shift your weight.'],
  },
  troubles: {
    nearlyFell: [
      'Steady. Take a hand to the wall, and let the toes tap down instead of balancing.',
      'Shoes or bare feet, not socks.',
    ],
    driftsIn: [
      'Then step half as far, and keep that knee pointing straight ahead, over its ankle.',
      "It's the very thing to watch: the knee should not move toward the other one.",
    ],
  },
  fuller: 'Take a slightly longer step, and balance without touching the wall.',
  why: [
    'It works the gluteus medius, at the upper outer hip, and the thigh, with its inside.',
    'When those are weak, the thigh can move inward as your foot lands.',
  ],
  feel: [
    'The outer hip of the leg you stand on, and the thigh and buttock of the leg that steps.',
    'Muscles working hard is fine. Pain in the kneecap is not.',
  ],
  breathing: ['Breathe in as you step out.', 'Breathe out as you push up.'],
  whichSide: ['Your {side} foot steps out and lifts, and you balance on your {other} leg.'],
  again: {
    why: [
      "It's for the outer hip and the thigh: when they're weak, the thigh can move in as you land.",
    ],
    feel: [
      'The hip you stand on works hardest, and the thigh that steps.',
      'Your kneecaps should stay out of it.',
    ],
    breathing: ['In as you go out, and out as you come up.'],
  },
};
