/** The page's time: as the runner has it. */
import { pacedClock } from '../../site/time';

/** A clock whose real seconds and beats are the test's. */
function turned() {
  let real = 1000;
  let beat: (() => void) | null = null;
  const clock = pacedClock(
    (run) => {
      beat = run;
      return () => {
        beat = null;
      };
    },
    () => real,
  );
  return {
    clock,
    isBeating: () => beat !== null,
    pass(seconds: number, every = 0.1) {
      for (let gone = 0; gone < seconds - 1e-9; gone += every) {
        real += every;
        beat?.();
      }
    },
  };
}

test('what comes due in a row comes without drift', () => {
  const { clock, pass } = turned();
  const came: number[] = [];
  const next = () => {
    came.push(Math.round((clock.now() - 1000) * 1000) / 1000);
    if (came.length < 20) clock.after(1.33, next);
  };
  clock.after(1.33, next);
  pass(30);
  expect(came.at(-1)).toBeCloseTo(20 * 1.33, 6);
});

test('a page that was stopped has lost no time', () => {
  const { clock, pass } = turned();
  let due = 0;
  clock.after(30, () => {
    due += 1;
  });
  pass(10);
  pass(60, 60);
  expect(clock.now() - 1000).toBeLessThan(12);
  expect(due).toBe(0);
  pass(20);
  expect(due).toBe(1);
});

test('what is looked at before the first beat after a stop is the same', () => {
  let real = 0;
  const clock = pacedClock(
    () => () => {},
    () => real,
  );
  clock.after(100, () => {});
  real = 60;
  expect(clock.now()).toBeLessThan(2);
});

test('time stands still while it is held, however often that is let go', () => {
  const { clock, pass } = turned();
  let due = 0;
  clock.after(5, () => {
    due += 1;
  });
  pass(4);
  const letGo = clock.hold();
  pass(100);
  expect([due, Math.round(clock.now() - 1000)]).toEqual([0, 4]);
  letGo();
  letGo();
  pass(1.2);
  expect(due).toBe(1);
});

test('what comes due first may hold time before the next', () => {
  const { clock, pass } = turned();
  const came: string[] = [];
  clock.after(1, () => {
    came.push('held');
    clock.hold();
  });
  clock.after(1, () => came.push('next'));
  pass(10);
  expect(came).toEqual(['held']);
});

test('with nothing to come it does not beat, and is the real time', () => {
  const { clock, pass, isBeating } = turned();
  clock.after(1, () => {});
  expect(isBeating()).toBe(true);
  pass(2);
  expect(isBeating()).toBe(false);
  pass(500, 250);
  expect(clock.now()).toBeCloseTo(1502, 6);
});

test('what was called off does not come', () => {
  const { clock, pass } = turned();
  const came: string[] = [];
  clock.after(1, () => came.push('one'))();
  pass(5);
  expect(came).toEqual([]);
});
