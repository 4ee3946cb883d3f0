/** "How long left": of this hold, of this exercise and of the routine. */
import type { LeftWords, Texts } from '../language/language';
import { exerciseAfter, withGone } from '../routine/today';
import { isBefore, type Located } from '../script/outline';
import { breaths } from '../script/segments';
import { close, isUnclosed } from './begin';
import { partOfRoutine, secondsOfExercise, secondsOfRoutine, secondsToGo } from './seconds-left';
import type { Reply, Situation } from './turn';
import { atAll, type Here, isAllLed, underWay, whatIsLeft } from './where';

/** Between what is left of one thing and of the next. Seconds. */
const GAP_SECONDS = 0.5;

/** What is left, counted from where the speech was cut. */
export function howLongLeft(situation: Situation): Reply {
  const { state, where } = situation;
  if (isUnclosed(where)) return close(situation);
  const here = atAll(where);
  const texts = here === null ? ofTheWhole(situation) : from(here, situation);
  const picture = underWay(where) === null ? 'words' : 'exercise';
  return { state, say: breaths(texts, GAP_SECONDS), after: 'listen', picture };
}

function ofTheWhole(situation: Situation): Texts {
  const { state, where, routine } = situation;
  const { left, begin } = situation.language.coach;
  const part = partOfRoutine(situation);
  const first = part?.ids[0] ?? routine[0]?.exercise;
  if (isAllLed(where) || first === undefined) return [left.nothing];
  return [
    part
      ? begin.routine(part.ids.length, part.seconds)
      : left.whole(secondsOfRoutine(state, situation)),
    left.beginsWith(first),
  ];
}

function from(here: Here, situation: Situation): Texts {
  const { state, cut } = situation;
  const { left } = situation.language.coach;
  const { today, exercise } = here;
  const isHere = cut !== null && today.bouts[cut.mark.bout]?.exercise === exercise.id;
  const underWay = isHere && !cut.ended && !isBefore(cut.mark.phase) ? cut : null;
  const next = exerciseAfter(today);
  const { kind, gone } = whatIsLeft(here, state.moment);
  const ofExercise = underWay
    ? Math.max(
        underWay.exerciseLeft,
        underWay.stretchLeft + secondsOfExercise(today, state, situation, 1),
      )
    : secondsOfExercise(withGone(today, gone), state, situation, kind === 'counts' ? 1 : 0);
  const ofWork = ofHold(here, situation, underWay);
  return [
    ...ofWork,
    // Of the last side that is what was just said.
    ...(ofWork.length > 0 && here.sides.length === 1
      ? []
      : [left.ofExercise(ofExercise, exercise.id)]),
    left.ofRoutine(secondsToGo(today, state, situation)),
    // Whoever asks before it begins may mean what comes after it.
    ...(state.moment === 'setUp' && next !== null ? [left.next(next)] : []),
  ];
}

/** "How many more", where they are counted aloud: as many as ready would lead. */
function repetitionsLeft({ exercise, bout }: Here, gone: number, { language }: Situation): Texts {
  const left = Math.round((1 - gone) * bout.amount);
  return exercise.effort.kind === 'counted' && left > 0 ? [language.coach.left.more(left)] : [];
}

/** What comes after the side under way: another one, or the next exercise. */
function whatThen({ sides: [, other], today }: Here): Parameters<LeftWords['ofWork']>[2] {
  if (other !== undefined) return { side: other };
  const next = exerciseAfter(today);
  return next && { exercise: next };
}

/** Of the hold or the set that is under way, or that is about to begin; `cut` is where its effort was cut. */
function ofHold(here: Here, situation: Situation, cut: Located | null): Texts {
  const { state, language } = situation;
  const { left } = language.coach;
  const { exercise, bout } = here;
  const { kind, gone } = whatIsLeft(here, state.moment);
  if (cut?.mark.phase === 'work') {
    const more = repetitionsLeft(here, gone, situation);
    // Of what is held, without the words in it: as it is gone on with.
    const behind = kind === 'counts' ? (bout.gone ?? 0) : gone;
    const seconds = exercise.effort.kind === 'timed' ? (1 - behind) * bout.amount : cut.stretchLeft;
    return [...more, left.ofWork(seconds, exercise.id, whatThen(here))];
  }
  if (state.moment !== 'effort' || kind === 'counts') return [];
  return [left.toCome(exercise.id, Math.round((1 - gone) * bout.amount), kind === 'anew')];
}
