/** The document of a routine: set-up, effort and finish, one after the other as the speech goes. */
import { NOTICE_FULL } from '../words/safety';
import { buttonData } from './buttons';
import type { Json } from './components';
import { documentOf, figuresAvg, type Screen } from './document';
import { figureOf } from './figures';
import type { Picture } from './picture';
import type { Ring } from './picture/ring';
import type { Scene } from './picture/scene';
import { RING } from './ring';
import { round } from './routine/round';
import { upright } from './routine/upright';
import { wide } from './routine/wide';
import { stepOf, TITLES } from './words';

const graphicOf = ({ exercise, figure, side }: Pick<Scene, 'exercise' | 'figure' | 'side'>) =>
  `${exercise}_${figure ?? 'usual'}_${side}`;

/** The buttons of each mode; words offer at most one. */
function buttonsOf(offer: Picture['offer']): Json {
  return buttonData([
    { name: 'ready', strong: true, modes: ['setUp'] },
    { name: 'wait', strong: false, modes: ['setUp'] },
    { name: 'pause', strong: true, modes: ['effort'] },
    { name: 'back', strong: false, modes: ['setUp', 'effort'] },
    { name: 'next', strong: false, modes: ['setUp', 'effort'] },
    ...(offer === null ? [] : [{ name: offer, strong: true, modes: ['words'] as const }]),
  ]);
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
export function routineScreen(picture: Picture, token: string): Screen {
  const figuresUsed = Object.fromEntries(
    picture.scenes.map((scene) => [
      graphicOf(scene),
      figureOf(scene.exercise, scene.figure, scene.side),
    ]),
  );
  const data = {
    token,
    title: picture.title,
    finish: TITLES.finish,
    offer: picture.offer !== null,
    closing: picture.closing.map((said) => ({ said, notice: NOTICE_FULL.includes(said) })),
    buttons: buttonsOf(picture.offer),
    figures: Object.keys(figuresUsed),
    scenes: picture.scenes.map((scene) => ({
      name: scene.name,
      step: stepOf(scene.step, scene.of),
      side: scene.sideName,
      kit: scene.kit,
      figure: graphicOf(scene),
      label: `${scene.name}, ${scene.sideName}`,
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
  const document = documentOf([wide(), upright(), round()], {
    ...figuresAvg(figuresUsed),
    ring: RING,
  });
  return { document, data };
}
