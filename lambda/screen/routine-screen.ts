/** The document of a routine: set-up, effort and finish, one after the other as the speech goes. */

import { NOTICE_FULL } from '../words/safety';
import { COLOURS } from './colours';
import {
  apl,
  buttonData,
  buttonRow,
  type Component,
  column,
  documentOf,
  drawing,
  figuresAvg,
  type Json,
  RING,
  ROUND,
  row,
  STARTING_LINE,
  text,
  UPRIGHT,
  u,
  WIDE,
} from './document';
import { figureOf } from './figures';
import type { Picture, Scene } from './picture';
import { BUTTONS, stepOf, TITLES } from './words';

export const graphicOf = (scene: Pick<Scene, 'figure' | 'side'>) => `${scene.figure}_${scene.side}`;

const shownIf = (condition: string) => apl(`${condition} ? 'normal' : 'none'`);
const inMode = (mode: string) => `now.m == '${mode}'`;

/** Every figure lies in the same place; the one of the scene is seen. APL 1.5 cannot change a source. */
function figures(width: number, more: Component = {}): Component {
  const height = (width * 200) / 260;
  return {
    type: 'Container',
    width: u(width),
    height: u(height),
    data: apl('coach.figures'),
    items: [
      drawing(apl('data'), '100%', '100%', {
        position: 'absolute',
        accessibilityLabel: apl('scene.label'),
        display: shownIf('scene.figure == data'),
      }),
    ],
    ...more,
  };
}

/** In the middle of the ring. Two sizes are two texts: APL 1.5 cannot change the size of one. */
function inRing(value: string, size: number, condition: string): Component {
  return text(value, size, {
    position: 'absolute',
    width: '100%',
    height: '100%',
    fontWeight: '700',
    textAlign: 'center',
    textAlignVertical: 'center',
    display: shownIf(condition),
  });
}

/** The ring with what is left in its middle. */
function ring(size: number, more: Component = {}): Component {
  return {
    type: 'Container',
    width: u(size),
    height: u(size),
    display: shownIf('now.r'),
    items: [
      drawing('ring', '100%', '100%', {
        position: 'absolute',
        part: apl('now.r ? left / now.r[1] : 0'),
      }),
      inRing(apl('Math.ceil(left)'), size * 0.42, '!now.r[3]'),
      inRing(apl("now.r[3] ? now.r[3] : ''"), size * 0.19, 'now.r[3]'),
    ],
    ...more,
  };
}

/** The worked leg, in words and framed: never told by colour alone. */
function chip(size: number, more: Component = {}): Component {
  return {
    type: 'Frame',
    borderColor: COLOURS.accent,
    borderWidth: u(0.5),
    borderRadius: u(size),
    display: shownIf('scene.side'),
    items: [
      text(apl('scene.side'), size, {
        color: COLOURS.accent,
        fontWeight: '700',
        paddingLeft: u(size * 0.7),
        paddingRight: u(size * 0.7),
        paddingTop: u(size * 0.12),
        paddingBottom: u(size * 0.12),
      }),
    ],
    ...more,
  };
}

/** What is being said; the longer, the smaller: one text for each size. */
function caption(
  sizes: readonly [number, number, number],
  more: Component = {},
  condition = 'true',
): Component[] {
  return sizes.map((size, index) =>
    text(apl('now.c'), size, { ...more, display: shownIf(`now.z == ${index} && ${condition}`) }),
  );
}

/** What the finish says, all of it at once; the notice a little smaller. `from`: the first line shown. */
function closing(size: number, gap: number, aligned: Component = {}, from = 0): Component {
  return {
    type: 'Container',
    width: '100%',
    display: shownIf(inMode('finish')),
    data: apl('coach.closing'),
    items: [
      text(apl('data.said'), size, {
        ...aligned,
        width: '100%',
        fontSize: apl(`u * (data.notice ? ${size * 0.86} : ${size})`),
        color: apl(`data.notice ? '${COLOURS.quiet}' : '${COLOURS.text}'`),
        paddingTop: u(gap),
        display: shownIf(`index >= ${from}`),
      }),
    ],
  };
}

