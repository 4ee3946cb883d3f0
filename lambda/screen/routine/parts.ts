/** What the layouts of the routine share. */

import { COLOURS } from '../../figure/colours';
import type { ScreenWords } from '../../language/language';
import { STARTING_SOON } from '../clock';
import { apl, type Component, column, row, shownIf, text, u } from '../components';
import { stillPerson } from '../person';
import { COUNTS } from '../ring';

/** An expression: this is what is shown now. */
export const inMode = (mode: string) => `now.m == '${mode}'`;

/** Takes the room that the others leave. */
export const FILLS: Component = { grow: 1, shrink: 1, width: '100%' };
/** What lies inside stands in the middle, across and along. */
export const MIDDLE: Component = { alignItems: 'center', justifyContent: 'center' };
/** A text in the middle of its line. */
export const CENTRED: Component = { width: '100%', textAlign: 'center' };

/** A part for each exercise of today: those behind, the one of the scene, those to come. */
export function bar(height: number, gap: number, more: Component = {}): Component {
  return {
    type: 'Container',
    direction: 'row',
    data: apl('coach.bar'),
    items: [
      {
        type: 'Frame',
        grow: 1,
        shrink: 1,
        height: u(height),
        borderRadius: u(height / 2),
        // A gap of ground on both sides.
        borderWidth: 0,
        spacing: u(gap),
        backgroundColor: apl(
          `data < scene.at ? '${COLOURS.far}' : data == scene.at ? '${COLOURS.accent}' : '${COLOURS.track}'`,
        ),
      },
    ],
    ...more,
  };
}

/** Which step it is, and at the other end how long today goes on. */
export function progress(size: number, more: Component = {}): Component {
  const quiet = { color: COLOURS.quiet, maxLines: 1 };
  return row([text(apl('scene.step'), size, quiet), text(apl('scene.minutes'), size, quiet)], {
    justifyContent: 'spaceBetween',
    width: '100%',
    ...more,
  });
}

/** The exercise. */
export const exerciseName = (size: number, more: Component = {}) =>
  text(apl('scene.name'), size, { fontWeight: '700', maxLines: 2, ...more });

/** In the ring's place, while nothing is counted: what to have at hand. */
export function kit(size: number, more: Component = {}): Component {
  return text(apl('scene.kit'), size, {
    ...CENTRED,
    ...more,
    display: shownIf(`${inMode('setUp')} && scene.kit != '' && !${COUNTS}`),
  });
}

/** What comes after the scene, where that is in the same answer. */
export function nextCard(
  { width, size }: { width: number; size: number },
  words: ScreenWords,
  more: Component = {},
): Component {
  return column(
    [
      text(words.next, size, { ...CENTRED, color: COLOURS.quiet }),
      stillPerson(width, 'coach.scenes[now.s + (scene.after ? 1 : 0)]'),
      text(apl('scene.after'), size, { ...CENTRED, maxLines: 2 }),
    ],
    { display: shownIf('scene.after'), alignItems: 'center', width: '100%', ...more },
  );
}

/** The worked leg, in words and framed: never told by colour alone. Two lines where the place is narrow. */
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
        textAlign: 'center',
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

/** What can be done before it goes on by itself. */
export const meanwhile = (size: number, line: string, more: Component = {}) =>
  text(line, size, { ...STRONG, ...more, display: shownIf(STARTING_SOON) });

/** What can be said, beside an answer that is words alone. */
export function sayings(size: number, more: Component = {}): Component {
  return column(
    [
      text(apl('coach.sayings.heading'), size * 0.8, { color: COLOURS.quiet, width: '100%' }),
      {
        type: 'Container',
        width: '100%',
        data: apl('coach.sayings.lines'),
        items: [text(apl('data'), size, { width: '100%', paddingTop: u(size * 0.6) })],
      },
    ],
    { display: shownIf(inMode('words')), ...more },
  );
}

/** What is asked when all is said. */
export const question = (size: number, more: Component = {}) =>
  text(apl("now.q ? now.c : ''"), size, { ...STRONG, ...more, display: shownIf('now.q') });

export const hasScene = 'now.s >= 0';
export const noScene = 'now.s < 0';
