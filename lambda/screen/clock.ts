/** The clock of a document: which change is shown, what is left, and how long until it goes on. */
import { GO_ON_SECONDS } from '../coach/invite';
import type { ScreenWords } from '../language/language';
import { apl, type Component, where } from './components';
import type { Device } from './device';
import type { Shows } from './picture/shows';

/** How often the clock of the document looks. */
const TICK_MS = 100;

/** The commands that go on by themselves, where a screen may turn meanwhile. */
export const GO_ON_SEQUENCER = 'goOn';

/** Laid out anew, a document begins at nought: what had passed is kept, and counted from. */
const KEEPS_TIME: readonly Component[] = [
  {
    type: 'SetValue',
    when: apl('elapsedTime+base<passed-300'),
    property: 'base',
    value: apl('passed'),
  },
  { type: 'SetValue', property: 'passed', value: apl('elapsedTime+base') },
];

/** What a clock has to do: to go from change to change, to run the ring down, to wait. */
export type Clock = Omit<Shows, 'seconds' | 'turn' | 'kit' | 'next' | 'question'>;

/** Nothing at all. */
export const STANDS_STILL: Clock = {
  ...{ changes: false, stretches: false, ring: false, waits: false, scene: false, scenes: false },
  ...{ repetitions: false, numbers: false },
  ...{ setUp: false, effort: false, words: false, finish: false },
};

/**
 * The document's clock. `k` is the change shown, `left` the seconds left of the ring, `wait` those until
 * it goes on by itself. Ten looks a second, and nothing is set that does not move.
 */
export function ticks(turns: boolean, { changes, ring, waits }: Clock): readonly Component[] {
  const elapsed = elapsedIn(turns);
  const commands = [
    ...where(turns, ...KEEPS_TIME),
    ...where<Component>(changes, {
      type: 'SetValue',
      when: apl(`k+1<coach.times.length&&${elapsed}>=coach.times[k+1]*1000`),
      property: 'k',
      value: apl('k+1'),
    }),
    ...where<Component>(ring, {
      type: 'SetValue',
      when: apl('now.r'),
      property: 'left',
      value: apl(`now.r[3]?Math.max(0,now.r[0]-Math.max(0,${elapsed}/1000-now.r[3])):now.r[0]`),
    }),
    ...where<Component>(
      waits,
      {
        type: 'SetValue',
        when: apl('until<0'),
        property: 'until',
        value: apl(`${elapsed}+${GO_ON_SECONDS * 1000}`),
      },
      {
        type: 'SetValue',
        when: apl('until>0'),
        property: 'wait',
        value: apl(`Math.max(0,Math.ceil((until-${elapsed})/1000))`),
      },
    ),
  ];
  return commands.length === 0 ? [] : [{ minimumDelay: TICK_MS, commands }];
}

/** Milliseconds of the speech, also where the screen was turned meanwhile. */
export const elapsedIn = (turns: boolean) => (turns ? '(elapsedTime+base)' : 'elapsedTime');

/** Holds while the document counts the seconds until it goes on by itself. Only there where it waits. */
export const SOON = 'soon';

/** What can be done meanwhile, with what the device has. */
export function meanwhileLine({ starting }: ScreenWords, { touch, remote }: Device): string {
  return touch ? starting.withTouch : remote ? starting.withRemote : starting.withVoice;
}
