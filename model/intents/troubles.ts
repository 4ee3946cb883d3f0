import type { Intents } from '../types';

/** What goes wrong and is no danger: the recogniser learns the difference from these. */
export const TROUBLES: Intents = {
  SlippingIntent: `
    (it keeps|it's|this keeps|this thing keeps) (rolling up|rolling away|sliding away|riding up|moving around|slipping on the floor)
    (the floor is|it's) [very] (slippery|slippy) [here|on this floor]
    (the|my|this) {kit} (keeps rolling|rolls|slid|slipped|is always slipping) [up|off]
    my mat (is sliding about|keeps moving|slides|slips|is slipping)
    i heard (the|my) {kit} (pop|burst|squeak|hiss|crack)
    the {kit} (is flat|went pop|made a pop|is choking me|is cutting into me|is strangling me)
    the {kit} (keeps slipping|keeps sliding|slips|slipped|is slipping|keeps rolling up|rolls up|is rolling away|keeps moving|won't stay put|slides off|keeps coming off|rides up|made a noise|is losing air)
    my {kit} (keeps slipping|won't stay)
    (i heard a|there was a|there's a) (pop|noise|hiss|bang) from the {kit}
    it (rolls up|rides up|slides down|rolls away|slips down|slips off|slides off|won't stay in place|won't stay up|keeps coming off)
    (the mat|my mat|the cushion|the towel|the rug|the chair|my foot|my feet|my hand|my hands|my socks|my shoes) (keeps slipping|keep slipping|keeps sliding|keep sliding|is slipping|slipped|are sliding|slides away|slip on the floor)
    i (keep|kept|am) (slipping|sliding) [on the floor|off the roller|off the ball|down the wall|away]`,

  ShakingIntent: `
    (my|the) (leg|legs|thigh|thighs) (is shaking|are shaking|shake|won't stop shaking|are trembling) [like mad]
    my (legs|leg|arms|thigh|thighs|muscles|knees) (are|is|keep|started|start|is starting to|are starting to) (shaking|trembling|shake|wobbling|quivering|wobbly|twitching|quiver|tremble)
    (i'm|i am|it's|everything is) (shaking|trembling|shaking a lot|quivering) [a bit|from the effort|with effort]
    why (are my legs|am i) (shaking|trembling|wobbling)
    i've got (the wobbles|wobbly legs|the shakes) [in my thigh]
    is (it|the shaking|shaking|trembling) (okay|normal|fine|bad|all right) [that i'm shaking|if my legs shake]
    (my legs are like jelly|my legs feel like jelly|my muscles are twitching|my thigh is twitching)
    (my body|the leg i stand on|my standing leg|my hip|my core|my tummy) (is|won't stop) (shaking|trembling|wobbling)
    i (can't stop|can't help) (shaking|trembling|wobbling)`,

  NearlyFellIntent: `
    i (nearly|very nearly) (fell|toppled over) [then|there]
    (whoops|whoa|oops) (i almost|nearly) (fell|went over)
    i (nearly|almost) (hit|banged|bumped) my head
    i (nearly|just nearly|just about|very nearly) (fell|fell over|toppled over|tipped over|lost my footing)
    i lost my balance
    i (lost it for a second|nearly went down|nearly slipped|nearly dropped|almost went over)
    my balance (went|has gone|is going)
    i almost hit my head [on the table]
    i (can't keep|am losing|lost) my balance
    (that was close|whoops nearly fell|oops i almost fell)
    i (stumbled|wobbled|tripped a little|had to put my foot down|had to catch myself|had to grab the wall|caught myself)
    (nearly|almost) (fell|fell over|toppled|went over) [there|then|doing that]
    (i'm|i am) (off balance|about to fall over|tipping over|going to fall over)`,

  HotIntent: `
    i('m| am) (hot|overheating)
    i('m| am) (boiling|roasting|sweating|rather hot|sweating like mad)
    phew (i'm roasting|i'm hot|it's hot)
    (i'm|i am|i feel|i'm getting|i'm feeling) [really|a bit] (hot|warm|sweaty|boiling|sweating|thirsty)
    (the heat|the room|my face) is (too much|killing me|red|really hot)
    (phew|whew|wow) (it's hot|i'm hot|that's hot work|i'm sweating|i'm boiling)
    i have hot
    (it's|it is) (ever so|so|very) (warm|hot) [in here]
    (it's|that's|it feels|it's so) (hot|warm)
    (it's|it is) (hot|warm) (in here|today|in this room)
    (i'm dripping with sweat|i'm dripping|i'm soaked|can i have a drink|i need to cool down|i need some air)
    (it's|this is) (sweaty work|making me sweat|making me hot|warm work)`,

  FootAsleepIntent: `
    my (foot|leg) (sleeps|fell asleep|is asleep)
    my (foot|leg|feet|toes|calf|hand|arm|bum) (fell asleep|is asleep|has fallen asleep|are asleep|has gone dead|keeps falling asleep|went dead|just fell asleep)
    (it's|it's just) (gone to sleep|fallen asleep)
    (my|the) foot feels (asleep|sleepy|dead from kneeling|fuzzy from kneeling)
    kneeling (makes|made) my foot (go to sleep|go dead)
    (tingling|tingly|gone numb|numb) from (kneeling|sitting) on it
    pins and needles from (sitting|kneeling on it)
    (my ankle|my toes) (fell asleep|have gone to sleep)
    (i've got|i have|i'm getting) (a dead leg|a dead foot|pins and needles from kneeling)
    (the leg|the foot|that foot|that leg|the one i'm kneeling on) (fell asleep|has gone to sleep|is asleep|has gone dead)`,

  WasAwayIntent: `
    [sorry] i (was in the kitchen|had to answer the door|just had to go to the door|was not here|wasn't here|zoned out|nodded off|dropped off)
    (my mom|someone) called me i'm back
    i must have (dozed off|fallen asleep)
    i (dropped off|nodded off|dozed off) [for a minute]
    was on the phone
    i (left the room|was out of the room|had to leave the room|fell asleep|dozed off|nodded off|was asleep|went away|was away|had to answer the door|was in the kitchen|stepped out|wasn't here|went to the bathroom|had to take a call|was on the phone|missed all that|lost track|zoned out)
    (i'm|i am) (back again|here again|back in the room)
    i (just woke up|just got back|came back|was somewhere else)
    (i had to|i just had to) (leave|go out|go to the loo|let the dog out|feed the cat|turn off the oven|check on the baby|see to the kids|pick up a parcel)
    (someone was|there was someone|a parcel was|the postman was) at the door
    i (slept through|talked over) (it|that bit|the last part|the last one|most of it)`,

  KneeDriftsIntent: `
    my knee goes to [the] inside
    (how do i|should i) keep my knee (straight|over my foot)
    my (knee|knees) (keep going|keeps caving) inward
    my knee (goes|keeps going|keep going|moves|drifts|caves|keeps drifting|is going|wants to go|collapses) (in|to the inside|toward the other|towards the middle)
    (my knees touch|my knees knock|my knees knock together|my knees come together|my knee is caving in|my knees cave in|i'm knock kneed|my knee points inwards|my thigh rolls in|my thigh moves in)
    (my|the) knee won't (stay straight|stay out|stay in line|line up)
    my knee (goes|turns) (inside|to the inside|inwards)
    my knee (keeps going|wants to go|goes) in [when i squat|when i lunge]
    my knees (keep knocking together|knock together|touch)
    my knee goes in when i squat
    (my|the) knee (keeps turning in|points in|wobbles in|goes over to the side)`,

  InBedIntent: `
    (is|would|will) (a bed|my bed|a mattress|the sofa) (okay|be okay|too soft|do) [for this]
    (can i|may i) (stay in bed|lie in bed|use my bed|use the bed) [for the stretches]
    can i (do|make) (it|this|these) (in bed|on my bed|on the couch|on the sofa)
    (would|will) (a mattress|a bed|the sofa) do
    (is the sofa|is a bed|is the couch|is my bed) okay [for this]
    does it work (in bed|lying on the bed|on the sofa)
    (can|may|should) i do (it|this|these|the exercises|the stretches|the routine) (in bed|on my bed|on a mattress|on the sofa|on carpet|on grass|outside)
    (is it okay|is it all right|does it work|what about) (in bed|on the bed|on a mattress|on carpet|on the sofa)
    (i'm|i am) (in bed|on my bed|on the bed|lying in bed|doing it in bed|doing this in bed|on the sofa)
    (do i|must i|should i) (need a hard floor|need the floor|do it on the floor|be on the floor)`,
};
