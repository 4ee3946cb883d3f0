/** Questions answered from words alone. The place stays where it is. */
import type { Exercise } from '../routine/exercise';
import { exerciseOf, FIRST, ROUTINE } from '../routine/routine';
import { type ExerciseId, KIT_IDS, type MuscleId } from '../routine/types';
import { breaths } from '../script/segments';
import { capital, duration, fillRegion, fillSide, listed } from '../words/fill';
import { KIT, SOMETHING_SOFT } from '../words/kit';
import { MUSCLES, WHICH_MUSCLE } from '../words/muscles';
import { FEEDBACK, SOCIAL, TOPIC_WORDS } from '../words/topics';
import { HOW_MANY } from '../words/welcome';
import type { ExerciseTopic, Topic } from './ask';
import { vary } from './invite';
import { secondsLeft } from './left';
import { placeUnderWay, sideOf, startOf } from './place';
import type { Explained, State } from './state';
import { dose, wayOf } from './tell';
import type { PictureKind, Reply, Situation } from './turn';

function answer(
  situation: Situation,
  texts: readonly string[],
  explained: Explained,
  picture: PictureKind = placeUnderWay(situation.state) === null ? 'words' : 'exercise',
): Reply {
  return {
    state: { ...situation.state, explained },
    say: breaths(texts.map((text) => fillRegion(text, situation.region))),
    after: 'listen',
    picture,
  };
}

/** Topics after which the routine is not offered: someone else should be asked first. */
const ASK_FIRST: readonly Topic[] = ['whoShouldNot', 'medical', 'whenDoctor', 'iceSafety'];

const PICTURES: Partial<Record<Topic, PictureKind>> = { cause: 'cause', list: 'list' };

/** "My knee hurts" asks why, and in the middle of an effort it may also mean now. */
function mayHurtNow(state: State, topic: Topic): boolean {
  return topic === 'cause' && placeUnderWay(state)?.moment === 'effort';
}

const LET_GO = 'If it hurts right now, let go, and leave this one out.';

/** `again` asks for other words than before. */
export function about(situation: Situation, topic: Topic, again: boolean): Reply {
  const reply = answer(
    situation,
    wordsAbout(situation, topic, again),
    { kind: 'about', topic },
    PICTURES[topic],
  );
  return ASK_FIRST.includes(topic) || mayHurtNow(situation.state, topic)
    ? { ...reply, after: 'toAsk' }
    : reply;
}

function wordsAbout({ state, region }: Situation, topic: Topic, again: boolean): readonly string[] {
  switch (topic) {
    case 'list':
      return again
        ? [`In short: ${listed(ROUTINE.map((exercise) => exercise.called))}.`]
        : [
            `There are ${HOW_MANY}.`,
            ...ROUTINE.map((exercise) => `${capital(exercise.name)}.`),
            'You can pick one by name, or take them in order.',
          ];
    case 'howLongTotal':
      return [
        `The whole routine takes about ${duration(secondsLeft(startOf(FIRST.id), { ...state, only: null }, region))}.`,
        ...(again
          ? []
          : [
              'Each stretch is held for thirty seconds a side.',
              'One set of each strength move is a common amount. The article gives none.',
            ]),
      ];
    case 'equipment':
      return [
        `${capital(listed(KIT_IDS.map((id) => KIT[id].name)))}, and ${SOMETHING_SOFT}.`,
        ...(again
          ? ["None of it is a must. Tell me what's missing."]
          : [...KIT_IDS.map((id) => KIT[id].standIn), 'A light band is plenty.']),
      ];
    case 'feedback':
      return [vary(state, FEEDBACK)];
    case 'social':
      return [vary(state, SOCIAL)];
    default:
      return [
        ...(mayHurtNow(state, topic) ? [LET_GO] : []),
        ...TOPIC_WORDS[topic][again ? 'again' : 'say'],
      ];
  }
}

/** A muscle or part by name; the four of the routine where none was heard. */
export function muscle(situation: Situation, which: MuscleId | null, again: boolean): Reply {
  // "What does this one do": in the routine, "this one" is the exercise.
  if (which === null && situation.state.active) return aboutExercise(situation, 'why', null, again);
  const texts = which === null ? WHICH_MUSCLE : MUSCLES[which][again ? 'again' : 'say'];
  return answer(
    situation,
    texts,
    { kind: 'muscle', muscle: which },
    which === null ? 'words' : 'cause',
  );
}

/** About an exercise: the one named, else the one the runner is at; asks which where there is none. */
export function aboutExercise(
  situation: Situation,
  topic: ExerciseTopic,
  named: ExerciseId | null,
  again: boolean,
): Reply {
  const { state } = situation;
  const current = state.place?.exercise ?? null;
  const id = named ?? current;
  const explained: Explained = { kind: 'aboutExercise', topic, exercise: named };
  if (id === null) {
    return topic === 'why'
      ? about(situation, 'cause', again)
      : answer(situation, inGeneral(topic), explained, 'list');
  }
  const exercise = exerciseOf(id);
  const here = id === current;
  const side = sideOf(here && state.place !== null ? state.place : exercise);
  const told: State = here ? state : { ...state, way: 'usual', steps: 0 };
  // In the routine its position was told just before: the same question asks for other words.
  const other = again !== (here && named === null && state.active && topic === 'howTo');
  const texts = aboutWords(exercise, told, topic, other).map((text) => fillSide(text, side));
  const reply = answer(situation, texts, explained);
  return { ...reply, say: breaths(texts, topic === 'howTo' ? 1.2 : 0.8) };
}

function aboutWords(
  exercise: Exercise,
  told: State,
  topic: ExerciseTopic,
  other: boolean,
): readonly string[] {
  const way = wayOf(exercise, told);
  const name = `${capital(exercise.called)}.`;
  switch (topic) {
    case 'howTo':
      return [
        name,
        ...(other ? way.again : way.setUp),
        ...(other ? [] : howMuch(exercise, dose(exercise, told))),
      ];
    case 'why':
      return [name, ...(other ? exercise.again.why : exercise.why)];
    case 'feel':
      return other ? exercise.again.feel : exercise.feel;
    case 'breathing':
      return other ? exercise.again.breathing : exercise.breathing;
    case 'whichSide':
      if (other) return [`In a few words: ${way.pose}.`];
      return [
        ...exercise.whichSide,
        ...(exercise.sides.length > 1 ? ['We do both sides, one after the other.'] : []),
      ];
  }
}

/** Repetitions and the roll say their amount in the set-up. */
function howMuch({ effort, sides }: Exercise, seconds: number): string[] {
  if (effort.kind !== 'timed' || effort.noun !== 'hold') return [];
  const each = sides.length > 1 ? ', and the same on the other side' : '';
  return [`Then you hold it for ${seconds} seconds${each}.`];
}

function inGeneral(topic: Exclude<ExerciseTopic, 'why'>): readonly string[] {
  const names = listed(ROUTINE.map((exercise) => exercise.called));
  switch (topic) {
    case 'breathing':
      return ['Slow and easy, and never held. Breathe out on the effort.'];
    case 'feel':
      return ['A pull in the stretches, working muscles in the strength moves, and pain nowhere.'];
    case 'whichSide':
      return ['Both legs, one after the other. We begin on the right.'];
    case 'howTo':
      return [`I can tell you how to do ${names}.`, 'Ask me by name.'];
  }
}
