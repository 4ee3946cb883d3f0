import { secondsOfMoment } from './moments';

/** A hold of each leg, of one exercise and once more of the right one. */
const answer = {
  version: '1.0',
  response: {},
  sessionAttributes: {
    state: {
      today: {
        bouts: ['right', 'left', 'right'].map((side) => ({ exercise: 'hipFlexor', side })),
      },
      spoken: {
        seconds: 40,
        marks: [
          [0, '0.turn'],
          [1, '0.lead'],
          [2, '0.work'],
          [12, '0.release'],
          [13, '1.turn'],
          [14, '1.work'],
          [24, '2.work'],
          [34, '3.finish'],
        ],
      },
    },
  },
};

test.each([
  ['as the right side is called', 0.5],
  ['as the right side is counted in', 1.5],
  ['4 s after the left side begins', 18],
  ['halfway through the left side', 19],
  ['halfway through the left side of hipFlexor', 19],
  ['as the right side begins again', 24.5],
  ['as the right side is let go of', 12.5],
  ['as the closing begins', 34.5],
  ['20 s into it', null],
  ['as the left side is forgotten', null],
])('"%s" is at %s s', (event, seconds) => {
  expect(secondsOfMoment(event, answer)).toBe(seconds);
});

test.each([
  'as both sides begin',
  'as the left side begins again',
  'as the left side of foamRoll begins',
  'as the next exercise is named',
])('"%s" is no moment of it', (event) => {
  expect(() => secondsOfMoment(event, answer)).toThrow(event);
});
