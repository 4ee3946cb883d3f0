/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'the kneeling hip flexor stretch',
  called: 'the hip flexor stretch',
  sideName: 'the {side} leg',
  sideOf: 'the {side} leg of the hip flexor stretch',
  shortSideName: 'the {side}',
  effort: {
    start: 'Tuck under, and hold.',
    cues: [
      ['No pull? Hips forward, still tucked.'],
      ['Breathe out slowly, and soften your shoulders.'],
    ],
    briefCues: [['In front of that hip.'], ['Breathe out slowly.']],
    lastTen: 'The last ten.',
    release: 'Ease back.',
  },
  usual: {
    setUp: [
      'Have a chair or a wall beside you.',
      "If kneeling bothers you, say: I can't kneel, and we do it standing.",
      'Kneel on your {side} leg, a cushion under the spot just below the kneecap.',
      'Put your {other} foot flat on the floor in front, with that knee over the ankle.',
      'Stay tall, with a hand on the chair.',
      'On my count, tighten the muscle you sit on, and tuck your hips under.',
      "You'll feel a pull at the front of your {side} hip and thigh.",
      'Nothing in your back or your kneecap.',
    ],
    brief: ['By a chair, {side} knee on a cushion, {other} foot in front, tall.'],
    again: [
      "It's a half kneel, as if you were tying the shoe on your {other} foot.",
      'Stay tall there, and point your belt buckle up toward your nose.',
      'If you feel nothing, slide your hips forward a little, and keep the tuck.',
    ],
    pose: '{side} knee on the cushion, {other} foot in front',
  },
  easier: {
    setUp: [
      'Keep your hips back, so that the pull stays mild.',
      'Tuck them under only a little, with a hand on the chair.',
      "If it's the kneecap that feels it, say: I can't kneel.",
    ],
    brief: ['{Side} knee on the cushion, {other} foot in front, and only a small tuck.'],
    again: [
      'From the kneel, ease your hips back a little.',
      'Stay where you feel only a light pull.',
    ],
    pose: '{side} knee on the cushion, {other} foot in front, hips back a little',
  },
  offTheFloor: {
    firstTry: [
      'A thick cushion or a folded towel under that knee may be enough.',
      "If it isn't, do it standing.",
    ],
    lead: "Then let's do it standing.",
    setUp: [
      'Stand facing a wall, with a hand on it.',
      'Take a long step back with your {side} foot, and let that heel lift.',
      'Bend your {other} knee a little.',
      'On my count, tuck your hips under, and bring them forward.',
      "You'll feel a pull at the front of your {side} hip, and nothing in your back.",
    ],
    brief: ['Standing, {side} foot a long step back, its heel up, a hand on the wall.'],
    again: [
      "It's the same stretch on your feet: {side} leg behind you, {other} leg in front.",
      'Point your belt buckle up toward your nose, and let your hips come forward.',
    ],
    pose: 'standing, {side} foot back, {other} foot forward',
    feel: [
      'A mild to medium pull at the front of your hip and thigh, on the leg behind you.',
      'Not in your lower back, and not in your kneecap.',
    ],
    whichSide: [
      'The leg behind you is the one that stretches: {side} foot back, {other} foot forward.',
    ],
  },
  forPain: {
    knee: ['Come off that knee, and rest.', "Let's do it standing."],
    back: ['Then lean less, and tuck your hips under a little more.'],
    hip: ['Then bring your hips back, until the pull in front is only mild.'],
    foot: ['Then lay that foot flat behind you, or put a towel under it.'],
  },
  troubles: {
    asleep: [
      'Kneeling can do that. Come up, and wiggle your foot until it wakes up.',
      "If the feeling isn't back in a few minutes, leave it for today.",
    ],
    slips: [
      'Put the mat or the cushion on a floor that grips, or against a wall.',
      'A folded towel just below the kneecap does as well.',
    ],
  },
  fuller: 'Slide your hips forward a little, and keep the tuck.',
  never: 'Nothing in your back or kneecap.',
  why: [
    'It stretches the rectus femoris, the main muscle at the front of your thigh.',
    "When that's tight, it often adds to the pressure on the kneecap.",
  ],
  feel: [
    'A mild to medium pull at the front of your hip and thigh, on the leg that kneels.',
    'Not in your lower back, and not in your kneecap.',
    'If your back feels it, tuck your hips under a little more.',
  ],
  breathing: ['Breathe out as you tuck.', 'Then slow, easy breaths, all through the hold.'],
  whichSide: [
    'The leg that kneels is the one that stretches: {side} knee on the cushion, {other} foot in front.',
  ],
  again: {
    why: ["It's for the main thigh muscle: tight there often means more pressure on the kneecap."],
    feel: [
      'Think of a gentle pull down the front of the thigh you kneel on.',
      'Your back and your kneecap should feel nothing at all.',
    ],
    breathing: ['A long breath out as you begin, and then slow and easy.'],
  },
};
