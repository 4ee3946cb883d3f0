/** What Alexa is told of a request that names no skill: an answer for every intent, and nothing comes of it. */
import type { canfulfill } from 'ask-sdk-model';
import { ASKS } from '../../lambda/alexa/asks';
import { tableIn } from '../../lambda/progress/table-in';
import { makeSkill } from '../../lambda/skill';
import { model } from '../../simulator/echo/model';
import { launch, newSession } from '../../simulator/echo/request';
import { startFaultyTable } from '../progress/faultyTable';
import { checkAnswer } from '../support/check-answer';
import { linesLog } from '../support/skill';

type Slots = Readonly<Record<string, string | null>>;

/** A slot as Alexa sends it: `said` is its id, or null for a word that matched nothing. */
const slotOf = (name: string, id: string | null) => ({
  name,
  value: id ?? 'yoga',
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: 'amzn1.er-authority.x',
        status: { code: id === null ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' },
        values: id === null ? [] : [{ value: { name: id, id } }],
      },
    ],
  },
});

const log = linesLog();
const skill = makeSkill({ table: null, log });

/** As Alexa asks it: of nobody, and in no session. */
function asking(name: string, slots: Slots = {}, locale = 'en-US') {
  const { context, request } = launch(newSession());
  const { user: _, ...System } = context.System;
  const heard = Object.entries(slots).map(([slot, id]) => [slot, slotOf(slot, id)]);
  const intent = { name, confirmationStatus: 'NONE', slots: Object.fromEntries(heard) };
  const type = 'CanFulfillIntentRequest';
  return { version: '1.0', context: { System }, request: { ...request, type, locale, intent } };
}

async function asked(...given: Parameters<typeof asking>): Promise<canfulfill.CanFulfillIntent> {
  const sent = asking(...given) as never;
  const answer = await skill(sent);
  checkAnswer(answer, sent);
  expect(Object.keys(answer.response)).toEqual(['canFulfillIntent']);
  return answer.response.canFulfillIntent as canfulfill.CanFulfillIntent;
}

test.each([
  'WhyPainIntent',
  'WhatToDoIntent',
  'StartRoutineIntent',
  'KneePainIntent',
  'WhenDoctorIntent',
  'IceHowToIntent',
])('%s stands alone', async (name) => {
  expect(await asked(name)).toEqual({ canFulfill: 'YES' });
});

test.each([
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'ReadyIntent',
  'HowLongLeftIntent',
  'ForgetMeIntent',
  'SocialIntent',
])('%s needs a conversation', async (name) => {
  expect(await asked(name)).toEqual({ canFulfill: 'NO' });
});

test.each([
  'EmergencyIntent',
  'CrisisIntent',
  'BleedingIntent',
  'StuckIntent',
  'SwollenKneeIntent',
])('danger is left to Alexa: %s', async (name) => {
  expect((await asked(name)).canFulfill).toBe('NO');
});

const YES = { canUnderstand: 'YES', canFulfill: 'YES' };
const NO = { canUnderstand: 'NO', canFulfill: 'NO' };

test('a word that is known is one it can do, and one that is not makes it a maybe', async () => {
  expect(await asked('HowToIntent', { exercise: 'hipFlexor' })).toEqual({
    canFulfill: 'YES',
    slots: { exercise: YES },
  });
  expect(await asked('HowToIntent', { exercise: null })).toEqual({
    canFulfill: 'MAYBE',
    slots: { exercise: NO },
  });
  expect(await asked('HowToIntent')).toEqual({ canFulfill: 'MAYBE' });
  expect(await asked('ChooseExerciseIntent', { exercise: 'ballSquat', other: null })).toMatchObject(
    { canFulfill: 'MAYBE', slots: { exercise: YES, other: NO } },
  );
  expect(await asked('LeaveOutIntent', { exercise: 'ballSquat' })).toEqual({
    canFulfill: 'NO',
    slots: { exercise: { canUnderstand: 'YES', canFulfill: 'NO' } },
  });
});

test('every intent of the model has an answer, with whatever in its slots', async () => {
  const { intents, types } = model.interactionModel.languageModel;
  expect(intents.length).toBeGreaterThan(100);
  for (const { name, slots = [] } of intents) {
    expect(Object.keys(ASKS)).toContain(name);
    const first = (type: string) => types.find((one) => one.name === type)?.values[0]?.id ?? null;
    const known = Object.fromEntries(slots.map((slot) => [slot.name, first(slot.type)]));
    const unknown = Object.fromEntries(slots.map((slot) => [slot.name, null]));
    for (const given of [{}, known, unknown]) {
      const answer = await asked(name, given);
      expect(answer.canFulfill).toMatch(/^(?:YES|NO|MAYBE)$/);
      expect(Object.keys(answer.slots ?? {})).toEqual(Object.keys(given));
    }
  }
});

test.each([
  ['an intent of another skill', asking('OrderPizzaIntent')],
  ['a property of every object', asking('constructor')],
  ['another language', asking('WhyPainIntent', {}, 'de-DE')],
  ['no intent', { ...asking('x'), request: { ...asking('x').request, intent: undefined } }],
  [
    'slots that are none',
    { ...asking('x'), request: { ...asking('x').request, intent: { slots: 7 } } },
  ],
])('%s is none of its own', async (_, sent) => {
  expect((await skill(sent)).response).toEqual({ canFulfillIntent: { canFulfill: 'NO' } });
});

test('a slot that is called as what every object has is not one that is known', async () => {
  const { slots } = await asked('WhyPainIntent', { constructor: 'x', toString: 'x' });
  expect(Object.values(slots ?? {}).map(({ canUnderstand }) => canUnderstand)).toEqual([
    'NO',
    'NO',
  ]);
});

test('nothing comes of it: no line of the log, no look at the table', async () => {
  const table = await startFaultyTable();
  try {
    const own = linesLog();
    const keeping = makeSkill({ table: tableIn(table.env), log: own });
    const sent = asking('StartRoutineIntent');
    const session = { ...newSession(), new: true, user: { userId: 'amzn1.ask.account.X' } };
    await keeping(sent);
    await keeping({ ...sent, session });
    expect(table.calls).toEqual([]);
    expect(own.lines).toEqual([]);
  } finally {
    await table.stop();
  }
});
