import type { Intents } from '../types';

/** What is heard within a hold: chimes, seconds, or words. */
export const SOUNDS: Intents = {
  ChimesIntent: `
    (chimes|bells|beeps) (on|back on|again)
    (turn|switch|put) the (chimes|beeps) (on|back on)
    (use|play|bring back|i'd like) (the chimes|a chime) [again]
    (can i|could we) have the chimes [back]`,

  NoChimesIntent: `
    (no|without|no more|skip the|stop the|mute the) (chimes|bells|beeps)
    (turn|switch) off the (chimes|beeps)
    turn the (chimes|beeps) off
    (chimes|beeps) off
    i don't (want|like|need) the (chimes|beeps)
    stop (chiming|beeping)`,

  JustChimesIntent: `
    (just|only) (the chimes|chimes|the beeps)
    just chimes in the holds
    chimes only
    (just|only) (say start and stop|give me start and stop)
    (don't talk|no talking|no words|be silent) (during|in|through) the (hold|holds)
    (silent|quiet) holds`,

  CountAloudIntent: `
    count (out loud|aloud|the seconds|the seconds out loud|it down|for me|me down) [please]
    (can you|i want you to) count (out loud|the seconds|for me)
    (say|tell me|call out) the seconds
    (only|just) count the seconds
    count (the holds|each hold) [down|out loud]`,

  CountSoftlyIntent: `
    count (in a whisper|in whispers|quietly|softly|under your breath)
    whisper (the count|the seconds|the numbers)
    can you (whisper the seconds|count in a whisper)`,

  StopCountingIntent: `
    (stop|quit|no more|no) counting
    stop counting (out loud|the seconds|for me)
    don't count [out loud|the seconds|for me]
    (stop|no more) whispering`,

  TalkThroughIntent: `
    talk me through (it|this) [again]
    talk me through (the hold|the holds|each hold) [again]
    (talk|speak) (during|in) the holds [again]
    (words|tips) in the holds
    bring back the (words|tips)`,
};
