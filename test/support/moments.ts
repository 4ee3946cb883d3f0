/** Moments of an answer by what happens in them, whatever is said and however long it takes. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { State } from '../../lambda/coach/state';
import { type Point, unpackMark } from '../../lambda/script/outline';

/** A stretch of an answer: what it is, of which exercise and side, and its seconds. */
interface Stretch {
  readonly phase: Point['phase'];
  readonly exercise: string | undefined;
  readonly side: string | undefined;
  readonly begins: number;
  readonly ends: number;
}

/** The stretches of the answer that was just given, as its session keeps them; none where it leads nobody. */
export function stretchesOf({ sessionAttributes }: ResponseEnvelope): Stretch[] {
  const { spoken, today } = (sessionAttributes?.state ?? {}) as Partial<State>;
  const marks = spoken?.marks ?? [];
  return marks.flatMap(([begins, packed], index) => {
    const mark = unpackMark(packed);
    if (mark === null) return [];
    const { exercise, side } = today?.bouts[mark.bout] ?? {};
    const ends = marks[index + 1]?.[0] ?? spoken?.seconds ?? begins;
    return [{ phase: mark.phase, exercise, side, begins, ends }];
  });
}

/** A moment is heard so long before anyone breaks in. Seconds. */
export const HEARD_SECONDS = 0.5;

const WHEN = /(?:as|(?<after>\d+(?:\.\d+)?) s after|(?<halfway>halfway through))/.source;
const WHOSE = /(?:the (?<one>right|left) side|(?<both>both) sides)(?: of (?<exercise>\w+))?/.source;
const WHAT = / (?:is |are )?(?<what>called|counted in|begins?|let go of)(?: (?<again>again))?/
  .source;
const NAMED = /the (?:(?<next>next exercise) is named|closing begins)/.source;
const MOMENT = new RegExp(`^${WHEN} (?:${WHOSE}(?:${WHAT})?|${NAMED})$`);
const PHASES: Readonly<Record<string, Point['phase']>> = {
  called: 'turn',
  'counted in': 'lead',
  'let go of': 'release',
};

/**
 * Seconds from the beginning of an answer to a moment of it; null for what names none.
 * @throws Error where the answer has no such moment
 */
export function secondsOfMoment(event: string, answer: ResponseEnvelope): number | null {
  const { groups } = MOMENT.exec(event) ?? {};
  if (groups === undefined) return null;
  const { after, halfway, one, both, exercise, what = '', again, next } = groups;
  const side = one ?? both;
  const phases: readonly Point['phase'][] = side
    ? [PHASES[what] ?? 'work']
    : next
      ? // Named as its kit is fetched, where that comes first.
        ['fetch', 'position']
      : ['finish'];
  const found = stretchesOf(answer).filter(
    (stretch) =>
      phases.includes(stretch.phase) &&
      (side === undefined || stretch.side === side) &&
      (exercise === undefined || stretch.exercise === exercise),
  );
  const it = found.at(again === undefined ? 0 : 1);
  if (it === undefined) throw new Error(`The answer has no moment "${event}".`);
  if (halfway) return (it.begins + it.ends) / 2;
  return it.begins + Number(after ?? HEARD_SECONDS);
}
