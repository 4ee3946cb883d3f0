import type { Intents } from '../types';

/** What is heard within a hold: chimes, seconds, or words. */
export const SOUNDS: Intents = {
  ChimesIntent: `
    (chimes|chime|bells|beeps|sounds) (on|back on|again|please)
    (turn|switch|put) the (chimes|bells|beeps|sounds) (on|back on)
    (use|play|i want|i'd like|give me|bring back) (the chimes|chimes|a chime|a bell|a beep) [again|back]
    (can i|can we|could we|could i) have (the chimes|chimes|a chime) [back|again]
    with (chimes|the chimes|a chime|bells|beeps)
    (chime|beep|ring a bell) when (the hold|a hold|it) (begins|starts|ends|is over)`,

  NoChimesIntent: `
    (no|without|no more|skip the|stop the|lose the|drop the|mute the) (chimes|chime|bells|bell|beeps|beep|sounds|dinging)
    (turn|switch) the (chimes|bells|beeps|sounds) off
    (turn|switch) off the (chimes|bells|beeps|sounds)
    (chimes|bells|beeps|sounds) off
    i don't (want|like|need) (the chimes|chimes|the bells|the beeps|that chime)
    (stop|quit) (chiming|beeping|dinging)`,

  JustChimesIntent: `
    (just|only) (the chimes|chimes|the chime|chime|the bells|the beeps)
    (chimes|bells|beeps) only
    (just|only) (say|tell me) (start and stop|when it starts and ends)
    (just|only) give me start and stop
    (nothing but|only want|i just want|just give me) (the chimes|chimes)
    (don't talk|no talking|no words|be silent|say nothing) (during|in|while i'm in|through) (the hold|the holds|a hold)
    (silent|quiet) holds [please]`,

  CountAloudIntent: `
    count (out loud|aloud|the seconds|the seconds out loud|down|it down|it out|for me|with me|me down|me through it) [please|again]
    (can|could|will) you count (out loud|aloud|the seconds|it down|for me)
    (i want|i'd like) you to count (out loud|aloud|the seconds|it down|for me)
    (say|tell me|call out|read out) the seconds [out loud]
    (only|just) count the seconds
    count (the holds|the hold|each hold|every hold) [down|out loud|aloud]`,

  CountSoftlyIntent: `
    count (in a whisper|in whispers|quietly|softly|under your breath) [please]
    whisper (the count|the seconds|the numbers|it|the countdown)
    (whisper|whispered) (count|counting)
    (can|could) you (whisper the seconds|count in a whisper|count quietly|count softly)`,

  StopCountingIntent: `
    (stop|quit|no more|don't keep) counting
    (stop|quit) counting (out loud|aloud|the seconds|down|for me)
    don't count [out loud|aloud|the seconds|for me]
    (no|without) (counting|the counting) [please]
    (stop|no more) whispering [the seconds]
    you (don't have|don't need) to count`,

  TalkThroughIntent: `
    talk me through (it|this) [again]
    talk me through (the hold|the holds|each hold|every hold)
    (talk|speak) (during|in|through) the (hold|holds) [again]
    (words|tips|cues|your voice) in the holds [again]
    (not|more than) just the chimes
    (bring back|give me back) (the words|the tips|the cues)`,
};
