import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf } from '../../lambda/alexa/speaker';
import { newState, noProgress, type Progress } from '../../lambda/coach/state';
import { newLedger } from '../../lambda/progress/ledger';
import { readRow, rowOf } from '../../lambda/progress/row';
import { INDEX, KEPT_DAYS } from '../../lambda/progress/table';
import { EXERCISES, ROUTINE } from '../../lambda/routine/routine';
import { changed, todayOf, united, withDone, withGone } from '../../lambda/routine/today';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const privacy = read('PRIVACY.md');

/** Every attribute of a row, and the words by which the page tells of it. */
const TOLD: Readonly<Record<string, string>> = {
  id: 'the user id that Amazon makes up',
  u: "In a person's own record, the user id of the household",
  v: 'a version number',
  w: 'Marks of the last requests that counted something',
  b: 'Marks of the last requests that counted something',
  expires: 'the date on which the record is to be deleted',
  pl: "Today's list: which exercises, which sides, how many seconds or repetitions",
  at: 'When you were last there',
  sp: 'an outline of what was being said then',
  fi: 'finished the routine',
  mi: 'you said you don’t have',
  pa: 'How fast',
  wo: 'how fully',
  st: 'whether to wait for your "ready"',
  wt: 'whether to wait for your "ready"',
  ch: 'whether a chime begins and ends a hold',
  ih: 'whether it is counted aloud',
  no: 'you have heard the health notice',
  of: 'were offered a little more',
  ph: 'were offered a little more, and a phrase without a name',
  rf: 'From which day on you may be offered reminders, and whether you have any',
  rs: 'From which day on you may be offered reminders, and whether you have any',
  ic: 'Whether you were offered to be told when the ice is done, and said yes',
  da: 'On which of the last days you did exercises',
  ...Object.fromEntries(
    EXERCISES.map(({ row }) => [row, 'How many times you have done each exercise']),
  ),
};

test('the page on privacy tells of every attribute that is stored', () => {
  const stored = [...Object.keys(rowOf(noProgress())), INDEX.of, 'id', 'b', 'w', 'expires'];
  expect(stored.length).toBeGreaterThan(15);
  for (const name of stored) {
    expect(TOLD).toHaveProperty(name);
    expect(privacy).toContain(TOLD[name]?.replaceAll('’', "'"));
  }
});

/** Where a sentence of the page is shown to be so: the test of a file, or a check of what is deployed. */
type Proof = { readonly test: string; readonly in: string } | (() => void);
const stack = read('infrastructure/cfn-deployer/skill-stack.yaml');
const shownBy = (file: string, name: string): Proof => ({
  test: name,
  in: file,
});
/** Says who or what something is, or what its owner has to do: nothing that the program could break. */
const ofItsOwner: Proof = () => {};
const deployed = (pattern: RegExp) => () => expect(stack).toMatch(pattern);
const attributes = shownBy(
  'package/privacy.test',
  'the page on privacy tells of every attribute that is stored',
);
const listed = shownBy(
  'package/privacy.test',
  'of today’s list all is kept but in which way each is done, and how far',
);
const carried = shownBy('package/privacy.test', 'what a session carries is what the page tells');
const ofTheLine = shownBy(
  'alexa/log.test',
  'a turn is one line: what was asked for, where, how fast',
);
const noWords = shownBy('alexa/log.test', 'no text that was given gets into the line');

const iceTimer = shownBy(
  'conversations/ice',
  'is offered behind the closing words, asks for consent once, and speaks without ringing',
);

const reminder = shownBy(
  'conversations/remind',
  'days and time are said back and agreed to, consent is asked for by voice, and it rings on those days',
);

/** Twenty dates at most, by the day alone. */
function dates(): void {
  const doneOn = (day: number) => withDone([], day * 24 * 3600 * 1000 + 5, ['hipFlexor']);
  const days = Array.from({ length: 30 }, (_, day) => doneOn(day));
  const all = days.reduce((some, others) => united(some, others), []);
  expect(all).toHaveLength(20);
  const { runner, ...rest } = noProgress();
  expect(rowOf({ ...rest, runner: { ...runner, days: all } }).da).toMatch(/^(\d+hf ?){20}$/);
}

