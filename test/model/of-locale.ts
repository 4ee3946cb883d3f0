import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALSO, ASKS, SLOT_NAMES } from '../../lambda/alexa/asks';
import { AMOUNTS } from '../../lambda/coach/ask';
import { CARE_SIGNS, tierOf } from '../../lambda/language/ids';
import { DAY_WORDS, MOMENTS_OF_DAY } from '../../lambda/routine/schedule';
import {
  BODY_PARTS,
  EXERCISE_IDS,
  GROUP_IDS,
  KIT_IDS,
  MUSCLE_IDS,
  SIDES,
} from '../../lambda/routine/types';
import { EXAMPLE_PHRASES } from '../../model/examples';
import { wholly } from '../../model/grammar';
import { PLAIN } from '../../model/intents/plain';
import { buildModel } from '../../model/model';
import { REGIONS } from '../../model/regions';
import type { InteractionModel, Locale } from '../../model/types';
import { MODEL_FOLDER, modelText } from '../../model/write';

export const languageModelOf = (model: InteractionModel) => model.interactionModel.languageModel;
const BUILT_IN = /^AMAZON\./;
/** Words that promise what a coach can't, and that reviewers of skills look for. */
const PROMISES = /\b(cure|treat|fix|therap|heal(?!th))\w*/;

