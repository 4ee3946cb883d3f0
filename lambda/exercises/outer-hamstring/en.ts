/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'the ninety ninety outer hamstring stretch',
  called: 'the outer hamstring stretch',
  sideName: 'the {side} leg',
  sideOf: 'the {side} leg of the outer hamstring stretch',
  shortSideName: 'the {side}',
  effort: {
    start: 'Straighten, and hold.',
    cues: ['Long breath out.'],
    briefCues: [null],
    lastTen: 'Ten more.',
    release: 'And let go.',
  },
  usual: {
    setUp: [
      'Lie on your back, with your {other} leg flat on the floor.',
      'Lift your {side} knee over your hip, shin level, so hip and knee make square corners.',
      'Put your {other} hand on the outside of that knee, and draw it a little across you.',
      "When I count you in, you'll straighten that knee.",
      'Stop where you feel a pull at the back of your {side} thigh, on the outer side.',
    ],
    brief: [
      'On your back, {side} knee up, {other} hand on the outside of it, ready to straighten.',
    ],
    again: [
      'Picture lying flat with your {side} shin on the seat of a chair.',
      'Your {other} hand reaches over, and holds the outside of your {side} knee.',
      'From there, your {side} heel goes up toward the ceiling until the thigh pulls.',
    ],
    pose: '{side} knee up, {other} leg flat, {other} hand on the outside of the knee',
  },
  easier: {
    setUp: [
      'Stay on your back, and hold behind your {side} thigh with both hands, or a towel.',
      'Keep your {side} knee over your hip.',
      'You can bend your {other} knee, with that foot on the floor.',
      'Straighten only until you feel a mild pull.',
    ],
    brief: ['On your back, hands behind your {side} thigh, and only a mild pull.'],
    again: [
      'Hold behind your {side} thigh with both hands, shoulders down.',
      'Raise your {side} heel only until you feel a light pull.',
    ],
    pose: '{side} knee up, hands behind the thigh, {other} foot down',
  },
  offTheFloor: {
    firstTry: ['You can do this one off the floor.'],
    lead: 'Off the floor, then.',
    setUp: [
      'Lie on your back, on your bed or wherever you lie well, with your {other} leg flat.',
      'Lift your {side} knee over your hip, and put your {other} hand on the outside of it.',
      'Draw it a little across you.',
      "When I count you in, you'll straighten that knee.",
      'Stop where you feel a pull at the back of your {side} thigh, on the outer side.',
    ],
    brief: ['On your back on the bed, {side} knee up and a little across.'],
    again: [
      "It's the same on the bed: flat on your back, {side} knee up.",
      'Your {other} hand draws it a little across, and then your heel goes up.',
    ],
    pose: '{side} knee up, {other} leg flat',
  },
  forPain: {
    behindKnee: [
      'Then bend that knee a little, until the pull is in the thigh, not behind the knee.',
    ],
    calf: ['Then bend that knee a little, and let the foot go loose.'],
    foot: ['Then bend that knee a little, and let the foot go loose.'],
    back: ['Then bend your {other} knee, with that foot on the floor.'],
    arms: ['Then let go with your hand, and put a towel round the thigh instead.'],
    neck: ['Then put a pillow under your head.'],
  },
  fuller: 'Draw the knee a little further across, and straighten a touch more.',
  why: [
    'It stretches the biceps femoris, your outer hamstring, at the outside back of the thigh.',
    "When that's tight, it often adds to the pressure on the kneecap.",
  ],
  feel: [
    'A pull at the back of your thigh, toward the outside.',
    'Not behind the knee, and no zing in the calf or foot.',
    'If you feel that, bend the knee a little.',
  ],
  breathing: ['Breathe out as you straighten.', "Then slow breaths, and don't hold them."],
  whichSide: ['The raised leg is the one that stretches: {side} knee up, {other} leg flat.'],
  again: {
    why: ["It's for the outer hamstring: tight there often means more pressure on the kneecap."],
    feel: [
      'A steady pull behind the raised thigh, a little to the outside.',
      'A zing further down means the knee wants to bend a bit.',
    ],
    breathing: ['Let the breath go as the leg straightens, and keep breathing.'],
  },
};
