/** What is kept and deleted, and what its owner sees of it, through the exported handler and a table that can fail. */
import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { rowId } from '../lambda/progress/table';
import { tableIn } from '../lambda/progress/table-in';
import { makeSkill, type Skill } from '../lambda/skill';
import {
  disabled,
  ended,
  envelope,
  intent,
  launch,
  newSession,
  type Session,
} from '../simulator/echo/request';
import { soundsOfSsml } from '../simulator/echo/speech';
import { type FaultyTable, startFaultyTable } from './progress/faultyTable';
import { checkMeant, MEANING } from './support/meaning';
import { linesLog } from './support/skill';
import { wordsOf } from './support/wording';

let table: FaultyTable;
let users = 0;
let user: string;
const log = linesLog();
let skill: Skill;

beforeAll(async () => {
  table = await startFaultyTable();
  skill = makeSkill({ table: tableIn(table.env), log, language: MEANING });
});
afterAll(() => table.stop());
beforeEach(() => {
  user = `amzn1.ask.account.KEEPS${users++}`;
  log.lines.length = 0;
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  jest.restoreAllMocks();
  await table.fail(null);
});

const lines = () => log.lines.map((line) => JSON.parse(line));
const counted = (name: string) => lines().filter((line) => line[name] === 1).length;

/** A session on an Echo of its own; `person` is who speaks, where nobody else is said to. */
function echo(person?: string) {
  let session: Session = newSession({ userId: user, deviceId: `amzn1.ask.device.${users++}` });
  const ask = async (request: (session: Session) => RequestEnvelope, by = person) => {
    const sent = request({ ...session, device: { ...session.device, person: by } });
    const answer = await skill(sent);
    checkMeant(answer, sent);
    session = { ...session, isNew: false, attributes: answer.sessionAttributes ?? {} };
    const { outputSpeech } = answer.response;
    return outputSpeech?.type === 'SSML' ? wordsOf(soundsOfSsml(outputSpeech.ssml)) : '';
  };
  return {
    open: () => ask((one) => launch(one)),
    say: (name: string, slots = {}, by = person) => ask((one) => intent(one, name, slots), by),
    end: () => ask((one) => ended(one, 'USER_INITIATED'), undefined),
    attributes: () => session.attributes,
    send: (request: object) => ask((one) => envelope(one, request as Request)),
  };
}

/** Somebody who has been here, and is kept at the hip flexor stretch. */
async function known() {
  const first = echo();
  await first.say('ChooseExerciseIntent', { exercise: 'hipFlexor' });
  await first.say('AMAZON.StopIntent');
  expect(await table.row(user)).toBeDefined();
  log.lines.length = 0;
}

const disable = () => skill(disabled({ userId: user }));
const later = (ms: number) => setTimeout(() => void table.fail(null), ms);

describe('a read that is missed', () => {
  test('is made up for by a second one, and nobody is taken for a stranger', async () => {
    await known();
    await table.fail('hanging', 'GetItem');
    later(50);
    expect(await echo().open()).toMatch(/⟦door\.wereAtExercise hipFlexor⟧/);
    expect(counted('TableFailed')).toBe(0);
  });

  test('twice makes a stranger of nobody either, and the place is there with the next word', async () => {
    await known();
    await table.fail('hanging');
    const kitchen = echo();
    const greeted = await kitchen.open();
    expect(greeted).toMatch(/^⟦greeting\.toAnyone/);
    expect(greeted).not.toMatch(/door|greeting\.(?!toAnyone)/);
    expect(counted('TableFailed')).toBe(1);
    // Looked for again, and still not there: nothing else is begun in its place.
    expect(await kitchen.say('ReadyIntent')).toMatch(/^⟦greeting\.toAnyoneStill/);
    await table.fail(null);
    expect(await kitchen.say('CarryOnIntent')).toMatch(/hipFlexor/);
    expect(counted('TableFailed')).toBe(2);
  });

  test.each(['CarryOnIntent', 'ReadyIntent', 'AMAZON.YesIntent', 'AMAZON.NextIntent'])(
    'begins nothing anew over what may be kept, at %s',
    async (name) => {
      await known();
      const place = (await table.row(user))?.pl;
      await table.fail('throttled');
      const kitchen = echo();
      expect(await kitchen.say(name)).toMatch(/^⟦greeting\.toAnyone/);
      await table.fail(null);
      await kitchen.say('AMAZON.StopIntent');
      expect((await table.row(user))?.pl).toEqual(place);
    },
  );

  test('keeps nobody from starting, however long it lasts', async () => {
    await table.fail('throttled');
    const kitchen = echo();
    await kitchen.open();
    expect(await kitchen.say('AMAZON.YesIntent')).toMatch(/⟦begin\.have roller/);
    expect(counted('TableFailed')).toBe(2);
  });
});

