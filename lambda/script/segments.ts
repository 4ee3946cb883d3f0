/** The pieces that scripts are put together from. */
import type { Asking, Texts } from '../language/language';
import { CHIMES } from './chimes';
import { LONGEST_BREAK_SECONDS } from './limits';
import { toTenths } from './seconds';
import type { AskingScript, Chime, ChimeId, Mark, Pause, Segment, Words } from './types';

/** Between two breaths of an instruction, time to do what it said. Seconds. */
export const BREATH_SECONDS = 0.8;
/** Between short words that belong together: "Okay. Next: …". Seconds. */
export const SHORT_SECONDS = 0.6;
/** Between steps that are told to whoever did not follow them the first time. Seconds. */
export const STEP_SECONDS = 1.2;

/** A breath of words. */
export function words(text: string, at?: Mark, label?: string): Words {
  return { kind: 'words', text, ...(at && { at }), ...(label !== undefined && { label }) };
}

/** A pause of at most LONGEST_BREAK_SECONDS. */
export function pause(seconds: number, at?: Mark, label?: string): Pause {
  return { kind: 'pause', seconds, ...(at && { at }), ...(label !== undefined && { label }) };
}

/** A sound, for as long as it is. */
export function chime(id: ChimeId, at: Mark): Chime {
  return { kind: 'chime', chime: id, seconds: CHIMES[id].seconds, at };
}

/** Texts as breaths, with `gap` seconds between them. */
export function breaths(texts: Texts, gap = BREATH_SECONDS, at?: Mark): Segment[] {
  return texts.flatMap((text, index) =>
    index === 0 ? [words(text, at)] : [pause(gap, at), words(text, at)],
  );
}

/** `say` as breaths, `gap` seconds between them, and then what asks. */
export function asked(say: Texts, { asks }: Asking, gap = BREATH_SECONDS): AskingScript {
  const lead = say.length > 0 ? [...breaths(say, gap), pause(gap)] : [];
  return [...lead, { kind: 'words', text: asks, asks: true }];
}

/** What stands on the segments of a repetition that is counted aloud: which of how many. */
export const repetitionLabel = (repetition: number, of: number) => `${repetition}/${of}`;

/** The repetition that a label counts; null where it counts none. */
export function repetitionOf(label: string | undefined): { rep: number; of: number } | null {
  const [, rep, of] = label?.match(/^(\d+)\/(\d+)$/) ?? [];
  return of === undefined ? null : { rep: Number(rep), of: Number(of) };
}

/** The hold goes on: in silence, or in words that are said within it. */
export function isHeld(segment: Segment): boolean {
  return segment.kind === 'hold' || (segment.kind === 'words' && segment.held === true);
}

/** A pause of any length, as breaks that the platform allows. */
export function silence(seconds: number, at?: Mark): Pause[] {
  const pauses: Pause[] = [];
  for (let left = seconds; left > 0; left -= LONGEST_BREAK_SECONDS) {
    pauses.push(pause(Math.min(LONGEST_BREAK_SECONDS, toTenths(left)), at));
  }
  return pauses;
}
