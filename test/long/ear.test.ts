/** The ear over whole tables of phrases, in every locale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '../../model/model';
import { LOCALES } from '../../model/types';
import { makeEar } from '../../simulator/ear';
import { model } from '../../simulator/model';
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

  test('at least 97 % of the shared phrases, and 98 % of those about safety', () => {
    const { all, safety } = measure(phrasesOf(data('utterances.tsv')), intentOf);
    expect(share(all)).toBeGreaterThanOrEqual(0.97);
    expect(share(safety)).toBeGreaterThanOrEqual(0.98);
  });

  test('at least 90 % of phrases held out, by the ear and by a stranger to it', () => {
    const phrases = phrasesOf(data('held-out.tsv'));
    expect(share(measure(phrases, intentOf).all)).toBeGreaterThanOrEqual(0.9);
    expect(share(measure(phrases, second).all)).toBeGreaterThanOrEqual(0.9);
  });

  test('at least 92 % of floor talk, and every warning in it', () => {
    const phrases = phrasesOf(data('floor-talk.tsv'));
    for (const ear of [intentOf, second]) {
      const { all, safety } = measure(phrases, ear);
      expect(share(all)).toBeGreaterThanOrEqual(0.92);
      expect(share(safety)).toBeGreaterThanOrEqual(ear === second ? 0.98 : 1);
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
});
