import type { Intents } from '../types';

/** What the runner wants of today, how much of it, and what they ask of where they are and of other days. */
export const WISHES: Intents = {
  TwiceIntent: `
    (two of these|two goes at it)
    (this one|do this one) two times
    both (legs|sides) twice
    two goes (each side|each|each leg)
    twice (each side|each leg|please)
    (two times|twice) round
    {exercise} and [the] {other} twice`,

  EverythingIntent: `
    [do] (the whole lot|them all|all six of them|the full thing)
    the (complete|entire) (programme|thing|routine)
    everything you've got
    (the long|the full|the whole|the usual) one
    do (everything|all of it|all six)
    (everything|all of it|the lot|all six) [today|after all]
    the (full|whole|normal|usual) (routine|thing)
    (the usual|as usual|the works|nothing left out)
    do the one i skipped
    (scrap that|forget that|never mind|on second thoughts|no wait|actually) (everything|do everything|all six)
    forget what i said do everything`,

  LikeLastTimeIntent: `
    do the (one|ones) from last time
    (the one|the ones) from (last time|yesterday|the other day)
    the same (ones|exercises) as (last time|yesterday)
    (what|whatever) (we|i) did (yesterday|last time|the other day) [again]
    (same as|like) (the other day|yesterday|before)
    [do|let's do] the same (as|like) (last time|yesterday|before)
    (like|as) (last time|yesterday|the last time) [please]
    (do|let's do|repeat) (what i did|what we did|the ones i did) (last time|yesterday)
    same again (as|like) (yesterday|last time)`,

  ButNotIntent: `
    (no|not the|without the|skip the) {other} (just|only) [the] {exercise}
    (just|only) [the] {exercise} (but not|and not|not|no) [the] {other}`,

  InOrderIntent: `
    {exercise} followed by {other} [that's all]
    {exercise} then {other} (and then|then) (stop|finish)
    [first] the {exercise} then the {other} (then done|and that's it|and nothing else|and that's all)
    (just|only) the {exercise} [and] then the {other}
    the {exercise} [the] {other} [and] then the {third} (and that's it|and nothing else)
    {exercise} then {other} (then done|and that's it|and nothing else)
    do the {exercise} then the {other} only`,

  BackwardsIntent: `
    (can we|let's) go from the last one to the first one
    (start|work|go) from the (end|bottom)
    from the end to the beginning
    from the bottom up
    from the last [one] to the first [one]
    (turn|change|flip) the order (round|around)
    the (other|opposite) way round
    [in] the opposite (order|direction)
    (go|do it) in reverse [today]
    (upside down|last one first)
    start at the end and work back
    (do it|do them|the routine|everything) (backwards|in reverse|in reverse order)
    (backwards|in reverse order|reverse the order|last to first|back to front)
    from the last one to the first
    start from the end`,

  BeforeIntent: `
    {exercise} (in front of|ahead of|goes before|prior to) {other}
    first {exercise} and after that {other}
    [do|put|i want] {exercise} before {other}
    can [we do] the {exercise} [come|go|be] before the {other}
    [the] {exercise} before this [one]
    [the] {muscle} before [the] {other}`,

  AfterIntent: `
    {exercise} (only|straight|to come) after {other}
    [do|put] the {exercise} [straight|right] after the {other}
    can the {exercise} (come|be) after the {other}
    [do] the {exercise} after this
    after this [straight to|do|go to] the {exercise}
    after the {other} [do|comes] the {exercise}
    can the {exercise} be next`,

  OnlyMoreIntent: `
    {count} more and then (we|i) stop
    {count} more (and|and then|then) (that's it|stop|i'm done|finish|we're done)
    (just|only) {count} more (exercises|after this|of them)
    (this|this one) (and|plus) {count} more
    just this and the next one
    (stop|end it|finish) after {count} more`,

  SideTwiceIntent: `
    (one more|another|another set|an extra set) (on|with) (this|that) (leg|side)
    (an extra|another|one more) (go|set|one) on the {side}
    the {side} [side|leg] needs (double|more|another)
    twice on [the|my] {side} [please]
    (do|let's do|can we do) (the|my) {side} twice
    [the|my] {side} twice
    (more|one more|another set|an extra set|a second set) on the {side}
    (can we|i want to|let's) do (more|a bit more|one more|another set) on the {side}
    (this|that) (leg|side) twice`,

  OneSideOfAllIntent: `
    (everything|all|all of it|the whole thing) on the {side} [only]
    only (my|the) {side} (all the way through|the whole time|in every exercise)
    (do everything|the whole thing) with the {side} only
    [just|only] the {side} (from here|from now on|everywhere|for the rest)
    (skip|no|without) the {spared} (everywhere|each time|for the rest)
    the rest on the {side} [only]`,

  ChangeAllIntent: `
    keep (everything|each one) {amount}
    {amount} (holds|reps) in all of them
    do {amount} of each [today]
    let me stay {amount} in all of them
    {amount} (of everything|of each|everywhere|all round|of them all|for all of them)
    (everything|all of it|all of them|the rest) {amount}
    (make|do|hold|have) (everything|all of it|all of them|the rest|them all) {amount}`,

  ChangeAmountIntent: `
    (stay|stay here|keep me|let me stay) {amount} [in this|in it]
    {amount} of those
    (cut|make) (this|it) {amount}
    i could do with {amount} [of this]
    {amount} (on|in|for|of) the {exercise}
    {amount} than (usual|last time)
    more {exercise} [and] less {other}`,

  NextTimeIntent: `
    (tomorrow|next time) [do|just|only|without] the {exercise}
    tomorrow i want to do the {exercise}
    [just|only|without] the {exercise} (tomorrow|next time)
    (tomorrow|next time) [start with|only] the {side}
    tomorrow the {side} first
    (the same|the same again|everything|twice|{amount}) (tomorrow|next time)
    make me a plan [for tomorrow|for the week]
    plan (tomorrow|my week)`,

  OtherExercisesIntent: `
    (have you got|do you have|are there) any other exercises
    can we do (planks|calf raises|something new)
    (what other|any other|any more) exercises
    a different (routine|exercise)
    (add|can we add) (some planks|some other exercises|push ups)`,

  SkipSideIntent: `
    (skip|drop|leave|stop) (this|that) (leg|side) [for today|for another day|please]
    skip the rest (of this side|of the side)
    (enough|no more) on this (leg|side)
    not this (leg|side)
    [that's] enough (of|for) this (leg|side)
    (leave|leave out|drop) this (leg|side) [out]
    this (leg|side) has had enough
    i don't want (to do|) this (leg|side)
    i (want|would like) to (skip|leave out) this side
    no more on this (leg|side)
    other (leg|side) now leave this [one]`,

  AllTwiceIntent: `
    [all] twice through
    (two|{sets}) rounds of it [all]
    (go|let's go) round (twice|two times)
    (each|each exercise|them all|all of them) twice
    (go round|all round|all the way through) twice
    {sets} (sets|rounds) of (everything|all of them|each|each one)`,

  PutBackIntent: `
    i changed my mind i'll do the {exercise}
    i'll do the {exercise} after all
    [no|okay] both [after all|please]
    (put|bring|add) [the] {exercise} back in
    (i changed my mind about|i want|i'd like) the {exercise} (back|after all)`,

  OnlyTheseIntent: `
    {exercise} plus {other} [only|no more]
    {exercise} and (nothing more|no more|that'll do)
    {exercise} (alone|will do|is enough|are enough|would be plenty|is plenty)
    {exercise} and then (i'm done|i'm off|finish|bed)
    all i (want|need) is {exercise}
    the only (thing|one) i want is {exercise}
    i only have (energy|strength|time) for {exercise} [and {other}]
    (today|we|i) only {exercise}
    today is {exercise} only
    (leave it at|stick to|keep to) {exercise} [today]
    just [those] two {exercise} and {other}
    {exercise} and {other} (no more|will do|are enough|would be plenty)
    [i'll] (manage|take) {exercise} and {other}
    only {exercise} and {other} and {third}
    i'm (only|just) here for {exercise}
    (just|only) the {muscle}
    only [the] {exercise} and [the] {muscle}
    (do|just do|i'll do|i'll just do|let's do) [the] {exercise} and nothing else
    (nothing but|no more than) [the] {exercise} [today]
    i (only|just) want [the] {exercise} and [the] {other} [today]`,

  LeaveOutIntent: `
    no {exercise} and {count} {other}
    (cancel|take|strike) the {exercise} from (today's|the|my) list
    {exercise} (can go|can wait|is out|are out|is off|are off the menu)
    {exercise} (isn't for me|aren't for me|not today|no thank you)
    (i'd prefer it without|i'd rather not do) {exercise}
    (forget|cancel|lose|strike|ditch|bin) the {exercise}
    i'm not (up for|in the mood for|keen on) {exercise}
    i've already done {exercise} [leave it out]
    take the {exercise} away
    i (won't be doing|don't need|will not do) {exercise} today
    let's not do {exercise}
    my doctor said no {exercise}
    (leave|save) [the] {exercise} (for|until) (tomorrow|another day|next time|tonight)
    no {exercise} after this
    (everything|all|all of it) (but|except|apart from) the {exercise} and the {other}
    drop the {muscle}
    (take out|cut out|cross out|leave|scrap) the {exercise} [and the {other}]
    (it all|everything|the lot) (minus|bar) the {exercise}
    (no|skip|without) [the] {exercise} and {side} first
    (skip|leave out) the {muscle}
    skip the {kit} [my mate has it]
    (skip|leave out|no|without|drop|miss out) {exercise} and {other} [today]
    (do|let's do|i want to do) (everything|all of it|the lot) (but|apart from|without) {exercise} [today]
    (all|everything|the routine) (but|except|apart from|without) [the] {exercise}
    (start|start the routine|let's start|begin) (without|but skip|but leave out|except) {exercise}
    (skip|leave out|without) {exercise} and (start|begin) with the {side}`,

  FirstOnesIntent: `
    (only|just|do) number one to {count}
    exercises one to {count}
    {count} exercises (is|are|will be) enough [today]
    {count} of them will do
    half of it today
    (stop|finish) after number {count}
    (up to|until|as far as|through to) the {exercise}
    (everything|just|only|go|do it) up to the {exercise}
    (go as far as|everything until) the {exercise} [and then stop]
    (stop|finish|end) after the {exercise}
    (up to|until|as far as) (number {count}|the {nth} [one])
    (pick|give me) {count} exercises
    any {count} [of them]
    pick {count} [for me]
    (just|only) [do] the first {count} [exercises|of them|today]
    (do|let's do|i want to do|i'll do|give me|can we do) [just|only] the first {count} [exercises|today]
    the first {count} [exercises|only|today|will do|are enough|and that's it]
    stop after [the first] {count} exercises
    (stop|finish|end) after the {nth} [one|exercise]`,

  LastOnesIntent: `
    (the|do the) final {count}
    the last {count} and that's it
    last {count} only
    the last {count} [exercises|only|today|will do]
    [just|only] the final {count}
    [just|only|do] the (second|last|other) half [today]
    (just|only) [do] the last {count} [exercises|of them|today]
    (do|let's do|i want to do|i'll do|give me|can we do) [just|only] the last {count} [exercises|today]`,

  FromNumberIntent: `
    (start|begin) me at {count}
    i did the first ones start at {count}
    (straight|go straight) (to|in at) (number {count}|the {nth}) [and on]
    (begin|start) (with|at) the {nth} one and (carry|go) on [from there]
    (start|begin|go on|carry on|go) (from|at|with) (number|exercise|exercise number) {count} [onwards]
    (from|everything from) (number|exercise) {count} (on|onwards)
    (start|begin) at the {nth} [one]
    (start|begin|go on|carry on|go) (from|at|with) the {nth} [one|exercise] [on|onwards]
    (do|let's do|i'll do) everything from the {nth} [one|exercise]
    (start|begin|go on|everything|all) from {exercise} on
    from [the] {exercise} (on|onwards)`,

  SkipFirstOnesIntent: `
    (skip|leave out|without|not|miss out) the first {count} [exercises|of them|today]
    (everything|all) but the first {count} [exercises]
    (everything|all|only what comes|start) after [the] {exercise}`,

  SkipNextOnesIntent: `
    (skip|leave out|miss out) the next {count} [exercises|of them|ones]
    (jump|skip|go) ahead {count}`,

  DoLastIntent: `
    (push|leave|save|move) this (to the end|for later|for last)
    [the] {muscle} (last|at the end)
    {exercise} right at the end
    (i'd like to|i'd rather) (finish with {exercise}|do {exercise} last)
    (keep this|keep this one) (for|till) the end
    put this at the end
    (i'll do (this|that) one later|later with this one)
    can this [one] wait [till the end]
    do this one (later|at the end)
    (do|let's do) {exercise} and {other} (last|at the end)
    [the] {exercise} later [on]
    (this one last|this last|this one at the end)
    (end|close|finish|finish off) (on|with) [the] {exercise}
    (move|put|shift) {exercise} (to the end|at the back|back)`,

  DoFirstIntent: `
    can i have the {exercise} before the (rest|others)
    [the] {muscle} (first|to start)
    i (would like|want) to (begin|open) with {exercise}
    {exercise} (to start|to begin with|first of all)
    go straight to {exercise} and then the others
    {exercise} at the (beginning|start)
    [do|first] the {exercise} [and] then the {other}
    (do|let's do|start with) {exercise} and {other} first
    (start|begin) with [the] {exercise}
    (start|begin) with the {muscle}
    (can we|let's) (start|begin) with the {exercise}
    start me [off] (on|with) [the] {exercise}
    [i want to|let's] (start off|start out|kick off) with the {exercise}
    first [of all] [the] {exercise}
    (get|have) the {exercise} (out of the way|over with) [first]
    {exercise} (before the rest|before anything else)
    (put|move|take) [the] {exercise} (first|to the front|to the start|to the beginning|up front)
    (do|let's do) {exercise} (before the others|before anything else|next and then the rest)`,

  SwapIntent: `
    (trade|change) {exercise} (with|for) {other}
    {exercise} [and {other}] the other way (round|around)
    (swap|change) (this|this one) for [the] {exercise}
    (swap|switch|exchange) [the] {exercise} and [the] {other}
    (swap|switch|exchange) (this|this one|that|that one) with {exercise}
    swap (them|the two|those two)`,

  StopAfterThisIntent: `
    (just this one|only this one|this one more) then (stop|i'm done|that's it|we stop|finish|i'll stop)
    (one more|just this|this one) then (i'm off|i'm finished|that's me|i stop)
    (stop|finish|end|quit|that's it|that's all|i'm done|we're done|no more|let's stop|i'll stop) after (this|this one|that|that one|this exercise|that exercise|the next one)
    (this|that one) (is|can be) (the last|my last|my last one|the last one) [today]
    let this be the last [one]
    [just] finish this one then stop
    after this (i have to go|that's me|i'm off)
    only this one (still|and then i stop)
    last one for me this
    when this [one] is (done|over) (we|i) stop
    this one and then i'm (done|finished)
    [let's] call it a day after (this|this one)
    (make|let) this (one|) (the|my) last [one] [today]
    (nothing|no more) (after|else after) (this|this one)
    (do|finish) this one and (then stop|that's it|then we're done|then finish)`,

  StartWithSideIntent: `
    [the] {side} (leg|side|one) [goes|should go] first
    (begin|start) (on|with) my {side} today
    take the {side} first
    the {side} first (from now on|from here)
    (start|begin) with (the|my) (bad|sore|weak) (leg|side|knee|one)
    {side} then (right|left)
    [always] do {side} before (right|left)
    (start|begin|always start|let's start|let's begin|can we start|can we begin|i'd like to start) (with|on) (the|my) {side} [first|every time]
    (do|let's do|can we do|i want to do) (the|my) {side} first [today|every time]
    (the|my) {side} first [today|each time|every time]
    (can|could) (i|we) go {side} first`,

  BadLegIntent: `
    just my bad (leg|knee|side)
    start with (the|my) (bad|sore|other) (leg|side|knee|one)
    (just|only) [do] (the|my) (bad|sore|hurt|injured|achy|dodgy) (leg|side|knee|one)
    (do|let's do|can i do|can we do|i want to do|i'll do) (just|only) (the|my) (bad|sore|painful|weak) (leg|side|knee|one)
    i (only|just) want to do (the|my) (bad|sore) (leg|side|one)
    (the|my) (sore|painful|weak) (one|side|knee) only
    (can i|can we|could i) just do (the|my) (sore|bad|weak) (one|leg|side|knee)`,

  HaveTimeIntent: `
    i (haven't got|don't have) much (time|today) [today]
    {duration} is all
    (no|not|it should not be) (longer|more) than {duration}
    [be] (done|finished|through) in {duration}
    (squeeze|fit) it into {duration}
    it must (fit in|be done in|take) {duration}
    {duration} (version|to spare|and no more|and that's it)
    {duration} before (dinner|work|bed|my train)
    my train goes in {duration}
    {duration} without the {exercise}
    (short|quick|brief|shorter) version [please]
    (do|can we do|give me) the (short|quick) version
    the abridged version
    (as quick|as quickly|as short) as possible
    i (need|have) to be quick
    can i have the short routine
    in a bit of a (rush|hurry)
    (make|keep) it a {duration} (routine|session|version)
    [only|just] {count} more minutes
    (only|just) {count} minutes (more|left)
    {duration} (tops|max|at most|left)
    keep it {duration} (tops|or less)
    (only|just) {duration} (more|left)
    (i've got to|i have to|i must) (go|leave|be off) in {count}
    (i have to leave|i'm off|my bus goes) in {duration}
    i've {duration} let's (train|go)
    i (only have|have only|have|'ve only got) {duration} (before|till) (my run|work|dinner)
    (keep it|keep this|make it) (under|within|to at most) {duration}
    (the short one|the quick one|something short|a short one) (without|with no|but without) {kit}
    (i've got|i have|i only have) {duration} and (no|i haven't got a|without a) {kit}
    {duration} (with no|without the) {kit}
    (can you|could you) (get|fit) it into {duration}
    (i|i've|we|we've) [just] (got|have) [about|around] {duration} [today|now|for this|to spare]
    (something|a routine|a session|a workout|exercises|a version) (for|of|in|that takes|that lasts) [about] {duration}
    (can i|can we) (do it|finish|finish it|be done) in {duration}
    (what can i do|what can we do|what fits|what's possible) in [just] {duration}
    {duration} (is all i've got|is all the time i have)
    (give me|do|i want) {duration} (worth|of exercises|of stretching)
    (something|anything) (short|shorter|quick|quicker|brief)
    (the|a) (short|shorter|quick) (one|version|routine|session|workout) [today]
    (i'm|i am) (short of|short on|low on) time [today]
    (i'm in a|in a) (hurry|rush)
    (is there|do you have|have you got) (a|something) (short|shorter|quicker) [version|routine]
    (make|keep) (today|the routine) (short|shorter)
    (today short|keep it short today)
    {duration} and (only|just) [the] {other}`,

  HoldForIntent: `
    {duration} a side is (enough|plenty)
    {duration} (for|in) each (stretch|one)
    (could|can) (the|all the) (holds|stretches) be {duration}
    (can|could) it be [just|only] {duration}
    (i'll take|let's hold|let's do|i'd like) {duration}
    hold (everything|all of them|every stretch) [for] {duration}
    (make that|only for|just for) {duration}
    {duration} is (enough|what i want|fine)
    (only|just) {duration} a stretch [today]
    hold {exercise} for {duration} and do {count} reps
    hold (each|them|it) for {duration} and do {count} [reps|of each]
    {duration} (holds|a stretch|each) and {count} reps
    {duration} {exercise}
    {duration} (is enough|is plenty|will do)
    (i want|i'd like|do) {duration} holds
    hold the {exercise} {duration}
    (do|hold|make|give me) {duration} [each|a side|on each side]
    [hold] [it|this|that] for {duration} [each|please|on each side]
    (hold|do|make|keep) (it|this|that|this one|the stretch|the hold) [for] {duration} [each side|please|this time]
    {duration} (instead|not thirty|rather than thirty seconds|is better)
    (only|just) {duration} [a side|each side|each|this time]
    (set|change|put) (it|the time|the hold|the timer) to {duration}
    (make|do) [the] {exercise} {duration} [long]`,

  RepetitionsIntent: `
    (give me|i'll do|let me do) {count} {exercise}
    {count} are enough
    {count} (is|are) (all i can manage|enough|plenty|fine|enough for me)
    {count} (will do|instead|only|today|for me)
    (i'll|let me|let's) (try|take|say|go for|manage) {count}
    count to {count}
    {sets} (lots|rounds|goes) of {count}
    {sets} (lots|goes) [of this|of these]
    {sets} times {count}
    {count} of (these|those|them|everything|each) [please]
    make it {count} [each side|each]
    {count} of (everything|each)
    {count} (reps|{exercise}) and {duration} (holds|stretches)
    do {count} reps and hold (each|them|it|the stretches) for {duration}
    {sets} set [only|is enough]
    {sets} (rounds|sets) of [the] {exercise}
    {count} [a side] for the {exercise}
    cut the {exercise} [down] to {count}
    hold {exercise} for {count}
    (do|make it|i want|i want to do|let's do|i'll do|can i do|can we do|give me|i'd like) [just|only] {count} [reps|repetitions|times|steps|of them|of these] [a side|each side|each|please|this time]
    {sets} sets of {count} {exercise}
    (do|make it|i want|i want to do|let's do|i'll do|can we do|give me|i'd like) {sets} sets [of {count}] [today]
    {sets} sets [today|of this|of these|of this one]
    {count} (of them|of these) [a side|each]
    (do|just|only|just do|let's do|i'll do) {count} {exercise}
    (only|just) {sets} (set|sets) [today|please|is enough]`,

  MoreSetsIntent: `
    (an extra|another|one more) set of the {exercise}
    add (one|one more|another)
    (one set|a set) more [of this|of these]
    [can we|let's] put in (a|one|another) set
    one more set after this
    (an|one) additional set [of this|please|today]`,

  FewerSetsIntent: `
    (one set|a set) (less|fewer) [of this|please|today]
    (one|a) (less|fewer) set [of this|please|today]
    (drop|cut|take off|lose|skip) (a|one) set
    (fewer|not so many) sets [today]`,

  ThatAgainIntent: `
    (can we|could we|let's|i want to|i'd like to) do (that one|that exercise|the one before|the last one|that stretch) (again|once more)
    (i wasn't ready|i didn't do that one|i messed that one up) [again|do it again]
    (i|we) didn't do (that one|that exercise|the last one)
    (one more time|again) the last one
    (do|can i have) that (stretch|exercise) (once more|over|another time)
    do it (over|again) that last (one|stretch|exercise)
    (the one|that one) we just did [again]
    same again
    (let's|can we|could we|i want to) repeat that (stretch|exercise|one)
    that one didn't count
    again please that last (exercise|one|stretch)
    repeat the last (one|exercise)
    (do|repeat) (that one|that exercise|the last one|that last one|that stretch) (again|once more|over|)
    (one more time|once more|again) (with that one|that one|that exercise)
    (i wasn't ready|i wasn't in position|i missed that|i missed it|i got it wrong|i did it wrong) that one again
    (go over|run through) that (one|exercise) again`,

  ThatSideAgainIntent: `
    again but [on] [the] {side}
    the {side} one again
    the same (leg|side) one more time
    (do|redo|start) (that|this|the same) (leg|side) (again|once more|over|one more time|from the beginning)
    (can we|can i|could we|let's|let me|i want to) (do|repeat|redo|start) (that|this|the same) (leg|side) (again|once more|over|one more time)
    do (the|my) {side} (again|once more|over|one more time)
    (i wasn't ready|i wasn't in position|i missed it|i slipped) [can we do|let's do] (the|that) {side} again
    (repeat|redo) (the|my|that) {side}
    start (this|that) (leg|side|set|hold|one) (again|over|from the beginning|from the top)
    (restart|redo) this (leg|side|set|hold)
    (this|that) (leg|side|set) [from the start]
    just (this|that) (leg|side|set|hold) again
    from the start of this (leg|side|set)`,

  ThatSetAgainIntent: `
    (do|let's do|can we do|i want) (another|one more) (set|round) of (that one|the last one|that exercise)
    (another|one more|a second) set of (that one|that exercise|the last one|that stretch)
    (another|one more) (set|round|go) (of|on) (that one|the last one|that exercise|that)
    both (legs|sides) again`,

  MissedSideIntent: `
    (the|my) {side} [leg] got (missed|left) out
    (we|i) forgot the {side} [one]
    i skipped my {side} [by accident]
    hang on i only did one side
    i (skipped|left out) (the|my) {side} (can we do it|can we do it now|after all)
    i never did the second (side|leg|one)
    (i|we) (didn't do|haven't done|missed|never did|forgot|skipped) (the|my) {side} [yet]
    (i|we) (only|just) did (one side|one leg|the one side|one of them|one side of it|half of it)
    (i|we) (only|just) did the {spared} [side|leg|so far]
    (i|we) (forgot|didn't remember|forgot to) (to switch|to change|change|swap) (legs|sides|over|side)
    (what about|you forgot|you missed|don't forget) (the|my) {side}
    (i|we) (forgot|missed|didn't do) the other (leg|side|one)`,

  WhatNumberIntent: `
    (which|what) (exercise|one) (is this|are we on|am i on|am i doing|is this one|is it now) [now]
    (is this|are we on) (the|number) (second|fourth|two|four|five|last one|last exercise)
    where have (we|i) got to
    what number (are we|am i) at
    (where|how far) (are we|am i) (in the routine|in the list|now|along|through|with it)
    what's this (one|exercise) [called]
    (how far|how many) (have we|have i) (got|come)`,

  HowManyLeftIntent: `
    how many more exercises [after this]
    how many (exercises|are|are there|moves|of them are) (left|are left|do i have left|have we got left)
    how many others (are there|do i have|do we have|have we got|come) [left|after this]
    (what's|what is) (left|still to come|left to do|to come) [today|of it|in the routine]
    (what do i|what do we|what have i|what have we) (have left|still have to do|got left|have to go)`,

  WhichSetIntent: `
    how many sets (are left|are there|to go|have we done|do i do)
    (what|which) (rep|repetition|round) (is this|are we on|am i on) [now]
    (is this|am i on|are we on) (the|my) (first|second|last) set`,

  WhatSoFarIntent: `
    (what|which ones|which exercises) (have i|have we|did i|did we) (done|do|finished|got through|completed) [today]
    what's (done|behind me|behind us|finished) [so far|already]`,

  WhatsNextIntent: `
    (what's|what is|what comes|what'll be) (next|the next one|the next exercise|coming up|coming|after this|after this one|after that)
    (which|what) one is (next|after this|after this one)
    (what do i|what do we) do (next|after this|then|after that)
    (and|and then) what
    (is it|do i do|do we do) (the|my) (other side|other leg|left|right) next`,

  WhichWasThatIntent: `
    (have i|have we|did i|did we) (done|do) both (legs|sides)
    (was that|is this|was it|were we doing|is that) (the|my|on the|) {side}
    (which|what) (leg|side) (was that|was it|did i just do|did we just do|have i done|have we just done)
    (was that|is that|were those) both (legs|sides)
    (have i|have we|did i|did we) (done|do) (the|both|) {side} [already]`,

  IsThatItIntent: `
    (are we|am i) (done|finished|through|nearly done|nearly there|at the end) [yet|now|then]
    (is that|was that) (it|all|everything|the lot|the last one|the last|the end|all of it|all of them) [then|for today|now|today]
    (is it|is this|is that) (over|finished|the end|nearly over) [now|yet|then]
    (is|was) that (all|everything) (we do|i do|there is|for today)`,

  HowManyTimesIntent: `
    how (many times|often) (have i|did i|have we) (done|do|finished|completed|exercised) (this|it|these|the routine|that|the exercises|all this)
    how many times have i (been here|trained|exercised|stretched)
    how many (routines|sessions|rounds) (have i|did i) (done|do)
    (have i|did i) (done|do) this (before|already)
    (what's|what is) my (count|total|record|history|tally)`,

  LastTimeIntent: `
    when (did i|did we|was i|was it|was the last time i|did i last) (last do|do|here|do this|do it|last here) [this|it|that|these|the routine]
    (what|which ones|which exercises) did (i|we) do (last time|the last time|yesterday|the other day|last session|before)
    (how long|how many days) (ago|is it|has it been|since) (was that|since the last time|since i was here|was my last one|i last did it)
    (what|which) (did i|have i) (finish|get through) last time
    what was (my last|the last) (session|routine|workout|time)`,

  ThisWeekIntent: `
    how (many|often) days did i (do|exercise|stretch) this week
    (have i|did i) (done|do) (enough|it|this) this week
    how (often|many days) (have i done it|have i done this|was i here) this month
    how (many times|often|many days) (this week|have i done this this week|did i do it this week|have i exercised this week|did i do this this week|in the last week|was i here this week)
    (how am i doing|how's it going|how did i do) this week`,

  WhatTodayIntent: `
    am i due (a session|for one|today)
    is it time (for a session|again)
    (what|which) (should|shall|do|could|would) (i|we) do (today|now|this time|this evening|this morning) [then]
    (what|which one) (do you|would you) (suggest|recommend|advise|think i should do) [today|for today|now]
    (what's|what is) (good|on|the plan|planned) (for|) today
    (choose|pick|decide|you choose|you pick|you decide|surprise me) [for me|something|one|today]
    what haven't i done (lately|in a while)`,

  MoreTalkIntent: `
    talk (more|a bit more|a little more) [again]
    (give me|i want|i'd like|use|go back to) (the long version|the full version|full instructions|the full instructions|all the words|the whole explanation|full sentences)
    (the long version|full instructions|more words|all the words)
    (explain|describe) (everything|things) (fully|in detail)
    (you can|please) (talk more|say more|explain more|use more words)
    (stop|don't) (being so short|being so brief|keep it so short)
    (not so|less) (brief|short|terse)`,

  UsualSpeedIntent: `
    (go back to|back to|use|talk at|speak at|return to) [the] (normal|regular) (speed|pace)
    (normal|usual|regular|ordinary|standard) (speed|pace) [again]
    (talk|speak|go) (normally|at normal speed|at the usual speed) [again]
    (not so fast and not so slow|neither fast nor slow)
    (speed|pace) back to normal`,

  OnlyKitIntent: `
    i'm (at the gym|in a gym|at a gym|in a hotel|at the hotel)
    (i'm|we're) in (a|the|my) (hotel|gym|office|friend's house|holiday home) [today|now]
    (i only have|i've only got|i just have|i've just got|all i have is|we only have) a {kit} and a {other_kit}
    (i've only got|i only have|i just have|all i have is|all i've got is|we only have|there's only) (a|the|my|one) {kit}
    (i've only got|i only have|all i have is|all i've got is|we only have) (a|my|) {kit} and (a|the|my) {other_kit} [today|here]
    (just|only) (a|my|) {kit} (here|today|in this room|at the hotel)
    i'm (travelling|traveling|on holiday|on vacation|away from home)
    [just|only] a {kit} and nothing else
    i've nothing [here] but a {kit}`,

  NoKitIntent: `
    got the (band|ball|roller) but no {kit}
    (my mate|my friend|someone else) has (the|my) {kit} [today]
    (from now on|always|the rest|and the rest) without the {kit}
    no (kit|equipment) at all
    (i don't have|i haven't got|there's no|i've got no|we don't have|no) [any|the|an] {kit} (or|and|and no|or a|or an|nor) [a|any|an|the] {other_kit} [here|today]
    (i don't have|i haven't got|no|i've got no) [any] {kit} [no|a|any] {other_kit} (or|and|and no|or a) [a] {third_kit}
    (neither|no) {kit} (nor|or|and no) {other_kit}`,

  HaveKitIntent: `
    (i have|i've got|i do have|there's|i found|i've got both) [the|my] {kit} and [the|my] {other_kit} [now|here]`,

  GoWithoutIntent: `
    (do|let's do|can we do|i want to do|go to) [the] {exercise} (but i don't have|but i haven't got|without|with no|but without) [any] {kit}
    {exercise} (without|with no) [a|the|any] {kit}
    (skip this|next|okay|leave this out|leave this) [and] (do|let's do|go to) {exercise} but (i don't have|i haven't got|without|there's no) [any|the] {kit}`,

  FeelNothingIntent: `
    i (can't|don't|cannot|still can't|still don't) feel (it|the stretch|a stretch|much|a pull|it working) [in my thigh|in my hip|here]
    (i feel|i'm feeling|feeling) (nothing|no stretch|no pull|hardly anything)
    (there's|there is) (no stretch|no pull|nothing happening|nothing there)
    (nothing's|nothing is) (happening|stretching|pulling)
    (where|why) don't i feel (it|anything|the stretch)
    (how do i|what do i do to) (feel it more|feel more|get more of a stretch|get more out of it)`,

  WhoSaysIntent: `
    how (do|can|would) you (know|tell) [this]
    (are you|how are you) sure`,

  'AMAZON.ResumeIntent': `
    please don't restart [it]`,

  'AMAZON.StartOverIntent': `
    [all] from the first (exercise|one)`,

  BothLegsIntent: `
    (can i|could i|is it all right to) just do one (leg|side)
    only one of my legs hurts (do i do both|should i do both|both)
    (are both legs|is the other leg|is doing both|are both sides) necessary
    (is one|is one leg|is one side) enough
    (why|why do i|why do we) (both|do both|need to do both) [legs|sides]`,

  WhyTightIntent: `
    why do (those|these|my|they) [hamstrings] (get tight|tighten up|get so tight)
    (why|how come) are (those|these|my|they) [muscles|thighs|quads] (tight|weak|tight or weak|so tight|stiff)
    (why|how) (do|does) (muscles|they|it|the muscles|a thigh) get (tight|weak|that way|like that|so tight)
    (what makes|what's making) (them|those|the muscles|my muscles|it|my thighs) (tight|weak|so tight)
    (why would|how does|how would) (that|tight muscles|weak muscles|that muscle) (make it hurt|hurt the knee|pull the kneecap|do that|cause it|cause pain|matter)`,

  OneSideIntent: `
    the {side} [and] not the {spared}
    skip [the] {spared} on this one
    [only] {side} [only] for this one
    (just|only) my {side} (today|this time|for now)
    (leave|save) (the|my) {spared} (for|until) (tomorrow|another day|next time)
    (just|only) (the|my) {side} (on|for|with) this one
    (just|only) this (leg|side) [today|please]
    (don't do|leave|rest) (the|my) {spared}
    not the {spared} just the {side}`,

  ReadyIntent: `
    (there's|there is) no need to (go back|start over|start again|repeat it|wait)`,

  FeedbackIntent: `
    (i have|i've got) a (rolling pin|tennis ball|towel|mat|chair|cushion) [here]`,

  'AMAZON.FallbackIntent': `
    (don't|do not|please don't) (wipe|delete|erase|clear) (my progress|my data|anything|my history)`,

  WaitIntent: `
    pause the (count|countdown|clock|timer)
    hold the (count|countdown|clock|timer)
    stop the (count|countdown|clock|timer)`,
};
