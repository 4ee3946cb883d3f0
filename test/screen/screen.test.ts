import { StaticAplTemplateValidator } from 'apl-suggester';
import { GO_ON_SECONDS } from '../../lambda/coach/invite';
import { newState, noProgress } from '../../lambda/coach/state';
import type { DrawnWay } from '../../lambda/exercises/exercise';
import { COLOURS } from '../../lambda/figure/colours';
import { EN } from '../../lambda/language/en';
import { EXERCISES } from '../../lambda/routine/routine';
import { EXERCISE_IDS } from '../../lambda/routine/types';
import { apl } from '../../lambda/screen/components';
import type { Device } from '../../lambda/screen/device';
import { screenOfTurn, toScreen } from '../../lambda/screen/directives';
import { rowsOf } from '../../lambda/screen/list-screen';
import { pictureOfTurn, waysOf } from '../../lambda/screen/of-turn';
import { type Picture, pictureOf } from '../../lambda/screen/picture';
import { readUserEvent, TAP_ACTIONS, tokenOf } from '../../lambda/screen/taps';
import { secondsOf } from '../../lambda/script/seconds';
import { toSsml } from '../../lambda/speech/ssml';
import { announced, PROFILES } from '../../simulator/browser/profiles';
import { makeEar } from '../../simulator/ear/ear';
import { model } from '../../simulator/echo/model';
import { newSession, userEvent } from '../../simulator/echo/request';
import {
  effortTurn,
  SAMPLES,
  setUpScript,
  setUpTurn,
  straightThroughTurns,
} from '../../tools/screen-samples';
import { describeLong, few } from '../support/many';

// The linter talks to itself about its own tables.
beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => jest.restoreAllMocks());

