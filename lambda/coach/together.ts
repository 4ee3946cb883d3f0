/** Several things in one breath: each is done, or answered in one; what matters for the body comes first, and alone. */
import { EXERCISE_IDS, type ExerciseId } from '../routine/types';
import { secondsOfWords } from '../script/seconds';
import { BREATH_SECONDS, pause, words } from '../script/segments';
import type { Script, Words } from '../script/types';
import type { Ask } from './ask';
import { lost } from './door';
import { fits } from './plan';
import type { State } from './state';
import type { Reply, Situation } from './turn';
import { whereIs } from './where';

const OF_THE_BODY: readonly Ask['kind'][] = ['care', 'sharpPain', 'hurts', 'kneelHurts'];
const QUESTIONS: readonly Ask['kind'][] = [
  'howLongLeft',
  'tally',
  'history',
  'muscle',
  'about',
  'aboutExercise',
];
/** What leads on, or ends, comes last: there is nothing to be heard after it. */
const LEADS: readonly Ask['kind'][] = [
  ...(['start', 'startOver', 'carryOn', 'ready', 'resume', 'goOn', 'next', 'done'] as const),
  ...(['back', 'repeat', 'goTo', 'wait', 'warmUp', 'stop'] as const),
];

/** Wishes for what today is made of: how much, said beside them, is of all of that. */
const OF_TODAY: readonly Ask['kind'][] = ['only', 'someOf', 'everything', 'likeLastTime'];

/** So much of an answer that another follows is heard as one breath; and so much of the last of them. Seconds. */
const MOST_SECONDS = 8;
const MOST_OF_THE_LAST = 14;

type ReplyTo = (situation: Situation) => Reply;

/** All of them, and the others named as not answered: what was not understood, and all that stands beside pain. */
export function together(situation: Situation, asks: readonly Ask[], replyTo: ReplyTo): Reply {
  const ofTheBody = asks.find(({ kind }) => OF_THE_BODY.includes(kind));
  if (ofTheBody) return withoutTheOther(situation, replyTo({ ...situation, ask: ofTheBody }));
  // What is heard twice is one thing, and the other was not heard.
  const isFirst = (ask: Ask, index: number) =>
    asks.findIndex((other) => JSON.stringify(other) === JSON.stringify(ask)) === index;
  const known = asks.filter((ask, index) => ask.kind !== 'lost' && isFirst(ask, index));
  const [only] = known;
  const reply =
    known.length === 1 && only
      ? replyTo({ ...situation, ask: only })
      : inTurn(situation, inOrder(known), replyTo);
  return known.length === asks.length ? reply : withoutTheOther(situation, reply);
}

/** "Ask me the other one again", where nothing is led and nothing asked. */
function withoutTheOther({ language }: Situation, reply: Reply): Reply {
  const isLed = reply.say.some(({ at }) => at !== undefined);
  if (isLed || (reply.after !== 'listen' && reply.after !== 'toAsk')) return reply;
  const { theOther } = language.coach.door;
  return { ...reply, say: [...reply.say, pause(BREATH_SECONDS), words(theOther)] };
}

/** Of what leads on, the last alone, and last; before it what fits into the time; of an exercise that is gone to, it is that one a question means. */
function inOrder(asks: readonly Ask[]): Ask[] {
  const to = asks.find((ask) => ask.kind === 'goTo')?.to;
  const exercise = EXERCISE_IDS.find((id): id is ExerciseId => id === to) ?? null;
  const isOfToday = asks.some(({ kind }) => OF_TODAY.includes(kind));
  const meant = asks.map((ask): Ask => {
    if (ask.kind === 'aboutExercise' && ask.exercise === null) return { ...ask, exercise };
    if (ask.kind === 'exactly' && ask.wanted.of === null) {
      const of = isOfToday ? 'all' : exercise;
      return { ...ask, wanted: { ...ask.wanted, of } };
    }
    return ask.kind === 'amount' && isOfToday ? { of: 'all', ...ask } : ask;
  });
  const leads = (ask: Ask) =>
    LEADS.includes(ask.kind) || (ask.kind === 'leaveOut' && ask.named.length === 0);
  const isLate = (ask: Ask) => ask.kind === 'fitInto';
  const others = meant.filter((ask) => !leads(ask));
  return [
    ...others.filter((ask) => !isLate(ask)),
    ...others.filter(isLate),
    ...meant.filter(leads).slice(-1),
  ];
}

/** Each as if the one before had been answered. */
function inTurn(situation: Situation, asks: readonly Ask[], replyTo: ReplyTo): Reply {
  const [ask, ...rest] = asks;
  if (ask === undefined) return lost(situation);
  const first = replyTo({ ...inShort(situation, ask), ask });
  if (first.after === 'end' || first.after === 'errand') return first;
  const isQuestion = QUESTIONS.includes(ask.kind);
  if (rest.length === 0) {
    return isQuestion && first.after !== 'asked'
      ? { ...first, say: inABreath(first.say, situation, MOST_OF_THE_LAST) }
      : first;
  }
  const then = inTurn(following(situation, first.state), rest, replyTo);
  const lead = isQuestion ? inABreath(first.say, situation, MOST_SECONDS)[0] : first.say[0];
  if (lead?.kind !== 'words') return then;
  const [opening] = then.say;
  // One "okay" is enough.
  const said = [...situation.language.coach.heard, lead.text];
  const isHeard = opening?.kind === 'words' && said.includes(opening.text);
  const after = isHeard ? then.say.slice(1) : [pause(BREATH_SECONDS), ...then.say];
  const both: Script = [words(lead.text, opening?.at), ...after];
  // What is led straight through may fill an answer by itself.
  const isRoom = fits(both, situation.state.runner.pace, situation.language);
  return isRoom ? ({ ...then, say: both } as Reply) : then;
}

/** What is explained twice over has a short form, which comes first in an effort and second elsewhere. */
function inShort(situation: Situation, { kind }: Ask): Situation {
  const repeats = situation.where.at === 'effort' ? 0 : 1;
  return kind === 'about' ? { ...situation, state: { ...situation.state, repeats } } : situation;
}

/** Where the one before moved nobody, the next is asked at the same moment. */
function following(situation: Situation, after: State): Situation {
  const { today, moment, active } = situation.state;
  const state: State = { ...after, question: null };
  const isThere = state.today === today && state.moment === moment && state.active === active;
  return { ...situation, state, ...(!isThere && { where: whereIs(state, null), cut: null }) };
}

/** As many of its first sentences as are heard as one breath. */
function inABreath(say: Script, { language, state }: Situation, most: number): Words[] {
  const texts = say.flatMap((one) => (one.kind === 'words' && !one.asks ? [one.text] : []));
  const seconds = (text: string) => secondsOfWords(text, language.speed, state.runner.pace);
  const last = texts.findIndex((_, index) => seconds(texts.slice(0, index + 2).join(' ')) > most);
  const said = texts.slice(0, last === -1 ? texts.length : last + 1);
  return said.length === 0 ? [] : [words(language.coach.inOneBreath(said))];
}
