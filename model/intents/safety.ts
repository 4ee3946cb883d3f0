import type { Intents } from '../types';

/** What may mean harm. The ear looks for these first, also inside a longer sentence. */
export const SAFETY: Intents = {
  PainIntent: `
    (ay|ah|oi) my knee
    it hurts a little
    skip this it hurts
    my (knee|hip) pains when i do (this|it|this one)
    wait my {part} hurts
    (also|now) this hurts
    au my (knee|leg)
    (ow|ouch|ah|au) (that hurts|my knee)
    (that's|this is|it's) (painful|really sore|hurting)
    (it|this) (hurts|is hurting|hurts me|makes me pain)
    my knee is hurting now
    ah (ah|ow)
    this one hurts [my knee]
    my knee is killing me (right now|now)
    (yowch|yow|owie|aargh)
    (ow|ouch|argh) my knee
    (this stretch|this exercise) hurts my knee
    (this one|this) hurt [a lot]
    (agony|absolute agony|excruciating|unbearable|agonising|agonizing|unbearable pain|excruciating pain)
    (that|it) doesn't feel (nice|good|comfortable)
    ooh (that's not good|that's not nice)
    (bit|a bit) (sore|achy|painful) [that one]
    that one (tweaks|gets|bothers) my knee
    my (knee|kneecap|leg) (pains|is having pain) [now]
    it's not sharp just (sore|an ache)
    (i've got|there's) cramp [in my foot]
    (my leg|my thigh|my hamstring|it) (is cramping|cramped)
    i've got pain in my knee doing this
    (i've got|there's) a (niggle|twinge|pinch) (doing this|doing this one)
    (oh|ooh) that's not nice it's hurting
    my kneecap feels sore on this one
    my knee (hurts|aches|is sore) (now|right now|like this|at the moment)
    my kneecap (hurts|aches|is throbbing) like this
    it (hurts|aches) (when i hold it|in this position)
    that's hurting (the inside of my knee|my kneecap|me there)
    (knee|it) is giving (pain|trouble now)
    i can feel pain under the kneecap now
    (skip it|next) (my knee's sore|my knee is sore)
    (it|my knee|knee|my kneecap) is paining [a lot]
    (it's|knee's) paining [a lot|me]
    i'm getting a (niggle|pinch) [in the knee]
    (crikey|blimey|whoa|yikes|oh man|bloody hell) (that hurts|that's sore)
    that one is (really hurting|hurting) my knee can we do something else
    that hurts (can we do|let's do|give me|is there) something else
    (it's|this one's) giving me (grief|gyp|hell|jip|bother)
    my knee is (complaining|grumbling|moaning|screaming|not liking this|not happy)
    it kind of (hurts|aches|stings) [when i go down]
    (say that again|done) and it hurts
    (and|by the way|also) (it hurts|my knee hurts)
    (skip|skip this one|stop|hold on|done|yes|ready) (it hurts|my knee hurts)
    (okay|i'm ready|okay go|no|next|let's go) but (it hurts|my knee hurts)
    (okay|ready|no|ready but) my (kneecap|hip) hurts
    (okay|no) it's (painful|sore)
    it's (about|around) a (one|three)
    (this|it) is killing my (knee|back|hip)
    (it|that) (hurts|is sore) on my (knee|hip|back)
    (that's|it's) (painful|sore) on my (knee|hip)
    it's really started to ache
    my (knee|hip|back) (doesn't like|isn't liking) (this|it)
    my (knee|right knee|hip) is hurting
    my (kneecap|leg) is (really|still) hurting
    this is making my (knee|hip) (sore|ache)
    (it|that|this|this one|that one|it still) (hurts|hurts a little|hurts me|hurts here|hurts doing this|is hurting|is painful|aches|aches a bit|aches now|pinches|twinges|stings|is starting to hurt|started hurting|is killing me|is sore|is really sore|kills|doesn't feel right|feels wrong|does hurt|throbs|is really painful)
    (it's|it is|that's|this is|that is) [still] (hurting|painful|sore|hurting now|aching|throbbing|stinging|pinching|getting worse|worse|starting to hurt|getting sore|so painful|uncomfortable|agony|more painful|tender|unbearable|agonising|agonizing|excruciating)
    (ow|ouch|ah|ouch that hurts|ow that hurts|ah that hurts|ow my knee|ouch my knee|aah|yikes that hurts|agh|yes it hurts|stop it hurts)
    (i'm|i am) (in pain|sore|in agony|hurting a lot|having pain|getting a pain)
    (i feel|i have|there's|i get|i felt|i got|there is|i'm having) [a lot of] (pain|pain now|pain doing this|discomfort|pain in my hip|pain in the joint|pain with this)
    (i feel|i've got|i felt|there's) a (twinge|pinch|pain) [in my knee]
    (i feel|i've got|there's) an ache [here]
    my (knee|kneecap|thigh|shin) (hurts now|hurts doing this|hurts right now|is getting worse|feels worse|hurts like this|twinges|hurts doing that)
    (it's|the pain's|i'd say|maybe|i'd say it's) [about|around] (a one|a two|a six|three|five|ten) [out of ten]
    (pain|the pain|knee pain now|pain now|more pain|so much pain|such pain|painful|too painful|sore|really sore|really painful|hurts|hurting)
    (the pain|my pain) (is bad|is back|worse|is getting worse|is too much|is strong|increasing|is there again|started again)
    it's so bad (i can't bend it|i can't move it|i can't continue)
    it hurts (to move|to bend|when i step|my knee|on the side)
    (you're|this is) hurting me
    (i hurt|my whole leg hurts)
    (this|that|it) (makes|made) (it|the pain) (worse|hurt more|ache|sore)
    my {part} (hurts|is sore|is killing me|is painful|feels it|are tired|ache|hurts on the roller|is giving out|starts to hurt)
    it hurts at the {part}
    (i feel it|i feel this|there's pain|i get pain) in (my|the) {part}
    (it|this) (hurts|pulls on|bothers|goes into|is hard on|is going to) my {part}
    (it's|that's|this is) (in|pinching|killing) my {part}
    (ow|ouch|wait|stop|okay but|because) my {part}
    it hurts (behind my knee|in my tailbone)
    there's a pinch at the front of my hip
    it's too (painful|sore) to (lie on it|lie on the roller|roll)
    it hurts too much to roll
    i can't lie on (it|the roller|that thing)
    my (shoulders|arms|wrists) can't hold me up`,

  PainBeforeIntent: `
    (that|that one|it|the last one|the one before) hurt [my knee|my kneecap|my back|my hip|me] [a lot|a bit|a little|quite a bit]
    (that|that one|the last one|it) was (painful|sore|uncomfortable|agony)
    (i had|i felt) (pain|knee pain) (in that one|during that|in the last one|doing that one|there just now)
    my knee (hurt|was sore) (in that one|during that|in the last one)
    (ouch|ow|oh) (that one hurt|that hurt|that hurt my knee|the last one hurt)
    my (knee|back|shoulder) (hurt|wasn't happy) (during that one|in that exercise|a moment ago)
    (the stretch|the rolling|the squats|the lunges|that stretch|that last stretch) hurt [my knee|a lot|a bit]
    that (really hurt|did hurt|wasn't nice|wasn't comfortable) [my knee]`,

  KneePainIntent: `
    i had a slight twinge in my left knee
    (my|the) kneecap is tender (when i press it|to touch)
    i have pain in my knee when i go up (the hill|the stairs)
    (my|the) front of my knee (hurts|aches) on the stairs
    (my|the) knee aches (after sitting|on hills|uphill)
    it's [been] (six weeks|two months) now
    my left knee aches when i get out of the car
    it's been (going on|like this|hurting) (since august|since the spring|since last month|for ages)
    my knees ache (terribly|a lot)
    it gets a bit better once i stretch
    the pain came back when i started to run
    the pain comes back when i run
    i've had this (ache|dull ache|pain) [round my kneecap] for (a fortnight|weeks)
    my knee's been bad for weeks
    (after sitting|after running|in the mornings|on hills) (hurts|is stiff|aches|is sore)
    it's paining when i (climb stairs|walk|get up)
    kneeling (makes it|in the garden makes it) (ache|hurt)
    it (starts hurting|begins to hurt|comes on) after (a mile|three miles|a while)
    it's been (niggling|bothering|troubling) me
    i've got a [really] painful knee
    there's a nagging pain round the front of my knee
    my kneecap is killing me
    both my knees (hurt|ache|are sore)
    (it|my knee) (hurt|was sore|ached) (yesterday|on my last run)
    (well|help) my knee hurts
    my knee gets achy (on long runs|after football)
    my left knee (bothers me|is bad|gives me trouble)
    it kind of (sounds like|feels like) runner's knee
    my (knee|kneecap|patella) (hurts|aches|is sore|is painful|is aching|is killing me|has been hurting|keeps hurting|feels sore|is stiff|is playing up|is acting up|is bothering me|is giving me pain|is throbbing|is tender|feels tight|feels wrong|is niggly)
    my knee (hurts|stiffens up) (when i run|going downstairs|when i sit|when i squat|in the morning|all the time|at my desk)
    it (hurts|aches|is worse|comes|comes on) (when i run|after a run|going down stairs|when i go up and down steps|after sitting|when i squat|going downhill|after a few miles|in the morning|when i stand up|on the treadmill|when i jump)
    (it|the pain) (started|came on|came back) (after a run|last week|in the morning|after my run)
    it hurts (under my kneecap|all day)
    it's (sore|tender|uncomfortable|worse) (behind the kneecap|behind my kneecap|all day|after a run|on the stairs|at the front)
    (i have|i feel|there's|i had) (knee pain|pain in my knee after a run)
    i have a (sore kneecap|twinge in my left knee)
    i have (sore knees|runner's knee|knee trouble)
    the front of my knee hurts
    there's (pain|an ache) behind (my|the) kneecap
    it's been (niggling|hurting|aching|sore|bothering me|painful|like this) [since my run|since last week]
    it doesn't hurt (once i'm warmed up|when i walk|on the flat|when i'm resting|at the start|until later|afterwards)
    my knee isn't painful it's just wrong
    the (knee|kneecap) pain (is bad|started last week|comes and goes)
    it's about two out of ten (at most|when i run|on stairs|most days)
    my knees really started hurting [on the treadmill|today]
    (knee pain|kneecap pain|sore knee|sore knees|sore kneecap|runner's knee|painful knee|knee ache|bad knee|bad knees|achy knees|pain in my knee)
    i (hurt|tweaked|strained|overdid) my knee [last week]
    (i feel it|it pinches|it pulls) in my (kneecap|knee)
    (it|this) (presses on|is hard on|bothers) my kneecap`,

  SharpPainIntent: `
    i've just had a sharp pain
    (something|it) (stabbed|is stabbing) [me]
    i (felt|just got) a stab
    it was like a (knife|needle)
    (like|it's like) a (knife|needle) in my knee
    it's a (sharp|piercing|shooting) pain
    (oh|ow) a sharp twinge
    that was a real (stab|jab)
    something sharp (in|behind) (my|the) (knee|kneecap)
    there's a stabbing pain when i bend
    something (stabbed|jabbed|shot|zapped) in my knee
    (there was|i felt|i got) a (zap|stab|jolt|sharp twinge)
    a sudden pain under my kneecap
    (wait|no) (stop sharp pain|that was sharp|that's sharp)
    (i had|there's) a (stabbing feeling|sharp stab)
    (i felt|i have|there was) a (sharp|shooting|searing|piercing) (pain|twinge)
    i feel (sharp|stabbing|shooting|severe) pain
    (i felt|i got|there was) (an electric shock|a sharp one|a sudden sharp jab)
    [ow] (sharp|stabbing|shooting|sudden|severe|sudden sharp|sudden stabbing|stabby) (pain|pain in my knee|one)
    (it's|that's|it was|that was|it feels) (sharp|stabbing|shooting|sharp and sudden|electric|like a knife|like an electric shock|a stabbing one)
    (it|my knee|that|something|this) (stabs|stabbed|shoots|shot|jabbed|stabs me|suddenly hurts a lot|suddenly hurt|hurt sharply|gave me a jab|feels like a knife|feels like being stabbed|suddenly really hurts|feels like needles)
    it's (killing me make it stop|too much stop|so bad make it stop|unbearable stop|so painful stop)
    (make it stop|stop it really hurts|make the pain stop|i have to stop it hurts too much)
    a sudden (jab|stab|jolt|pain)
    (pain shot|a pain went) through my (knee|hip)
    a (jolt|knife|needle) in my (knee|leg|kneecap|thigh)
    something (pulled|went wrong|doesn't feel right in my knee|just hurt|stabbed me)
    i (think i've|'ve just) (pulled|torn) (a muscle|something|my quad|my hip|my calf muscle)
    i (tore|pulled) (a muscle|something|my hamstring|my quad|my groin)
    it's not just (an ache|a stretch|a muscle ache) it's (sharp|pain|stabbing)
    (sharp|stabbing|sharp pain|stabbing pain|shooting pain|sharp one|severe pain|sharp yes|the sharp kind)`,

  SwollenKneeIntent: `
    (my knee swelled|the swelling is getting worse)
    there's a (puffy|big) lump round my kneecap
    my knee is (very big|huge|really fat)
    my knee (got swollen|is like a balloon|got puffy|has gone puffy|is swelling|is all swollen)
    my knee's swole
    (the|my) knee is twice (its normal size|the size)
    my knees (buffy|coffee|puffy)
    one knee (looks|is) (fatter|bigger) than the other
    my knee has (blown up|come up|puffed up)
    my knee is thick
    (there's|i've got) water in (it|my knee)
    it's [all] (puffed up|swollen|swelled up)
    it's been swollen [for days]
    (swollen|puffy) since (yesterday|my run)
    it's blown up
    my knee is looking puffy
    it has (gone|got) (puffy|fat|huge)
    my knee has come up
    like a (balloon|football)
    my (knee|kneecap|joint) (is|looks) (swollen|puffy|bigger than the other one|inflamed|the size of a grapefruit)
    my (knee|joint|left knee) has (swelled up|puffed up|blown up|filled up)
    my knee is (swelling up|filling up)
    the knee has got bigger
    my (knee's|kneecap's) [all] (swollen|puffy|puffed up|blown up|swelling|swelling up|fat)
    my knee (swells|swells up|blew up|ballooned|puffs up|swelled up overnight)
    (it's|it is) (swollen|swollen up|blown up|ballooned|swelled up|all puffy|inflamed|fluid in it)
    (it|that knee) (swelled up|swells up|blew up|puffed up|is swollen|looks puffy)
    knee is puffy
    (there's|there is|i see|i get) [a lot of] (swelling|fluid on my knee|swelling in my knee|swelling around the kneecap|puffiness)
    there's a swollen knee
    i have (an egg on my knee|puffy knees)
    (swollen|swelling|my swollen knee|knee swelling|puffy knee|knee's swollen|knee is swollen|water on the knee|fluid on the knee|swollen kneecap|the swelling is bad|the swelling won't go down|the swelling is back)
    can i do this with swelling
    why is my knee (swollen|puffy|swelling up)`,

  LockedKneeIntent: `
    my knee locks (every time|when) i bend it
    my leg won't straighten [out]
    my knee (got stuck|is stuck|jammed) halfway
    my knee catches and then won't budge
    (knee|leg) is stuck bent
    i can't straighten my leg it's (caught|stuck)
    (i can't|cannot) straighten the knee something blocks [it]
    something's stuck in the joint
    (can't|cannot) get (my leg|my knee|it) straight
    i'm (unable to|not able to) (straighten|bend) (my knee|it)
    my (new law|new lord|knee lot|knees lot|name locked)
    (the|my) knee (is|has) (blocked|seized up)
    (i can't|i cannot) (straighten|bend|move) (it|my knee)
    my knee is (jammed|locked|stuck)
    (my|the) knee doesn't (bend|move)
    (it|my knee) catches [and gets stuck]
    it's been (locking|sticking|seizing up)
    i can't (straighten|move) my leg properly
    i can't unbend my knee it's stuck
    the (joint|kneecap) (has jammed|is stuck|locked up|won't move)
    (my|the) (knee|kneecap) [suddenly] (locks|jams|seizes up|gets stuck|freezes up|locked|seized up|froze|locked when i bent it|won't move)
    my (knee|kneecap) (is|feels) (locked|stuck|jammed|stuck bent|frozen)
    my (knee|kneecap) keeps (locking|locking up|sticking|jamming|seizing up|getting stuck)
    my (knee's|leg's|kneecap's) (locked|stuck|jammed)
    (it's|it is|it got|it feels) (locked|locked up|stuck|jammed|seized up|stuck bent)
    it (locks|locks up|won't bend|won't straighten|won't move|keeps locking|keeps locking up|seizes up|won't unlock|is stuck|is locked)
    (i can't|i cannot|i can not|can't) (bend my knee|straighten my knee|straighten it|bend it|move it|extend my leg|move the knee|get my knee straight)
    i'm having trouble (bending|unlocking) (my knee|it)
    i can't get my knee (to bend|straight|unstuck)
    my (knee|leg|joint) won't (bend|straighten|move|go straight|flex)
    (locked knee|knee locked|knee is locked|knee is stuck|i have a locked knee)
    something (stuck|catching) in my knee`,

  GivingWayIntent: `
    my knee wobbles and gives out
    my leg collapsed when i stepped
    my (leg|knee) goes away suddenly
    my name keeps (buckling|giving way)
    (the mini bottles|many battles|the vocals|my knee bottles) when i go (downstairs|down stairs)
    my (knee|leg) just (went from under me|gave way)
    (my|the) (knee|leg) (keeps|is) (giving way|giving out|collapsing|buckling)
    (it|my knee) (gave out|gave way|buckled|went) (on the stairs|when i got up)
    knee let me down
    my knee is wobbly and gives way
    it's been (giving way|buckling|giving out)
    it (folded|buckled|went) (on the stairs|on me|under me)
    it just gives when i walk
    (knee|kneecap) feels (loose|unstable)
    (it|my leg|the knee) feels (like it's going to go|like it will go|wobbly like it's going to go)
    it feels like it's going to (give|buckle|collapse|fold)
    (my|the) (knee|leg) goes (from under me|and i nearly fell|wobbly and went)
    i feel like my leg will (give out|buckle|collapse)
    my (knee|leg|kneecap) (gave way|gives out|buckled|buckles|collapsed|collapses|went out from under me|folded)
    my knee keeps (giving way|giving out|buckling|collapsing)
    my knee (might|is about to) give way
    my (knees|legs) (gave way|keep giving way|keep buckling|went from under me)
    my (knee|leg) has (just given way|given out|buckled)
    my knee (feels|is) (unstable|unreliable|like jelly and gives way|slipping|loose|like it won't hold me|insecure|like it's dislocating)
    (it|the joint) (gave way|gives way|keeps giving way|buckled|gave out|buckles|keeps buckling|gives out|nearly gave way|is giving way|feels unstable|is unstable|collapsed|feels like it's giving way|gave way on the stairs)
    i've got (an unstable knee|a wobbly knee)
    i have (unstable knees|an unstable kneecap)
    i fell because my knee went
    i (don't|can't) trust my (knee|leg)
    (knee gave way|giving way|unstable knee|knee buckled|it gave out|buckling|my knee goes|knee instability|instability)`,

  NoWeightIntent: `
    impossible to walk on this leg
    it hurts to put [any] weight (on|through) it
    i can't put my foot (to|on) the (floor|ground)
    (can't|can hardly) (step|stand|walk) on (it|this leg) at all
    i (don't dare|daren't|can hardly) put weight on it
    my leg won't (carry me|hold me|hold)
    it hurts too much to (stand on|walk on it)
    (no way i can|there's no way i can|i'm not able to) (put weight on it|stand on it|walk on it)
    i can't walk properly
    [i] (can't|couldn't) even (walk|hobble|stand on it)
    can't stand on (my left leg|my right leg|the left one|the right one|the leg)
    can't even stand on (that leg|my leg|it)
    (agony|so painful) to put my foot (down|on the floor)
    (my|the) leg refuses [when i step on it]
    i can't put my foot down it's that bad
    (i can't|i cannot|i can not|can't) (put weight on it|put any weight on it|put any weight on my leg|stand on it|stand on this leg|walk on it|walk|bear weight|bear weight on it|step on it|put my foot down|stand on my bad leg|put pressure on it|lean on it|load it|walk without limping|take my weight|support my weight on it)
    my (knee|leg) (won't|can't|doesn't) (hold|bear|support) (me|my weight|it)
    it (won't|doesn't) (hold|take|bear|support) (me|my weight)
    (i have to|i can only|i need to) (hop|limp|hobble|hop on one leg|use crutches|walk with a stick)
    (i'm|i am|i've been) (hopping|using crutches|walking with a stick|on crutches|hopping on one leg|hobbling|limping)
    it hurts too much (to stand|to put weight on it|to walk on it)
    it's too (painful|sore) to (stand|step on)
    (no weight|unable to walk|can't walk|can't stand on it|can't put weight on it|can't bear weight)
    i (need|can't walk without) (crutches|help to walk|a stick to walk|support to stand)`,

  KneeInjuryIntent: `
    i landed badly on my knee
    my knee (crunched|cracked|clunked) and now it hurts
    i (wrenched|twisted|sprained) my knee (getting up|stepping off the kerb)
    i (ripped|tore|ruptured|snapped) my (a. c. l.|ligament|tendon|meniscus)
    i (took a tumble|tripped|had a fall) and hurt my knee
    i've done something to my knee
    there was a (crack|snap|bang|pop) in my knee [and now it hurts]
    i (came down|landed) hard on my (kneecap|knee)
    i (bashed|slammed|knocked) my knee (on the bed|into the table)
    i twisted it and heard a [loud] pop
    (i got|got) (kicked|hit) in the knee [and now it's swollen]
    felt (it|something) tear
    my knee (went|made a) (pop|crack|snap)
    something went (pop|crack|snap) in my knee
    i (tore|ripped|snapped|wrenched) something in my knee
    my knee twisted [when i stepped]
    [i've] torn something
    something (tore|ripped|snapped|gave) in my knee
    i have fallen [over|on the knee]
    (knocked|banged) my knee (on the door|last night)
    i (fell|have fallen|crashed|came off) (my bike|on my knee)
    i (twisted|hit|hurt) (it|my knee) (yesterday|playing football|on the table)
    i heard a pop in my knee
    i slipped and (landed on|hurt) my knee
    i think i tore something
    i went over on it [and it popped]
    it looks (out of shape|bent)
    tore (my a. c. l.|my cruciate|a ligament|something|something i think)
    i've done my knee in [at football|playing netball]
    i've (busted|knackered) my knee
    i (stacked it|came a cropper|went flying|took a spill)
    (someone|a guy|my dog|another runner) (kicked|hit|ran into|knocked|barged) me
    someone (kicked|hit) me in the knee [at football]
    i had a fall (yesterday|on my run) [and hit my knee]
    i (fell on|banged|hit|twisted|hurt badly|bashed|smashed|sprained|tore|ruptured|hyperextended) my knee
    i (had a fall|had an accident|fell|fell down|fell down the stairs|crashed|tripped|tripped over|came off my bike|got hit by a car|fell running|slipped|fell on the ice|had a bad fall|got tackled|took a tumble|was knocked down|tripped on a root|landed badly)
    (i think i|maybe i) (injured|twisted|cracked|damaged) (something|my leg)
    i think i tore (something|my leg|my kneecap|a bone|it|my patella)
    (have i|i think i've|i may have|i could have) torn (something|my leg|a bone|a ligament|it)
    did i (break|tear|fracture|sprain|twist) (something|my knee|it)
    (it's|it looks|it feels|my leg is|it might be|my kneecap looks|my knee feels) (cracked|black and blue|torn|twisted|bruised)
    (i|we) (heard|felt) (a pop|a snap|a crack|a tear|a popping sound when i fell|a pop in my knee|a rip|tearing)
    my knee made a snap
    (something|it|my knee) (popped|tore|snapped in my knee|went pop|went snap|ripped|gave a loud pop|just snapped|popped and now it hurts)
    a (car|dog|player|door) (hit|knocked) (me|my leg)
    (i've injured it|i hurt it in a fall|i'm injured|i hurt my knee falling|knee injury|i injured myself|it's from a fall|it started after a fall|i twisted it|i banged it|i hit it|i sprained it|after a fall|since my fall|i hurt myself|it happened when i fell|i bashed it|i wrenched it|i tore it|it's injured|i fell and now it hurts)
    (my knee|it) is (black|purple|bruised all over)
    i think i tore (something|my knee|it|my meniscus)
    (i fell|i felt a pop) and i can't (stand|walk|put weight on it)`,

  NumbLegIntent: `
    my leg's gone weak [and i can't lift my foot]
    my foot (won't lift|feels dead)
    there's no feeling in my (toes|foot)
    my leg is none
    my (whole leg|leg) (has gone dead|is numb)
    i've lost the feeling in my toes
    my toes tingle
    i (can't|don't) feel my (foot|leg|toes)
    my (foot|leg) (is|has gone) (numb|tingling)
    (pins and needles|tingling) (in my toes|in my foot|down my leg)
    my leg feels (fuzzy|fuzzy and weak|funny and numb)
    it's been numb [since my run]
    (i've|i have) lost feeling in my foot
    my (leg|foot|thigh|shin|calf|kneecap|hip|buttock) (is|feels|has gone|is a bit) (numb|prickly|fizzy|really weak)
    my (leg|foot|knee|thigh|shin|calf) (is tingling|has gone numb|has no feeling|is buzzing|tingles|is prickling)
    my toes (are numb|have gone numb|are tingling|feel numb|have gone all tingly)
    (i've got|i feel|there's) (numbness|tingling|tingling in my knee|weakness in my leg)
    (i've got|i feel|there are) pins and needles [in my leg|in my foot]
    i've got a (numb leg|tingly feeling|numb patch|numb knee)
    no (sensation|feeling) (in my foot|below the knee|below my knee)
    (i can't|i don't|i couldn't) feel (my leg|my foot|my toes|my thigh|my shin)
    (it's|it feels|it went|it's gone|that leg is|it's going|it has gone) (numb|tingly|dead|prickly)
    it (tingles|goes numb|went numb|feels numb|has gone numb|has gone dead|started tingling|went dead)
    it's (tingling|gone numb|going numb|pins and needles)
    i (lost|have lost|'ve lost) (feeling|sensation|sensation in my leg)
    (numb|numbness|tingling|pins and needles|leg is numb|numb leg|foot is numb|leg's gone numb|numb toes|numb foot|i'm numb)
    my (foot|leg) (is dragging|drags|won't lift|flops|is paralysed)`,

  SwollenCalfIntent: `
    red and swollen at the back of my leg
    my calf is (swollen|red|hot|hot and sore|thick|swollen and hot|really sore|warm)
    my (calf|lower leg) is (thick and warm|red and swollen|fat and painful|swollen and painful)
    there's a (hard lump|painful lump) in my calf
    my calf has been swollen [since the flight]
    (one calf|my left calf) is (bigger|fatter|redder|warmer) than the other
    calf (is|feels|looks) (hot|red|hot to touch)
    pain in the calf
    my calf hurts and it's swollen
    my calf has gone (hard|hot)
    the back of my (calf|lower leg) is (red|swollen|hot|red and swollen)
    one of my calves is (red|swollen|hot|red and swollen|hard)
    (my|only one) (calf|lower leg) is (swollen|red|swollen and sore|warm|hot|hard|huge)
    my (calf's|leg's) (swollen|red|hot|swollen and red|swollen and hot|puffy|swelling up)
    my (calf|calves|lower leg) (hurts|aches|is tender|is throbbing|swelled up|is very painful|hurts when i press it|is killing me)
    i have a (swollen calf|red calf|hot calf)
    (could it be|is it|do i have|i think it's|i might have|could i have|i'm worried it's|have i got) a (clot|dvt|deep vein thrombosis)
    (i have|there's) (swelling in my calf|calf pain|pain in my calf)
    (swollen calf|calf is swollen|calf pain)`,

  WarmKneeIntent: `
    my knee feels really hot to the touch
    (i'm shivering|i've got chills|i've a temperature) and my knee is (red|hot|puffy)
    my knee feels (hot|burning hot|warm)
    (my|the) knee is (hot|red|red and hot|red and warm|burning hot) [to touch]
    (i have|i've got|i'm running) (a fever|fever|a temperature)
    it's been (hot|hot and red|warm) [for days|since my run]
    (got|having) (fever|chills|temperature|shivers)
    feeling (shivery|feverish|shivery and hot)
    my (knee's|knee has) gone red [and it's boiling]
    my knee is boiling
    i've got a (temperature|fever)
    i feel feverish and my (knee's swollen|knee is swollen)
    my (knee|joint|leg) (is|feels|is burning) (hot|red and hot|burning hot|red|infected|hot and i have a fever|warm|hot and painful|glowing|hot and puffy|swollen and red)
    (i have|i've got|i'm running|i think i have|i've had|i woke up with) a (fever|temperature|fever and chills|fever with it)
    (i have|i've got|i might have) (chills|the shivers|an infection|an infected knee|a knee infection|night sweats|the flu|sepsis|a temp)
    (i have|i've got) a (hot knee|hot red knee|red knee)
    (i'm|i am|i feel|i've been|i keep) (feverish|shivery|shivering|running a temperature|running a fever|burning up|feverish and sore|hot and cold|hot and shivery|sweating and shivering|ill and my knee is swollen|unwell with a hot knee|shaking with chills|getting feverish|ill and feverish|having hot and cold flushes)
    (it's|it feels|it's gone|it looks) (hot and red|hot and swollen|infected|red|warm and swollen|burning hot)
    it (is|feels) (hot to touch|warm to touch|red and hot|hot and i have a fever)
    (fever|feverish|hot knee|fever and knee pain|chills|infection|infected|red knee|temperature|knee is hot|hot red knee|high temperature|i'm ill with fever|hot and red|shivering)
    (could|might) (it|my knee) be (infected|an infection)
    (is it|is my knee) infected`,

  NightPainIntent: `
    can't sleep cause of my knee
    it hurts even at night
    my knee aches at rest
    it's been hurting even when i rest
    it (throbs|aches) all (night|through the night)
    the pain doesn't go even when i lie still
    (my knee|it) (hurts|aches|throbs) in bed
    it hurts when i (rest|lie still)
    (it|the pain) keeps me awake [at night]
    it (hurts|aches) even (in bed|lying still|when i'm lying still)
    in the night (i have pain|it hurts)
    i can't sleep because of my knee
    i wake up from the pain
    it's bad at night
    it hurts when i'm (doing nothing|resting)
    my knee's been waking me up
    (knee's|it's) sore even at rest
    my knee has me up until four
    (it|my knee) (hurts|throbs) all the time even (resting|sitting still)
    (i get woken|woken) by (the pain|my knee|it)
    it aches even (when i'm in bed|in bed)
    (it|my knee) (hurts|aches|wakes me up|keeps me awake|throbs|kept me up|gets worse|is waking me|is killing me) (at night|all night|last night|overnight|at three in the morning)
    (it|the pain|knee pain|this) (wakes me|keeps me awake|woke me|kept me awake|is waking me up|stops me sleeping|won't let me sleep|keeps waking me|disturbs my sleep|ruins my sleep|prevents me from sleeping|makes it hard to sleep)
    (i can't|i cannot) sleep because of my knee
    i haven't slept because of the pain
    i (can't|cannot) sleep [it's so sore]
    i (wake up|lie awake|woke up) (with knee pain|because my knee hurts|from the pain)
    (night pain|knee pain at night|at night it's worse|it's bad at night|pain in the night|even at night|pain in bed)
    (it|my knees) (hurts|aches|is there|throbs|hurt|is painful) even (at rest|lying down|when i do nothing)
    i have knee pain at night
    (it|the pain|my knee) (never stops hurting|hurts round the clock)
    the pain is constant day and night`,

  UnwellIntent: `
    (i don't feel very well|everything is spinning)
    i'm about to (throw up|be sick)
    i came over (funny|dizzy)
    i've come over (queer|giddy|dizzy|peculiar|faint|poorly)
    i feel like (fainting|passing out|throwing up)
    everything is going round
    (i feel|i'm feeling) (faint|weak and dizzy|sick|light headed)
    a bit lightheaded
    i don't feel (well|right)
    (my head is|everything's|the room is) spinning
    i('m| am) (dizzy|gonna be sick|going to throw up|seeing stars)
    (feel|feeling) (sick|faint|dizzy)
    bit lightheaded
    i've come over funny
    i'm feeling off
    i want to (puke|vomit|be sick)
    i'm going to hurl
    (giddiness|vomiting) is (coming|there)
    i'm having (giddiness|vomiting)
    (a bit|all) (dizzy|light headed|sick|queasy|woozy)
    (i'm|i am|i've gone) [sort of] (dizzy|lightheaded|unwell|ill|nauseous|woozy|queasy|clammy|poorly|shaky and faint|going to throw up|seeing stars|out of it|faint and dizzy|dizzy doing this)
    i feel (dizzy|light headed|unwell|sick|ill|woozy|giddy|queasy|funny|off|crook|weird in the head|a headache coming on|lousy|weak and shaky|sick doing this|peculiar|out of it|headachy)
    i'm not (feeling good|so good|right|feeling right|at all well|okay)
    i (don't|do not) feel (well|right)
    (the room|my head|the world) is (spinning|going round|turning|swimming|going dark|going black|going fuzzy|tilting|swaying)
    my head is (dizzy|light|funny|woozy|blurry|fuzzy)
    my head is pounding
    (i think i'm going to|i'm going to) (be sick|throw up|fall down dizzy)
    (i've got|i get) (dizziness|dizzy spells|vertigo|stars in front of my eyes|cold sweats|spots before my eyes|double vision)
    i've got a (head rush|sudden headache|dizzy turn|panic attack|hypo)
    (i'm seeing|i can see) (stars|double|spots|black spots|black)
    (dizzy|dizziness|light headed|unwell|nauseous|nausea|giddy|woozy|feeling faint|feeling sick|sick|feel sick|feel dizzy|feel faint|not feeling well|not well|feeling poorly|i'm ill|head's spinning|cold sweat|i'm clammy)
    (it|standing up|the exercise|lying down) (makes|made) me (dizzy|feel faint|sick|lightheaded)
    i (threw up|vomited|was sick)
    i've (been sick|thrown up)`,
};
