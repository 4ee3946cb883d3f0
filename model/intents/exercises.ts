import type { Intents } from '../types';

/** About the exercises themselves, one or all, and the kit they take. */
export const EXERCISES: Intents = {
  ListExercisesIntent: `
    what's in (the routine|the menu|the program|it)
    what are (the|my|these) (exercises|moves|choices)
    what have you got [for me] [today]
    (which|what) exercises (do you have|have you got|are there)
    what (does the routine|does it) include
    what (are we going to|will we|do i have to|have i got to) do today
    what (moves|exercises) (we got|do we have)
    what's (on today|the plan today)
    (run through|go through) the names [for me]
    what does it (consist of|include)
    (name|tell me|read me|read out|give me) (them all|all of them|the list|the exercises|all the exercises|the names)
    what have you got (for me|in store)
    give me the rundown
    what are my options
    (list|name|say|read me|run through the names of) the (exercises|moves|stretches you have|names|options)
    what [knee] (exercises|options) (are there|can i do|will i do|will we be doing|am i doing|should i do)
    what else (is there|do you have)
    what's (in the routine|in it|included|on the list|on the menu|in the program|involved|the plan|the order|there to choose from|available)
    what (do we|are we going to|do i|will i be) (do|be doing)
    (list|overview|exercise list|all exercises|the exercises)
    (exercises|all six|name them|list them|what are they|which ones|which are they|all the exercises)
    (what's|what is) the first (exercise|one|stretch)
    what (can i|could i) (choose|pick)
    (tell me|talk to me) about the routine
    (describe|explain|summarise|outline) the (routine|workout)
    i want to (know|hear) the exercises
    which exercises`,

  HowToIntent: `
    (where do i put|where does|what do i do with) my (chest|head)
    i'm not clear what (you want me to do|to do)
    (how do i use|what do i do with) this roller
    how (low|deep) (do i go|is the squat)
    (how do i|how do you|how to) (do|perform) (this|this one|this exercise|that exercise|it right)
    (tell me more|more detail|more details|details|give me the details|say more|full instructions|give me the full instructions|instructions)
    how (do|should) (i|we) {exercise}
    [can you] explain (it|that) again
    which (knee|leg) goes on the floor in the {exercise}
    (do|should) i (lean forward|bend my knees) in the {exercise}
    (teach|show) me the {exercise}
    how not to {exercise}
    i don't know {exercise}
    where do my hands go
    which way (do i|does it) (face|roll|lie)
    how (far|deep) do i (go|step|lift|roll|go down)
    should my (chest|head|back) be (up|down|straight)
    can you explain how {exercise} works
    how many (steps|rolls) do i take in the {exercise}
    (in which direction|which way) (must|do) i roll
    on which place i put the {kit}
    (the band|band) goes (on the ankle or the knee|where|round what)
    how long do i stay on a sore spot
    which side of (the|my) leg do i roll
    (my|the) foot points where [in the {exercise}]
    how do i hold the ball against the wall
    i've never used (one of them|a {kit}) what do i do with it
    how do you mean
    (would|can) you describe (it|this) [once more]
    (roller|is the roller) under my thigh
    (what|which) position [is it|again]
    how do i (get into|set up for) (this|it|this one)
    does the (band|ball|roller) go (round my ankles|above my knees|behind my back|under my thigh)
    should my back knee be on the floor
    how (fast|long) should i roll
    which part of my leg goes on the roller
    (do i roll|should i roll) (over the kneecap|over my knee|up and down|the side)
    how hard should i press [on the roller]
    where do i put the (roller|ball|band)
    do my feet touch
    how big are the steps
    which way do i (step|walk|face)
    how far from the wall do my feet go
    (how tight|how stretchy|how strong) is the band
    what (foot|leg) (is in front|is down)
    do i (keep my back straight|keep my leg straight|lean forward|hold my leg|pull my leg)
    (how it goes|how does it go|how does this go)
    talk me through (this one|how i do it)
    (am i|how am i) supposed to be (lying|standing|kneeling)
    have i got this right
    how am i meant to do (this one|this)
    talk me through the {exercise}
    (i've|i have) no clue (what to do|how this goes)
    what am i supposed to be doing [here]
    (talk|walk) me through (this one|it) again
    (describe|explain|demonstrate) the {exercise}
    (what's|what is) a {exercise} [exercise]
    (what's|what is) the {exercise} (stretch|move)
    what does the {exercise} look like
    (explain|remind me) [the] {exercise}
    (tell me|talk) about the {exercise}
    (more about|instructions for|details on|help with|technique for|steps for) the {exercise}
    how (tight|strong|big|high|inflated) should the {kit} be
    how do i (attach|lie on) the {kit}
    what do i do with my arms
    where does my (foot|head|weight) go
    which (leg|side|hand) do i (balance on|step with|hold with|lift|cross|lie on)
    should my (knee|toes) be (straight|up)
    do i bend my (knee|heel)
    how does (this one|this exercise) (work|look)
    how exactly
    explain (this|it|that|this exercise|this stretch|how|the move|the movement|the steps)
    (explain|say|put) it (differently|in simpler words|better|step by step again)
    (show|teach|tell) me [how|what to do here]
    (what do i do|what should i do) (here|for this|exactly|in this one)
    (what's the|the right|what's the right|the) (way|technique|posture|correct form) [to do it|here]
    (i don't|i didn't) (understand|get) (it|what to do|the exercise|the position|the instructions)
    (i don't know|i forgot|i've forgotten) (how|what to do|how it goes|what this is)
    (i'm|i am) (confused|lost|not following|not getting it)
    that's (confusing|unclear)
    what does that mean
    (help me|i need help|can you help me|help) with (this|this exercise|it|the position|this stretch)
    once more (with details|step by step|slowly and in detail)
    do i (lie|sit|stand) [down]`,

  WhyExerciseIntent: `
    what's (this|it|this one) for
    what does (rolling|squatting|the band walk) do
    what does (this|it) help [with]
    what does this (exercise|one) do for me
    why am i {exercise}
    (what's|what is) the (point|idea|use) [of] (this|this one)
    (what's|what is) the use of {exercise}
    what is the (benefit|use|purpose|good) of this
    what (does|will) it achieve
    how is (a side lunge|this one|rolling|it|that) meant to help
    (why|for what) do i have to stretch (this|that)
    (what's|what is) (this|this one) (good|meant|supposed to be) for
    (why|for what) (this one|am i doing this|are we doing this)
    what good does this do [me]
    why do we squat with a ball
    why do i need to stretch my hip
    (what's it for|what's it in aid of)
    (will|is) (this|it) really help my knee
    what is this exercise supposed to do for my knee
    how is (this|this exercise) going to help [my knee]
    (what's|what is) the reason for (this|this exercise)
    is there any proof this works
    why (this|these six|this stretch|bother|this routine)
    what's the idea behind {exercise}
    how does (this|this stretch) (help|help with the pain)
    can (this one|this exercise) work
    do (these|these exercises|they) help
    is (it|this one) (any good|going to help)
    (does|do) {exercise} (help|actually work)
    is it (important|useful|worth it)
    is {exercise} (useful|any good)
    where does (this|this advice|the routine|the information) come from
    where do (these exercises|these) come from
    who (made this|told you this|gave you the advice)
    (who|which expert) (says|made this|recommends this|invented this|says this works)
    (is there|what's the|any) (evidence|science|studies|source)
    is this (proven|based on research)
    do i really need to do this
    what good (does|will) (this|it) do`,

  WhatToFeelIntent: `
    it's pulling behind my knee
    my calf is (tight|a bit tight|stretching)
    it's (pulling|stretching|tight|tugging) in my (knee|lower back)
    i'm feeling it in my (back|thigh|groin)
    should i feel it in the front
    where should (it|this) (pull|stretch|work)
    what muscle is it working
    i (don't|can't) feel (anything|much) [is that right]
    should my (thigh|calf) be (pulling|burning)
    (where's|where is) the stretch [meant to be]
    i (don't|do not) feel it anywhere
    which muscle (am i|are we) (stretching|using)
    i'm not feeling (any stretch|much)
    should i (feel|be feeling) (it|this|a burn)
    should it (burn|tingle|shake|be tight|be burning|feel uncomfortable|meant to pull)
    (i can't|i don't|i do not|not) feel (it|anything|a thing|the stretch|the burn|this)
    i feel (nothing|this) (in my calf|behind my knee|down my thigh)
    i feel (a pull|a stretch|tension|pressure)
    [am i|are we] doing (this|it) right
    is (this|that|my position|my form) (right|okay|good|how it should be|the right form|wrong|it)
    how do i know i'm doing it properly
    (which|what) (muscle|part|area) should (i feel|it pull|hurt)
    where's the (stretch|pull)
    (should it be|is it) (tight|sore|tender) here`,

  SupposedToHurtIntent: `
    is a little (pain|discomfort) (okay|to be expected)
    is it (okay|bad) (if|that) it hurts [a bit|a little]
    is a sore feeling (all right|okay)
    how sore is too sore
    (it is|it's) normal that it hurts
    (is it|is this|it is) (meant|supposed|normal) to (hurt|be sore)
    is (hurting|pain|a little pain) (normal|okay|allowed|bad)
    (should|ought) (it|this) (be painful|be uncomfortable|hurt|be sore)
    (do i|should i) keep going if it's (a bit sore|sore|hurting)
    (does|should) it [normally] (hurt|be sore|ache)
    will (it|this) hurt
    should it be a bit sore [when i'm doing this]
    is (soreness|aching) (normal|okay|to be expected)
    is it meant to be (sore|tender)
    is (pain|aching) okay during this
    should (this|it|this one|foam rolling|rolling|the roller|the stretch|stretching|this exercise) (hurt|be painful|hurt like this)
    how much (pain|discomfort) (is okay|is allowed)
    how (painful|sore|bad) (should it be|can it get)
    it (hurts|kills) (with every roll|when i roll over it|as i roll|on this roller|rolling)
    the foam roller (hurts|is killing me|is excruciating)
    (the|this) roller (hurts|is so sore|is agony|is killing me|hurts my leg|hurts my thigh)
    rolling (hurts|is painful|is agony|is excruciating)
    it's (agony|excruciating|so painful|torture) (on the roller|when i roll|on the foam roller)
    can i (work|go) through (the pain|discomfort)
    (i've got|there's) a (tender|sore) spot [on my thigh|on the roller]
    what (do i do|should i do) if (it hurts|i feel pain|it's sore)
    when is it too much [pain]
    what's the difference between soreness and pain`,

  BurningIntent: `
    (my|the) (thighs|thigh|bum|legs|buttocks) (are|is) (on fire|burning)
    (it is|it's) burning [in the leg|in my leg]
    [oh|ooh] (it's|it is|this is|that's|they're) [really|so|just] burning
    (my|the) (thigh|leg|quad|bum|outer hip|hamstring|side|butt) (is burning|is on fire|is starting to burn)
    (my|the) (thighs|legs|muscles|quads|glutes) burn
    is it normal that it burns
    (goodness|gosh|man) that burns
    (whoa|oh|ooh|wow) (the burn|it burns|that burns|that's burning)
    there's a burning in my (thigh|leg|buttock|cheek)
    feels like (my bum|my leg) is burning
    is the burn (good|normal)
    (it|this|that|this one) [really] burns [a bit|a lot|now]
    (i feel|i can feel|i'm feeling) (a burn|the burn|it burning|burning|the muscles burning|them burning) [in my thigh|in my hip|in my glutes]
    (burning|it burns so good|the burn|what a burn)
    (my|the) (legs|thighs|hips) are (aching from the work|working hard)
    it's on fire`,

  BreathingIntent: `
    should i be (breathing in|holding my breath) [now|here]
    when (do|should|must) i (breathe|inhale|exhale)
    (what|how) about [my|the] breathing
    how (do i|should i) (agree|believe|breed)
    do i breathe in (on the way down|when i lift|now|here|when i roll|during the hold|first)
    how (should|do|must|would) i (breathe|breathe here|breathe now|breathe while doing this|do the breathing)
    (do|should|must|can) i (hold my breath|breathe in|inhale|exhale|breathe through my nose|breathe through my mouth|breathe slowly|breathe normally|keep breathing|breathe fast)
    (tell me about breathing|tell me how to breathe|tell me when to breathe|help me with my breathing|help me with the breathing|remind me about my breathing|remind me how to breathe|remind me when to breathe)
    (breathing|breathing tips|the breathing|how to breathe|breath|breathing technique|breathing advice)
    [is it] (in or out|inhale or exhale|breathe in or out)
    (i keep|i'm) holding my breath
    (nose or mouth|in through my nose|through the nose or the mouth)
    (i forgot|i keep forgetting|i forget) to breathe
    what's the (breathing|right breathing|breathing pattern) [for this|here]`,

  WhichSideIntent: `
    only my left knee hurts do i do both
    which foot is in front
    which (leg|side|thigh) (do|should) (i|you) (start with|use|begin with|stretch|roll|be on|do now|mean|do it on|work)
    (left or right|is it left or right|is it the left or the right|right leg or left leg)
    only my knee hurts (do i do both|which leg)
    (which|what) (leg|side|knee) (now|was that|is it|is down|are we on|am i on|is next)
    do i start on the {side}
    which knee am i kneeling on
    which leg did i do
    which side we doing
    which (led|lead|land)
    (is it|is this|was that) (left or right|the left one|the right one) [now]
    (left or right|right or left|which one left or right)
    right knee or left knee
    (is it|do we do) my {side} first
    (is it|are we on) my {side} or the other
    which knee goes (on the floor|down|in front)
    am i on the correct (leg|side)
    which (leg|hip) (is it|are we on|goes first)
    which (leg|side|foot|knee|one)
    (is it|am i on|are we on|do i do|was that|did you say|you said|should i be on|should i start with|do i use) the {side} [first|now]
    do i (do|roll) (both|both legs|both sides|each side)
    is it (both legs|both sides|each side)
    (both|both legs|both sides|both knees)
    (i forgot|i've forgotten|i lost track of|tell me) which (leg|side) [to do]`,

  WhatEquipmentIntent: `
    (do i need|do i have to have) (any gear|a mat|a roller|anything)
    what equipment is required
    (do i|do we|would i) need a {kit}
    do i have to have a (band|ball)
    (what|which) (things|gear|kit|stuff|equipment|material) (do i need|will i need|must i have)
    what (should|do) i get (from the cupboard|ready|for this|out)
    do i (have to have|need) any gear [for these exercises]
    what (bits and bobs|bits|props|gadgets) do i need
    (what|which) (things|items|equipment|kit) do i need
    what (equipment|kit|things|props|tools) do i need
    what (do i|will we|did i) (need|need for this|need for the routine|need to buy|get ready|need to do this|bring|need to fetch|have to get)
    (do i|do we|would i) need (anything|equipment|kit|any gear|a mat|a wall|a chair|weights|shoes|a gym|trainers)
    is there any (equipment|kit) needed
    what's (needed|required|the equipment list)
    (which|what|what kind of|what color|how big a|how long a|how strong a) {kit} (should i|would you) use
    (which|what|what size|what color) {kit} is (best|good)
    which {kit}
    (where|how) can i buy (a {kit}|one)
    (what size|what length|how firm|how thick) should the {kit} be
    (equipment|kit|gear|equipment list|kit list|list the equipment|what equipment|what kit|what gear|tell me the equipment|tell me what i need|list what i need)
    (should|can) i (wear|do it in) (shoes|socks|trainers|sneakers|jeans)
    (can i|shall i) do it (barefoot|on a mat|in my shoes)
    what do i wear
    what can i use instead
    (is there|have you got|what's) (a substitute|a stand in) for the {kit}
    are there (alternatives|substitutes) [to the {kit}]`,

  NoKitIntent: `
    what (else could i|to) use (for rolling|when there's no {kit})
    i (don't|do not) have (that|one|those|those things|any of that)
    (no|there's no|there isn't a|i have no) {kit} [here]
    (i have|i've got) none of (these|them)
    my {kit} (snapped|is broken|is flat) [last week]
    what if (i don't have one|there is no {kit})
    (what can i|is there something i can) use instead of (a|the) {kit}
    (no|missing a|lost my) {kit}
    my {kit} (is broken|is flat|is at home|is at the gym|has popped)
    without (a|my) {kit}
    (i ain't|ain't) got (that|one|a {kit}|none)
    i got (none of that|nothing here|no {kit})
    where's my {kit} [i can't find it]
    my {kit}'s (burst|flat|broken|gone)
    nothing here to use
    can i do (this|it) (without any kit|with no equipment)
    give me the version without equipment
    could i use (a wall|something else) [instead of the {kit}]
    ready but i haven't got the {kit}
    i've (mislaid|lost|misplaced) my {kit}
    i don't (possess|own) one
    do i (really need|have to have) the {kit}
    i (haven't bought|never bought) a {kit}
    i left it (at the gym|at work)
    (it's|they're) (at the gym|at home|at my mate's house|at my sister's)
    i haven't (one|bought one)
    (i have|got) nothing [of this|here]
    {kit} (broke|is missing|snapped|is flat)
    is a (cushion|pillow|rolling pin|scarf|wall) okay [in place of the ball]
    can i do (it|the squat) without (it|the {kit})
    i gave away my {kit}
    i lent my {kit} to someone
    my kid's pinched my {kit}
    would a (football|cushion) work
    is a (rolled up towel|water bottle|tennis ball|broomstick) okay instead [of the roller]
    is (the wall|a chair) okay instead
    my (son|wife|husband|dog|sister|flatmate) (took|has) my {kit}
    (the kids|they) took (my|the) {kit}
    no {kit} (here|in the house)
    i'm (in a hotel room|away) without any gear
    i've got nothing (here|with me)
    (i don't|i do not|i didn't|we don't) (have|bring) a {kit}
    (there isn't|i left|i'm missing|someone took) a {kit}
    (is there|have you got|what's|i want) (a version|one|an alternative) without {kit}
    (can|shall) i {kit} [instead]
    (i'll|let me|i'd rather|i can) {kit}
    will it work if i {kit}
    i need something else for the {kit}
    (no|without) (equipment|gear|props|things)
    [do] the no equipment (version|workout)
    (no equipment|no kit|bodyweight|kit free) version
    i'm (traveling|in a hotel|at work|away from home|on holiday)
    i can't afford any
    i only have (a mat|a chair|a wall|a towel|my body|myself|a carpet)
    (my|the) {kit} (snapped|popped|has a hole)`,

  HaveKitIntent: `
    (i've|i have) (got|bought|found|borrowed) a {kit} [now]
    (i|i've|i have|now i) (found|got|borrowed) (the|a|my) {kit}
    (my daughter|someone|a friend) lent me a {kit}
    now i am having the {kit}
    (okay|right) (i've got|got) (hold of the|my) {kit}
    i put my hands on a {kit}
    (i|i actually) have (a|that) {kit} [now]
    (i|we|my friend) (got|bought|fetched|ordered|brought|received|was given|have bought) (a|a new) {kit} [in the cupboard]
    (my|a|new) {kit} (arrived|came|is here|turned up|is back|was delivered|works again|just arrived)
    (there's|here's) a {kit}
    (got|found|borrowed) (a|my|) {kit} [after all]
    (i'll use|i can use|with|do it with|we can use|i'm using|do the version with|go on with|go back to using) a {kit}
    (i've|we've) (got|found) (the equipment|everything|the gear|it all|my kit|one now|one)
    the (equipment|kit|gear) (arrived|came|is here)
    (use|with) (the equipment|the kit|my equipment|the gear)
    i got myself (equipment|{kit})`,

  KneelHurtsIntent: `
    the kneecap hurts when i kneel
    (can i|i want to) do (this|that) on a chair
    i (can't|cannot) (kneel|be on my knees) [on that knee|on this hard floor]
    it (hurts|is sore|is uncomfortable|kills me) (to kneel|when i kneel|against the floor)
    my knees hurt on the floor
    (i need|can i put) (something|a cushion|a towel|padding) under my knee
    (no cushion|i don't have a cushion|i've no cushion) [here]
    it's sore when i kneel on it
    kneeling (is|is sore|is painful|is agony) [for me]
    it (hurts|is sore) (to kneel|kneeling|kneeling like this) [on the floor]
    (do i|do i have to) (have to kneel|kneel)
    i'd rather (stand|sit) [for this]
    can i (stand|sit) for this
    on a chair [please]
    kneeling's agony
    it hurts on my knees
    it is sore kneeling [like this]
    i have pain when i kneel
    it's painful kneeling (on this floor|here)
    can i (stand|sit|stand up|lie down) instead [of kneeling]
    kneeling is (sore|no good)
    my knee (doesn't like|won't take) (kneeling|the floor)
    (i can't|i cannot|i can not|can't|i'm not able to|i am not able to) (kneel|be on my knees|get on my knees|be kneeling)
    (kneeling|being on my knees) (hurts|is sore|hurts my knee|kills|isn't possible|doesn't work for me|aches)
    (is there|do you have|i need|what's|show me) (one|a version|a way|an alternative) (without kneeling|standing up|off the floor)
    (can|shall) (i|we) do (it|this one|the stretch) (standing|in a chair|sitting|without kneeling|lying down|on my side|on my feet)
    [i want|use] the (standing|sitting|bed) (version|one|option|stretch)
    (standing|chair|seated|no kneeling) (version|instead|please)
    (i can't|i cannot) get (down on the floor|down|down there|to the floor|on the ground|up again from the floor|down that low)
    what if i can't (kneel|get on the floor|get down)
    is there something to (kneel on|put under my knee)
    (the floor|the ground) is (too hard|hurting my knee)
    i (hate|have a problem with) kneeling
    my kneeling leg hurts`,
};
