/** What an Echo does between two requests: it speaks, it listens, it waits. */
import type { Clock } from './clock';
import type { Sound } from './speech';

/** Alexa's microphone stays open about so long after a question, and again after the reprompt. */
const MICROPHONE_SECONDS = 8;
/** A session left open with the microphone shut goes on about so long. */
const WAITING_SECONDS = 30;

type Doing = 'asleep' | 'speaking' | 'listening' | 'waiting';

export type PlaybackEvent =
  | { readonly kind: 'speech'; readonly part: 'answer' | 'reprompt'; readonly seconds: number }
  /** One sentence begins, or one silence. */
  | Sound
  | { readonly kind: 'cut'; readonly afterSeconds: number }
  | { readonly kind: 'microphone'; readonly open: true; readonly seconds: number }
  | { readonly kind: 'microphone'; readonly open: false }
  /** The microphone is shut, and the session goes on for the seconds given. */
  | { readonly kind: 'waiting'; readonly seconds: number };

/** A playback that is asleep. */
export function makePlayback(clock: Clock, tell: (event: PlaybackEvent) => void) {
  let doing: Doing = 'asleep';
  let cancelTimer = () => {};
  let speechBegan = 0;
  let act = 0;

  /** Speaks the sounds, then calls `done`; with no sounds it does so at once. */
  function play(sounds: readonly Sound[], part: 'answer' | 'reprompt', done: () => void) {
    if (sounds.length === 0) {
      done();
      return;
    }
    doing = 'speaking';
    speechBegan = clock.now();
    tell({ kind: 'speech', part, seconds: sounds.reduce((sum, one) => sum + one.seconds, 0) });
    const sound = (index: number) => {
      const next = sounds[index];
      if (next === undefined) {
        done();
        return;
      }
      tell(next);
      cancelTimer = clock.after(next.seconds, () => sound(index + 1));
    };
    sound(0);
  }

  /** Opens the microphone, then plays the reprompt and opens it once more; `silence` when nobody spoke. */
  function listen(reprompt: readonly Sound[], silence: () => void) {
    doing = 'listening';
    tell({ kind: 'microphone', open: true, seconds: MICROPHONE_SECONDS });
    cancelTimer = clock.after(MICROPHONE_SECONDS, () => {
      tell({ kind: 'microphone', open: false });
      if (reprompt.length === 0) silence();
      else play(reprompt, 'reprompt', () => listen([], silence));
    });
  }

  /** Ends what is being said or listened for without a word. */
  function unplug() {
    cancelTimer();
    act += 1;
    doing = 'asleep';
  }

  return {
    get doing() {
      return doing;
    },
    /** Counts what was ended; who waited for something finds another number when it comes too late. */
    get act() {
      return act;
    },
    play,
    listen,
    /** Leaves the microphone shut; `silence` when nothing came. */
    wait(silence: () => void) {
      doing = 'waiting';
      tell({ kind: 'waiting', seconds: WAITING_SECONDS });
      cancelTimer = clock.after(WAITING_SECONDS, silence);
    },
    /** The same as `unplug`, and tells of it. */
    hush() {
      const before = doing;
      unplug();
      if (before === 'speaking') tell({ kind: 'cut', afterSeconds: clock.now() - speechBegan });
      if (before === 'listening') tell({ kind: 'microphone', open: false });
    },
    unplug,
    /** It has come to its end by itself. */
    sleep() {
      doing = 'asleep';
    },
  };
}
