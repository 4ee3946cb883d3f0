/**
 * What nobody sends: any one thing of a request, of the session that it carries, or of the row in the table is another,
 * of any type. Each is answered by the rules, nothing throws on the way, and nobody stays stuck.
 */
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { soundEnvelope } from '../../lambda/alexa/envelope';
import { readRow } from '../../lambda/progress/row';
import { makeSkill } from '../../lambda/skill';
import {
  connection,
  type Device,
  disabled,
  ended,
  intent,
  launch,
  newSession,
  type Session,
  userEvent,
} from '../../simulator/echo/request';
import { ROW_KEY, storageTable } from '../../site/table';
import { wrongAnswer, wrongLog } from '../../tools/fuzz/checks';
import { MARK } from '../../tools/fuzz/garbage';
import former from '../data/former.json';
import { checkAnswer } from '../support/check-answer';
import { linesLog } from '../support/skill';

/** Of the last not even a text or a number can be made. */
const ODD = [undefined, null, 0, -1.5, '', MARK, [], { toString: 1, valueOf: 1 }] as const;

const START = Date.UTC(2026, 0, 5, 8) / 1000;
/** In the middle of a hold. */
const AT = START + 265;
const ANNA = 'amzn1.ask.person.ANNA';
const SHOW: Partial<Device> = {
  screen: {
    maxVersion: '2024.3',
    viewport: { pixelWidth: 1024, pixelHeight: 600, shape: 'RECTANGLE' },
  },
  person: ANNA,
};

/** The skill, with a table of one row. */
function skillWith(kept = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const log = linesLog();
  const skill = makeSkill({ table: storageTable(storage), log, publicBeta: true });
  return { skill, log, kept };
}

/** The middle of a hold of Anna's, in a session in which somebody else spoke first. */
async function inAHold() {
  const { skill, kept } = skillWith();
  let session = newSession({ ...SHOW, person: undefined });
  let now = START;
  const send = async (asked: (within: Session, at: number) => RequestEnvelope) => {
    const { sessionAttributes = {} } = await skill(asked(session, now));
    session = { ...session, isNew: false, attributes: sessionAttributes };
    now += 60;
  };
  await send((within, at) => intent(within, 'StartIntent', {}, at));
  session = { ...session, device: { ...session.device, person: ANNA } };
  await send(launch);
  await send((within, at) => intent(within, 'ChooseExerciseIntent', { exercise: 'hipFlexor' }, at));
  await send((within, at) => intent(within, 'ReadyIntent', {}, at));
  return { session, row: JSON.parse(kept.get(ROW_KEY) ?? 'null') };
}

/** One of each that may come, as it should be. */
function sane(session: Session): Readonly<Record<string, RequestEnvelope>> {
  const { turn } = session.attributes.state as { turn: number };
  const token = `knee-coach:${turn}`;
  const slots = { count: '3', exercise: 'hipFlexor', side: 'left', also: 'breathing' };
  const status = { code: '200', message: 'OK' };
  const reason = 'AUTOMATION_ALREADY_ENABLED';
  const said = (request: object) => connection(session, { ...request }, AT);
  return {
    launch: launch(newSession(SHOW), AT),
    task: launch(newSession(SHOW), AT, 'amzn1.ask.skill.x.ShortOne'),
    words: intent(session, 'ChooseExerciseIntent', slots, AT),
    tap: userEvent(session, { token, arguments: ['goTo', 'ballSquat', token] }, AT),
    consent: said({
      ...{ type: 'Connections.Response', name: 'AskFor', token: 'timers', status },
      payload: { permissionScopes: [{ status: 'ACCEPTED' }] },
    }),
    resumed: said({
      type: 'SessionResumedRequest',
      cause: {
        ...{ type: 'ConnectionCompleted', token: 'why', status },
        result: { offerAutomationResponse: { reason }, reason },
      },
    }),
    canFulfill: said({
      ...intent(session, 'HowToIntent', { exercise: 'hipFlexor' }, AT).request,
      type: 'CanFulfillIntentRequest',
    }),
    ended: ended(session, 'ERROR', AT, { type: 'INVALID_RESPONSE', message: MARK }),
    screen: said({ type: 'Alexa.Presentation.APL.RuntimeError', errors: [{ reason: 'x' }] }),
    disabled: disabled(SHOW, AT),
  };
}

type Path = readonly (string | number)[];

/** The ways to all that a value holds, and to itself. */
function pathsIn(value: unknown, to: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [to];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [to, ...keys.flatMap((key) => pathsIn(value[key as never], [...to, key]))];
}

