/** The ear over whole tables of phrases, in every locale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '../../model/model';
import { LOCALES } from '../../model/types';
import { makeEar } from '../../simulator/ear/ear';
import { model } from '../../simulator/echo/model';
import { measure, phrasesOf, tableOf } from '../../tools/measure';
import { makeSecondEar } from '../../tools/second-ear';

const data = (name: string) => readFileSync(join(__dirname, '..', 'data', name), 'utf8');
const share = ({ right, of }: { right: number; of: number }) => right / of;

const hear = makeEar(model);

const canonical = tableOf(data('canonical.tsv')).map(
  ([phrase = '', , intent = '', slots = '']) =>
    [
      phrase,
      intent,
      Object.fromEntries(slots === '' ? [] : slots.split(',').map((slot) => slot.split('='))),
    ] as const,
);

describe.each(LOCALES)('in %s', (locale) => {
  const hearThere = makeEar(buildModel(locale));
  test('every phrase that stands for a meaning is understood to the letter', () => {
    const heard = canonical.map(([phrase]) => {
      const { intent, slots, how } = hearThere(phrase);
      const ids = Object.fromEntries(Object.entries(slots).map(([name, { id }]) => [name, id]));
      return { phrase, intent, ids, how };
    });
    expect(heard).toEqual(
      canonical.map(([phrase, intent, ids]) => ({
        phrase,
        intent,
        ids,
        how: intent === 'AMAZON.FallbackIntent' ? 'none' : 'exact',
      })),
    );
  });
});

describe('measured', () => {
  const intentOf = (utterance: string) => hear(utterance).intent;
  const second = makeSecondEar(model);

  test.each([
    ['utterances.tsv', 0.97],
    ['paraphrases.tsv', 0.97],
    ['held-out.tsv', 0.97],
    ['floor-talk.tsv', 0.92],
  ])('of %s at least a share of %d, and 96 %% of what is about safety', (name, least) => {
    const { all, safety } = measure(phrasesOf(data(name)), intentOf);
    expect(share(all)).toBeGreaterThanOrEqual(least);
    expect(share(safety)).toBeGreaterThanOrEqual(0.96);
  });

  test('without a grammar and without rules, the samples alone teach 90 % and more', () => {
    for (const name of ['held-out.tsv', 'floor-talk.tsv']) {
      const { all, safety } = measure(phrasesOf(data(name)), second);
      expect(share(all)).toBeGreaterThanOrEqual(0.9);
      expect(share(safety)).toBeGreaterThanOrEqual(0.96);
    }
  });

  test('at most 2 % of what is out of scope is taken for the coach’s own', () => {
    const outside: string[] = JSON.parse(data('clinc150-subset.json')).out_of_scope;
    const accepted = outside.filter((phrase) => intentOf(phrase) !== 'AMAZON.FallbackIntent');
    expect(outside).toHaveLength(600);
    expect(accepted.length / outside.length).toBeLessThanOrEqual(0.02);
  });

  test('500 lines are heard in seconds', () => {
    const phrases = phrasesOf(data('paraphrases.tsv')).slice(0, 400);
    // What it learns when it first hears something strange is learnt once.
    hear('something never heard of indeed');
    // Of this process alone, however busy the machine is.
    const before = process.cpuUsage();
    for (const { utterance } of [...phrases, ...phrases.slice(0, 100)]) hear(`${utterance} indeed`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test('a line of 8,000 characters is heard at once, and the danger at its end', () => {
    hear('something never heard of indeed');
    const before = process.cpuUsage();
    const heard = hear(`${'the left ball and a band '.repeat(320)}but my knee is swollen`);
    const { user, system } = process.cpuUsage(before);
    expect(heard.intent).toBe('SwollenKneeIntent');
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
