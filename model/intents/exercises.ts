import type { Intents } from '../types';

/** About the exercises themselves, one or all, and the kit they take. */
export const EXERCISES: Intents = {
  ListExercisesIntent: `
    what have you got (for me|in store)
    give me the rundown
    what are (my|the) options
    ~(list|name|tell me|give me|read|read out|say|read me|run through the names of) (the|all the|all|my|your|me the|me all the|all of the) [six] (exercises|moves|stretches you have|list of exercises|names|options)
    (what|which) (are|are all) (the|my|your|these|those|all the) [six|other|different] (exercises|stretches|moves|options|choices|exercise options)
    (what|which) [other|different|six|kind of|sort of|knee] (exercises|stretches|moves|stretches and exercises|options) (are there|are there in it|do you have|have you got|do you know|do i have|are in it|are in the routine|are in this|can i do|can i choose from|can we do|do we do|are we doing|will we do|will i do|will we be doing|is it|am i doing|can you do|are on the list|do you offer|should i do|are included)
    what else (is there|have you got|do you have|can we do|can i choose)
    what (exercise|stretch) (is there|can i do|can we do|can i choose)
    what's (in the routine|in it|in this routine|included|on the list|on the menu|in the program|the routine|the list|involved|the plan|the order|in the workout|there to choose from|available)
    what (does the routine|does it|does the workout|does this|does the program) (include|consist of|contain|involve|have|have in it)
    what (do we|will we|are we going to|will i|do i|am i going to|will i be|are we) (do|do in it|do in the routine|doing today|be doing|doing)
    (the|an) (list|list of exercises|overview)
    (list|overview|exercise list|all exercises|the exercises)
    (exercises|all six|name them|list them|read the list|name them all|what are they|which ones|which are they|all the exercises)
    (what's|what is) the (first|second|third|fourth|fifth|sixth) (exercise|one|stretch)
    what (can i|could i) (choose|pick|choose from|pick from)
    (tell me|talk to me) about the (routine|exercises|workout|six exercises)
    (what sort of|what kind of) (routine|exercises|workout) (is it|is this)
    (describe|explain|summarise|outline) the (routine|exercises|workout|whole routine)
    i want to (know|hear) (the exercises|what the exercises are|which exercises|all the exercises|what's in it)
    what exercises
    which exercises`,

  HowToIntent: `
    describe (it|this|this one)
    how am i (meant|supposed) to do (this one|this)
    talk me through the {exercise} [again|slowly]
    (i've|i have) no (clue|idea) (what to do|how to do this|how this goes|what i'm doing)
    i haven't (a clue|got a clue) (what to do|how to do this|what i'm doing)
    (can|could) you explain (this|that) (exercise|one|stretch|move) (better|again|more clearly|properly)
    (teach|show) me [how to do] the {exercise}
    where does (my|the) (front|other|top|bottom) (foot|leg|knee) go
    what am i (supposed|meant) to be doing [here|now]
    how am i (supposed|meant) to be doing this
    how is the {exercise} (done|meant to go)
    (what|how) do i do with (this|the) {kit} [again]
    what (exactly am i|am i actually|am i) supposed to do [here]
    tell me how the {exercise} (works|goes|is done)
    how (low|far) (do|should) i (go|step|bend|squat|lean|lunge) (in|with) the {exercise}
    (talk|take|walk) me through [how to do] (this one|it) (again|slowly|in detail|with more detail|step by step)
    (talk|walk) me through the {exercise} step by step
    how does (this|that|the) (stretch|exercise|move) (go|work)
    how (do|should|would) you do [the|a] {exercise}
    (describe|explain|demonstrate) the {exercise}
    how to (do|perform) (this|this one|it|this exercise|the exercises)
    how (do|should|can) (i|you|we) (do|perform|start|make) [the|a|an] {exercise} [exercise|right]
    how (do|should|would|can) (i|you|we) {exercise} [properly|correctly|safely]
    how to (do|perform) [the|a|an] {exercise}
    how to {exercise}
    how not to {exercise}
    how does (the|a) {exercise} (work|go)
    (what's|what is) a {exercise} [stretch|exercise]
    (what's|what is) the {exercise} (stretch|move)
    what are {exercise}
    what does (the|a) {exercise} look like
    (explain|describe|tell me|remind me) [how to do] [the|a] {exercise} [exercise]
    ~(explain|describe|show me|teach me|tell me) how to (do|perform) [the|a] {exercise}
    (what's the|the right|what's the best) (way|technique|form) (to do|for) (the|my) {exercise}
    (tell me|talk) about the {exercise}
    (tell me more about|more about|instructions for|details on|help me with|help with|i need help with|technique for|steps for) the {exercise}
    (can you|can you please) (explain|describe|show me|teach me|tell me about|help me with) [how to do] the {exercise}
    (what do i do|what should i do) (for|in|with) the {exercise}
    i don't (know|remember|get|understand) (how to do|how to|) [the] {exercise}
    (i forgot|i've forgotten) how to do [the] {exercise}
    where (does|should) (the|my) {kit} go
    where should (the|my) {kit} (be|sit)
    where (do i put|should i put) (the|my) {kit}
    where (should|do) i (put|place|hold|position|wear) the {kit}
    how (tight|loose|stretchy|strong|hard|big|high|low|inflated) should the {kit} be
    how (do i|should i) (hold|put on|attach|tie|set up|lie on) (the|a|my) {kit}
    (what do i do|what should i do) with the {kit}
    (what do i do|what should i do) with my (arms|hands|feet|head|top leg|other leg|back|knees|foot|toes|hips|other foot)
    where (do|should) my (arms|hands|feet|legs|knees|toes|hips) (go|be|point)
    where (does|should) my (arm|hand|foot|leg|knee|head|top leg|back|other foot|weight|elbow) (go|be)
    (where|how) (do i|should i) (hold|place|keep) my (arms|hands|foot|feet|legs|knee|head|top leg|other leg|hips)
    where (do i|should i) put my (arms|hands|foot|feet|legs|head|top leg|other leg|weight)
    which way (does|do|should|do i|should i) (my|the) (leg|foot|toes|knee|hand|arm|roller|face) (go|point|be|turn|cross|face)
    which (way|direction) (do i|does it) (face|go|roll|turn|lie|step|lean|move|point)
    which (leg|foot|side|knee|hand|arm) (do i|should i) (balance on|step with|step out with|kneel on|hold with|put forward|put in front|lift|raise|cross|lie on|push with|stand on)
    how (far|deep|high|wide|hard|fast) (do i|should i|can i) (go|bend|squat|step|lean|lift|roll|push|press|reach|go down)
    how (far|high|wide|low|big|straight|deep) should (the step|the squat|my leg|i) be
    how (straight|bent|high|far apart|wide) should my (leg|knees|feet|foot|legs|back) be
    should my (knee|knees|back|foot|toes|heel|heels) be (straight|bent|on the floor|forward|flat|over my toes|tucked|up|down|behind my toes)
    do i (keep|hold) my (knee|leg|back|heel) (straight|bent|down|up|flat)
    do i (bend|straighten|lift) my (knee|leg|heel|back) [or not]
    do i (roll|go) (over|up to|on|past|down to) (the|my) (knee|hip|knee joint)
    (how do i|how should i|how do you|how would i|how can i|how to|how on earth do i) (do|perform) (this|it|that|this one|this exercise|this stretch|that exercise|that stretch|this move|this properly|it properly|this right|it right|the next one|it correctly|this correctly|the exercise|the stretch|the current one)
    how does (this one|that one|this exercise|this stretch) (work|go|look)
    how's (this one|that one|this exercise|this stretch) (done|supposed to go)
    how does (it|this|that) go
    how is (this|it|that|this one) done
    (how|how so|how exactly)
    (explain|describe) (this|it|that|this exercise|the exercise|this stretch|how|the position|the move|the movement|it to me|the steps|this to me|what to do|that to me)
    ~(explain|describe|say|put|tell me) (it|this|that|this one) (differently|in a different way|a different way|another way|in other words|again in other words|in more detail|in simpler words|more simply|more clearly|better|properly|step by step again)
    ~(tell me more|more detail|more details|details|give me more details|give me the details|more information|more info|say more|go into more detail|elaborate|full instructions|in detail|give me the full instructions|give me the instructions|instructions|some more detail)
    (show|teach|tell) me [how|how to do it|how to do this|how it's done|how it goes|what to do here]
    (what do i do|what should i do|what am i supposed to do|what am i doing) (here|for this|exactly|in this one|with this one|on this one)
    (what's the|the right|what's the right|the) (way|position|technique|form|posture|correct form|correct position|starting position|start position) [to do it|for this|here]
    (i don't|i do not|i didn't) (understand|get) (it|this|how|what to do|what you mean|the exercise|the position|the move|the instructions)
    (i don't know|i'm not sure|no idea|i forgot|i've forgotten) (how|what to do|how it goes|what this is|how to get into position)
    (i'm|i am) (confused|lost|not sure what to do|not sure how|not following|not getting it|confused about this one|not sure i understand)
    (that's|this is) (confusing|not clear|unclear|complicated)
    what (does that|do you) mean
    (help me|i need help|can you help me|help) with (this|this exercise|it|the position|this stretch|that one)
    (once more|again) (in detail|with details|step by step|with more detail|slowly and in detail)
    what position [should i be in|am i in|do i get in|do i need to be in]
    (do i|should i) (lie|sit|stand) [down|up] [for this|on my back|on my side]`,

  WhyExerciseIntent: `
    (will|does|is) (this|it) really (do my knee any good|going to help my knee|help my knee|do anything for my knee)
    what (is|are) (this|this exercise|this stretch|these) (supposed|meant) to do (for|to) my (knee|kneecap|leg)
    how (is|will) (this|that|rolling|stretching|this exercise|this stretch) (going to|supposed to|meant to) help [my knee]
    [but|and] why [though|exactly]
    (what's|what is) the (reason|reasoning|idea|point|thinking) (for|behind|of) (this|this exercise|these exercises|doing this|the routine)
    (is there|have you|do you have|where's) any (proof|evidence|research|science) [that] (this works|it works|these work|it helps|for this|behind this)
    why bother with [the] {exercise}
    why (am i|are we|do i|do we|should i|would i|is it i'm) (doing|do|have to do|need to do|need|be doing) (this|it|that|these|this stretch|all this|them)
    why (am i|are we|do i|do we|should i|must i) (doing|do|need to do|need|bother with) [the|a] {exercise}
    why (am i|do i|should i|do we|are we|would i) [have to] {exercise}
    why (this|this one|this exercise|that one|these exercises|these|these six|this stretch|do it|do this|bother|these ones|this routine)
    why [the|a] {exercise}
    (what's|what is) the (point|idea|reason|use|benefits|reasoning|thinking) [of|for|behind] (this|it|this one|that|doing this|these|all this)
    (what's|what is) the (point|purpose|use|goal|aim|benefit) of [the|a] {exercise}
    what's the (reason for|idea behind|reasoning behind) [the] {exercise}
    (how|why) (does|will|is) (this|this stretch|these exercises) [going to|supposed to] (help|help with the pain|work for my knee|good for me)
    (how|why) (does|will) [the|a] {exercise} (help|help with the pain)
    why is [the|a] {exercise} (important|good for my knee)
    (does|will|can|would) (this|it|that|this one|that one|this exercise|any of this) (help|really help|actually help|work|really work|actually work|do anything|make a difference|do any good|really do anything)
    (do|will|can|would) (these|these exercises|they) (help|really help|actually help|work|really work|make a difference|do any good)
    is (this|it|that|this one|this exercise|any of this) (any good|worth it|any use|going to help)
    (does|do|can|would) [the|a] {exercise} (help|really help|actually help|work|really work|actually work|do anything|make a difference|do any good|really do anything)
    is (it|this|this one) (important|necessary|really necessary|useful|worth doing|even useful|worth it)
    is [the|a] {exercise} (important|necessary|really necessary|useful|worth doing|any good)
    where does (this|this advice|the routine|the information) come from
    where do (these exercises|these) come from
    where do you get this from
    who (made this|says this|told you this|gave you the advice)
    (who|which expert) (says|says so|wrote this|made this|recommends this|came up with this|designed this|recommends these|invented this|says this works|told you that)
    (is there|what's the|any|do you have|have you got) (evidence|proof|science|research|studies|source|science behind this|evidence for this|evidence that this works)
    (what's|what is) your source
    (is this|are these) (proven|evidence based|backed by science|based on science|based on research|scientific)
    how do you know (this|it|that) works
    how do you know [this|that|it works|it helps]
    do i (really|actually) (need|have) to do (this|this one)
    what good (does|will|is) (this|it|that|this one) [do]`,

  WhatToFeelIntent: `
    i (don't|can't|do not) feel it (anywhere|at all)
    i feel it in (the wrong place|the other leg)
    (which|what) (muscle|muscles) (am i|should i be|are we) (stretching|working|using) [here|now]
    where (do|should|will) i feel (the|this) {exercise}
    i only feel (it|this) in my (back|hip|calf|shoulder)
    (what|where) (should|do|would) i feel [it|this|in this one]
    (i'm|i am) not feeling (it|a stretch|any stretch|much|much of a stretch|anything|anything at all|a pull)
    (what|where) (should|do|will|would|must|ought) i feel [it|that|the stretch|the pull]
    (what|where) (should i|am i supposed to|am i meant to|can i expect to) (feel the stretch|feel the pull|feel it)
    what (should i|am i supposed to|am i meant to|can i expect to) (feel|be feeling|feel here)
    where (should i|am i supposed to|am i meant to) be feeling (it|this)
    what (should|must|will|would) i feel [here|now|in this one|with this one]
    where (should|does) (it|this|that|this one) (pull|stretch|work)
    where should (it|this|that) be (felt|pulling|stretching|working)
    how should (it|this|that|this one) feel
    what should (it|this|that|this one) feel like
    what's it (supposed|meant) to feel like
    (what's|what is) (this|it) (supposed|meant) to feel like
    (should) i (feel|be feeling) (it|this|something|anything|a burn|it here|it there|this in my back|it in my back|it in my knee|it in my hip|it in my thigh|it in my hamstring|it in my bum|it behind my knee)
    (should|is) (it|this|that) (burn|burning|pulling|ache|aching|tingle|shake|feel tight|be tight|supposed to burn|supposed to pull|be burning|normal to feel tight|meant to burn|feel like this|feel uncomfortable|meant to pull|meant to feel like this)
    (i can't|i don't|i'm not|i do not|i cannot|not|i'm still not) (feel|feeling) (it|anything|a thing|the stretch|much|a stretch|any stretch|the pull|anything at all|much of anything|any pull|it working|it there|it in my thigh|it in my hip|the burn|it much|this|it at all)
    i feel (nothing|it|this|it more|it only|a stretch|the stretch|tension|pressure) (in my calf|in my knee|behind my knee|in my shoulder|in my arms|down my thigh|in my neck|at the front of my hip|on the outside of my thigh|in my hamstring|in the wrong place|in the other leg|in my bum)
    i feel (nothing|nothing at all|a pull|a stretch|tension|pressure)
    it's (pulling|stretching|tight|tugging) (in|behind|at|on|down|along) my (knee|hip|thigh|lower back|groin|other leg)
    i'm feeling it (in my|behind my|down my) (back|calf|hip|thigh|groin)
    [am i|are we] (doing|getting) (this|it|that|it all) (right|correctly|properly|wrong|the right way|okay)
    am i (doing|getting) (it|this) (right|correctly|properly|wrong|okay|the right way)
    (is|was) (this|that|it|my position|my form|this position) (right|correct|okay|good|the right way|how it should be|the right position|the right form|how it's supposed to be|proper|wrong|it)
    (how do i|how can i) (know|tell) (i'm|whether i'm) doing (it|this) (right|correctly|properly|wrong)
    (which|what) (muscle|muscles|part|area) should (i feel|be working|i be feeling|it pull|hurt|i feel it in)
    (is it|is this) (okay|normal|right|fine) (to feel|that i feel|if i feel) (it|nothing|a pull|a stretch|tightness) (in my calf|behind my knee|in my groin|here)
    nothing is (happening|stretching|pulling)
    nothing's happening
    where's the (stretch|pull)
    (should it be|is it) (tight|sore|tender) (here|there)`,

  SupposedToHurtIntent: `
    (does|will|should|must|can) (it|this) [normally|usually] (hurt|be sore|ache)
    is it normal for (this|it) to (hurt|ache|be sore)
    should it be [a bit|a little] sore [when i'm doing this]
    is (soreness|aching|some soreness) (normal|okay|to be expected)
    it's (uncomfortable|sore) is that (normal|okay)
    is it (okay|normal|all right|fine|bad) if (it|this) hurts [a bit|a little|a lot]
    (is|was) (it|this) (meant|supposed) to be (sore|painful|this sore|tender)
    is (pain|some pain|a bit of pain|soreness|discomfort|aching) (okay|normal|all right|expected|bad|allowed) (during this|while i do this|with this|doing this|here|in this one)
    (is|should) (it|this) be (a bit|a little|this|so) (uncomfortable|sore|painful|achy)
    (is|was|are) (this|it|that|this one|these|it all|foam rolling|rolling|the roller|stretching|this stretch|this exercise) (supposed|meant|expected|going) to (hurt|be painful|be sore|be this painful|hurt like this|hurt this much|hurt so much|be so painful|hurt a bit|be uncomfortable|be this sore)
    (should|does|will|would) (this|it|that|this one|foam rolling|rolling|the roller|the stretch|stretching|this exercise) [always|normally|usually|really] (hurt|be painful|hurt this much|be this painful|be sore|hurt like this|hurt so much|be hurting)
    (is it|is that|is this) (normal|okay|all right|fine|bad|usual|safe|right) (to hurt|that it hurts|if it hurts|for it to hurt|that this hurts|to be painful|to feel pain|that it's painful|that it hurts this much|to feel sore|for this to hurt|if i feel pain|if it's a bit sore|to be in pain|that it's sore)
    how (much|bad) (should it hurt|can it hurt|should the pain be|should this hurt)
    how much (pain|discomfort) (is okay|is normal|is too much|is allowed|should i feel|is fine|is acceptable)
    how (painful|sore|bad) (should it be|is too much|is normal|can it get|should this be)
    is (a little|some|a bit of|any|mild|this much) (pain|discomfort|soreness) (okay|normal|all right|allowed|expected|to be expected|fine|good|bad)
    (it|this) (hurts|is painful|is sore|kills|is agony|is killing me|hurts so much|hurts a lot) (with every roll|when i roll|on the roller|when i foam roll|every time i roll|when i roll over it|as i roll|on this roller|rolling|in one spot when i roll|on the foam roller)
    (the|this|that) foam (roller|rolling) (hurts|is painful|is sore|is agony|is killing me|is excruciating|hurts a lot|hurts so much|is really uncomfortable|is very painful)
    (the|this|that) roller (hurts|is painful|is so sore|is agony|is killing me|hurts my leg|hurts my thigh|really hurts|is really painful|is too painful)
    (rolling|foam rolling) (hurts|is painful|is so painful|is agony|really hurts|is excruciating|hurts so much|is sore)
    it's (agony|painful|excruciating|really sore|so sore|so painful|unbearable|torture) (on the roller|when i roll|rolling|on the foam roller)
    (can|should) i (work|push|roll|stretch|carry on|keep going|go) (through|with|into) (the pain|discomfort|the soreness|a bit of pain)
    (does it|should it|must it) have to hurt
    (no pain no gain)
    (i've got|there's|i found) a (tender|sore|really sore|painful|very tender) spot [on my thigh|on the roller]
    what if it hurts
    what (do i do|should i do|happens) (if|when) (it hurts|it's painful|i feel pain|it's sore|it hurts too much)
    when is it too much [pain]
    what's the difference between (pain and stretching|a stretch and pain|soreness and pain)
    (should i|do i) (stop|ease off|keep going) (if it hurts|when it hurts|if i feel pain)`,

  BurningIntent: `
    is the (burn|burning) (good|normal)
    [oh|ooh] (it's|it is|this is|that's|they're) [really|so|just] burning
    (it's|they're) starting to burn
    [oh|ooh] that [really] burns
    (it|this|that|this one) [really] burns [a bit|a lot|now|so much]
    my (thighs|legs|muscles|hips|quads|glutes|buttocks) (are burning|are really burning|are on fire|are starting to burn|feel like they're burning|feel like they're on fire)
    (my|the) (thigh|leg|muscle|hip|quad|bum|outer hip|hamstring|side|butt) (is burning|is really burning|is on fire|is starting to burn|feels like it's burning)
    (my|the) (thighs|legs|muscles|hips|quads|glutes) burn
    (my|the) (thigh|leg|hip) burns
    (i feel|i can feel|i'm feeling) (a burn|the burn|it burning|burning|the muscles burning|them burning) [in my thigh|in my hip|in my legs|in my muscles|in my glutes]
    i feel a burning (feeling|sensation) in (my thigh|my muscles|my hip|the muscle)
    (burning|it burns so good|the burn|what a burn)
    (my|the) (legs|thighs|hips) are (aching from the work|working hard)
    it's on fire
    i'm feeling the burn`,

  BreathingIntent: `
    how am i (meant|supposed) to (breathe|be breathing)
    am i (meant|supposed) to (breathe in|breathe out)
    should i be (breathing in|breathing out|holding my breath) [now|here]
    (do|should) i breathe (in|out) (on the way down|on the way up|when i lift|when i go down|as i push|as i stretch|now|here|when i roll|during the hold|first)
    how (should|do|must|can|would) i (breathe|breathe here|breathe now|breathe in this|breathe during this|breathe while doing this|breathe for this one|breathe for this|do the breathing)
    when (do|should|must) i (breathe|breathe in|breathe out|inhale|exhale|take a breath)
    (do|should|must|can) i (hold my breath|breathe in|breathe out|inhale|exhale|breathe deeply|breathe through my nose|breathe through my mouth|breathe slowly|breathe normally|keep breathing|breathe fast)
    (what|how) about [my|the] breathing
    (tell me about breathing|tell me how to breathe|tell me when to breathe|help me with my breathing|help me with the breathing|remind me about my breathing|remind me how to breathe|remind me when to breathe)
    (breathing|breathing tips|the breathing|how to breathe|breath|breathing technique|breathing advice)
    [is it] (in or out|inhale or exhale|breathe in or out|breathe in or breathe out)
    what (should i do|do i do) with my (breath|breathing)
    (i keep|i'm|i am) holding my breath
    (nose or mouth|in through my nose|through the nose or the mouth)
    (i forgot|i keep forgetting|i forget) to breathe
    what's the (breathing|right breathing|breathing pattern) [for this|here]
    how (deep|deeply|fast|slowly|slow) (should i|do i) breathe`,

  WhichSideIntent: `
    do i (do|need to do) both (sides|legs)
    (what|which) (leg|side) (am i|should i be) (meant to be|supposed to be) on
    what (leg|side) (am i|should i be) on
    do i start (on|with) (the|my) {side}
    which (knee|leg) (am i|should i be|do i) (kneeling on|kneel on|on|standing on)
    (right|left) (knee|leg) or (left|right) (knee|leg)
    (is it|do i do|is that|do we do) my {side} first
    (is it|am i on|are we on|is this) (my|the) {side} or the other [one]
    (which|what) (knee|leg|foot) (goes|should go|is supposed to go|do i put) (on the floor|down|in front|forward|at the front|back|on top)
    [and] which (foot|leg|knee) is (in front|down|on top|forward|at the back) [again]
    am i on the (right|correct) (leg|side|knee)
    (what|which) (side|leg) (are we|am i|is it|do i start|do we start) (on|on now|with|first)
    (which|what) (leg|side|foot|knee|one|thigh|hip) (is it|is this|are we on|am i on|now|first|is first|goes first|is next|next|is that|was that|is it now|was it|are we doing|am i doing|am i stretching|comes first|are we stretching|are we rolling|again)
    (which|what) (leg|side|foot|knee|thigh) (do|should|did|shall) (i|we|you) (start with|start on|do|use|begin with|do first|stretch|roll|be on|do now|do next|say|mean|be stretching|do it on|work|use first|start)
    which (leg|side|foot|knee|one)
    (left or right|right or left|is it left or right|is it the left or the right|right leg or left leg|left leg or right leg|is this left or right|was that left or right)
    (is it|is this|am i on|are we on|do i start with|do i do|was that|was it|did you say|you said|should i be on|should i start with|do i use|is that) (the|my) {side} [first|now]
    (which|what) (leg|side) (should be|is) (in front|forward|on the floor|up|kneeling|raised|behind|back|stretching|straight|bent|on top)
    (do|should|must|shall) i (do|stretch|roll) (both|both legs|both sides|each side|the two legs|each leg|the good leg too|the good side too|it on both sides|it on both legs|both knees|left and right)
    (is it|are they) (both legs|both sides|for both legs|on both sides|each side|just one leg)
    (only|just) (my|the|one) [left|right] knee (hurts|is sore|aches|is bad) (do i do both|do i need both|which leg|which side|should i do both|do i have to do both)
    do i do both
    (both|both legs|both sides|both knees) [or just one|or one]
    (should i|do i) start (with|on) the (sore|bad|good|painful) (leg|side|knee)
    (i forgot|i've forgotten|i lost track of|remind me|tell me) which (leg|side|one) [we're on|i'm on|it was|it is|to do|to use|i did]
    which leg did (i|we) (just do|do|do last)
    what side`,

  WhatEquipmentIntent: `
    what (stuff|things|gear|kit) (am i going to|will i|do i|must i) (need|have to have|bring) [for this|for these]
    (do i|will i) (have to have|need) any (gear|stuff|things) [for this|for these exercises]
    which things (do i need|must i bring|must i have|should i have)
    what should i have (ready|to hand)
    before we start what do i need
    what (bits and bobs|bits and pieces|bits|props|gadgets) do i need
    (what|which) (things|items|stuff|equipment|kit|gear) do i need
    (what|which) [kind of|sort of|other] (equipment|kit|gear|stuff|things|props|tools) (do i|do we|will i|should i|would i|must i) (need|have to have|get|use|want|buy|get ready|take)
    what (equipment|kit|gear) is (needed|required|necessary|needed for this)
    (what|which) (things|props) are (needed|required)
    what (do i|do we|will i|will we|should i|would i|must i|did i) (need|have to have|need to have|need for this|need for the routine|need to get|need to buy|need to start|get ready|need for it|need to do this|need first|need here|bring|need to fetch|have to get)
    (do i|do we|will i|would i) need (anything|any equipment|equipment|any kit|kit|any gear|special equipment|a mat|anything for this|a wall|a chair|weights|shoes|to buy anything|anything special|a gym|to have anything|trainers)
    (do i|do we|will i|would i) need (a|the|any) {kit} [for this|for this one]
    is there (any|some|special) (equipment|kit|gear) (needed|required|involved)
    what's (needed|required|the equipment|the kit|the equipment list|the gear)
    (which|what|what kind of|what size|what sort of|what type of|what color|what colour|how big a|how long a|what strength|how strong a|what strength of) {kit} (should i|do i|would you|shall i|can i|must i) (use|need|get|buy|recommend|have|take|choose)
    (which|what|what kind of|what size|what color|what type of) {kit} is (best|right|good|needed)
    which {kit}
    (where|how) (can i|could i) (buy|get|find|order) (a {kit}|the {kit}|some equipment|the equipment|one|one of those|the gear)
    (what size|what length|how firm|how thick) should (the|a) {kit} be
    (equipment|kit|gear|equipment list|kit list|list the equipment|what equipment|what kit|what gear|tell me the equipment|tell me what i need|list what i need)
    (should|can) i (wear|do it in|do this in) (shoes|socks|trainers|sneakers|my shoes|bare feet|leggings|jeans)
    (can i|shall i|should i) do (it|this) (barefoot|on a mat|in bare feet|in my shoes)
    what (should|do) i wear
    what can i use instead
    (what do i|what should i) use (in place of|rather than|for) (a|the) {kit}
    (is there|have you got|what's) (a substitute|an alternative|a replacement|a stand in) (for the {kit}|to the {kit})
    are there (alternatives|any alternatives|substitutes) [to the {kit}|for the {kit}]`,

  NoKitIntent: `
    (there's no|i've got no|i never bought a|i haven't bought a) {kit} [here] what else (can|could) i use
    i (lost|gave away) my {kit}
    i lent my {kit} to (my brother|a friend|someone)
    my (kid|brother|flatmate)'s (run off with|got|pinched) (my|the) {kit}
    (would|could) a (football|basketball|cushion) work
    (is|would) a (rolled up towel|rolling pin|water bottle|tennis ball|broomstick) (okay|do|work) instead [of the roller|of a roller]
    (is|would) a (belt|scarf|towel|pair of tights) (okay|do|work|be okay) instead [of the band|of a band]
    (is|would) (the wall|a cushion|a chair) (okay|do|work|be okay) instead [of the ball|of a ball]
    my (son|daughter|wife|husband|dog|brother|sister|flatmate) (took|has|borrowed) (my|the) {kit}
    (the kids|the children|my kids|they) (took|have|borrowed) (my|the) {kit}
    [i|we] left (my|the) {kit} (at home|at the gym|at work|in the car)
    i (don't have|haven't got|didn't bring) (a|any|my) {kit} (on me|to hand|lying around|in the house)
    no {kit} (here|in the house|around)
    (what can i|is there something i can|is there anything i can) use instead of (a|the|my) {kit}
    (my|the) {kit} (just snapped|just broke|just burst|has just snapped|got lost)
    i'm (in a hotel|in a hotel room|at work|away) without (any gear|any equipment|any kit)
    (i've got|i have|there's) nothing (here|with me|at home|to use)
    (i don't|i do not|i didn't|i don't actually|we don't|sorry i don't) (have|bring|possess|have got) (a|the|my|one) {kit} [here|with me|now|at home|today|at the moment|handy|yet|any more]
    (i haven't|we haven't) got (a|the|any|my) {kit} [here|with me|at home|today|yet]
    (i have|i've got|i've|there's|there is|i own|we have) no {kit} [here|with me|today|at home]
    (no|without|without a|without the|not got a|haven't a|missing a|missing the|lost my) {kit}
    (there isn't|there is not|i can't find|i couldn't find|i've lost|i lost|i forgot|i left|i'm missing|i am missing|someone took|i broke|i can't use|i don't want to use|i can't get) (a|the|my|any) {kit} [at home|here|anywhere]
    (my|the) {kit} (is broken|is flat|has burst|is lost|is at home|is missing|has gone|is at the gym|is too small|is gone|has snapped|has popped)
    (can|could|may) (i|we) (do|manage|skip|do this|do that|do this one|carry on|work|do them|go on|exercise) without (a|the|any|my|using a|using the) {kit}
    (is there|do you have|have you got|what's|give me|i want|show me) (a version|a way|one|an exercise|an option|an alternative|a variation) (without|with no|not using|that doesn't need|that doesn't use) [a|the] {kit}
    (what if|and if|what happens if) i (don't have|haven't got|have no|do not have|don't own) (a|any|) {kit}
    (can|could|may|shall) i [just] {kit} [instead]
    (i'll|let me|i'm going to|i'd rather|i could|i can only|i can) {kit} [instead]
    (would|will) it work if i {kit}
    (do it|do this|do that one|the version|version) (without|with no) [a|the] {kit}
    i (need|want) (a substitute|an alternative|a stand in|something else|a replacement) for the {kit}
    (i don't|i do not|i haven't) [have|own|have got|bring] (any equipment|equipment|any kit|any gear|any of that|anything|any of it|any of those|any of these things|any stuff|one|one of those|one here|that|that stuff|those things|the equipment|the kit|the gear|the right equipment|any of that stuff|all that|them|any of them|special equipment)
    (i have|i've got) (none|none of the equipment|none of that|nothing|none of this|none of it|no equipment|no kit|no stuff here|nothing to use|nothing with me)
    (no|without|without any|without the|zero|not got any) (equipment|gear|props|things)
    [do|i'd like|have you got] (the|a) (no equipment|without equipment|bodyweight|no gear) (version|workout)
    (no equipment|no kit|equipment free|bodyweight|body weight|kit free) (version|one|routine|option|exercises|only|please)
    (can|may) (i|we) (do|manage) (it|this|the routine|them|the exercises|these|all of it|everything) without (any equipment|equipment|kit|any kit|anything|gear|all that|all the gear|buying anything)
    (i'm|i am) (travelling|traveling|in a hotel|at work|away from home|on holiday|on vacation|in the office)
    i (can't|don't want to) (afford|buy|get) (equipment|a|any|one|any of that) [{kit}]
    what if i (don't have|haven't got|have no) (equipment|kit|any kit|any of that|one|anything|that)
    (i only have|i've only got|i just have|all i have is|all i've got is) (a mat|a chair|a wall|a towel|the floor|my body|my hands|myself|a carpet)
    (my|the) {kit} (broke|snapped|burst|popped|has a hole)`,

  HaveKitIntent: `
    now i (have|am having) (the|a) {kit}
    (okay|right|now) (i've got|got|i found|i've found|i have) (hold of the|the|my|a) {kit}
    i (got|laid|put) my hands on a {kit}
    (i|we|i do|i actually|now i|i do actually|oh i) have (a|the|my|that) {kit} [now|here|today|again|after all|at home|with me|ready]
    (i|we|i actually|now i|i've) got (a|the|my) {kit} [now|here|today|again|after all|ready]
    (i've|we've|i have) (got|bought|found|borrowed|ordered) (a|the|my|an|some|myself a|a new|a proper) {kit} [now|here|today|again|after all]
    (i|we|i just|i finally|my friend) (got|bought|found|borrowed|picked up|purchased|fetched|own|ordered|brought|gave me|received|was given|have bought) (a|the|my|an|one|a new|myself a|a proper|some) {kit} [now|today|again|yesterday|in the cupboard|after all]
    (my|the|a|new) {kit} (arrived|has arrived|came|has come|is here|is here now|turned up|is back|was delivered|works again|just arrived)
    (there's|there is|here's) (a|the|my) {kit} [here|now]
    (got|found|bought|borrowed) (a|the|my|) {kit} [now|after all]
    (i'll use|i can use|i could use|i will use|with|do it with|do this with|we can use|i'm using|i am using|do the version with|now with|go on with|go back to using) (a|the|my) {kit} [now|again|this time|today|please|version]
    with {kit} now
    (i've|i have|we've|i|i now|now i) (got|have|got all|bought|found|have all|bought all|found all) (the equipment|equipment|everything|all the equipment|the kit|all the kit|the gear|everything now|all of it|it all|everything i need|all the gear|the stuff|my equipment|my kit|one now|one|equipment now)
    (the|my) (equipment|kit|gear) (arrived|has arrived|came|is here|is here now)
    (use|with) (the equipment|all the equipment|the kit|equipment again|my equipment|the gear)
    i got myself [a|some] (equipment|kit|{kit})`,

  KneelHurtsIntent: `
    it's (painful|sore|uncomfortable|agony) kneeling (on this floor|here|like this|down)
    can i (stand|sit|stand up|lie down) instead [of kneeling]
    (the|this) floor is (hard|too hard|really hard|killing|hurting) (on|for) my (knee|knees)
    (kneeling|being on my knees|this kneeling) is (sore|painful|no good|too sore|not nice) [for my knee|on my knee]
    my (knee|kneecap) (doesn't like|hates|can't take|won't take) (kneeling|the floor|being knelt on)
    (can|may) i do (it|the stretch) (in a chair|on a chair|sitting on a chair|from a chair|standing up|sitting down|lying down)
    (i can't|i cannot|i can not|can't|i'm not able to|i am not able to|i'm unable to|i'm not allowed to|i shouldn't|i couldn't|i don't want to|i don't like to|i won't|i'd rather not|i hate to) (kneel|be on my knees|get on my knees|kneel on it|kneel on that|kneel on this|kneel on the floor|kneel for long|be kneeling|get down on my knees)
    (kneeling|kneeling down|the kneeling|kneeling on it|kneeling on my knee|being on my knees|kneeling on the floor|kneeling here|kneeling on this knee) (hurts|is painful|is sore|hurts my knee|is uncomfortable|hurts too much|is too hard|is too painful|kills|bothers me|is killing me|is hard|is difficult|is a problem|isn't possible|doesn't work for me|aches|hurts me|really hurts|is bad for my knee|isn't comfortable|is agony|is hurting)
    (it|my kneecap|this one) (hurts|aches|is sore|is painful|is uncomfortable|kills me) (to kneel|when i kneel|when kneeling|kneeling|kneeling down|when i'm kneeling|on the floor|from kneeling|against the floor|when i kneel down|if i kneel|when i kneel on it|from the floor|on the hard floor)
    my knees (hurt|ache|are sore) (when i kneel|when kneeling|from kneeling|on the floor|kneeling down)
    (is there|have you got|do you have|give me|i need|i want|can i do|do you know|what's|show me|is there maybe) (one|a version|another version|a way|something|an alternative|another way|a different version|an exercise|a different one|the version|an option|a stretch) (without kneeling|that doesn't need kneeling|standing up|where i don't kneel|not kneeling|with no kneeling|instead of kneeling|that isn't kneeling|i can do standing|off the floor)
    (can|could|should|may|shall) (i|we) do (it|this|this one|that|the stretch) (standing|standing up|in a chair|on a chair|sitting|sitting down|seated|without kneeling|lying down|on my side|while standing|on my feet|from a chair)
    [i want|give me|use|try] the (standing|chair|seated|sitting|non kneeling|bed) (version|one|option|stretch)
    (standing|chair|seated|no kneeling) (version|instead|please)
    (i can't|i cannot|i'm not able to|i'm unable to|i have trouble|it's hard for me to|i struggle to) (get|getting|get up and|go) (down on the floor|onto the floor|down|down there|to the floor|down to the floor|on the ground|down on the ground|up again from the floor|down onto the floor|down that low)
    (without|no|not) kneeling
    (do i|do i have to|must i) (have to kneel|kneel|need to kneel|kneel on it|kneel on the sore knee|kneel for this|kneel down)
    (what if|and if) i can't (kneel|get on the floor|kneel down|get down)
    is it okay to (kneel|kneel on it|put something under my knee)
    is there something to (kneel on|put under my knee)
    (the floor|the ground) is (too hard|hard on my knee|hurting my knee)
    (i need|can i put|can i use) (something|a pillow|a cushion|a towel|padding) (under|for|underneath) my (knee|knees)
    (i|i really) (hate|struggle with|have trouble with|have a problem with|don't like) kneeling
    my kneeling (knee|leg) hurts`,
};
