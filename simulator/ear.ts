/** Understands typed words with the interaction model, as Alexa would the spoken ones. */
import { SAFETY as SAFETY_SAMPLES } from '../model/intents/safety';
import type { InteractionModel } from '../model/types';
import { type Filled, type Masked, readGrammar, type Slots } from './grammar';
import { makeLikelihood } from './likelihood';
import { isNegated, makeNearest } from './nearest';
import { isFeltNow, painInside } from './pain';
import { wordsOf } from './words';

export interface Heard {
  readonly utterance: string;
  /** An intent of the model, or "LaunchRequest" for the bare invocation. */
  readonly intent: string;
  readonly slots: Slots;
  /** exact: a sample to the letter. near: close to one. none: nothing fits, which is Fallback. */
  readonly how: 'exact' | 'near' | 'none';
  /** 0 to 1; 1 is exact. */
  readonly score: number;
}

interface Guess {
  readonly intent: string;
  readonly slots: Slots;
  readonly score: number;
  /** Whether it is close enough to be believed. */
  readonly fits: boolean;
}

const FALLBACK = 'AMAZON.FallbackIntent';

/** Meanings that win inside a longer sentence; of pain alone it depends on what stands beside it. */
const SAFETY = new Set(Object.keys(SAFETY_SAMPLES).filter((name) => name !== 'PainIntent'));
/** A wish in one word, which may stand beside another one. */
const IN_A_WORD = new Set([
  'WaitIntent',
  'DoneIntent',
  'SlowerIntent',
  'AMAZON.PauseIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StopIntent',
]);
/** Said beside another wish, these only lead up to it. */
const LEADING_UP = new Set([
  'ReadyIntent',
  'SocialIntent',
  'FeedbackIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  FALLBACK,
]);

/** Below this similarity a guess is worse than asking: found on phrases out of scope. */
const NEAR = 0.63;
/** Less similar is enough where the words themselves are so much the intent's own (log likelihood). */
const NEAR_ENOUGH = 0.5;
const WELL_WORDED = 1.5;
/** A clause must be this close to a safety sample to outweigh the rest of its sentence. */
const SAFETY_NEAR = 0.75;
/** A sentence this close to one sample is not two wishes. */
const WHOLE = 0.85;
const NEIGHBOURS = 30;
const MASKINGS = 12;
/** In words; no sample of the model is longer. */
const LONGEST_SAMPLE = 16;
/** "Tell me about the {exercise}" is far from the same with something unknown in the slot's place. */
const EMPTY_SLOT = 0.75;
/** A word the model never says speaks of something else. */
const STRANGE_WORD = 0.5;

/** Sounds made while thinking: nothing is lost without them, wherever they stand. */
const HUMS = new Set('um uh er erm ah hm hmm mm mmm mhm'.split(' '));
/** Cries of pain. What follows one is no calm wish. */
const CRIES = new Set('ow oww ouch argh'.split(' '));
/** What leads up to a wish, and what trails after it; longer ones first. */
const OPENERS = phrases(
  'oh my god, bloody hell, yes sir, cool beans, excuse me, hey there, you know, i mean, i think, i said, i was like, oh, hey, so, well, actually, please, kindly, alexa, coach, and, but, because, like, okay, right, all right, yeah, sorry, listen, look, man, mate, dude, gosh, jeez, crikey, blimey, whoa, wow, oops, whoops, ooh, ugh, phew, cool, great, fine, nice, lovely, boy, god',
);
const CLOSERS = phrases(
  'by the way, to be honest, if you can, if possible, if you would, if you do not mind, would you, will you, for me, you know, i think, i guess, i mean, as well, please, alexa, now, then, thanks, thank you, coach, mate, man, sir, madam, love, cheers, ta, if that is okay, by now, buddy, dude, yeah, okay, right, though, again, actually, today, too, really, here, honestly, but, and, so, because',
);
const FILLERS = new Set([...OPENERS, ...CLOSERS].map((phrase) => phrase.join(' ')));
/** Words that only say how much: a wish is the same without them. */
const SHADES =
  /\b(?:kind of|sort of|a bit|a little|really|actually|still|quite|pretty|totally|literally|bloody|very)\b/g;
/** An answer or a courtesy before a wish that is a sample by itself: "yep that's the lot". */
const ANSWER =
  /^(?:(?:yes|yep|yup|yeah|sure|no|nah|nope)(?: sir)?|(?:can|could|will|would) you(?: please)?|i (?:want|need) you to) /;
/** The same words again at once: "wait wait wait". */
const STAMMER = /\b(\w+(?: \w+)?)(?: \1\b)+/g;
const JOINTS = new Set('but and because cause though although while then since'.split(' '));

function phrases(list: string): string[][] {
  return list
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}

/** The words with one filler after another taken off, from the whole to the bare. */
function barer(words: readonly string[]): (readonly string[])[] {
  const opener = OPENERS.find((o) => o.length < words.length && o.every((w, i) => words[i] === w));
  if (opener) return [words, ...barer(words.slice(opener.length))];
  const closer = CLOSERS.find(
    (c) => c.length < words.length && c.every((w, i) => words[words.length - c.length + i] === w),
  );
  return closer ? [words, ...barer(words.slice(0, -closer.length))] : [words];
}

