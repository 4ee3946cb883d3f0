/// <reference lib="dom" />
/** The browser's own voice, as the Echo's. Where there is none, time alone paces the words. */

import type { Clock } from '../echo/clock';
import { ringBell } from './bell';

/** A voice may take this much longer than estimated before it is passed over: some never tell their end. */
const PATIENCE = 2;
const SLOWEST = 0.7;
const FASTEST = 1.4;
/** Faster a browser's voice does not go. */
const MOST_RATE = 10;

/** A voice of the language on this computer alone. */
export function voiceOf(
  synthesis: SpeechSynthesis,
  language: string,
): SpeechSynthesisVoice | undefined {
  const here = synthesis.getVoices().filter((one) => one.localService);
  return (
    here.find((one) => one.lang.replace('_', '-') === language) ??
    here.find((one) => one.lang.startsWith('en'))
  );
}

/** The next sentence a little faster or slower, so that voice and countdown keep together. */
export function rateAfter(rate: number, took: number, estimated: number): number {
  if (took <= 0.5 || estimated <= 0.5) return rate;
  return Math.min(FASTEST, Math.max(SLOWEST, rate * Math.sqrt(took / estimated)));
}

/** Runs something when the seconds are over and the sentence is said; the answer calls it off. */
function afterBoth(
  clock: Clock,
  seconds: number,
  spoken: Promise<void>,
  run: () => void,
): () => void {
  let off = false;
  let due = false;
  let ended = false;
  const go = () => {
    if (off || !due || !ended) return;
    off = true;
    run();
  };
  const end = () => {
    ended = true;
    go();
  };
  const cancelDue = clock.after(seconds, () => {
    due = true;
    go();
  });
  const cancelPatience = clock.after(seconds * PATIENCE + 1, end);
  void spoken.then(end);
  return () => {
    off = true;
    cancelDue();
    cancelPatience();
  };
}

/** The browser's voice for English, on top of a clock. */
export function makeVoice(clock: Clock, language: string) {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  let rate = 1;
  let said: Promise<void> | null = null;
  let held: (() => void)[] | null = null;

  const voice = {
    /** False mutes it, and time alone paces. */
    on: true,
    /** How many times as fast it speaks as usual. */
    speed: 1,
    /** Begins a sentence that is estimated at `seconds`. */
    say(text: string, seconds: number) {
      const speaker = synthesis && voiceOf(synthesis, language);
      if (!voice.on || !synthesis || !speaker) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = speaker;
      utterance.rate = Math.min(MOST_RATE, rate * voice.speed);
      const began = clock.now();
      said = new Promise((resolve) => {
        utterance.onend = () => {
          rate = rateAfter(rate, clock.now() - began, seconds);
          resolve();
        };
        utterance.onerror = () => resolve();
      });
      synthesis.speak(utterance);
    },
    /** A stand-in for a sound of Amazon's library, as long as that is; each has a pitch of its own. */
    chime(source: string, seconds: number) {
      if (voice.on) ringBell(source, seconds);
    },
    hush() {
      said = null;
      synthesis?.cancel();
    },
    /** Until the answer is called nothing on the clock comes due: no sentence begins, and no microphone shuts. */
    hold() {
      const due: (() => void)[] = [];
      held = due;
      return () => {
        if (held !== due) return;
        held = null;
        for (const run of due) run();
      };
    },
    /** A clock on which the silence after a sentence begins no sooner than the voice has said it. */
    clock: {
      now: clock.now,
      after(seconds: number, run: () => void) {
        const spoken = said;
        said = null;
        let off = false;
        const due = () => {
          if (off) return;
          if (held) held.push(due);
          else run();
        };
        const cancel =
          spoken === null ? clock.after(seconds, due) : afterBoth(clock, seconds, spoken, due);
        return () => {
          off = true;
          cancel();
        };
      },
    },
  };
  return voice;
}

/** The browser's speech recognition, as far as the page needs it. */
export interface Recognition {
  lang: string;
  processLocally: boolean;
  onspeechstart: (() => void) | null;
  onresult: ((event: { results: { 0: { 0: { transcript: string } } } }) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  abort(): void;
}

export interface RecognitionClass {
  new (): Recognition;
  /** Newer browsers tell what they can do; of what they would do elsewhere they promise too much. */
  available?(on: { langs: string[]; processLocally: true }): Promise<string>;
  install?(on: { langs: string[]; processLocally: true }): Promise<boolean>;
}

/** The browser's own, or undefined where it has none. */
export function recognitionHere(): RecognitionClass | undefined {
  const known = window as unknown as Record<string, RecognitionClass | undefined>;
  return known.SpeechRecognition ?? known.webkitSpeechRecognition;
}

/** An ear on the laptop's microphone, or null where the browser has none that works on this computer alone. */
export async function makeRecognition(language: string): Promise<Recognition | null> {
  const Made = recognitionHere();
  if (Made === undefined) return null;
  const can = await Made.available?.({ langs: [language], processLocally: true });
  if (can !== undefined && can !== 'available') return null;
  const recognition = new Made();
  recognition.lang = language;
  recognition.processLocally = true;
  return recognition;
}
