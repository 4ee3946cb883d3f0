/** Takes a sentence apart where a fresh thought begins: one part may carry the meaning that matters. */
import { isNegated } from './nearest';

const JOINTS = new Set('but and because cause though although while then since'.split(' '));
/** What begins a fresh thought without a joint: "can I keep going my knee's gone puffy". */
const SUBJECTS = new Set('my i it there everything something'.split(' '));

/** The clauses between joints, when there are several, and the rest of the sentence from each fresh thought on. */
export function partsOf(words: readonly string[]): string[][] {
  const clauses = clausesOf(words);
  return [...(clauses.length > 1 ? clauses : []), ...thoughtsOf(words)];
}

function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (JOINTS.has(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 1);
}

/** The sentence from each fresh thought on, unless a "not" stands just before. */
function thoughtsOf(words: readonly string[]): string[][] {
  return words.flatMap((word, at) =>
    at > 0 &&
    at + 3 < words.length &&
    SUBJECTS.has(word) &&
    !isNegated(words.slice(Math.max(0, at - 3), at))
      ? [words.slice(at)]
      : [],
  );
}