const [, , SHOW_8, , , , FIRE_TV] = PROFILES.map((profile) => announced(profile));
const SHOW = SHOW_8 as Device;
const TV = FIRE_TV as Device;
const TURNING: Device = { ...SHOW, shapes: ['wide', 'upright'] };
const ROUND: Device = { ...SHOW, shapes: ['round'] };
/** Of a whole answer; of a picture alone; of half of all pictures; and of half of those of a routine, and on a TV. */
const LARGEST_BYTES = 25_000;
const LARGEST_PICTURE_BYTES = 18 * 1024;
const USUAL_PICTURE_BYTES = 8_800;
const USUAL_ROUTINE_BYTES = 12_000;
const USUAL_ROUTINE_BYTES_ON_TV = 12 * 1024;
/** What is looked for in a directive; anything else is passed through. */
interface Tree {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly token?: unknown;
  readonly document?: unknown;
  readonly source?: unknown;
  readonly data?: unknown;
  readonly items?: unknown;
  readonly datasources?: unknown;
  readonly role?: unknown;
  readonly accessibilityLabel?: unknown;
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

const directiveOf = (name: string, device: Device) => {
  const sample = SAMPLES.find((one) => one.name === name);
  if (sample === undefined) throw new Error(`No sample ${name}.`);
  return toScreen(sample.picture, EN, device)[0] as unknown as Tree;
};

const DOCUMENTS = SAMPLES.map(
  ({ name, picture }) => [name, toScreen(picture, EN, SHOW)[0] as unknown as Tree] as const,
);

describeLong('the linter', () => {
  async function found(document: unknown) {
    const all = await new StaticAplTemplateValidator().validate(document as object);
    return all.map(({ level, path, errorMessage }) => [level, path, errorMessage]);
  }

  test.each(DOCUMENTS)('finds nothing in %s', async (_, { document }) => {
    expect(await found(document)).toEqual([]);
  });

  test.each(['list', 'hipFlexor-set-up', 'cause', 'help'])(
    'finds nothing in %s on a TV, and on a screen that turns',
    async (name) => {
      for (const device of [TV, TURNING, ROUND]) {
        expect(await found(directiveOf(name, device).document)).toEqual([]);
      }
    },
  );

  test('would tell', async () => {
    const document = structuredClone(DOCUMENTS[0]?.[1].document) as {
      mainTemplate: { items: unknown };
    };
    document.mainTemplate.items = { type: 'Text', fontSize: [] };
    expect(await found(document)).not.toEqual([]);
  });
});

test('a remote begins on a button that is there', () => {
  for (const name of ['welcome', 'hipFlexor-set-up', 'cause']) {
    const { document } = directiveOf(name, TV) as { document: { onMount?: Tree[] } };
    const [focus] = document.onMount ?? [];
    expect(focus).toMatchObject({ type: 'SetFocus' });
    const { componentId } = focus as { componentId: string };
    expect(JSON.stringify(document).includes(`,"${componentId}"]`)).toBe(true);
    expect(directiveOf(name, SHOW).document).not.toHaveProperty('onMount');
  }
});

test('where nothing can be tapped, nothing is there to tap, and none is spoken of', () => {
  const neither: Device = { ...SHOW, touch: false };
  for (const { name } of SAMPLES) {
    const { document } = directiveOf(name, neither) as { document: { mainTemplate: object } };
    const kinds = within(document.mainTemplate).map(({ type }) => type);
    expect(kinds).not.toContain('TouchWrapper');
    expect(JSON.stringify(document)).not.toMatch(/tap Ready|Select/);
  }
});

test('a screen that turns is laid out anew where it is, and no other is', () => {
  const turning = directiveOf('hipFlexor-set-up', TURNING).document;
  expect(turning).toMatchObject({
    settings: { supportsResizing: true },
    onConfigChange: [{ type: 'Reinflate', preservedSequencers: ['goOn'] }],
  });
  const { items: root } = (
    turning as { mainTemplate: { items: { preserve: string[]; bind: object[] } } }
  ).mainTemplate;
  for (const name of root?.preserve ?? []) {
    expect(root?.bind).toContainEqual(expect.objectContaining({ name }));
  }
  expect(directiveOf('hipFlexor-set-up', SHOW).document).not.toHaveProperty('onConfigChange');
});

test('what the screen says can be said is understood', () => {
  const hear = makeEar(model);
  const { heading: _, ...said } = EN.screen.sayings;
  for (const saying of Object.values(said).flat()) {
    const words = saying.toLowerCase().replace(/[?]/g, '');
    expect([saying, hear(words).intent]).not.toEqual([saying, expect.stringMatching(/Fallback/)]);
  }
});

test('each muscle is bright as it is named, and only then', () => {
  const {
    datasources: { coach },
  } = directiveOf('cause', SHOW) as {
    datasources: { coach: { said: string[]; bright: number[][] } };
  };
  const bright = (line: RegExp) =>
    coach.bright[coach.said.findIndex((one) => line.test(one))]?.map((one) => one === 1);
  expect(bright(/rectus femoris/)).toEqual([true, false, false, false]);
  expect(bright(/biceps femoris/)).toEqual([false, true, false, false]);
  expect(bright(/those two are tight/)).toEqual([true, true, false, false]);
  expect(bright(/vastus medialis/)).toEqual([false, false, true, false]);
  expect(bright(/gluteus medius/)).toEqual([false, false, false, true]);
  expect(bright(/those are weak/)).toEqual([false, false, true, true]);
  expect(bright(/the two together/)).toEqual([true, true, true, true]);
});

test.each(DOCUMENTS)('%s: every touchable says what it is and what it does', (_, directive) => {
  for (const touchable of within(directive).filter((one) => one.type === 'TouchWrapper')) {
    expect(touchable.role).toBe('button');
    expect(touchable.accessibilityLabel).toEqual(expect.stringMatching(/\w/));
  }
  const actions: readonly unknown[] = TAP_ACTIONS;
  const buttons = within(directive)
    .flatMap(({ data }) => (Array.isArray(data) ? [...data, ...data.flat()] : []))
    .filter((one) => Array.isArray(one) && actions.includes(one[2]));
  for (const [label, spoken] of buttons) {
    expect([label, spoken]).toEqual(Array(2).fill(expect.stringMatching(/\w/)));
  }
});

test.each(DOCUMENTS)('%s carries every drawing it shows, and no other', (_, directive) => {
  const { graphics = {} } = directive.document as { graphics?: object };
  const named = within(directive.document).flatMap(({ data, items, source }) => {
    const [first] = [items].flat() as (Tree | undefined)[];
    // One of several views.
    if (first?.source === apl('data')) return data as string[];
    return source === apl('data') ? [] : (source ?? []);
  });
  expect(new Set(Object.keys(graphics))).toEqual(new Set(named));
  expect(JSON.stringify(directive)).not.toMatch(/https?:/);
});

test('a whole answer stays small, also the longest that is spoken without a stop', () => {
  const straight = straightThroughTurns();
  expect(Math.max(...straight.map((turn) => secondsOf(turn.script, EN.speed)))).toBeGreaterThan(
    180,
  );
  const stepwise = EXERCISE_IDS.flatMap((id) => [setUpTurn(id), effortTurn(id)]);
  for (const turn of [...straight, ...stepwise]) {
    const speech = toSsml(turn.script, 'normal');
    const answer = [
      screenOfTurn(turn, { language: EN, region: EN.regionOf('') }, SHOW),
      speech,
      turn.state,
    ];
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(LARGEST_BYTES);
  }
});

/** How many bytes a picture has there, as it is sent. */
const bytesOf = (picture: Picture, device: Device) =>
  Buffer.byteLength(JSON.stringify(toScreen(picture, EN, device)));

/** The screens that pictures are weighed for. */
const SOME_PROFILES = few(PROFILES, PROFILES.slice(0, 1));

test.each(SOME_PROFILES)(
  '$name: every picture stays small, and a third of them much smaller',
  (profile) => {
    const sizes = SAMPLES.map(({ picture }) => bytesOf(picture, announced(profile)));
    sizes.sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThan(LARGEST_PICTURE_BYTES);
    expect(sizes[Math.floor(sizes.length / 3)]).toBeLessThan(USUAL_PICTURE_BYTES);
  },
);

test.each(SOME_PROFILES)('$name: half of the pictures of a routine are small', (profile) => {
  const turns = EXERCISE_IDS.flatMap((id) => [setUpTurn(id), effortTurn(id)]);
  const sizes = turns.map((turn) => bytesOf(pictureOfTurn(turn, EN), announced(profile)));
  sizes.sort((a, b) => a - b);
  const middle = sizes.slice(sizes.length / 2 - 1, sizes.length / 2 + 1);
  const most = announced(profile).remote ? USUAL_ROUTINE_BYTES_ON_TV : USUAL_ROUTINE_BYTES;
  expect(middle.reduce((sum, size) => sum + size, 0) / 2).toBeLessThan(most);
});

test.each(EXERCISES)('$id stays small in each way of doing it', ({ id, figures }) => {
  const pictures = [setUpTurn(id), effortTurn(id)].map((turn) => pictureOfTurn(turn, EN));
  const ways = Object.keys(figures) as DrawnWay[];
  const sizes = ways.flatMap((way) =>
    pictures.flatMap((picture) => {
      const scenes = picture.scenes.map((scene) =>
        scene.exercise === id ? { ...scene, figure: way === 'usual' ? null : way } : scene,
      );
      return SOME_PROFILES.map((profile) => bytesOf({ ...picture, scenes }, announced(profile)));
    }),
  );
  expect(Math.max(...sizes)).toBeLessThan(LARGEST_PICTURE_BYTES);
});

test.each(SOME_PROFILES)('$id: sizes are in dp, and none is left in units', (profile) => {
  for (const { name, picture } of SAMPLES) {
    const written = JSON.stringify(toScreen(picture, EN, announced(profile)));
    expect([name, written.match(/[^"]*\bu\*[^"]*|viewport\.\w+/)]).toEqual([name, null]);
  }
});

test('what a picture never shows is not in its document', () => {
  const documentOf = (name: string) => JSON.stringify(directiveOf(name, SHOW).document);
  const setUp = documentOf('hipFlexor-set-up');
  const { titles, sayings, next } = EN.screen;
  for (const part of [titles.finish, sayings.heading, `"text":"${next}"`]) {
    expect(setUp.includes(part)).toBe(false);
  }
  expect(documentOf('welcome').includes('VectorGraphic')).toBe(false);
  expect(documentOf('welcome').includes(sayings.heading)).toBe(true);
  expect(documentOf('finish').includes(titles.finish)).toBe(true);
  expect(documentOf('hipFlexor-effort-right').includes(`"text":"${next}"`)).toBe(true);
});

test('the document goes on by itself after a wait, with a word that is understood', () => {
  const picture = { ...pictureOf(setUpScript('hipFlexor'), 'normal', FACTS), goesOn: true };
  const [render, execute] = toScreen(picture, EN, SHOW) as unknown as Tree[];
  expect(render?.token).toBe(tokenOf(4));
  expect(execute).toMatchObject({
    type: 'Alexa.Presentation.APL.ExecuteCommands',
    token: tokenOf(4),
    commands: [{ type: 'SetValue' }, { type: 'Idle' }, { type: 'SendEvent' }],
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
  expect(toScreen(pictureOf(setUpScript('hipFlexor'), 'normal', FACTS), EN, SHOW)).toHaveLength(1);
});

const FACTS = {
  turn: 4,
  words: EN.screen,
  speed: EN.speed,
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

// A button that is not the first has an edge of "far"; the ring round the one that a remote is on is of "text".
test.each(['body', 'far', 'kit', 'accent', 'text'] as const)(
  '%s in a drawing, or round a button, stands out: 3 to 1',
  (ink) => {
    expect(contrast(COLOURS[ink], COLOURS.ground)).toBeGreaterThanOrEqual(3);
  },
);

test('texts take their colours from those that were measured', () => {
  const measured = [COLOURS.text, COLOURS.quiet, COLOURS.accent, COLOURS.tight, COLOURS.weak];
  for (const [, directive] of DOCUMENTS) {
    const { styles } = directive.document as { styles?: object };
    const { ring: _, ...ofTexts } = { ring: {}, ...styles };
    const texts = within(directive).filter(({ type }) => type === 'Text');
    for (const one of [...texts, ...within(ofTexts)]) {
      const colour = String(one.color);
      if (one.color !== undefined && !colour.startsWith('$')) {
        expect(measured).toContain(colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
      }
    }
  }
});
