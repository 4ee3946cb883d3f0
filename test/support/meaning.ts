/**
 * A language that says what is meant, made by machine from the shape of another: ⟦onward.backTo hipFlexor true⟧. What
 * is tested in it holds whatever the words are.
 */
import { EN } from '../../lambda/language/en';
import type { Language } from '../../lambda/language/language';
import type { Table } from '../../lambda/progress/table';
import { makeSkill, type Skill } from '../../lambda/skill';
import { checkAnswer } from './check-answer';
import { linesLog } from './skill';
import type { ConversationOptions } from './talk';

/** What an argument is: an id, a side or a number as it is; of more, its parts; of what leads up to a pose, itself alone. */
function shown(value: unknown): string {
  if (typeof value === 'function') return shown(value(null));
  if (typeof value === 'number') return String(Math.round(value));
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(shown).join(' ');
}

/** The same, and for each of its words their path and what they were made from; what is filled in later stays. */
function meaningOf<T>(value: T, path: readonly string[], made: readonly unknown[] = []): T {
  const mean = (): unknown => {
    if (typeof value === 'string') {
      const filled = value.match(/\{\w+\}/g) ?? [];
      return `⟦${[path.join('.'), ...made.map(shown), ...filled].filter(Boolean).join(' ')}⟧`;
    }
    if (typeof value === 'function') {
      return (...given: unknown[]) => meaningOf(value(...given), path, [...made, ...given]);
    }
    if (typeof value !== 'object' || value === null) return value;
    // Several breaths, or several ways to say one thing: which of them it is means nothing.
    if (Array.isArray(value)) return value.map((part) => meaningOf(part, path, made));
    const parts = Object.entries(value);
    return Object.fromEntries(
      parts.map(([key, part]) => [key, meaningOf(part, [...path, key], made)]),
    );
  };
  return mean() as T;
}

const { coach, speed, ...others } = EN;

/** English, meant. Sides and regions are filled in as they are there, and it takes as long as so many letters of it. */
export const MEANING: Language = {
  ...meaningOf(others, []),
  coach: meaningOf(coach, []),
  speed,
  name: 'meaning',
  callNow: () => '⟦callNow⟧',
  sided: EN.sided,
  amounted: EN.amounted,
  inRegion: EN.inRegion,
};

/** As every answer is checked, but for the words that ask: which those are, its type says. */
export const checkMeant: typeof checkAnswer = (response, request) =>
  checkAnswer(response, request, () => []);

/** A conversation in which the coach says what it means. */
export function inMeaning(table: () => Table | null = () => null): ConversationOptions {
  let skill: Skill | undefined;
  return {
    handler: (event) => {
      skill ??= makeSkill({ table: table(), log: linesLog(), language: MEANING });
      return skill(event);
    },
    check: checkMeant,
  };
}