/** The value with another at the end of that way, as it goes over the wire. */
function withAt(value: unknown, path: Path, other: unknown): unknown {
  const within = (whole: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return other;
    const part = within(whole?.[key as never], rest);
    return Array.isArray(whole)
      ? whole.with(Number(key), part)
      : { ...(whole as object), [key]: part };
  };
  const changed = within(value, path);
  return changed === undefined ? undefined : JSON.parse(JSON.stringify(changed));
}

/** The answer; throws an Error that says all that is wrong with it, or with what was logged. */
async function answered(
  { skill, log }: Pick<ReturnType<typeof skillWith>, 'skill' | 'log'>,
  event: unknown,
): Promise<ResponseEnvelope> {
  log.lines.length = 0;
  const answer = await skill(event);
  checkAnswer(answer, soundEnvelope(event));
  const failed = log.lines.filter((line) => line.includes('"Failed"'));
  const stdout = log.lines.map((line) => `${line}\n`).join('');
  const wrong = [...failed, ...wrongAnswer(answer, event), ...wrongLog({ stdout, stderr: '' })];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return answer;
}

/** Of the odd ones each thing of a value is some, its neighbours the others. */
const TURNS = 3;

/** What goes wrong where any one thing of a value is an odd one. */
async function wrongWith(
  value: unknown,
  paths: readonly Path[],
  play: (changed: unknown) => Promise<unknown>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [turn, path] of paths.entries()) {
    for (const other of ODD.filter((_, index) => (index + turn) % TURNS === 0)) {
      try {
        await play(withAt(value, path, other));
      } catch (problem) {
        wrong.push(`${path.join('.')} = ${JSON.stringify(other)?.slice(0, 40)}: ${problem}`);
      }
    }
  }
  return wrong;
}

let warnings: jest.SpyInstance;
beforeAll(() => {
  warnings = jest.spyOn(console, 'warn').mockImplementation();
});
afterAll(() => warnings.mockRestore());

test('any one thing of a request may be any other', async () => {
  const { session } = await inAHold();
  const isKept = ([one, other, ...rest]: Path) => other === 'attributes' && rest.length > 0 && one;
  for (const [name, event] of Object.entries(sane(session))) {
    const one = skillWith();
    const paths = pathsIn(event).filter((path) => !isKept(path));
    const wrong = await wrongWith(event, paths, (changed) => answered(one, changed));
    expect([name, wrong]).toEqual([name, []]);
  }
});

/** A session and a row of before. */
const FORMER = former.filter(({ name }) => name === 'in the second of two sets');

test('any one thing of a session may be any other, also of one of before, and it goes on', async () => {
  const { session } = await inAHold();
  const sessions = [session.attributes, ...FORMER.map(({ state }) => ({ state }))];
  for (const attributes of sessions) {
    const one = skillWith();
    const wrong = await wrongWith(attributes, pathsIn(attributes), async (changed) => {
      const within = { ...session, attributes: changed as Session['attributes'] };
      const { sessionAttributes = {} } = await answered(one, intent(within, 'ReadyIntent', {}, AT));
      const next = { ...session, attributes: sessionAttributes };
      await answered(one, intent(next, 'HowLongLeftIntent', {}, AT + 20));
    });
    expect(wrong).toEqual([]);
  }
});

/** The row as it is kept, its texts read as the JSON that they hold. */
const readTexts = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const isJson = typeof value === 'string' && /^[[{]/.test(value);
      return [name, isJson ? { json: JSON.parse(value) } : value];
    }),
  );
const writtenTexts = (row: unknown) =>
  JSON.stringify(row, (_, value) =>
    value !== null && typeof value === 'object' && 'json' in value
      ? JSON.stringify(value.json)
      : value,
  );

test('any one thing of a row may be any other, also of one of before, and a good write mends it', async () => {
  const { row } = await inAHold();
  for (const kept of [row, ...FORMER.map((one) => ({ ...row, ...one.row }))]) {
    const texts = readTexts(kept);
    const wrong = await wrongWith(texts, pathsIn(texts).slice(1), async (changed) => {
      const one = skillWith(new Map([[ROW_KEY, writtenTexts(changed)]]));
      const session = newSession();
      const { sessionAttributes = {} } = await answered(one, launch(session, AT));
      const next = { ...session, isNew: false, attributes: sessionAttributes };
      await answered(one, intent(next, 'ChooseExerciseIntent', { exercise: 'ballSquat' }, AT + 20));
      const { expires: _, ...after } = JSON.parse(one.kept.get(ROW_KEY) ?? '{}');
      const { sound, progress } = readRow(after, AT * 1000);
      if (!sound || progress.today?.bouts[progress.today.at]?.exercise !== 'ballSquat') {
        throw new Error(`It is not mended: ${JSON.stringify(after)}`);
      }
    });
    expect(wrong).toEqual([]);
  }
});
