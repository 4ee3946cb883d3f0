import type { Intents } from '../types';

/** What is heard within a hold: chimes, seconds, or words. */
export const SOUNDS: Intents = {
  ChimesIntent: `
    (turn|switch) the chimes on
    could we have the chimes
    chimes (on|back on|again)
    bring back the chimes
    put the chimes on
    i want the chimes back`,

  NoChimesIntent: `
    i don't want the chimes`,

  JustChimesIntent: `
    (only the|just) chimes in the holds
    just chimes (in|during) the holds
    just (say start and stop|give me start and stop)
    no talking during the holds
    nothing but the chimes
    be quiet in the holds`,

  CountAloudIntent: `
    count (out loud|aloud|the seconds|it down|me down)
    (only|just) count the seconds
    count the holds [out loud]`,

  CountSoftlyIntent: `
    count more softly
    count (in a whisper|quietly|softly|under your breath)
    whisper the (count|seconds|numbers)`,

  StopCountingIntent: `
    stop counting (out loud|the seconds)
    don't count [out loud|the seconds]
    stop whispering`,

  TalkThroughIntent: `
    guide me through the hold
    bring back the words
    talk during the holds again
    say the words again in the holds`,
};
