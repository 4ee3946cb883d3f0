/** "Say that again": what was explained last, or the instruction of the place. */
import type { Texts } from '../language/language';
import { breaths, STEP_SECONDS } from '../script/segments';
import { aboutExercise, muscle } from './answers';
import { close, isUnclosed, kitAgain } from './begin';
import { carryOnQuestion } from './invite';
import { present } from './lead';
import { about } from './pain';
import { closingOf, closingWords } from './plan';
import { isAskedAlone, isOffer, isPressing } from './questions';
import { isAskedWhen, talkedOver } from './remind';
import type { Explained } from './state';
import { mannerOf, wayOf } from './tell';
import { ask, type Reply, reply, type Situation } from './turn';
import { isAllLed, underWay } from './where';

/** What was explained last; a second time in other words. Else the instruction of the place. */
export function repeat(situation: Situation): Reply {
  const { state } = situation;
  const { explained, question, repeats } = state;
  // Nothing before a question that must be answered is worth more than the question.
  if (isPressing(question)) return reply(state, []);
  if (isAskedWhen(state)) return talkedOver(situation, state.draft);
  if (isAskedAlone(question)) return ask(state, [], situation.language.coach.questions[question]);
  if (explained === null) return instruct(situation);
  return explainAgain(situation, explained, repeats % 2 === 0);
}

/** What was explained, once more; in other words if `other`. */
export function explainAgain(situation: Situation, explained: Explained, other: boolean): Reply {
  if (explained.kind === 'about') return about(situation, explained.topic, other);
  if (explained.kind === 'muscle') return muscle(situation, explained.muscle, other);
  return aboutExercise(situation, explained.topic, explained.exercise, other);
}

/** The instruction of the place, once more; the second time in other words. */
function instruct(situation: Situation): Reply {
  const { state, where, language } = situation;
  const { coach, sided } = language;
  const at = underWay(where);
  // Cut off, the closing words are said whole, and once.
  if (isUnclosed(where)) return close(situation);
  if (at === null) return reply(state, outside(situation));
  if (situation.cut?.mark.phase === 'fetch') {
    return present(situation, at.today, [], undefined, kitAgain(situation, at.today));
  }
  const { exercise, side } = at;
  const way = wayOf(exercise, mannerOf(state, at.bout), language);
  const inEffort = where.at === 'effort';
  // In the effort, its own first words.
  const { effort } = language.exercises[exercise.id];
  const action = 'start' in effort ? effort.start : coach.inOneBreath(effort.told[0]);
  const texts = state.repeats % 2 === 0 ? way.again : inEffort ? [action] : way.setUp;
  const here = inEffort
    ? coach.work.side(exercise.id, side)(sided(way.pose, side))
    : coach.work.at(exercise.id, side)(null);
  return {
    state: { ...state, told: true, explained: null },
    say: breaths([here, ...texts.map((text) => sided(text, side))], STEP_SECONDS),
    after: 'listen',
    picture: 'exercise',
  };
}

/** What there is to say again where no routine is under way. */
function outside(situation: Situation): Texts {
  const { state, where, language, region } = situation;
  const { answers } = language.coach;
  const isSecond = state.repeats % 2 === 0;
  if (isAllLed(where)) {
    // What was offered behind them is asked again.
    return isSecond || isOffer(state.question)
      ? [language.inRegion(answers.inShort.closing, region)]
      : closingWords(closingOf(state, false), situation);
  }
  if (where.at === 'kept') return [carryOnQuestion(state, where.here, language.coach).had];
  return [isSecond ? answers.inShort.door : answers.whatItDoes];
}
