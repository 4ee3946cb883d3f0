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
import { goes, type Move } from './picture/moves';
import type { Scene } from './picture/scene';
import { isQuestion, showsKit, showsOf, tellsModes } from './picture/shows';
import type { Ring } from './picture/time-left';
import { ringGraphic } from './ring';
import type { Given } from './routine/given';
import { round } from './routine/round';
import { upright } from './routine/upright';
import { wide } from './routine/wide';

/** The drawings of some scenes, each once, though scenes have it in common. */
function drawingsOf(scenes: readonly Scene[]): ReadonlyMap<Scene, Drawing> {
  const byName = new Map<string, Drawing>();
  return new Map(
    scenes.map((scene) => {
      const name = `${scene.exercise}_${scene.figure}`;
      const drawing = byName.get(name) ?? drawingOf(scene.exercise, scene.figure);
      byName.set(name, drawing);
      return [scene, drawing];
    }),
  );
}

/** What is drawn as a person moves. */
function drawingAt(
  { atSeconds }: Move,
  { changes, scenes }: Picture,
  drawings: ReadonlyMap<Scene, Drawing>,
) {
  const change = changes.findLast((one) => one.atSeconds <= atSeconds) ?? changes[0];
  return drawings.get(scenes[change?.scene ?? 0] as Scene) as Drawing;
}

/** The most letters that each size of a caption has room for; the last as many as are ever said in a breath. */
const ROOM = [24, 48, 84, 150] as const;
/** Letters 1.15 times as large take so many times the room, with what breaks between words may lose. */
const LARGER = 1.44;

/** Which size of a caption has room for that, from 0; 4 more where there is room for larger letters as well. */
function lengthClass({ length }: string): number {
  const size = Math.max(0, ROOM.slice(0, 3).findLastIndex((most) => length > most) + 1);
  return length * LARGER <= (ROOM[size] ?? 0) ? size + ROOM.length : size;
}

/** Noughts at the end need not be told. */
const trimmed = (values: readonly number[]) => values.slice(0, values.findLastIndex(Boolean) + 1);

/**
 * What is said, when, and how long it is, change by change. What was said before is the number of that change; a change
 * whose length is not told is of a few words.
 */
export function saidData({ changes }: Picture) {
  const said = changes.map(({ text }) => text);
  return {
    times: changes.map(({ atSeconds }) => toTenths(atSeconds)),
    said: said.map((one, index) => (said.indexOf(one) < index ? said.indexOf(one) : one)),
    lengths: trimmed(said.map(lengthClass)),
  };
}

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
    ...(scene.minutes !== null && { minutes: words.minutesLeft(scene.minutes) }),
    side: scene.sideName,
    ...(isWithKit && { kit: scene.kit }),
    ...shown,
    ...(scene.side === 'left' && { flip: -1 }),
    pose: scene.pose,
    ...(next && {
      after: next.exercise === scene.exercise ? next.sideName : next.name,
    }),
  };
}

/** The ring of a change; that of a turn runs without a stop. */
const ringOf = ({ ring, turn }: Change): Ring | null =>
  ring ?? (turn && { ...turn, runs: true, count: null });

/**
 * The ring of the first of some changes: how many seconds are left, and of how many; of how many repetitions; from when
 * on it runs, also where it stands until then, and 0 where it never does; 1 in a turn.
 */
function ringFrom(changes: readonly Change[]): readonly number[] | null {
  const [ring, turn] = [changes[0] && ringOf(changes[0]), changes[0]?.turn];
  if (!ring) return null;
  const runs = changes.find((one) => ringOf(one)?.runs !== false);
  const isIt = runs !== undefined && ringOf(runs)?.left === ring.left;
  const numbers = [ring.left, ring.seconds, ring.count?.of ?? 0, isIt ? runs.atSeconds : 0];
  const [left = 0, seconds = 0, of = 0, from = 0] = numbers.map(toTenths);
  // Nought stands for none.
  return trimmed([left, seconds, of, isIt ? from || 0.01 : 0, turn ? 1 : 0]);
}

const isLater = ({ mode }: Change) => mode === 'effort' || mode === 'finish';

