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
import { type Reply, reply, type Situation } from './turn';
import { hereIn, isAlone, underWay } from './where';
import { fitInto, listOf, noneLeft, wished } from './wishes';

/** So long, said before the start, is the time there is, and no hold. Seconds. */
const SHORTEST_ROUTINE = 120;

const setsWithin = (sets: number) => Math.round(Math.min(MOST_SETS, Math.max(1, sets)));

/** Exactly so much, said back; bounded, and said so. */
export function exactly(situation: Situation, wanted: Exactly): Reply {
  const { state, where, language } = situation;
  const { today: toSay, wishes } = language.coach;
  const list = listOf(situation);
  const here = underWay(where);
  if (here === null && (wanted.seconds ?? 0) >= SHORTEST_ROUTINE) {
    return fitInto(situation, (wanted.seconds ?? 0) / 60);
  }
  if (state.eased > 0 && here !== null) return reply(state, [wishes.asItIs]);
  // Before the start: holds are the stretches', and repetitions and sets the strength moves'.
  const of = wanted.of ?? here?.exercise.id ?? (wanted.seconds === null ? 'strength' : 'stretches');
  const left = list.bouts.filter(({ exercise: id, state }, index) => {
    const isOf = of === 'all' || of === id || of === exerciseOf(id).group;
    return isOf && index >= list.at && state === 'toDo';
  });
  const { seconds, count } = inItsUnit(wanted, left);
  const all = left.filter((bout) => (isTimed(bout) ? count : seconds) === null);
  const [first] = all;
  if (first === undefined) {
    const [other] = left;
    return other === undefined
      ? noneLeft(situation)
      : reply(state, [toSay.otherwise(other.exercise, other.amount)]);
  }
  const exercise = exerciseOf(first.exercise);
  const asked = seconds ?? count;
  const amount = asked === null ? first.amount : amountWithin(exercise, asked);
  const changed =
    asked === null
      ? list
      : withAmount(
          list,
          () => asked,
          (bout) => all.includes(bout),
        );
  const sets = setsWanted(wanted, list, first);
  const ids = [...new Set(all.map((bout) => bout.exercise))];
  const to =
    sets === null ? changed : ids.reduce((now, id) => withSets(now, exerciseOf(id), sets), changed);
  const at = hereIn(to);
  const eachSide = exercise.sides.length > 1 && !(at?.exercise === exercise && isAlone(at));
  const limit = asked === null || asked === amount ? null : asked > amount ? 'most' : 'least';
  const ofSets = sets !== null && wanted.sets !== null && wanted.sets > sets ? 'most' : null;
  const much = toSay.exactly({
    exercise: exercise.id,
    amount: asked === null && all.some((bout) => bout.amount !== amount) ? null : amount,
    eachSide,
    sets,
    named: of === 'all' || of === here?.exercise.id ? null : of,
    limit: limit ?? ofSets,
    ofAll: ids.length > 1,
  });
  return wished(situation, to, [much]);
}

/** The least that a number alone is taken for seconds. */
const FEWEST_SECONDS = 10;

const isTimed = ({ exercise }: Bout) => exerciseOf(exercise).effort.kind === 'timed';

/** Of what is held, a number alone is its seconds. */
function inItsUnit({ seconds, count }: Exactly, of: readonly Bout[]) {
  const isOfHold = seconds === null && (count ?? 0) >= FEWEST_SECONDS && of.every(isTimed);
  return isOfHold ? { seconds: count, count: null } : { seconds, count };
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
