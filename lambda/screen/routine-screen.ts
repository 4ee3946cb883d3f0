/** The document of a routine: set-up, effort and finish, one after the other as the speech goes. */
import type { Language, ScreenWords } from '../language/language';
import { buttonData } from './buttons';
import type { Json } from './components';
import { documentOf, figuresAvg, type Screen } from './document';
import { figureOf } from './figures';
import type { Picture } from './picture';
import type { Scene } from './picture/scene';
import type { Ring } from './picture/time-left';
import { RING } from './ring';
import { round } from './routine/round';
import { upright } from './routine/upright';
import { wide } from './routine/wide';

const graphicOf = ({ exercise, figure, side }: Pick<Scene, 'exercise' | 'figure' | 'side'>) =>
  `${exercise}_${figure ?? 'usual'}_${side}`;

/** Not what its name says: "kneeling", "with the ball". */
const isOther = (figure: Scene['figure']) => figure === 'standIn' || figure === 'offTheFloor';

/** The buttons of each mode; words offer at most one. */
function buttonsOf(offer: Picture['offer'], words: ScreenWords): Json {
  return buttonData(
    [
      { name: 'ready', strong: true, modes: ['setUp'] },
      { name: 'wait', strong: false, modes: ['setUp'] },
      { name: 'pause', strong: true, modes: ['effort'] },
      { name: 'back', strong: false, modes: ['setUp', 'effort'] },
      { name: 'next', strong: false, modes: ['setUp', 'effort'] },
      ...(offer === null ? [] : [{ name: offer, strong: true, modes: ['words'] as const }]),
    ],
    words,
  );
}

/** 0 for a few words, 1 for a line or two, 2 and 3 for more. */
function lengthClass({ length }: string): number {
  return length <= 24 ? 0 : length <= 64 ? 1 : length <= 100 ? 2 : 3;
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
): Screen {
  const figuresUsed = Object.fromEntries(
    picture.scenes.map((scene) => [
      graphicOf(scene),
      figureOf(scene.exercise, scene.figure, scene.side),
    ]),
  );
  const data = {
    token,
    title: picture.title,
    finish: words.titles.finish,
    offer: picture.offer !== null,
    closing: picture.closing.map((said) => ({ said, notice: notices.full.includes(said) })),
    buttons: buttonsOf(picture.offer, words),
    figures: Object.keys(figuresUsed),
    scenes: picture.scenes.map((scene) => ({
      name: scene.name,
      step: words.step(scene.step, scene.of),
      side: scene.sideName,
      kit: scene.kit,
      figure: graphicOf(scene),
      label: words.drawing(scene.exercise, !isOther(scene.figure), scene.side),
    })),
    changes: picture.changes.map(({ atSeconds, mode, scene, text: said, ring: shown }) => ({
      t: atSeconds,
      m: mode,
      s: scene ?? -1,
      c: said,
      // What is asked when all is said.
      ...(mode === 'finish' && !picture.closing.includes(said) && { q: 1 }),
      z: lengthClass(said),
      ...(shown && { r: ringData(shown) }),
    })),
  };
  const document = documentOf([wide(words), upright(words), round(words)], words, {
    ...figuresAvg(figuresUsed),
    ring: RING,
  });
  return { document, data };
}
