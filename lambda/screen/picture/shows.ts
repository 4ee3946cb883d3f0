/** What a picture shows at one of its moments at least: what it never shows is not sent. */
import type { Picture } from '../picture';
import type { Change } from './change';

export interface Shows {
  /** An exercise. */
  readonly scene: boolean;
  /** Not the first exercise alone, all the time. */
  readonly scenes: boolean;
  /** What is none: an answer in words, the end of the routine, what is asked then. */
  readonly words: boolean;
  readonly finish: boolean;
  readonly question: boolean;
  /** An exercise before its work, and at it. */
  readonly setUp: boolean;
  readonly effort: boolean;
  /** In the ring: seconds of a hold or a turn, repetitions, the count into them. */
  readonly ring: boolean;
  readonly seconds: boolean;
  readonly turn: boolean;
  readonly repetitions: boolean;
  readonly numbers: boolean;
  /** What to have at hand, and what comes next. */
  readonly kit: boolean;
  readonly next: boolean;
  /** It counts down to going on by itself. */
  readonly waits: boolean;
  /** It is seen in more than one way; and not only other words are. */
  readonly changes: boolean;
  readonly stretches: boolean;
}

/** What may be shown in two ways. */
export type Modes = Pick<Shows, 'setUp' | 'effort' | 'words' | 'finish'>;

/** Whether a document must be told which of two modes it is in: before work or at it, in an answer or at the end. */
export const tellsModes = ({ setUp, effort, words, finish }: Modes) =>
  (setUp && effort) || (words && finish);

/** Where the words that are shown are those of the question at the end. */
export const isQuestion = ({ mode, text }: Change, { closing }: Picture) =>
  mode === 'finish' && !closing.includes(text);

/** Where it is shown what to have at hand. */
export const showsKit = ({ mode, scene, ring, turn }: Change, { scenes }: Picture): boolean =>
  mode === 'setUp' && !ring && !turn && scene !== null && scenes[scene]?.kit !== '';

export function showsOf(picture: Picture): Shows {
  const { changes, scenes, goesOn } = picture;
  const some = (is: (change: Change) => unknown) => changes.some((change) => Boolean(is(change)));
  const shown = {
    scene: some(({ scene }) => scene !== null),
    scenes: some(({ scene }) => scene !== 0),
    words: some(({ mode }) => mode === 'words'),
    finish: some(({ mode }) => mode === 'finish'),
    question: some((change) => isQuestion(change, picture)),
    setUp: some(({ mode }) => mode === 'setUp'),
    effort: some(({ mode }) => mode === 'effort'),
    ring: some(({ ring, turn }) => ring ?? turn),
    seconds: some(({ ring, turn }) => turn ?? (ring && ring.count === null)),
    turn: some(({ turn }) => turn),
    repetitions: some(({ ring }) => ring?.count),
    numbers: some(({ number }) => number),
    kit: some((change) => showsKit(change, picture)),
    next: some(({ scene }) => scene !== null && scene + 1 < scenes.length),
    waits: goesOn,
    changes: changes.length > 1,
  };
  return { ...shown, stretches: shown.scenes || shown.ring || shown.question || tellsModes(shown) };
}
