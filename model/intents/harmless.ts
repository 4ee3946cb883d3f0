import type { Intents } from '../types';

/** What only sounds like danger: said of what can be done or is well, of others, in jest, or of where a part of the body is. */
export const HARMLESS: Intents = {
  FeedbackIntent: `
    i can (get up|stand up|stand on it|put weight on it|walk on it|walk|breathe|bend it|feel my foot) [fine|now|by myself|again]
    (i've caught my breath now|i caught my breath|i got my breath)
    (i'm not on|i don't take|i'm not) {condition}
    my (doctor|physio) (says|said) (i should do this|i can do this|i'm fine|my heart is fine)
    i (don't|didn't) want to (hurt myself|get hurt|hurt my knee)
    (i hope i don't|i'm scared i'll) hurt myself
    my knee never (gives way|locks|swells)
    i was (sick|ill|dizzy) last week
    i (had|have had) an x-ray and it's fine
    i feel (fine|great|okay)`,

  'AMAZON.FallbackIntent': `
    my heart (goes out to you|isn't in it|is in it)
    (someone|a man) (on tv|in the film) (is having a heart attack|is bleeding|collapsed)
    (i can hear|there's) an ambulance outside
    (just|i was only) (kidding|joking)
    i'm dizzy with (joy|excitement)
    i'm stuck on (the third one|step two|the next one)
    i fell (off the wagon|behind)
    i (broke my record|tore my shorts)
    i'm gasping for a cup of tea
    i heard a (pop|bang|crack) (in the kitchen|outside|next door)
    something in the kitchen went pop
    my (throat|mouth|skin) is dry
    my (head is itchy|arm is tired)
    my (chest|head|arm) is (on the floor|up)
    (what would you do|what do you do) in an emergency
    my (trainer|boss) is going to kill me`,

  WhoShouldNotIntent: `
    (can|could|will|would) i (hurt|injure) (myself|my knee) [doing this|with the roller]`,
};
