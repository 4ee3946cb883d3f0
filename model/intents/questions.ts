import type { Intents } from '../types';

/** Questions about the knee and what is around it, and small talk. */
export const QUESTIONS: Intents = {
  WhyPainIntent: `
    why's the (front of my knee|inside of my knee|top of my kneecap) so (sore|achy|stiff) [after running]
    [there is] pain (is there in|in) the (knee|kneecap) [when i go down|when i run]
    (knee|kneecap) pain (when|after) i (run|run downhill|climb stairs|squat|sit down) [why]
    (how do|how come) (runners|people|joggers) (end up with|get|have) (kneecap pain|sore knees)
    why does my (kneecap|patella|knee cap) (track|move|pull) (badly|wrong|out of line|to the side|wrongly)
    what's (up|the deal|the story|the problem) with (my knee|this knee|my patella)
    (my knee hurts|my kneecap hurts|my knee aches) (why|why is that|what is it|what causes it|what's wrong with it)
    what (did i do|have i done|did i do wrong|happened) to my (knee|knees)
    why (does|do) my (kneecap|kneecaps|knee|knees) (hurt|ache)
    (why|how come) my (kneecap|kneecaps|knee|knees) (hurts|hurt|aches|is sore|are sore)
    (how come|tell me the reason|the reason why|i wonder why|do you know why) my (knee hurts|knees hurt|knee aches|kneecap aches|knee is sore)
    why's my (knee|kneecap) (sore|giving me trouble|giving me grief|playing up|in pain|so bad|hurting)
    what's the reason my (knee|kneecap) (is sore|hurts|aches|is playing up)
    (can|do|does) (tight|weak) (thighs|hips|muscles|hamstrings|quads|glutes) (make|cause|lead to) (knees hurt|knee pain|sore knees)
    (what makes|what's making|what would make) my (knee|kneecap) (hurt|sore|so sore|hurt when i run|sore when i run|ache when i jog)
    (what might|what could|what may|what can) be causing (it|this|my knee pain|my knees to hurt|my kneecap to hurt|my pain)
    (i've had|i have had|there has been) a (sore spot|nagging pain|dull ache|niggle|constant ache|strange pain|weird pain|burning pain|tender spot|nagging ache|deep ache) (under my kneecap|in my knee|behind my kneecap|round the front of my knee|around my kneecap|at the front of my knee|below my kneecap|on the inside of my knee|in both knees|for weeks in my knee)
    the pain (is|comes|starts|sits|feels like it's) (in my knee|behind my kneecap|under the kneecap|at the front of the knee|after a few miles|when i run|in both knees|around the kneecap)
    why does my (knee|kneecap|knee cap|patella) (hurt|ache|keep hurting|feel sore|always hurt|hurt so much)
    why do my (knees|kneecaps) (hurt|ache|keep hurting|feel sore|always hurt|hurt so much)
    why (is|are) my (knee|kneecap|knees|kneecaps) (aching|sore|hurting|painful|so sore|in pain|bad|always sore|playing up)
    why (do|does|are|is) (my|the) (knee|knees|kneecaps) (hurt|sore|hurting|painful) (when i run|after a run|when i go running|on stairs|going down stairs|after sitting|when i squat|when i bend it|going downhill|during a run|in the morning|so much|when i jog|all the time|when i walk)
    why does it (hurt|ache|start hurting) (when i run|under my kneecap|behind my kneecap|after running|on the stairs|around my kneecap|at the front|there|in my knee|when i bend my knee|so much|going downstairs|when i sit|every time i run)
    why (does|do) running (hurt|make it hurt)
    why (am i|do i keep) (getting|having|in|feeling) [knee] pain [in my knee|around my kneecap]
    why (do i|have i got|do i have|do runners get|did i get) (knee pain|kneecap pain|pain in my knee|sore knees|a sore knee|pain behind my kneecap|pain under my kneecap)
    (what causes|what's causing|what is causing|what might cause|what could cause|what can cause|what may cause|what's behind|what's bringing on|what is the cause of|what's the reason for) (my knee pain|knee pain|kneecap pain|the pain|this pain|pain in my knee|runner's knee|knee pain when running|pain behind my kneecap)
    what (makes|could make|might make|can make) (my knee hurt|my kneecap hurt|my knees ache)
    what's making my (knee|knees|kneecap) (hurt|ache|sore)
    (what|what has|what could have) (caused it|caused this|brought this on)
    (what's|what is) (the cause|causing this|causing it|the cause of it)
    what (is|has|could be|might be|can be|have i done|did i do|has gone|went|goes) (wrong|wrong with|to|going on in) (my|the) (knee|kneecaps)
    what's (wrong with|going on with|happening in|the matter with|up with|going on in) (my|the) (knee|kneecap)
    what's (wrong with|happening to) my knees
    what (is|exactly is) (runner's knee|patellofemoral pain|jumper's knee|kneecap pain)
    what does runner's knee mean
    what's (runner's knee|runners knee|patellofemoral pain|patellofemoral syndrome)
    (could|might|can) (it|this|that) (be runner's knee|be a muscle imbalance|be tight muscles|be my muscles|be weak muscles|be tight quads|be my hips|be weak hips|be weak glutes|be tight hamstrings|be an imbalance|be patellofemoral pain|be overuse|be the kneecap tracking)
    (does|do) (it|this|that) (sound like|look like|seem like) runner's knee
    is (it|this|that) runner's knee
    (do i|i think i|could i|might i) have runner's knee
    (have i got|i might have) runner's knee
    is (knee pain|kneecap pain) (normal|because of weak muscles|because of tight muscles|because my muscles are tight)
    (are my knees|is my knee) (sore|hurting) because (i'm a beginner|of weak muscles|of tight muscles|my muscles are tight)
    is (it|this) normal (that|when|because) (my knees hurt|my knee hurts|i'm new to running|i've just started running|my knees ache|i'm a beginner)
    is (it|this) normal (for a beginner|for someone new to running|when you start running)
    (explain|tell me about|talk about|tell me what causes) (my knee pain|the pain|my pain|kneecap pain|my kneecap pain|runner's knee)
    (explain|tell me|explain to me) why (it hurts|my knees hurt|my kneecap hurts|my knee hurts when i run|there's pain)
    (explain|tell me) (the cause|the causes) [of my knee pain|of the pain]
    (explain|tell me) the reason [for my knee pain|for the pain]
    (the cause|the causes|the reason|causes|reasons for knee pain|causes of knee pain|reason for the pain|cause of kneecap pain)
    (where|how) (does|did) (the pain|this pain|my knee pain|it|runner's knee) (come from|start|happen|begin|come about|get there|come on)
    how (did i|do i|do people|do runners|do you) (get|end up with|develop) (this|runner's knee|knee pain|sore knees|a sore knee|kneecap pain)
    how (did i|do people|do runners|do you) (hurt|injure) (my knee|a knee|the knee)
    (what|which) (muscle causes|muscles cause|muscle is causing|muscles are causing|muscle makes|muscle is behind|muscles are behind) (the pain|this|it|my knee pain)
    (what|which) (muscle is|muscles are) (to blame|responsible|tight|weak)
    (it|my knee) (feels like|feels as if) (the bones are rubbing|the bones are rubbing together|it's grinding|bone on bone|something is rubbing|sandpaper|it's catching|there's something under it|something's not right)
    (it|the pain) (gets|feels|goes) (better|away|easier|less|fine|okay) (once|when|after|as) i (stretch|warm up|rest|'m warmed up|stop running|get going|walk|sit down)`,

  WhatToDoIntent: `
    how (do|can) i (mend|sort) my knee
    what (do|would) you (recommend|suggest|advise)
    (tell me|show me|i want to know) how to (help|ease|look after|sort out|get rid of) (my knee|my sore kneecap|this knee pain)
    how (do|can) i (get rid of|ease|manage|get over) (this knee pain|kneecap pain|runner's knee)
    my (knee|kneecap) (hurts|is sore|aches) what (can i do|should i do|do i do|can i do about it|helps)
    my (knees hurt|knees ache) what (can i do|should i do)
    what to do (about|for|with) (my|a) (knee pain|kneecap pain|sore knee|sore kneecap)
    what to do (about|for|with) my (knee|knees)
    what (can|should) i do (about|for) my (knee|knees|knee pain|kneecap|kneecap pain|sore knee)
    (what would|what could|what can|what might|what will) (help|ease|soothe|be good for) (my knee|sore knees|a runner with sore knees|a sore knee|knee pain|an aching knee)
    (any|have you any) (ideas|tips|thoughts) for (my knee|my aching knee|my aching kneecap|runner's knee)
    (what's|what is) the best (thing|exercise|stretch) (for|to help) (my knee|sore knees)
    (what|what else) (can i do|could i do|do i do|must i do|would you do|do you suggest|do you recommend|can be done|am i supposed to do|can one do|do you advise) (about|for|against) (my knee pain|the pain|this pain|pain in my knee|my bad knee|my aching kneecap)
    (what|what else) (helps|can help|could help|will help|would help|might help|helps with|works for|is good for|is best for|should help|eases|relieves|works against) (knee pain|my knee|a sore knee|kneecap pain|runner's knee|the pain|pain in my knee|sore knees|this pain)
    (what's|what is) (good|best|recommended|the solution|the answer|the best way|the remedy) [to do] (for|about|against|with) (knee pain|kneecap pain|my knee|runner's knee|sore knees|this pain|it|a sore knee|the pain)
    how (do i|does one) (get rid of|ease|relieve|stop|improve|reduce|deal with|manage|sort out|handle|avoid|lessen|recover from) (my knee pain|kneecap pain|runner's knee|the pain)
    how (do i|can i|should i|could i) (help|look after|take care of|strengthen|soothe|calm down) my (knee|knees|bad knee)
    how (do i|can i) (stop|keep|prevent) my (knee|knees|kneecap) (hurting|from hurting|from aching)
    how (do i|can i) (make|get) (it|my knee|the pain|my knees|my kneecap|this) (better|stop|stop hurting|go away|feel better|less sore|stop aching|right|hurt less|well again)
    (can you|could you|will you|would you|please|can anything|can anyone) (help|do something about|sort out|help me with|help with|do anything for) (my|the) (knee|knees|kneecap|runner's knee)
    help (me with|with|for|) my (knee|knees|knee pain|kneecap|bad knee|runner's knee)
    i need help with my (knee|knees|kneecap)
    (any|have you got any|do you know any|which|give me some|can you recommend any|i'm looking for) (stretches|exercises|remedies|good stretches|good exercises) (for|to help|that help with|that are good for|which help) (knee pain|kneecap pain|runner's knee|sore knees)
    (any|have you got any|i'm looking for) (advice|tips|suggestions|help) (for|about|on|with) (knee pain|my knees|kneecap pain|runner's knee|this|the pain|my kneecap|my knee pain)
    (any|have you any) (other|more|further) (advice|tips|suggestions|ideas|recommendations|help|tricks) [for me|on that|at all]
    what other (advice|tips|suggestions|ideas|tricks) (do you have|have you got)
    what (else|more) (can i do|helps|could i try|should i try|could help|might help|could i do|should i do|can i try)
    is there anything (else|more) (i can do|that helps|that might help|i could try|you suggest)
    what (can|else can) i (do|try|use) (besides|apart from|other than|instead of|as well as|in addition to) (ice|icing|exercises|stretching|rest|running|this|rolling)
    (what do i do|what should i do) (after running|after my run|after a run|to get better|to help it|to help my knee|to make it better|to feel better|when my knee hurts|if my knee hurts|to ease it|to ease the pain|about this|about that|about it|for it|now that my knee hurts|so it doesn't hurt|to stop it hurting|to stop the pain|to prevent it|so it doesn't come back|if my knee is sore)
    (is there|there must be) (something|anything|any way) (i can do|to help|that helps|to ease it|to make it better|i could do|to stop the pain|for knee pain|i can do for my knee) [about my knee|for my knee]
    (give me|i need|i want|i'd like|have you got|can i get) [some] (advice|tips|help|relief) (for my knee|about my knee|on my knee|with my knee)
    (advice|tips|knee advice|the advice|knee help|relief|pain relief for my knee|your advice|what's your advice)
    (what|how) (do|should|can) (runners|people|other runners|athletes) do (about|for|with) (this|knee pain|runner's knee|sore knees)
    (will|can|does) (it|this|the pain|my knee|my knee pain|runner's knee) (get better|go away|ever go away|ever get better|go away by itself|get better on its own|go away on its own) [if i do this|by itself]
    what (should|do) i do (first|to start|to begin with|next for my knee)
    what's the plan for my knee`,

  ExplainMuscleIntent: `
    (where|what) exactly (is|are) (the|my) {muscle}
    (what|where) (the|my) {muscle} is
    (which|what) (muscle|muscles) (does|do) (this|this one|it|this exercise|this stretch|these) (work|use|train|strengthen)
    (what|where|which) (is|are) (the|my|a|your) {muscle} [exactly|again]
    what's (the|my|a) {muscle} [exactly|again|muscle]
    where's (the|my) {muscle}
    (what|where) (is|are) {muscle}
    (what's|what is) that {muscle} thing
    what (does|did) (the|my) {muscle} (do|do exactly|have to do with it|have to do with my knee|mean|have to do with this)
    (what is|what's) (the|my) {muscle} (for|do|there for|good for)
    what (do you mean by|does that mean|is meant by) [the] {muscle}
    (explain|describe|define|tell me about|tell me more about|more about|talk about|show me|remind me what is|tell me what is) (the|my|a) {muscle} [is|to me|muscle]
    (what|which) part (of my leg|of my body|of me) is (the|my) {muscle}
    (which|what) (exercise|stretch|move|one) (works|stretches|strengthens|is for|is good for|hits|targets|helps|trains) (the|my) {muscle}
    (which|what) (exercises|stretches|moves|ones) (work|stretch|strengthen|are for|are good for|hit|target|help|train) (the|my) {muscle}
    (what|which) (works|strengthens|stretches|loosens|trains|is good for|exercise do i do for) (the|my) {muscle}
    (does|could|can) (this|it|this one|that|this exercise|this stretch) (work|stretch|strengthen|hit|target|use) (the|my) {muscle}
    is (this|it|this one|that) for (the|my) {muscle}
    how (do|could|would) (tight|weak) {muscle} (affect|hurt|pull on|influence) (my knee|my kneecap)
    how (does|can|could|would) (the|a tight|a weak) {muscle} (affect|hurt|pull on|influence|press on|move) (my knee|the knee)
    how (does|could|would) (the|tight|weak) {muscle} (cause|make) (knee pain|the pain|this|my knee hurt)
    why (is|are) (the|my) {muscle} (tight|weak|important|so tight|involved|so weak)
    why (does|do) (the|my) {muscle} (matter|get tight|get weak)
    how (do|can|should) i (strengthen|loosen|find|feel|train) (the|my) {muscle}
    what happens (when|if) (the|my) {muscle} (is|are) (tight|weak)
    [the] {muscle}
    what's {muscle} mean
    how do you (say|spell) {muscle}
    (what|which) (muscle|muscles|part|body part|area|muscle group) (is this|does this|does it|does this one|does this exercise|am i|are we|does that|does this stretch|do these) [work|working|stretch|stretching|for|train|using|hit|target|strengthen|use|rolling|strengthening]
    (what|which) muscles (do i|does the routine|does this|are) (use|work|stretch|involved|working|train)
    what (does|do|is|would|will) (this|this one|that|it|that one|this exercise|this stretch|these|these exercises) (do|work|stretch|strengthen|train|do for me|target|help with|actually do|work on|do exactly|good for|for|all for|supposed to do|do for you|used for)
    what's (this|this one|it|that|that one|this exercise|this stretch) (for|good for|supposed to do|meant to do|all about|for again)
    (what are these|what's it all) (for|good for)
    (tell me|explain) [about] the muscles
    what (is that|was that) muscle [called]
    where is that [muscle]
    (which|what) (are|is) the (tight|weak) (muscle|muscles)`,

  HowOftenIntent: `
    when will my knee (get better|be better|feel better|stop hurting)
    how many times (weekly|daily|every week)
    (weekly|daily) or (every other day|less|more)
    is it (okay|all right|bad) to (do this|do these|stretch) (every day|daily|twice a day)
    (every|each) (day|morning|evening) or (every other day|just sometimes)
    (do i|am i meant to) do (this|these) (before or after|before|after) (running|my runs|a run)
    how often (to do|i should do|do i do|should i do|can i do) (it|these|the routine|the exercises|them)
    how many (weeks|days|months) (will|does|would|should) (it|this) take
    how many (weeks|days|months) (until|before) (it|this) (works|helps)
    how (often|frequently|regularly) (should|do|must|can|would|shall|will|could) (i|we) (do it|do this|do these|do them|do the routine|do the exercises|repeat it|stretch|exercise|train|use it|foam roll|come back|practice|use this|be stretching|be doing this)
    how (often|frequently|regularly)
    how (many|often) (times|days) (a|per|each|every) (week|day|month) [should i do this|do i do it|should i do these|is best]
    how many (days|times) should i (do it|stretch|exercise)
    (should|can|must|shall) i (do this|do it|stretch|exercise|do these|do the routine|do them|repeat this) (every day|every other day|each day|once a day|every morning|three times a week|more than once a day|twice a week|every week|before bed|in the morning|in the evening|at night|on rest days|every time i run|tomorrow|tomorrow again|again tomorrow|again today)
    (is it|is this) (okay|safe|good|fine|better|best) to do (it|these|them) (every day|in the morning|before running|after running|before a run|after a run|each day|tomorrow)
    (do i|is it better to|must i|is it best to) (stretch|do this|do it|do these|do the routine|do the exercises|exercise|foam roll|roll|do them|warm up) (before|after|before or after) (i run|running|a run|my run|i go running|a race|my runs|work)
    (before or after|before or after running|before or after a run|is it before or after running)
    (when|what time|which days) (should|do|can|must) i (do this|do it|do these|do the routine|do the exercises|do my exercises|stretch|exercise|do them)
    when's the best time [to do this|to stretch]
    (how long|how many weeks|how many days|how soon|how many months) (until|till|before) (i see results|i see a difference|i feel better|i get better|it works|it helps|my knee gets better|my knee is better|i improve|it gets better|i notice a difference|the pain goes away|i notice anything)
    how long (will it|does it|would it|should it) take (to work|to get better|to help|before it's better|until i see results|to feel better)
    how (soon|quickly) (will it|does it|would it|does this) (work|help|get better)
    (when|how soon) will i (see results|feel better|feel a difference|notice a difference|improve)
    how long (for it to work|for the pain to go away|for results|to get better|to see results)
    how (long|many weeks|many months) (does|will|would|until|before|should) (knee pain|runner's knee|recovery|my knee|this kind of pain|patellofemoral pain) (last|take|go away|take to get better|take to settle|usually take|usually last|hang around)
    how (long|many weeks|many months) (do i|must i) (keep doing this|keep doing these|keep doing them|keep it up|keep up the routine|be doing this)
    when will (it|my knee|the pain) (feel better|get better|be better|go away|stop|be fine|stop hurting|be normal)
    (what's|what is) (a good|the best|the right|a sensible) (schedule|frequency|amount|routine per week)
    (every day|daily|is it daily|is this daily|twice a day)
    is (once a day|once a week|twice a day|twice a week|three times a week|once|twice) enough
    (is it|should it be) (once a day|once a week|twice a day|three times a week)
    (how many|what number of) rest days
    is (every day|daily|three times a week) (too much|too often|okay|enough)`,

  IceHowToIntent: `
    can i use frozen peas
    should i ice (it|my knee) (when|if|after) (it hurts|it's sore|running)
    (do|should) i ice (it|my knee) (after this|after the routine|afterwards|when i finish|when we're done|tonight)
    how (do|should|can) i ice (my knee|it|my kneecap|my knees)
    how to (ice|use ice on) (my knee|it)
    (what's the best way|what's the right way) to (ice|ice it|put ice on)
    how many minutes (of ice|should i ice for|on ice|with ice)
    is (heat|ice) (better|better than ice|better than heat|good|or ice better)
    how (do i|should i|would i|do you|must i) (ice|ice up|cool down) (my knee|the knee|it)
    how (do i|would i|do you|must i) (use ice on|apply ice to) (my knee|it|my kneecap)
    how to (ice|use ice on|cool|put ice on) (my knee|it|a knee)
    how (do i|should i) (do the icing|use the ice|apply an ice pack)
    how (long|many minutes) (do i|should i|must i|can i|would i|do you|shall i) (ice|use ice|leave the ice on|keep the ice on|leave ice on it|keep it on ice|put ice on it|hold the ice on|have the ice on|keep ice on my knee)
    how (often|many times|soon) (do i|should i|must i|can i|would i|shall i) (ice|ice it|put ice on it|apply ice)
    how long does icing take
    how (long|often|many times a day) (with|for) (the ice|icing)
    (should|do|can|shall|must|could|may) i (ice|ice my knee|use an ice pack|ice after running|ice after a run|ice my knee now|apply ice|icing it|use a cold pack|ice it every day|ice before running|ice both knees|icing my knee|cool my knee|ice it now|icing|take an ice bath|put a cold pack on it|ice it first|use a cold compress)
    (should|shall) i (use|try|apply) (heat|a heat pack|a hot water bottle|a heating pad|heat or ice|frozen peas|a bag of peas|a gel pack|frozen vegetables|ice cubes|cold water|an ice bath|a bag of ice|a frozen bottle|frozen veg|a cold towel|a warm towel|heat instead) [on my knee|instead]
    (should|can) i put (heat|a hot water bottle|frozen peas|a bag of ice|ice|ice cubes) on (it|my knee)
    (ice or heat|heat or ice|is heat better|is heat okay|what about heat|is heat better than ice|is ice better than heat|hot or cold|heat or cold)
    (where|when) (do i|should i|shall i|must i|would i) (put|place|apply|use|hold) (the ice|the ice pack|the cold pack|frozen peas)
    (where|which part) (does the ice go|do i put the ice on|do i ice)
    (when|how soon) (should|do|can|must) i (ice|use ice|put ice on)
    (tell me|explain|talk|what|more|and|remind me) about (the ice|icing|ice after running|the ice pack)
    (icing|ice|ice pack|icing advice|the ice|how to ice|ice instructions|ice my knee|icing my knee|ice tips|ice time)
    (does|will|would|can) (ice|icing|an ice pack|icing it) (help|work|really help|do anything|do any good|reduce the pain|actually help|help with the pain)
    is (ice|icing|an ice pack) (good|good for knees|good for it|any good|necessary)
    why (ice|do i ice|should i ice|icing|do i need ice|do i have to ice)
    (i don't have|i have no|i haven't got|there's no|i've no) (ice|any ice|an ice pack) [at home|what can i use]
    what (can|do|could) i use (for ice|as an ice pack|instead of ice|to ice my knee|to ice it|if i have no ice|for an ice pack)
    (do i need|should i use) (a towel|a cloth|something) (between the ice and my skin|round the ice|around the ice|under the ice|on my skin)
    do i wrap (it|the ice) in (a towel|a cloth|something)
    (do i|should i) (wrap|cover) the ice [pack|in something]
    do i ice before or after (the exercises|i run|running|a run)
    ice before or after (the exercises|stretching|running)
    (what do i do|what should i do) with (the ice|the ice pack)
    how (cold|long) should (it|the ice) be [on]`,

  IceSafetyIntent: `
    (is|isn't) (it|ice|icing|this) (safe|dangerous|risky|harmful|okay|bad|all right|safe for me|too cold|bad for me|bad for you) (to ice my knee|to use ice|to put ice on my knee|to put ice on skin|for my skin|to put ice directly on my skin|to sleep with ice on|to ice every day|for everyone|to leave it on overnight|to ice for an hour|to put ice straight on)
    (is|isn't) (ice|icing|icing my knee|an ice pack) (safe|dangerous|risky|harmful|bad for me|bad for you|bad for the skin|bad|safe for everyone|safe for me)
    (can|could|will|does|might) (ice|icing|the ice|it|an ice pack|too much ice) (burn me|burn|burn my skin|hurt me|damage my skin|damage|cause frostbite|harm me|be dangerous|do damage|do harm|be harmful|hurt my skin|be too cold|make it worse|damage my nerves|give me frostbite|be bad)
    (can|may) i (ice|use ice) (if i'm|while) (diabetic|pregnant|asleep)
    (i can't|i cannot|i can hardly|i can barely) feel (the cold|the ice|the cold any more|cold|my skin under the ice|hot and cold|the ice any more|cold well|the ice pack|the ice anymore)
    (it's|it has) (gone|turned) (numb|red|blue|purple|pale|blotchy|very red) (from the ice|with the ice|under the ice|from icing|from the cold|after icing|after the ice|where the ice was|because of the ice)
    (it|my skin) (is|feels|went) (numb|burning|white|red|stinging) (from the ice|under the ice|after icing|from the cold)
    (my skin|the skin) (has gone|has turned|is|went|looks) (white|red|blue|blotchy|purple|numb|pale|itchy|too red) [from the ice]
    (my skin|the skin) (has a rash|is blistered|is burnt|hurts from the ice|stings)
    (the ice|the ice pack|icing|ice|the cold) (hurts|burns|is burning|stings|is painful|is hurting|makes it worse|made it worse|made it numb|is making it numb|hurts my skin|burns my skin|feels like burning|is stinging)
    (who|when) (shouldn't|should not|should you not|can't) (ice|use ice|be icing|have ice)
    (what are|are there) (the risks|the dangers|dangers|side effects) (of ice|of icing|with ice|from ice|with icing)
    (any|are there any) (risks|dangers|side effects) (of ice|with ice|of icing my knee)
    (how do i know|what happens) if (i ice too long|it's too cold|i leave the ice on all night|i ice too much)
    what if (i ice too long|it's too cold|the ice is too cold|i leave the ice on overnight|i leave the ice on too long|i leave it on for too long)
    (can|should) i (put|place) (ice|an ice pack) (directly|straight|right) on (my skin|bare skin)
    (can i|should i|is it okay to) (sleep|fall asleep|go to bed) with (ice|the ice|an ice pack) on
    (should i worry about|i'm worried about|what about|can i get|is there a risk of) (frostbite|ice burn|ice burns|an ice burn)
    i've (left the ice on|had the ice on) (too long|for an hour)
    i (left|had|kept) the ice on (too long|for an hour|for ages|all night)
    (ice safety|is ice safe|ice burn|am i allowed to use ice|ice warnings)
    i (have|get) (a bad reaction|bad reactions|a reaction) to (cold|ice)
    (can|may) i (ice|put ice on it) (with|even with|if there's) (broken skin|a cut|a rash|eczema|sensitive skin|bruising|a fever|an open wound|numbness)`,

  WhenDoctorIntent: `
    how (would|do|can) i (know|tell) if (it's|my knee's) (locked|swollen|infected|torn|broken)
    (what happens|what should i do|what do i do|what) if i (get chest pain|faint|pass out|can't breathe|hear a pop)
    (what happens|what should i do|what do i do|what) if (my knee locks|my knee swells up|my knee gives way|my leg goes numb|my kneecap pops out)
    what should i do if i (can't get up|feel dizzy|feel faint|fall over)
    would i need (an ambulance|to go to hospital|to go to the emergency room) [for that]
    when (would|should) i (need an ambulance|go to hospital|go to the emergency room)
    (when|at what point) (should|ought) i [to] (ring|call|phone|visit) (the|my|a) (doctor|gp|physio) [about my knee|about this]
    (how many weeks|how many days|how long) (should i|do i) (wait|leave it) before (seeing|consulting|calling|ringing) (a|the) (doctor|gp|physio)
    when is it time for a <doctor>
    when's it time to (see|go to|call) (a|the|my) (<doctor>)
    when to (see|call|go to|talk to) (a|the|my) (<doctor>)
    if i should see a (<doctor>)
    do i (need|have) to (get|have) (it|this|my knee) (checked|seen|examined)
    (at|from) (what|which) point (should i|do i|must i) (see|go to|call) (a|the) (<doctor>)
    (when|at what point|how soon|how quickly) (should|do|must|would|shall|can) i (see|go to|call|visit|consult|contact|talk to|ask|speak to|ring|go see|get to) (a|the|my) (<doctor>|doctor|specialist|professional)
    (should|do|must|shall|would|can) i (see|go to|call|visit|consult|contact|talk to|ask|need|have to see|need to see|speak to|go see|get) (a|the|my) (<doctor>|doctor|specialist|surgeon|professional) [about this|about my knee|about it|for this|now|for my knee]
    (should|must|shall) i (get|have) (it|my knee|this) (checked|looked at|checked out|seen|seen to|examined|looked at by a doctor|checked by a doctor)
    (should|must|shall) i (see someone|talk to someone|get help) [about it|about this]
    (do|should) i (need|get) (an x-ray|x-rays|an x ray|a scan|an m. r. i.|an mri|a referral|physio|imaging|a checkup|tests|an ultrasound|to see someone|medical help|a professional|an appointment|to be seen)
    how (do i|would i) (know|tell) (if|whether|when|that|how) (it's|it is|it gets) (serious|bad|really bad|dangerous|something serious|an injury|a real injury|too bad|an emergency|something worse|not serious)
    is (it|this|my knee|my knee pain) (serious|something serious|anything serious|an emergency|dangerous|something to worry about|an injury)
    (could|might) (it|this|my knee|my knee pain|the pain) be (serious|something serious|anything serious|dangerous|an injury|something worse)
    when (should i|do i|do i have to|must i) (worry|get worried|start to worry|get concerned|start worrying) [about it|about my knee]
    how (worried|concerned) should i be [about it|about my knee]
    (should i|do i need to|need i) (be worried|worry|be concerned|worry about it|be worried about my knee|worry about my knee|be worried about this)
    (it's been|it has been|i've had it for|it's been hurting for|it's gone on for|it's lasted|i've had this for|i've had knee pain for|my knee's hurt for|my knee has hurt for) (weeks|months|a month|a few weeks|two weeks|three weeks|six weeks|a year|ages|years|several weeks|a long time|over a month|two months|more than a month|a couple of weeks|many weeks) [now|already|and it still hurts|and it's no better]
    (it|the pain) (isn't|is not|still isn't) (getting better|going away|improving|settling down|any better|getting any better)
    (it|the pain|this) (won't|didn't|still won't) (get better|improve|settle down|get any better)
    (it|the pain) (hasn't|still hasn't|has not|never) (improved|gone away|got any better|gotten better|got better|settled down)
    (it|the pain) (keeps coming back|won't stop|is still there|still hurts after weeks|goes on and on|is persistent|keeps getting worse|has lasted weeks|lasts for weeks|still hurts after months|keeps on for weeks|won't go)
    (what if|what happens if) (it|the pain|my knee|this) (doesn't get better|persists|doesn't go away|gets worse|keeps hurting|doesn't help|doesn't work|lasts|doesn't improve|isn't better|keeps on|still hurts|never goes away|goes on)
    (who|which doctor|what kind of doctor|what doctor|what sort of doctor|which specialist) (should i|do i|can i|must i|would i|could i) (see|talk to|go to|ask|visit|consult|call|contact) [about this|for my knee]
    (what are|tell me|list|are there any) [the] (warning signs|red flags|danger signs|bad signs|serious signs|signs to watch for|signs of something serious)
    (doctor|<doctor>|see a <doctor>|what about a <doctor>|is it time for a <doctor>|seeing a <doctor>|about the <doctor>|tell me about seeing a <doctor>)
    how long (should i|do i) (wait|leave it|give it|try this) before (i see a doctor|seeing someone|seeing a doctor|i worry|i get help)
    how long (should i|do i|can i|must i) (wait|leave it|give it) [to see a doctor]
    can a (<doctor>) help
    (what will|what would|what can|what does) (a|the|my) (<doctor>) (do|say|tell me|do about it)
    (should i|do i) (go|need to go) to (hospital|a clinic|urgent care|the emergency room|a and e|accident and emergency|casualty|the e. r.)
    what (if|do i do if) (my knee is swollen|my knee swells|it's swollen|it swells|my knee swells up|my knee locks|it locks|it gives way|it's infected|it gets hot|it goes numb|it clicks)`,

  WhoShouldNotIntent: `
    (is this|is it|is the routine|would this be|are the exercises) (safe|okay|suitable|all right|good|fine|appropriate|dangerous|too much|recommended) for (me|pregnant women|everyone|anyone|children|kids|older people|seniors|old people|my teenager|my child|my kid|my son|my daughter|my mother|my mum|my mom|my dad|my father|my grandmother|my age|an old person|someone my age|a twelve year old|beginners|everybody|my husband|my wife|someone with arthritis|someone my weight|an older person|my knee)
    (is this|is the routine|is foam rolling|are these exercises) (safe|okay|all right) (in pregnancy|during pregnancy|when i'm pregnant|if i'm old|after knee surgery|after surgery|with arthritis|with osteoporosis|with a bad back|with high blood pressure|with diabetes|with a knee replacement|on blood thinners|with a pacemaker|with a hip replacement|with a heart condition)
    (is this|is it|are these|are these exercises|is the routine|are they|is foam rolling|is rolling) (safe|safe for me|dangerous|risky|okay for me|suitable for me|all right for me|right for me|harmful|actually safe|safe to do|bad for you|bad for me)
    (who|which people|what kind of people) (shouldn't|should not|can't|must not|mustn't|cannot) do (this|the exercises|the routine|these exercises)
    (who|what kind of people) (should avoid|shouldn't be doing|should not be doing) (this|it|these|the exercises|foam rolling)
    who (isn't this for|is this not for|is it not for|is not supposed to do this|shouldn't)
    (can|could|should|may) (my child|a child|my son|my daughter|my teenager|my mother|my mum|my mom|my dad|my father|my wife|my husband|my grandmother|children|kids|pregnant women|a pregnant woman|older people|seniors|beginners|old people|my friend|my partner) [also] (do this|do these|do the exercises|use this|do the routine|foam roll|join in)
    (are there any|what are the) (risks|dangers|contraindications|side effects|precautions|reasons not to do this|people who shouldn't do this|exercises i shouldn't do|moves i should avoid|things i should avoid|exercises that are bad for knees)
    (are there|which) exercises (should i avoid|i should avoid|i shouldn't do|to avoid|that are bad for my knee)
    what (exercises|moves) (should i avoid|shouldn't i do|must i avoid|are bad for my knee)
    what should i (avoid|not do)
    (am i|am i not) (too old|too young|too heavy|too fat|too unfit|allowed|too big|too overweight) (for this|to do this|for these|to do these|for the exercises|to exercise)
    can (anyone|anybody|everyone|everybody) do (this|it|these|the exercises)
    what if i have (a bad back|a condition)
    (should i|do i have to|do i need to) (ask|check with|talk to) (my|a) (<doctor>|midwife|doctor) (first|before i do this|before i start|before starting|before doing this)
    (my wife is|she's|my daughter is|my sister is) (pregnant|expecting|expecting a baby) [is this okay|can she do this]
    (he's|she's|my mother is|my dad is|my mum is|my gran is) (eighty|seventy|over seventy|old|very old|elderly|on blood thinners|twelve|fourteen) [years old] [is this okay|can they do this|is it safe]
    (he has|she has|my mother has|my dad has|my wife has) (osteoporosis|a heart condition|a pacemaker|arthritis|a new knee|diabetes|varicose veins) [can they do this|is this okay]
    (i'm|i am) (sixty|seventy|fifty|sixty five|seventy five|fifty five|over sixty|over seventy|over fifty|in my sixties|in my seventies|in my fifties|too old|old|an old man|elderly|overweight|quite heavy|very overweight|a senior|sixteen) [years old] [is this okay|can i do this|is it safe|should i do this]`,

  CanIRunIntent: `
    is it (alright|okay) to (run|jog) (today|on it)
    can i (do|run) (park run|a race)
    can i keep (training|running)
    (am i okay|am i all right|am i safe) to (go for a jog|go for a run|jog|train) (tomorrow|today|tonight|this weekend|later)
    my (knee|kneecap) (hurts|is sore) (can i run|can i still run|should i run|should i stop running)
    (can|should) i (run|still run|keep running|go running) if (it|my knee) (hurts|is sore|aches)
    (if i can|whether i can|if i should) (run|still run|keep running)
    (do|must|should|will) i have to (stop running|give up running|rest|stop|quit running)
    (can|may|should|could|shall|must|is it okay if|is it safe if) i (run|still run|go for a run|jog|still jog|race|run a marathon|run a race|train|run on it|run with this|run today|run tomorrow|run with it|run every day|run tonight|do my marathon|run my race|go jogging|run on my bad knee|go out for a run|run with a sore knee|run this weekend|walk|cycle|swim|go hiking|walk on it|go cycling|ride my bike|play football|play tennis|go to the gym|ski|play sport|do sport|hike|ride a bike)
    (am i allowed|am i okay|am i able|am i all right|am i fine|am i safe) to (run|jog|keep running|go for a run|train|race)
    (do|would) i (have to|need to) (stop running|rest it|rest my knee|take time off|run less|cut down on running|stop training|rest completely|avoid stairs|stop exercising)
    (should|must|shall) i (stop running|quit running|give up running|take a break from running|rest|rest it|rest my knee|take time off|run less|cut back|cut down on running|take a week off|run through the pain|push through|push through the pain|keep running|run through it|stop training|carry on running|continue running|rest for a week|rest for a few days|rest completely|reduce my mileage|run slower|be running at all|not run|lay off running|ease off running|avoid running|skip my run|run shorter distances|stop exercising|avoid stairs|walk instead|stay off it|run on it|do less running|just rest|pause running|rest or run|skip my next run)
    (is it|isn't it|would it be) (bad|okay|safe|dangerous|wrong|all right|fine|good|harmful|sensible|better|stupid) to (run|keep running|run with a sore knee|run with knee pain|jog|carry on running|continue running|run through it|stop running|rest|go running|go for a run|run with this|run every day|run today|keep training|race|run with runner's knee)
    is (running|jogging) (bad|okay|safe|dangerous|fine|harmful) (for my knee|with knee pain|with a sore knee|with runner's knee)
    (will|does|can|would|could) running (make it worse|hurt my knee|damage my knee|harm my knee|make my knee worse|ruin my knees|do damage|cause damage|help|wear out my knees)
    is running (bad for my knees|okay|bad for knees|still okay|safe|damaging my knee|bad|the problem|good for it|harming my knee)
    (when|how soon) (can|should|could|may|will) i (run|run again|start running again|go running|go back to running|get back to running|return to running|start running|run properly again|train again|race again|run normally)
    how long (until|before) i can (run|go running|go back to running|start running|train again|race again)
    how (far|much|long|fast|many miles|often) (can|should|could|may|do) i (run|run with this|run with a sore knee|jog|be running|run a week|run at first|go running|train)
    (will|can) i (be able to|ever|still|manage to) (run|race|do my marathon|run my race|run the marathon|run on sunday)
    (maybe|perhaps|i think|i guess|i wonder if) i (shouldn't|should not|should|ought to) (be running|be running at all|run|stop running|rest|run at all|run for a while|run less|quit running)
    (i've got|i'm running|i'm doing|i'm training for) (a race|a marathon|a half marathon|a ten k|a five k|a run) (coming up|tomorrow|on sunday|next week|this weekend|next month|soon|on saturday|in two weeks|) [can i run|can i still run]
    (running|run) (or rest|or not|with knee pain|on a sore knee|through it|with runner's knee)
    (rest or run|run or rest|keep running|still run|stop running|is rest better|would rest help|does rest help|is rest good|will resting help|is resting better|should i have a rest day)
    what about (running|my running|my race|my marathon|my training|my run)`,

  OtherCauseIntent: `
    (could|might) it be something (else|different)
    what if it isn't (runner's knee|my muscles)
    (could|might|would) (my|the) (shoes|trainers|sneakers|running form|weight|treadmill|hills|flat feet|insoles) (be|cause|have caused) (the problem|the cause|it|this|to blame|causing it|my knee pain|behind it)
    (maybe|perhaps|i think|i wonder if) (it's|it is|it could be) (my|the) (shoes|trainers|running form|weight|form|feet|treadmill|hills|sneakers|age)
    (is it|could it be|is this|might it be|is it because of|is it to do with|can it be|is it maybe|could this be|is it down to|is the problem|does it come from|maybe it's|perhaps it's|is it caused by|what about|is the cause|i think it's) (my shoes|my trainers|my sneakers|my running shoes|my weight|my form|my running form|my feet|flat feet|my flat feet|my running style|my age|my stride|my technique|the treadmill|the road|the surface|the hills|running downhill|my running technique|overtraining|too much running|running too much|my gait|old shoes|my bike|cycling|my job|sitting too much|the pavement|the concrete|my old shoes|my arches|pronation|overpronation|my posture|my socks|the weather|the cold|my diet|my desk job|the way i run|my cadence|my mileage|my new shoes|hard ground|worn out shoes|my back|the way i land)
    (do|might) i (need|get|buy|try|use) (new shoes|different shoes|better shoes|orthotics|insoles|new trainers|new running shoes|inserts|arch support|special shoes|barefoot shoes|new sneakers|cushioned shoes|heel lifts|softer shoes|arch supports|a gait analysis)
    (should|could) i (change my shoes|change my running form|change my stride|lose weight|run on grass|run on softer ground|change my running style)
    (could|would|will|might|can) (new shoes|different shoes|better shoes|orthotics|insoles|my shoes|my running form|my stride|my running style|my running shoes) (help|cause it|cause my knee pain|matter|make a difference|be the problem|be the cause|hurt my knee)
    (do|would|will|could) (my|new|the|old|worn out|bad|better|different|) (shoes|trainers|sneakers|insoles|orthotics|running shoes|hills|flat feet) (matter|help|cause it|cause this|cause knee pain|make a difference|affect my knee|play a role|hurt my knee|make it worse)
    (does|would|could) my (weight|form|treadmill|running form|stride|cadence|age|bike|footwear) (matter|help|cause it|cause this|cause knee pain|make a difference|affect my knee|play a role|hurt my knee|make it worse|have something to do with it)
    are my (shoes|trainers|sneakers|insoles) (to blame|the problem|the cause|causing it|bad|wrong|causing this|worn out|causing my knee pain|the reason|bad for my knee|the issue|okay)
    is my (form|weight|stride|technique) (to blame|the problem|the cause|causing it|bad|wrong|the reason)
    is (the|a) (treadmill|trail|track|road|bike|elliptical) (better|worse|bad|easier|better for my knees|easier on my knees|bad for my knees|worse for my knees|good)
    is (grass|soft ground) (better|easier on my knees|better than the road|better for my knees)
    (what|which|what kind of|what type of|what sort of|what running) (shoes|trainers|sneakers|insoles) (should i wear|should i buy|do i need|are best|should i get|are good|should i use|would you recommend|are good for my knees|should i run in)
    (what|which) surface (should i run on|is best|is good|is best for running|do i run on)
    (should|shall|must) i (change|replace|check|improve|work on|alter|look at) my (shoes|form|trainers|sneakers|technique|running shoes|cadence|gait)
    (am i|have i been|was i|maybe i'm|i think i'm) (running too much|overtraining|too heavy|running wrong|running too far|running too fast|overdoing it|landing wrong|running badly|overweight|training too hard|running too often|doing too much|running the wrong way)
    (would|should|will|does) (losing weight|i lose weight|running slower|running on grass|changing my shoes|new shoes|losing some weight|buying new shoes|a new pair of shoes) help
    (did|do) i (run too much|run too far|overdo it|do too much|run wrong|run too fast)
    (i|i've) (got|bought|have|changed|wear|wore) (new|old|flat|worn out) (shoes|trainers|sneakers|running shoes|feet)
    (i run|i ran|i'm running|i always run) on (concrete|pavement|the road|roads|a treadmill|hills|hard ground|asphalt)
    (my|are my) shoes
    is it (genetic|hereditary|my genes|growing pains|old age|because i'm old|because i'm overweight|because of my weight|because i'm heavy|because i sit all day)`,

  KneeNoiseIntent: `
    my (back|neck|hip|ankle|shoulder|knuckles) (cracked|clicked|just cracked|just clicked|popped|cracks)
    (there's|there is|i hear) (a|some) (sound|noise|clicking sound|cracking sound|popping sound) [coming] from my (knee|kneecap)
    my knee (sounds like rice krispies|sounds like popcorn|makes a funny sound)
    my (knee|knees|kneecap|kneecaps) (click|clicks|crack|cracks|creak|creaks|crunch|crunches|pop|pops|grind|grinds) (when i bend|when i squat|when i stand up|on the stairs|a lot|when i run|when i bend them|all the time)
    (my|both my|my left|my right) (knee|knees|kneecap|kneecaps) (clicks|click|crack|cracks|crunch|crunches|creak|creaks|grind|grinds|pops|pop|snaps|make a noise|makes noises|make noises|is popping|are clicking|are cracking|are creaking|keeps popping|clicked|cracked|crackles|sounds crunchy|just clicked|makes a clicking sound|makes a cracking sound|makes a funny noise|makes a popping sound|makes a grinding noise|sounds like gravel|creaked|sounds awful|is making a noise|is crackling|are crunchy|are noisy|has started clicking|clunks|crepitus) [when i squat|when i run|on the stairs|when i stand up|all the time|when i kneel|going downstairs|when i get up|when i walk|loudly|when i lunge]
    is (clicking|cracking|crunching|creaking|grinding|popping) (bad|normal|dangerous|okay|serious|bad for me|harmful)
    is my knee (clicking|cracking|popping|creaking) (a problem|a bad sign|something to worry about)
    is (the|this|that) (noise|clicking noise|crunching noise|popping noise|clicking in my knee|cracking sound) (bad|normal|okay|a problem)
    are (clicking knees|cracking knees|noisy knees|crunchy knees|creaky knees) (bad|normal|okay|a problem)
    is (a clicking knee|a noisy knee|knee clicking|knee cracking) (bad|normal|okay|a problem)
    is it (bad|normal|okay|dangerous|a problem) (that|if|when) my (knee clicks|knee cracks|knee crunches|knee creaks|knee pops|knee grinds|knee makes a noise|knees click|knees crack|knees pop)
    is it (bad|normal|okay) for my (knee|knees) to (click|crack|crunch|creak|pop|grind|make a noise)
    (i've got|i have|i hear|there's|i can hear|i get|i heard|i feel) [some] (clicking|cracking|crunching|grinding|popping|creaking|clicking in my knee|noise in my knee|crunching in my knee|grinding in my knee)
    (i've got|i have) a (clicky knee|clicky right knee|clicky left knee|clicking knee|noisy knee|crunchy knee|creaky knee)
    (i've got|i have) (clicky knees|noisy knees|crunchy knees|creaky knees)
    (i hear|there's|i heard|it makes|it made|i feel) a (click|crack|crunching noise|clicking noise|popping noise|grinding noise|cracking noise|crunching sound|clicking sound|cracking sound|noise)
    why (does|is|are) (my|the) (knee|knees|kneecap) (click|crack|crunch|creak|grind|pop|make a noise|make noises|clicking|cracking|crunching|making that noise|so noisy|make that noise|snap|make that sound|crackle|popping|creaking|noisy|grinding)
    (it|that) (clicks|cracks|crunches|creaks|grinds|pops|clicked|is clicking|keeps clicking|makes a clicking noise|crunched|cracked|keeps cracking|snaps|makes a noise) [when i bend it|when i move|when i straighten it|every time|a lot]
    it's (clicking|cracking|crunching|creaking|grinding|clicky|crunchy|noisy|creaky)
    what's (that|the) (noise|clicking|cracking|crunching|clicking noise|crunching noise|grinding|sound|popping|popping sound|clicking sound) [in my knee|from my knee|my knee makes]
    (clicking|cracking|crunching|knee noise|clicky knee|clicking knee|grinding|creaking|crepitus|noisy knee|knee clicking|knee cracking|crunchy knees|popping knees|clicking knees|what about clicking|what does clicking mean)
    should i (worry about|be worried about|be concerned about) (the clicking|the noise|the cracking|the crunching|my knee clicking|noises|the grinding)
    it's just clicking`,

  MedicalAdviceIntent: `
    can i (take|have) (some|an|a few) (advil|ibuprofen|paracetamol|aspirin|tylenol) [for this]
    (do you think i should|should i|ought i to) (get|have) (a|an) (cortisone|steroid) (shot|jab|injection)
    my (ankle|hip|back|shoulder|elbow|wrist|neck) (is|has been) (playing up|acting up|bothering me|giving me trouble)
    my (wrist|elbow|shoulder|neck|hand) (hurts|aches) when i (type|lift things|drive|throw)
    does (voltaren|deep heat|tiger balm|a gel) (help|work)
    my (jaw|neck|elbow) (is locked|is stuck|has locked up)
    how do i (get rid of|deal with|ease) (neck pain|hip pain|shoulder pain|ankle pain|a blister|a cramp)
    how (can|do) i help my (sore wrist|sore back|bad back|stiff neck|sore ankle|bad shoulder|sore elbow|wrist|ankle|neck|back)
    my (tooth|head|stomach|back|neck|throat|shoulder) hurts what (do i do|can i do|should i do)
    (exercises|stretches|something) for a (bad shoulder|bad back|stiff neck|sore wrist|frozen shoulder|sprained ankle|tight achilles|sore hip)
    (what can i do|what could i do|any advice|any tips) (for|about|with) (my|this) (back pain|shoulder pain|neck pain|ankle pain|sore back|sore shoulder|bad back|bad hip|sprained ankle|tight achilles|sore elbow|stiff neck|lower back|calf strain|sore feet)
    (what helps|what's good|what works) (for|with|about) (back pain|neck pain|shoulder pain|shin splints|plantar fasciitis|sciatica|a headache|a stiff neck|a sore back|cramp|tennis elbow|a sprained ankle|a pulled hamstring|blisters)
    [any|some|have you got|do you know any|show me|give me|i need] (exercises|stretches|tips|advice) for (back pain|my back|a stiff neck|my shoulders|my neck|shin splints|tennis elbow|plantar fasciitis|my lower back|sciatica|my ankle|a frozen shoulder)
    how (do|can) i (deal with|get rid of|ease|help|manage|sort out) (back pain|a stiff neck|shin splints|plantar fasciitis|a sore back|a sprained ankle|sciatica|a headache|a blister|neck pain|my back pain)
    how (do|can) i (tape|strap|stretch|ice|strengthen|rest) (my ankle|my back|my neck|my shoulder|a sprained ankle|my wrist|my elbow|my achilles)
    why does my (back|shoulder|neck|ankle|elbow|wrist|heel|foot|hip|shin) (hurt|ache|hurt so much|feel stiff)
    why is my (back|shoulder|neck|ankle|elbow|wrist|heel|foot|shin) (sore|stiff|so sore|hurting|aching)
    my (achilles|back|neck|shoulder|ankle|heel|foot|lower back) is (tight|stiff|sore|playing up) what (can|should) i do
    (do i|might i) (have|got) (a|an|) (torn meniscus|tendonitis|bursitis|gout|tendinitis|osteoarthritis)
    (should|may|must|shall) i (take|have|use|try|get|need) (ibuprofen|painkillers|aspirin|paracetamol|tylenol|advil|medication|medicine|pain relief|pills|naproxen|aleve|voltaren|nurofen|tablets|glucosamine|supplements|collagen|turmeric|steroids|cortisone|vitamins|vitamin d|c. b. d.|cbd oil|fish oil|opioids|codeine|muscle relaxants|some painkillers) [for this|before running]
    (should|can) i (use|get|try) (a brace|a knee support|tape|k. t. tape|kinesio tape|a strap|a bandage|crutches|a knee sleeve|deep heat|an ointment|a cream)
    (should|could) i (have|need) (surgery|an operation|an injection|a steroid injection|acupuncture|a shot)
    (should|shall|must) i (tape|strap|brace|bandage|wrap|support|massage|compress|elevate|get surgery on|get an injection in|inject) [up] (my|the) (knee|knees)
    should i (wear|put on|buy) (a brace|a knee brace|a support|a knee sleeve|a strap|a bandage|a compression sleeve|tape)
    (do i have|does it mean i have) (a torn meniscus|tendonitis|tendinitis|bursitis|osteoarthritis|an acl tear|an a. c. l. tear|a fracture|gout|chondromalacia|cartilage damage|patellar tendonitis|a dislocated kneecap|a ligament tear|torn cartilage|cancer|a tumour|a baker's cyst|a strain|damaged cartilage|lupus|lyme disease|a disease|plica|a damaged meniscus|osgood schlatter|ligament damage)
    (could|might) (this|it) be (a torn meniscus|tendonitis|bursitis|a fracture|gout|a sprain|cancer|cartilage damage)
    (is it|do you think it's) (a torn meniscus|tendonitis|bursitis|my meniscus|osteoarthritis|a torn ligament|a ligament|a tendon|gout|chondromalacia|a stress fracture|a sprain|cancer|i. t. band syndrome|a meniscus tear|a tumor|torn cartilage|my cartilage)
    (diagnose|examine|check|look at|assess|can you diagnose|can you examine|can you check|can you look at|tell me what's medically wrong with) (me|my knee|this|it)
    (what's|give me|i want|i need|make) (my|a|the) diagnosis
    what (do i have|have i got|condition do i have|is my diagnosis|disease do i have|injury do i have|illness do i have)
    are you a (real|actual|qualified|medical) (doctor|<doctor>|nurse|professional)
    (are you|am i talking to) a (doctor|<doctor>|nurse|medical professional|physio|trainer|physiotherapist|doctor or something|real doctor)
    (are you medically trained|is this medical advice|are you my doctor|are you qualified)
    (what|how) (about|do i do about|should i do for|helps with|helps|is good for|to do about) (my|a|the) (hip pain|foot pain|sore back|bad back|sore ankle|neck|sore hip|elbow|shin splints|plantar fasciitis|headache|wrist|achilles|sore shoulder|sore neck|heel|sore foot|shin pain|stiff neck|wrist pain|groin pain)
    my (head|stomach|jaw|ear) (hurts|aches|is sore|is hurting|is painful|really hurts)
    (i have|i've got) (a headache|a stomach ache|a sore throat|back ache|toothache|shin splints|plantar fasciitis|ankle pain|back pain|hip pain|shoulder pain|neck pain|heel pain|a stiff neck|a sore heel)
    my (ankle|back|hip|shoulder|neck|heel|foot) (pain|trouble)
    (what about|what helps|how do i help) my (hip pain|back pain|ankle pain|shoulder pain|sore back|sore hip|bad back)
    how much (ibuprofen|paracetamol|medicine|medication|aspirin|glucosamine|cream) (should i take|can i take|is safe)
    how many (painkillers|tablets|pills|aspirins) (should i take|can i take|are safe)
    (what dose|what dosage) of (ibuprofen|paracetamol|aspirin|painkillers|glucosamine) (should i take|is best|is safe)
    (which|what) (painkillers|medicine|medication|tablets|supplements|cream) (should i take|should i use|do i need|should i get)
    (which|what) (painkiller|medicine|brace|drug|cream|anti inflammatory) (is good|helps|works|is best|should i get)
    (does|will|would|can) (ibuprofen|a brace|tape|taping|glucosamine|massage|surgery|an injection|a knee support|collagen|acupuncture|cortisone|a knee sleeve|physio|paracetamol|a steroid injection|kinesio tape|turmeric|medicine|compression) (help|work|make it better)
    is (ibuprofen|a brace|tape|massage|surgery|a knee support|physio|paracetamol|acupuncture) (good|safe|any good|helpful|okay|necessary|recommended)
    (do|will|can) (painkillers|supplements|injections|anti inflammatories) (help|work|make it better)
    (will|might) i (need|get|require|end up needing) (surgery|an operation|a knee replacement|a new knee|an injection|a brace|crutches|medication|a cortisone injection|painkillers)
    (can you|please) (prescribe|give me|recommend|suggest) (medicine|painkillers|some painkillers|a prescription|medication|something for the pain|some pills|a painkiller|a drug|supplements|a brace|some medicine)
    (what's|what is) (my injury|the best painkiller|the best medicine|the best supplement|the best brace|a meniscus|chondromalacia|the best knee brace|tendonitis|bursitis)
    (i took|i've taken|i'm taking) (ibuprofen|painkillers|aspirin|a painkiller|paracetamol|advil|tylenol) [can i do this|is that okay]
    (ibuprofen|painkillers|medication|medicine|knee brace|medical advice|give me medical advice|knee tape|kinesio tape|anti inflammatories|meniscus|torn meniscus)
    should i (see a chiropractor|get a massage|try acupuncture|get my knee taped|use a tens machine|lose weight with pills|use a massage gun on my knee)`,

  WhoSaysIntent: `
    who are you to (tell me|say so)
    (what|which) article [is it|is that|do you mean|are you talking about|do you go by]
    (what's|what is) (the|this) article [you go by|you mean|you keep talking about]
    who (wrote|is behind) the article
    (where|how) (can|do) i (find|read|see) the article
    (tell me|tell me more) about the article
    what does the article say
    (is that|is this) from the article
    whose (advice|idea|words) (is|are) (this|these|that)
    (is|was) (this|the routine|it) (made|written|checked) by a (doctor|physio|physiotherapist|professional)
    what do you go by
    what are you going by`,

  WillItHelpIntent: `
    (will|would|could|can|does|is) (this|the routine) [really|going to] (sort out|sort|rid me of) (my knee|my knee pain|my knees|my kneecap|the pain)
    (will|would|could|can|does) (this|it|the routine) [really] (make my knee better|make my knees better|make me better|take the pain away|make the pain go away|get rid of the pain|get rid of my knee pain|stop the pain)
    (can|do) you (promise|guarantee) [that] (it works|it helps|it will help|it gets better|that|this works)
    (is|will) (this|it) (guaranteed|definitely|certain) [going] to (work|help)
    (will i|am i going to|am i ever going to|will i ever) (be okay again|run again without pain|run without pain again|run pain free|be pain free|be pain free again)
    how (likely|sure|certain) is it (to work|to help|that this helps|that it helps)`,

  FeedbackIntent: `
    (my heart's|my chest is|my breathing is) (fine|okay|all right)
    (i'm not|i don't have|i haven't got|i've never had|i'm not on|i don't take|no) {condition}
    my (knee|leg|thigh|hip) feels (much|a lot|loads|heaps|way) (better|looser|easier) [now|already|after that|after doing that]
    that's (loosened|eased|freed up) my (leg|hip|thigh) [nicely|a lot]
    i wouldn't call (it|that) a (sharp|stabbing|shooting) pain
    (it's|it was) not a (sharp|stabbing|shooting) pain [just a stretch|just a pull|just tightness]
    [it's] not (sharp|a sharp pain|stabbing|painful) [it's] just (tight|stiff|a stretch|a pull|tightness)
    (it's|it isn't) (not sharp|stabbing|sharp) (or anything|at all)
    [it|that] didn't hurt (that time|this time|just then)
    no (sharp pain|swelling|pain) just (a pull|a stretch|tight|stiff)
    [there's|i have|i've got|i feel] no (chest pain|sharp pain|swelling|fever|numbness|tingling|pain in my chest|pain in my calf|dizziness|knee pain|night pain)
    (it|that|this|my knee|my leg|my kneecap|my hip|everything) (feels|is feeling|already feels|is|felt|seems) (better|easier|looser|less sore|good now|great now|fine|fine now|okay|okay now|less tight|less painful|better now|better already|better than before|improved|stronger|all right|a bit better|a little better|the same|no different|about the same|no better|just the same|fine so far|back to normal|less stiff|warmer|more stable)
    (i'm|i am|i|i'm already) (feel|feeling) (better|a bit better|much better|looser|no different|the same|fine|fine now|okay|good|great|all right|stronger|less stiff|no pain|no pain now|no better|less pain|okay now|good so far|nothing bad)
    (that|it|this|the exercise|the stretch|the rolling|the routine|stretching|these) (helped|helps|really helped|really helps|is helping|did help|has helped|seems to help|helped a lot|worked|did the trick|didn't help|did not help|hasn't helped|doesn't help|made no difference|did nothing|didn't do anything|made it better|doesn't seem to help|helped a bit|is working)
    (that's|that is|it's|it is) (better|much better|better now|helping|easier|easier now|easing|gone|working|not working|not helping|no better|fine now|loosening up|looser|not too bad|okay so far|less sore|going away|less painful|good now|settling down|gone now|improving)
    (no|there's no|there was no|i notice no|i don't notice any|i feel no|i can't feel any|without any|there is no) (change|difference|improvement|pain|sharp pain|more pain|pain at all|pain now|pain any more|real pain|pain anymore|pain today|pain in my knee|knee pain|pain so far|soreness|twinge|problem|discomfort|sharp pains|stabbing pain|swelling|numbness|tingling)
    (not much|not any|no) (better|different|worse)
    (it|this|that|that one|my knee|it really|it actually|my kneecap|now it|that leg|it still|well it) (doesn't|does not|didn't|won't|did not|never) (hurt|hurt any more|hurt anymore|hurt at all|hurt now|ache|hurt a bit|hurt so much|hurt as much|hurt this time|hurt today|ache any more|hurt me|hurt too much|hurt much|burn|hurt here)
    (it|this|that one|my kneecap|that leg|my leg) (isn't|is not|wasn't|is no longer) (hurting|painful|sore|sore any more|hurting any more|hurting now|aching|painful any more|sore now|painful at all|sharp|that bad|hurting at all|bad|that sore|sore at all|burning)
    (my knee|my leg|my calf|my kneecap|my ankle|the joint) (isn't|is not|wasn't|is no longer|isn't really) (swollen|locked|stuck|numb|hot|red|puffy|locking|giving way|swelling|tingling|unstable|swollen up|swollen any more|puffy any more|swollen at all|numb any more)
    (my knee|it|my leg|my kneecap) (didn't|doesn't|does not|did not|never) (give way|lock|swell|buckle|lock up|swell up|feel numb|feel unstable)
    (my knee|the knee|it|my leg|my calf) hasn't (gone numb|swelled up|locked up|given way|swollen)
    (i'm|i am) (not|not feeling|no longer|not really|not at all) (dizzy|faint|unwell|sick|in pain|hurt|hurting|injured|in any pain|lightheaded|nauseous|in pain any more|feverish|numb|dizzy any more|short of breath|feeling dizzy|feeling faint|feeling sick|sore|feeling any pain)
    i (don't|do not|didn't|am not) (feel|have|get|have any|feel any|feeling) [a|any] (pain|pain now|pain at all|sharp pain|pain any more|worse|dizzy|faint|sick|unwell|pain today|pain in my knee|pain in it|chest pain|fever|swelling|dizzy any more|numbness|ill|better|any better|different|any different|lightheaded|pain when i do it|a difference)
    (i didn't|i did not|i haven't|i never) (fall|fallen|injure it|injured it|twist it|hurt myself|hurt it|fall over|bang it|hit it|hurt my knee)
    (nothing|nothing really) (hurts|changed|happened|is sore|is hurting|hurt|aches)
    (painless|pain free|pain's gone|pain is gone|the pain's gone|the pain is gone|the pain has gone|the pain went away|the pain has stopped|the pain stopped|the pain is less|the pain is better|the pain's better|the pain eased|the pain is easing|it stopped hurting|it's stopped hurting|it has stopped hurting|the pain went|the pain's easing off|the pain's less|less pain|no worse|it went away|it passed|it's passed|the pain is going away)
    (all|all still|still all|everything is) (good|okay|fine|well|right here) [so far|here]
    (better|much better|a bit better|a little better|a lot better|same|the same|same as before|about the same|not much better|no better|loads better|so much better|slightly better)
    (it's still|my knee is still) (sore|stiff|tight|the same|a bit sore|a bit stiff|a little sore|a bit tight)
    (still|my knee still) feels (the same|tight|stiff|sore)
    still (sore|tight)
    (i can|i could|now i can) (feel the difference|feel a difference|tell the difference|feel it helping|feel it loosening|feel it working|move it better|bend it better|bend it more easily)
    (my knee|my leg) (loves this|likes this|is happy|is loose|feels lighter|has loosened up|thanks you|feels warm)`,

  SocialIntent: `
    (this is|it's|that's) (boring|fun|dull)
    (you stink|good girl|good lad|you legend)
    (you're|you are) a (legend|star|gem|lifesaver|champ|good egg)
    (i can't|i can not|i cannot) thank you enough
    i (appreciate|really appreciate) (that|it|the assistance|you doing that|the help from you|your help|that answer|all your help)
    (i have|with) much gratitude for your help
    (thanks|thank you) (for the assist|for the assistance|you've helped me|i appreciate it|ever so much|that helped me|for doing that|for your answer)
    i am (glad|happy|thankful) (that you did that|with your answer|that you helped)
    (thank|thanks|many thanks|thank you|cheers|ta|thanks a lot|thanks so much|thank you so much|thank you very much|thanks very much|thanks a million|thanks again|thank you again|thanks a bunch|thanks alexa|thank you alexa|thanks coach|thank you coach|okay thanks|okay thank you|great thanks|cool thanks|ta very much|much appreciated|appreciated|thanks mate|thanks for everything|oh thanks|bless you|gracias|merci|special thanks to you)
    (thanks|thank you|thanks so much|thank you so much|many thanks) (for|for the|for your|for all the|for all your) (help|advice|helping me|explaining|that|answer|tip|tips|the help|info|information|your help|time|coaching|reply|response|telling me|letting me know|answering|everything|that answer|assistance|answering my question|cooperation|being here|trying|this)
    i (really|do|really do|just want to say i|) (appreciate it|appreciate that|appreciate your help|thank you|appreciate the help|appreciate you|appreciate you helping me|appreciate your assistance|appreciate the answer|owe you one)
    i (want to|would like to|need to) (say thank you|say thanks|thank you|thank you so much|thank you for that)
    i am grateful [for that|for your help]
    (i'm|i am) (grateful|so grateful|very grateful|grateful to you|thankful|happy with that|happy with your answer|impressed|having fun|enjoying this|enjoying it|bored|so bored|proud of myself|glad i did this|happy|nervous|motivated)
    (that's|this is|that was|you're|you are|it was|that is) [so|very|really|a bit|pretty|quite|such|too|just] (nice|great|funny|hilarious|boring|fun|brilliant|helpful|kind|sweet|lovely|amazing|awesome|wonderful|cool|clever|smart|annoying|stupid|the best|excellent|useful|a great help|good fun|relaxing|interesting|weird|strange|silly|good to know|very helpful|rude|patient|fantastic|a good coach|my favorite|my favourite|a genius|good at this|so much fun|bossy|useless|dull|tedious|enjoyable|a bit dull|a bit boring|terrible|not funny|a robot|mean|ridiculous|interesting to know)
    (that|this|it|that one|oh that|ooh that|stretching|the stretch|that stretch) (feels|felt) [so|really|very|pretty|quite|rather] (good|nice|great|lovely|amazing|wonderful|relaxing|fantastic|pleasant|strange|weird|funny|odd|heavenly|satisfying)
    i (like|love|enjoy|enjoyed|liked|loved|really like|really love|really liked|quite like|quite enjoy|adore) (this|it|that|that one|you|these|stretching|this exercise|this stretch|your voice|the exercises|foam rolling|this routine|that exercise|the routine|running)
    i (hate|don't like|dislike|can't stand) (you|your voice|exercise|exercising|stretching|exercises|working out|the voice|mornings|your jokes)
    (you're|you are) (a star|the best|welcome|a good coach|my hero|very kind|right about that|a life saver|a lifesaver|doing great|an idiot|an angel|really good|great|not helpful|no help|crazy)
    (hello|hi|hi there|hey|hello there|good morning|good afternoon|good evening|hiya|howdy|hi alexa|hello alexa|hello coach|hi coach|g'day|hey there|morning|hey coach|greetings|namaste|nice to meet you|pleased to meet you|long time no see)
    how are you [today|doing|doing today|feeling]
    (how's it going|what's up|how do you do|how have you been|how was your day)
    (who|what) (are you exactly|made you|is your name|built you|created you|programmed you)
    (what's your name|who are you|are you human|are you a robot|are you real|do you exercise|do you run|do you have knees|how old are you|are you a person|do you have legs|are you a real person|do you like running|are you a computer|do you ever get tired|do you love me|will you marry me|are you married|what do you look like|where do you live|are you still there|are you there|are you listening|do you like me|can you hear me|have you got knees|are you an a. i.)
    (well done|good job|nice one|great job|nice job|good work|bravo|wow|lovely|nice|brilliant|awesome|amazing|excellent|wonderful|super|fantastic|yay|hooray|woohoo|haha|ha ha|lol|phew|oh my god|oh my|gosh|oh dear|sweet|neat|hurray|whew|blimey|cool stuff|really great|great stuff|oh well|good for you|good to hear|good to know|interesting|how interesting|that's great to hear|fair enough|i see|oh i see|okay i see|right okay|good stuff|sorry|i'm sorry|my bad|oops|no worries|you're welcome|excellent stuff)
    (boring|so boring|i'm bored|what a bore|i love you|i hate you|i like you|i love running|love it|loving it|hate it|hated it|loved it|liked it|that was fun|that was great|that was nice|that was lovely|that was good)
    did i do (well|okay|good|all right)
    (am i|how am i) doing [well|okay|good|all right]
    how did i do
    happy (birthday|new year)
    merry christmas
    (tell me something nice|say something nice|motivate me|encourage me|cheer me on|cheer me up)
    (it was|it's been|it is) (nice|fun|great|a pleasure) (stretching with you|working with you|exercising with you|doing this with you)
    you (make me laugh|sound nice|sound funny|sound tired|crack me up|rock|helped me a lot|have a nice voice|sound like a robot|have helped me|did great|helped me|have been helpful|sound bored|are being silly)`,
};