/** How each sentence begins, in order, and what proves it. */
const PROOFS: readonly (readonly [string, Proof])[] = [
  ['Knee Coach is an Alexa skill', ofItsOwner],
  [
    'This page says',
    shownBy('package/privacy.test', 'every sentence of the page is proven, in order'),
  ],
  ['{publisher} publishes', shownBy('package/pages.test', 'each page is a document by itself')],
  ['One short record', shownBy('progress/row.test', 'stays under 2 KB with the longest user id')],
  ['That id tells', ofItsOwner],
  [
    'All who talk',
    shownBy('conversations/two-people', 'each has a place of their own, from one day to the next'),
  ],
  ['Each of these has', shownBy('keeping.test', 'have rows of their own, which name no person')],
  ['Neither can be read', shownBy('keeping.test', 'have rows of their own, which name no person')],
  ['Alexa says yours', shownBy('speech/ssml.test', 'a name is left to Alexa')],
  ['A record holds', attributes],
  ["| Today's list", listed],
  ['| When you were last there', attributes],
  ['| How many times', attributes],
  ['| On which of the last days', dates],
  ['| Which of the roller', attributes],
  ['| How fast and how fully', attributes],
  ['| That you have heard', attributes],
  ['| Whether you were offered', attributes],
  ['| From which day on', attributes],
  [
    "| In a person's own record",
    shownBy('keeping.test', 'have rows of their own, which name no person'),
  ],
  ['| Marks of the last', attributes],
  ['While you are talking', carried],
  ['For that conversation alone', carried],
  [
    'None of that is put',
    shownBy(
      'progress/progress.test',
      'names nothing but counts, preferences, place and housekeeping',
    ),
  ],
  [
    'A word by a voice',
    shownBy('conversations/two-people', 'who is not known in one word goes on with'),
  ],
  [
    'Nothing about your health',
    shownBy(
      'progress/progress.test',
      'names nothing but counts, preferences, place and housekeeping',
    ),
  ],
  [
    'The skill knows words',
    shownBy(
      'progress/progress.test',
      'names nothing but counts, preferences, place and housekeeping',
    ),
  ],
  [
    "It doesn't ask",
    shownBy('words.test', 'nothing asks how bad, since when, how old or how heavy'),
  ],
  ['No recordings', noWords],
  ['It has no advertising', shownBy('package/manifest.test', 'what it says of privacy is so')],
  ['If you say that you want', iceTimer],
  ['The timer is called', iceTimer],
  ['Say "stop the ice', iceTimer],
  ['If you ask for a reminder', reminder],
  ['A reminder holds', reminder],
  ['It is not in the record', attributes],
  [
    'Say "stop reminding me"',
    shownBy(
      'conversations/remind',
      'who asks to be forgotten is reminded no more; where that fails it is said',
    ),
  ],
  ['For each turn', ofTheLine],
  [
    'Where something failed',
    shownBy('alexa/log.test', 'a turn names no request, and a failure only one of Amazon’s ids'),
  ],
  ['AWS, which runs', ofItsOwner],
  ['What you say about your body', shownBy('alexa/log.test', 'does not tell of a leg')],
  ["No line of the skill's", noWords],
  ['Logs are deleted after', () => expect(privacy).toContain(`deleted after ${logDays()} days`)],
  [
    'Sums such as',
    shownBy('package/template.test', 'the dashboard shows every metric that is logged'),
  ],
  ['- Say **"forget me"**', shownBy('keeping.test', 'forget what is theirs, and nothing else')],
  ['If that fails, the skill', shownBy('keeping.test', 'by "forget me" and cannot be is said')],
  ['- Disable the skill', shownBy('keeping.test', 'are all forgotten where the skill is disabled')],
  [
    'If that fails three times',
    shownBy('package/template.test', 'what Lambda gives up on waits in a queue'),
  ],
  ['- Otherwise the record', () => expect(privacy).toContain(`about ${KEPT_DAYS} days`)],
  [
    'It is written whenever',
    shownBy('progress/progress.test', 'keeps for a limited time, counted from the last write'),
  ],
  // 35 days unless RecoveryPeriodInDays says fewer.
  ['The database keeps', deployed(/PointInTimeRecoveryEnabled: true\n(?!\s+RecoveryPeriodInDays)/)],
  ['A deleted record', ofItsOwner],
  ['They are there to', ofItsOwner],
  ['What is recovered', () => expect(read('DEPLOY.md')).toContain('comm -12')],
  ['The record lies, encrypted', deployed(/SSEEnabled: true/)],
  ['Wherever you live', () => expect(stack).not.toMatch(/GlobalTable|Replica/)],
  ['Alexa itself is', ofItsOwner],
  [
    "A phrase without the skill's name",
    shownBy('conversations/without-name', 'is offered once the cause was told'),
  ],
  ['There is also a web page', ofItsOwner],
  ['It keeps the same record', shownBy('browser/site.test', 'what is kept is a record, settings')],
  ['Nothing of it is sent', shownBy('site/words.test', 'asks for its own files and nothing else')],
  [
    'It listens only after',
    shownBy('site/listening.test', 'only once allowed, and only on the device'),
  ],
  ['Its settings have', shownBy('browser/site.test', 'and "Forget me" deletes the record')],
  ['Whoever serves the page', ofItsOwner],
  ['Write to {contact}', shownBy('package/pages.test', 'each page is a document by itself')],
  ['Your record bears no name', attributes],
  ['It is kept because', ofItsOwner],
  ['If the answer does not', ofItsOwner],
  ['Knee Coach is open source', ofItsOwner],
  ['Whoever publishes', ofItsOwner],
];

