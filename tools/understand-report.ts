/**
 * How well runners are understood: to the letter of the samples, by an ear from outside (the samples alone, by
 * sentence embeddings), by the simulator's ear, and by another classifier that learnt from the samples alone.
 */
import { parseArgs } from 'node:util';
import { ASKS } from '../lambda/alexa/asks';
import { tierOf } from '../lambda/language/ids';
import { buildModel } from '../model/model';
import { FALLBACK } from '../model/types';
import { modelText } from '../model/write';
import { makeEar } from '../simulator/ear/ear';
import { shuffled } from '../simulator/ear/likeliest';
import {
  type Measured,
  measure,
  type Phrase,
  percent,
  phraseFile,
  phrasesOf,
  type Share,
  tableOf,
} from './measure';
import { makeOutsideEar } from './outside-ear';
import { makeSecondEar } from './second-ear';

/** What the crowd's intents are called here; yes may also begin what is waiting. */
const CROWD: Readonly<Record<string, readonly string[]>> = {
  repeat: ['AMAZON.RepeatIntent'],
  yes: ['AMAZON.YesIntent', 'ReadyIntent'],
  no: ['AMAZON.NoIntent'],
  cancel: ['AMAZON.CancelIntent', 'AMAZON.StopIntent'],
  goodbye: ['AMAZON.StopIntent'],
  thank_you: ['SocialIntent'],
  what_can_i_ask_you: ['AMAZON.HelpIntent'],
  change_speed: ['SlowerIntent', 'LessTalkIntent'],
};
const OUT_OF_SCOPE = 'out_of_scope';
/** Tables whose every miss is told, with what it was taken for by whom. */
const NEVER_USED_TO_MEND = [
  ...['blindBreathless', 'blindDoorstep', 'blindWishes', 'blindToday', 'blindTodaySecond'],
];
/** The same of danger, by the tier that answers. */
const DANGER_NEVER_USED_TO_MEND = ['blind-danger-second.tsv', 'blind-danger-fourth.tsv'];
/** Samples drawn for a person to read. */
const DRAWN = 100;

/** Embedding takes minutes; --quick does without. */
const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
});

const model = buildModel('en-US');
const { intents } = model.interactionModel.languageModel;
const samples = intents.flatMap(({ samples }) => samples);
const hear = makeEar(model);

const tables: Readonly<Record<string, readonly Phrase[]>> = {
  shared: phrasesOf(phraseFile('utterances.tsv')),
  paraphrases: phrasesOf(phraseFile('paraphrases.tsv')),
  heldOut: phrasesOf(phraseFile('held-out.tsv')),
  floorTalk: phrasesOf(phraseFile('floor-talk.tsv')),
  mendedBy: phrasesOf(phraseFile('mended-by.tsv')),
  blindYoung: phrasesOf(phraseFile('blind-young.tsv')),
  blindPlain: phrasesOf(phraseFile('blind-plain.tsv')),
  blindBreathless: phrasesOf(phraseFile('blind-breathless.tsv')),
  blindDoorstep: phrasesOf(phraseFile('blind-doorstep.tsv')),
  blindWishes: phrasesOf(phraseFile('blind-wishes.tsv')),
  blindToday: phrasesOf(phraseFile('blind-today.tsv')),
  blindTodaySecond: phrasesOf(phraseFile('blind-today-second.tsv')),
  blindTodayThird: phrasesOf(phraseFile('blind-today-third.tsv')),
};
const crowd: { readonly out_of_scope: readonly string[] } & Record<string, string[]> = JSON.parse(
  phraseFile('clinc150-subset.json'),
);
const outside = [
  ...crowd.out_of_scope,
  ...Object.values(tables)
    .flat()
    .filter(({ meaning }) => meaning === OUT_OF_SCOPE)
    .map(({ utterance }) => utterance),
];

type Listening = (utterance: string) => string;
type EarName = 'letter' | 'outside' | 'ear' | 'second';

/** What the outside ear hears, of everything that is measured. */
async function outsideEar(): Promise<Listening> {
  const listen = await makeOutsideEar(model);
  const said = Object.values(tables).flatMap((phrases) => phrases.map((p) => p.utterance));
  const heard = await listen([...new Set([...said, ...outside])]);
  return (utterance) => heard.get(utterance) ?? FALLBACK;
}

function toTheLetter(utterance: string): string {
  const { how, intent } = hear(utterance);
  return how === 'exact' ? intent : FALLBACK;
}

/** Phrases in other words than were said, as a recogniser returned them: understood, asked again, taken wrongly. */
function misheard() {
  const phrases = tableOf(phraseFile('misheard.tsv')).map(
    ([utterance = '', , meaning = '']): Phrase => ({ utterance, meaning }),
  );
  const { all, misses } = measure(phrases, ears.ear);
  const asked = misses.filter(({ heard }) => heard === FALLBACK).length;
  return {
    understood: all,
    askedAgain: { right: asked, of: all.of },
    takenWrongly: { right: misses.length - asked, of: all.of },
  };
}

/** The tier of danger that an utterance is answered with; harmless where it is none. */
function tierHeard(utterance: string): string {
  const { intent, slots } = hear(utterance);
  const ids = Object.fromEntries(Object.entries(slots).map(([name, { id }]) => [name, id ?? '']));
  const ask = ASKS[intent]?.(ids);
  return ask?.kind === 'care' ? tierOf(ask.sign) : 'harmless';
}

