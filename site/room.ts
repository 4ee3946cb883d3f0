/// <reference lib="dom" />
/** The room of a routine: the picture as it goes, what is said, and what can be tapped. */

import { BOARD } from '../lambda/figure/figure';
import type { ButtonName } from '../lambda/language/ids';
import type { NoticeWords, ScreenWords } from '../lambda/language/language';
import type { ChipMoment, PageWords } from '../lambda/language/page';
import { EXERCISES } from '../lambda/routine/routine';
import type { ExerciseId } from '../lambda/routine/types';
import { betweenAt, figureBetween, figureOf, posesOf } from '../lambda/screen/figures';
import type { Picture } from '../lambda/screen/picture';
import type { Change } from '../lambda/screen/picture/change';
import type { Move } from '../lambda/screen/picture/moves';
import type { Scene } from '../lambda/screen/picture/scene';
import type { Ring } from '../lambda/screen/picture/time-left';
import type { TapAction } from '../lambda/screen/taps';
import { THIGH_BOARD, THIGH_MUSCLES, thigh } from '../lambda/screen/thigh';
import { drawing, redraw, svg } from './svg';

/** What is true beside the picture. */
export interface Now {
  /** Seconds into the picture's speech. */
  readonly seconds: number;
  /** Seconds until it goes on by itself; null while it does not. */
  readonly wait: number | null;
  /** The conversation is open. */
  readonly isLive: boolean;
  /** An exercise is under way, whatever the picture is about. */
  readonly isUnderWay: boolean;
  /** What is being said beside the picture, such as what is asked once more. */
  readonly aside: string | null;
}

export interface RoomActs {
  tap(action: TapAction, exercise?: ExerciseId): void;
  say(phrase: string): void;
  carryOn(): void;
  done(): void;
}

interface Control {
  readonly label: string;
  readonly spoken: string;
  readonly strong: boolean;
  readonly run: () => void;
}