const logDays = () => {
  const { userConfig } = JSON.parse(read('ask-resources.json')).profiles.default
    .skillInfrastructure;
  expect(stack).toMatch(/RetentionInDays: !Ref LogRetentionDays/);
  return userConfig.cfn.parameters.LogRetentionDays;
};

/** Sentences, points and rows of tables; headings and what only GitHub shows are none. */
function sentences(page: string): string[] {
  const lines = page.replace(/<!--.*?-->/gs, '').split('\n');
  const told = lines.filter((line) => !/^(#|\| What \||\|-|$)/.test(line));
  return told.flatMap((line) => line.split(/(?<=[.:?!]\)?) (?=[A-Z{])/));
}

test('every sentence of the page is proven, in order', () => {
  const told = sentences(privacy);
  expect(told.length).toBe(PROOFS.length);
  for (const [index, [begins, proof]] of PROOFS.entries()) {
    expect(told[index]).toEqual(expect.stringMatching(new RegExp(`^${escaped(begins)}`)));
    if (typeof proof === 'function') proof();
    else expect(read(`test/${proof.in}.ts`)).toContain(proof.test);
  }
});

const escaped = (text: string) => text.replace(/[^\w ]/g, '\\$&');

/** Everything that only a session carries, and the words by which the page tells of it. */
const CARRIED: Readonly<Record<string, string>> = {
  turn: 'which answer you heard last',
  repeats: 'how often you asked',
  plan: 'what you wished for the next routine',
  paused: 'asked for it again or paused it',
  question: 'which question is open',
  declined: 'which you answered with no',
  active: 'whether the routine is under way',
  prefaced: 'introduced, warned of and told',
  warned: 'introduced, warned of and told',
  told: 'introduced, warned of and told',
  led: 'whether some of it was led',
  inShort: 'whether it is told in few words',
  offTheFloor: 'off the floor',
  eased: 'whether the coach was asked to ease off',
  lost: "how often it didn't understand you",
  explained: 'which answer you heard last',
  draft: 'of which reminder you talk',
  ledger: 'what of all this the record is known to hold',
  who: 'with the id of the person',
  others: 'for each of you who speaks',
  task: 'whether it was begun by a phrase or a link of yours',
};

test('of today’s list all is kept but in which way each is done, and how far', () => {
  const all = todayOf(ROUTINE);
  const today = withGone(changed(all, { way: 'easier' }), 0.5);
  const progress: Progress = { ...noProgress(), today, moment: 'effort', heard: 'position' };
  const row = rowOf(progress);
  const read = readRow(row, 0).progress;
  expect(read).toEqual({ ...progress, today: all });
  expect(row).toEqual(rowOf(read));
  for (const words of [
    'which exercises, which sides, how many seconds or repetitions',
    'what of them is done or left out',
    'which comes next and whether you were in the middle of it',
    'had heard the warning signs, and how to get there',
    'how far the side under way was',
    'in which way each exercise of the list is done now (usual, easier, fuller)',
  ]) {
    expect(privacy).toContain(words);
  }
});

test('what a session carries is what the page tells', () => {
  const kept = Object.keys(noProgress());
  const state = newState(noProgress());
  const part = { who: 'amzn1.ask.person.A', state, ledger: newLedger() };
  const { state: _, ...beside } = attributesOf(
    { who: part.who, others: [part], isTask: true },
    part,
  );
  const carried = [...Object.keys(state), ...Object.keys(beside)];
  const alone = carried.filter((name) => !kept.includes(name));
  expect(Object.keys(CARRIED).sort()).toEqual(alone.sort());
  for (const words of Object.values(CARRIED)) expect(privacy).toContain(words);
});

test.each(['PRIVACY.md', 'TERMS.md'])('%s promises nothing of medicine', (path) => {
  expect(read(path)).not.toMatch(/\b(cure|treat|fix|heals|healing|therap)/i);
});

test('the terms have the health notice', () => {
  for (const phrase of ['informational purposes', 'educational purposes', 'not medical advice']) {
    expect(read('TERMS.md')).toContain(phrase);
  }
});