describe('what is deleted', () => {
  test('with the skill is not made again by the session that ends after it', async () => {
    await known();
    const open = echo();
    await open.say('CarryOnIntent');
    await disable();
    expect(await table.row(user)).toBeUndefined();
    await open.end();
    expect(await table.row(user)).toBeUndefined();
  });

  test('on one Echo is not written again by another', async () => {
    await known();
    const [kitchen, bedroom] = [echo(), echo()];
    await bedroom.say('CarryOnIntent');
    await kitchen.say('ForgetMeIntent');
    expect(await kitchen.say('AMAZON.YesIntent')).toMatch(/⟦door\.forgotten⟧/);
    // The routine goes on there, from what the session knows.
    expect(await bedroom.say('ReadyIntent')).toMatch(/⟦work\.announce next hipFlexor/);
    await bedroom.say('AMAZON.StopIntent');
    expect(await table.row(user)).toBeUndefined();
    expect(await echo().open()).toMatch(/⟦greeting\.new/);
  });

  test('with the skill is tried again for seconds', async () => {
    await known();
    await table.fail('broken');
    later(500);
    await disable();
    expect(await table.row(user)).toBeUndefined();
    expect(counted('DeleteFailed')).toBe(0);
  });

  test('with the skill and cannot be is an error, so that the event is sent again', async () => {
    await known();
    await table.fail('broken');
    await expect(disable()).rejects.toMatchObject({ name: 'NotForgotten' });
    expect(lines()).toMatchObject([{ level: 'error', DeleteFailed: 1 }]);
    expect(log.lines.join()).not.toContain('amzn1.ask');
    await table.fail(null);
    await disable();
    expect(await table.row(user)).toBeUndefined();
  });

  test('by "forget me" and cannot be is said, counted, and still there', async () => {
    await known();
    const kitchen = echo();
    await kitchen.say('ForgetMeIntent');
    await table.fail('throttled', 'DeleteItem');
    expect(await kitchen.say('AMAZON.YesIntent')).toMatch(/⟦door\.notForgotten⟧/);
    expect(counted('DeleteFailed')).toBe(1);
    expect(await table.row(user)).toBeDefined();
  });
});

test('a plain open asks the table as ever: one look, one write, and of no person', async () => {
  const kitchen = echo();
  const before = table.calls.length;
  await kitchen.open();
  const calls = table.calls.slice(before);
  expect(calls.map(({ operation }) => operation)).toEqual(['GetItem', 'PutItem']);
  expect(Object.keys(kitchen.attributes())).toEqual(['state', 'ledger']);
  for (const { body } of calls) expect(body).not.toContain('person');
});

