/** The document of a routine: set-up, effort and finish, one after the other as the speech goes. */
import type { Language, ScreenWords } from '../language/language';
import type { Json } from './components';
import type { Device } from './device';
import { documentOf, type Screen } from './document';
import { drawingOf } from './figures';
import { moveData, personData, personGraphics } from './person';
import type { Picture } from './picture';
import type { Scene } from './picture/scene';
import type { Ring } from './picture/time-left';
import { RING } from './ring';
import { round } from './routine/round';
import { upright } from './routine/upright';
import { wide } from './routine/wide';

/** The name of a drawing: the same for both sides. */
const drawingName = ({ exercise, figure }: Pick<Scene, 'exercise' | 'figure'>) =>
  `${exercise}_${figure ?? 'usual'}`;

/** 0 for a few words, 1 for a line or two, 2 and 3 for more. */
function lengthClass({ length }: string): number {
  return length <= 24 ? 0 : length <= 48 ? 1 : length <= 84 ? 2 : 3;
}

/** What is said, and when: all that a page of its own needs of the changes. */
export const captionData = ({ changes }: Picture) =>
  changes.map(({ atSeconds, text }) => ({ t: atSeconds, c: text, z: lengthClass(text) }));

/** What is shown of a scene; `next`: the one that comes after it in the same answer. */
function sceneData(scene: Scene, next: Scene | undefined, words: ScreenWords): Json {
  return {
    name: scene.name,
    at: scene.step,
    step: words.step(scene.step, scene.of),
    minutes: scene.minutes === null ? '' : words.minutesLeft(scene.minutes),
    side: scene.sideName,
    kit: scene.kit,
    drawing: drawingName(scene),
    flip: scene.side === 'left' ? -1 : 1,
    label: words.drawing(scene.exercise, scene.asNamed, scene.side, scene.pose),
    ...(next && {
      after: next.exercise === scene.exercise ? next.sideName : next.name,
    }),
  };
}

/** Left, of how many, whether they run, repetition, of how many: named, they would be a third of the answer. */
function ringData({ left, seconds, runs, count }: Ring): Json {
  return [left, seconds, runs ? 1 : 0, ...(count === null ? [] : [count.rep, count.of])];
}

/** The document and its data for a picture of exercises or words. */
export function routineScreen(
  picture: Picture,
  token: string,
  { notices, screen: words }: Language,
  device: Device,
): Screen {
  const drawings = Object.fromEntries(
    picture.scenes.map((scene) => [drawingName(scene), drawingOf(scene.exercise, scene.figure)]),
  );
  const { scenes } = picture;
  const [scene] = scenes;
  const data = {
    token,
    finish: words.titles.finish,
    closing: picture.closing.map((said) => ({ said, notice: notices.full.includes(said) })),
    sayings: {
      heading: words.sayings.heading,
      lines: words.sayings[picture.offer ?? 'start'].map((said) => `“${said}”`),
    },
    ...personData(drawings),
    moves: moveData(picture.moves),
    bar: Array.from({ length: scene?.of ?? 0 }, (_, index) => index + 1),
    scenes: scenes.map((one, index) => sceneData(one, scenes[index + 1], words)),
    changes: picture.changes.map((change) => ({
      t: change.atSeconds,
      m: change.mode,
      s: change.scene ?? -1,
      c: change.text,
      // What is asked when all is said.
      ...(change.mode === 'finish' && !picture.closing.includes(change.text) && { q: 1 }),
      z: lengthClass(change.text),
      ...(change.ring && { r: ringData(change.ring) }),
      ...(change.turn && { r: [change.turn.left, change.turn.seconds, 1], g: 1 }),
      ...(change.number && { n: change.number }),
    })),
  };
  const layouts = {
    wide: wide(picture, words, device),
    upright: upright(picture, words, device),
    round: round(picture, words, device),
  };
  const document = documentOf(layouts, device, { ...personGraphics(drawings), ring: RING });
  return { document, data };
}
