/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'foam rolling, for the outside of your thigh',
  called: 'foam rolling',
  sideName: 'the {side} thigh',
  sideOf: 'foam rolling on the {side} thigh',
  shortSideName: 'the {side}',
  effort: {
    start: 'Roll slowly down.',
    cues: [
      'Stop above the knee, and roll back.',
      'On a tender spot, rest and breathe.',
      'Halfway.',
      'Nice and slow.',
    ],
    briefCues: ['Stop above the knee.', null, 'Halfway.', null],
    lastTen: 'Ten more.',
    release: 'And rest.',
  },
  usual: {
    setUp: [
      'Lie on your {side} side, with the roller under the outside of your {side} thigh, just below the hip.',
      'Cross your {other} leg in front, and put that foot flat on the floor.',
      'That foot decides how much weight goes on the roller.',
      "You'll roll to just above the knee, and back.",
      "You'll feel broad, deep pressure, and nothing sharp or tingling.",
      'A minute a side is a common amount.',
    ],
    brief: [
      '{Side} side down, roller under your outer thigh, {other} foot on the floor in front.',
      'As much weight as feels fine.',
    ],
    again: [
      'Think of lying on your {side} hip pocket, then sliding the roller just below it.',
      'Your {other} foot steps over, and stands on the floor in front of you.',
      'Your hands and that foot carry you along the roller, toward the knee and back.',
    ],
    pose: '{side} side down, {other} foot in front',
  },
  standIn: {
    setUp: [
      'Sit on a chair, with a rolling pin in your hands, or a firm bottle in a towel.',
      'Lay it on the outside of your {side} thigh.',
      'Press only as much as feels fine.',
      "You'll feel broad pressure, and nothing sharp or tingling.",
      'A minute a side is a common amount.',
    ],
    brief: ['Sit down, rolling pin on the outside of your {side} thigh.'],
    again: [
      'Sitting down, you push something round along the outside of your {side} thigh.',
      'Go from just below the hip to just above the knee, and back.',
      'Your own two hands will do, if you have nothing else.',
    ],
    pose: 'sitting, rolling pin on your {side} thigh',
    feel: [
      'Broad pressure along the outside of your thigh, only as much as feels fine.',
      'Nothing sharp, electric or tingling. If you feel that, move off the spot.',
    ],
    whichSide: ['You sit, and roll the outside of your {side} thigh.'],
  },
  easier: {
    setUp: [
      '{Side} side down again, with more weight on your hands and your {other} foot.',
      'The roller only needs to press lightly.',
    ],
    brief: ['{Side} side down, most of your weight on your hands and {other} foot.'],
    again: [
      'Lie on your {side} side, and hold yourself up a little with your hands.',
      'Your {other} foot in front takes the rest, so the roller hardly presses.',
    ],
    pose: '{side} side down, {other} foot carrying your weight',
  },
  offTheFloor: {
    firstTry: ['You can do this one off the floor.'],
    lead: 'Off the floor, then.',
    setUp: [
      'Sit on a chair, and use a rolling pin, or your hands.',
      'Lay it on the outside of your {side} thigh, and press only as much as feels fine.',
    ],
    brief: ['Sit down, rolling pin or hands on the outside of your {side} thigh.'],
    again: [
      'From the chair, you push along the outside of your {side} thigh.',
      'Go from just below the hip to just above the knee, and back.',
    ],
    pose: 'sitting, hands on your {side} thigh',
    feel: [
      'Broad pressure along the outside of your thigh, only as much as feels fine.',
      'Nothing sharp, electric or tingling. If you feel that, move off the spot.',
    ],
    whichSide: ['You sit, and roll the outside of your {side} thigh.'],
  },
  forPain: {
    arms: ['Rest your arms.', "Let's do it off the floor, where they carry nothing."],
    neck: ['Rest your neck.', "Let's do it off the floor, where it has nothing to hold."],
    back: ['Rest your back.', "Let's do it off the floor, sitting up."],
    knee: ['Come off the knee itself: the roller turns back a hand above it.'],
    hip: ['Come off the hip bone: begin a hand below it, on the muscle.'],
  },
  fuller: 'Let your front foot take a little less of your weight.',
  why: [
    "It's for the outside of your thigh, and it comes first.",
    'It may help that area feel easier, before you stretch.',
  ],
  feel: [
    'Broad, deep pressure on the outside of your thigh, easing as you rest on it.',
    'Not on the knee or the hip bone, and nothing sharp, electric or tingling.',
    'If you feel that, move off the spot.',
  ],
  breathing: ['Breathe slowly all the time.', 'On a tender spot, let a long breath out.'],
  whichSide: ['The thigh you lie on is the one you roll: {side} side down, {other} foot in front.'],
  again: {
    why: [
      "It's the first of the four things: rolling the outside of your thigh, before the stretches.",
    ],
    feel: [
      'Like a firm hand pressing along the outside of your thigh.',
      'Sharp, electric or tingling means move off that spot.',
    ],
    breathing: ['Long, slow breaths, in and out, the whole time.'],
  },
};