/** What is seen alike during some changes. What is 0 is left out. */
interface Stretch {
  /** Before work, or in an answer; nowhere where that never changes. */
  readonly b?: 1;
  /** Which scene, -1 for none. */
  readonly s?: number;
  /** The question at the end. */
  readonly q?: 1;
  readonly r?: readonly number[];
}

/** What is seen from the change of that index on. */
function stretchOf(index: number, picture: Picture, tells: boolean): Stretch {
  const [change, ...later] = picture.changes.slice(index) as [Change, ...Change[]];
  const { scene } = change;
  const r = ringFrom([change, ...later]);
  return {
    ...(tells && !isLater(change) && { b: 1 }),
    ...(scene !== 0 && { s: scene ?? -1 }),
    ...(isQuestion(change, picture) && { q: 1 }),
    ...(r && { r }),
  };
}

/** The second is the first, that much later: a ring that runs needs no other to be told. */
function isSame({ r: a = [], ...before }: Stretch, { r: b = [], ...now }: Stretch): boolean {
  const [[left = 0, , , from = 0], [leftNow = 0, , , fromNow = 0]] = [a, b];
  const goesOn = from > 0 && fromNow > 0 && Math.abs(left + from - leftNow - fromNow) < 0.11;
  const then = goesOn ? [leftNow, ...a.slice(1, 3), fromNow, ...a.slice(4)] : a;
  return JSON.stringify([before, then]) === JSON.stringify([now, b]);
}

/** All stretches, and of each change which of them it is in, which repetition, and which number of the count. */
function stretchData(picture: Picture, tells: boolean): Component {
  const stretches: Stretch[] = [];
  const changes = picture.changes.map((change, index) => {
    const now = stretchOf(index, picture, tells);
    const last = stretches.at(-1);
    if (!last || !isSame(last, now)) stretches.push(now);
    return trimmed([stretches.length - 1, change.ring?.count?.rep ?? 0, change.number ?? 0]);
  });
  return { stretches: stretches as Component[], changes };
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
  const drawings = drawingsOf(scenes);
  const isMoving = moves.some(goes);
  const drawnIn = (scene: Scene) => drawings.get(scene) as Drawing;
  const people = peopleOf(
    [...new Set(drawings.values())].map((drawing) => {
      // Who never moves is seen in the pose that tells most.
      const its = moves.filter((move) => drawingAt(move, picture, drawings) === drawing);
      const told = its.some(goes) ? its.flatMap(({ from, to }) => [from, to]) : [];
      return { drawing, poses: new Set([drawing.key, ...told]) };
    }),
    isMoving,
    scenes.some(({ side }) => side === 'left'),
  );
  const told = saidData(picture);
  // What closes the routine is shown again when all of it is said.
  const said = [...told.said, ...picture.closing.filter((one) => !told.said.includes(one))];
  const data = {
    token,
    ...(shows.finish && {
      closing: picture.closing.map((one) =>
        trimmed([said.indexOf(one), notices.full.includes(one) ? 1 : 0]),
      ),
    }),
    ...(shows.words && {
      sayings: words.sayings[picture.offer ?? 'start'].map((said) => `“${said}”`),
    }),
    ...(shows.scene && {
      paths: people.paths,
      ...(isMoving && {
        moves: moveData(moves, (move, pose) =>
          people.numberOf(drawingAt(move, picture, drawings), pose),
        ),
      }),
      scenes: scenes.map((one, index) =>
        sceneData(
          one,
          scenes[index + 1],
          people.shownAs(drawnIn(one)),
          picture.changes.some((change) => change.scene === index && showsKit(change, picture)),
          words,
        ),
      ),
    }),
    ...told,
    said,
    ...(shows.stretches && stretchData(picture, tellsModes(shows))),
  };
  const given: Given = { picture, shows, people, words, device };
  const document = documentOf(
    {
      layouts: {
        wide: () => wide(given),
        upright: () => upright(given),
        round: () => round(given),
      },
      graphics: {
        ...people.graphics,
        ...((shows.ring || shows.waits) && { ring: ringGraphic(shows, device) }),
      },
      pieces: personLayouts(given),
      shows,
    },
    device,
  );
  return { document, data };
}