/** Tests the interaction model of a locale: building one takes seconds. */
export const testModel = (locale: Locale) =>
  describe(`the interaction model of ${locale}`, () => {
    const model = buildModel(locale);
    const { intents, types, invocationName } = languageModelOf(model);
    const text = modelText(model);

    test('is what stands in the skill package', () => {
      const file = join(__dirname, '..', '..', MODEL_FOLDER, `${locale}.json`);
      expect(readFileSync(file, 'utf8') === text).toBe(true);
    });

    test('has every intent that the coach has an ask for, and no other', () => {
      expect(intents.map(({ name }) => name).sort()).toEqual(Object.keys(ASKS).sort());
    });

    test('uses letters, spaces and the marks that are allowed, and no digits', () => {
      const odd = intents
        .flatMap(({ samples }) => samples)
        .filter(
          (sample) =>
            !/^[a-z{][a-z '.,_{}-]*$/.test(sample.replace(/\{\w+\}/g, '{}')) ||
            sample !== sample.trim(),
        );
      expect(odd).toEqual([]);
      const oddValues = types
        .flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...name.synonyms]))
        .filter((value) => !/^[a-z][a-z '.-]*$/.test(value));
      expect(oddValues).toEqual([]);
    });

    test('names a slot at most once in a sample, and only slots its intent has', () => {
      const odd = intents.flatMap(({ samples, slots = [] }) =>
        samples.filter((sample) => {
          const named = [...sample.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
          const known = slots.map(({ name }) => name);
          return (
            new Set(named).size !== named.length || named.some((n) => !known.includes(n ?? ''))
          );
        }),
      );
      expect(odd).toEqual([]);
    });

    test('has no sample in two intents, also when the slots are filled', () => {
      const values = new Map(
        types.map((t) => [t.name, t.values.flatMap(({ name }) => [name.value, ...name.synonyms])]),
      );
      const owner = new Map<string, string>();
      const clashes: string[] = [];
      for (const { name, samples, slots = [] } of intents) {
        const ways = new Map(slots.map((slot) => [slot.name, values.get(slot.type) ?? []]));
        const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
        const fill = (sample: string): string[] => {
          const [one, ...others] = [...sample.matchAll(/\{(\w+)\}/g)].map(
            (found) => found[1] ?? '',
          );
          if (one === undefined) return [sample];
          const all = ways.get(one) ?? [];
          // Two of a hundred values each, and Amazon's own, are compared by their types.
          if (others.length > 0 || all.length === 0) {
            return [sample.replace(/\{(\w+)\}/g, (_, slot) => `{${typeOf.get(slot)}}`)];
          }
          return all.map((way) => sample.replace(`{${one}}`, way));
        };
        for (const phrase of samples.flatMap(fill)) {
          const other = owner.get(phrase);
          if (other !== undefined && other !== name) clashes.push(`${phrase}: ${other}, ${name}`);
          owner.set(phrase, name);
        }
      }
      expect(clashes).toEqual([]);
    });

    test('has no value in two places of a slot type', () => {
      for (const { values } of types) {
        const all = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
        expect(all.filter((value, at) => all.indexOf(value) !== at)).toEqual([]);
      }
    });

    test('has the ids the coach knows, and no other', () => {
      const ids = Object.fromEntries(types.map((t) => [t.name, t.values.map(({ id }) => id)]));
      expect(ids).toEqual({
        EXERCISE: [...EXERCISE_IDS, ...GROUP_IDS],
        ONLY: ['only'],
        MUSCLE: [...MUSCLE_IDS],
        KIT: [...KIT_IDS],
        SIDE: [...SIDES],
        AMOUNT: AMOUNTS,
        // Of the knee, an intent of its own tells.
        PART: BODY_PARTS.filter((part) => part !== 'knee'),
        CONDITION: CARE_SIGNS.filter((sign) => tierOf(sign) === 'ask'),
        NTH: ['1', '2', '3', '4', '5', '6'],
        DAY: [...DAY_WORDS],
        MOMENT: expect.arrayContaining(MOMENTS_OF_DAY),
        ALSO: [...ALSO],
      });
    });

    test('gives a slot one type in every intent, and no intent the name of a slot', () => {
      const slots = intents.flatMap(({ slots = [] }) => slots);
      for (const name of SLOT_NAMES) {
        expect(new Set(slots.filter((s) => s.name === name).map((s) => s.type)).size).toBe(1);
      }
      expect(intents.filter(({ name }) => slots.some((slot) => slot.name === name))).toEqual([]);
    });

    test('is broad: no intent has few samples, and the built-ins are extended', () => {
      const thin = intents.filter(
        ({ name, samples }) => !BUILT_IN.test(name) && samples.length < 10,
      );
      expect(thin.map(({ name }) => name)).toEqual([]);
      const bare = intents.filter(({ samples }) => samples.length === 0);
      expect(bare).toEqual([]);
    });

    test('has the plainest ways to say each to the letter, where they belong', () => {
      const plain = Object.entries(PLAIN).flatMap(([name, lines]) =>
        wholly(lines, REGIONS[locale]).map((phrase) => [phrase, name]),
      );
      const owner = new Map(
        intents.flatMap(({ name, samples }) => samples.map((sample) => [sample, name] as const)),
      );
      expect(plain.filter(([phrase = '', name]) => owner.get(phrase) !== name)).toEqual([]);
      const named = intents
        .map(({ name }) => name)
        .filter((name) => name !== 'AMAZON.FallbackIntent');
      expect(Object.keys(PLAIN).sort()).toEqual(named.sort());
    });

    test('promises nothing in its phrases', () => {
      const words = [
        ...intents.flatMap(({ samples }) => samples),
        ...types.flatMap(({ values }) =>
          values.flatMap(({ name }) => [name.value, ...name.synonyms]),
        ),
      ];
      expect(words.filter((phrase) => PROMISES.test(phrase))).toEqual([]);
    });

    test('has an invocation name that Alexa takes', () => {
      expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
      expect(invocationName).not.toMatch(
        /\b(alexa|amazon|echo|computer|skill|app|open|launch|start|ask|tell|load|begin|run|the|a|an|for|to|of|in|on|at|with|by)\b/,
      );
    });

    test('is no bigger than it need be', () => {
      expect(Buffer.byteLength(text)).toBeLessThan(0.5 * 1024 * 1024);
      expect(intents.flatMap(({ samples }) => samples).length).toBeLessThanOrEqual(15_000);
    });

    test('has the example phrases of the store among its samples', () => {
      const [first, ...others] = EXAMPLE_PHRASES;
      expect(first).toBe(`Alexa, open ${invocationName}.`);
      const samples = new Set(intents.flatMap((intent) => intent.samples));
      expect(others.filter((phrase) => !samples.has(phrase))).toEqual([]);
      expect(others.length).toBeGreaterThan(0);
    });
  });
