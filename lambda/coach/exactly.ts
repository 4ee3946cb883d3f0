/** How much of an exercise, in numbers: seconds, repetitions, sets. */
import { amountWithin, type Exercise, exerciseOf } from '../routine/routine';
import {
  type Bout,
  boutsAround,
  type Today,
  withAmount,
  withGone,
  withSides,
} from '../routine/today';
import { type Exactly, MOST_SETS } from './ask';
import { needsRoutine } from './begin';
import { type Reply, reply, type Situation } from './turn';
import { type Here, hereIn, isAlone, underWay } from './where';
import { fitInto, listOf, wished } from './wishes';

/** So long, said before the start, is the time there is, and no hold. Seconds. */
const SHORTEST_ROUTINE = 120;

const setsWithin = (sets: number) => Math.round(Math.min(MOST_SETS, Math.max(1, sets)));

/** Exactly so much, said back; bounded, and said so. */
export function exactly(situation: Situation, said: Exactly): Reply {
  const { state, where, language } = situation;
  const { today: toSay, wishes, onward } = language.coach;
  const list = listOf(situation);
  const here = underWay(where);
  const wanted = inItsUnit(said, here);
  if (here === null && (wanted.seconds ?? 0) >= SHORTEST_ROUTINE) {
    return fitInto(situation, (wanted.seconds ?? 0) / 60);
  }
  if (state.eased > 0 && here !== null) return reply(state, [wishes.asItIs]);
  const isMeant = meantBy(wanted, here);
  const kind = wanted.seconds !== null ? 'timed' : wanted.count !== null ? 'counted' : null;
  const all = list.bouts.filter(
    (bout, index) => index >= list.at && bout.state === 'toDo' && isMeant(bout),
  );
  const [first] = all;
  if (first === undefined) {
    const id = wanted.of ?? here?.exercise.id;
    const bout = list.bouts.findLast((one) => one.exercise === id);
    if (bout !== undefined && kind !== null && exerciseOf(bout.exercise).effort.kind !== kind) {
      return reply(state, [toSay.otherwise(bout.exercise, bout.amount)]);
    }
    return here === null ? needsRoutine(situation) : reply(state, [onward.noMoreOfThat]);
  }
  const exercise = exerciseOf(first.exercise);
  const asked = wanted.seconds ?? wanted.count;
  const amount = asked === null ? first.amount : amountWithin(exercise, asked);
  const changed = kind === null ? list : withAmount(list, () => asked ?? amount, isMeant);
  const sets = setsWanted(wanted, list, first);
  const ofAll = wanted.of === 'all' || wanted.of === 'stretches' || here === null;
  const ids = [...new Set(all.map((bout) => bout.exercise))];
  const to =
    sets === null ? changed : ids.reduce((now, id) => withSets(now, exerciseOf(id), sets), changed);
  const at = hereIn(to);
  const eachSide = exercise.sides.length > 1 && !(at?.exercise === exercise && isAlone(at));
  const limit = asked === null || asked === amount ? null : asked > amount ? 'most' : 'least';
  const ofSets = sets !== null && wanted.sets !== null && wanted.sets > sets ? 'most' : null;
  const much = toSay.exactly({
    exercise: exercise.id,
    amount: kind === null && all.some((bout) => bout.amount !== amount) ? null : amount,
    eachSide,
    sets,
    named: wanted.of === exercise.id && exercise.id !== here?.exercise.id,
    limit: limit ?? ofSets,
    ofAll: ofAll && wanted.of !== exercise.id,
  });
  return wished(situation, to, [much]);
}

/** The least that a number alone is taken for seconds. */
const FEWEST_SECONDS = 10;

/** In a hold, a number alone is its seconds. */
function inItsUnit(wanted: Exactly, here: Here | null): Exactly {
  const { seconds, count, of } = wanted;
  const isOfHold = here?.exercise.effort.kind === 'timed' && seconds === null && of === null;
  return isOfHold && count !== null && count >= FEWEST_SECONDS
    ? { ...wanted, seconds: count, count: null }
    : wanted;
}

/** Which bouts are meant: a number alone fits what the runner is at. */
function meantBy({ seconds, count, of }: Exactly, here: Here | null): (bout: Bout) => boolean {
  const isOf = (exercise: Exercise) => {
    if (of === 'stretches') return exercise.group === 'stretches';
    if (of === 'all') return true;
    if (of !== null) return exercise.id === of;
    if (here !== null) return exercise.id === here.exercise.id;
    // Before the start: holds are the stretches', and repetitions and sets the strength moves'.
    return seconds !== null ? exercise.group === 'stretches' : exercise.group === 'strength';
  };
  return ({ exercise: id }) => {
    const exercise = exerciseOf(id);
    const isTimed = exercise.effort.kind === 'timed';
    const isKind = (seconds === null || isTimed) && (count === null || !isTimed);
    return isOf(exercise) && isKind;
  };
}

/** How many sets there are to be; null where nothing was said of them. */
function setsWanted({ sets, moreSets }: Exactly, list: Today, first: Bout): number | null {
  if (sets !== null) return setsWithin(sets);
  if (moreSets === null) return null;
  const index = list.bouts.indexOf(first);
  const all = boutsAround(list, index).filter(({ state }) => state !== 'leftOut').length;
  const now = Math.ceil(all / exerciseOf(first.exercise).sides.length);
  return setsWithin(now + moreSets);
}

/** So many sets of an exercise in all, those included that are done. */
function withSets(list: Today, exercise: Exercise, sets: number): Today {
  const index = list.bouts.findIndex(
    (bout, at) => at >= list.at && bout.exercise === exercise.id && bout.state === 'toDo',
  );
  const here = hereIn({ ...list, at: index });
  if (here === null) return list;
  const cycle = isAlone(here) ? [here.side] : exercise.sides;
  const done = boutsAround(list, index).filter(({ state }) => state === 'done').length;
  const left = Math.max(1, sets * cycle.length - done);
  const begin = Math.max(0, cycle.indexOf(here.side));
  const sides = Array.from(
    { length: left },
    (_, nth) => cycle[(begin + nth) % cycle.length] ?? here.side,
  );
  const to = withSides({ ...list, at: index }, sides);
  // What is under way goes on where it was.
  return index === list.at ? withGone(to, here.bout.gone ?? null) : { ...to, at: list.at };
}
