import type { Intents } from '../types';

/** What goes wrong and is no danger: the recogniser learns the difference from these. */
export const TROUBLES: Intents = {
  SlippingIntent: `
    i heard (the|my) {kit} (pop|burst|squeak|hiss|crack|go pop)
    the {kit} (is flat|went pop|made a pop|is choking me|is cutting into me|is strangling me)
    the {kit} (keeps slipping|keeps sliding|slips|slipped|is slipping|keeps rolling up|rolls up|keeps rolling away|is rolling away|keeps moving|won't stay put|slides off|keeps coming off|slid down|rides up|keeps slipping down|made a noise|is losing air)
    my {kit} (keeps slipping|keeps rolling up|keeps rolling away|won't stay)
    (i heard|i heard a|there was a|there's a) (pop|noise|squeak|hiss|bang|crack) (from|out of) the {kit}
    (it keeps|it's|this keeps|this thing keeps) (rolling up|slipping down|slipping off|rolling away|sliding away|riding up|sliding around|moving around|slipping about|sliding about|rolling down|slipping on the floor)
    it (rolls up|rides up|slides down|rolls away|slips down|slips off|slides off|won't stay in place|won't stay up|keeps coming off)
    (the mat|my mat|the cushion|the towel|the rug|the chair|my foot|my feet|my hand|my hands|my socks|my shoes) (keeps slipping|keep slipping|keeps sliding|keep sliding|is slipping|are slipping|slides|slipped|is sliding|are sliding|slides away|slides about)
    (the floor is|it's) [too|very|really] (slippery|slippy) [here|on this floor]
    i (keep|kept|am) (slipping|sliding) [on the floor|off the roller|off the ball|down the wall|off|away]`,

  ShakingIntent: `
    my (legs|leg|arms|thigh|thighs|muscles|knees|whole leg) (are|is|won't stop|are all|keep|started|start|is starting to|are starting to) (shaking|trembling|shake|wobbling|quivering|wobbly|twitching|quiver|tremble)
    (i'm|i am|it's|everything is) (shaking|trembling|shaking a lot|quivering) [a bit|all over|from the effort|with effort]
    is (it|the shaking|shaking|trembling) (okay|normal|fine|bad|all right) [that i'm shaking|that my legs shake|if my legs shake]
    why (are my legs|is my leg|am i) (shaking|trembling|wobbling)
    (my legs are like jelly|my legs feel like jelly|my muscles are twitching|my thigh is twitching)
    (my body|my whole body|the leg i stand on|my standing leg|my hip|my core|my tummy) (is|won't stop) (shaking|trembling|wobbling)
    i (can't stop|can't help) (shaking|trembling|wobbling)`,

  NearlyFellIntent: `
    i (nearly|almost) (hit|banged|bumped) my head [on the table|on the wall]
    i (nearly|almost|just nearly|just about|very nearly) (fell|fell over|fell down|toppled over|lost my balance|tipped over|slipped over|lost my footing|went over)
    (that was close|whoa i nearly fell|whoops nearly fell|oops i almost fell)
    i (lost|'m losing) my (balance|footing) [again]
    i (stumbled|wobbled|tripped a little|had to put my foot down|had to catch myself|had to grab the wall|caught myself)
    (i|i just) (lost it for a second|nearly went down|nearly slipped|almost slipped|nearly tripped|almost tripped|nearly dropped|almost went over|nearly lost my balance)
    (nearly|almost) (fell|fell over|toppled|went over) [there|then|doing that]
    my balance (went|has gone|is gone|is going)
    (i'm|i am) (off balance|about to fall over|tipping over|going to fall over)`,

  HotIntent: `
    (it's|that's|it feels|it's really|it's so) (hot|warm)
    (i'm|i am|i feel|i'm getting|i'm feeling) [really|so|very|a bit|too] (hot|warm|sweaty|overheated|boiling|sweating|thirsty)
    (it's|it is) [really|so|very|too] (hot|warm) (in here|today|in this room)
    (i'm dripping with sweat|i'm dripping|i'm soaked|can i have a drink|i need to cool down|i need some air)
    (it's|this is) (sweaty work|making me sweat|making me hot|warm work)
    (the heat|this heat|the room|my face) is (too much|killing me|red|bright red|really hot)
    (phew|whew|wow) (it's hot|i'm hot|that's hot work|i'm sweating|i'm boiling)`,

  FootAsleepIntent: `
    my (foot|leg|feet|toes|calf|hand|arm|other leg|back foot|bum) (fell asleep|is asleep|has fallen asleep|has gone to sleep|is falling asleep|went to sleep|are asleep|has gone dead|is going to sleep|keeps falling asleep|went dead|just fell asleep)
    my (foot's|leg's) (asleep|gone to sleep|fallen asleep|gone dead)
    (i've got|i have|i'm getting) (a dead leg|a dead foot|pins and needles from kneeling|pins and needles from sitting on it)
    (it's|it has|it's just) (gone to sleep|fallen asleep)
    (the leg|the foot|that foot|that leg|the one i'm kneeling on) (fell asleep|has gone to sleep|is asleep|has gone dead)
    (my|the) (foot|leg) (feels|went|is getting) (asleep|sleepy|dead from kneeling|fuzzy from kneeling)
    kneeling (makes|made) my (foot|leg) (go to sleep|fall asleep|go dead)
    (my ankle|my toes) (fell asleep|went to sleep|have gone to sleep)`,

  WasAwayIntent: `
    i (left the room|was out of the room|had to leave the room|fell asleep|dozed off|nodded off|was asleep|went away|was away|had to answer the door|had to go to the door|was in the kitchen|stepped out|wasn't here|went to the bathroom|had to take a call|was on the phone|missed all that|lost track|zoned out)
    (sorry i|oh i|oops i) (left the room|fell asleep|dozed off|was away)
    (i'm|i am) (back again|here again|back in the room)
    i (just woke up|just got back|came back|was somewhere else)
    (i had to|i just had to) (leave|go out|go to the loo|let the dog out|feed the cat|turn off the oven|check on the baby|see to the kids|pick up a parcel)
    (someone was|there was someone|a parcel was|the postman was) at the door
    i (slept through|talked over) (it|that bit|the last part|the last one|most of it)`,

  KneeDriftsIntent: `
    my (knee|knees|knee's) (goes|go|keeps going|keep going|moves|drifts|falls|caves|keeps caving|keeps falling|keeps drifting|is going|is drifting|wants to go|turns|rolls|collapses) (in|inward|inwards|to the inside|toward the other|towards the middle)
    (my knees touch|my knees knock|my knees knock together|my knees come together|my knee is caving in|my knees are caving in|my knees cave in|i'm knock kneed|my knee points inwards|my thigh rolls in|my thigh moves in)
    how do i (keep my knee|stop my knee) (from going in|going in|straight|from moving in|out|from caving in|caving in)
    (my|the) (knee|knees) (won't|don't|doesn't) (stay straight|stay out|stay over my foot|stay in line|line up)
    (my|the) knee (keeps turning in|points in|wobbles in|goes toward the other knee|goes over to the side)`,

  InBedIntent: `
    (can|could|may|should) i do (it|this|these|that|the exercises|the stretches|the routine|this one) (in bed|on my bed|on the bed|in my bed|on a mattress|on the sofa|on the couch|on carpet|on the carpet|on grass|outside|outdoors)
    (is it okay|is it all right|does it work|what about) (in bed|on the bed|on a mattress|on carpet|on the carpet|on the sofa)
    (i'm|i am) (in bed|on my bed|on the bed|lying in bed|doing it in bed|doing this in bed|on the sofa)
    (is|would|will) (a bed|my bed|a mattress|the sofa|grass|a soft floor) (okay|be okay|too soft|all right|fine|do) [for this|for that]
    (do i|must i|should i) (need a hard floor|need the floor|do it on the floor|be on the floor)
    (can i|may i) (stay in bed|lie in bed|lie on the bed|use my bed|use the bed) [for this|for the stretches]`,
};
