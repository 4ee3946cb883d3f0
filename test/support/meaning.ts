/**
 * A language that says what is meant, made by machine from the shape of another: ⟦onward.backTo hipFlexor true⟧. What
 * is tested in it holds whatever the words are, and however long they take: each breath of it takes two seconds.
 */
import { EN } from '../../lambda/language/en';
import type { Language } from '../../lambda/language/language';
import type { Table } from '../../lambda/progress/table';
import { makeSkill, type Skill } from '../../lambda/skill';
import { brokenByResponse } from './response-rules';
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

const { coach, ...others } = EN;

/** English, meant. Sides and regions are filled in as they are there. */
export const MEANING: Language = {
  ...meaningOf(others, []),
  coach: meaningOf(coach, []),
  name: 'meaning',
  speed: {
    secondsPer: { syllable: 0, consonant: 0, stress: 0, comma: 0, end: 0, breath: 2 },
    spelling: EN.speed.spelling,
  },
  callNow: () => '⟦callNow⟧',
  sided: EN.sided,
  inRegion: EN.inRegion,
};

/** A conversation in which the coach says what it means; an Echo takes as long over it as over so much English. */
export function inMeaning(table: () => Table | null = () => null): ConversationOptions {
  const language: Language = { ...MEANING, speed: EN.speed };
  let skill: Skill | undefined;
  return {
    handler: (event) => {
      skill ??= makeSkill({ table: table(), log: linesLog(), languageOf: () => language });
      return skill(event);
    },
    check: (response, request) => {
      const broken = brokenByResponse(response, request);
      if (broken.length > 0) throw new Error(broken.join('\n'));
    },
  };
}
