/** What the layouts of the routine share. */

import { COLOURS } from '../../figure/colours';
import { meanwhileLine, SOON } from '../clock';
import { apl, type Component, column, LOOKS, row, shownIf, text, u, where } from '../components';
import { nextPerson } from '../person';
import { counts } from '../ring';
import type { Given } from './given';

/** The `display` of what is there only while `condition` holds, where something else is shown as well. */
export const shownAmong = (others: boolean, condition: string): Component =>
  others ? { display: shownIf(condition) } : {};

/** What lies inside stands in the middle, across and along. */
export const MIDDLE: Component = { alignItems: 'center', justifyContent: 'center' };
/** A text in the middle of its line. */
export const CENTRED: Component = { width: '100%', ...LOOKS.mid };

/** A part for each exercise of today: those behind, the one of the scene, those to come. */
export function bar(
  height: number,
  gap: number,
  { picture }: Given,
  more: Component = {},
): Component {
  return {
    type: 'Container',
    direction: 'row',
    data: Array.from({ length: picture.scenes[0]?.of ?? 0 }, (_, index) => index + 1),
    items: [
      {
        type: 'Frame',
        grow: 1,
        height: u(height),
        borderRadius: u(height / 2),
        spacing: u(gap),
        backgroundColor: apl(
          `data<scene.at?'${COLOURS.far}':data==scene.at?'${COLOURS.accent}':'${COLOURS.track}'`,
        ),
      },
    ],
    ...more,
  };
}

/** Which step it is, and at the other end how long today goes on. */
export function progress(
  size: number,
  { picture: { scenes }, words }: Given,
  more: Component = {},
): Component {
  const step = words.step(apl('scene.at'), scenes[0]?.of ?? 0);
  return row([text(step, size, LOOKS.quiet), text(apl('scene.minutes'), size, LOOKS.quiet)], {
    justifyContent: 'spaceBetween',
    ...more,
  });
}

/** The exercise. */
export const exerciseName = (size: number, more: Component = {}) =>
  text(apl('scene.name'), size, { ...LOOKS.bold, maxLines: 2, ...more });

/** In the ring's place, while nothing is counted: what to have at hand. */
export function kit(size: number, { shows }: Given, more: Component = {}): readonly Component[] {
  const among = [
    ...where(shows.effort, '!m'),
    ...where(shows.ring || shows.waits, `!(${counts(shows)})`),
  ];
  return where(
    shows.kit,
    text(apl('scene.kit'), size, {
      ...CENTRED,
      ...more,
      ...shownAmong(among.length > 0, among.join('&&')),
    }),
  );
}

/** What comes after the scene, where that is in the same answer. */
export function nextCard(
  { width, size }: { width: number; size: number },
  given: Given,
  more: Component = {},
): readonly Component[] {
  const { shows, words } = given;
  if (!shows.next) return [];
  return [
    column(
      [
        text(words.next, size, { width: '100%', ...LOOKS.quietMid }),
        nextPerson(width, given),
        text(apl('scene.after'), size, { ...CENTRED, maxLines: 3 }),
      ],
      { display: shownIf('scene.after'), alignItems: 'center', width: '100%', ...more },
    ),
  ];
}

/** The worked leg, in words and framed: never told by colour alone. Two lines where the place is narrow. */
export function chip(size: number, more: Component = {}): Component {
  return {
    type: 'Frame',
    borderColor: COLOURS.accent,
    borderWidth: u(0.5),
    borderRadius: u(size),
    items: [
      text(apl('scene.side'), size, {
        ...LOOKS.strongMid,
        paddingLeft: u(size * 0.68),
        paddingRight: u(size * 0.68),
        paddingTop: u(size * 0.12),
        paddingBottom: u(size * 0.12),
      }),
    ],
    ...more,
  };
}

/** The line of a change; where it was said before, the number of that change stands for it. */
const SAID = apl('coach.said[coach.said[k]]??coach.said[k]');

/** What is being said; the longer, the smaller: one text for each size. */
export function caption(
  sizes: readonly [number, number, number, number],
  more: Component = {},
): Component {
  return {
    type: 'Container',
    width: '100%',
    ...(more.width && { alignItems: 'center' }),
    data: [...sizes, ...sizes].map(u),
    items: [
      text(SAID, 0, {
        ...more,
        // For who has set larger letters on the device, where there is room for them.
        fontSize: apl('data*(index>3&&environment.fontScale>1?1.15:1)'),
        display: shownIf('(coach.lengths[k]??0)==index'),
      }),
    ],
  };
}

/** What the finish says, all of it at once; the notice a little smaller. `from`: the first line shown. */
export function closing(size: number, gap: number, aligned: Component = {}, from = 0): Component {
  return {
    type: 'Container',
    width: '100%',
    data: apl('coach.closing'),
    items: [
      text(apl('coach.said[data[0]??0]'), size, {
        width: '100%',
        ...aligned,
        fontSize: apl(`data[1]?u*${size * 0.86}:u*${size}`),
        color: apl(`data[1]?'${COLOURS.quiet}':'${COLOURS.text}'`),
        paddingTop: u(gap),
        ...(from > 0 && { display: shownIf(`index>=${from}`) }),
      }),
    ],
  };
}

/** The headline of the finish. */
export const allDone = (size: number, { words }: Given, more: Component = {}) =>
  text(words.titles.finish, size, { ...LOOKS.bold, ...more });

/** What can be done before it goes on by itself. */
export const meanwhile = (size: number, given: Given, more: Component = {}) =>
  where(
    given.shows.waits,
    text(meanwhileLine(given.words, given.device), size, {
      ...LOOKS.strong,
      ...more,
      display: shownIf(SOON),
    }),
  );

/** What can be said, beside an answer that is words alone. */
export function sayings(size: number, { shows, words }: Given, more: Component = {}): Component {
  return column(
    [
      text(words.sayings.heading, size * 0.8, { ...LOOKS.quiet, width: '100%' }),
      {
        type: 'Container',
        width: '100%',
        data: apl('coach.sayings'),
        items: [text(apl('data'), size, { width: '100%', paddingTop: u(size * 0.6) })],
      },
    ],
    { ...shownAmong(shows.finish, '!m'), ...more },
  );
}

/** What is asked when all is said. */
export const question = (size: number, { shows }: Given, more: Component = {}) =>
  where(shows.question, text(SAID, size, { ...LOOKS.strong, ...more, display: shownIf('now.q') }));

/** The whole screen: what is shown while an exercise is, and while none is, each where there is such a time. */
export function eitherWay(
  given: Given,
  inScene: (given: Given) => Component,
  outOfScene: (given: Given) => Component,
  more: Component = {},
): Component {
  const { shows } = given;
  const isBare = shows.words || shows.finish;
  const full = { width: '100%', height: '100%' };
  if (!isBare) return { ...inScene(given), ...full, ...more };
  if (!shows.scene) return { ...outOfScene(given), ...full, ...more };
  return column(
    [
      { ...inScene(given), ...full, display: shownIf('s>=0') },
      { ...outOfScene(given), ...full, display: shownIf('s<0') },
    ],
    { ...full, ...more },
  );
}

/** The same of the finish and of an answer in words. */
export function finishOrWords(
  { shows }: Given,
  finish: () => Component,
  answer: () => Component,
): readonly Component[] {
  return [
    ...(shows.finish ? [{ ...finish(), ...shownAmong(shows.words, 'm') }] : []),
    ...(shows.words ? [{ ...answer(), ...shownAmong(shows.finish, '!m') }] : []),
  ];
}
