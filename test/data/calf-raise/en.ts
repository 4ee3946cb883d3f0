/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'standing calf raises',
  called: 'calf raises',
  sideName: 'both legs',
  sideOf: 'calf raises',
  shortSideName: 'both legs',
  effort: {
    told: [
      ['Up slowly.', 'And down.'],
      ['{n}. Up.', 'Down.'],
    ],
    tips: ['Weight over your big toes.', 'Slowly on the way back.'],
    near: 'Nearly there.',
    release: 'And rest.',
  },
  usual: {
    setUp: [
      'Stand facing a wall, with both hands on it.',
      "You'll rise onto your toes, slowly, and your knees never drift toward each other.",
      '{Amount} of them.',
    ],
    brief: ['Facing the wall, hands on it, knees never drifting toward each other.', '{Amount}.'],
    again: ['As if you were looking over a fence.'],
    pose: 'facing the wall, hands on it',
  },
  easier: {
    setUp: ['Rise only half as high.'],
    brief: ['Only half as high.'],
    again: ['Barely lift your heels.'],
    pose: 'facing the wall, hands on it, half as high',
  },
  fuller: 'Rise a little higher, and come down more slowly.',
  never: 'Nothing in your knees.',
  why: ['It works your calves.'],
  feel: ['Your calves, and nothing in your knees.'],
  breathing: ['Out on the way up, in on the way down.'],
  whichSide: ['Both legs work together here.'],
  again: {
    why: ["It's for the calves."],
    feel: ['The backs of your lower legs work.'],
    breathing: ['Up with a breath out.'],
  },
};
