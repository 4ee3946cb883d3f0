import type { Intents } from '../types';

/** What is heard within a hold: chimes, seconds, or words. */
export const SOUNDS: Intents = {
  ChimesIntent: `
    chimes (on|back on|again)
    (turn|switch) the chimes on
    bring back the chimes
    could we have the chimes
    chimes please
    put the chimes on
    i want the chimes back`,

  NoChimesIntent: `
    (no|without|no more) (chimes|beeps)
    turn off the (chimes|beeps)
    i don't want the chimes
    stop the (chimes|beeping)`,

  JustChimesIntent: `
    (just|only) (the chimes|chimes)
    just (say start and stop|give me start and stop)
    no talking during the holds
    nothing but the chimes
    be quiet in the holds
    only the chimes in the holds`,

  CountAloudIntent: `
    count (out loud|aloud|the seconds|it down|me down)
    can you count (out loud|the seconds|for me)
    (only|just) count the seconds
    count the holds [out loud]`,

  CountSoftlyIntent: `
    count (in a whisper|quietly|softly|under your breath)
    (can you|could you) count in a whisper
    whisper the (count|seconds|numbers)
    whisper the seconds please
    count more softly
    count very quietly
    can you whisper the count`,

  StopCountingIntent: `
    (stop|no more|no) counting
    stop counting (out loud|the seconds)
    don't count [out loud|the seconds]
    stop whispering`,

  TalkThroughIntent: `
    talk me through (it|this)
    bring back the words
    talk during the holds again
    tell me what to do in the holds
    say the words again in the holds
    guide me through the hold`,
};
