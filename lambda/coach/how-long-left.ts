/** "How long left": of this hold, of this exercise and of the routine. */
import type { LeftWords, Texts } from '../language/language';
import { exerciseAfter, withGone } from '../routine/today';
import { isBefore, type Located } from '../script/outline';
import { secondsOfSegment } from '../script/seconds';
import { breaths, repetitionOf } from '../script/segments';
import { close, isUnclosed } from './begin';
import { partOfRoutine, secondsOfExercise, secondsOfRoutine, secondsToGo } from './seconds-left';
import { effort, mannerOf } from './tell';
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
  const { kind, gone } = whatIsLeft(here);
  const ofExercise = underWay
    ? Math.max(
        underWay.exerciseLeft,
        underWay.stretchLeft + secondsOfExercise(today, state, situation, 1),
      )
    : secondsOfExercise(withGone(today, gone), state, situation, kind === 'counts' ? 1 : 0);
  return [
    ...ofHold(here, situation, underWay),
    left.ofExercise(ofExercise, exercise.id),
    left.ofRoutine(secondsToGo(today, state, situation)),
    // Whoever asks before it begins may mean what comes after it.
    ...(state.moment === 'setUp' && next !== null ? [left.next(next)] : []),
  ];
}

/** "How many more", where they are counted aloud: those of which the last word has not begun. */
function repetitionsLeft(
  { exercise, bout, side, today }: Here,
  { state, language }: Situation,
): Texts {
  if (exercise.effort.kind === 'timed') return [];
  const at = { bout: today.at, exercise: exercise.id, side };
  const manner = mannerOf(state, bout);
  const script = effort(at, manner, { isFirst: true, behind: 0 }, language);
  const begins = new Map<number, number>();
  let seconds = 0;
  for (const segment of script.filter(({ at }) => at?.phase === 'work')) {
    const repetition = repetitionOf(segment.label);
    if (segment.kind === 'words' && repetition) begins.set(repetition.rep, seconds);
    seconds += secondsOfSegment(segment, language.speed, state.runner.pace);
  }
  const now = (bout.gone ?? 0) * seconds;
  const done = [...begins.values()].filter((begin) => begin <= now).length;
  return done < bout.amount ? [language.coach.left.more(bout.amount - done)] : [];
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
  if (cut?.mark.phase === 'work') {
    const more = repetitionsLeft(here, situation);
    // Of what is held, without the words in it: as it is gone on with.
    const seconds =
      exercise.effort.kind === 'timed' ? (1 - (bout.gone ?? 0)) * bout.amount : cut.stretchLeft;
    return [...more, left.ofWork(seconds, exercise.id, whatThen(here))];
  }
  const { kind, gone } = whatIsLeft(here);
  if (state.moment !== 'effort' || kind === 'counts') return [];
  return [left.toCome(exercise.id, Math.round((1 - gone) * bout.amount), kind === 'anew')];
}
