/** Finds pain that is felt now inside a longer sentence: "how long left my knee hurts". */

/** The intent that words stand for on their own, or null when they are only part of a sentence. */
export type Standing = (words: readonly string[]) => string | null;

const FELT =
  /\b(hurts?|hurting|pains?|paining|painful|sore|aches?|aching|worse|tender|throbs|throbbing|niggles?|twinge|discomfort|stings|stinging|pinches|twinges|killing|agony|unbearable)\b/;
/** A bare noun is no word that pain is felt: "how do i make the pain go away". */
const NOUN = /^(the|my|this|that) pain$/;
const SUBJECTS = new Set('it that this my i the there now ow ouch'.split(' '));

/** Before the pain, these make it a question, a condition or somebody's report. */
const ASKING = new Set(
  'does did should would will could can may might is was if when whenever why what where how whether until unless where which while as than like though used'.split(
    ' ',
  ),
);
/** After the pain, these tell when or where it comes in general: "it hurts when i run". */
const TELLING = new Set(
  'when whenever while if after before during since on in at behind under around below above only more less than to for every each last yesterday earlier once until that as like with without by most sometimes often always even all'.split(
    ' ',
  ),
);
const JOINTS = new Set('but and because cause so although though then only'.split(' '));

/** "My knee hurts" opens many a talk; beside these it is said from the floor. */
const ON_THE_FLOOR = new Set([
  'ReadyIntent',
  'WaitIntent',
  'DoneIntent',
  'HowLongLeftIntent',
  'WhatToFeelIntent',
  'WhichSideIntent',
  'OtherSideIntent',
  'WrongSideIntent',
  'ChangeAmountIntent',
  'SlowerIntent',
  'LessTalkIntent',
  'TooHardIntent',
  'BreathingIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.PauseIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
]);
/** Beside these even "it hurts" speaks of the pain in general, or of something worse. */
const OF_ITS_OWN = new Set([
  'WhyPainIntent',
  'KneePainIntent',
  'SupposedToHurtIntent',
  'KneelHurtsIntent',
  'FeedbackIntent',
]);

/** What ties a pain to this moment or this exercise. */
const NOW =
  /\b(?:now|at the moment|like this|(?:doing|during|from|with) (?:this|it|that)|(?:this|that) one|when i (?:do|hold) (?:it|this|that)|is (?:hurting|aching|throbbing|stinging|paining|giving))\b/;
const QUESTION = /\b(?:why|what|how|if|should|can|could|does|is it|is this)\b/;
const LASTING =
  /\b(?:since|weeks?|months?|days|years?|lately|always|every|after|yesterday|usually)\b/;

const ELSEWHERE =
  /\b(?:ankles?|hips?|(?:my|the|lower) back|neck|shoulders?|elbows?|wrists?|hands?|fingers?|foot|feet|heels?|toes?|shins?|groin|achilles|jaw)\b/;
const KNEE = /\b(?:knees?|kneecaps?|knee cap|patella|legs?|thighs?)\b/;

/** Whether pain is spoken of, whenever it is felt. */
export function saysPain(words: readonly string[]): boolean {
  return FELT.test(words.join(' '));
}

/** Whether the words name another joint, and no knee. */
export function isElsewhere(words: readonly string[]): boolean {
  const text = words.join(' ');
  return ELSEWHERE.test(text) && !KNEE.test(text);
}

/** Whether words about pain say that it is felt at this moment, and ask nothing. */
export function isFeltNow(words: readonly string[]): boolean {
  const text = words.join(' ');
  return FELT.test(text) && NOW.test(text) && !asks(words) && !LASTING.test(text);
}

function trimmed(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !JOINTS.has(word));
  const to = words.findLastIndex((word) => !JOINTS.has(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}

/**
 * Whether the words say, beside something that stands on its own, that it hurts now.
 * `owner` is the intent that words are a sample of, to the letter.
 */
export function painInside(
  words: readonly string[],
  owner: (words: readonly string[]) => string | undefined,
  standing: Standing,
): boolean {
  if (!FELT.test(words.join(' '))) return false;
  for (let size = words.length - 1; size >= 2; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size);
      const text = phrase.join(' ');
      if (!SUBJECTS.has(phrase[0] ?? '') || !FELT.test(text) || NOUN.test(text)) continue;
      const intent = owner(phrase);
      const opener = intent === 'KneePainIntent' && phrase[0] === 'my';
      if (intent !== 'PainIntent' && intent !== 'PainBeforeIntent' && !opener) continue;

      const before = trimmed(words.slice(0, at));
      const after = trimmed(words.slice(at + size));
      if (ASKING.has(before.at(-1) ?? '') || tells(after[0] ?? '')) return false;
      const parts = [before, after].filter((part) => part.length > 0);
      const beside = parts.map((part) => standing(part) ?? (asks(part) ? null : 'unknown'));
      if (beside.some((part) => part === null || OF_ITS_OWN.has(part))) continue;
      if (!opener || beside.some((part) => ON_THE_FLOOR.has(part ?? ''))) return true;
    }
  }
  return false;
}

function asks(words: readonly string[]): boolean {
  return QUESTION.test(words.join(' ')) || words.some((word) => word === 'not');
}

function tells(word: string): boolean {
  return TELLING.has(word) || /..ing$/.test(word);
}