describe('two people of a household', () => {
  const ANNA = 'amzn1.ask.person.ANNA';
  const BEN = 'amzn1.ask.person.BEN';
  const rowOf = async (person: string | null) => table.row(await rowId(user, person));
  const at = async (person: string | null) => String((await rowOf(person))?.pl?.S);
  const STRETCH = { exercise: 'hipFlexor' };
  const SQUAT = { exercise: 'ballSquat' };

  /** A row for each of the two, and one for whom nobody knows. */
  async function three() {
    await known();
    await echo(ANNA).say('ChooseExerciseIntent', STRETCH);
    await echo(BEN).say('ChooseExerciseIntent', SQUAT);
  }
  const rows = async () => [await rowOf(null), await rowOf(ANNA), await rowOf(BEN)].map(Boolean);

  test('have rows of their own, which name no person', async () => {
    await three();
    expect(await rows()).toEqual([true, true, true]);
    expect(JSON.stringify(await rowOf(ANNA))).not.toContain('amzn1.ask.person');
    expect((await rowOf(ANNA))?.u).toEqual({ S: user });
    expect(await rowOf(null)).not.toHaveProperty('u');
  });

  test('are all forgotten where the skill is disabled, and another household is not', async () => {
    await three();
    const household = user;
    user = `${household}.another`;
    await echo(ANNA).say('ChooseExerciseIntent', STRETCH);
    const another = await rowId(user, ANNA);
    user = household;
    await disable();
    expect(await rows()).toEqual([false, false, false]);
    expect(await table.row(another)).toBeDefined();
  });

  test('are tried again where they are not found, and an error at last', async () => {
    await three();
    await table.fail('broken', 'Query');
    await expect(disable()).rejects.toMatchObject({ name: 'NotForgotten' });
    expect(counted('DeleteFailed')).toBe(1);
    await table.fail(null);
    await disable();
    expect(await rows()).toEqual([false, false, false]);
  });

  test('forget what is theirs, and nothing else', async () => {
    await three();
    const kitchen = echo(ANNA);
    await kitchen.say('ForgetMeIntent');
    await kitchen.say('AMAZON.YesIntent');
    expect(await rows()).toEqual([true, false, true]);
    const unknown = echo();
    await unknown.say('ForgetMeIntent');
    await unknown.say('AMAZON.YesIntent');
    expect(await rows()).toEqual([false, false, true]);
  });

  test('are told where what is theirs could not be deleted', async () => {
    await three();
    const kitchen = echo(ANNA);
    await kitchen.say('ForgetMeIntent');
    await table.fail('throttled', 'DeleteItem');
    expect(await kitchen.say('AMAZON.YesIntent')).toMatch(/⟦door\.notForgotten⟧/);
    expect(await rows()).toEqual([true, true, true]);
  });

  test('speak in turn within a session, and what each did is kept when the other speaks', async () => {
    const kitchen = echo(ANNA);
    await kitchen.say('ChooseExerciseIntent', STRETCH);
    await kitchen.say('ChooseExerciseIntent', SQUAT, BEN);
    await kitchen.say('NoKitIntent', { kit: 'roller' }, BEN);
    expect(await at(ANNA)).toMatch(/hfr30 .*,2,/);
    expect((await rowOf(ANNA))?.mi).toEqual({ S: '[]' });
    expect((await rowOf(BEN))?.mi).toEqual({ S: '["roller"]' });
    expect(await rowOf(null)).toBeUndefined();
  });

  test('are both kept at the end of a session in which the table failed one of them', async () => {
    const kitchen = echo(ANNA);
    await kitchen.say('ChooseExerciseIntent', STRETCH);
    const place = await at(ANNA);
    await kitchen.say('NoKitIntent', { kit: 'roller' }, BEN);
    await kitchen.say('SlowerIntent');
    await table.fail('throttled', 'UpdateItem');
    await kitchen.say('StepByStepIntent');
    await kitchen.say('ReadyIntent', {}, BEN);
    await table.fail(null);
    await kitchen.end();
    expect((await rowOf(ANNA))?.wt).toEqual({ N: '1' });
    expect((await rowOf(ANNA))?.pa).toEqual({ S: 'slow' });
    expect(await at(ANNA)).toBe(place);
    expect((await rowOf(BEN))?.mi).toEqual({ S: '["roller"]' });
  });

  test.each([
    ['a person that is none', { person: { personId: 7 } }],
    ['a person without an id', { person: {} }],
    ['a person of the longest name', { person: { personId: 'x'.repeat(1000) } }],
  ])('%s is nobody, and the household’s', async (_, system) => {
    const sent = launch(newSession({ userId: user }));
    Object.assign(sent.context.System, system);
    checkMeant(await skill(sent), sent);
    expect((await table.row(user))?.no).toEqual({ N: '1' });
  });

  test.each([
    ['no list of others', { who: 7, others: 'x' }],
    ['strange others', { others: [7, null, { state: 'x', ledger: [], who: {} }, { who: BEN }] }],
    ['thirty others', { others: Array.from({ length: 30 }, () => ({ who: ANNA, state: {} })) }],
  ])('attributes that nobody wrote do no harm: %s', async (_, damage) => {
    const kitchen = echo(BEN);
    await kitchen.say('ChooseExerciseIntent', SQUAT);
    const session = newSession({ userId: user, person: ANNA });
    const attributes = { ...kitchen.attributes(), ...damage };
    const sent = intent({ ...session, isNew: false, attributes }, 'ReadyIntent');
    checkMeant(await skill(sent), sent);
    const end = ended({ ...session, isNew: false, attributes }, 'USER_INITIATED');
    expect((await skill(end)).response).toEqual({});
  });
});

describe('an answer that Alexa refused', () => {
  const error = { type: 'INVALID_RESPONSE', message: 'my knee' };
  test.each([
    ['session', { type: 'SessionEndedRequest', reason: 'ERROR', error }, 'INVALID_RESPONSE'],
    ['answer', { type: 'System.ExceptionEncountered', error, cause: {} }, 'INVALID_RESPONSE'],
    [
      'screen',
      {
        type: 'Alexa.Presentation.APL.RuntimeError',
        token: 'my knee',
        errors: [{ type: 'LIST_ERROR', reason: 'INTERNAL_ERROR', message: 'my knee' }],
      },
      'INTERNAL_ERROR',
    ],
    ['screen', { type: 'Alexa.Presentation.APLA.RuntimeError', errors: 'my knee' }, 'other'],
    ['answer', { type: 'System.ExceptionEncountered' }, 'other'],
  ])('is counted: %s', async (refused, request, reason) => {
    const kitchen = echo();
    await kitchen.open();
    log.lines.length = 0;
    const head = { requestId: 'x', timestamp: new Date().toISOString(), locale: 'en-US' };
    expect(await kitchen.send({ ...head, ...request })).toBe('');
    expect(lines()[0]).toMatchObject({ refused, reason, Refused: 1 });
    expect(log.lines.join()).not.toContain('my knee');
  });

  test('is told from a session that ended as sessions do', async () => {
    const kitchen = echo();
    await kitchen.open();
    await kitchen.end();
    expect(counted('Refused')).toBe(0);
  });
});
