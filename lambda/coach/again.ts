/** "Say that again": what was explained last, or the instruction of the place. */
import type { Exercise } from '../routine/routine';
import { exerciseOf } from '../routine/routine';
import { breaths, STEP_SECONDS } from '../script/segments';
import { capital, fillRegion, fillSide } from '../words/fill';
import { WHAT_IT_DOES } from '../words/welcome';
import { about, aboutExercise, muscle } from './answers';
import { carryOnQuestion, describe } from './invite';
import { placeUnderWay, sideOf } from './place';
import { closingWords } from './plan';
import { isPressing } from './questions';
import type { Place, State } from './state';
import { sideName, wayOf } from './tell';
import { type Reply, reply, type Situation } from './turn';

/** What was explained last; a second time in other words. Else the instruction of the place. */
export function repeat(situation: Situation): Reply {
  const { explained, question, repeats } = situation.state;
  // Nothing before a question that must be answered is worth more than the question.
  if (isPressing(question)) return reply(situation.state, []);
  if (explained === null) return instruct(situation);
  const other = repeats % 2 === 0;
  if (explained.kind === 'about') return about(situation, explained.topic, other);
  if (explained.kind === 'muscle') return muscle(situation, explained.muscle, other);
  return aboutExercise(situation, explained.topic, explained.exercise, other);
}

/** The instruction of the place, once more; the second time in other words. */
function instruct(situation: Situation): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  if (place === null) return reply(state, outside(situation));
  const exercise = exerciseOf(place.exercise);
  const way = wayOf(exercise, state);
  const inEffort = place.moment === 'effort';
  const texts = state.repeats % 2 === 0 ? way.again : inEffort ? [actionOf(exercise)] : way.setUp;
  const here = inEffort ? poseOf(state, place) : `${capital(describe(place))}.`;
  return {
    state: { ...state, told: true, explained: null },
    say: breaths([here, ...texts.map((text) => fillSide(text, sideOf(place)))], STEP_SECONDS),
    after: 'listen',
    picture: 'exercise',
  };
}

/** "The right leg: right knee down, left foot forward." */
function poseOf(state: State, place: Place): string {
  const exercise = exerciseOf(place.exercise);
  const side = sideOf(place);
  const pose = fillSide(wayOf(exercise, state).pose, side);
  return side === 'both' ? `${capital(pose)}.` : `${capital(sideName(exercise, side))}: ${pose}.`;
}

/** What is done in the effort, in its own first words. */
function actionOf({ effort }: Exercise): string {
  return effort.kind === 'timed'
    ? effort.start
    : effort.first.flatMap(({ say }) => (say.includes('{n}') ? [] : [say])).join(' ');
}

/** What there is to say again where no routine is under way. */
function outside({ state, region }: Situation): string[] {
  const isSecond = state.repeats % 2 === 0;
  if (state.finished) {
    return isSecond
      ? [
          fillRegion(
            'In short: ice after your run, and if the pain persists, contact your {doctor}.',
            region,
          ),
        ]
      : closingWords({ ...state, isLed: false }, region);
  }
  if (state.place !== null) return [carryOnQuestion(state.place).had];
  return [
    isSecond
      ? 'Ask me why a kneecap hurts, or say start, and I lead you through it.'
      : WHAT_IT_DOES,
  ];
}
