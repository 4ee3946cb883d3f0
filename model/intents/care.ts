import type { Intents } from '../types';

/** Danger, by its tiers: what is to be called for at once, who is stuck, who should ask first. */
export const CARE: Intents = {
  EmergencyIntent: `
    (ring|phone|dial) (nine one one|nine nine nine|one one two|triple zero)
    (ring|send|call) for (an ambulance|a doctor) [would you|please]
    (ring|phone|call) the emergency services
    [and|and now] my (throat|airway) is (closing|closing up|swelling|getting tight)
    (i have|i've got) a (nut|bee|peanut|food) allergy and (my throat is closing|i can't breathe)
    (can't seem to get|can't get) (enough breath|enough air|any breath|enough oxygen)
    (call|ring|get|send|i need|we need) an ambulance [now|please]
    and (hit|banged|bumped|cracked|smacked|landed on) my head
    (hit|and hit|banged|bumped|knocked|cracked|smacked|landed on) my head
    (can't breathe|can't get my breath|can't catch my breath|can't get any air|can't get enough air|trouble getting air|trouble getting air in|trouble getting my breath|trouble catching my breath|struggling to breathe|fighting for breath)
    (pain|tightness|pressure|heaviness|a tight feeling|a crushing feeling|a weight) (in|on|across) my chest
    (pain|pains) down my (arm|left arm)
    (having a heart attack|having a stroke|having a seizure|having an asthma attack|having an allergic reaction)
    (about to faint|going to faint|about to pass out|going to pass out|about to black out|losing consciousness)
    i (just|think i just|must have|only just|suddenly) (blacked out|passed out|fainted) [for a second|for a moment]
    (i|i've) (blacked out|passed out|fainted) for (a second|a moment|a bit)
    (call|ring|phone|get|get me|i need|please call|dial|send) (<emergency>|an ambulance|the ambulance|the paramedics|paramedics|emergency services|the emergency services|the emergency number)
    (call|ring|phone|dial) (nine one one|nine nine nine|one one two|triple zero|the police)
    (can you|could you|should i|please|you have to|somebody|someone|alexa) call (an ambulance|<emergency>|for help)
    (call|get) (me|us) (help|an ambulance|a doctor now)
    call (for help|someone for me|somebody for me|my wife for me|my husband for me|a doctor now)
    (emergency|medical emergency|this is an emergency|it's an emergency|i have an emergency|an emergency|ambulance|paramedics)
    (i need|we need|i want) (help now|urgent help|medical help|emergency help|a doctor right now|help right now)
    (someone|somebody|please|can someone|can somebody) help me [please|i'm hurt|now]
    (help me please|help me someone|save me|i'm dying|i think i'm dying|i feel like i'm dying|am i dying)
    (i'm having|i think i'm having|i might be having|am i having|this is|could this be|i've had|i'm about to have) (a heart attack|a stroke|a seizure|a fit|an asthma attack|an allergic reaction|a cardiac arrest|an epileptic fit|a severe allergic reaction)
    (heart attack|stroke|seizure|asthma attack|anaphylaxis|allergic reaction|cardiac arrest|overdose|i can't breathe help)
    (i had|i just had|i've just had) (a seizure|a fit|a stroke|a heart attack|convulsions)
    (i've got|i have|i'm having|i feel|i'm getting|there's|i get|i just got|i had|i'm feeling) [some|sudden|bad|this|a] (chest pain|chest pains|pain in my chest|tightness in my chest|pressure on my chest|pressure in my chest|pain across my chest|crushing chest pain|pain in my left arm|pain down my arm|pain down my left arm|trouble breathing|difficulty breathing|breathing problems|shortness of breath|breathlessness|palpitations|heart palpitations|heaviness in my chest|discomfort in my chest|tight chest)
    (my|the) (chest|chest's) (hurts|is tight|feels tight|is hurting|is painful|aches|feels heavy|hurts when i breathe|is sore|feels like it's being squeezed|is being crushed|really hurts|has pain|hurts a lot|burns|feels pressure)
    my chest feels (tight|heavy|tight and i can't breathe|strange)
    my (heart|heart's) (hurts|is racing|is pounding|is fluttering|is skipping beats|is beating too fast|is going crazy|is beating funny|is thumping|feels funny|is beating really fast|is going like mad|won't slow down|is stopping)
    (chest pain|chest pains|short of breath|shortness of breath|chest hurts|breathless|trouble breathing|can't breathe|my chest|tight chest)
    (i can't|i cannot|i can hardly|i can barely|i'm struggling to|i'm finding it hard to|it's hard to|i suddenly can't|i couldn't|it's difficult to|we can't) (breathe|get my breath|breathe properly|get enough air|breathe well|get air|get a breath|breathe at all|take a deep breath|breathe now|get any air|breathe in)
    (i can't|i'm struggling to|i can hardly|i can barely|i still can't) catch my breath [at all]
    (i'm|i am|i feel|i've become|i'm suddenly|i'm very|i'm so) (short of breath|breathless|gasping for air|gasping|fighting for breath|choking|struggling for breath|suffocating|turning blue|wheezing)
    (i'm having|i have) trouble breathing
    it hurts (when i breathe|to breathe|in my chest|when i breathe in)
    my (mouth|face|smile|lip) (has gone|is|has|went|feels|is all) (crooked|droopy|drooping|dropped on one side|numb on one side|lopsided|fallen on one side|dropped|hanging down)
    my face (is drooping|droops|has dropped|has fallen|feels numb)
    (one side of my (face|body)|my left side|my right side|half my face|half of my body) (is numb|has gone numb|is drooping|won't move|has gone weak|feels weak|is paralysed|is paralyzed)
    (my speech is|i'm|my words are) (slurred|slurring my words|slurring|coming out wrong)
    i (can't|suddenly can't) (speak properly|talk properly|lift my arm|feel one side|see out of one eye|see properly|find my words|feel my face|move one side|move my arms|feel my arm)
    my (arm|left arm|right arm) (has gone weak|won't lift|has gone numb|is numb|went numb|is suddenly weak|is going numb|feels numb and heavy)
    i've (suddenly|just) (lost my sight|gone blind|lost my vision)
    (i think i'm going to|i'm going to|i might|i think i might|i'm about to|i feel i'm going to|i nearly|i think i'll|i feel like i'm going to|i feel like i might|it feels like i'm going to) (pass out|faint|black out|collapse|lose consciousness|pass out now)
    (i|i've|i just|i've just|i think i|i must have) (fainted|passed out|collapsed|blacked out|lost consciousness|was unconscious|came round on the floor|woke up on the floor)
    (i'm|i am) (about to faint|about to pass out|going to faint|going to pass out|losing consciousness|blacking out|passing out|fainting|barely conscious)
    (everything|it all|my vision) (went|has gone|is going) (black|dark)
    (i|i've|i just|i think i) (hit|banged|cracked|bumped|smashed|knocked|whacked) my head [on the floor|on the wall|when i fell|really hard|badly|on the table]
    (i fell and hit my head|i fell on my head|i landed on my head|my head hit the floor|i have a head injury|head injury|i've got concussion|i think i have concussion)
    i have the worst headache (of my life|ever)
    my (throat|tongue|face) is (swelling up|swelling|closing up|closing|swollen|tight and swelling)
    (my lips are swelling|my lips are swelling up|i'm going into shock|i need my epipen|i need an epipen|i've been stung and can't breathe|my inhaler isn't working|i can't find my inhaler)
    i (took|have taken|'ve taken|swallowed) (too many pills|too many tablets|an overdose|too many painkillers|too much medication|a whole pack of pills|all my tablets|too much medicine)
    (i overdosed|i've overdosed|i think i overdosed|i think i've been poisoned|i drank bleach|i swallowed poison)
    (he's|she's|my (husband|wife|mum|mom|dad|friend) (is|has)) (unconscious|not breathing|collapsed|stopped breathing)`,

  BrokenLegIntent: `
    my (shin bone|shin|kneecap|leg) looks (bent|broken|crooked)
    my (knee|leg|kneecap|foot|ankle) is (bent|pointing|facing|turned) (sideways|backwards|the wrong way)
    [i think] my (hip|leg|ankle|wrist|arm|kneecap|foot|knee) is broken
    my kneecap (has gone|is|has moved|has slid|went|has shifted) (round|over|off) to (the side|one side|the outside) [of my leg|and it's stuck]
    (i heard a|i felt a|there was a) (snap|crack|pop) and (now i can't stand on it|i can't put weight on it|i can't put any weight on it|now i can't stand)
    (i fell|i slipped|it popped|it snapped|i twisted it) and (now i can't stand|now i can't stand on it|now i can't put any weight on it)
    (i|i've|i think i|i think i've|i just|i've just|i'm sure i|maybe i) (broke|broken|snapped) (my leg|my kneecap|a bone|my knee|my ankle|my hip|something in my leg|my foot|my shin|my arm|my wrist)
    (my|the) (leg|knee|kneecap|foot|ankle|shin) (is|looks|has gone|is pointing|bent|is sticking out|looks all) (bent the wrong way|out of shape|deformed|crooked|a funny shape|misshapen|the wrong shape|broken|snapped|pointing the wrong way|the wrong way round|at a funny angle|twisted round|out of joint|shattered|fractured)
    (i can see|there's) (the bone|bone|a bone sticking out)
    (my|the) (bone is|bone's) (sticking out|showing|coming through)
    (my|the) (kneecap|knee cap|patella|knee) is (on the side of my leg|on the side|in the wrong place|out of place|round the side|not where it should be|dislocated|out|out of its socket|out to the side|sitting on the outside)
    (my|the) (kneecap|knee cap|patella|knee) (popped out|slipped out|came out|has popped out|has slipped out|dislocated|has dislocated|jumped out|slid out|moved out of place|went out of place|popped out of place|went sideways) [and (it won't go back|won't go back|it's still out|it's stuck|i can't get it back|it hasn't gone back|stayed out)]
    (my|the) (kneecap|knee) (won't go back|won't go back in|is stuck out of place|won't pop back|is still out)
    (i|i've|i think i|i just|i've just|i think i've) dislocated (my kneecap|my knee|it|my patella)
    (i can't|should i|can i|how do i) (get|push|put|pop) my (kneecap|knee) back [in|into place]
    (dislocated kneecap|kneecap dislocated|my leg is broken|i've broken my leg|broken leg|broken kneecap|my kneecap's out|compound fracture)
    my (foot|leg|toes) (is|are|has gone|has turned) (cold and blue|blue and cold|cold and white|blue|white and cold)`,

  BleedingIntent: `
    (bleeding badly|bleeding heavily|bleeding everywhere|won't stop bleeding|losing blood|losing a lot of blood)
    (it's|i'm|my leg is|my knee is|this is|i am|my head is) (bleeding|bleeding and it won't stop|bleeding a lot|bleeding badly|bleeding heavily|bleeding everywhere|pouring with blood|gushing blood|still bleeding|spurting blood)
    the bleeding (won't stop|doesn't stop)
    it (won't stop bleeding|doesn't stop bleeding|keeps bleeding)
    (there's|i see|there is) [so much|a lot of|lots of|too much] blood [everywhere|on the floor]
    (i|i've|i just|i've just) (cut|sliced|gashed) (my leg|my knee|myself|my hand|my foot|my head) [badly|open|really badly|on the roller|on the glass|deep]
    (i'm losing|i've lost) (blood|a lot of blood|too much blood)
    (bleeding|blood everywhere|it's a deep cut|i have a deep cut|my knee is cut open|heavy bleeding)
    (help|stop|wait|oh no|ow) (i'm bleeding|it's bleeding|my leg is bleeding|there's blood|i cut myself)
    (my|the) (wound|cut|gash) (is deep|won't close|keeps bleeding|is bleeding a lot|has opened)`,

  CrisisIntent: `
    i'm (going to|gonna) (end it|end it all|end my life|kill myself) [tonight|today|now|soon]
    i [just] wish i (could die|could just die|would die|would never wake up|could disappear for good)
    (end my life|ending my life|take my own life|killing myself|cutting myself|don't want to live|no reason to live|nothing to live for)
    i (don't see|can't see|have) (any reason|no reason|a reason|any point) to (live|keep living|go on living|carry on living)
    i've (started|gone back to) (cutting|hurting|harming) myself
    i can't (do|cope with|handle) (life|living) any more
    i've been (cutting|hurting|harming|burning) myself
    i (keep|feel like|can't stop) (cutting|harming) myself
    (i'd rather be|i'd be better off|i might as well be|better off) dead
    i've had enough of (life|living|being alive)
    i'm (tired|sick|done|fed up) (of|with) (life|living|being alive)
    (what's|i don't see) the point (of|in) (living|life|going on living|being alive)
    (nobody|no one) would (care|notice|mind) if i (died|was dead|was gone)
    i (can't|don't want to) (face|take|go through) (another day|life any more|life)
    i want (my life to end|it all to end|to go to sleep and never wake up|to hang myself|to shoot myself|to overdose|to jump in front of a train)
    (the world|my family|everyone) would be better off (without me|if i was dead|if i was gone)
    i (want|would like|'d like|am going|'m going|plan|need|feel like i want|just want|really want) to (kill myself|die|end my life|end it all|be dead|take my own life|end it|commit suicide|not be here any more|not wake up|disappear for good|jump off a bridge)
    i (want|need|am going|'m going|feel like i want) to (hurt myself|harm myself|cut myself|do something to myself|injure myself on purpose)
    i (don't|do not|no longer) want to (live|live any more|live anymore|be alive|be here any more|be here anymore|go on living|be alive any more|exist|exist any more|wake up)
    (i'm|i am|i've been|i feel|i'm feeling) (suicidal|thinking about suicide|thinking of suicide|thinking about killing myself|thinking of killing myself|thinking of ending it|thinking about ending my life|thinking about death all the time|thinking of hurting myself|thinking about hurting myself|planning to kill myself|having suicidal thoughts|self harming|thinking about dying)
    i (have|'ve got|keep having|'m having) (suicidal thoughts|thoughts of suicide|thoughts of killing myself|thoughts of ending my life|thoughts of hurting myself|dark thoughts)
    (i wish|i wish that) i (was|were) (dead|never born|not alive|not here any more)
    (life is not|my life isn't|life isn't|it's not|nothing is) worth (living|living any more|going on|it any more i want to die)
    (nobody would miss me|everyone would be better off without me|they'd be better off without me|there's no reason to live|i have nothing to live for|i see no point in living|i can't go on living|i can't take life any more|there's no point in living|i can't live like this any more)
    (suicide|suicide hotline|suicide prevention|self harm|kill myself|i hate my life and want to die|crisis line|crisis hotline|i'm in crisis)
    i'm (going to|about to) (kill myself|end my life|jump|take all my pills)
    (i hurt myself|i cut myself|i harm myself) on purpose`,

  StuckIntent: `
    (any tips for|what's the best way of|what's a good way of|any advice on) getting (up off the floor|off the floor|up from here|up again)
    (can't get up|can't get back up|can't get off the floor|can't move my leg|can't get my leg to move|i can't get my leg to move|can't roll over|stuck on the floor|stuck on my back)
    my (legs|leg|knees|back) (won't let me|won't) (get up|stand up|get off the floor)
    i (can't|cannot|suddenly can't) (stand up|stand up straight|straighten up|straighten my back|get upright|get off my knees|get up on my feet)
    i'm (trapped|pinned|wedged) [on the floor|under the roller|down here|here]
    my (leg|legs|body) (won't move|just won't move|won't do anything|won't work)
    i (can't|cannot|can not|couldn't|'m unable to|'m not able to|can't seem to|don't know how to|can hardly|still can't) (get up|get up again|get back up|get up off the floor|get off the floor|get up from the floor|get off the ground|get myself up|stand up again|get to my feet|get up from here|get up any more|get out of this position|roll over|sit up|move|move at all|get up from the roller)
    (i'm|i am|help i'm|help me i'm|i got|i've got) stuck [on the floor|on the ground|down here|on the roller|in this position|like this|here on the floor|on my back|on my side|on my knees|and can't get up|help]
    (help|help me) (i can't get up|get up|i can't get off the floor|i'm on the floor|up|i can't move)
    (how do i|how can i|how should i|what's the best way to|help me) (get up|get up from the floor|get off the floor|get back up|get up again|get up off the floor|stand up from the floor|get up from here)
    i (can't|cannot|suddenly can't|can't even) (move my leg|move my legs|move it any more|lift myself|move my body|get my leg down)
    (i fell and can't get up|i've fallen and i can't get up|i have fallen and can't get up|i'm on the floor and can't get up|i'm lying on the floor and can't get up|i can't get up my back has gone|my back has gone|my back's gone|my back has locked up|my back has seized up|my back has given out)`,

  NeedRestIntent: `
    i (need|have|must|want|'ve got|think i need) to (sit down|lie down|sit|have a sit down|sit for a bit|lie down for a bit|sit down for a minute|lie down for a minute|sit down now|lie down now|rest lying down|have a lie down|sit on a chair)
    (let me|can i|may i|i'd better|i should) (sit down|lie down|have a sit down|sit down for a minute|lie down for a minute)
    (i'm completely exhausted|i'm totally exhausted|i have no strength left|my legs won't carry me any more|i have to rest lying down)
    (hang on|wait|stop|sorry|oh) i need to (sit down|lie down|sit|sit for a minute)
    i'm going to (sit down|lie down|have to sit down|have to lie down) [for a bit|for a minute|now]
    (can we stop so i can|i'll just) (sit down|lie down) [for a minute]`,

  KneecapBackIntent: `
    my (kneecap|knee) (went out|popped out|slipped out) and then (popped back|went back|slipped back)
    my (kneecap|knee) went out and (popped back|went back)
    (it's|but it's|and it's) (back in now|gone back in|back in place|popped back in)
    my kneecap (popped out|slipped out|came out|slid out) and (went back in|popped back in|it went back in|it popped back in|slid back)
    my kneecap (popped out|slipped out|went out) (then|and then|but) (went back in|popped back in|it popped back in)
    my knee (popped out|slipped out|went out) and (went back in|popped back in|it went back in)
    my kneecap (popped|slipped|jumped) out for a (second|moment)
    (my|the) (kneecap|knee cap|patella|knee) (popped out|slipped out|came out|dislocated|jumped out|went out|moved out) (but|and|then|and then) (it went back|went back|it's back|popped back in|it popped back|slipped back|it slipped back in|it's back in place|it went back in|went back by itself|back in)
    (my|the) (kneecap|knee) (pops|slips|comes|goes|slides) (out|in and out|out of place|out and back|out sometimes|to the side sometimes)
    (my|the) (kneecap|knee cap|patella) keeps (popping out|slipping out|slipping|dislocating|coming out|sliding out)
    (my|the) (kneecap|knee) (popped out and back in|subluxed|subluxes|nearly popped out|almost popped out|slipped for a second|dislocated last week|dislocated yesterday)
    (my|the) (kneecap|knee cap|knee) (went back in|popped back in|is back in now|went back by itself)
    i (dislocated|have dislocated|'ve dislocated) my (kneecap|knee) (last week|last month|last year|yesterday|and it went back|but it's back in)
    i've got (a loose kneecap|an unstable kneecap)`,

  AskFirstIntent: `
    [i'm|i have] {condition} is (icing|this|it|rolling|stretching) (okay|safe|all right)
    i've got {condition} in my (hips|feet|knees|legs|back|knee)
    i had {condition} (in the summer|at christmas|in my twenties|two years ago|this year|once)
    i had {condition} (a few weeks ago|three weeks ago|last month|last year|in march|recently|on this knee|on my other knee)
    i (get|suffer with|struggle with|was born with|live with) {condition}
    my bones are (brittle|weak|thin|fragile|crumbling)
    my (doctor|physio|surgeon|cardiologist|consultant) (told me not to exercise|said not to exercise|said i shouldn't exercise|told me to rest|told me to take it easy|doesn't want me exercising)
    i've been told not to (exercise|do exercise|kneel|squat|put weight on it|strain myself)
    (i'm|i am|i think i'm|i'm on|i am on|i'm taking|i am taking|i take|i'm also|because i'm|i might be) {condition}
    (i have|i've got|i've|i suffer from|i live with|i was diagnosed with|i've been diagnosed with|i had|i've had|i just had|i recently had|i've just had|i'm recovering from) {condition}
    (i have|i've got|i had|i'm|i'm on|i take) {condition} (can i do this|is this okay|is this safe|should i do this|can i still do this|can i do these|can i foam roll|is it safe|can i ice my knee|can i ice|is ice okay|can i use ice|should i ice|is that a problem|should i be doing this)
    (can i do this|can i foam roll|can i do these|should i do this|is it safe|is this safe|can i ice|can i ice my knee|can i use ice|is this okay) (if i have|with|when i'm|if i'm|if i'm on|on|while|after|if i've had) {condition}
    (okay ready|ready|next|carry on|yes|how long left|wait) but (i'm|i have|i'm on|i had) {condition}
    what if (i'm|i have|i'm on|i had|i've had) {condition}
    did i (say|mention|tell you) (i'm|i have|i'm on|i had) {condition}
    (my doctor says i have|the doctor says i have|i should say i'm|i should say i have|i forgot to say i'm|i forgot to say i have) {condition}
    {condition}`,
};
