/** Where the page chimes: at the two ends of each hold. */
import { signalsOf } from '../../site/signals';

const ring = (left: number, runs = true) => ({ left, seconds: 30, runs, count: null });
const change = (atSeconds: number, shown: ReturnType<typeof ring> | null) => ({
  atSeconds,
  mode: 'effort' as const,
  scene: 0,
  text: '',
  turn: null,
  number: null,
  ring: shown,
});

test('a hold begins once, a cue within it is no end, and it ends once', () => {
  const changes = [
    change(0, ring(30, false)),
    change(3, ring(30)),
    change(13, ring(20, false)),
    change(15, ring(20)),
    change(35, ring(0, false)),
    change(37, null),
  ];
  expect(signalsOf({ changes })).toEqual([
    { kind: 'begin', atSeconds: 3 },
    { kind: 'end', atSeconds: 35 },
  ]);
});

test('repetitions are counted aloud, and have none', () => {
  const counted = { ...ring(30), count: { rep: 1, of: 8 } };
  expect(signalsOf({ changes: [{ ...change(0, null), ring: counted }, change(30, null)] })).toEqual(
    [],
  );
});
