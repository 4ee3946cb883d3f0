/** What people say around a wish, and the ways to take it off: the wish is the same without it. */

/** Sounds made while thinking: nothing is lost without them, wherever they stand. */
export const HUMS: ReadonlySet<string> = new Set(
  'um umm ummm uh uhh uhm er err erm ah ahh hm hmm hmmm mm mmm mmmm mhm'.split(' '),
);
/** What leads up to a wish, and what trails after it; longer ones first. */
const OPENERS = phrases(
  'oh my god, bloody hell, yes sir, cool beans, excuse me, hey there, you know, i mean, i think, i said, i was like, oh, hey, so, well, actually, please, kindly, alexa, coach, and, but, because, like, okay, right, all right, yeah, sorry, listen, look, man, mate, dude, gosh, jeez, crikey, blimey, whoa, wow, oops, whoops, ooh, ugh, phew, cool, great, fine, nice, lovely, boy, god',
);
const CLOSERS = phrases(
  'by the way, to be honest, if you can, if possible, if you would, if you do not mind, would you, will you, for me, you know, i think, i guess, i mean, as well, please, kindly, alexa, now, then, thanks, thank you, coach, mate, man, sir, madam, love, cheers, ta, if that is okay, by now, buddy, dude, yeah, okay, right, though, again, actually, today, too, really, here, honestly, but, and, so, because',
);
const FILLERS = new Set([...OPENERS, ...CLOSERS].map((phrase) => phrase.join(' ')));
/** Words that only say how much. */
const SHADES =
  /\b(?:kind of|sort of|a bit(?: of)?|a little(?: bit)?(?: of)?|on earth|really|actually|still|quite|pretty|totally|literally|bloody|very)\b/g;
/** An answer or a courtesy before a wish that is a sample by itself: "yep that's the lot". "No more" is no answer. */
const ANSWER =
  /^(?:(?:yes|yep|yup|yeah|sure|no(?! more| need)|nah|nope)(?: sir)?|(?:can|could|will|would) you(?: please)?|i (?:want|need) you to) /;
/** The same words again at once: "wait wait wait". */
const STAMMER = /\b(\w+(?: \w+)?)(?: \1\b)+/g;

function phrases(list: string): string[][] {
  return list
    .split(', ')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);
}

/** Behind these "okay" is no courtesy: "i'm expecting is this okay". */
const ASKED_OF = /\b(?:is|was|are) (?:it|this|that|these|they)$/;

/** Whether the words are one filler and nothing else. */
export function isFiller(words: readonly string[]): boolean {
  return FILLERS.has(words.join(' '));
}

/** The words with one filler after another taken off, from the whole to the bare. */
export function barer(words: readonly string[]): (readonly string[])[] {
  const opener = OPENERS.find((o) => o.length < words.length && o.every((w, i) => words[i] === w));
  if (opener) return [words, ...barer(words.slice(opener.length))];
  const closer = CLOSERS.find(
    (c) =>
      c.length < words.length &&
      c.every((w, i) => words[words.length - c.length + i] === w) &&
      !ASKED_OF.test(words.slice(0, -c.length).join(' ')),
  );
  return closer ? [words, ...barer(words.slice(0, -closer.length))] : [words];
}

/** The words without what leads up to them or trails after them; something is always left. */
export function bareOf(words: readonly string[]): readonly string[] {
  return barer(words).at(-1) ?? words;
}

/**
 * The words said once, without an answer or a courtesy before them. A "no" before the name of a thing is no
 * answer: "no lunges today".
 */
export function plainly(
  words: readonly string[],
  opensWithAName: (words: readonly string[]) => boolean,
): readonly string[] {
  const once = words.join(' ').replace(STAMMER, '$1');
  const plain = once.replace(ANSWER, '').split(' ');
  return once.startsWith('no ') && opensWithAName(plain) ? once.split(' ') : plain;
}

/** The words without those that only say how much; something is always left. */
export function shadeless(words: readonly string[]): readonly string[] {
  const plain = words.join(' ').replace(SHADES, ' ').trim();
  return plain === '' ? words : plain.split(/\s+/);
}

/** The words without some, wherever they stand; all of them where nothing would be left. */
export function without(words: readonly string[], some: ReadonlySet<string>): readonly string[] {
  const rest = words.filter((word) => !some.has(word));
  return rest.length > 0 ? rest : words;
}