/** The words without what leads up to them or trails after them; something is always left. */
function bareOf(words: readonly string[]): readonly string[] {
  return barer(words).at(-1) ?? words;
}

function plainly(words: readonly string[]): readonly string[] {
  return words.join(' ').replace(STAMMER, '$1').replace(ANSWER, '').split(' ');
}

function shadeless(words: readonly string[]): readonly string[] {
  const plain = words.join(' ').replace(SHADES, ' ').trim();
  return plain === '' ? words : plain.split(/\s+/);
}

function withoutName(words: readonly string[]): readonly string[] {
  return words[0] === 'alexa' && words.length > 1 ? words.slice(1) : words;
}

function without(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const rest = words.filter((word) => !fillers.has(word));
  return rest.length > 0 ? rest : words;
}

/** "My knee hurts" asks why; "my knee hurts right now" tells of pain. */
function orPain(intent: string, words: readonly string[]): string {
  return intent === 'WhyPainIntent' && isFeltNow(words) ? 'PainIntent' : intent;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Clauses of a sentence; one that starts a fresh thought may carry the meaning that matters. */
function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (JOINTS.has(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 1);
}

/** What begins a fresh thought without a joint: "can I keep going my knee's gone puffy". */
const SUBJECTS = new Set('my i it there everything something'.split(' '));

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

/** What stands after "ask knee coach to", an empty row for a bare invocation, or null without one. */
function afterInvocation(words: readonly string[], name: string): string[] | null {
  const text = words.join(' ');
  const verbs =
    'open|launch|start|run|begin|load|play|use|enable|resume|ask|tell|talk to|go to|get';
  const found = new RegExp(`^(?:(?:please|can you) )?(?:(?:${verbs}) )?${name}\\b ?(.*)$`).exec(
    text,
  );
  if (!found) return null;
  const rest = (found[1] ?? '').replace(/^(?:to|and|for|about|if|whether|that)\b ?/, '');
  return rest === '' || rest === 'please' ? [] : rest.split(' ');
}

/**
 * Makes the ear of a model. The same words are always heard the same way.
 * Promise: every answer's intent stands in the model, or is "LaunchRequest".
 */
export function makeEar(model: InteractionModel): (utterance: string) => Heard {
  const grammar = readGrammar(model);
  const name = wordsOf(model.interactionModel.languageModel.invocationName).join(' ');
  // Built at the first guess: most of what is said is a sample to the letter.
  const nearest = once(() =>
    makeNearest(grammar.templates.map((t) => ({ words: t.words, item: t }))),
  );
  const likelihood = once(() => makeLikelihood(grammar.templates));
  const vocabulary = grammar.vocabulary;

  /** A safety sample inside the words, unless just before it stands a "not". */
  function safetyInside(words: readonly string[]) {
    for (let size = Math.min(words.length, LONGEST_SAMPLE); size >= 2; size--) {
      for (let at = 0; at + size <= words.length; at++) {
        const intent = grammar.plain(words.slice(at, at + size));
        if (intent === undefined || !SAFETY.has(intent)) continue;
        if (!isNegated(words.slice(Math.max(0, at - 3), at))) return { intent, slots: {} };
      }
    }
    return null;
  }

  /** The intent with the nearest samples, helped by others close by and by its way with words. */
  function guess(words: readonly string[]): Guess | null {
    const maskings = grammar.maskings(words).slice(0, MASKINGS);
    const close = new Map<string, { scores: number[]; masked: Masked; best: number }>();
    const likely = new Map<string, number>();
    for (const masked of maskings) {
      for (const [intent, ratio] of likelihood()(masked.words)) {
        likely.set(intent, Math.max(likely.get(intent) ?? ratio, ratio));
      }
      for (const { item, score } of nearest()(masked.words, NEIGHBOURS)) {
        const empty = item.words.some((w) => w.startsWith('{') && !masked.words.includes(w));
        const fit = empty ? score * EMPTY_SLOT : score;
        const mine = close.get(item.intent) ?? { scores: [], masked, best: 0 };
        close.set(item.intent, mine);
        mine.scores.push(fit);
        if (fit > mine.best) Object.assign(mine, { masked, best: fit });
      }
    }
    const ranked = [...close].map(([intent, { scores, masked, best }]) => {
      const others = scores.sort((x, y) => y - x).slice(1, 5);
      const support = others.reduce((sum, score) => sum + score, 0) / 4;
      return { intent, masked, score: best + 0.3 * support + 0.05 * (likely.get(intent) ?? 0) };
    });
    const first = ranked.sort((x, y) => y.score - x.score)[0];
    if (!first) return null;
    const known = grammar.slotsOf.get(first.intent) ?? [];
    const slots: Record<string, Filled> = {};
    for (const masked of [first.masked, ...maskings]) {
      for (const [slot, filled] of Object.entries(masked.slots)) {
        if (known.includes(slot) && !slots[slot]) slots[slot] = filled;
      }
    }
    const strange = words.filter((word) => !vocabulary.has(word)).length / words.length;
    const score = first.score * (1 - STRANGE_WORD * strange);
    const worded = likely.get(first.intent) ?? 0;
    return {
      intent: first.intent,
      slots,
      score: Math.min(0.97, Math.max(0, score)),
      fits: score >= NEAR || (score >= NEAR_ENOUGH && worded >= WELL_WORDED),
    };
  }

  /** What words mean that are a sentence of their own; a "not" is only believed to the letter. */
  function standing(words: readonly string[]): string | null {
    const own = bareOf(words);
    if (FILLERS.has(own.join(' '))) return FALLBACK;
    const exact = grammar.exact(own);
    if (exact) return exact.intent;
    const near = isNegated(own) ? null : guess(own);
    return near && near.score >= NEAR && !SAFETY.has(near.intent) ? near.intent : null;
  }

  /** What half a sentence wishes, when it is a sample by itself; a name alone is none. */
  function wishIn(words: readonly string[]) {
    const own = bareOf(words);
    const wish = own.at(-1) === 'not' ? null : grammar.exact(own);
    const said = Object.values(wish?.slots ?? {}).map(({ said }) => said);
    if (!wish || said.includes(own.join(' ')) || said.includes(own.slice(1).join(' '))) return null;
    return own.length > 1 || IN_A_WORD.has(wish.intent) ? wish : null;
  }

  /** Of two wishes side by side the last counts, unless it is only a courtesy. */
  function lastWish(words: readonly string[]) {
    const middle = words.length / 2;
    const cuts = words.map((_, at) => at).slice(1);
    for (const at of cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
      const first = wishIn(words.slice(0, at));
      const last = first && wishIn(words.slice(at));
      if (!first || !last) continue;
      const kept = LEADING_UP.has(last.intent) || first.intent === 'KneelHurtsIntent';
      return kept ? first : last;
    }
    return null;
  }

  /** "Wait" first and something unknown after it: to wait is never wrong. */
  function opensWithWait(words: readonly string[]): boolean {
    if (words[0] === 'wait') return true;
    return [4, 3, 2].some((size) => grammar.plain(words.slice(0, size)) === 'WaitIntent');
  }

  /** What hurts, when it is cried out: pain at least. */
  function criedOut(words: readonly string[]) {
    const rest = bareOf(without(words, CRIES));
    const exact = grammar.exact(rest);
    const near = exact ? { ...exact, score: 1 } : guess(rest);
    return near && SAFETY.has(near.intent) && near.score >= NEAR ? near.intent : 'PainIntent';
  }

  return (utterance) => {
    const answer = (
      how: Heard['how'],
      score: number,
      intent: string,
      slots: Slots = {},
    ): Heard => ({
      utterance,
      intent,
      slots,
      how: intent === FALLBACK ? 'none' : how,
      score: Math.round(score * 1000) / 1000,
    });

    const spoken = withoutName(wordsOf(utterance));
    const asked = afterInvocation(spoken, name);
    if (asked?.length === 0) return answer('exact', 1, 'LaunchRequest');
    const words = asked ?? spoken;
    if (words.length === 0) return answer('none', 0, FALLBACK);

    const exact = grammar.exact(words);
    if (exact) return answer('exact', 1, exact.intent, exact.slots);

    const clear = without(words, HUMS);
    if (clear.every((word) => HUMS.has(word))) return answer('none', 0, FALLBACK);
    const bare = bareOf(clear);
    const inside = safetyInside(clear) ?? safetyInside(shadeless(clear));
    if (inside) return answer('near', 0.95, inside.intent, inside.slots);
    if (clear.some((word) => CRIES.has(word))) return answer('near', 0.9, criedOut(clear));
    for (const way of [...barer(clear), shadeless(bare)]) {
      const fit = grammar.exact(way);
      if (fit) return answer('near', 0.98, orPain(fit.intent, clear), fit.slots);
    }

    if (painInside(shadeless(bare), grammar.plain, standing)) {
      return answer('near', 0.9, 'PainIntent');
    }
    for (const way of [...barer(plainly(clear)), bareOf(plainly(bare))]) {
      const fit = grammar.exact(way);
      if (fit) return answer('near', 0.9, orPain(fit.intent, clear), fit.slots);
    }

    const clauses = clausesOf(clear);
    for (const clause of [...(clauses.length > 1 ? clauses : []), ...thoughtsOf(clear)]) {
      const close = clause.length > 2 ? guess(clause) : null;
      if (close && SAFETY.has(close.intent) && close.score >= SAFETY_NEAR) {
        return answer('near', close.score, close.intent, close.slots);
      }
    }

    const near = guess(bare);
    const wish = near && near.score >= WHOLE ? null : lastWish(bare);
    if (wish) return answer('near', near?.score ?? 0, wish.intent, wish.slots);
    if (!near?.fits) {
      if (isFeltNow(clear)) return answer('near', NEAR, 'PainIntent');
      if (opensWithWait(clear)) return answer('near', NEAR, 'WaitIntent');
      return answer('none', near?.score ?? 0, FALLBACK);
    }
    return answer('near', near.score, orPain(near.intent, clear), near.slots);
  };
}
