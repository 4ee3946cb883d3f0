/** Questions answered from words alone. The place stays where it is. */
import type { Exercise } from '../routine/routine';
import { exerciseOf, ROUTINE } from '../routine/routine';
import { type ExerciseId, KIT_IDS, type MuscleId } from '../routine/types';
import { BREATH_SECONDS, breaths, STEP_SECONDS } from '../script/segments';
import { capital, duration, fillRegion, fillSide, listed } from '../words/fill';
import { KIT, SOMETHING_SOFT } from '../words/kit';
import { MUSCLES, WHICH_MUSCLE } from '../words/muscles';
import { BURNING_IN, SMALL_TALK, type SmallTalk, TOPIC_WORDS } from '../words/topics';
import { HOW_MANY } from '../words/welcome';
import type { ExerciseTopic, Topic } from './ask';
import { enough, gentler } from './care';
import { justLed } from './cut';
import { vary } from './invite';
import { placeUnderWay, sideOf } from './place';
import { secondsOfRoutine } from './seconds-left';
import { AS_USUAL, type Explained, type State } from './state';
import { dose, wayOf } from './tell';
import { type PictureKind, type Reply, reply, type Situation } from './turn';

function answer(
  situation: Situation,
  texts: readonly string[],
  explained: Explained,
  { picture, gap = BREATH_SECONDS }: { picture?: PictureKind | undefined; gap?: number } = {},
): Reply {
  const usual = placeUnderWay(situation.state) === null ? 'words' : 'exercise';
  return {
    state: { ...situation.state, explained },
    say: breaths(
      texts.map((text) => fillRegion(text, situation.region)),
      gap,
    ),
    after: 'listen',
    picture: picture ?? usual,
  };
}

/** Topics after which the routine is not offered: someone else should be asked first. */
const ASK_FIRST: readonly Topic[] = ['whoShouldNot', 'medical', 'whenDoctor', 'iceSafety'];

const PICTURES: Partial<Record<Topic, PictureKind>> = { cause: 'cause', list: 'list' };

/** "My knee hurts" asks why, and on the floor it may also mean now: in an effort no more of it than is gentle. */
function mayHurt(situation: Situation, again: boolean): Reply {
  const { ask, state } = situation;
  const place = placeUnderWay(state);
  // Said a second time, and not only asked to be said again.
  if (state.eased > 0 && ask.kind === 'about') {
    return enough(situation, ['If it hurts right now, stop.']);
  }
  const explained = { kind: 'about', topic: 'cause' } as const;
  // The short form comes first: the runner is on the floor already.
  const why = again ? TOPIC_WORDS.cause.say : TOPIC_WORDS.cause.again;
  const isOver = place === null || justLed(situation) !== null;
  if (isOver || place.moment === 'setUp') {
    const first = `If it hurts right now, ${isOver ? 'rest' : 'come out of it'}.`;
    return answer(situation, [first, ...why], explained, { picture: 'cause' });
  }
  const what = place.sides.length > 1 ? 'this side' : 'this one';
  const texts = [
    'If it hurts right now, stop.',
    ...why,
    `Say next to leave ${what} out, or ready to go on gently.`,
  ];
  const eased = { ...gentler(state), explained, eased: Math.max(1, state.eased) };
  return { ...reply(eased, texts, 'asked'), picture: 'cause' };
}

const isSmallTalk = (topic: Topic): topic is SmallTalk => Object.hasOwn(SMALL_TALK, topic);

/** `again` asks for other words than before. */
export function about(situation: Situation, topic: Topic, again: boolean): Reply {
  const { state } = situation;
  const place = placeUnderWay(state);
  const inEffort = place !== null && place.moment === 'effort';
  // What was explained before it is still the last thing explained.
  if (isSmallTalk(topic)) {
    const picture = place === null ? 'words' : 'exercise';
    return { ...reply(state, [vary(state, SMALL_TALK[topic])]), picture };
  }
  if (topic === 'cause' && (justLed(situation) !== null || (place && (inEffort || state.told)))) {
    return mayHurt(situation, again);
  }
  // In an effort the short form comes first, and the long one second: a leg is waiting in the air.
  const inShort = inEffort ? !again : again;
  const texts =
    topic === 'burning' && place !== null && !again
      ? BURNING_IN[exerciseOf(place.exercise).effort.kind]
      : wordsAbout(situation, topic, inShort);
  const picture = PICTURES[topic];
  const answered = answer(situation, texts, { kind: 'about', topic }, { picture });
  return ASK_FIRST.includes(topic) ? { ...answered, after: 'toAsk' } : answered;
}

function wordsAbout(
  { state, region }: Situation,
  topic: Exclude<Topic, SmallTalk>,
  again: boolean,
): readonly string[] {
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
        `The whole routine takes about ${duration(secondsOfRoutine(state, region))}.`,
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
    default:
      return TOPIC_WORDS[topic][again ? 'again' : 'say'];
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
    { picture: which === null ? 'words' : 'cause' },
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
      : answer(situation, inGeneral(topic), explained, { picture: 'list' });
  }
  const exercise = exerciseOf(id);
  const here = id === current;
  const side = sideOf(here && state.place !== null ? state.place : exercise);
  const manner: State = here ? state : { ...state, ...AS_USUAL };
  // In the routine its position was told just before: the same question asks for other words.
  const wasTold = here && named === null && state.active && topic === 'howTo';
  const other = wasTold ? !again : again;
  const sides = here ? (state.place?.sides ?? []) : exercise.sides;
  const both = sides.length > 1;
  const texts = aboutWords(exercise, manner, topic, other, both).map((text) =>
    fillSide(text, side),
  );
  // Step by step, there is time to do what each breath says.
  const gap = topic === 'howTo' ? STEP_SECONDS : BREATH_SECONDS;
  return answer(situation, texts, explained, { gap });
}

function aboutWords(
  exercise: Exercise,
  manner: State,
  topic: ExerciseTopic,
  other: boolean,
  both: boolean,
): readonly string[] {
  const way = wayOf(exercise, manner);
  const name = `${capital(exercise.called)}.`;
  switch (topic) {
    case 'howTo':
      return [
        name,
        ...(other ? way.again : way.setUp),
        ...(other ? [] : howMuch(exercise, dose(exercise, manner), both)),
      ];
    case 'why':
      return [name, ...(other ? exercise.again.why : exercise.why)];
    case 'feel':
      return way.feel ?? (other ? exercise.again.feel : exercise.feel);
    case 'breathing':
      return other ? exercise.again.breathing : exercise.breathing;
    case 'whichSide':
      if (other) return [`In a few words: ${way.pose}.`];
      return [
        ...(way.whichSide ?? exercise.whichSide),
        ...(both ? ['We do both sides, one after the other.'] : []),
      ];
  }
}

/** Repetitions and the roll say their amount in the set-up. */
function howMuch({ effort }: Exercise, seconds: number, both: boolean): string[] {
  if (effort.kind !== 'timed' || effort.noun !== 'hold') return [];
  const each = both ? ', and the same on the other side' : '';
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