const TAPS: Readonly<Partial<Record<ButtonName, TapAction>>> = {
  ready: 'ready',
  wait: 'wait',
  pause: 'wait',
  back: 'back',
  next: 'next',
  start: 'ready',
  carryOn: 'ready',
};

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Writes where it differs: what does not change is not told again to who listens to the page. */
function write(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

/** An element with its text and, where it says so, what lies in it. */
function make(tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** The change that is seen so many seconds into the speech. */
export function changeAt({ changes }: Picture, seconds: number): Change {
  return (changes.findLast(({ atSeconds }) => atSeconds <= seconds) ?? changes[0]) as Change;
}

/** Seconds left of a ring that began with its change. */
export function leftOf({ atSeconds, ring }: Change, seconds: number): number {
  if (ring === null) return 0;
  return ring.runs ? Math.max(0, ring.left - Math.max(0, seconds - atSeconds)) : ring.left;
}

/** What is drawn anew only where it is another. */
type Part = 'figure' | 'pose' | 'board' | 'controls' | 'chips';

/** Whoever wants no motion sees the pose that tells most. */
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

export function makeRoom(
  screen: ScreenWords,
  notices: NoticeWords,
  page: PageWords,
  acts: RoomActs,
) {
  const step = find('step');
  const name = find('name');
  const side = find('side');
  const figure = find('figure');
  const ring = find('ring');
  const count = find('count');
  const { drawn, arc } = ringSvg();
  ring.prepend(drawn);
  const caption = find('caption');
  const kit = find('kit');
  const soon = find('soon');
  const board = find('board');
  const controls = find('controls');
  const chips = find('chips');
  const room = find('room');
  let picture: Picture | null = null;
  let mode: Change['mode'] | null = null;
  /** What was drawn last, by key, so that nothing is drawn twice. */
  const last: Partial<Record<Part, string>> = {};

  function once(what: Part, key: string, draw: () => void) {
    if (last[what] === key) return;
    last[what] = key;
    draw();
  }

  function paintFigure(scene: Scene | null, moves: readonly Move[], seconds: number) {
    if (scene === null) return once('figure', '', () => figure.replaceChildren());
    const { exercise, name, figure: way, side, sideName, pose } = scene;
    const at = STILL.matches ? null : betweenAt(moves, seconds);
    const { width, height } = BOARD;
    const now = () =>
      at ? figureBetween(exercise, way, side, ...at) : figureOf(exercise, way, side);
    once('figure', `${exercise} ${way} ${side}`, () => {
      const label = screen.drawing(name, sideName, pose);
      figure.replaceChildren(drawing(now(), width, height, label, posesOf(exercise, way, side)));
      last.pose = String(at);
    });
    once('pose', String(at), () => {
      if (figure.firstElementChild) redraw(figure.firstElementChild, now(), width, height);
    });
  }

  function paintRing(change: Change, seconds: number) {
    const { ring: shown } = change;
    ring.hidden = shown === null;
    if (shown === null) return;
    const left = leftOf(change, seconds);
    arc.setAttribute('stroke-dashoffset', String(1 - left / shown.seconds));
    arc.setAttribute('stroke-opacity', left / shown.seconds > 0.004 ? '1' : '0');
    const [large, small] = inRing(shown, left);
    write(count.firstElementChild as HTMLElement, large);
    write(count.lastElementChild as HTMLElement, small);
  }

  function inRing({ count: reps }: Ring, left: number): [string, string] {
    if (reps === null) return [String(Math.ceil(left)), ''];
    if (reps.rep === 0) return ['', `${reps.of}${screen.repetitions.toDo}`];
    return [String(reps.rep), `${screen.repetitions.of}${reps.of}`];
  }

  /** What fills the room where no exercise is shown. */
  function paintBoard(shown: Picture, change: Change, aside: string | null) {
    const text = aside ?? change.text;
    const isStill = shown.kind === 'still' || mode === 'finish' || shown.kind === 'cause';
    const key = `${shown.turn} ${mode} ${shown.kind === 'list' || isStill ? '' : text}`;
    once('board', change.scene === null ? key : '', () => {
      if (change.scene !== null) return board.replaceChildren();
      board.className = isOwn(shown) ? shown.kind : (mode ?? '');
      if (shown.kind === 'still') {
        board.className = 'still';
        board.replaceChildren(headline(shown.title), ...shown.lines.map((line) => make('p', line)));
      } else if (mode === 'finish') {
        const lines = shown.closing.map((line) =>
          make('p', line, notices.full.includes(line) ? 'notice' : ''),
        );
        board.replaceChildren(make('h1', screen.titles.finish), ...lines);
      } else if (shown.kind === 'cause') board.replaceChildren(...cause(shown));
      else if (shown.kind === 'list') board.replaceChildren(...list(shown));
      else board.replaceChildren(make('p', text, `words ${sizeOf(text)}`));
    });
  }

  /** A number to call is one to tap, on what can call. */
  function headline(title: string): HTMLElement {
    const [number] = title.match(/\d[\d ]*\d/) ?? [];
    const element = make('h1', number === undefined ? title : '');
    if (number === undefined) return element;
    const link = make('a', title) as HTMLAnchorElement;
    link.href = `tel:${number.replaceAll(' ', '')}`;
    element.append(link);
    return element;
  }

  function cause({ title }: Picture): Node[] {
    const { width, height } = THIGH_BOARD;
    const legend = make('ol');
    for (const { muscle, state } of THIGH_MUSCLES) {
      const item = make('li', '', state);
      item.append(
        make('strong', screen.muscle(muscle, state)),
        make('span', screen.muscles[muscle].where),
      );
      legend.append(item);
    }
    const leg = make('div', '', 'leg');
    leg.append(drawing(thigh, width, height, screen.thigh));
    const both = make('div', '', 'both');
    both.append(leg, legend);
    return [make('h1', title), both];
  }

  function list({ title }: Picture): Node[] {
    const cards = make('div', '', 'cards');
    for (const [index, { id, sides }] of EXERCISES.entries()) {
      const { heading, label } = screen.card(index + 1, id);
      const card = make('button', '', 'card') as HTMLButtonElement;
      card.type = 'button';
      card.setAttribute('aria-label', label);
      const drawn = drawing(figureOf(id, null, sides[0] ?? 'both'), BOARD.width, BOARD.height, '');
      drawn.setAttribute('aria-hidden', 'true');
      drawn.removeAttribute('role');
      drawn.removeAttribute('aria-label');
      card.append(drawn, make('span', heading));
      card.addEventListener('click', () => acts.tap('goTo', id));
      cards.append(card);
    }
    return [make('h1', title), cards];
  }

  const isOwn = ({ kind }: Picture) => kind === 'cause' || kind === 'list';

  const button = (button: ButtonName, strong = false): Control => ({
    ...screen.buttons[button],
    strong,
    run: () => acts.tap(TAPS[button] ?? 'ready'),
  });

  function controlsOf(shown: Picture, now: Now): Control[] {
    const done = { ...page.buttons.done, strong: false, run: acts.done };
    const isOver = mode === 'finish';
    if (!now.isLive) {
      if (!now.isUnderWay || isOver || shown.kind === 'still') return [{ ...done, strong: true }];
      return [{ ...screen.buttons.carryOn, strong: true, run: acts.carryOn }, done];
    }
    if (shown.kind === 'still') return [];
    if (mode === 'setUp')
      return [button('ready', true), button('wait'), button('back'), button('next')];
    if (mode === 'effort') return [button('pause', true), button('back'), button('next')];
    if (isOver) return [{ ...done, strong: true }];
    if (shown.offer !== null) return [button(shown.offer, true)];
    return now.isUnderWay ? [button('carryOn', true)] : [done];
  }

  function chipsOf(shown: Picture): ChipMoment {
    if (mode === 'setUp' || mode === 'effort' || mode === 'finish') return mode;
    // What is shown need not be asked for.
    if (shown.kind === 'cause' || shown.kind === 'list') return shown.kind;
    return shown.offer ?? 'words';
  }

  function paintControls(wanted: readonly Control[]) {
    once('controls', wanted.map(({ label, strong }) => `${label}${strong}`).join(), () => {
      const had = document.activeElement?.parentElement === controls;
      const made = wanted.map(({ label, spoken, strong, run }) => {
        const control = make('button', label, strong ? 'strong' : '') as HTMLButtonElement;
        control.type = 'button';
        control.setAttribute('aria-label', spoken);
        control.addEventListener('click', run);
        return control;
      });
      controls.replaceChildren(...made);
      // Who goes by keys stays where the buttons are.
      if (had) requestAnimationFrame(() => made[0]?.focus());
    });
  }

  return {
    /** What is seen: for who taps the picture. */
    get mode() {
      return mode;
    },
    show(next: Picture) {
      picture = next;
      for (const what of ['board', 'controls'] as const) delete last[what];
    },
    /** Draws what is to be seen now. */
    paint(now: Now) {
      if (picture === null) return;
      const shown = picture;
      const change = changeAt(shown, now.seconds);
      const scene = change.scene === null ? null : (shown.scenes[change.scene] ?? null);
      mode = change.mode;
      room.dataset.mode = shown.kind === 'still' ? 'still' : scene ? mode : shown.kind;
      room.dataset.live = String(now.isLive);
      write(step, scene ? screen.step(scene.step, scene.of) : '');
      // What fills the room by itself has its own heading, but for words.
      const isBare = mode === 'words' && shown.kind !== 'still' && !isOwn(shown);
      write(name, scene?.name ?? (isBare ? screen.titles.product : ''));
      write(side, scene?.sideName ?? '');
      paintFigure(scene, shown.moves, now.seconds);
      paintRing(change, now.seconds);
      paintBoard(shown, change, now.aside);
      const text = now.isLive ? (now.aside ?? change.text) : page.closed;
      write(caption, scene ? text : '');
      caption.className = sizeOf(text);
      write(kit, scene && mode === 'setUp' ? scene.kit : '');
      const { before, after } = screen.starting;
      const isAsked = mode === 'finish' && now.isLive && !shown.closing.includes(change.text);
      const waits = now.wait === null ? '' : `${before}${Math.ceil(now.wait)}${after}`;
      write(soon, isAsked ? change.text : waits);
      paintControls(controlsOf(shown, now));
      once('chips', shown.kind === 'still' ? 'none' : chipsOf(shown), () => {
        const phrases = shown.kind === 'still' ? [] : page.chips[chipsOf(shown)];
        chips.hidden = phrases.length === 0;
        chips.replaceChildren(
          ...phrases.map((phrase) => {
            const item = make('li');
            const chip = make('button', phrase) as HTMLButtonElement;
            chip.type = 'button';
            chip.addEventListener('click', () => acts.say(phrase));
            item.append(chip);
            return item;
          }),
        );
      });
    },
  };
}

/** The longer what is said, the smaller it is written. */
function sizeOf({ length }: string): string {
  return length <= 24 ? 'few' : length <= 64 ? 'some' : length <= 110 ? 'more' : 'many';
}

/** The ring, drawn once. */
function ringSvg() {
  const circle = (className: string) =>
    svg('circle', { class: className, cx: 50, cy: 50, r: 45, fill: 'none', pathLength: 1 });
  const drawn = svg('svg', { viewBox: '0 0 100 100', 'aria-hidden': 'true' });
  const arc = circle('arc');
  arc.setAttribute('stroke-dasharray', '1 1');
  drawn.append(circle('track'), arc);
  return { drawn, arc };
}