/** The headline of the finish. */
function allDone(size: number, more: Component = {}): Component {
  return text(apl('coach.finish'), size, {
    fontWeight: '700',
    display: shownIf(inMode('finish')),
    ...more,
  });
}

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

const notFinish = "now.m != 'finish'";

/** Below all else: that it goes on by itself, or what is asked when all is done. */
const bottomLine = (size: number, more: Component = {}) =>
  text(apl(`now.m == 'finish' ? now.c : ${STARTING_LINE}`), size, {
    color: COLOURS.accent,
    fontWeight: '700',
    ...more,
  });

const TITLE = apl(
  `now.s < 0 ? coach.title : ${inMode('setUp')} ? scene.step : scene.step + '  ·  ' + scene.name`,
);

const hasScene = 'now.s >= 0';
const noScene = 'now.s < 0';

function wide(): Component {
  const inScene = row(
    [
      figures(78),
      column(
        [
          text(apl('scene.name'), 7, {
            fontWeight: '700',
            display: shownIf(inMode('setUp')),
            maxLines: 2,
            width: '100%',
            textAlign: 'center',
          }),
          ring(42),
          chip(5, { spacing: u(2) }),
          ...caption([7, 5.6, 4.8], {
            paddingTop: u(2),
            width: '100%',
            textAlign: 'center',
          }),
          text(apl('scene.kit'), 4.4, {
            color: COLOURS.quiet,
            paddingTop: u(2),
            width: '100%',
            textAlign: 'center',
            display: shownIf(`${inMode('setUp')} && scene.kit != ''`),
          }),
        ],
        {
          width: apl('viewport.width - u * 88'),
          alignItems: 'center',
          justifyContent: 'center',
          paddingLeft: u(3),
        },
      ),
    ],
    { grow: 1, shrink: 1, alignItems: 'center', width: '100%', display: shownIf(hasScene) },
  );
  return column(
    [
      text(TITLE, 4.6, {
        color: COLOURS.quiet,
        maxLines: 1,
      }),
      inScene,
      column([allDone(8), closing(5, 2), ...caption([8, 6.6, 5.6], { maxLines: 6 }, notFinish)], {
        grow: 1,
        shrink: 1,
        justifyContent: 'center',
        width: '100%',
        display: shownIf(noScene),
      }),
      buttonRow(
        5,
        20,
        2,
        '',
        [
          bottomLine(4.2, {
            grow: 1,
            shrink: 1,
            textAlignVertical: 'center',
            maxLines: 2,
          }),
        ],
        { height: u(14), alignItems: 'center', width: '100%' },
      ),
    ],
    {
      when: WIDE,
      width: '100%',
      height: '100%',
      paddingLeft: u(5),
      paddingRight: u(5),
      paddingTop: u(4),
      paddingBottom: u(2),
    },
  );
}

function upright(): Component {
  const centred: Component = { textAlign: 'center', width: '100%' };
  return column(
    [
      text(TITLE, 2.8, {
        ...centred,
        color: COLOURS.quiet,
        maxLines: 1,
      }),
      column(
        [
          text(apl('scene.name'), 4.6, {
            ...centred,
            fontWeight: '700',
            maxLines: 2,
            display: shownIf(inMode('setUp')),
          }),
          chip(3.2, { spacing: u(1.6) }),
          figures(44),
          ring(28),
          ...caption([4.4, 3.6, 3.1], { ...centred, paddingTop: u(2) }),
          text(apl('scene.kit'), 2.8, {
            ...centred,
            color: COLOURS.quiet,
            paddingTop: u(1.5),
            display: shownIf(`${inMode('setUp')} && scene.kit != ''`),
          }),
        ],
        {
          grow: 1,
          shrink: 1,
          alignItems: 'center',
          justifyContent: 'center',
          width: '100%',
          display: shownIf(hasScene),
        },
      ),
      column(
        [
          allDone(6, centred),
          closing(3.3, 2.4, centred),
          ...caption([5, 4.2, 3.6], centred, notFinish),
        ],
        { grow: 1, shrink: 1, justifyContent: 'center', width: '100%', display: shownIf(noScene) },
      ),
      bottomLine(2.8, { ...centred, height: u(9), textAlignVertical: 'center' }),
      buttonRow(3, 13, 1, '', [], { height: u(9), justifyContent: 'center', width: '100%' }),
    ],
    {
      when: UPRIGHT,
      width: '100%',
      height: '100%',
      alignItems: 'center',
      paddingLeft: u(2),
      paddingRight: u(2),
      paddingTop: u(3),
      paddingBottom: u(2),
    },
  );
}