/** By the tier that was told: of so many, so many were answered with it, or with another that would do. */
function byTier(table: string): Readonly<Record<string, Share>> {
  const shares: Record<string, Share> = {};
  for (const { utterance, meaning } of phrasesOf(phraseFile(table))) {
    const tiers = meaning.split(',');
    const [told = ''] = tiers;
    const { right, of } = shares[told] ?? { right: 0, of: 0 };
    const isRight = tiers.includes(tierHeard(utterance));
    shares[told] = { right: right + (isRight ? 1 : 0), of: of + 1 };
  }
  return shares;
}

const ears: Record<'letter' | 'ear' | 'second', Listening> & { outside?: Listening } = {
  letter: toTheLetter,
  ear: (utterance) => hear(utterance).intent,
  second: makeSecondEar(model),
};

async function report(): Promise<void> {
  if (!options.quick) ears.outside = await outsideEar();
  const order: EarName[] = ['letter', 'outside', 'ear', 'second'];
  const names = order.filter((name) => ears[name] !== undefined);
  const by = (phrases: readonly Phrase[]) =>
    Object.fromEntries(
      names.map((name) => [name, measure(phrases, ears[name] ?? ears.ear)]),
    ) as Record<EarName, Measured>;
  const measured = Object.fromEntries(
    Object.entries(tables).map(([name, phrases]) => [
      name,
      by(phrases.filter(({ meaning }) => meaning !== OUT_OF_SCOPE)),
    ]),
  );
  const taken = (listen: Listening) => {
    const accepted = outside
      .map((utterance) => ({ utterance, heard: listen(utterance) }))
      .filter(({ heard }) => heard !== FALLBACK);
    return { accepted, share: { right: accepted.length, of: outside.length } };
  };
  const { accepted, share: falseAcceptance } = taken(ears.ear);
  const fromCrowd = Object.fromEntries(
    Object.entries(CROWD).map(([name, allowed]) => {
      const phrases = crowd[name] ?? [];
      const right = phrases.filter((phrase) => allowed.includes(ears.ear(phrase))).length;
      return [name, { right, of: phrases.length }];
    }),
  );

  if (options.json) {
    console.log(JSON.stringify({ measured, falseAcceptance, accepted, fromCrowd }, null, 2));
    return;
  }
  const kilobytes = Math.round(Buffer.byteLength(modelText(model)) / 1024);
  console.log(`${samples.length} samples, ${kilobytes} KB. In per cent of all, and of safety:\n`);
  console.log(`${''.padEnd(20)}${names.map((name) => name.padStart(18)).join('')}`);
  for (const [name, heard] of Object.entries(measured)) {
    const cells = names.map((ear) => `${percent(heard[ear].all)} ${percent(heard[ear].safety)}`);
    const title = `${name} (${heard.ear.all.of})`;
    console.log(`${title.padEnd(20)}${cells.map((cell) => cell.padStart(18)).join('')}`);
  }
  console.log(`\nOut of scope taken for the coach's own: ${percent(falseAcceptance)}`);
  if (ears.outside) console.log(`  by the outside ear: ${percent(taken(ears.outside).share)}`);
  for (const { utterance, heard } of accepted) console.log(`  ${utterance} → ${heard}`);
  console.log('\nMisheard');
  for (const [name, share] of Object.entries(misheard())) {
    console.log(`  ${name.padEnd(20)} ${percent(share)}`);
  }
  for (const table of DANGER_NEVER_USED_TO_MEND) {
    console.log(`\nDanger, by its tier, never used to mend: ${table}`);
    for (const [tier, share] of Object.entries(byTier(table))) {
      console.log(`  ${tier.padEnd(20)} ${percent(share)} of ${share.of}`);
    }
  }
  console.log('\nThe crowd’s ways to say');
  for (const [name, share] of Object.entries(fromCrowd)) {
    console.log(`  ${name.padEnd(20)} ${percent(share)}`);
  }
  console.log(`\nBy meaning, of what was never used to mend (${names.join(', ')})`);
  const unseen = by(
    NEVER_USED_TO_MEND.flatMap((name) => tables[name] ?? []).filter(
      ({ meaning }) => meaning !== OUT_OF_SCOPE,
    ),
  );
  for (const [meaning, { of }] of Object.entries(unseen.ear.byMeaning)) {
    const right = names.map((name) => `${unseen[name].byMeaning[meaning]?.right ?? 0}`);
    console.log(`  ${meaning.padEnd(22)} ${right.join(', ')} of ${of}`);
  }
  console.log('\nTaken for something else');
  for (const [name, heard] of Object.entries(measured)) {
    for (const ear of names.filter((one) => one === 'ear' || one === 'outside')) {
      for (const { utterance, meaning, heard: intent } of heard[ear].misses) {
        console.log(`  ${name}, ${ear}: ${utterance} (${meaning}) → ${intent}`);
      }
    }
  }
  console.log(`\n${DRAWN} samples, to be read by a person: at most one may be odd`);
  for (const sample of shuffled(samples).slice(0, DRAWN)) console.log(`  ${sample}`);
}

void report();
