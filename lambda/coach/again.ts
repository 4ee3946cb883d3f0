/** "Say that again": what was explained last, or the instruction of the place. */
import type { CoachWords, Language, Text, Texts } from '../language/language';
import type { Exercise } from '../routine/routine';
import { exerciseOf } from '../routine/routine';
import { breaths, STEP_SECONDS } from '../script/segments';
import { about, aboutExercise, muscle } from './answers';
import { carryOnQuestion } from './invite';
import { placeUnderWay, sideOf } from './place';
import { closingWords } from './plan';
import { isPressing } from './questions';
import type { Explained, Place, State } from './state';
import { wayOf } from './tell';
import { type Reply, reply, type Situation } from './turn';

/** What was explained last; a second time in other words. Else the instruction of the place. */
export function repeat(situation: Situation): Reply {
  const { explained, question, repeats } = situation.state;
  // Nothing before a question that must be answered is worth more than the question.
  if (isPressing(question)) return reply(situation.state, []);
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
  const { state, language } = situation;
  const { coach, sided } = language;
  const place = placeUnderWay(state);
  if (place === null) return reply(state, outside(situation));
  const exercise = exerciseOf(place.exercise);
  const way = wayOf(exercise, state, coach.work);
  const inEffort = place.moment === 'effort';
  const texts =
    state.repeats % 2 === 0 ? way.again : inEffort ? [actionOf(exercise, coach)] : way.setUp;
  const side = sideOf(place);
  const here = inEffort
    ? poseOf(state, place, language)
    : coach.work.at(place.exercise, side)(null);
  return {
    state: { ...state, told: true, explained: null },
    say: breaths([here, ...texts.map((text) => sided(text, side))], STEP_SECONDS),
    after: 'listen',
    picture: 'exercise',
  };
}

/** "The right leg: right knee down, left foot forward." */
function poseOf(state: State, place: Place, { coach: { work }, sided }: Language): Text {
  const side = sideOf(place);
  const { pose } = wayOf(exerciseOf(place.exercise), state, work);
  return work.side(place.exercise, side)(sided(pose, side));
}

/** What is done in the effort, in its own first words. */
function actionOf({ effort }: Exercise, { inOneBreath }: CoachWords): Text {
  return effort.kind === 'timed'
    ? effort.start
    : inOneBreath(effort.first.flatMap(({ say }) => (say.includes('{n}') ? [] : [say])));
}

/** What there is to say again where no routine is under way. */
function outside(situation: Situation): Texts {
  const { state, language, region } = situation;
  const { answers } = language.coach;
  const isSecond = state.repeats % 2 === 0;
  if (state.finished) {
    return isSecond
      ? [language.inRegion(answers.inShort.closing, region)]
      : closingWords({ ...state, isLed: false }, situation);
  }
  if (state.place !== null) return [carryOnQuestion(state.place, language.coach).had];
  return [isSecond ? answers.inShort.door : answers.whatItDoes];
}
