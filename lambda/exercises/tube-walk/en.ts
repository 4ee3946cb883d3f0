/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'side to side tube walking',
  called: 'the tube walk',
  sideName: 'the steps to the {side}',
  sideOf: 'the tube walk to the {side}',
  shortSideName: 'the {side}',
  effort: {
    told: [
      ['Step {side}.', 'And follow slowly.'],
      ['{n}. Step.', 'And follow.'],
    ],
    tips: [
      'Keep your toes forward, and your knees apart.',
      'Small steps, and a steady, level body.',
    ],
    near: 'Almost across.',
    release: 'Stand tall, and rest.',
  },
  usual: {
    setUp: [
      'Put a loop band round your thighs, just above your knees.',
      'If yours is a tube with handles, stand on it instead, and hold the handles crossed in front.',
      'Clear a few steps on both sides, and no socks.',
      'Stand with your feet hip-width apart, toes forward, knees a little bent.',
      'On each number, step {side}, and your {other} foot follows slowly, but not all the way.',
      "Keep the band tight, and don't let your knees drift toward each other.",
      "You'll feel the outside of your hips, warm or even burning, and not your knees.",
      '{Amount} steps each way.',
    ],
    brief: [
      'Band above your knees, knees a little bent, and never drifting toward each other.',
      '{Amount} small steps to the {side}, then back.',
    ],
    again: [
      'Stand as if you were about to sit on a high stool, with the band round your thighs.',
      'Walk sideways to the {side}, and keep your feet apart, so the band stays tight.',
      'If the room runs out, step on the spot.',
    ],
    pose: '{side} foot leads, {other} foot follows',
  },
  standIn: {
    setUp: [
      "Without a band, it's the same walk, only slower.",
      'Clear a few steps on both sides, and no socks.',
      'Stand with your feet hip-width apart, toes forward, knees a little bent.',
      'On each number, step {side}, and your {other} foot follows slowly, but not all the way.',
      "Don't let your knees drift toward each other.",
      "You'll feel the outside of your hips, and not your knees.",
      '{Amount} steps each way.',
    ],
    brief: [
      'No band, knees a little bent, and never drifting toward each other.',
      '{Amount} slow steps to the {side}, then back.',
    ],
    again: [
      'Stand as if you were about to sit on a high stool.',
      'Walk sideways to the {side} like that, with your feet always apart.',
    ],
    pose: '{side} foot leads, {other} foot follows',
  },
  easier: {
    setUp: [
      'Stand a little taller, and make the steps to the {side} half as big.',
      'Your knees still never drift toward each other.',
      'Without the band is fine too.',
    ],
    brief: ['Standing taller, with half-size steps to the {side}.'],
    again: [
      'Only bend your knees as much as you like.',
      'Your feet move a hand-width to the {side} each time.',
    ],
    pose: 'half-size steps, {side} foot leads, {other} foot follows',
  },
  forPain: {
    knee: ['Then stand a little taller, and make the steps half as big.'],
    hip: ['Then do it without a band, and make the steps half as big.'],
    back: ['Then stand a little taller, and keep your ribs over your hips.'],
  },
  troubles: {
    slips: [
      'Lay the band flat, a hand above the knees, on bare skin or snug shorts.',
      'If it still rolls up, a wider band helps, or do the steps without.',
    ],
    driftsIn: [
      'Then stand a little taller, and press your knees apart.',
      "It's the very thing to watch: the knee should not move toward the other one.",
    ],
  },
  fuller: 'Bend your knees a little more, and keep your feet wider.',
  never: 'Nothing in your knees.',
  why: [
    'It works the gluteus medius, the muscle at the upper outer hip.',
    "When that's weak, the thigh can move inward as your foot lands.",
  ],
  feel: [
    'The outside of your hips and the sides of your buttocks, warm or burning.',
    'Not in your knees, and not in your back.',
    'If your knees feel it, stand a little taller.',
  ],
  breathing: ['Just keep breathing, one easy breath every step or two.'],
  whichSide: [
    'Both legs work here: now small steps to the {side}, with your {other} foot following.',
  ],
  again: {
    why: ["It's for the outer hip: when that's weak, the thigh can move in as you land."],
    feel: [
      'Both outer hips get warm, and may burn a little.',
      'Knees and back should feel nothing. Standing taller helps.',
    ],
    breathing: ['Easy breaths, in time with your steps.'],
  },
};
