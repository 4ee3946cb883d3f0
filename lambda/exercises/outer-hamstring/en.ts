/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'the ninety ninety outer hamstring stretch',
  called: 'the outer hamstring stretch',
  sideName: 'the {side} leg',
  sideOf: 'the {side} leg of the outer hamstring stretch',
  shortSideName: 'the {side}',
  effort: {
    start: 'Straighten until it pulls, and hold.',
    cues: [
      ['No pull behind? A little further across.'],
      ['Breathe slowly, and let your neck rest.'],
    ],
    briefCues: [['Behind, toward the outside.'], ['Long, slow breaths.']],
    lastTen: 'Ten to go.',
    release: 'Bend that knee again.',
  },
  usual: {
    setUp: [
      'Lie on your back, with your {other} leg flat on the floor.',
      'Bend your {side} leg, as if that shin lay on the seat of a chair.',
      'Hold the outside of that knee with your {other} hand.',
      'Draw it a little across you, and keep the thigh still there.',
      'On my count, straighten that knee, heel toward the ceiling, only until it pulls.',
      "You'll feel it at the back of your {side} thigh, toward the outside.",
      'If your calf or foot tingles, bend the knee a little.',
    ],
    brief: ['On your back, {side} knee up, your {other} hand drawing it a little across.'],
    again: [
      "It's like sitting on a chair that has tipped over onto its back, with your {other} leg let go long.",
      'Your {other} hand reaches over, and brings your {side} knee across by a hand.',
      'From there only the {side} heel moves, up toward the ceiling, until the thigh pulls.',
    ],
    pose: '{side} knee up and a little across, {other} leg flat',
  },
  easier: {
    setUp: [
      'Stay on your back, and hold behind your {side} thigh with both hands, or a towel.',
      'Draw that knee over your hip, and only a touch across.',
      'You can bend your {other} knee, with that foot on the floor.',
      'Straighten only until you feel a mild pull.',
    ],
    brief: ['On your back, hands behind your {side} thigh, and only a mild pull.'],
    again: [
      'Hold behind your {side} thigh with both hands, and let your shoulders rest.',
      'Raise your {side} heel only until you feel a light pull.',
    ],
    pose: '{side} knee up, hands behind the thigh, {other} foot on the floor',
  },
  offTheFloor: {
    firstTry: ['You can do this one off the floor.'],
    lead: 'Off the floor, then.',
    setUp: [
      'Lie on your back on the bed, with your {other} leg flat.',
      'Bend your {side} leg, as if that shin lay on the seat of a chair.',
      'Hold the outside of that knee with your {other} hand, and draw it a little across.',
      'On my count, straighten that knee, heel toward the ceiling, only until it pulls.',
      "You'll feel it at the back of your {side} thigh, toward the outside.",
    ],
    brief: ['On your back on the bed, {side} knee up and drawn a little across.'],
    again: [
      "It's the same on the bed: flat on your back, {side} knee up.",
      'Your {other} hand draws it a little across, and then your heel goes up.',
    ],
    pose: '{side} knee up and drawn a little across, {other} leg flat',
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
  never: 'Nothing behind the knee.',
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
      'If you feel a zing in the calf or foot, bend the knee a little.',
    ],
    breathing: ['Let the breath go as the leg straightens, and keep breathing.'],
  },
};
