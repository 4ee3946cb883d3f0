import type { Intents } from '../types';

/** How the coach leads: time, amounts, talk, how hard, and what it remembers. */
export const PACE: Intents = {
  StraightThroughIntent: `
    make everything without (pause|stopping)
    (i'd like to|let me) do it without (stops|breaks)
    you don't have to ask [me every time]
    (run|go) through the lot
    just keep rolling through it
    (don't|do not) stop (between|between exercises)
    i want it hands free
    i don't want to talk just run it
    (don't|no need to) (wait|keep waiting|hang about) for me
    no need to check with me
    (don't|do not) keep asking [if i'm ready]
    (one after another|all six without stopping)
    (do|play|take me through) (it|the routine|the exercises) (without stopping|without breaks|without pausing|all in one go|continuously|back to back|right through)
    (straight through|non stop|nonstop|all in one go|in one go|continuous|hands free|no stopping|no pauses|no breaks|no waiting|back to back)
    (go|run|play|carry on|keep going|continue|do them) (straight through|right through|without me|without waiting|automatically|by itself|on your own)
    (don't|do not) (wait|stop|pause|ask) (for me|between them|in between|for me each time|any more|anymore|so often|after each one)
    no need to (wait for me|wait|stop each time)
    stop waiting [each time|between exercises]
    (stop|quit) asking [each time]
    just (run|go|play) through it
    (can you|can we) (do it|go|run it) (without stopping|non stop)
    i (don't|do not) want to (say ready|say ready every time|talk)
    (automatic|auto) [mode|play]
    (move|carry) on (automatically|by yourself)
    keep it (going|moving) (without stopping|without me|all the way)
    do (everything|all six|the whole thing) (at once|back to back)`,

  StepByStepIntent: `
    (don't|do not) start until (i'm ready|i say)
    let me (say|tell you) when [to go on]
    slow one by one
    (please|always) wait (for me|until i say|till i'm ready) [each time]
    (ask me|check with me) before you go on
    (go|do it|take it) (step by step|one at a time|one by one)
    (wait for my say so|i'd prefer it bit by bit)
    (don't|do not) (go on|carry on|move on|continue) until i tell you
    wait for me (each time|every time|in between|between exercises|between them|before you start|after each one|to say ready|from now on|again)
    (wait|stop|pause|ask me) (between exercises|between each one|between them|after each one|after every exercise|each time|every time|before the next one|in between)
    (step by step|one by one|one at a time|one step at a time|one exercise at a time|bit by bit)
    (do it|go|take it|let's go|let's do it|do them|take me through it|lead me) (step by step|one by one|one at a time|one step at a time|one exercise at a time)
    (don't|do not) (go|run|carry|move) (straight through|ahead without me|on till i'm ready|right through|on automatically)
    i'll (say ready|tell you when|tell you when i'm ready|say when) [each time|every time]
    i want (you to wait|to say ready|to go step by step|to go at my own pace) [each time]
    (at my own pace|manual mode|my own pace|stop running straight through|go back to waiting|back to waiting|start waiting again)
    (can you|could you) (stop|wait|pause) (in between|after each one|between exercises|every time)
    (stop|no more) (going|running|doing it) (straight through|without waiting|without stopping|automatically|non stop)`,

  ForgetMeIntent: `
    (delete|erase|clear|wipe|remove|reset) (me|everything|my progress|my history|my information|my details|my records|what you know about me|what you've saved|my profile|my account|your memory)
    (wipe|delete|erase|remove) everything (about me|you know about me|you saved|my things)
    (delete|remove|erase) (my data|my information|all my things|what you saved about me) [please]
    (wipe|forget|delete) all my (saved info|stuff|details)
    i'd like you to forget (me|everything about me)
    (wipe|erase|clear) my (history|data|progress)
    get rid of (my data|my records|everything|my details)
    forget (me|everything|all about me|what you know about me|who i am|all of it|my progress|my data|my history)
    (don't|do not) (remember|store|save|keep) (me|anything|my data|my progress|my place|my information)
    i want (to be forgotten|my data deleted|my data gone|you to delete my data|you to delete everything|you to forget everything|to delete my data|to erase my data)
    what do you (know|remember|store|save|keep|got stored) about me
    (do you|are you) (store|saving|storing|keeping) (my data|anything|anything about me|my information)
    (right to be forgotten|privacy)`,

  HowLongLeftIntent: `
    how much time is remaining
    how much time is left
    (are we|am i) nearly (finished|done|there)
    (what|which) (exercise|one|number|stretch|step|set|rep) (are we|am i|is this)
    how much time (have i left|do i have)
    is it long still
    [is it] still long
    when is it over
    how many seconds still
    (seconds|minutes) left
    how many [do i have to do] still
    how many to go
    how much time (we have|have i got) left
    how much more of this [is there]
    how many (minutes|seconds|exercises|more) to go
    how long it goes still
    (are we|am i) almost done with this one
    how many seconds (have i got|left)
    how long do i still have to hold
    (how many|how much) (more|left|is left|still|to go) [of these]
    (is it|is there) (much more|much left|long to go)
    how many (seconds|exercises) (left|still|are there still to do)
    nearly (finished|done|there)
    which number am i on
    how far to go
    when will (it|this) end
    how many (more|exercises|reps|sets) (left|to go)
    how much longer [do i have]
    how much longer do i (hold|hold it|stay here)
    how long (until|till) (the end|it's over|i can stop|we change|i'm finished)
    how long have i (done|been holding)
    (are we|am i) (nearly|almost) [there|done]
    am i anywhere near the end
    (are we|am i) there yet
    is it nearly (over|done|finished)
    is it (the last one|the last exercise|the end|halfway)
    what (am i|are we) (on|doing)
    where (are we|am i) [now|in the routine]
    what's (left|left to do|remaining|still to come|the time left|to go)
    (time|seconds) (left|check)
    how far (are we|am i|along am i)
    when is (it|the routine) (over|done)
    when (can i|do i) (stop|rest)
    when do we finish
    is there (much|a lot) (left|more)
    how am i doing for time
    (much|long) left`,

  HowLongTotalIntent: `
    how long do i roll for
    how long's (this|this gonna be|it)
    how long do i (hold|roll|hold it|do it|do each exercise|stay there|stay like this)
    is it (long|a long session|quick)
    how many minutes (does it take|is it|is this|will it take)
    how much time (does it take|will this take|should i set aside)
    how many repetitions i have to do
    how much time must i (allow|have)
    how many of these [do i do]
    how many (said|sits)
    is this gonna take (an hour|long|ages)
    how many reps on each side
    how long does (it|this|the whole thing) (take|be|last)
    is it (a long workout|long|a long one)
    (how many|what) (minutes|repetitions|times) (is this|is it|do i do)
    will i be done in twenty minutes
    how many times each leg
    what's the duration of the routine
    how long does this routine go for
    (have i got|is there) time (for this|to finish|before work|before dinner)
    how long will (it|the routine) keep me
    how long (it|this) (takes|lasts)
    how long (does|would|should) (it|the whole thing) take
    how long (for each|a side|is each stretch|per leg)
    how many (sets|reps|times|steps|exercises) (do i do|of this)
    how many (sets|reps|rounds|repeats|seconds each)
    how many exercises
    will it take (long|ages)
    (total|routine) (time|length)
    what's the (total time|total|length|duration)
    (is there|do you have) (a shorter|a short) (one|version|routine)
    do i have time`,

  ChangeAmountIntent: `
    (shorten it|cut it down) to {amount}
    (let me|i'll|i can) (hold|roll|keep) (this|it) {amount}
    (do|let's do|add|give me) {amount} of (it|this|that|them|these|this one)
    (can i do|let's do|i want|give me|let me have) a {amount} (stretch|version)
    i'd like a {amount} hold
    (just|only) {amount} (this time|today)
    (i want|i'd like|i need|i want to do|i'd like to do|i could do with|can i do|can we do|could i have|can i get|let me do|may i have|i'll do|shall we do|we could do) {amount} [please|of this|here|on each side]
    (that's|that is|that was|this is|i think that's|okay that's|it's) {amount} [now|thanks]
    {amount} (of this|on this one|here|each side|this time)
    (extend|lengthen) (it|the hold) (by|to be) {amount}
    (again|repeat it) for {amount}
    not long enough make it {amount}`,

  SlowerIntent: `
    change (the speed of your voice|your speaking speed|the speed)
    reduce the (speed|pace|tempo|speaking)
    (too quick|too fast) (for me|i can't keep up)
    (can you|could you) slow (down|down your speech|your speaking down|down how fast you talk|down your voice)
    chill slow down
    (slow|go|speak) down (please|a bit)
    slow down [please] (i'm new to this|i'm a beginner|my english is not good)
    can you (speak|talk|say it) more slowly
    you're rattling through it [a bit]
    (speak|go|count) slowly [now]
    (bit|a bit) (quick|fast)
    slow down i (can't hear you|missed that)
    (steady on|easy|whoa) (there|mate)
    (steady on|steady)
    ease off the pace [a bit]
    (kindly|please) (go|talk) (slow|a little slow)
    slow your (speech|talking)
    (slow down|slower|go slower|slow it down|slow down a bit|more slowly|not so fast|not so quick|a bit slower|a little slower|slowly|less speed|ease up|take your time)
    (talk|speak|count|say it|explain|move|read) (slower|more slowly|slowly|a bit slower|a little slower|less quickly)
    (you're|that was|we're) [going|talking|a bit] too (fast|quickly)
    (too|way too) (fast|quick|quickly)
    (i can't|i cannot|can't) (keep up|follow|keep up with you)
    (i need|give me) time (to get ready|to swap|to move|between sides|between exercises|to get up)
    i need more time to get into position
    there's not enough time [to swap legs]
    (i need|use) longer (gaps|pauses|breaks)
    i want you to (talk|speak|count) (slower|more slowly)
    don't (rush me|talk so fast|speak so fast|hurry)
    (stop|you're) (rushing|hurrying me)
    what's the rush
    you lost me
    at a slower (pace|speed|rate)`,

  LessTalkIntent: `
    i (know|already know) (how|how to do it|this|this one)
    (get to the point|just tell me the moves)
    shut up and count
    more fast please
    [yeah] i know just start
    (less|not so much) (chatting|talking) please
    i've done this before [no need to explain]
    (hurry up|quicker|faster|speed it up|speed up|go faster|can you go faster)
    skip the (intro|preamble|warning|spiel|notice)
    no intro
    (skip|get|go straight|jump) to the (exercise|countdown)
    just do the (countdown|timer) [no explanations]
    (cut|keep) it (short|brief)
    (no more|stop the|quit the) (talking|lecture|speech|words) [just count]
    quit (yapping|rambling|waffling|chattering|lecturing me)
    (be|can you be) a bit (quieter|briefer) [with the instructions]
    spare me the (explanations|details|talk|instructions)
    i just want (the count|the numbers|the time)
    (you go on a bit|do you ever stop talking|you never stop talking|too much information)
    less (yapping|talk more counting)
    don't (tell me everything|go through it all|describe it again)
    (can you|could you|please) speed up (your speech|your voice|your speaking)
    (use a quicker rate of speech|go ahead and talk faster|don't talk so slow|stop talking so slowly|speak more quickly)
    (talk|speak|say|explain) less
    (faster|quicker|go faster|speed up|hurry up|go quicker|a bit faster|more quickly|pick up the pace|quicken the pace|get on with it|move faster|move it along|chop chop)
    (talk|speak|count|say it) (faster|quicker|more quickly|a bit faster)
    (less|cut the|stop the) (talk|chat|explanation|instruction|detail|details|waffle)
    (you're|you are) (talking too much|going too slowly|talking too slow|too chatty|slow)
    (you|it) (talk|talks) too (much|long)
    (this is|that was) [a bit] too (slow|long winded)
    too (slow|slowly|wordy|chatty)
    (skip|cut|drop) the (instructions|explanations|descriptions|details|talk|preamble)
    (fewer|no more) (words|instructions|details|tips)
    (i know|i already know|i remember) (how|how to do it|this one|the exercises|them|what to do|the routine|this|how it goes|the drill|it by heart)
    just (tell me|say) (when to stop|the numbers|the name)
    (only|just) count
    just (count|the timer|the basics|the essentials|time me|time it)
    [i want|use] the short instructions
    (keep it|be) (short|brief|quick|snappy|faster|concise)
    (get to the point|cut to the chase|fewer words|no chit chat|stop explaining|stop explaining everything)
    you don't need to tell me how
    increase (the|your) (speed|pace|tempo|speed of your voice)
    (can you|could you) (talk|speak|go) (a bit|much) (faster|briefer)
    at a faster (pace|speed|rate)`,

  TooHardIntent: `
    have you got an easier one
    (go|take it|be) (easy|gentle) on me [today]
    (it's|this is) too (hard|heavy|tough)
    (this is|that's|these are|this one is) (hard|really hard|hard work|tricky|quite hard|awkward|very hard)
    (let's|i'll) take it easy [today]
    i find (this|it) (hard|difficult|tough)
    (this is|it's) (difficult|hard) for me
    ease (off|it off)
    a simpler (one|version)
    i need an easier way
    not so hard
    i can't (manage this|get into this position)
    [that's] too (hard|heavy) for (me|my legs|an old man)
    (it's|this is|that's|it feels) too (much|strong)
    the (pull|pressure) is too (much|strong)
    it's (a bit much|pulling too much)
    (make it|something) lighter
    (not too much|nothing much) today
    (a lighter|a gentler|an easier) (session|day|one) [today]
    [do|can i do|is there|what's|let's do|try] an easier (version|one|option|exercise)
    the band is too hard
    an easy (day|one|session) [today]
    something (easy|light) [today]
    (easy|gently|gentle|light) today
    (make|keep) (it|today|everything) (easy|gentle|light) [today]
    i can't manage it
    my legs won't do that
    i'm too (weak|old for this)
    i have no (more power|strength)
    it's too much for me
    i'm (done in|wiped out)
    this is (so tough|killing me)
    (these|the {exercise}) (are killing me|will be the death of me)
    i keep falling over
    i'm dying (here|with this one)
    [is there|got] (an alternative|another option)
    (alternative|alternative exercise|what's the alternative)
    (i'm stuffed|i'm spent|i'm cooked)
    this one's (beyond me|above my level|out of my league)
    (can i have|do|i want) the easy (version|way)
    my (legs|thighs) (feel like lead|have gone|are done|can't take it)
    (this|that|it) is (brutal|murder|a killer|no joke)
    (is there|do you have|can we do) something (easier|gentler)
    i can't get (down that far|so low|down so far|all the way)
    i'm not (managing|coping with) this
    (this is|they're) too (hard|strenuous|deep|strong|demanding)
    too (hard|difficult|tough|intense|advanced|challenging|strong|much)
    (make it|make this one) (easier|lighter|less difficult|softer)
    [is there|i want|what's] a (gentler|lighter|beginner|less intense|modified) (version|exercise)
    (can i|can we) make it (easier|more gently|more easily)
    (i can't|i cannot) (balance|reach|reach my leg|get my leg up|straighten my leg|keep my leg straight|lift my leg|hold it|hold it that long|hold this|hold this position|do ten|go that low|squat that low|get that low|stay up|stand on one leg|keep steady|bend that far|stretch that far)
    i (keep|kept) (losing my balance|tipping over)
    (i'm|i am) (struggling|wobbling|wobbly|not strong enough|not fit enough|unsteady|not very flexible|so stiff)
    (my|the) balance is bad
    (i|we) (struggle|am struggling) (with|to do) (this|it)
    (ease|tone|dial) it (down|off)
    less (deep|weight|resistance)
    i've lost (my balance|balance)
    i have poor balance
    my foot won't reach
    it's too hard on my arms
    (my|the) (leg|arms|muscles|thigh|arm) (is|keeps|keep) (giving up|tired|too stiff|too tight)
    i'm (wobbling|swaying|tipping) all over the place`,

  TooEasyIntent: `
    it's way too (easy|light) [for me]
    i can do more than (this|that)
    that's nothing [make it harder]
    (a|give me a) tougher (session|one)
    i'm feeling strong make it harder
    this is (a doddle|too easy|easy)
    i (could do this all day|want it more difficult)
    (this|that) (isn't|is not) (hard|tough enough)
    (make|do|have) (today|everything|all of it) harder
    (a|give me a) (hard|tough) (one|day)
    the (hard|harder|tough) (version|way|one)
    (push|work) me (a bit|harder) [today]
    (go|stretch|a bit) deeper
    (tougher|stronger) [please]
    this is light work
    (it is|it's) too light [for me]
    can it be harder
    i find this rather easy
    i (don't|do not) feel challenged
    kick it up (a notch|a gear)
    (that was|this is) (nothing|no effort|no work at all|a walk in the park)
    got a harder variation
    i could do this (all day|with my eyes closed)
    (a piece of cake|piece of cake|easy peasy|child's play|a doddle|a breeze|a cinch)
    (give me|have you got|got) something (tougher|harder|more demanding)
    (this is|they're) too (easy|basic)
    this is (easy|really easy|not hard|not enough|not challenging enough|nothing)
    too (easy|light|gentle)
    (make it|make this one) (harder|more difficult|tougher|more challenging|stronger)
    [show me|i want|do|can i have|is there|what's|let's do] a (harder|tougher|proper|heavier) (version|one|option|exercise)
    (harder|something harder|harder version|more challenging|full version|harder please|more intensity|step it up|next level|level up)
    (can i|can we) make it (harder|more intense)
    can i use (a heavier band|more resistance|weights|a firmer roller)
    i can do (more|this in my sleep)
    i want (something harder|something more challenging|more resistance|to work harder|a harder workout)
    i'm (barely working|not even sweating|stronger than that)
    (is that|is this) (all|all you've got)
    i don't need the easy version
    (back to|go back to) the (full|normal) (version|one)
    increase the (difficulty|resistance|challenge|level)
    push me more
    challenge me`,
};