/** Round: the ring runs round the rim, so that the figure keeps the middle. */
function round(): Component {
  const centred: Component = { textAlign: 'center' };
  return {
    type: 'Container',
    when: ROUND,
    width: '100%',
    height: '100%',
    items: [
      drawing('ring', '100%', '100%', {
        position: 'absolute',
        thick: 7,
        part: apl('now.r ? left / now.r[1] : 0'),
        display: shownIf('now.r'),
      }),
      column(
        [
          chip(4),
          // At work nothing is written under it, so there is room.
          figures(34, { spacing: u(1), display: shownIf(inMode('setUp')) }),
          figures(37, { spacing: u(1), display: shownIf(inMode('effort')) }),
          text(apl('Math.ceil(left)'), 14, {
            ...centred,
            fontWeight: '700',
            display: shownIf('now.r && !now.r[3]'),
          }),
          text(apl("now.r[3] ? now.r[3] : ''"), 10, {
            ...centred,
            fontWeight: '700',
            display: shownIf('now.r && now.r[3]'),
          }),
          text(apl('scene.name'), 4.6, {
            ...centred,
            width: u(70),
            fontWeight: '700',
            maxLines: 1,
            display: shownIf(inMode('setUp')),
          }),
          ...caption([5, 4.2, 3.6], { ...centred, width: u(72), maxLines: 4 }, '!now.r'),
          bottomLine(3.4, { ...centred, width: u(70) }),
        ],
        {
          position: 'absolute',
          top: u(9),
          width: '100%',
          height: u(61),
          alignItems: 'center',
          justifyContent: 'center',
          display: shownIf(hasScene),
        },
      ),
      column(
        [
          allDone(6.4, centred),
          column([closing(3.7, 1.2, centred, 1)], { width: u(72) }),
          ...caption([5, 4.6, 4], { ...centred, width: u(74), maxLines: 6 }, notFinish),
        ],
        {
          position: 'absolute',
          top: u(12),
          width: '100%',
          height: apl(`u * (${inMode('words')} && coach.offer ? 58 : 76)`),
          alignItems: 'center',
          justifyContent: 'center',
          display: shownIf(noScene),
        },
      ),
      buttonRow(4, 17, 1, BUTTONS.wait, [], {
        position: 'absolute',
        top: u(70),
        width: '100%',
        height: u(12),
        justifyContent: 'center',
      }),
    ],
  };
}

/** 0 for a few words, 1 for a line or two, 2 for more. */
function lengthClass(words: string): number {
  return words.length <= 24 ? 0 : words.length <= 64 ? 1 : 2;
}

/** The document and its data for a picture of exercises or words. */
export function routineScreen(picture: Picture, token: string): { document: Json; data: Json } {
  const figuresUsed = Object.fromEntries(
    picture.scenes.map((scene) => [graphicOf(scene), figureOf(scene.figure, scene.side)]),
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
      // The closing words stand there already, all of them.
      c: mode === 'finish' && picture.closing.includes(said) ? '' : said,
      z: lengthClass(said),
      // Left, of how many, whether they run, label: named, they would be a third of the answer.
      ...(shown && { r: [shown.left, shown.seconds, shown.runs ? 1 : 0, shown.label ?? ''] }),
    })),
  };
  const document = documentOf([wide(), upright(), round()], {
    ...figuresAvg(figuresUsed),
    ring: RING,
  });
  return { document, data };
}
