/// <reference lib="dom" />
/**
 * Listens in silences, where the browser understands speech on this very device: never while the coach speaks, since
 * a recogniser would hear that, and never by sending a voice elsewhere.
 */
import {
  type Recognition,
  type RecognitionClass,
  recognitionHere,
} from '../simulator/browser/voice';
import type { PacedClock } from './time';

/** While somebody speaks time stands still, but no longer than this: noise never ends. Milliseconds. */
const LONGEST_SAYING_MS = 8000;
/** Errors after which another try may hear something. */
const PASSING = ['no-speech', 'aborted'];

/** Whether this browser can listen by itself: now, once it has loaded what it needs, or not at all. */
export async function canListen(language: string): Promise<'now' | 'later' | 'no'> {
  // Android's recogniser beeps at each start.
  if (/Android/.test(navigator.userAgent)) return 'no';
  const can = await recognitionHere()
    ?.available?.({ langs: [language], processLocally: true })
    .catch(() => 'unavailable');
  if (can === 'available') return 'now';
  return can === 'downloadable' || can === 'downloading' ? 'later' : 'no';
}

export type Listening = ReturnType<typeof makeListening>;

/** `heard` is told what was said; `failed`, once, that it cannot be heard after all. */
export function makeListening(
  clock: PacedClock,
  language: string,
  heard: (words: string) => void,
  failed: () => void,
) {
  let recogniser: Recognition | null = null;
  let isAllowed = false;
  let isOn = false;
  let letGo = () => {};

  function made(Made: RecognitionClass): Recognition {
    const one = new Made();
    one.lang = language;
    one.processLocally = true;
    one.onspeechstart = () => {
      letGo();
      const release = clock.hold();
      const timer = setTimeout(() => letGo(), LONGEST_SAYING_MS);
      letGo = () => {
        clearTimeout(timer);
        release();
        letGo = () => {};
      };
    };
    one.onresult = (event) => {
      letGo();
      heard(event.results[0][0].transcript);
    };
    one.onend = () => {
      isOn = false;
      letGo();
    };
    one.onerror = ({ error }) => {
      if (PASSING.includes(error)) return;
      isAllowed = false;
      failed();
    };
    return one;
  }

  function start() {
    if (isOn || !isAllowed) return;
    isOn = true;
    try {
      recogniser?.start();
    } catch {
      // The one before has not ended yet.
      isOn = false;
    }
  }

  return {
    /** A silence begins, or the microphone opens: it listens until `close`. */
    open: start,
    close() {
      if (isOn) recogniser?.abort();
    },
    /** Asked for in a tap; the browser asks for the microphone. Resolves to whether it listens from now on. */
    async allow(wanted: boolean) {
      const Made = recognitionHere();
      if (!wanted || Made === undefined) {
        isAllowed = false;
        if (isOn) recogniser?.abort();
        return false;
      }
      const on = { langs: [language], processLocally: true } as const;
      if ((await canListen(language)) === 'later')
        await Made.install?.({ ...on, langs: [...on.langs] });
      if ((await canListen(language)) !== 'now') return false;
      recogniser ??= made(Made);
      isAllowed = true;
      start();
      return true;
    },
  };
}
