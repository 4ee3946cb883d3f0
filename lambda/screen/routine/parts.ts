/** What the layouts of the routine share. */

import { COLOURS } from '../../figure/colours';
import type { ScreenWords } from '../../language/language';
import { STARTING_SOON, startingLine } from '../clock';
import { apl, type Component, shownIf, text, u } from '../components';

/** An expression: this is what is shown now. */
export const inMode = (mode: string) => `now.m == '${mode}'`;

/** Takes the room that the others leave. */
export const FILLS: Component = { grow: 1, shrink: 1, width: '100%' };
/** What lies inside stands in the middle, across and along. */
export const MIDDLE: Component = { alignItems: 'center', justifyContent: 'center' };
/** A text in the middle of its line. */
export const CENTRED: Component = { width: '100%', textAlign: 'center' };

const TITLE = apl(
  `now.s < 0 ? coach.title : ${inMode('setUp')} ? scene.step : scene.step + '  ·  ' + scene.name`,
);

/** What the screen is about: the product, or the step and, once it has begun, the exercise. */
export const title = (size: number, more: Component = {}) =>
  text(TITLE, size, { color: COLOURS.quiet, maxLines: 1, ...more });

/** The exercise, while its set-up is told. */
export const exerciseName = (size: number, more: Component = {}) =>
  text(apl('scene.name'), size, { fontWeight: '700', display: shownIf(inMode('setUp')), ...more });

/** What to have at hand, while the set-up is told. */
export const kit = (size: number, more: Component = {}) =>
  text(apl('scene.kit'), size, {
    ...CENTRED,
    color: COLOURS.quiet,
    display: shownIf(`${inMode('setUp')} && scene.kit != ''`),
    ...more,
  });

/** The worked leg, in words and framed: never told by colour alone. */
export function chip(size: number, more: Component = {}): Component {
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
export function caption(
  sizes: readonly [number, number, number, number],
  more: Component = {},
  condition = 'true',
): Component {
  return {
    type: 'Container',
    width: '100%',
    alignItems: 'center',
    display: shownIf(condition),
    data: sizes,
    items: [
      text(apl('now.c'), 0, {
        width: '100%',
        ...more,
        fontSize: apl('u * data'),
        display: shownIf('now.z == index'),
      }),
    ],
  };
}

/** What the finish says, all of it at once; the notice a little smaller. `from`: the first line shown. */
export function closing(size: number, gap: number, aligned: Component = {}, from = 0): Component {
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
export function allDone(size: number, more: Component = {}, condition = 'true'): Component {
  return text(apl('coach.finish'), size, {
    fontWeight: '700',
    display: shownIf(`${inMode('finish')} && ${condition}`),
    ...more,
  });
}

export const notFinish = "now.m != 'finish'";

const STRONG: Component = { color: COLOURS.accent, fontWeight: '700' };

/** The seconds until it goes on by itself: what a runner in place looks up for. */
export const starting = (size: number, words: ScreenWords, more: Component = {}) =>
  text(apl(startingLine(words)), size, { ...STRONG, ...more, display: shownIf(STARTING_SOON) });

/** What can be done before it goes on by itself. */
export const meanwhile = (size: number, more: Component = {}) =>
  text(apl('meanwhile'), size, { ...STRONG, ...more, display: shownIf(STARTING_SOON) });

/** What is asked when all is said. */
export const question = (size: number, more: Component = {}) =>
  text(apl("now.q ? now.c : ''"), size, { ...STRONG, ...more, display: shownIf('now.q') });

export const hasScene = 'now.s >= 0';
export const noScene = 'now.s < 0';
