/// <reference lib="dom" />
/** The browser's voice on a clock that waits for it: time stands still while a sentence takes longer than planned. */
import { rateAfter, voiceOf } from '../simulator/browser/voice';
import type { PacedClock } from './time';

/** So long is waited for a browser that tells of its voices late. Milliseconds. */
const VOICES_MS = 1500;
/** A voice that has not ended by then is passed over: some never tell. As many times as planned, and seconds. */
const PATIENCE = { times: 1.5, seconds: 1.5 } as const;

export function makeSpeaking(clock: PacedClock, language: string) {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  let rate = 1;
  let isUnlocked = false;
  let release = () => {};
  let cancel = () => {};

  const hasVoices = () => (synthesis?.getVoices().length ?? 0) > 0;
  let areKnown = hasVoices();
  const known = new Promise<void>((resolve) => {
    if (!synthesis || areKnown) return resolve();
    synthesis.addEventListener('voiceschanged', () => hasVoices() && resolve());
    setTimeout(resolve, VOICES_MS);
  }).then(() => {
    areKnown = true;
  });

  /** The voices there are of the language; some browsers tell of them late. */
  const voices = () =>
    (synthesis?.getVoices() ?? []).filter(({ lang }) => lang.startsWith(language.slice(0, 2)));

  /** Says it, and tells when it is said; null without a voice. */
  function spoken(text: string): Promise<void> | null {
    const voice = voices().find(({ name }) => name === speaking.chosen);
    const speaker = voice ?? (synthesis && voiceOf(synthesis, language));
    if (!synthesis || !speaker) return null;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
    utterance.rate = rate;
    return new Promise((resolve) => {
      utterance.onend = () => resolve();
      utterance.onerror = () => resolve();
      synthesis.speak(utterance);
    });
  }

  function quiet() {
    cancel();
    release();
    cancel = () => {};
    release = () => {};
  }

  const speaking = {
    /** False mutes it, and time alone paces. */
    on: true,
    /** The voice by name; the best there is where it is not there. */
    chosen: null as string | null,
    voices,
    /** Begins a sentence that is planned to take `seconds`. */
    say(text: string, seconds: number) {
      quiet();
      if (!speaking.on || !synthesis) return;
      let isOver = false;
      let letGo = () => {};
      const over = () => {
        isOver = true;
        letGo();
      };
      // Set before the next sound is: what comes due first may hold time before the other.
      const cancelDue = clock.after(seconds, () => {
        if (isOver) return;
        letGo = clock.hold();
        const patience = seconds * (PATIENCE.times - 1) + PATIENCE.seconds;
        const timer = setTimeout(over, patience * 1000);
        release = () => {
          clearTimeout(timer);
          letGo();
        };
      });
      cancel = () => {
        isOver = true;
        cancelDue();
      };
      const begin = () => {
        if (isOver) return;
        const beganMs = performance.now();
        const said = spoken(text);
        if (said === null) return over();
        void said.then(() => {
          if (!isOver) rate = rateAfter(rate, (performance.now() - beganMs) / 1000, seconds);
          over();
        });
      };
      if (areKnown) begin();
      else void known.then(begin);
    },
    hush() {
      quiet();
      synthesis?.cancel();
    },
    /** To be called in a tap: some browsers let a page speak only from then on. */
    unlock() {
      if (!isUnlocked) synthesis?.speak(new SpeechSynthesisUtterance(''));
      isUnlocked = true;
    },
  };
  return speaking;
}
