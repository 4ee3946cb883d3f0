/** What a picture shows at one of its moments at least: what it never shows is not sent. */
import type { Picture } from '../picture';
import type { Change } from './change';

/** What may be shown in two ways. */
type Modes = Readonly<Record<'setUp' | 'effort' | 'words' | 'finish', boolean>>;

/** Whether a document must be told which of two modes it is in: before work or at it, in an answer or at the end. */
export const tellsModes = ({ setUp, effort, words, finish }: Modes) =>
  (setUp && effort) || (words && finish);

/** Where the words that are shown are those of the question at the end. */
export const isQuestion = ({ mode, text }: Change, { closing }: Picture) =>
  mode === 'finish' && !closing.includes(text);

/** Where it is shown what to have at hand. */
export const showsKit = ({ mode, scene, ring, turn }: Change, { scenes }: Picture): boolean =>
  mode === 'setUp' && !ring && !turn && scene !== null && scenes[scene]?.kit !== '';

export type Shows = Readonly<ReturnType<typeof showsOf>>;

/** What it shows, and what it never does. */
export function showsOf(picture: Picture) {
  const { changes, scenes, goesOn } = picture;
  const some = (is: (change: Change) => unknown) => changes.some((change) => Boolean(is(change)));
  const shown = {
    /** An exercise. */
    scene: some(({ scene }) => scene !== null),
    /** Not the first exercise alone, all the time. */
    scenes: some(({ scene }) => scene !== 0),
    /** What is none: an answer in words, the end of the routine, what is asked then. */
    words: some(({ mode }) => mode === 'words'),
    finish: some(({ mode }) => mode === 'finish'),
    question: some((change) => isQuestion(change, picture)),
    /** An exercise before its work, and at it. */
    setUp: some(({ mode }) => mode === 'setUp'),
    effort: some(({ mode }) => mode === 'effort'),
    /** In the ring: seconds of a hold or a turn, repetitions, the count into them. */
    ring: some(({ ring, turn }) => ring ?? turn),
    seconds: some(({ ring, turn }) => turn ?? (ring && ring.count === null)),
    turn: some(({ turn }) => turn),
    repetitions: some(({ ring }) => ring?.count),
    numbers: some(({ number }) => number),
    /** What to have at hand, and what comes next. */
    kit: some((change) => showsKit(change, picture)),
    next: some(({ scene }) => scene !== null && scene + 1 < scenes.length),
    /** It counts down to going on by itself. */
    waits: goesOn,
    /** It is seen in more than one way; and not only other words are. */
    changes: changes.length > 1,
  };
  return { ...shown, stretches: shown.scenes || shown.ring || shown.question || tellsModes(shown) };
}
