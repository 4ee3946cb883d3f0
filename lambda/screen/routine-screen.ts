/** The document of a routine: set-up, effort and finish, one after the other as the speech goes. */
import type { Drawing } from '../figure/drawing';
import type { Language, ScreenWords } from '../language/language';
import { toTenths } from '../script/seconds';
import type { Component, Json } from './components';
import type { Device } from './device';
import { documentOf, type Screen } from './document';
import { drawingOf } from './figures';
import { moveData, peopleOf, personLayouts } from './person';
import type { Picture } from './picture';
import type { Change } from './picture/change';
import { goes } from './picture/moves';
import type { Scene } from './picture/scene';
import { isQuestion, showsKit, showsOf, tellsModes } from './picture/shows';
import type { Ring } from './picture/time-left';
import { RING } from './ring';
import type { Given } from './routine/given';
import { round } from './routine/round';
import { upright } from './routine/upright';
import { wide } from './routine/wide';

/** The drawing of a scene, by its index in `drawings`. */
function drawingsOf(scenes: readonly Scene[]): {
  readonly drawings: readonly Drawing[];
  readonly indexOf: (scene: Scene) => number;
} {
  const nameOf = ({ exercise, figure }: Scene) => `${exercise}_${figure}`;
  const byName = new Map(scenes.map((scene) => [nameOf(scene), scene]));
  const names = [...byName.keys()];
  return {
    drawings: [...byName.values()].map(({ exercise, figure }) => drawingOf(exercise, figure)),
    indexOf: (scene) => names.indexOf(nameOf(scene)),
  };
}

/** The scenes in which anything moves. */
function movingIn({ changes, moves, scenes }: Picture): Scene[] {
  return moves.filter(goes).flatMap(({ atSeconds }) => {
    const change = changes.findLast((one) => one.atSeconds <= atSeconds) ?? changes[0];
    return scenes[change?.scene ?? -1] ?? [];
  });
}

/** 0 for a few words, 1 for a line or two, 2 and 3 for more. */
function lengthClass({ length }: string): number {
  return length <= 24 ? 0 : length <= 48 ? 1 : length <= 84 ? 2 : 3;
}

/** How long what is said is. What is 0 is left out. */
function sizeOf({ text }: Change): Component {
  const z = lengthClass(text);
  return z > 0 ? { z } : {};
}

/** What is said, and when, change by change; and of each what `more` tells beside its length. */
export const saidData = (
  { changes }: Picture,
  more: (change: Change, index: number) => Component = () => ({}),
) => ({
  times: changes.map(({ atSeconds }) => toTenths(atSeconds)),
  said: changes.map(({ text }) => text),
  changes: changes.map((change, index) => ({ ...sizeOf(change), ...more(change, index) })),
});

/** What is shown of a scene; `next`: the one that comes after it in the same answer; `isWithKit`: so is what to have at hand. */
function sceneData(
  scene: Scene,
  next: Scene | undefined,
  shown: Component,
  isWithKit: boolean,
  words: ScreenWords,
): Json {
  return {
    name: scene.name,
    at: scene.step,
    step: words.step(scene.step, scene.of),
    ...(scene.minutes !== null && { minutes: words.minutesLeft(scene.minutes) }),
    side: scene.sideName,
    ...(isWithKit && { kit: scene.kit }),
    ...shown,
    ...(scene.side === 'left' && { flip: -1 }),
    label: words.drawing(scene.exercise, scene.asNamed, scene.side, scene.pose),
    ...(next && {
      after: next.exercise === scene.exercise ? next.sideName : next.name,
    }),
  };
}

/** The ring of a change; that of a turn runs without a stop. */
const ringOf = ({ ring, turn }: Change): Ring | null =>
  ring ?? (turn && { ...turn, runs: true, count: null });

/** Of how many seconds it is, and of how many repetitions where those are counted. */
const whole = ({ seconds, count }: Ring) => [toTenths(seconds), ...(count ? [count.of] : [])];

/** Each once. */
function wholes({ changes }: Picture): number[][] {
  const all = changes.map(ringOf).flatMap((ring) => (ring ? [whole(ring)] : []));
  return [...new Map(all.map((one) => [String(one), one])).values()];
}

/** Which of the whole rings, what is left, whether it runs, and the repetition: named, they would be a third of the answer. */
function ringData(ring: Ring, rings: readonly number[][]): Json {
  const which = rings.findIndex((one) => String(one) === String(whole(ring)));
  return [which, toTenths(ring.left), ring.runs ? 1 : 0, ...(ring.count ? [ring.count.rep] : [])];
}

const isLater = ({ mode }: Change) => mode === 'effort' || mode === 'finish';

/**
 * `m`: at work, or at the end; where nothing is said, as in the first, and nowhere where all are alike. `s`: which
 * scene, -1 for none. What is 0 is left out.
 */
function changeData(
  change: Change,
  picture: Picture,
  rings: readonly number[][],
  tells: boolean,
): Component {
  const { scene, turn, number } = change;
  const ring = ringOf(change);
  const [first = change] = picture.changes;
  const differs = change === first || isLater(change) !== isLater(first);
  return {
    ...(tells && differs && { m: isLater(change) ? 1 : 0 }),
    ...(scene !== 0 && { s: scene ?? -1 }),
    ...(isQuestion(change, picture) && { q: 1 }),
    ...(ring && { r: ringData(ring, rings) }),
    ...(turn && { g: 1 }),
    ...(number && { n: number }),
  };
}

/** The document and its data for a picture of exercises or words. */
export function routineScreen(
  picture: Picture,
  token: string,
  { notices, screen: words }: Language,
  device: Device,
): Screen {
  const { scenes, moves } = picture;
  const shows = showsOf(picture);
  const { drawings, indexOf } = drawingsOf(scenes);
  const people = peopleOf(
    drawings,
    movingIn(picture).map((scene) => drawings[indexOf(scene)] as Drawing),
    scenes.some(({ side }) => side === 'left'),
  );
  const rings = wholes(picture);
  const data = {
    token,
    ...(shows.finish && {
      closing: picture.closing.map((said) => ({
        said,
        ...(notices.full.includes(said) && { notice: 1 }),
      })),
    }),
    ...(shows.words && {
      sayings: words.sayings[picture.offer ?? 'start'].map((said) => `“${said}”`),
    }),
    ...(shows.scene && {
      ...people.data,
      moves: moveData(moves),
      bar: Array.from({ length: scenes[0]?.of ?? 0 }, (_, index) => index + 1),
      scenes: scenes.map((one, index) =>
        sceneData(
          one,
          scenes[index + 1],
          people.shownAs(indexOf(one)),
          picture.changes.some((change) => change.scene === index && showsKit(change, picture)),
          words,
        ),
      ),
    }),
    ...(shows.ring && { rings }),
    ...saidData(picture, (change) => changeData(change, picture, rings, tellsModes(shows))),
  };
  const given: Given = { picture, shows, people, words, device };
  const document = documentOf(
    {
      layouts: {
        wide: () => wide(given),
        upright: () => upright(given),
        round: () => round(given),
      },
      graphics: { ...people.graphics, ...(shows.ring || shows.waits ? { ring: RING } : {}) },
      pieces: personLayouts(given),
      shows,
    },
    device,
  );
  return { document, data };
}
