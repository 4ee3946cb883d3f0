/** Questions answered from words alone. The place stays where it is. */
import type { ExerciseTopic, SmallTalk, Topic } from '../language/ids';
import type { Explanation, Language, Texts } from '../language/language';
import { type Exercise, exerciseOf } from '../routine/routine';
import { type ExerciseId, KIT_IDS, type MuscleId } from '../routine/types';
import { BREATH_SECONDS, breaths, STEP_SECONDS } from '../script/segments';
import { vary } from './invite';
import { partOfRoutine, secondsOfRoutine } from './seconds-left';
import type { Explained } from './state';
import { fullerOf, type Manner, mannerOf, usualManner, wayOf } from './tell';
import { type PictureKind, type Reply, reply, type Situation } from './turn';
import { atAll, changedHere, type Here, hereOrLed, underWay } from './where';

export function answer(
  situation: Situation,
  texts: Texts,
  explained: Explained,
  { picture, gap = BREATH_SECONDS }: { picture?: PictureKind | undefined; gap?: number } = {},
): Reply {
  const { language, region } = situation;
  const usual = underWay(situation.where) === null ? 'words' : 'exercise';
  const said = texts.map((text) => language.inRegion(text, region));
  const state = { ...situation.state, explained };
  return { state, say: breaths(said, gap), after: 'listen', picture: picture ?? usual };
}

/** Topics after which the routine is not offered: someone else should be asked first. */
const ASK_FIRST: readonly Topic[] = ['whoShouldNot', 'medical', 'whenDoctor', 'iceSafety'];

/** The cause was just told: what is asked of it goes one step further, and is not the same again. */
export const isOfTheCause = ({ state: { explained } }: Situation) =>
  explained?.kind === 'about' && (explained.topic === 'cause' || explained.topic === 'whyTight');

const idsOf = ({ routine }: Situation) => routine.map(({ exercise }) => exercise);

const PICTURES: Partial<Record<Topic, PictureKind>> = { cause: 'cause', list: 'list' };

const isSmallTalk = (topic: Topic): topic is SmallTalk =>
  topic === 'feedback' || topic === 'social';

/** `again` asks for other words than before. */
export function explain(situation: Situation, topic: Topic, again: boolean): Reply {
  const { state, where } = situation;
  const { topics } = situation.language;
  const here = underWay(where);
  const inEffort = where.at === 'effort';
  // What was explained before it is still the last thing explained.
  if (isSmallTalk(topic)) {
    const picture = here === null ? 'words' : 'exercise';
    return { ...reply(state, [vary(state, topics.smallTalk[topic])]), picture };
  }
  // In an effort the short form comes first, and the long one second: a leg is waiting in the air.
  const inShort = inEffort ? !again : again;
  const texts =
    topic === 'burning' && here !== null && !again
      ? topics.burningIn[here.exercise.effort.kind]
      : explanationOf(situation, topic)[inShort ? 'again' : 'say'];
  const picture = PICTURES[topic];
  const answered = answer(situation, texts, { kind: 'about', topic }, { picture });
  return ASK_FIRST.includes(topic) ? { ...answered, after: 'toAsk' } : answered;
}

/** Those of today, or of what it is to be, where that is only a part of the routine. */
function listed(situation: Situation): Explanation {
  const { answers, tally } = situation.language.coach;
  const all = idsOf(situation);
  const ids = partOfRoutine(situation)?.ids ?? all;
  if (ids.length === all.length) return answers.list(all);
  const said = [tally.toCome(ids)];
  return { say: said, again: said };
}

function explanationOf(situation: Situation, topic: Exclude<Topic, SmallTalk>): Explanation {
  const { topics } = situation.language;
  switch (topic) {
    case 'list':
      return listed(situation);
    case 'howLongTotal':
      return howLongTotal(situation);
    case 'equipment':
      return equipment(situation);
    default:
      return topics.explained[topic];
  }
}

/** Of today, or of what it is to be, where that is a part of the routine. */
function howLongTotal(situation: Situation): Explanation {
  const { answers, begin } = situation.language.coach;
  const part = partOfRoutine(situation);
  if (part === null) return answers.howLongTotal(secondsOfRoutine(situation.state, situation));
  const said = [begin.routine(part.ids.length, part.seconds)];
  return { say: said, again: said };
}

