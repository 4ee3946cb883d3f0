/** How well runners are understood: by the ear, and by a stranger who learnt from the model alone. */
import { buildModel } from '../model/model';
import { makeEar } from '../simulator/ear/ear';
import { type Measured, measure, percent, phraseFile, phrasesOf } from './measure';
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

const model = buildModel('en-US');
const hear = makeEar(model);
const second = makeSecondEar(model);
const ears = { ear: (text: string) => hear(text).intent, second };

const tables = {
  shared: phrasesOf(phraseFile('utterances.tsv')),
  paraphrases: phrasesOf(phraseFile('paraphrases.tsv')),
  heldOut: phrasesOf(phraseFile('held-out.tsv')),
  floorTalk: phrasesOf(phraseFile('floor-talk.tsv')),
};
const crowd: { readonly out_of_scope: readonly string[] } & Record<string, string[]> = JSON.parse(
  phraseFile('clinc150-subset.json'),
);

const measured = Object.fromEntries(
  Object.entries(tables).map(([name, phrases]) => [
    name,
    { ear: measure(phrases, ears.ear), second: measure(phrases, ears.second) },
  ]),
) as Record<keyof typeof tables, Record<keyof typeof ears, Measured>>;

const outside = crowd.out_of_scope;
const accepted = outside
  .map((utterance) => ({ utterance, heard: ears.ear(utterance) }))
  .filter(({ heard }) => heard !== 'AMAZON.FallbackIntent');
const falseAcceptance = { right: accepted.length, of: outside.length };
const fromCrowd = Object.fromEntries(
  Object.entries(CROWD).map(([name, intents]) => {
    const phrases = crowd[name] ?? [];
    const right = phrases.filter((phrase) => intents.includes(ears.ear(phrase))).length;
    return [name, { right, of: phrases.length }];
  }),
);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ measured, falseAcceptance, accepted, fromCrowd }, null, 2));
} else {
  console.log('Understood                 ear      safety   another classifier   its safety');
  for (const [name, { ear, second: other }] of Object.entries(measured)) {
    const cells = [
      percent(ear.all),
      percent(ear.safety),
      percent(other.all),
      percent(other.safety),
    ];
    console.log(
      `${`${name} (${ear.all.of})`.padEnd(24)} ${cells.map((c) => c.padStart(8)).join('  ')}`,
    );
  }
  console.log(`\nOut of scope taken for the coach's own: ${percent(falseAcceptance)}`);
  for (const { utterance, heard } of accepted) console.log(`  ${utterance} → ${heard}`);
  console.log('\nThe crowd’s ways to say');
  for (const [name, share] of Object.entries(fromCrowd)) {
    console.log(`  ${name.padEnd(20)} ${percent(share)}`);
  }
  console.log('\nShared phrases by meaning');
  for (const [meaning, share] of Object.entries(measured.shared.ear.byMeaning)) {
    console.log(`  ${meaning.padEnd(22)} ${share.right} of ${share.of}`);
  }
  console.log('\nTaken for something else');
  for (const [name, { ear }] of Object.entries(measured)) {
    for (const { utterance, meaning, heard } of ear.misses) {
      console.log(`  ${name}: ${utterance} (${meaning}) → ${heard}`);
    }
  }
}
