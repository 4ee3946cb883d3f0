/** What the layouts of the routine share. */
import { STARTING_LINE } from '../clock';
import { COLOURS } from '../colours';
import { apl, type Component, drawing, shownIf, text, u } from '../components';

export const inMode = (mode: string) => `now.m == '${mode}'`;

/** Every figure lies in the same place; the one of the scene is seen. APL 1.5 cannot change a source. */
export function figures(width: number, more: Component = {}): Component {
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
  sizes: readonly [number, number, number],
  more: Component = {},
  condition = 'true',
): Component[] {
  return sizes.map((size, index) =>
    text(apl('now.c'), size, { ...more, display: shownIf(`now.z == ${index} && ${condition}`) }),
  );
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
export function allDone(size: number, more: Component = {}): Component {
  return text(apl('coach.finish'), size, {
    fontWeight: '700',
    display: shownIf(inMode('finish')),
    ...more,
  });
}

export const notFinish = "now.m != 'finish'";

/** Below all else: that it goes on by itself, or what is asked when all is done. */
export const bottomLine = (size: number, more: Component = {}) =>
  text(apl(`now.m == 'finish' ? now.c : ${STARTING_LINE}`), size, {
    color: COLOURS.accent,
    fontWeight: '700',
    ...more,
  });

export const TITLE = apl(
  `now.s < 0 ? coach.title : ${inMode('setUp')} ? scene.step : scene.step + '  ·  ' + scene.name`,
);

export const hasScene = 'now.s >= 0';
export const noScene = 'now.s < 0';
