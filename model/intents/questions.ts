import type { Intents } from '../types';

/** Questions about the knee and what is around it, and small talk. */
export const QUESTIONS: Intents = {
  WhyPainIntent: `
    why does it hurt under my kneecap
    how come my knee aches
    why does my (kneecap|patella) hurt
    how come my knee aches after a run
    my kneecap's been sore since i started running
    (what is|what's) going on with my (knee|patella)
    what's causing (all this|the) (aching|ache|soreness)
    why is the front of my knee bothering me
    why's the front of my knee so sore
    pain (is there in|in) the knee
    knee pain when i (run|climb stairs|squat|sit down)
    the pain (is|sits) (in my knee|under the kneecap|after a few miles|when i run|in both knees)
    why does it hurt (when i run|at the front)
    what's (wrong with|the matter with) my knee
    what's (runner's knee|patellofemoral pain)
    (could|can) it (be runner's knee|be a muscle imbalance|be tight quads|be my hips|be tight hamstrings|be patellofemoral pain|be overuse|be the kneecap tracking)
    have i got runner's knee
    it feels like (the bones are rubbing|it's grinding|bone on bone|something is rubbing|sandpaper|it's catching)
    how do runners end up with kneecap pain
    why my kneecap (hurts|aches)
    what might be causing my knees to hurt
    is this normal because i'm a beginner
    (what makes|what would make) (kneecaps|knees) (hurt|ache)
    what's behind this knee trouble
    why (does|is) (my knee|my kneecap|it) (hurt|sore|like this)
    what's (actually|really) wrong (with me|with my kneecap|there)
    why does my patella track badly
    (my knee hurts|my knee aches) (why|what causes it)
    what did i do to my knee
    why's my knee giving me grief
    do tight thighs make knees hurt
    why is my knee (aching|sore|bad|playing up)
    what brought this on
    does this sound like runner's knee
    is (knee pain|kneecap pain) normal
    is it normal (for a beginner|when you start running)
    (explain|tell me about|talk about) (my knee pain|kneecap pain|runner's knee)
    (explain|tell me) why (it hurts|there's pain)
    tell me the reason
    (the cause|the reason|causes|causes of knee pain|reason for the pain)
    (where|how) does (the pain|it) (come from|start)
    how (did i|do i|do runners) (get|develop) (this|runner's knee|knee pain)
    what muscle is (to blame|weak)
    it (gets|goes) (better|away) once i (stretch|rest)`,

  WhatToDoIntent: `
    what can i do about my (knee|knee pain)
    what helps for a sore knee
    (what helps|what's good) (this|my knee)
    how do i (strengthen|soothe) my knee
    any (stretches|good exercises) for (knee pain|runner's knee)
    what do i do (after running|for it)
    how do i get rid of (this knee pain|runner's knee)
    what would help (my knee|a runner with sore knees|knee pain|an aching knee)
    (can you|can anything) help my knee
    (i'd like to know|do you know) what helps (for a sore knee|with this)
    what works for (my|a sore) kneecap
    is there something that (eases|helps) it
    what (would|do) you advise [me to do]
    how do i look after a knee like this
    what's the best thing (to do|for it) [for this knee]
    how do i (make it stop hurting|get rid of this ache|stop it aching)
    what can (be done|i do) [for a knee like mine]
    how (do|can) i get (my knee|it) right
    (anything|is there anything) i can do [about it]
    how (do|can) i (mend|sort) my knee
    tell me how to help my knee
    what to do with my knees
    any (ideas|tips|thoughts) for (my knee|my aching kneecap)
    what's (good|the answer) for (knee pain|runner's knee|sore knees|this pain|it)
    how do i stop my knees hurting
    how do i make it (better|stop)
    help (me with|) my (knee|runner's knee)
    any other (advice|tips|ideas|help|tricks)
    what can i (do|use) besides (ice|icing|stretching|rolling)
    is there (something|anything) (i can do|to help|to make it better|for knee pain)
    (tips|relief|pain relief for my knee)
    what do (runners|people|athletes) do about this
    will (it|the pain|my knee|runner's knee) (get better|go away)
    what (should|do) i do first
    what's the plan for my knee`,

  ExplainMuscleIntent: `
    does (this|it|this exercise) (work|stretch|hit|target|use) the {muscle}
    [the] {muscle}
    (which|what) are the tight muscle
    sorry what's the {muscle} [again]
    remind me what the {muscle} are
    what's (the|my|a) {muscle} [muscle]
    what (does|did) (the|my) {muscle} (do|have to do with it)
    (explain|define|tell me about|more about|talk about|show me) (the|a) {muscle} [muscle]
    what part (of my leg|of my body|of me) is my {muscle}
    (what|which) (works|strengthens|stretches|loosens|trains) the {muscle}
    how do tight {muscle} affect my knee
    how can the {muscle} move my knee
    how does the {muscle} cause the pain
    why is (the|my) {muscle} (tight|important|involved)
    why does (the|my) {muscle} matter
    how do i (strengthen|loosen|find|feel|train) the {muscle}
    what happens (when|if) (the|my) {muscle} is tight
    how do you (say|spell) {muscle}
    what (muscle|part|body part) (is this|am i|are we|does this stretch)
    what muscles (do i|are) (use|stretch)
    what (does|will) (this|this one|this exercise|these exercises) (do|work|stretch|strengthen|train|target|help with|good for|used for)
    what's this (supposed to do|meant to do|all about|for again)
    (what are these|what's it all) for
    explain the muscles
    where is that [muscle]`,

  HowOftenIntent: `
    how many times (per|in the|a) week
    is (every day|once a week|daily) (enough|too much|okay)
    is it okay to do this daily
    should i be doing it every morning
    (every day|daily|twice a day|every morning) (or what|enough|is that enough|is too much)
    (can i|should i|do i) do (these|this|it) (daily|every day|twice a day)
    when (should|do) i do (it|this|them) again
    how many times weekly
    how many weeks will it take
    how often should i (do this|exercise|train|foam roll|practice)
    how (often|frequently)
    (should|can) i (do this|stretch|exercise|do them|repeat this) (every day|at night|on rest days|tomorrow)
    do i (stretch|roll) before i run
    (when|what time) should i (do this|do it|do my exercises|stretch)
    when's the best time
    how long until (i see results|my knee gets better|i notice anything)
    how long (will it|would it) take (to work|before it's better)
    how long (for results|to get better)
    how (long|many weeks) does (knee pain|runner's knee|recovery|this kind of pain|patellofemoral pain) last
    when will (it|the pain) (feel better|stop|be fine|stop hurting|be normal)
    what's a good (schedule|frequency|amount|routine per week)
    is (once a day|once) enough
    how many rest days`,

  IceTimerIntent: `
    (tell me|let me know) when (the ice is done|fifteen minutes are up)
    time it for me
    tell me when it's time to take the ice off`,

  IceLeftIntent: `
    (when is|is) the ice done
    how is the ice timer doing`,

  StopIceIntent: `
    (i don't need|no more) ice timer
    stop timing the ice
    forget the ice timer
    i don't need the timer for the ice`,

  IceHowToIntent: `
    how long do i leave the ice on
    how long should i ice it
    (should i|how do i) nice (money|my knee)
    (frozen peas|peas) (okay|all right)
    do i wrap (the ice|it) in a towel
    should i ice it when it hurts
    do i ice it after this
    what's the best way to ice it
    how many minutes (of ice|should i ice for)
    how to (ice|cool) my knee
    how do i do the icing
    how long with (the ice|icing)
    (should|do|can) i (ice|ice my knee|ice before running|cool my knee)
    should i use (heat|a heating pad|a bag of peas|a gel pack|cold water)
    should i put heat on it
    (tell me|explain|talk|what|more|and) about (the ice|icing|the ice pack)
    (icing|ice pack|icing advice|the ice|how to ice|ice instructions|ice my knee|icing my knee|ice tips|ice time)
    (does|can) (ice|icing|an ice pack) (help|work|do anything|reduce the pain)
    is (ice|icing) (good|good for knees|necessary)
    why (ice|icing)
    (i don't have|i've no) ice [what can i use]
    do i need a towel on my skin
    do i wrap it in something
    ice before or after running
    (what do i do|what should i do) with the ice
    how (cold|long) should it be`,

  IceSafetyIntent: `
    can i ice if i'm (diabetic|pregnant)
    is ice (harmful|bad|a bad idea)
    is ice (bad for me|all right|safe|dangerous)
    i left the ice on too long
    does ice harm (the|my) skin
    is it (safe|okay) to ice my knee
    is (icing|ice) bad [for you|for my skin]
    could ice do my skin damage
    (my skin went|ice makes my skin) (white|red) [from the ice]
    is it (all right|too cold) (to ice my knee|for everyone|to leave it on overnight)
    can (ice|icing|it) (burn me|burn my skin|make it worse)
    (i can't|i cannot) feel the cold
    it is (numb|red) (from the ice|after icing)
    my skin (has gone|went) (white|itchy)
    (my skin|the skin) (has a rash|is burnt|stings)
    (the ice|icing|ice) (hurts|is burning|stings|made it numb)
    (who|when) shouldn't (ice|use ice|be icing)
    (what are|are there) the risks (of ice|of icing)
    any (risks|side effects) (of ice|of icing my knee)
    what if (i ice too long|it's too cold|i leave it on for too long)
    can i sleep with ice on
    (should i worry about|i'm worried about|what about|can i get) (frostbite|ice burn)
    (ice safety|is ice safe|ice burn|am i allowed to use ice|ice warnings)
    i have a bad reaction to (cold|ice)
    can i ice with (a cut|eczema|numbness)`,

  WhenDoctorIntent: `
    (what happens|what) if my knee gives way
    what if (my knee is swollen|my knee swells|it's swollen|it swells|my knee locks|it locks|it gets hot|it clicks)
    is (this|it) worth seeing a doctor
    when should i see a (<doctor>|doctor)
    when (is it|must i go) (serious|to the doctor)
    when should i call (an ambulance|<emergency>)
    (should i|do i need to) (see somebody|see a doctor|go to the doctor|get it looked at|get this checked out) [about this]
    it's been like this for six weeks [should i worry]
    how would i know if it's locked
    (what happens|what should i do) if i (get chest pain|faint|can't breathe|hear a pop)
    what should i do if i fall over
    would i need an ambulance
    do i need to get this (checked|examined)
    (should|must) i (see someone|get help)
    do i need (an x ray|a scan|an m. r. i.|a referral|physio|a checkup|an ultrasound|to see someone|medical help)
    how do i know if (it's|it is) (serious|dangerous)
    is (it|my knee|my knee pain) (serious|an emergency|dangerous|an injury)
    could (it|the pain) be (serious|something worse)
    when do i worry
    should i (be worried|worry|be worried about my knee)
    (it's been|i've had it for|it's been hurting for|it's gone on for|i've had knee pain for|my knee's hurt for) (weeks|ages)
    it isn't (going away|improving|settling down|any better|getting any better)
    (it|the pain) won't get better
    (it|the pain) never improved
    (it|the pain) (keeps coming back|won't stop|is still there|still hurts after weeks|goes on and on|is persistent|keeps getting worse|lasts for weeks|keeps on for weeks|won't go)
    what if it (doesn't get better|gets worse|keeps hurting|lasts|isn't better|keeps on|still hurts)
    (who|which specialist) (should i|do i) (see|ask|visit|call) [about this|for my knee]
    (what are|list) (warning signs|red flags|bad signs)
    (doctor|<doctor>|see a <doctor>|what about a <doctor>|is it time for a <doctor>|about the <doctor>|tell me about seeing a <doctor>)
    how long (should i|do i) (wait|leave it)
    can a <doctor> help
    what will a <doctor> do
    should i go to (hospital|urgent care|casualty)`,

  WhoShouldNotIntent: `
    is this (safe|okay|suitable|appropriate|too much|recommended) for (me|everyone|seniors|my teenager|beginners|my knee)
    (can|may) (my child|my mum|my father|beginners|old people) (do this|do these|use this|do the routine|foam roll|join in)
    (can anyone|can everyone|should i) (do this|be doing this) [with my knee]
    is it good for old people
    i'm (seventy three|eighty) is it all right for me
    should i be doing this [with my knee|at my age]
    is it (safe|fine|all right|okay) (at my age|to do with a bad knee)
    is this (safe|all right|okay|fine) (for everyone|for me|with a bad knee)
    for who is it not good
    is this safe (in pregnancy|after surgery|with diabetes)
    (is this|is it|are these|are these exercises|is the routine|is rolling) (safe|dangerous|risky|okay for me|suitable for me|right for me|harmful|bad for me)
    (who|which people) shouldn't do these exercises
    who (should avoid|shouldn't be doing|should not be doing) (this|it|these|foam rolling)
    who (is this not for|is it not for|shouldn't)
    (are there any|what are the) (risks|dangers|contraindications|side effects|precautions|reasons not to do this)
    what (exercises|moves) (should i avoid|shouldn't i do|must i avoid|are bad for my knee)
    what should i (avoid|not do)
    am i (too old|too heavy|too unfit|too big|too overweight) (for this|to exercise)
    can (anyone|everyone) do (this|it|the exercises)
    what if i have (a bad back|a condition)
    should i ask (my|a) (<doctor>|midwife) first
    (my wife is|she's) (pregnant|expecting)
    (he's|she's|my dad is|my gran is) (eighty|old|on blood thinners|twelve) [is it safe]
    (he has|my wife has) (osteoporosis|a heart condition|a pacemaker|arthritis|a new knee|diabetes)
    i'm (sixty|fifty|over seventy|in my fifties|old|elderly|overweight|quite heavy|a senior) [can i do this|is it safe]`,

  CanIRunIntent: `
    do i need to (give up|stop) running
    (can i|may i|i can|should i) (go for a run|keep running|go running|do my race|run|keep jogging|run with this|do park run)
    when can i (run again|get back to running|train again|race again)
    can i do (park run|my long run)
    can i still play soccer
    should i rest for a (few weeks|while)
    can i (do|run) my race [on sunday]
    (i can|can i) run (with this|like this)
    is it (okay|all right) to (keep running|keep jogging|run) [on it]
    am i okay to go for a jog tomorrow
    my knee hurts (can i run|can i still run)
    can i run if it (hurts|aches)
    do i have to (stop running|rest|stop)
    (can|must) i (run|still run|go for a run|race|train|run with it|walk|cycle|go to the gym|do sport|hike)
    should i (stop running|quit running|take a break from running|rest it|rest my knee|take time off|cut back|run through the pain|push through|stop training|reduce my mileage|run slower|lay off running|stop exercising|avoid stairs|walk instead|rest or run|skip my next run)
    is it (bad|harmful) to (run|run with a sore knee|jog|race)
    is (running|jogging) (bad|safe) for my knee
    will running (make it worse|harm my knee|do damage|help)
    is running (bad for knees|still okay|safe|damaging my knee|bad|the problem)
    how (far|much|often) (can|do) i (run|train)
    maybe i shouldn't (be running at all|rest)
    (i've got|i'm running) (a race|a marathon|a five k|a run) (coming up|)
    (running|run) (or rest|or not|with knee pain|through it|with runner's knee)
    (run or rest|keep running|still run|stop running|would rest help|does rest help|is rest good|should i have a rest day)`,

  OtherCauseIntent: `
    (do|might) i (need|buy) (new shoes|orthotics|new trainers|inserts|arch support|a gait analysis)
    i got new (trainers|sneakers)
    are my shoes (to blame|the problem)
    (comes it|does it come) from (the shoes|running on the street)
    could my old (sneakers|trainers|shoes) be doing this
    (could|does) it come from my (hips|shoes|back)
    (would|do) insoles help
    could it be the way i (run|walk|sit)
    is it because (i run on the road|i'm overweight|of my feet)
    do my flat feet cause it
    is sitting all day why it hurts
    what if it isn't (runner's knee|my muscles)
    maybe it's (my|the) (shoes|running form|hills)
    (is it|what about) (my shoes|my trainers|my form|my age|the road|running downhill|running too much|my gait|cycling|my job|sitting too much|overpronation|my posture|the cold|my mileage|hard ground)
    (should|could) i (change my shoes|change my running form|lose weight|run on grass)
    could (new shoes|orthotics|my shoes|my stride|my running style) help
    (does|would) my (weight|form|running form|stride|bike) (matter|help|hurt my knee)
    is my (form|weight|stride) (to blame|the problem|the cause|bad)
    is the (treadmill|trail|track|road|bike|elliptical) better
    is grass (better|easier on my knees)
    what (shoes|trainers) (should i wear|are best)
    what surface is best
    should i (change|check|improve|work on|alter) my (shoes|form|sneakers|cadence)
    (am i|was i) (running too much|overtraining|too heavy|overdoing it|landing wrong|running badly|overweight|training too hard|doing too much|running the wrong way)
    did i (run too much|run too far|overdo it|do too much|run wrong)
    i run on (concrete|the road)
    (my|are my) shoes
    is it (genetic|hereditary|growing pains|because i'm old|because i sit all day)`,

  KneeNoiseIntent: `
    my knee (clicks|cracks|makes crack|pops|makes a crunching sound) [when i bend it]
    why does it (crack|clicking|click) [like that]
    is it bad that my (knees|knee) crunch
    why is my (knee|knees) crunching
    there's a sound from my knee
    there is a (tak tak|clicking|cracking) sound [is it bad]
    it pops when i bend it
    it (makes noises|clicks|cracks|crunches) when i (squat|bend)
    it's clicking a lot [is that bad]
    is the (clicking|cracking|crunching|noise) (harmful|bad|normal)
    there's a (grinding noise|clunk|click) in my knee
    my (back|ankle|knuckles) (cracked|clicked|popped)
    my knee (sounds like rice krispies|sounds like popcorn)
    my (knee|kneecap) (clicks|grinds|pops|snaps|is popping|keeps popping|just clicked|makes a cracking sound|sounds like gravel|sounds awful|clunks|crepitus) [when i run|going downstairs|when i walk]
    is (clicking|cracking|crunching|creaking|grinding|popping) bad
    (i've got|i hear|i get) (clicking|cracking|crunching|popping|creaking|crunching in my knee|grinding in my knee)
    i've got a (clicky right knee|creaky knee)
    (i hear|there's|i feel) a (click|crack|noise)
    why does (my|the) knee (click|creak|pop|cracking|crunching|making that noise|noisy|grinding)
    it (clicks|cracks|crunches|creaks|grinds|pops|makes a clicking noise|crunched|cracked|snaps) [when i move|when i straighten it]
    it's (clicking|cracking|grinding|clicky|crunchy|noisy)
    what's (that|the) (noise|clicking|cracking|grinding|popping) [in my knee]
    (clicking|cracking|crunching|knee noise|clicking knee|grinding|creaking|crepitus|noisy knee|knee cracking|crunchy knees|popping knees|what about clicking)
    should i worry about (the clicking|the cracking|the crunching|noises|the grinding)`,

  MedicalAdviceIntent: `
    should i have an (x ray|operation)
    do i need a (cortisone jab|jab|injection)
    can i take some advil
    my (ankle|hip|back|shoulder|wrist|neck) is (playing up|acting up|bothering me|giving me trouble)
    what helps for (back pain|neck pain|plantar fasciitis|a headache|a sore back|cramp|tennis elbow|a pulled hamstring|blisters)
    [show me] (exercises|stretches) for (back pain|my back|a stiff neck|sciatica)
    how (do|can) i (tape|strap|ice) (my ankle|my back)
    why does my (back|neck|ankle|elbow|heel|shin) (hurt|ache|feel stiff)
    why is my (back|shoulder|ankle|elbow|wrist|foot|shin) (sore|aching)
    i have (a headache|a sore throat|back ache|toothache|shin splints|ankle pain|back pain|a stiff neck|a sore heel)
    will i need (surgery|a knee replacement)
    what about my (ankle|shoulder|back) [it hurts too]
    (is it|have i got|do i have) (arthritis|gout)
    should i have (surgery|a shot)
    which painkiller (would you recommend|is best)
    my (elbow|wrist|back)'s been bothering me
    (can i|should i) take (a painkiller|ibuprofen|painkillers|paracetamol)
    have i torn my (meniscus|ligament)
    would (an injection|surgery) help
    my (wrist|neck) hurts when i (type|drive|throw)
    does (voltaren|deep heat|tiger balm|a gel) help
    my (jaw|neck) is locked
    how can i help my (wrist|ankle|neck)
    my tooth hurts what do i do
    what can i do for my back pain
    should i take (ibuprofen|nurofen|tablets|steroids|c. b. d.|cbd oil)
    should i use (a brace|a knee support|a strap|a bandage|deep heat|a cream)
    should i (tape|strap|wrap|support|compress|elevate) my knee
    should i wear (a knee brace|a support)
    do i have (a torn meniscus|an acl tear|a fracture|a tumour|a baker's cyst|a strain|ligament damage)
    could this be (tendonitis|cancer|cartilage damage)
    is it (a torn meniscus|osteoarthritis|a ligament|a tendon|gout|a sprain|cancer|i. t. band syndrome)
    (diagnose|examine|check|assess|can you look at|tell me what's medically wrong with) (me|my knee|it)
    what (do i have|have i got|condition do i have)
    are you a real professional
    (are you|am i talking to) a (doctor|<doctor>|trainer)
    (is this medical advice|are you qualified)
    what (about|helps) my (hip pain|sore back|bad back|neck|wrist|achilles|sore shoulder|heel)
    my (head|stomach|jaw|ear) (hurts|aches|is sore)
    my (ankle|back|heel|foot) (pain|trouble)
    how many (tablets|pills) are safe
    which (painkiller|brace|drug|cream|anti inflammatory) (is good|works)
    does (ibuprofen|glucosamine|collagen|cortisone|turmeric|medicine) help
    is (ibuprofen|a brace|tape|massage|surgery|a knee support|physio|acupuncture) (good|okay)
    can you prescribe (medicine|a brace)
    what's (my injury|the best painkiller|the best supplement|a meniscus|chondromalacia|bursitis)
    (ibuprofen|painkillers|medication|medicine|knee brace|medical advice|knee tape|kinesio tape|anti inflammatories|torn meniscus)
    should i (use a tens machine|lose weight with pills)`,

  WhoSaysIntent: `
    are you a (real doctor|physio)
    who came up with these exercises
    is this from (a doctor|a physio)
    who (told you this|made these [exercises]|came up with this)
    who (devised|thought up) (this|these)
    on whose advice is this
    where did you get this [from]
    who (made this up|came up with this|came up with these|wrote this)
    did (a physio|a doctor) write this
    who are you to (tell me|say so)
    (what|which) article [is it|is that|do you go by]
    what does the article say
    is (this|the routine|it) (made|written|checked) by a (doctor|physio|physiotherapist|professional)
    what are you going by`,

  WillItHelpIntent: `
    will my knee (get well|recover)
    does (this|it) (help|work)
    (how long|when) (until it helps|will my knee be better|does it help|will it be better)
    is this (likely|going) to help
    this helps me or not
    how soon (should|does) it improve
    (how long before|when will) i notice (a difference|anything)
    is (this|it) (going to work|any use)
    (will|would|does) (this|it) (make my knee better|make my knees better|make me better|take the pain away|get rid of the pain|get rid of my knee pain|stop the pain)
    can you (promise|guarantee) (it works|it will help|it gets better|that|this works)
    (will i|am i going to|will i ever) (be okay again|run again without pain|run pain free|be pain free again)
    how (likely|sure|certain) is it (to work|to help|that it helps)`,

  FeedbackIntent: `
    i can breathe (fine|again|better now)
    the swelling has gone
    i broke my (leg|arm|foot) (years ago|when i was a kid)
    i (sprained|hurt) my knee (as a kid|ten years ago)
    i have no chest pain
    it's easier now
    no (chest pain|sharp pain|swelling|fever|numbness|tingling|pain in my chest|pain in my calf|dizziness|knee pain|night pain)
    (it|that|my knee) (feels|is) (better|looser|less sore|less painful|the same|warmer)
    (it|that one|my knee|my kneecap|that leg) (doesn't|does not) (hurt|ache|hurt today|burn)
    (it|my leg) (isn't|is not|is no longer) (hurting|painful|hurting any more|aching|sore now|sharp|that bad|sore at all|burning)
    (my knee|my calf|my kneecap|the joint) (isn't|is not) (swollen|locked|stuck|numb|hot|red|puffy|giving way|swelling|tingling|unstable)
    (my knee|it|my leg|my kneecap) (didn't|doesn't|does not|did not|never) (give way|lock|swell|feel numb|feel unstable)
    (my knee|the knee|it|my leg|my calf) hasn't (gone numb|locked up)
    (i'm|i am) (not|no longer) (dizzy|faint|unwell|sick|in pain|hurt|injured|lightheaded|nauseous|feverish|numb|short of breath|sore|feeling any pain)
    i (don't|do not|didn't) (feel|feel any|feeling) [a|any] (pain|pain now|sharp pain|worse|dizzy|faint|unwell|pain today|fever|swelling|numbness|ill|any different)
    (my knee|my leg) (loves this|likes this|is happy|is loose|feels lighter|thanks you)
    my knee feels (much|a lot) better
    i'm not (bleeding|hurt|stuck)
    i (smashed|nailed) it
    my knee used to (give way|lock|swell|hurt|click)
    i (had|hurt) (a fever|a cold|my back|my ankle) last week but i'm fine now
    it doesn't (hurt at night|wake me up|give way|go numb)
    i've never (broken anything|broken a bone|had surgery|had a fall|fainted)
    i (haven't|didn't) (fall|fallen|fallen over|hurt myself|hit my head|had a fall|injured it)
    i don't (feel dizzy|feel faint|feel sick|have a fever|have chest pain|have any pain)
    (no fever|no numbness|no swelling|no dizziness|no chest pain|nothing's broken|nothing is numb)
    there's no difference
    (much better|no pain now|not bad|feels better|all good) [now]
    that was (hard work|tough|hard)
    (my heart's|my chest is|my breathing is) (fine|all right)
    (i'm not|i don't have|i've never had|no) {condition}
    that's (loosened|freed up) my leg
    i wouldn't call that a shooting pain
    (it's|it was) not a (sharp|stabbing) pain
    not (sharp|stabbing) just stiff
    it's (stabbing|sharp) or anything
    (that|this|the stretch|the rolling|the routine|stretching) (helped|helps|really helped|helped a lot|did nothing|made it better)
    (that's|it's|it is) (better|easier|easing|gone|working|fine now|looser|not too bad|okay so far|less sore|going away|less painful|settling down|improving)
    (no|i don't notice any|i can't feel any) (change|difference|improvement|pain|sharp pain|pain at all|pain in my knee|knee pain|soreness|twinge|problem|discomfort|stabbing pain|swelling|numbness|tingling)
    (not much|not any) (better|different)
    (i didn't|i never) (fall|fallen|injure it|injured it|twist it|hurt it|bang it|hit it|hurt my knee)
    nothing (hurts|changed|happened|is sore|is hurting|aches)
    (painless|pain free|pain's gone|the pain's gone|the pain has gone|the pain stopped|the pain is less|the pain is better|the pain eased|the pain is easing|it stopped hurting|it's stopped hurting|the pain's easing off|the pain's less|less pain|no worse|it went away|it passed|the pain is going away)
    (all|all still|everything is) (good|okay|well|right here) [here]
    (much better|a lot better|same|the same|same as before|about the same|loads better)
    (it's still|my knee is still) (sore|stiff|a bit sore|a little sore)
    my knee still feels (the same|tight)
    still (sore|tight)
    i can (tell the difference|feel it helping|move it better|bend it better)`,

  SocialIntent: `
    (thank you|thanks) (very much|dear|coach|so much)
    thanks (bro|a lot|man)
    (you're|you are) (cool|very patient)
    hey [there]
    you've been very patient
    (good afternoon|what are you called)
    well done [coach]
    this is (boring|fun)
    (you stink|good girl|good lad)
    (you're|you are) a (legend|gem|lifesaver|champ|good egg)
    (thank|thanks|many thanks|thank you|cheers|ta|thanks a lot|thank you so much|thanks a million|thanks again|thank you coach|ta very much|bless you)
    thanks (for|for the) (help|the help|letting me know|answering my question|being here|trying)
    i'm (grateful|happy with your answer|impressed|enjoying it|bored|proud of myself|glad i did this|happy|nervous)
    (that's|that was) (nice|funny|helpful|kind|annoying|useful|relaxing|weird|silly|rude|dull|terrible)
    i (like|liked|adore) (this|you|stretching|this exercise|this stretch|your voice|foam rolling|the routine|running)
    i (hate|don't like|can't stand) (you|exercise|the voice|mornings|your jokes)
    you're (welcome|right about that|a lifesaver|great|no help|crazy)
    (hello|hello there|good morning|good evening|hi alexa|hi coach|g'day|morning|hey coach|greetings|namaste|nice to meet you|long time no see)
    (what's up|how do you do)
    (who|what) (are you exactly|made you|built you|programmed you)
    (what's your name|who are you|are you real|do you run|how old are you|do you have legs|are you a computer|where do you live|are you still there|are you there|are you listening|can you hear me)
    (well done|nice one|bravo|wow|lovely|brilliant|excellent|wonderful|super|yay|phew|gosh|oh dear|blimey|oh well|good to hear|good to know|interesting|fair enough|i see|sorry|my bad|oops|no worries|you're welcome)
    (boring|i'm bored|what a bore|i hate you|i like you|love it|hate it|that was fun|that was great|that was nice)
    did i do (well|all right)
    (am i|how am i) doing [well]
    how did i do
    happy (birthday|new year)
    merry christmas
    (tell me something nice|say something nice|motivate me|encourage me|cheer me on|cheer me up)
    (it was|it is) (nice|a pleasure) (stretching with you|exercising with you)
    you (make me laugh|sound tired|crack me up|sound like a robot|helped me)`,
};
