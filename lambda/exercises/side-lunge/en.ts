/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'side lunges to balance',
  called: 'side lunges',
  sideName: 'the {side} side',
  sideOf: 'side lunges to the {side}',
  shortSideName: 'the {side}',
  effort: {
    told: [
      ['Step out to the side.', 'Push back up.', 'Balance.'],
      ['{n}. Out.', 'And up.', 'Hold it steady.'],
    ],
    tips: ['Keep that knee over its ankle.', 'Push the floor well away.'],
    near: 'Nearly through.',
    release: 'Rest on both feet.',
  },
  usual: {
    setUp: [
      'In your own time, stand tall, feet hip-width apart, in shoes or bare feet, not socks.',
      "Have a chair or a wall in front of you, at arm's length.",
      "You'll step your {side} foot two foot-lengths out, and sit your hips back a little.",
      'Your {other} leg stays straight.',
      "Keep it shallow, your {side} knee over its ankle, and don't let it drift toward the other.",
      'Then push the floor away, and stand up on your {other} leg.',
      'Your {side} knee lifts in front of you, and then that foot comes back beside the other.',
      "You'll feel the outside of your {other} hip steady you.",
      '{Amount} a side.',
    ],
    brief: [
      'No socks, a chair in front of you, and keep it shallow.',
      'Your {side} foot steps, your {other} leg balances, {amount} a side.',
      "Don't let your {side} knee drift toward the other.",
    ],
    again: [
      "It's a small step to the {side}, as if over a puddle, and back again.",
      'As you come back, your {side} knee lifts in front, and you stand on your {other} leg.',
      'Touch the chair or the wall whenever you like.',
    ],
    pose: '{side} foot steps out, {other} leg balances',
  },
  easier: {
    setUp: [
      'Keep a hand on the wall.',
      'Step your {side} foot out half as far, that knee not drifting toward the other.',
      'As you come back, tap your toes to the floor instead of lifting the knee.',
    ],
    brief: ['A hand on the wall, half steps with your {side} foot, and a tap of the toes.'],
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
  fuller: 'Take a slightly longer step, and balance without touching the chair.',
  never: 'No pain in your kneecap.',
  why: [
    'It works the gluteus medius, at the upper outer hip, and your thigh, also its inside.',
    'When those are weak, the thigh can move inward as your foot lands.',
  ],
  feel: [
    'The outer hip of the leg you stand on, and the thigh and buttock of the leg that steps.',
    'Muscles working hard is fine. Pain in the kneecap is not.',
  ],
  breathing: ['Breathe in as you step out.', 'Breathe out as you push back up.'],
  whichSide: ['Your {side} foot steps out and lifts, and you balance on your {other} leg.'],
  again: {
    why: [
      "It's for the outer hip and the thigh: when they're weak, the thigh can move in as you land.",
    ],
    feel: [
      'The hip you stand on works hardest, and the thigh that steps.',
      'You should feel nothing in your kneecaps.',
    ],
    breathing: ['In as you go out, and out as you come up.'],
  },
};
