/** Its words in English, once for both sides. */
import type { ExerciseWords } from '../exercise';

export const en: ExerciseWords = {
  name: 'foam rolling, for the outside of your thigh',
  called: 'foam rolling',
  sideName: 'the {side} thigh',
  sideOf: 'foam rolling on the {side} thigh',
  shortSideName: 'the {side}',
  effort: {
    start: 'Roll slowly toward your knee.',
    cues: [
      ['Turn back above the knee.', 'Too strong? Make it lighter.', 'Halfway.', null],
      ['On a tender spot, rest and breathe.', 'Let your neck rest easy.', 'Halfway.', null],
    ],
    briefCues: [
      ['Turn back above the knee.', null, 'Halfway.', null],
      ['On a tender spot, rest.', null, 'Halfway.', null],
    ],
    lastTen: 'Ten more.',
    release: 'Ease off, and rest.',
  },
  usual: {
    setUp: [
      'Lie on your {side} side, propped on your {side} forearm.',
      'Put the roller crosswise under that thigh, just below the hip bone.',
      'Put your {other} foot flat on the floor in front of you.',
      'Press that foot harder to lighten the roller.',
      'Forearm and foot slide you along, so it rolls toward your knee and back.',
      "You'll feel broad, deep pressure, and nothing sharp or tingling.",
      '{Duration} a side.',
    ],
    brief: [
      'On your {side} side and forearm, roller crosswise under your thigh.',
      'Your {other} foot in front takes weight off it.',
    ],
    again: [
      'Lie on your {side} hip pocket first, and rest on that forearm.',
      'The roller lies under your {side} thigh like a log under a plank, just below the pocket.',
      'Your {other} foot steps over, and stands on the floor in front of you.',
      'Now pull and push with forearm and foot: it rolls toward your knee, and back.',
    ],
    pose: '{side} side and forearm, {other} foot in front',
  },
  standIn: {
    setUp: [
      'Sit on a chair, with a rolling pin, or a firm bottle in a towel.',
      'Hold it by both ends, and lay it on the outside of your {side} thigh.',
      'Push it from just below the hip to just above the knee, and back.',
      'Press only as much as feels fine.',
      "You'll feel broad pressure, and nothing sharp or tingling.",
      '{Duration} a side.',
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
      'Stay on your {side} side, and lean more on your forearm and your {other} foot.',
      'The roller only needs to press lightly.',
    ],
    brief: ['On your {side} side, most of your weight on your forearm and {other} foot.'],
    again: [
      'Lie on your {side} side, and lift yourself a little with your forearm.',
      'Your {other} foot in front takes the rest, so the roller hardly presses.',
    ],
    pose: 'on your {side} side, forearm and {other} foot carrying your weight',
  },
  offTheFloor: {
    firstTry: ['You can do this one off the floor.'],
    lead: 'Off the floor, then.',
    setUp: [
      'Sit on a chair, and use a rolling pin, or your hands.',
      'Lay it on the outside of your {side} thigh, and press only as much as feels fine.',
      'Push from just below the hip to just above the knee, and back.',
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
  never: 'Nothing sharp or tingling.',
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
  whichSide: [
    'The thigh you lie on is the one you roll: on your {side} side, {other} foot in front.',
  ],
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
