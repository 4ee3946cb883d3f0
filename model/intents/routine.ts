import type { Intents } from '../types';

/** Going through the routine: starting, carrying on, readiness, waiting, legs, exercises by name. */
export const ROUTINE: Intents = {
  StartRoutineIntent: `
    i'd like to work out my knee
    (put me through my paces|put me through it|run me through the whole lot|kick it off|kick us off|let's get cracking on it)
    let's do (my|the) (knee stuff|knee thing|knees|physio stuff|knee workout)
    let us start the (exercise class|exercises|routine)
    (can we|let's|could we) get (started|going|stuck in) with the (exercises|routine|workout)
    (i'd like to|i want to|i would like to|let me) (begin|start) [please|now]
    i'm ready (to do|for|to start) (my exercises|the exercises|the routine|my stretches|the workout)
    (can we|let's|shall we) (begin|start|do) the (workout|routine|exercises|session) [now|please|then]
    (do|run) (the six|all six|my six) exercises [with me]
    (let's|let us|can we) (kick off|kick things off|get this started|get cracking|get moving|get to it|get on with the exercises|get on with the routine|get stretching)
    (fire up|crank up|set up|kick off|load|bring up|open|put on|start up|run) the (workout|routine|exercises|session)
    (i fancy|i feel like|i'm up for|i want to try|i'm here for|i came for) (doing|) (the routine|the knee routine|the exercises|some stretching|a workout|some exercise|my stretches|a stretch)
    (okay coach|hey coach|coach|right coach|come on coach) (start|start me up|let's start|let's begin|begin|take me through it|start the routine|get me started)
    ~(lead|take|guide|walk|talk) me through (these|those|the|my|some) [knee] (stretches|exercises|moves)
    (start|begin)
    ~(start|begin) (the|my|a) [knee|stretching|exercise] (routine|session|workout|program|programme|exercises)
    ~(start|begin) (exercises|exercising|stretching|coaching|training|workout|routine|session|working out|stretches)
    (start|begin|let's do|let's start) my (stretches|stretching|knee stretches)
    (start|begin) [some] stretching
    let's (start|begin|get started|get going|exercise|stretch|work out|get into it)
    let's (do|start|begin|try|run through) (the|my|a) (routine|session|workout|exercises|knee exercises)
    (i want to|i'd like to|i would like to|can i|can we|could we|we should|time to) (start|begin|get started|exercise|stretch|work out)
    (i want to|i'd like to|i would like to|can i|can we|could we|time to) (start|begin|do|try) (the|my) [knee] (routine|session|workout|exercises|stretches)
    ~(take|walk|guide|lead|talk|run|coach) me through (it|them|the routine|the exercises|the stretches|the workout|the session|my exercises|all six|everything)
    ~(coach|train) me
    coach me through (a session|a workout)
    ~help me (stretch|exercise|work out|do the exercises|with the exercises|with my exercises|through it)
    (do|run|play) (the|my) [knee|whole|entire] (routine|workout|session|exercises|program)
    ~go through (the|my) (routine|exercises|stretches) [with me]
    run through (the|my) (routine|exercises|stretches) [with me]
    (start me off|get me started|get me going|start me up)
    get (started|going)
    (kick off|launch) the (routine|session|workout)
    (start|begin) (a new|today's|another|the daily) (session|routine|workout)
    new (session|workout|routine)
    (do|let's do) (today's|the daily) (session|routine|workout|exercises)
    time for my (stretches|exercises|routine|workout)
    (do|start|begin) all (six|the exercises|of them|of it)
    (do|start) the (full|whole|complete) (thing|routine|round)
    (do|let's do) (exercises|some exercises|knee exercises|some exercise)
    do the exercises with me
    exercise time
    workout [time]
    i'm here (for the exercises|to exercise|to stretch)
    i just (got back from|finished|came back from) (a|my) run`,

  CarryOnIntent: `
    let's (get back to it|pick it back up|pick it up again)
    i got (cut off|interrupted) [can we continue|let's carry on]
    (continue|carry on) with (the one i was on|what i was doing)
    (carry on|continue|pick up|start) where (i|we) left (it|off) (last night|yesterday|this morning)
    i (didn't|never) finish (last time|yesterday|the other day|it yesterday) [can we carry on|let's carry on]
    where was i (yesterday|last time|the other day) [carry on|continue|let's continue]
    (continue|resume|finish|carry on|go on with|complete) the (routine|session|workout|exercises|one) (i started|we started|from before|from earlier|from yesterday|from last time|i didn't finish|i left)
    (can we|let me|i want to|i'd like to) (finish|continue|resume|go on|pick up) (from yesterday|from before|the routine from earlier|from last time|my routine|the session|where we broke off|with the session)
    put me back (where i was|where i left off|in my place|at my place)
    ~(carry on|continue|pick up|resume|go on|start|begin|start again|keep going) [from] where (i|we) (left off|stopped|was|were|got to|finished|paused|quit|broke off)
    ~pick it up [again] [from] where (i|we) (left off|stopped)
    ~(resume|continue|finish|carry on with|go on with|keep on with|get back to|go back to|return to|pick up) (my|the|our) (routine|session|workout|exercises|stretches|program|stretching)
    (carry on|pick up|start) from (last time|before|yesterday|my place|the saved place|there|the last exercise|the same place|the same spot|earlier)
    (take me|go|bring me) back to where (i|we) (was|were|stopped|left off)
    (take me|go|bring me) back to (my place|my spot|the routine|my routine|the exercises|the saved place|last time)
    back to (the|my) (routine|place|exercises|session|workout|spot)
    (where was i|where were we) [up to|last time]
    where did (i|we) (stop|leave off|get to|get up to|finish|end) [last time]
    do you remember where (i was|i stopped|i left off|we were)
    (go to|use|load|open) my (saved place|place|last place|last session)
    finish (what i started|what we started|it off|the rest)
    let me (finish|carry on from last time|continue from last time)
    (do|let's do|i want to do) the rest [of it|of them|of the routine|of the exercises]
    (i'm back|back again) (let's continue|let's carry on|to carry on)
    i want to (carry on with|continue|resume|finish) (my|the) (routine|session|workout)
    i want to (carry on|continue|resume) from last time
    (i want|i'd like) to (carry on|continue|pick up) where (i|we) (left off|stopped)
    (continue|resume) last (session|time|workout)
    we were (halfway|in the middle) [through]
    i (stopped|was) (halfway|halfway through|in the middle|part way through)`,

  ReadyIntent: `
    i'm dying to (start|begin|get going|get started|try it|do this)
    (okie dokie|okey doke|yup ready|ya ready|three two one go|uh huh go ahead)
    all good [here] (let's go|go ahead)
    i'm in the right (spot|place)
    got my (foot|leg) up [go|ready]
    (i want to|i'd like to|let me|i'll) (go on|keep going|keep on going) [now]
    (can we|could we|shall we) (go on|keep going) [now]
    (don't stop|i don't want to stop|i'm not stopping|let's not stop) [now|yet]
    (restart|redo) (this one|this side|this leg|this hold|the hold)
    (start|begin) (this one|this side|this leg|this hold) (again|over)
    [okay] i've got my (foot|knee|leg) (in front|in position|on the floor|in place) [ready]
    (righty ho|right ho|all good to start|all good let's start)
    (back|back now|i'm back|okay back) (carry on|let's go|go on|ready|keep going)
    (yeah|okay|yes) i'm (good|all good|fine) (let's do this|let's go|go ahead|go)
    (yes|yep|yup|yeah|cool|lovely|great|mm) (ready|let's go|got it in place|in place go|i'm set)
    (my leg|my foot|my knee|the roller|the ball|the band) is (up|in place|in position|set|on) [now]
    (my leg's|my foot's|my knee's|roller's|ball's|band's) (up|in place|under my thigh|in position|on|there)
    (start|begin) (counting|the counting|timing me) [now|please]
    (mm|mm hm|mhm|hmm|um|uh|er) (okay|ready|i'm ready|go on|go ahead)
    (okay|right|yeah) (i'm sorted|i'm settled|that's me sorted|i'm comfy|sorted go|i'm sorted go)
    (so|right|well|yeah|so yeah) (good to go|ready to go|i'm good to go|ready when you are)
    (right then|righto|okey doke|all right then|okay then) (off we go|let's go|i'm ready|i'm set|on we go)
    (ready as i'll ever be|as ready as i'll ever be|ready and waiting|all systems go|all set here|all set over here)
    (my|the) (foot|knee|leg) is (in place|in position|down|up) [now]
    the (towel|cushion|pillow|mat) is (down|in place|under my knee)
    i've (put|got) (the band round my legs|the ball against the wall|the towel under my knee|the cushion under my knee|the roller under me)
    (begin|start) the (hold|count|countdown|clock) [now]
    i'm (lying|sitting|standing|kneeling|down) here [ready|waiting]
    okay (do your thing|over to you|count me in|i'm listening|i'm with you)
    [i'm|we're|i am|yes i'm|okay i'm|yeah i'm|and i'm|all] ready [now|to go|to start|to begin|when you are|for it|for the next one|for this one]
    [okay|yes|right|yep|alright|yeah] ready
    (i think|now|okay now|alright) i'm ready
    [i'm|i am|okay|we're] all set
    [i'm|i am] (good to go|set|set up|in position|in place|in the position|into position|down|down there)
    [okay|right|yes] i'm (set|there|here|down|good to go|in position)
    (i'm|i am) (on the floor|on the ground|on the mat|on my back|on my side|on my knees|on my knee|on the roller|kneeling [down]|lying down|lying on my back|standing|standing up|up|down on the floor|sitting down|against the wall|on the ball)
    (i've got|got|i have) (the band on|the ball behind me|the roller under me|it in place|my leg up)
    (i've got|i got) into position
    (band|ball|roller) is (on|in place|there|under me|ready)
    (got|i've got|have) it
    (i'm|i am) (comfortable|settled|steady|waiting|waiting for you)
    [okay|ok|right|alright|yes|yeah] (go|go ahead|let's go|go for it|off we go|away we go|here we go)
    (okay|ok|k|okay okay|okey dokey|okay then|right then|righto|alright|all right|alright then|okay cool|cool|okay great|great)
    [okay|alright|yeah|yes] let's (do it|do this|go|go for it|roll|move|crack on)
    [okay|now|yes] [go] (go now|begin now|start now|start it now|you can start|you can go|you can start now|you can begin|you may begin)
    (start|run|begin|set|go start) (the timer|the clock|the countdown|counting|the count|timing|the hold|the stretch|the set|this one|this exercise|it)
    (go on|carry on|keep going|keep on|proceed|crack on|on we go|go on then|carry on then|keep it going|go ahead now)
    (okay|yes|yeah) (go on|carry on|keep going|continue|start|begin|proceed)
    please (go on|carry on|proceed)
    (i'm|i am) (back|back now|here|here now|back on the floor|with you)
    (bring it on|hit it|fire away|shoot|come on|go go go|do it|do it now|hit me)
    (in position|in place|on the floor|on my back|lying down|kneeling|kneeling down|set up|there|down|good to go|we're good|we are good)
    that's me [ready|set]
    (okay|right) that's me [ready|set]
    (good|fine) i'm ready
    (red e|reddy|ready ready|i'm radio)
    (i'm|i am) ready (let's go|go|now go|coach|please)
    (let's go|go) i'm ready
    (done waiting|don't wait)
    don't (go back|slow down|start over|start again|repeat that|skip it|restart the routine)
    i don't want to (go back|start over|start again|repeat that|skip it|skip this one|pause|restart|miss it)
    (i'm not going to|i'd rather not|let's not|no need to) (go back|start over|stop|skip it|pause)
    (don't|i don't want to|i wouldn't want to) (skip|forget|miss|leave out) the {exercise}
    no (carry on|keep going|let's go on|let's carry on|go on)
    don't make it (longer|shorter|harder)`,

  WaitIntent: `
    (stop|pause|hold) the (timer|clock|count|countdown)
    (i'm not|i haven't) (done|finished) yet
    hold on the (baby|dog) is (crying|barking)
    (pause|hold|stop|freeze) (the timer|the clock|the countdown|the count|my timer)
    (pause|stop|hold) (counting|the counting|the stopwatch|timing|timing me)
    (can you|could you|please) (pause|hold|stop) (the timer|the clock)
    don't (start|begin|count|go) (yet|without me)
    (can you wait|hold on|wait|not yet) i'm (still|just) (untangling the band|getting set up|moving the chair|getting down|setting up)
    (wait wait|wait wait wait|hang on hang on|hold on hold on|no no wait|stop a second|stop a sec|stop one moment)
    (can you|could you|please) (hold|wait|pause) for (a minute|one minute|a moment|a second|two minutes|a bit)
    (i've got|i have|i've just got) a cramp [in my foot|in my toe|in my leg] (hang on|hold on|wait|give me a second)
    i need to (answer this|take this call|answer the phone|get the door|sort out the mat|untangle the band)
    (sec|one tick|just a tick|minute please|moment please)
    (wait|hold on|hang on|one second|one sec|just a second|two secs|two seconds|sorry) i (need to|have to|just need to) (find|get|grab|fetch|move) (the|my) (band|ball|towel|mat|roller|chair|water)
    (wait|hang on|hold on|sorry|one sec) i'm (finding|getting|looking for|fetching|moving|putting on) my (towel|mat|band|cushion|roller|shoes)
    (wait|hang on|hold on|whoa|whoa whoa|not so quick|no) i'm not (down|there|ready|in place|in position|set|on the floor) yet
    (don't|do not) (start|go|begin|count) (yet|just yet)
    (two|a couple of|half a|just two) (ticks|secs|shakes|seconds|minutes)
    (sorry|my bad|oops|wait|hang on) (my phone is ringing|my phone's ringing|the doorbell rang|someone's at the door|one second|give me a sec|give me a second|give me a minute)
    (my|the) (phone's|doorbell's) ringing
    (my|the) (dog|cat|kid|baby|toddler) (is|'s) (on my mat|in my way|all over me|licking my face|climbing on me)
    (before you start|before we go on) (wait|hang on|give me a moment|i need a second)
    i'll (only|just) be a (second|minute|moment|tick)
    (i won't be|won't be|back in) a (second|minute|moment|tick|sec)
    (kindly|please) wait [for] (two minutes|one minute|some time|a while)
    i (just|only) need (a second|a moment|a minute|to grab some water|to get some water|to move the dog|to get comfortable|to tie my shoe)
    (let me|i'll) (just|quickly) (grab some water|get comfy|move the mat|shut the door|move the table|find my mat)
    ~[just] wait [a second|a sec|a minute|a moment|a bit|a little|up|for me|a tick|there|a while]
    ~[just] (hold on|hang on) [a second|a sec|a minute|a moment|a tick|there|for a second]
    ~[just] (give me|gimme) (a|one|another|half a) (second|sec|minute|moment|tick|mo|break|breather|rest)
    (give me|i need|i want|can i have) (some|a little|a bit more|more|a little more) time
    (give me|i need|i'll need|wait) (two|three|five|a few|a couple of|ten|thirty|twenty) (minutes|seconds|moments)
    [just] (a|one|half a) (second|sec|minute|moment|tick|mo) [please]
    i (need|want) (a|another) (second|sec|minute|moment|break|rest|breather|pause|drink)
    i need (a drink|some water|a glass of water|water|to drink|to breathe|to rest|to catch my breath|the bathroom|the toilet|the loo|to pee|to get up|to go to the toilet|to go to the bathroom)
    let me (get ready|get set|get into position|get in position|get down|get comfortable|get up|rest|catch my breath|get my breath|have a rest|grab the band|grab the ball|grab the roller|get the roller|get the band|get the ball|find the band|get a towel|get a mat|get a pillow|get some water|take a break|move something|sort this out|set up|put the band on|turn round|turn around|think)
    (i'm|i am) (not [quite] ready|still not ready|not there [yet]|not set|not in position|still setting up|still getting ready|still getting up|still getting down|getting ready|getting there|getting into position|getting the band|getting the roller|getting my mat|looking for the band|fetching the ball|almost ready|nearly ready|nearly there|almost there|out of breath|puffed|coming)
    no (not yet|not ready yet|i'm not ready yet)
    (i'm|i am) not ready [yet]
    not (yet|ready|ready yet|quite|quite yet|quite ready|just yet)
    (no|no no) wait
    (someone's|someone is|somebody's|there's someone) (at the door|calling|here|on the phone)
    (the|my) (phone|doorbell) (is ringing|rang|just rang|needs me)
    (the|my) (dog|cat|kid|baby) (is in the way|is crying|needs me|just came in)
    (i've|i have) got to (get|answer) (the door|the phone|this call)
    (someone|somebody) just came in
    [i'll] be (right back|back in a minute|back in a second|back)
    (take|have|let's take|let's have|can i have|can i take|can we take|can we have) (a|a short|a quick) (break|rest|breather|pause)
    (pause|stop) for (a|one) (second|sec|minute|moment|bit)
    pause (here|there|it|this|now|the routine|the timer|a second)
    (rest|break|breather|time out|timeout|stand by|bear with me|hang about|hold it|hold your horses|whoa|hang fire)
    (freeze|stay there|stay here|keep my place|hold my place|hold that thought)
    [please] (save|remember|keep|mark) (my place|my progress|my spot|where i am)
    (i'm not|i haven't) (done|finished) [yet|this side|this one|with this]
    not (done|finished) [yet|with this]
    i'm (tired|exhausted|knackered|shattered|worn out) [let me rest|i need a rest|i need a break]
    (i need|give me) longer to get (ready|set up|there|into position)
    i have to (get something|move the dog|get the door|answer the phone|use the bathroom)
    can you (wait|hang on|hold on|pause) (a bit|for me|a little while|one second)`,

  DoneIntent: `
    i have (done|completed|finished) all (my|the) (repetitions|reps|steps) [already]
    i've finished (that|that one|this one) already
    i'm (through|all through|finished up) with (this|this one|it|that)
    (yep|yes|yeah|phew|right|okay|and) (done|that's the lot|all done|finished|that's it done|did it|that's me)
    (i|i've|we) (finished|done|did) (both legs|both sides|all ten|my ten|the other one too|the whole set)
    (ten|all ten|that's ten|both legs|both sides) (down|done|in the bag)
    (okay|right|there|there we go|phew) that's (ten|all ten|all of them|the lot|the last one|both sides)
    (dun|dunn|i'm dun|all dun)
    i (did|finished) (all of them|all my reps|the lot|all ten of them|my reps|every one)
    (did|done|finished) (all ten|all of them|the lot|my reps) [already|now]
    (that was|that's) (my last rep|my ten|the last rep)
    (that's|okay that's|right that's) (me done|me finished|this one done|that one finished|the set finished) [with this|with it|with that one]
    [i'm|i am|okay|all|okay i'm|yes|right|we're|yep] (done|finished)
    (i've|i have) (done|finished) (it|that|this|them|that one|this one|the set|my set|all of them|ten|my ten|ten of them|both|both sides|both legs|the reps|them all)
    (done|finished|completed|did|i did) (it|that|this|that one|this one|both|both sides|them|them all|the set|all ten|ten|the reps|that side)
    (done|finished) (with it|with that|with this|with that one|with this one|with this side|with that side|here|now|already|early|that already)
    (i'm|i am) (done|finished) (with it|with that|with this|with that one|with this one|with this side|here|now|already|early)
    (that's|that is) (done|all done|finished|ten|the set done|that done|me done|that one done)
    (i|we) (finished|completed|did it|did that|did them|did this one) [already|early|before you|all]
    (all|and) (done|finished|complete)
    i already (did|finished) (it|that|this|that one|this one|those)
    already (did|done|finished) (it|that|this|that one|this one|those)
    (finished|done) (early|already|the exercise|this exercise|my reps|the stretch|the hold)
    i finished (early|already|this one|that one|the exercise|the set|my set|my reps|before you)
    (i|we) got to ten
    (complete|completed|i've completed it|i completed it|i've finished early)
    i've (had|got) (all ten|ten|them done|it done|that done)`,

  WrongSideIntent: `
    (hang on|hold on|wait|oops|no|sorry|oh|actually) (that's|that was|this is|i'm on|i was on|i did|i used|it's) the wrong (leg|side|one|knee)
    (that was|that's|it was|this is|it's|you said|i did|i've done|i just did|i used|i had|i was on|i'm on|i was doing|i'm doing|i stretched|i rolled|we did|i started with|i started on) the wrong (leg|side|one|knee|foot|thigh|hip)
    [oops|sorry|oh no|wait|no] wrong (leg|side|one|knee|foot|way)
    (oops|sorry|oh no) (that was|i did|i used) the wrong (leg|side)
    (i|we) (mixed up|mixed|muddled|confused|got mixed up with) (my|the) (legs|sides|leg)
    (i|we) (did|started with|used|stretched|rolled) the other (leg|side|one) [by mistake|first|instead]
    (i|we) (swapped|switched|got) (my|the) (legs|sides) (round|wrong|mixed up|the wrong way|by mistake|around|the wrong way round)
    i (did|used|started with|had|was on|was doing|stretched|have) (my|the) {side} (instead|first|not the other|by mistake|already|up|by accident)
    (no|wait) (i'm on|i was on|that was|i did) (my|the) {side}
    (i was|i'm) (on|doing) the {side}
    i'm facing the wrong way
    not that (leg|side)
    i've been doing the wrong (leg|side)
    (you|you've) got the wrong (leg|side)
    correct the (leg|side)
    (that|this) (isn't|is not|wasn't) the right (leg|side|knee)
    should've been the other (leg|side)
    (i should have|i should've) (done|used|been on) the other (leg|side)
    it should have been the other (leg|side)`,

  OtherSideIntent: `
    no [the] {side}
    (let's|we|i) swap over
    (start|begin) (with|on) (the|my) {side}
    (left's done|left is done) now (the right|right)
    ~(do|go to|to|on to|now|try|let's do|move to|change to|switch to|swap to|start with|start on) (the|my) other (leg|side|one|knee|thigh|hip|foot)
    [the|my] other (leg|side|one|knee|thigh|hip|foot)
    (now|to|do|switch to) other (leg|side)
    ~(switch|swap|change|flip) [over|my|the] [leg|legs|side|sides]
    (swap|change|switch) (over|it over|it round|them over|them round)
    time to (switch|swap|change) (legs|sides|over)
    (can we|can i|let's|i want to|i'd like to|shall we|could we) (switch|swap|change) [legs|sides|over|to the other side|to the other leg]
    (can we|can i|let's|i want to|i'd like to|could we) do the other (leg|side|one)
    ~(do|go to|start with|start on|begin with|switch to|swap to|change to|move to|now|let's do|try|on to|go on to|do it on|now do|go with|work on) [the|my] {side} [first|now|next|instead]
    (i want to|i'd like to|can i|can we|could we|let me) (do|start with|start on|begin with|switch to) (the|my) {side} [first|now|next|instead]
    {side} [next|first|now]
    [the|my] {side} (next|first|now|please)
    (the|my) {side}
    (same|same thing|again) (on|with) the other (leg|side)
    (and|what about|how about|now) the other (leg|side|one)
    (what about|how about) (the|my) {side}
    (opposite|next) (leg|side)
    the opposite (leg|side)
    turn over
    (the first|first) (leg|side) again
    go back to (the|my) {side}`,

  OneSideIntent: `
    (just|only) (this|one|the same) (side|leg)
    only [do] (my|the) {side} [please]
    (just|only) [do] (the|my|one|on one|this|that|on the|on my) [bad|sore|painful|hurt|injured|achy] (leg|side|knee)
    (just|only) [do] [the|my|on the|on my] {side}
    (do|let's do|i'll do|can i do|can we do|could i do|i want to do|i only want to do|i just want to do|i'd rather do) (just|only) (the|my) {side}
    (can i|can we|could we|could i|i want to|let me|i'd like to|i'll|let's|i just want to|i only want to) (just|only) do (the|my) {side}
    (i just want to do|i only want to do|i only need|i only need to do|i only want) (the|my|on my) {side}
    (do|let's do|can i do|can we do|i'll do|could i do|i want to do) (just|only) (one|the one|the sore|the bad|the painful|my sore|my bad|the hurt) (leg|side|knee)
    (can i|can we|could i|i want to|i'd like to|let me|i only want to|i just want to) [just|only] do (one|the one|the sore|the bad|the painful|my bad|this) (leg|side|knee)
    (skip|leave out|miss out|drop|leave|don't do|not doing) the other (leg|side|one)
    (skip|leave out|miss out|drop|don't do|no need for|i won't do|forget|not) (the|my) {spared}
    (i don't want to|i can't|i'm not going to|let's not|please don't|don't make me) do (the|my) {spared}
    (don't bother with|forget|never mind) the (other|good) (leg|side|one|knee)
    one (leg|side) only
    one side is (enough|plenty)
    (the|my) {side} (only|alone|is enough)
    {side} only
    (the|my) (sore|bad|painful|hurt) (one|leg|side|knee) only
    do i have to do (both|the other|the other one|both sides|both legs)
    i (don't|do not) (want to|need to|have to) do (both|both sides|both legs|the other side|the other leg|the other one)
    i won't do the other (leg|side)
    not the other (leg|side|one)
    (stick to|stay on|stick with|stay with|keep to) (the|my|one|this) [{side}|side|leg|same side|same leg]`,

  LeaveOutIntent: `
    no {exercise} today
    take (this|this one|that one|this exercise) out of (my|the|today's) routine
    (skip|leave out|miss out|drop|omit|cut|forget|forget about|don't do|don't bother with|not|not doing|everything but|all but) the {exercise} [today|please|this time|for now]
    (skip|leave out|miss out|no more|not|i don't like|let's not do|don't make me do|not doing) {exercise} [today|please|this time|for me]
    no {exercise} (this time|please|for me|thanks)
    (leave|miss|take|keep) the {exercise} out [today]
    [can we|let's|i'll|i'd rather] give [the] {exercise} a miss [today]
    ~(skip|pass on|leave|drop|omit|bypass) (this|that|the) exercise
    [go to|on to|go on to|move on to|skip to|jump to|take me to|let's go to|can we go to|can we jump to|i want] the next exercise
    next exercise [please|now]
    (can we|can i|let's|i want to|i'd like to) (skip this exercise|go to the next exercise|move on to the next exercise)
    (i don't want to|i'd rather not|i'm not going to|i don't need to|i don't have to|i'm not allowed to) do [the|any] {exercise} [today|now]
    (i won't do|i'm not doing|i can't do|i can't manage|i don't want|i don't fancy|i don't feel like) [the|any] {exercise} [today]
    (can we|can i|could we|let's|i want to|i'd like to|i'll|i'd rather|let me) (skip|leave out|miss out|drop) [the] {exercise} [today]
    (the routine|all of it) (without|except) the {exercise}`,

  ChooseExerciseIntent: `
    (swap|change|replace) (this one|this exercise|this stretch) [for another one]
    (can i|i want to|let me) (swap|change) (it|this one) for (something else|another one|a different one)
    (something else instead|swap exercises)
    (i suppose|i guess) (i could try|i'll do) the {exercise}
    [can we do] nothing but {exercise}
    (i|i've|we|we've) {only} (got|have) time for [the] {exercise}
    {only} (got|have) time for [the] {exercise}
    (i fancy|i feel like|i'm up for|i could do|i'm in the mood for|how about|i'm here for) (the|some|a) {exercise} [today]
    i'd (rather|prefer to|sooner) do (the|some) {exercise}
    skip (ahead|forward|straight|on) to the {exercise}
    (i want to|i'd like to|let me) do the {exercise}
    can we (do|start with|go to|jump to) the {exercise} first
    {exercise}
    [the|do|do the|take me to|go to|try|try the|now|jump to|skip to] {exercise}
    the {exercise} [please|now|next|instead|again]
    {exercise} (please|now|next|instead)
    (do|let's do|let's try|try|start|start with|start on|begin with|begin|go to|go straight to|take me to|take me straight to|jump to|skip to|skip ahead to|move to|move on to|go on to|switch to|change to|go back to|back to|return to|give me|play|choose|pick|i pick|i choose|i'll do|i'll take|i'll have|i'd like|i want|let's have|let's go to|bring me to|open|practice|practise|let's start with|let's begin with|repeat) the {exercise} [please|now|next|instead|first|again]
    (do|let's do|try|start with|go to|take me to|jump to|skip to|give me|i'll do|i want|let's try|go back to) (a|some) {exercise}
    (do|let's do|try|start with|go to|take me to|jump to|skip to|give me|i'll do|i want|start at|start from|begin at|begin with|let's try|let's) {exercise}
    (can we|can i|can you|could we|could i|i want to|i'd like to|i wanna|i would like to|let me|may i|i'd rather|i'd prefer to) (do|try|start with|go to|jump to|skip to|begin with|practice|have|go back to|just do) [the|a|some] {exercise} [please|now|next|instead|first]
    (can we|could we|i want to|i'd like to|let's|i wanna|help me|how about we) {exercise}
    (how about|what about) [the|a|some] {exercise}
    walk me through the {exercise}
    {only} [do] [the|some|my] {exercise} [today|please|now|this time]
    (do|let's do|i want|i'd like|give me|start|can we do|can i do|i want to do|today) {only} [the|some|my] {exercise} [today|please|now]
    (i want to|i'd like to|can we|can i|let's|could we|let me|today i) {only} (do|want|have) [the|some] {exercise} [today]
    [the] {exercise} {only}
    (pick|choose) (an|one|another) exercise
    (do|let me pick|let me choose|i want to choose|i want to pick|i want to do|can i pick|can i choose|i'd like to pick|can i do) (a different|a certain|one|an|another|a single|a particular|just one) exercise
    can i (pick|choose) [one|which one|the exercise]
    let me (pick|choose)
    (do|just do) (only one|a single one|one exercise)`,
};
