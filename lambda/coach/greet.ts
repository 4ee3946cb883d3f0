/** The greeting at the door. It stands alone, so that a first answer waits for no more than it needs. */
import type { Asked, GreetingWords } from '../language/language';
import { dayOf, isOver } from '../routine/today';
import { asked } from '../script/segments';
import type { Ask } from './ask';
import type { Runner, State } from './state';
import type { Turn } from './turn';

/** What a runner hears who comes in and has nothing under way. Ends with the question `start`. */
export function greeting(
  { noticeHeard, days }: Runner,
  words: GreetingWords,
  nowMs: number,
  isPerson = false,
): Asked {
  const [last] = days;
  const hello = !noticeHeard
    ? words.new
    : last === undefined
      ? words.back
      : words.backAfter(Math.max(0, dayOf(nowMs) - last.day));
  return isPerson ? { ...hello, say: [words.byName, ...hello.say] } : hello;
}

/** Asks that go on from what was kept. */
const GOES_ON: readonly Ask['kind'][] = ['open', 'carryOn', 'ready', 'yes', 'next', 'back'];

/**
 * The turn of a runner who opens the skill with nothing under way, or who may have something under way that is not
 * `known`; null for any other, which is the coach's.
 */
export function greet(
  before: State,
  ask: Ask,
  nowMs: number,
  words: GreetingWords,
  isPerson = false,
  known = true,
): Turn | null {
  const { runner, today, spoken, turn, question } = before;
  if ((today !== null && !isOver(today)) || spoken !== null) return null;
  const isNew = known ? ask.kind === 'open' : turn === 0 && GOES_ON.includes(ask.kind);
  // "Carry on" looks once more, and is heard as ready; who wants to begin says start.
  const looks = !known && question === 'start' && (ask.kind === 'ready' || ask.kind === 'carryOn');
  if (!isNew && !looks && ask.kind !== 'open') return null;
  const toAnyone = looks ? words.toAnyoneStill : words.toAnyone;
  const hello = known ? greeting(runner, words, nowMs, isPerson) : toAnyone;
  return {
    script: asked(hello.say, hello),
    reprompt: asked([], words.again),
    after: 'listen',
    state: {
      ...before,
      runner: { ...runner, noticeHeard: true },
      turn: turn + 1,
      active: false,
      told: false,
      question: 'start',
      repeats: 0,
      lost: 0,
    },
    picture: 'words',
    still: null,
    forget: false,
    card: null,
  };
}
