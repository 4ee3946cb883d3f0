import { minuteOf, nearTo, rhythmOf } from '../../lambda/routine/schedule';

test.each([
  [18.5, 'evening', 18.5],
  [6.5, 'evening', 18.5],
  [6.5, 'morning', 6.5],
  [1, 'morning', 1],
  [9, 'bedtime', 21],
  [0, 'bedtime', 0],
  [12, 'bedtime', 0],
  [0.5, 'bedtime', 0.5],
  [12, 'afternoon', 12],
  [1, 'lunchtime', 13],
  [11.5, 'lunchtime', 11.5],
  [11, 'evening', 23],
] as const)('%d o’clock in the %s is at %d', (hour, moment, at) => {
  expect(minuteOf(hour * 60, moment)).toBe(at * 60);
});

test.each([
  [7, 18.5, 19],
  [7, 8, 7],
  [19, 8, 19],
  [11, 12.5, 11],
  [0, 21.5, 0],
])('%d said of one at %d is at %d', (hour, other, at) => {
  expect(nearTo(hour * 60, other * 60)).toBe(at * 60);
});

test('weekdays and the weekend are every day', () => {
  expect(rhythmOf(['weekend', 'weekdays'])).toEqual(rhythmOf(['daily']));
});
