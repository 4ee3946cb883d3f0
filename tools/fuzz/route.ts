/** What is wrong with where an answer leads, judged from the outside. */
import { fieldsOf } from '../../lambda/fields';
import { type Known, known, type Mark, markOf, readPlace, settledPlaces } from './known';
import { intentOf, movesFrom } from './moves';
import { beside, type Maybe, ORDER, written } from './places';

/** The screen goes on by itself, and only when all has been said. */
function isGoOn(request: unknown): boolean {
  const { type, arguments: given } = fieldsOf(request);
  return type === 'Alexa.Presentation.APL.UserEvent' && Array.isArray(given) && given[0] === 'goOn';
}

function endOf({ spoken }: Known, nowMs: number): number {
  return spoken === null ? nowMs : Math.max(nowMs, spoken.atMs + spoken.seconds * 1000);
}

/** What is wrong with where an answer leads; `nowMs` is when the request was made. */
export function wrongMoves(
  attributes: unknown,
  request: unknown,
  after: unknown,
  nowMs: number,
): string[] {
  const before = known(attributes);
  const next = known(after);
  const { place: raw, spoken: rawSpoken } = fieldsOf(fieldsOf(after).state);
  const wrong: string[] = [];
  if (raw !== null && written(readPlace(raw)) !== written(raw as Maybe)) {
    wrong.push(`The place is damaged: ${JSON.stringify(raw)}.`);
  }
  if (rawSpoken !== null && next.spoken === null) wrong.push('The outline is damaged.');
  const { name, slots } = intentOf(request, before.turn);
  const from = settledPlaces(before, isGoOn(request) ? endOf(before, nowMs) : nowMs);
  // A tap that is forged or stale is no more than words not understood.
  const refused = fieldsOf(request).type === 'IntentRequest' ? [] : from;
  const allowed = [...from.flatMap((place) => movesFrom(place, before, name, slots)), ...refused];
  if (!allowed.some((place) => written(place) === written(next.place))) {
    const places = [...new Set(allowed.map(written))].join(' or ');
    wrong.push(
      `${name || 'What is not understood'} leads from ${from.map(written).join(' or ')} to ${written(next.place)}, not to ${places}.`,
    );
  }
  if (next.turn !== before.turn + 1) wrong.push(`Turn ${before.turn} is followed by ${next.turn}.`);
  return [...wrong, ...wrongCounts(before, next), ...wrongOutline(next)];
}

/** An exercise counts when its last side is let go of, or the runner says done: never less, never twice. */
function wrongCounts(before: Known, next: Known): string[] {
  const released = (before.spoken?.marks ?? []).flatMap(([, packed]) => {
    const mark = markOf(packed);
    return mark?.phase === 'release' && mark.sides.length === 1 ? [mark.exercise] : [];
  });
  return ORDER.flatMap(([id]) => {
    const more = Number(next.times[id]) - Number(before.times[id]);
    const most = released.filter((exercise) => exercise === id).length + 1;
    return more >= 0 && more <= most ? [] : [`${id} was counted ${more} times in one turn.`];
  });
}

/** The script that is spoken begins at the place and goes on along the route, one step at a time. */
function wrongOutline(after: Known): string[] {
  const { spoken, straight } = after;
  if (spoken === null) return [];
  const wrong: string[] = [];
  let last: Mark | null = null;
  let lastBegin = 0;
  let exercises = 0;
  for (const [begin, packed] of spoken.marks) {
    const mark = markOf(packed);
    if (mark === null) {
      wrong.push(`The outline has the mark ${packed}.`);
      continue;
    }
    if (begin < lastBegin || begin > spoken.seconds) {
      wrong.push(`The outline is out of order at ${packed}.`);
    }
    if (last === null ? !mayBegin(mark, after) : !mayFollow(last, mark, after)) {
      const from =
        last === null ? written(after.place) : `${last.exercise} ${last.sides.join('+')}`;
      wrong.push(`The script goes to ${packed} from ${from}.`);
    }
    if (last !== null && mark.phase !== 'finish' && mark.exercise !== last.exercise) exercises += 1;
    if (!straight && exercises > 0 && !['position', 'finish'].includes(mark.phase)) {
      wrong.push(`Step by step, the script goes on to ${packed} unasked.`);
    }
    last = mark;
    lastBegin = begin;
  }
  return wrong;
}

/** A script begins at the place, or with the closing words. */
function mayBegin(mark: Mark, { place }: Known): boolean {
  if (mark.phase === 'finish') return true;
  return mark.exercise === place?.exercise && mark.sides.join() === place.sides.join();
}

/** The same side goes on, or the next one, or the next exercise is told from its beginning; at last it closes. */
function mayFollow(last: Mark, mark: Mark, { only }: Known): boolean {
  const near = beside(last.exercise, 1, only);
  if (mark.phase === 'finish') return near === null;
  const sides = mark.sides.join();
  if (mark.exercise === last.exercise) {
    return sides === last.sides.join() || sides === last.sides.slice(1).join();
  }
  return (
    mark.phase === 'position' && mark.exercise === near?.exercise && sides === near.sides.join()
  );
}
