/** Sequences of requests: sane ones that get deep into the routine, and all that may go wrong with them. */
import fc from 'fast-check';
import { ask, IDS, reply } from './asks';
import { garbage, MARK, NAMES, said } from './garbage';
import { services } from './services';
import { state } from './states';

const value = fc.oneof(
  garbage,
  fc.constantFrom<unknown>(...IDS, 'setUp', 'effort', 'both', 3, 1e9),
);
/** Fields, each found by walking its `picks` down the keys, removed or replaced. */
const mutations = (most: number, depth: number) =>
  fc.array(fc.record({ picks: fc.array(fc.nat(20), { minLength: 1, maxLength: depth }), value }), {
    minLength: 1,
    maxLength: most,
  });

const ENGLISH = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];
const LOCALES = [...['de-DE', 'ja-JP', 'ar-SA', 'xx', '', 'en_us', ...NAMES]];
const TIMES: unknown[] = [
  undefined,
  null,
  '',
  'now',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '2026-02-30T25:61:61Z',
  Number.NaN,
  1_767_600_000,
  1_767_600_000_000,
  { time: 1 },
  `${MARK}2026`,
];

const step = fc.record({
  ask,
  /** Where the answer before had Alexa ask: what she says of it, in the place of the ask; null to pass over it. */
  reply: fc.option(reply, { freq: 5 }),
  /** Whose voice Alexa knew. */
  person: fc.constantFrom(null, null, null, 'ANNA', 'BEN'),
  /** Seconds since the request before; the speech may go on. */
  after: fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 260, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 0.4, 3600, 86_400, 8 * 86_400, -60, -86_400) },
  ),
  time: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('utc' as const, 'offset' as const) },
    { weight: 1, arbitrary: fc.record({ raw: fc.constantFrom(...TIMES) }) },
  ),
  /** kept: what the last answer returned. stale: what an earlier one did, as when answers cross. */
  attributes: fc.oneof(
    { weight: 12, arbitrary: fc.constant('kept' as const) },
    { weight: 1, arbitrary: fc.constantFrom('stale' as const, 'none' as const) },
    { weight: 2, arbitrary: fc.record({ mutated: mutations(3, 5) }) },
    { weight: 1, arbitrary: fc.record({ raw: garbage }) },
    { weight: 1, arbitrary: fc.record({ raw: fc.record({ state: garbage, ledger: garbage }) }) },
  ),
  /** The request before comes once more, as it was. */
  again: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
  /** Of the whole request. */
  damage: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: mutations(2, 9) },
  ),
});
export type Step = Readonly<typeof step extends fc.Arbitrary<infer T> ? T : never>;

/** One sequence: what the session holds, the device, and what comes. */
export const sequence = fc.record({
  begins: fc.oneof(
    { weight: 3, arbitrary: fc.constant<unknown>({}) },
    { weight: 3, arbitrary: fc.record({ state }) },
    { weight: 1, arbitrary: garbage },
  ),
  locale: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ENGLISH) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...LOCALES), said) },
  ),
  screen: fc.constantFrom<string | null>(null, null, '2024.3', '1.0', 'x', `${MARK}`),
  services,
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});
export type Sequence = Readonly<typeof sequence extends fc.Arbitrary<infer T> ? T : never>;
