import type { Intents } from '../types';

/** How the coach leads: time, amounts, talk, how hard, and what it remembers. */
export const PACE: Intents = {
  StraightThroughIntent: `
    i want it hands free
    (i don't want to talk|no talking) just run it
    (don't|no need to) (wait|keep waiting|hang about) for me
    no need to check [in] with me
    (don't|do not|no need to|stop) (keep|always) asking [me] [if i'm ready]
    (go|run|carry on) through (everything|all of it|all six|the lot) without (asking|asking me|waiting|stopping)
    (one after another|one after the other|all six without stopping|the whole lot in one go)
    (do|run|play|go through|take me through) (it|the routine|everything|them|all of it|the exercises) (without stopping|without waiting|without a break|without breaks|without pausing|straight through|non stop|all in one go|in one go|continuously|back to back|right through)
    ~(straight through|non stop|nonstop|all in one go|in one go|continuous|hands free|no stopping|no pauses|no breaks|no waiting|back to back)
    ~(go|run|play|carry on|keep going|continue|do it|do them) (straight through|right through|non stop|without me|without stopping|without waiting|automatically|by itself|on your own)
    (don't|do not) (wait|stop|pause|ask) (for me|between exercises|between the exercises|between them|each time|every time|in between|for me each time|any more|anymore|so often|after each one|after every exercise)
    (don't|do not) (wait for|ask for|make me say) ready [each time|every time|again]
    (no need|you don't have|you don't need) to (wait for me|ask me if i'm ready|keep asking|wait|ask each time|stop each time)
    (stop|quit) waiting [for me|for ready|every time|each time|between exercises]
    (stop|quit) asking [if i'm ready|me if i'm ready|every time|each time|between exercises]
    (just|please) keep going [through them all|until the end|to the end|without stopping|the whole way|all the way]
    (just|please) (run|go|play) (through it|through them|through the whole thing) [to the end|from start to finish]
    (can you|could you|can we|i want to) (do it|go|run it|do them|run through it|do everything) (without stopping|straight through|without waiting|non stop|all at once|in one go|without me saying ready)
    i (don't|do not) want to (say ready|keep saying ready|say ready every time|say anything|talk|speak|have to say ready|have to keep talking)
    do i have to (say ready every time|keep saying ready|say ready each time)
    (automatic|auto) [mode|play]
    (go|move|carry) on (automatically|on your own|by yourself|without asking|without me)
    keep it (going|moving|rolling) (without stopping|without me|all the way)
    i'll keep up [don't wait]
    do (everything|them all|all six|the whole thing) (at once|in a row|one after another|one after the other|back to back)`,

  StepByStepIntent: `
    pause between [the] exercises
    pause between exercises so i can (set up|get ready)
    (wait for my say so|i'd prefer it bit by bit)
    (don't|do not) (go on|carry on|move on|continue) (until|till) i (tell you|say|say so|tell you to|say ready)
    (ask|check with) me before (every|each|the next) exercise
    stop (between|after) (each|every) exercise [and wait]
    ~wait for me (each time|every time|in between|between exercises|between them|before each one|before you start|before every exercise|after each one|to say ready|to be ready|from now on|again)
    ~wait (until|till) (i'm|i am|i say i'm|i say) ready [each time|every time|before you go on|before starting]
    (wait|stop|pause|ask me) (between exercises|between each one|between them|after each one|after each exercise|after every exercise|between each exercise|each time|every time|before each exercise|before the next one|in between)
    (step by step|one by one|one at a time|one step at a time|one exercise at a time|bit by bit)
    (do it|go|take it|let's go|let's do it|do them|take me through it|lead me) (step by step|one by one|one at a time|one step at a time|one exercise at a time)
    (don't|do not) (go|run|carry|move) (straight through|on without me|on until i'm ready|on until i say so|ahead without me|on till i'm ready|right through|on automatically)
    (don't|do not) start (until|till|before) (i'm ready|i say so|i say ready|i say)
    (ask|check) (me if i'm|if i'm|whether i'm) ready [first|each time|every time|before you start]
    let me say (ready|when|when i'm ready|go) [each time|every time|first]
    i'll (say ready|tell you when|tell you when i'm ready|say when) [each time|every time]
    i want (you to wait|to say ready|you to wait for me|to go step by step|to go at my own pace) [each time|every time]
    (at my own pace|manual mode|my own pace|stop running straight through|go back to waiting|back to waiting|start waiting again)
    (can you|could you) (stop|wait|pause) (in between|after each one|between exercises|each time|every time)
    (stop|no more) (going|running|doing it) (straight through|without waiting|without stopping|automatically|non stop)`,

  ForgetMeIntent: `
    (wipe|erase|clear) my (history|data|progress)
    get rid of (my data|my records|everything|all my data|my details)
    ~forget (me|everything|all about me|everything about me|what you know|what you know about me|about me|who i am|all of it|all of that|all my data|my progress|my data|my place|my history|my details|what you remember)
    ~(delete|erase|clear|wipe|remove|reset) (me|everything|my data|all my data|my progress|my history|my information|my info|my details|my record|my records|all my information|what you know|what you know about me|what you remember|what you have about me|what you've stored|what you've saved|my saved place|my profile|my account|all that you remember|my memory|your memory|all data|the data)
    (don't|do not) (remember|store|save|keep) (me|anything|anything about me|my data|my progress|my place|my information)
    (stop|quit) (remembering|storing|saving|keeping) (me|things|anything|my data|my progress)
    i want (you to forget me|to be forgotten|my data deleted|my data gone|you to delete my data|you to delete everything|you to forget everything|to delete my data|to erase my data)
    i (don't|do not) want you to (remember|remember me|remember anything|store anything|keep my data|save anything)
    what (do you|have you) (know|remember|store|save|keep|got stored) about me
    do you (know anything|remember anything|store anything|save anything|keep anything) about me
    (do you|are you) (store|save|keep|saving|storing|keeping) (my data|anything|anything about me|my information)
    can you (forget|delete) (me|my data|everything about me|all my data)
    (right to be forgotten|privacy)`,

  HowLongLeftIntent: `
    (nearly|almost) (finished|done|there) [yet]
    how long
    (which|what) number (am i|are we) on [now]
    (are we|am i) (nearly|almost) (finished|done|there|through|at the end) [yet|with this|with this one]
    how (many|much) (more|longer) (seconds|of these|is there|have i got) to go
    (is it|is this) (nearly|almost|just about) (over|done|finished) [yet]
    how (far|much further) to go
    (when|how soon) will (it|this) (end|be over|be done|finish)
    how many (minutes|seconds|exercises|more|reps) to go
    how long (is left|there is left|is there to go|we have left|i have left)
    how (long|much|much time|many minutes|many seconds) (left|to go|remaining|is left|is still left|do i have left|have i got left|do we have left|have we got left)
    how many (minutes|seconds) are left
    how long (is there|have i got|have we got|do i have) (left|to go)
    how long is (still left|there still to go)
    how (much|much time|much longer|long) (is|is there|have i got|have we got|do i have|do we have|have i|have we) [still] (left|to go)
    how many (more|exercises|reps|sets|stretches|of them|of these) (left|to go|remaining|are left|have i got left|do i have left|do we have left|are there left|are there still to go)
    how much longer [to go|of this|is it|do i have|do i have to do this]
    how many more [to go|are there|do i have|exercises|reps|seconds|minutes|of these|to do]
    how much more (time|of this|is there|to go|to do)
    how (much|many) (more|longer) (seconds|minutes|exercises|reps|time) [to go|are there|left|do i have]
    how much longer (do i|do we|must i|should i) (hold|have to hold|hold it|hold this|need to hold|keep this up|keep going|stay here|have to do this)
    how (long|much longer) (until|till|before) (the end|it's over|we're done|i'm done|i can stop|the next one|we finish|we change|i can let go|the break|we switch|it ends|i'm finished)
    (how long|how much) (have i|have we) (done|been going|been doing|been holding)
    (are we|am i) (nearly|almost|halfway) [there|done|finished|through]
    (are we|am i) (close to|anywhere near) the end
    (are we|am i) (there|done|finished|halfway) yet
    (are we|am i) halfway through
    is (it|this) (nearly|almost) (over|done|finished)
    is (it|this) (the last one|the last exercise|the end|over yet|halfway)
    (what|which) (exercise|one|number|stretch|step|set|rep) (are we|am i|is this|is it) [on|at|doing|up to]
    what are we (on|at|doing|up to)
    what (am i|are we) (on|doing|up to)
    what's this one called
    where (are we|am i) [up to|now|at|in the routine|in this]
    what's (left|left to do|remaining|still to do|still to come|the time left|to go|coming up|next after this)
    what (comes|exercise is|is) next
    what's (next|the next one|the next exercise|after this|up next|coming next)
    (time|seconds|minutes) (left|remaining|check)
    how far (are we|am i|along am i|along are we|through are we|in are we|have i got|have we got)
    (tell me|what's) the time (left|remaining)
    (when is|when's) (it|this|the routine) (over|done|finished|going to end)
    when (can i|do i) (stop|let go|rest|finish|release)
    when (do we|will we|does this|does it) (finish|end|stop)
    is there (much|a lot|many|any) (left|more|to go|more to go|time left)
    how am i doing for time
    (much|many|long) left`,

  HowLongTotalIntent: `
    how many (times|reps|sets) [on] each (leg|side)
    how many (goes|times|reps) do i do on each (leg|side)
    will (this|it) take (more|less) than (ten minutes|half an hour)
    what's the (duration|length) of the routine
    how long does (this routine|it|this) go (for|on for)
    (have i got|do i have|is there|will i have) [enough] time (for this|to do this|to finish|for all of it|before work|before dinner) [how long is it]
    have i got time [for this before work] how long (is it|does it take)
    how long will (this|it|the routine) keep me
    (is this|is it) (going to|gonna) (take long|take ages|be long)
    how long (it|the routine|this|the whole thing|the session|the workout) (takes|lasts|is|will take)
    how long (does|will|would|should) (it|this|the routine|the whole thing|the session|the workout|everything|the whole routine|all of it|the program|all this) (take|last|last for|be|take altogether|take in total|take to do)
    how long is (it|this|the routine|everything|the workout) going to (take|be|last)
    how long is (it|this|the routine|the session|the workout|the whole thing|the whole routine|one round|a round|a session|it all|the program)
    how long are (the exercises|the stretches|they|the holds)
    how long (do|will|would) (the exercises|the stretches|they|all six|the six) (take|last)
    how long (do i|should i|do we|must i|will i|am i supposed to|do you) (hold|roll|hold it|hold this|hold them|hold each|hold the stretch|hold each stretch|hold the stretches|hold that|roll for|do it|do this for|do each|do each one|do each exercise|stay there|stay like this|stay in it|stretch for)
    how long (for each|each|per side|a side|is each hold|is the hold|is each stretch|is each exercise|is one exercise|each side|on each side|per leg|per exercise)
    how (many|many more) minutes (does it take|is it|is this|is the routine|is the whole thing|will it take|does this take|do i need|in total|altogether|is that)
    how much time (does it take|do i need|will it take|will this take|does the routine take|should i set aside|should i allow|does the whole thing take|is it)
    how many (sets|reps|repetitions|rounds|times|seconds|squats|lunges|steps|exercises) (do i do|should i do|are there|is it|each side|per side|on each side|for this|of this|in total|are we doing|does it have|in all)
    how many (sets|reps|repetitions|rounds|repeats|seconds each)
    how many exercises
    (will it|does it|is it going to|will this) take (long|a long time|ages)
    is it (long|a long routine|a long session|a short workout|quick|very long)
    (total|routine) (time|length)
    what's the (total time|total|length|duration)
    (is there|have you got|do you have) (a shorter|a short) (one|version|routine)
    do i have time`,

  ChangeAmountIntent: `
    (can i|could i|let me|i want to|i'd like to) (do|have|get|try) {amount}
    (can i do|let's do|i want|give me|let me have) a {amount} (stretch|hold|one|version)
    (shorten it|cut it down) to {amount}
    (i want|i'd like|i want you|can i|let me) to hold (this|it|that) for {amount}
    (let me|i'll|i can) (hold|roll|keep) (this|it) [for] {amount}
    (just|only) {amount} (please|this time|today)
    {amount} [please]
    ~(hold|roll|keep|stretch|do|make|go|stay|give me|add|take|let's do|let's have|let me have) {amount}
    ~(hold|roll|keep|stretch|do|make|count|go for|leave) (it|this|that|them|the stretch|the hold|this one|me there|this stretch) [for|to] {amount}
    (i want|i'd like|i need|i want to do|i'd like to do|i could do with|can i have|can i do|can we do|could i have|could we do|can i get|let me do|may i have|i'll do|shall we do|we could do) {amount} [please|of this|on this one|here|on each side]
    (i want|i'd like) to (hold|roll|stretch) [it|this] [for] {amount}
    (can we|can i|could i|could we|may i) (hold|roll|stretch|make) [it|this] [for] {amount}
    (that's|that is|that was|this is|i think that's|okay that's|it's) {amount} [now|already|thanks]
    {amount} (of this|on this one|here|each side|on each side|this time)
    (extend|lengthen) (it|the hold) (by|to be|to make it) {amount}
    (again|repeat it) for {amount}
    not long enough make it {amount}
    (do|let's do|add|give me) {amount} of (it|this|that|them|these|this one)`,

  SlowerIntent: `
    (slow down|go slow|go slowly|slower) [please] (i'm new to this|i'm a beginner|i can't follow|i'm not so quick|my english is not so good|my english is not good)
    [please] go slow [please]
    (can you|could you|please) (speak|talk|say it) [a bit|a little] more slowly
    you're (rattling|racing|rushing) through (it|this) [a bit]
    (speak|go|count) slowly [now]
    (bit|a bit|little bit) (quick|fast) [for me] [that]
    slow down i (can't hear you|missed that)
    (steady on|steady|easy|easy does it|whoa) (there|mate|slow down)
    (steady on|steady)
    (ease off|drop|bring down) the pace [a bit|a little]
    (too quick|too fast|you're too quick|you're too fast) (for me|i can't keep up|slow down)
    (kindly|please) (go|speak|talk) (slow|slowly|a little slow)
    (can you|could you|please) slow (down|down your speech|your speaking down|down how fast you talk|down the speed you talk at|your speech down|down your voice|the speed of your voice)
    (can you|could you|please) (talk|speak) (at a slower rate|at a normal speed|not so fast|a bit slower please|more slowly to me)
    (slow|decrease|lower|turn down) (your|the speed of your) (speech|voice|talking|speaking)
    (make|i want) your (speech|speed|voice) [to be] (slower|a bit slower|slower than now|slowed down)
    i (can't|couldn't) understand you [because] you (talk|speak|are talking|are speaking) so (fast|quickly|rapidly)
    (change|adjust) (the speed of your voice|your talking speed|your speaking speed|how fast you talk|the voice speed|the speed) [to be slower]
    ~(slow down|slower|go slower|slow it down|slow down a bit|slow down a little|go more slowly|more slowly|not so fast|not so quick|a bit slower|a little slower|slowly|less speed|ease up|take it slow|take it slower|take your time|take it easy on the pace)
    ~(talk|speak|count|say it|say that|explain|move|read|go through it) (slower|more slowly|slowly|a bit slower|a little slower|less quickly)
    (you're|you are|that's|that was|we're|that is) [going|talking|speaking|counting|moving|all|much|way|a bit] too (fast|quick|quickly)
    (you|it) (talk|speak|go|count|goes|move) too (fast|quick|quickly)
    (too|much too|way too|a bit too) (fast|quick|quickly)
    (i can't|i cannot|can't|couldn't) (keep up|follow|keep pace|follow you|follow that|keep up with you)
    (i need|give me|can i have|i want|there's not enough) time (to get ready|to get into position|to set up|to change sides|to change over|to turn over|to swap|to switch sides|to move|between sides|between exercises|to get down|to turn round|to get up)
    (i need|give me|leave me|can i have|i want|allow me) (more|longer|extra) time (to get ready|to change sides|to get into position|to set up)
    (there's not|i don't have|there was not) enough time [to get ready|to get into position|to change sides|to set up|to turn over|to switch|to swap legs]
    (i need|give me|use|leave|make) (longer|bigger|more) (gaps|pauses|breaks) [between sides|between the exercises]
    (reduce|lower|decrease|turn down|slow) (the|your) (speed|pace|tempo|talking speed|speech|voice|talking|speaking)
    make (your|the) (speed|pace|voice|speech) (slower|a bit slower|a little slower)
    change (your|the) (speed|pace) [to slow|to slower]
    (i want|i'd like|i need) you to (talk|speak|go|count) (slower|more slowly|a bit slower)
    (don't|do not) (rush|rush me|go so fast|talk so fast|speak so fast|hurry|hurry me|count so fast|be so quick)
    (stop|you're|quit) (rushing|rushing me|hurrying me)
    (wait|wait wait) (slow down|that's too fast|too fast)
    what's the (hurry|rush)
    you (lost|have lost) me
    at a slower (pace|speed|rate)`,

  LessTalkIntent: `
    (skip|cut|drop) (the|this|your) (intro|preamble|warning|disclaimer|spiel|notice)
    (skip intro|skip the long intro|no intro|can we skip the intro|can you skip the intro|skip the intro and start|skip the intro please)
    (skip|get|go straight|jump) to the (exercise|exercises|countdown)
    (could you not|must you) go on so much
    (zip it|pipe down)
    (just|only) (do|run) the (countdown|timer|count) [no explanations|no talking|without the talking|and nothing else]
    (yeah yeah|yes yes|yeah|okay okay) i know (this|it|this bit|this one|what to do) [already]
    (enough|less) (blather|blabber|natter|prattle|gabbing|wittering)
    (cut|keep|make) it (short|brief)
    (no more|enough|stop the|less|quit the|cut the|enough of the|enough with the) (talking|talk|chatter|chat|yapping|rambling|waffle|blah blah|lecture|speech|words) [just count|just time me|just the count|please|and just count]
    (quit|stop|no more) (yapping|rambling|waffling|chattering|babbling|nattering|droning on|lecturing me|going on and on|wittering|prattling)
    (be|can you be|could you be|try to be|you could be) (a bit|a little) (quieter|briefer|more brief|less chatty|less wordy|shorter) [with the instructions|with the words|when you explain]
    (spare|save) me the (explanation|explanations|details|lecture|talk|instructions|speech)
    i (just|only) (want|need) (the count|the timer|the numbers|the time|you to count|you to time me)
    (you go on and on|you go on a bit|do you ever stop talking|you never stop talking|so many words|too much information|too much talking|too much chat)
    (less|fewer) (yapping|chit chat|blah blah|words and more counting|talk more counting)
    (i know|i know it|i know how to do it|i know the drill) just (count|time me|count please|do the timer)
    (don't|no need to|you don't need to) (tell me everything|go through it all|explain every time|describe it again)
    (can you|could you|please) speed up (your speech|your talking|the speech|your voice|how you talk|your speaking)
    (increase|raise|turn up) (your speaking speed|the speed of your speech|your speed|your talking speed|your rate of speech)
    (i want you to|i need you to|i'd like you to) (speak|talk) (faster|to me faster|more quickly|a little faster)
    (use a quicker rate of speech|talk faster now|go ahead and talk faster|don't talk so slow|stop talking so slowly|speak more quickly)
    ~(talk|speak|say|chat|explain) less
    ~(faster|quicker|go faster|speed up|speed it up|hurry|hurry up|go quicker|a bit faster|more quickly|pick up the pace|quicken the pace|get on with it|move faster|move it along|chop chop)
    ~(talk|speak|count|say it) (faster|quicker|more quickly|a bit faster|a bit quicker|at a faster pace)
    (less|not so much|stop all the|enough|fewer|too much|cut the|no more|stop the) (talk|talking|chat|chatter|words|explanation|explaining|instruction|instructions|detail|details|waffle)
    (you're|you are) (talking too much|too slow|going too slowly|going too slow|talking too slow|too wordy|too chatty|speaking too slowly|slow)
    (you|it) (talk|talks|say|explain|chat) too (much|long|slowly)
    (this is|that's|it's|that was) [much|way|a bit] too (slow|slowly|wordy|long winded)
    too (slow|slowly|wordy|chatty|many words|much detail)
    (skip|leave out|cut|drop|cut out|no need for|i don't need|without|miss out) (the|all the|those|these) [long] (instructions|explanations|descriptions|details|introduction|talk|talking|chat|chatter|words|preamble|speech|tips)
    (fewer|no more) (words|instructions|explanations|details|tips)
    (i know|i already know|i remember) (how|how to do it|how to do this|how to do this one|this one|the exercises|them|what to do|the routine|this|how it goes|the drill|that|all this|it by heart|how to do them)
    just (tell me|say) (when to stop|when to start|when to switch|when to start and stop|the time|the numbers|the name|the names|when it's over|when i'm done|when to change)
    (only|just) give me (the time|the count|the numbers|the names|the short version|the basics|the timer)
    (only|just) (count|count the seconds|say start and stop|give me start and stop)
    (just|only) (count|the timer|the basics|the essentials|time me|time it)
    (quick|short|shorter|brief|quicker|express|fast) (version|instructions|mode|words)
    [give me|i want|do|use|can i have|let's do] the (quick|short|shorter|brief|fast|express) (version|instructions|mode|words|one)
    (keep it|make it|be) (short|brief|quick|snappy|quicker|faster|shorter in words|more concise|concise)
    (get to the point|cut to the chase|fewer words|no chit chat|stop chatting|less of the talking|stop explaining|stop explaining everything|skip the talking)
    (don't|do not) (explain|talk so much|explain everything|say so much|go into detail|explain it all|say all that|talk so slowly|talk so slow|speak so slowly)
    you (don't|do not) (need|have) to (explain|explain it|explain everything|explain it all|tell me how|say all that|say so much|tell me everything)
    (increase|raise|turn up) (the|your) (speed|pace|tempo|talking speed|speed of your voice)
    (can you|could you) (talk|speak|go|be) (a bit|a little|much) (faster|quicker|more quickly|briefer)
    i want you to (talk|speak) (faster|less|more quickly)
    at a (faster|quicker) (pace|speed|rate)
    come on hurry up`,

  TooHardIntent: `
    i'm (done in|wiped out)
    this is (so tough|so hard|killing me|too tough)
    i keep falling over
    (something|can we do something|i want something) gentler
    i'm dying (here|over here|on this one|with this one)
    [is there|give me|have you got|got] (an alternative|another option|another way of doing it|another way to do it|another way to do this) [please|to this|for this one]
    (alternative|alternatives|alternative please|alternative exercise|any alternative|what's the alternative|is there any alternative|the alternative)
    (i'm stuffed|i'm spent|i'm cooked)
    i can't (hold it|keep it up) any longer
    (this|it) is (killing me|too much) (make it easier|make it simpler|is there an easier way|give me an easier one)
    (this one's|this is|it's) [a bit] (beyond me|above my level|out of my league|too advanced)
    (can i have|give me|is there|do|i want|show me) (the easy|an easy|a simple) (version|one|way|option)
    (way|far|a bit|just) too much for me
    my (legs|thighs|arms) (feel like lead|have gone|are done|can't take it)
    (this|that|it) is (brutal|murder|a killer|no joke|beyond me|really tough|impossible for me)
    (is there|have you got|got|do you have) (something|anything) (easier|gentler|less hard|a bit easier)
    i (can't|can't quite|just can't) (get|go) (down that far|that deep|so low|down so far|all the way)
    (i'm not|i am not) (managing|coping with) this [one]
    ~make (it|this|this one) (easier|a bit easier|a little easier|a little bit easier|slightly easier)
    (this is|it's|that's|that is|that was|these are|it is|they're) [way|much|a little|far|just] too (hard|much for me|strenuous|deep|strong|heavy|demanding)
    (this is|it's|that's|these are|this one is) (hard|difficult|tough|really hard|really difficult|so hard|hard work|tricky|impossible|quite hard|pretty hard|awkward|very hard)
    [way|much|a bit] too (hard|difficult|tough|intense|advanced|challenging)
    ~(make it|do it|make this|make this one) (easier|a bit easier|gentler|less hard|lighter|simpler|less difficult|softer)
    ~[give me|show me|tell me|i want|i need|do|can i have|can i do|is there|what's|have you got|let's do|try|i'd like] (an|the) easier (version|one|way|option|variation|exercise|alternative)
    ~[give me|is there|i want|can i have|do|what's] (a|the) (gentler|lighter|simpler|beginner|less intense|softer|modified) (version|one|way|option|exercise)
    (easier|something easier|easier version|gentler|easier please|make it easier for me|an easier one)
    (can i|can we|could you) (make it|do this) (easier|in an easier way|more gently|more easily)
    (i can't|i cannot|i could not|i couldn't|i can hardly|i can barely|i'm unable to|i'm struggling to|i find it hard to|it's hard to) (balance|keep my balance|reach|reach my leg|reach my foot|get my leg up|get my leg that high|straighten my leg|keep my leg straight|lift my leg|hold it|hold it that long|hold this|hold this position|hold my leg up|keep my leg up|do ten|do so many|do that many|go that low|squat that low|get that low|get that far|go that far|stay up|stand on one leg|keep steady|stay steady|bend that far|stretch that far|cross my leg)
    i (keep|kept) (wobbling|losing my balance|tipping over)
    (i'm|i am) (struggling|wobbling|wobbly|losing my balance|not strong enough|not flexible enough|not fit enough|too stiff|too weak|finding it hard|finding this hard|unsteady|not very flexible|really stiff|so stiff|really struggling)
    (my|the) (balance|flexibility) (is|is really|isn't) (bad|terrible|awful|not good|good|poor)
    (i|we) (struggle|am struggling) (with|to do) (this|it|the balance|that)
    (ease|tone|dial) it (down|off|back)
    [a bit] less (hard|intense|difficult|deep|weight|resistance)
    i've (lost|no) (my balance|balance)
    (i have|i've got) (no|bad|poor) (balance|flexibility)
    my foot won't (reach|go that far)
    the band is too (tight|strong|hard|heavy)
    (the roller is|it's) too hard on my arms
    (my|the) (leg|legs|thighs|arms|muscles|thigh|arm) (is|are|keeps|keep) (giving up|tired|exhausted|too stiff|too tight)
    i'm (wobbling|swaying|tipping) (all over the place|about|everywhere|a lot)`,

  TooEasyIntent: `
    i (don't|do not) feel challenged
    i'm (barely|hardly) working [here]
    (step|kick) it up (a notch|a gear)
    (that was|that's|this is) (nothing|no effort|no work at all|a walk in the park|like nothing)
    (got|is there) [a|any] (harder|tougher|more challenging) (variation|version|one|variations)
    i could do (this|these|it) (all day|all day long|in my sleep|forever|with my eyes closed)
    (a piece of cake|piece of cake|easy peasy|child's play|a doddle|a breeze|a cinch)
    (give me|have you got|i want|got) something (tougher|harder|more difficult|more demanding)
    (this|that) (isn't|is not) (hard|hard at all|a challenge|much of a challenge|tough enough)
    (this is|it's) [way|far|much] too easy (for me|now|already)
    (this is|that's|that is|that was|these are|they're) [way|a little] too (easy|basic)
    (this is|these are|that was) (easy|really easy|so easy|very easy|not hard|not hard enough|not enough|not challenging|not challenging enough|simple|quite easy|pretty easy|super easy|no challenge|nothing|not doing much)
    [way|much|a bit] too (easy|light|simple|gentle)
    ~(make it|do it|make this|make this one) (harder|a bit harder|more difficult|tougher|more challenging|stronger|a little harder)
    ~[give me|show me|i want|i need|do|can i have|is there|what's|have you got|let's do|try|i'd like] (a|the) (harder|tougher|more difficult|more challenging|full|fuller|more advanced|proper|real|stronger|heavier|advanced|next level) (version|one|option|variation|exercise|alternative|challenge)
    (harder|something harder|harder version|more challenging|full version|harder please|more intensity|step it up|next level|level up)
    (can i|can we|could you) (make it|make these) (harder|tougher|heavier|more intense)
    (can i|could i) (use|try|get|add) (a heavier band|a stronger band|a tighter band|more resistance|a harder band|some weights|ankle weights|a thicker band|weights|more weight|a firmer roller|a heavier ball|a stronger resistance band|a stronger tube)
    (i can|i could) (do|manage|handle|take) (more|more than that|more of this|a lot more|a harder one|something harder|this easily|this in my sleep)
    (i want|i'd like|i need) (a challenge|more of a challenge|something harder|something more challenging|more resistance|it harder|to work harder|a harder workout)
    (i'm|i am) (not feeling challenged|not challenged|not working hard|barely working|not even sweating|stronger than that)
    (is that|is this) (all|as hard as it gets|all you've got)
    (i don't|i do not) need the (easy|easier) (version|one)
    (back to|go back to|return to) the (full|normal|regular|hard) (version|one)
    (increase|up|raise|turn up) the (difficulty|resistance|intensity|challenge|level)
    (push|challenge) me (harder|more)
    challenge me
    i don't feel like i'm working`,
};