/** What is needed for today. */
function equipment(situation: Situation): Explanation {
  const ids = partOfRoutine(situation)?.ids ?? idsOf(situation);
  const needed = KIT_IDS.filter((kit) => ids.some((id) => exerciseOf(id).kit === kit));
  const missing = situation.state.runner.missing.filter((kit) => needed.includes(kit));
  const kneels = ids.some((id) => exerciseOf(id).kneels);
  return situation.language.coach.answers.equipment(needed, missing, kneels);
}

/** A muscle or part by name; the four of the routine where none was heard. */
export function muscle(situation: Situation, which: MuscleId | null, again: boolean): Reply {
  // "What does this one do": in the routine, "this one" is the exercise.
  if (which === null && situation.state.active) return aboutExercise(situation, 'why', null, again);
  const { coach, muscles } = situation.language;
  const explained = { kind: 'muscle', muscle: which } as const;
  return which === null
    ? answer(situation, coach.answers.whichMuscle, explained, { picture: 'words' })
    : answer(situation, muscles[which][again ? 'again' : 'say'], explained, { picture: 'cause' });
}

/** About an exercise: the one named, else the one the runner is at; asks which where there is none. */
export function aboutExercise(
  situation: Situation,
  topic: ExerciseTopic,
  named: ExerciseId | null,
  again: boolean,
): Reply {
  const { state, where, language } = situation;
  // As it ends, and nothing else is named, it is still the one that is spoken of.
  const isLed = where.at === 'justLed' && where.hardly;
  const at = isLed ? hereOrLed(where) : atAll(where);
  const id = named ?? at?.exercise.id ?? null;
  const explained: Explained = { kind: 'aboutExercise', topic, exercise: named };
  if (id === null) {
    if (topic === 'why') return explain(situation, 'cause', again);
    const general = language.coach.answers.inGeneral[topic](idsOf(situation));
    return answer(situation, general, explained, { picture: 'list' });
  }
  const exercise = exerciseOf(id);
  const here = at?.exercise === exercise ? at : null;
  const manner = here ? mannerOf(state, here.bout) : usualManner(state, exercise);
  if (topic === 'feelNothing' && !again) return feltNothing(situation, here, explained, exercise);
  // In the routine its position was told just before: the same question asks for other words.
  const wasTold = here !== null && named === null && state.active && topic === 'howTo';
  const other = wasTold ? !again : again;
  const sides = here ? here.sides : exercise.sides;
  const side = here ? here.side : (sides[0] ?? 'both');
  const texts = aboutWords(exercise, manner, topic, other, sides.length > 1, language).map((text) =>
    language.sided(text, side),
  );
  // Step by step, there is time to do what each breath says.
  const gap = topic === 'howTo' ? STEP_SECONDS : BREATH_SECONDS;
  return answer(situation, texts, explained, { gap });
}

/** More of it, from now on; where that was tried, little is enough. */
function feltNothing(
  situation: Situation,
  here: Here | null,
  explained: Explained,
  exercise: Exercise,
): Reply {
  const { state, language, ask } = situation;
  const manner = here ? mannerOf(state, here.bout) : usualManner(state, exercise);
  if (manner.way === 'fuller' && ask.kind !== 'repeat') {
    return answer(situation, language.coach.answers.feltLittle, explained);
  }
  const mayTry = here !== null && manner.way === 'usual' && state.active && state.eased === 0;
  const today = mayTry ? changedHere(here, { way: 'fuller' }).today : state.today;
  const text = language.sided(fullerOf(exercise, manner, language), here?.side ?? 'both');
  return answer({ ...situation, state: { ...state, today } }, [text], explained);
}

function aboutWords(
  exercise: Exercise,
  manner: Manner,
  topic: ExerciseTopic,
  other: boolean,
  both: boolean,
  language: Language,
): Texts {
  const { answers, work } = language.coach;
  const words = language.exercises[exercise.id];
  const way = wayOf(exercise, manner, language);
  const name = work.named(exercise.id, false);
  // Repetitions and the roll say their amount in the set-up.
  const isHeld = exercise.effort.noun === 'hold';
  switch (topic) {
    case 'howTo': {
      const held = isHeld ? [answers.heldFor(manner.amount, both)] : [];
      return [name, ...(other ? way.again : [...way.setUp, ...held])];
    }
    case 'why':
      return [name, ...(other ? words.again.why : words.why)];
    case 'feel':
      return way.feel ?? (other ? words.again.feel : words.feel);
    case 'feelNothing':
      return way.again;
    case 'breathing':
      return other ? words.again.breathing : words.breathing;
    case 'whichSide':
      if (other) return [answers.poseInShort(way.pose)];
      return [...(way.whichSide ?? words.whichSide), ...(both ? [answers.bothSides] : [])];
  }
}
