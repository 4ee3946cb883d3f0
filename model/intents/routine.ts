import type { Intents } from '../types';

/** Going through the routine: starting, carrying on, readiness, waiting, legs, exercises by name. */
export const ROUTINE: Intents = {
  StartRoutineIntent: `
    (start|begin) (exercises|exercising|stretching|coaching|training|session|working out)
    (start|do) the knee thing
    (can we|i would like to) do (my|the) knee (exercises|workout)
    let me train my knee
    (start|do) my knees
    do the six exercises [with me]
    (start|begin) [some] stretching
    (take|walk) me through (it|the routine|the exercises|the workout|the session|all six)
    we do the [knee] (exercises|gymnastics|workout) now
    (begin|do) the whole lot
    (let's train|let's crack on with the knees|run the program)
    (shall we|let's|i'd like to) make a start
    (start|begin|start the routine|let's start|yes but|okay but) (but i don't have|but i haven't got|but there's no) [the] {kit}
    (start the routine|let's go|yes start|okay start) (with|but on) the {side}
    let's get (this|it) over with
    let (us|me) (start|begin)
    i've got my kit on [let's go]
    (let's|time to) (get cracking|get it done)
    i'd like to work out my knee
    i'm ready to do my exercises
    (let's|can we) (kick off|kick things off|get cracking|get moving|get to it)
    (fire up|crank up|kick off|load|open|put on|run) the (workout|session)
    (i fancy|i came for) doing (the routine|the knee routine|a stretch)
    (lead|guide) me through the (stretches|moves)
    (start|begin) (the|my) (routine|session|programme|exercises)
    (coach|train) me
    help me (stretch|exercise|work out|with the exercises|through it)
    go through (the|my) (routine|stretches)
    run through the exercises
    (get me started|get me going|start me up)
    get (started|going)
    new (session|workout|routine)
    do today's (session|routine)
    time for my (exercises|routine)
    begin all (six|of them)
    (do|start) the (full|whole|complete) (thing|round)
    workout
    i'm here to stretch
    i just finished a run`,

  CarryOnIntent: `
    we were halfway
    (where was i|where were we) (yesterday|last time|before)
    keep going from (last time|where i was)
    go on with the old (session|one)
    (can we|could we|let's) take (it|this) up again
    i had to (break off|stop|leave) (can we go on|carry on)
    (carry on|go on) from (there|where we were)
    (finish|do the rest of) (what i started|the one from yesterday|yesterday's)
    (we|i) (stopped|were) (halfway|in the middle|at the stretches)
    (continue|go on) from (before|last time)
    let's (get back to it|pick it back up)
    i got (cut off|interrupted)
    i didn't finish (last time|it yesterday) [can we carry on]
    (can we|i want to) (finish|resume|go on) (from yesterday|the routine from earlier|my routine|the session)
    put me back where i was
    (carry on|resume|start) where i (left off|paused|quit)
    (resume|continue|finish|go on with|keep on with|get back to|go back to) (my|the) (routine|session|workout|stretches|program)
    (carry on|pick up) from (last time|yesterday|there|the last exercise)
    take me back to (my place|my spot|the routine|my routine|the exercises|last time)
    back to (the|my) (routine|session|workout|spot)
    where did (i|we) (stop|get up to|finish)
    do you remember where i was
    (go to|use) my (saved place|place|last place|last session)
    finish (what i started|what we started|it off)
    let me (finish|continue from last time)
    (do|let's do|i want to do) the rest [of it|of them|of the routine|of the exercises]
    (i'm back|back again) (let's continue|to carry on)`,

  ReadyIntent: `
    (i'm back|back) (let's go|carry on)
    (carry on|let's continue|let's go|go on) then
    i'm (down|in place) now
    we can (go|start) [now]
    right then
    yeah i'm good let's do this
    my leg is (up|in position)
    [okay|right|yeah] (go|go ahead|let's go|go for it|off we go|here we go)
    (okay|yes) (go on|keep going|start)
    [i'll] do this one after all
    (let's gooo|bet let's go|yup ready)
    i stand ready
    ok now
    (cool|cool beans) let's go
    yeah let's (just do it|get going)
    (off you go|very well go on|all right go on|proceed|on we go)
    (let's continue|sorted carry on)
    (ready when you are|when you're ready)
    (i'm|i am) (down|there|down here|on the floor|in position|in place|prepared|lying down|kneeling) [now]
    (okay|yep) (got it|i'm down|i'm in position|start|go ahead)
    (fire away|go go go|start the clock|you can start|you can go ahead|you may continue)
    i've got (it|myself sorted)
    i'm dying to (start|try it)
    (three two one go|uh huh go ahead)
    i'm in the right spot
    (i want to|i'd like to|let me|i'll) (go on|keep on going)
    (don't stop|i don't want to stop|i'm not stopping|let's not stop)
    (restart|redo) (this one|this side|this leg|the hold)
    (start|begin) (this one|this side|this leg) again
    [okay] i've got my (foot|knee) in front
    (righty ho|all good let's start)
    (back|back now|i'm back) (carry on|let's go)
    (yes|lovely) (ready|got it in place|in place go)
    (my leg's|my knee's|roller's|ball's|band's) (up|under my thigh)
    (start|begin) (counting|timing me) [now]
    (ready as i'll ever be|all systems go|all set over here)
    (my|the) foot is (in place|down)
    the (towel|cushion|pillow|mat) is (down|in place|under my knee)
    i've put the ball against the wall
    begin the (hold|countdown)
    i'm (lying|sitting|down) here
    okay i'm listening
    [i'm|i am|okay i'm|yeah i'm] ready [now|to begin|when you are|for this one]
    [i'm|i am] all set
    [i'm|i am] (good to go|set|set up|in position|in place|into position|down|down there)
    (i'm|i am) (on the floor|on the mat|on my back|on my side|on my knees|on the roller|kneeling [down]|lying down|down on the floor|against the wall|on the ball)
    (i've got|got) (the band on|the roller under me)
    (i've got|i got) into position
    (got|i've got|have) it
    i'm (comfortable|settled|steady|waiting)
    (okay|k|okey dokey|okay then|right then|righto|alright|all right|cool|great)
    [okay] let's (do it|do this|go|go for it|move|crack on)
    (go now|begin now|start now|you can start|you can go|you can begin)
    (start|set) (the timer|the clock|counting|timing|the stretch|the set|this one|this exercise|it)
    (go on|carry on|keep going|proceed|crack on|go on then|carry on then|keep it going)
    (i'm|i am) (back|here|here now|with you)
    (bring it on|hit it|fire away|shoot|come on|do it|do it now|hit me)
    (in position|in place|on the floor|on my back|lying down|kneeling|set up|down|good to go|we're good)
    that's me [ready]
    (red e|reddy|i'm radio)
    (done waiting|don't wait)
    don't (go back|slow down|start over|repeat that|skip it|restart the routine)
    i don't want to (start again|repeat that|skip it|pause|restart|miss it)
    (i'm not going to|i'd rather not|let's not|no need to) (go back|stop)
    (don't|i wouldn't want to) (skip|forget|miss|leave out) the {exercise}
    no (carry on|keep going|let's carry on|go on)
    don't make it (longer|harder)`,

  WaitIntent: `
    i (must|have to) (go to the toilet|tie my shoe|move the dog)
    i'm not in position
    (kindly|please) wait (two minutes|a while)
    not so quick i'm not down yet
    (one sec|two secs|one tick)
    i haven't finished yet
    hang on (a tick|a minute)
    (bear with me|hang fire|sec|moment|hold your horses) [a moment]
    i need (a breather|a drink|to drink something|a second|to get something)
    i just need (a second|to get comfortable)
    (let me|i'll) just (shut the door|move the table)
    (give me|gimme) a (second|sec|minute|moment|mo|break)
    i need a (second|rest|breather|pause|drink)
    i'm [a bit] (out of puff|puffed out|out of breath)
    (just|i'm just|only) catching my breath
    (hol up|hang about)
    i've got to (move the dog|sort the kids out)
    wait i've lost my {kit}
    wait (until|till) i've got my (shoes off|mat|glasses)
    i must (answer the door|get the phone|see to something)
    let me (find my mat|get comfy) [first]
    (the mat|my mat) keeps sliding (wait|give me a moment)
    wait i don't know (which leg|where i am)
    i need to get the (band|ball|mat|glasses|cat|shoes)
    let me just fetch my (mat|roller)
    stop (for a bit|a second|it there)
    (my kid's|someone's|my wife is) (calling|at the door)
    hold on the baby is (crying|barking)
    (pause|stop) (the stopwatch|timing)
    pause counting
    don't (start|count|go) (yet|without me)
    (can you wait|wait) i'm still (untangling the band|moving the chair)
    can you hold for one minute
    i've got a cramp wait
    i need to (answer this|take this call|get the door)
    (wait|two secs) i need to find the (band|roller)
    wait i'm finding my (towel|shoes)
    two (ticks|secs|shakes|seconds|minutes)
    (my|the) (dog|kid) is (on my mat|licking my face)
    (before you start|before we go on) wait
    (i won't be|won't be|back in) a (second|tick)
    (give me|i want|can i have) (some|more) time
    (give me|i'll need|wait) two (minutes|seconds)
    a (second|sec|minute|moment|tick|mo)
    i need (a drink|some water|to breathe|to rest|to catch my breath|the loo|to pee|to get up)
    let me (get ready|get set|get in position|get down|get comfortable|get up|rest|catch my breath|grab the roller|get the band|move something|sort this out|set up|turn round|think)
    (i'm|i am) (not [quite] ready|not there |not set|not in position|still getting up|still getting down|getting into position|getting the band|getting the roller|fetching the ball|almost ready|nearly there|out of breath|puffed|coming)
    no not yet
    not (yet|ready|quite|quite ready)
    no wait
    someone's (at the door|calling|here|on the phone)
    (the|my) (phone|doorbell) (is ringing|just rang|needs me)
    the (dog|cat) (is in the way|is crying|needs me|just came in)
    someone just came in
    [i'll] be (right back|back)
    (take|let's take|can i have) a (break|rest|breather|pause)
    pause for a (second|sec|minute)
    pause (there|it|the routine)
    (rest|break|breather|time out|timeout|stand by|bear with me|hang about|hold it|hold your horses|whoa|hang fire)
    (freeze|stay there|stay here|hold my place|hold that thought)
    (save|remember|mark) (my place|my progress|my spot|where i am)
    (i'm not|i haven't) (done|finished) [this side|with this]
    not (done|finished) [with this]
    i'm (tired|exhausted|knackered|shattered|worn out)
    (i need|give me) longer to get (ready|there)
    i have to use the bathroom
    can you (wait|hang on|pause) (a bit|for me|one second)`,

  DoneIntent: `
    i've (finished|completed) that one
    i've done that one already
    (that|that one|this one) counts
    that one's (done|finished) [already]
    (i've|i have) done (all of mine|that one)
    that's (finished|ten|the set done|me done)
    (i|we) (finished|did it|did that|did them)
    that's it (finished|done)
    (don|dun|dunn)
    (that's|that is) (ten|all of them|me done|me finished|them done)
    yeah (done that|done|finished)
    i have completed all my repetitions
    i'm through with (this|this one)
    (yep|phew|right|okay) (done|that's the lot|finished|that's me)
    (i|we) (finished|did) (both legs|the other one too)
    (ten|both legs|both sides) (down|in the bag)
    okay that's (ten|the last one)
    (dun|i'm dun)
    i did (all of them|the lot)
    did (all ten|all of them|the lot|my reps) [already]
    (that was|that's) (my last rep|the last rep)
    i've done (it|this|this one|my set|ten|both legs)
    (done|completed|did|i did) (it|this|this one|the set)
    done (with this|with this one|with this side|now|early)
    (all|and) (done|finished|complete)
    already did (it|those)
    (finished|done) (early|the exercise|the stretch|the hold)
    we got to ten
    i've (had|got) (all ten|them done|that done)`,

  WrongSideIntent: `
    i'm on the (other leg|other side)
    not that (leg|side|one)
    no no the left leg is done
    i've (done|finished) the (left|right)
    that's not the (leg i'm doing|left|right)
    (i|we) already did (that|this) (side|one)
    no (i did|that was) the (left|right) [already]
    (wrong side|wrong leg) [the other]
    (i've got|i have) the wrong (knee|leg|foot) (down|up|in front)
    (that was|you said|i did|i used|i was on|i was doing) the wrong (leg|knee|hip)
    [oops|sorry] wrong (leg|side|one|knee|foot|way)
    i (mixed up|mixed|muddled|confused) my (legs|sides)
    (i|we) (did|started with) the other (leg|one)
    i (swapped|got) (my|the) legs round
    i (did|had) my {side} (instead|up)
    (no|wait) (i'm on|that was|i did) my {side}
    (i was|i'm) doing the {side}
    correct the leg
    should've been the other side`,

  OtherSideIntent: `
    swap
    [the|my] {side} (next|first|now|please)
    (let's|now) do the {side} one now
    the {side} is next
    (i meant|no i meant) (the|my) {side}
    (swap|change|switch) (legs|leg|sides|the leg|the side|over) [please|now]
    no [the] {side}
    left's done now right
    (do|now|let's do) the other (leg|side|one|hip)
    [the] other (leg|side|one|knee|thigh|hip|foot)
    (switch|change|flip) [over|my] [leg|side|sides]
    (swap|switch) (over|it round|them over)
    time to swap legs
    (do|go to|start with|start on|begin with|switch to|swap to|change to|move to|now|let's do|try|on to|go on to|do it on|now do|go with|work on) [the|my] {side} [first|now|next|instead]
    (i want to|i'd like to|can i|can we|let me) (do|start on|switch to) (the|my) {side} [now]
    {side} [next|first|now]
    (the|my) {side}
    (what about|how about) (the|my) {side}
    (opposite|next) (leg|side)
    turn over
    first (leg|side) again
    go back to (the|my) {side}`,

  OneSideIntent: `
    can i do one leg only
    (can i|can we) (do|train) (one leg|one side|my bad leg)
    (only|just) on the {side} [today]
    (i just want to do|i only want to do|i only need|i only want) (the|my) {side}
    (skip|leave out) the other (leg|side|one)
    i (only|just) (need|want|have) to do (the|my) {side}
    (leave|spare) (the|my) {spared} (alone|out)
    just my {side} the {spared} is fine
    (no {spared} today|rest the {spared}|not my {spared}|nothing on the {spared})
    (i'd sooner|i'd rather) do only the {side}
    (must i|do i have to|need i) do both legs
    (skip|leave) the (good|other) leg
    only my {side} [knee] is (bad|sore)
    just (the|one|that) [hurt] (leg|side|knee)
    (just|only) [do] [the|my|on the] {side}
    (can i|can we|i want to|i'd like to|let me) do (one|the sore) (leg|side)
    (skip|leave out|miss out|drop|don't do|no need for|i won't do|forget|not) (the|my) {spared}
    (i don't want to|i can't|let's not|please don't|don't make me) do the {spared}
    (don't bother with|never mind) the other (leg|side|one)
    one side is enough
    (the|my) {side} (only|alone|is enough)
    (the|my) (sore|bad|hurt) (one|knee) only
    i don't (want to|need to) do (both|the other one)
    i won't do the other side
    not the other (side|one)
    (stick to|stay on|keep to) (the|my|one|this) [{side}|side]`,

  LeaveOutIntent: `
    (skip|pass on|leave|drop|omit|bypass) (this|that) exercise
    i'd (like|prefer|want) to (miss out|leave out|skip) the {exercise}
    take (this|that one|this exercise) out of (my|the|today's) routine
    (skip|leave out|drop|omit|cut|forget about|don't do|don't bother with|everything but|all but) the {exercise} [for now]
    (skip|miss out|no more|not|i don't like|let's not do|don't make me do|not doing) {exercise} [today|please|this time|for me]
    [can we|let's|i'll|i'd rather] give {exercise} a miss [today]
    [on to|move on to|skip to|jump to|take me to|let's go to|can we go to|can we jump to|i want] the next exercise
    (i won't do|i'm not doing|i can't do|i can't manage|i don't want|i don't fancy|i don't feel like) {exercise} [today]
    all of it except the {exercise}`,

  ChooseExerciseIntent: `
    (let's|i want to|can we) {only} do [the] {exercise} and [the] {other}
    i'd (prefer|rather|sooner) {exercise}
    i'd prefer to do [the] {exercise}
    give me {only} {exercise}
    [do|let's do] {exercise} [but] {only} [on] [the|my] {side}
    (no|no wait|wait no|actually) the {exercise}
    [the|do|do the|go to|try|now|jump to|skip to] {exercise}
    go back (and do|to) the {exercise}
    {only} [the|my] {exercise} [today|please|this time]
    (skip|not) this one i want [to do] the {exercise}
    [do|let's do|just] {exercise} [but] (on|with) [my] {side} [first|please]
    [do|let's do] [the|my] {side} {exercise} [please]
    (do|let's do) [the] {exercise} but just {count} [of them|a side]
    could i do {exercise} instead
    (swap|change|replace) (this one|this exercise|this stretch)
    can i (swap|change) it for another one
    (something else instead|swap exercises)
    (i|we've) {only} got time for {exercise}
    (i fancy|i feel like|i'm up for|i could do) the {exercise}
    i'd (rather|sooner) do the {exercise}
    [do] the {exercise} [again]
    do the {exercise} again on the other leg
    {exercise} (please|next|instead)
    (do|let's do|go straight to|take me to|skip ahead to|move to|move on to|switch to|change to|return to|give me|play|choose|pick|i pick|i choose|i'll take|i'd like|i want|open|practice|practise|repeat) the {exercise} [please|now]
    (do|let's do|try|go to|jump to|skip to|i'll do|start at|begin at|let's try) {exercise}
    (i want to|i'd like to|i wanna|help me|how about we) {exercise}
    (how about|what about) {exercise}
    walk me through the {exercise}
    (pick|choose) (one|another) exercise
    (do|let me pick|i want to do) (a different|an|another|just one) exercise
    can i pick [the exercise]
    let me (pick|choose)
    (do|just do) (only one|a single one|one exercise)`,
};
