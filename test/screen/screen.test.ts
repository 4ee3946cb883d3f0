import { StaticAplTemplateValidator } from 'apl-suggester';
import { GO_ON_SECONDS } from '../../lambda/coach/invite';
import { newState, noProgress } from '../../lambda/coach/state';
import { COLOURS } from '../../lambda/figure/colours';
import { EN } from '../../lambda/language/en';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { apl } from '../../lambda/screen/components';
import { toScreen } from '../../lambda/screen/directives';
import { rowsOf } from '../../lambda/screen/list-screen';
import { screenOfTurn, waysOf } from '../../lambda/screen/of-turn';
import { pictureOf } from '../../lambda/screen/picture';
import { readUserEvent, tokenOf } from '../../lambda/screen/taps';
import { secondsOf } from '../../lambda/script/seconds';
import { toSsml } from '../../lambda/speech/ssml';
import { newSession, userEvent } from '../../simulator/echo/request';
import {
  effortTurn,
  SAMPLES,
  setUpScript,
  setUpTurn,
  straightThroughTurns,
} from '../../tools/screen-samples';
import { few } from '../support/many';

// The linter talks to itself about its own tables.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => jest.restoreAllMocks());

const LARGEST_BYTES = 60_000;
/** What is looked for in a directive; anything else is passed through. */
interface Tree {
  readonly type?: unknown;
  readonly token?: unknown;
  readonly document?: unknown;
  readonly source?: unknown;
  readonly datasources?: unknown;
  readonly role?: unknown;
  readonly accessibilityLabel?: unknown;
  readonly spoken?: unknown;
  readonly delay?: unknown;
  readonly arguments?: unknown;
  readonly color?: unknown;
}

/** Every object anywhere inside. */
function within(value: unknown): Tree[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (value === null || typeof value !== 'object') return [];
  return [value as Tree, ...Object.values(value).flatMap(within)];
}

const DOCUMENTS = SAMPLES.map(
  ({ name, picture }) => [name, toScreen(picture, EN)[0] as unknown as Tree] as const,
);

test.each(
  few(
    DOCUMENTS,
    DOCUMENTS.filter(([name]) =>
      ['welcome', 'warning', 'hipFlexor-effort-left', 'list'].includes(name),
    ),
  ),
)('%s passes the linter', async (_, directive) => {
  const validator = new StaticAplTemplateValidator();
  const found = await validator.validate(directive.document as object);
  expect(found.map(({ level, path, errorMessage }) => [level, path, errorMessage])).toEqual([]);
});

test('the linter would tell', async () => {
  const document = structuredClone(DOCUMENTS[0]?.[1].document) as {
    mainTemplate: { items: unknown[] };
  };
  document.mainTemplate.items.push({ type: 'Text', fontSize: [] });
  const found = await new StaticAplTemplateValidator().validate(document);
  expect(found.length).toBeGreaterThan(0);
});

test.each(DOCUMENTS)('%s: every touchable says what it is and what it does', (_, directive) => {
  const touchables = within(directive).filter((one) => one.type === 'TouchWrapper');
  for (const touchable of touchables) {
    expect(touchable.role).toBe('button');
    expect(touchable.accessibilityLabel).toEqual(expect.stringMatching(/\w/));
  }
  const buttons = within(directive).filter((one) => one.type === 'Button');
  for (const button of buttons) expect(button.spoken).toEqual(expect.stringMatching(/\w/));
});

test.each(DOCUMENTS)('%s carries every drawing it shows, and no other', (_, directive) => {
  const { graphics } = directive.document as { graphics: object };
  const { coach } = directive.datasources as {
    coach: { figures?: string[]; cards?: { id: string }[] };
  };
  const named = within(directive).flatMap(({ source }) => {
    if (source === apl('data')) return coach.figures ?? [];
    if (source === apl('data.id')) return (coach.cards ?? []).map((card) => card.id);
    return source ?? [];
  });
  expect(new Set(Object.keys(graphics))).toEqual(new Set(named));
  expect(JSON.stringify(directive)).not.toMatch(/https?:/);
});

test('a whole answer stays small, also the longest that is spoken without a stop', () => {
  const straight = straightThroughTurns();
  expect(Math.max(...straight.map((turn) => secondsOf(turn.script)))).toBeGreaterThan(180);
  const stepwise = EXERCISE_IDS.flatMap((id) => [setUpTurn(id), effortTurn(id)]);
  for (const turn of [...straight, ...stepwise]) {
    const speech = toSsml(turn.script, 'normal');
    const answer = [screenOfTurn(turn, EN), speech, turn.state];
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(LARGEST_BYTES);
  }
});

test('the document goes on by itself after a wait, with a word that is understood', () => {
  const picture = { ...pictureOf(setUpScript('hipFlexor'), 'normal', FACTS), goesOn: true };
  const [render, execute] = toScreen(picture, EN) as unknown as Tree[];
  expect(render?.token).toBe(tokenOf(4));
  expect(execute).toMatchObject({
    type: 'Alexa.Presentation.APL.ExecuteCommands',
    token: tokenOf(4),
    commands: [{ type: 'Sequential' }],
  });
  const commands = within(execute);
  expect(commands.find((one) => one.type === 'Idle')?.delay).toBe(GO_ON_SECONDS * 1000);
  const sent = commands.find((one) => one.type === 'SendEvent')?.arguments as unknown[];
  const { request } = userEvent(newSession(), { token: tokenOf(4), arguments: sent });
  expect(readUserEvent(request, tokenOf(4))).toEqual({ kind: 'goOn' });
});

test.each([2, 3, 4, 5, 7])('the list in rows of %i has every exercise', (columns) => {
  const ids = rowsOf(EXERCISE_IDS, columns).flat();
  expect(ids).toEqual(EXERCISE_IDS);
});

test('without going on there is a document alone', () => {
  expect(toScreen(pictureOf(setUpScript('hipFlexor'), 'normal', FACTS), EN)).toHaveLength(1);
});

const FACTS = {
  turn: 4,
  words: EN.screen,
  wayOf: waysOf(newState(noProgress()), EN),
};

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['text', 'ground'],
  ['quiet', 'ground'],
  ['accent', 'ground'],
  ['tight', 'ground'],
  ['weak', 'ground'],
  ['text', 'panel'],
  ['onAccent', 'accent'],
] as const)('%s on %s can be read: AA, 4.5 to 1', (ink, ground) => {
  expect(contrast(COLOURS[ink], COLOURS[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(['body', 'far', 'kit', 'accent'] as const)(
  '%s in a drawing stands out: 3 to 1',
  (ink) => {
    expect(contrast(COLOURS[ink], COLOURS.ground)).toBeGreaterThanOrEqual(3);
  },
);

test('texts take their colours from those that were measured', () => {
  const measured = [COLOURS.text, COLOURS.quiet, COLOURS.accent, COLOURS.tight, COLOURS.weak];
  for (const [, directive] of DOCUMENTS) {
    for (const one of within(directive).filter(({ type }) => type === 'Text')) {
      const colour = String(one.color);
      if (one.color !== undefined && !colour.startsWith('$')) expect(measured).toContain(colour);
    }
  }
});
