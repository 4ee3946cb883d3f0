import type { Intents } from '../types';

/** Danger, by its tiers: what is to be called for at once, who is stuck, who should ask first. */
export const CARE: Intents = {
  EmergencyIntent: `
    i nearly (passed out|fainted)
    someone isn't breathing
    pain in (my ribs|the left side of my chest)
    my ribs feel crushed
    my (heartbeat|pulse|heart) is (all over the place|thumping|irregular) [and i feel weak|and i'm light headed]
    i can (hardly|barely) breathe
    i can't get my breath back
    my breathing has gone (funny|bad)
    (i'm|i can't stop) hyperventilating
    i (fell|went) unconscious
    i'm fading [out]
    (the baby|my friend|my son) (isn't breathing|is unconscious|is having convulsions)
    my grandma (fell and she's not responding|isn't moving)
    (get me|i need to get) to a hospital [fast]
    i can't move (the left|one) side of my body
    i'm allergic to bees and i got stung
    [my] chest hurt [badly]
    my (wife's|husband's|dad's) not (waking up|breathing)
    (phone|ring|get|send) an ambulance
    palpitations [and they won't settle]
    my heart stopped
    my breath (is gone|doesn't come back)
    (a|sudden) thunderclap headache
    i (banged|bumped) the back of my head
    everything is spinning and going dark
    (he's|she's) (turned blue|turning blue|gone grey)
    (my partner|he|she) just dropped to the floor
    i've just come round
    my breathing is (getting harder|getting worse|really bad|fast and shallow)
    (my wife|my husband|my mother|she|he) (isn't waking up|won't respond|is not answering me|isn't moving)
    (my son|my wife|he|she) is having (a fit|a seizure|a stroke|chest pains)
    i (cracked|smashed|hit) (my skull|the back of my head|my head) [on the table|and i see double|and i feel sick]
    i get pain in my (left arm and chest|chest and jaw|chest and shoulder)
    my heart is (racing|going like mad|pounding) and i (feel faint|am seeing spots|feel weak)
    (an awful|a heavy|a crushing|a squeezing) (pain|feeling) (across|in the middle of) my chest
    i need (air|a paramedic)
    pain behind my (breastbone|ribs)
    chest (started hurting|is burning)
    my chest started to hurt
    i have no breath
    (breathing hurts|it hurts when i breathe)
    not breathing (right|well|properly|good)
    i'm not breathing (right|well|properly)
    i came to and didn't know where i was
    (my head is exploding with pain|a sudden terrible headache|sudden pain in my head)
    one side of (me|my body) (went weak|has gone weak|is weak|went limp)
    my (smile|mouth) is (lopsided|crooked|drooping)
    (his|her) (face is drooping|speech is slurred|lips are blue)
    (stuck in my throat|can't swallow|i can't swallow)
    (heart has stopped|heart isn't beating)
    i can't feel (either of my legs|both my legs|my legs at all)
    i've (wet|soiled) myself
    pain has spread to my (jaw|arm|neck)
    down my left arm
    my words (make no sense|come out jumbled)
    came out as nonsense
    arm and leg (have gone dead|have gone weak|are numb)
    (baby has|lips have) (turned blue|gone blue)
    next thing i (was|knew i was) on the floor
    (i need|where's) my epi pen
    (get me|call|send) the ambulance
    (there's|there is) (a man|someone) (unconscious|who collapsed) [here]
    i (drank|swallowed) something poisonous
    (nine one one|nine nine nine|triple zero)
    there's (a weight on|a stabbing in|a tightness in) my chest
    my lungs (won't work|hurt)
    my mouth (hangs down|is hanging)
    i lost consciousness
    i took a whole (bottle|packet) of pills
    i'm wheezing badly
    the pain goes (down my left arm|from my chest to my shoulder)
    i need help (right now|it's serious|badly|urgently)
    (an ambulance|ambulance) (please|now)
    (help me someone|somebody help)
    (he|she) isn't (waking up|responding)
    my heart is beating like mad and won't stop
    (take me|get me|i need to go|i have to go) to hospital
    i'm (coughing up|throwing up|spitting|vomiting) blood
    [someone] is choking
    (it's all|my vision is) going (dark|black)
    i feel like i'm (dying|going to die)
    i'm (not able|unable) to breathe
    my heart has (stopped|gone funny|gone mad)
    (get|i need) (a|the) doctor (quick|right away)
    my breath (won't come|isn't coming)
    i can't stop (wheezing|coughing)
    my throat's (closing up|swelling up|tightening|tightening up)
    i (just keeled over|had a blackout)
    (get|send|fetch) help [quick|quickly|now]
    get the paramedics
    get a doctor now would you
    phone the emergency
    squeezing round my chest
    (no air|not enough air|no oxygen|i'm not getting enough air|i'm not getting any air)
    i can't (move|lift|feel) my (arm|face|left arm)
    (came to|came round|woke up|found myself) on the floor
    (whacked|bashed|thumped|clonked|clipped|struck) my head
    (took|swallowed|i've taken|i've swallowed) (all my pills|too many pills|too many tablets|a load of tablets)
    (oh god|ow|oh) my chest
    (a weight|an elephant|something heavy) [sitting] on my chest
    (i need|send for) a paramedic
    my (tongue|face|throat) has swollen up
    my tongue is (swelling|swollen)
    my tongue has swollen up
    my (husband|wife|mum|mom|dad|friend) isn't breathing
    my (husband|wife|mum|dad|friend) has collapsed
    my (husband|wife|mum|mom|dad|friend) just collapsed
    my (husband|wife) (has stopped breathing|won't wake up|is unconscious)
    (he|she) (isn't breathing|has collapsed|just collapsed)
    (he|she|someone) (has stopped breathing|won't wake up)
    someone (has collapsed|isn't breathing|is unconscious)
    someone has fainted
    my heart keeps (skipping beats|fluttering|racing)
    [it's] the worst headache [of my life|i've ever had]
    i can't feel (one side of my body|one side of my face|my left side)
    i have pain in the (breast|chest)
    a pain in the chest
    i('ve| have) taken too many (painkillers|tablets)
    my chest (feels tight|hurts|is tight) [and my arm's gone funny]
    i've got a pain in my chest
    (can't breathe|can't get any air|i can't get any air|i can't breathe properly)
    (call|get) me an ambulance
    i think (it's|i'm having) a (stroke|heart attack)
    one side of my face (has dropped|is drooping)
    (ring|phone|dial) (nine one one|nine nine nine|one one two|triple zero)
    ring for (an ambulance|a doctor)
    (ring|phone) the emergency services
    my (throat|airway) is (closing|swelling)
    i have a nut allergy and i can't breathe
    (can't seem to get|can't get) (enough breath|enough air|enough oxygen)
    (call|i need) an ambulance
    and (hit|banged|cracked|landed on) my head
    (hit|and hit|banged|bumped|knocked|cracked|smacked|landed on) my head
    (can't breathe|can't get my breath|can't catch my breath|can't get any air|can't get enough air|trouble getting air|trouble getting air in|trouble getting my breath|struggling to breathe|fighting for breath)
    (pain|tightness|pressure|heaviness|a crushing feeling) in my chest
    (tightness here in the chest|like it's in a vice)
    (pain|pains) down my arm
    (having a heart attack|having a stroke|having a seizure|having an asthma attack|having an allergic reaction)
    (about to faint|going to faint|going to pass out|about to black out|losing consciousness)
    i (just|must have|suddenly) blacked out
    i blacked out
    i keep (blacking|passing) out
    blacked out for a (second|moment)
    i'm about to collapse
    asthma has come on
    struggling for air
    (call|ring|phone|get|get me|i need|please call|dial|send) (<emergency>|an ambulance|the paramedics|emergency services|the emergency number)
    (call|ring|phone|dial) (nine one one|nine nine nine|one one two|triple zero|the police)
    (can you|should i|someone|alexa) call (an ambulance|<emergency>)
    (call|get) (me|us) (help|an ambulance|a doctor now)
    call (for help|someone for me|my wife for me|my husband for me|a doctor now)
    (emergency|medical emergency|this is an emergency|it's an emergency|i have an emergency|an emergency|ambulance|paramedics)
    (i need|we need) (help now|urgent help|medical help|emergency help)
    (someone|please) help me [i'm hurt]
    (help me please|save me|i'm dying|am i dying|i don't want to die)
    (i'm having|i think i'm having|this is|could this be) (a heart attack|a stroke|a fit|an asthma attack|an allergic reaction|a cardiac arrest|an epileptic fit)
    (heart attack|stroke|seizure|asthma attack|anaphylaxis|allergic reaction|cardiac arrest|overdose)
    i had (a seizure|a fit|a stroke|convulsions)
    (i've got|i have|i'm having|i feel|i get|i had) (chest pain|chest pains|trouble breathing|shortness of breath|palpitations)
    my chest (hurts|is tight|feels tight|is hurting|aches|burns|is killing me)
    my chest feels (tight|tight and i can't breathe|strange)
    my heart (hurts|is racing|is going crazy|is beating funny|feels funny|won't slow down)
    (chest pain|chest pains|short of breath|shortness of breath|chest hurts|breathless|trouble breathing|can't breathe|my chest|tight chest)
    (i can't|i cannot|i'm struggling to|it's hard to|we can't) (breathe|get my breath)
    (i can't|i'm struggling to) catch my breath [at all]
    (i'm|i am|i'm suddenly) (short of breath|breathless|gasping for air|gasping|fighting for breath|choking|suffocating|turning blue|wheezing)
    it hurts (to breathe|in my chest)
    my (mouth|smile|lip) has gone (crooked|droopy|numb on one side|lopsided|dropped)
    my face (droops|has dropped|has fallen|feels numb)
    (one side of my (face|body)|my left side|half my face|half of my body) (is numb|won't move|is paralysed)
    (my speech is|i'm|my words are) (slurred|slurring|coming out wrong)
    i can't (speak properly|talk properly|talk right|lift my arm|feel one side|see out of one eye|see properly|find my words|feel my face|move one side|move my arms|feel my arm)
    my arm (has gone weak|won't lift|is numb|feels numb and heavy)
    i've just (lost my sight|gone blind|lost my vision)
    (i think i'm going to|i'm going to|i nearly|i feel like i'm going to) (pass out|faint|black out|collapse)
    (i|i think i) (fainted|passed out|collapsed|lost consciousness|was unconscious|came round on the floor)
    (i'm|i am) (about to faint|going to faint|going to pass out|blacking out|passing out|fainting|barely conscious)
    (everything|my vision) (went|is going) (black|dark)
    (i|i just|i think i) (hit|banged|cracked|bumped|smashed) my head [on the floor]
    (i fell on my head|i have a head injury|head injury|i've got concussion)
    i have the worst headache ever
    my (throat|face) is (swelling up|swelling|closing|swollen)
    (my lips are swelling|i'm going into shock|i need my epipen|i've been stung and can't breathe|my inhaler isn't working|i can't find my inhaler)
    i (took|swallowed) (too many pills|an overdose|all my tablets|too much medicine)
    (i overdosed|i think i've been poisoned|i drank bleach|i swallowed poison)
    (he's|she's|my husband is|my wife is) (unconscious|not breathing)`,

  BrokenLegIntent: `
    my foot's (facing|pointing) the wrong (way|direction)
    my kneecap shifted to the side
    the knee is dislocated
    (my|the) kneecap (is|is sitting|has gone|has slid) (on the side|round to the outside)
    (my|the) kneecap isn't (in its place|where it should be)
    my (shin|leg) snapped
    fractured my (leg|ankle|kneecap)
    have broken something
    leg is at a (horrible|weird|strange) angle
    there's bone (sticking|coming) out
    (bone|the bone is|it's) (poking through|poking out|sticking out|coming through)
    through the skin
    popped out of the socket
    came out of its socket
    (my|the) kneecap is round (the side|to the side)
    (round|on|off to) the side of my (knee|leg)
    my (foot|leg) has gone (cold and blue|white and cold)
    my (bone|bones) (cracked|snapped)
    my (kneecap|knee cap) (went|moved|slid|has moved) to the side
    my leg looks twisted
    i (broke|snapped) something in my (leg|foot)
    my (knee|leg) is bent backwards
    i heard a bone (crack|snap|break)
    my (knee|hip) (has dislocated|is dislocated|is out of joint|is out of its socket)
    (it's|it is) bent the wrong way
    my kneecap's sitting out to the side
    i think my (kneecap|ankle|leg|knee) is broken
    i've (broken|snapped) my (ankle|leg|kneecap|foot)
    my (shin bone|shin|kneecap|leg) looks (bent|broken|crooked)
    my (knee|foot) is (bent|pointing) sideways
    my (hip|leg|ankle|wrist|arm|kneecap) is broken
    my kneecap has gone round to the side
    i heard a (snap|crack|pop) and (now i can't stand on it|i can't put weight on it|now i can't stand)
    (i fell|it popped|i twisted it) and (now i can't stand|now i can't put any weight on it)
    (i|i think i) (broke|snapped) (my leg|a bone|my hip|my shin|my arm|my wrist)
    my (leg|shin) is (bent the wrong way|out of shape|deformed|crooked|a funny shape|misshapen|broken|pointing the wrong way|at a funny angle|twisted round|shattered|fractured)
    (i can see|there's) (bone|a bone sticking out)
    my bone's (sticking out|showing|coming through)
    my (kneecap|patella) is (on the side of my leg|on the side|out of place|out of its socket)
    (my|the) (kneecap|knee cap|patella) (popped out|slipped out|came out|has popped out|dislocated|went out of place) [and (it won't go back|it's stuck|i can't get it back)]
    (my|the) (kneecap|knee) (won't go back|is still out)
    i dislocated (my kneecap|it|my patella)
    (i can't|can i|how do i) get my (kneecap|knee) back
    (kneecap dislocated|my leg is broken|i've broken my leg|broken leg|broken kneecap|my kneecap's out|compound fracture)
    my (foot|leg|toes) (is|are) (cold and blue|cold and white|blue)`,

  BleedingIntent: `
    i (cut|sliced) my (foot|leg) open
    blood keeps coming
    blood is (pouring|coming) out of my (leg|knee)
    (there's|i've lost) a lot of blood
    (it's|the cut is|blood is) (spurting|gushing|pouring out|pouring)
    i've cut an artery
    i can't (stop the bleeding|get the bleeding to stop)
    blood all over
    the blood (keeps coming|won't stop|is everywhere)
    i cut myself and (it won't stop|it's bleeding a lot|the blood keeps coming|there's blood everywhere)
    (bleeding badly|bleeding heavily|bleeding everywhere|won't stop bleeding|losing blood|losing a lot of blood)
    (it's|i'm|my leg is|my knee is|my head is) (bleeding|bleeding and it won't stop|bleeding a lot|bleeding badly|pouring with blood|gushing blood|still bleeding|spurting blood)
    the bleeding (won't stop|doesn't stop)
    it (won't stop bleeding|doesn't stop bleeding|keeps bleeding)
    (there's|i see|there is) [so much|too much] blood [everywhere|on the floor]
    i (cut|sliced|gashed) (my leg|my knee|myself|my hand|my foot|my head) [badly|open|on the roller|deep]
    (i'm losing|i've lost) (blood|a lot of blood|too much blood)
    (bleeding|blood everywhere|it's a deep cut|i have a deep cut|my knee is cut open|heavy bleeding)
    (help|stop|wait|oh no|ow) (i'm bleeding|it's bleeding|my leg is bleeding|there's blood|i cut myself)
    my (wound|cut|gash) (is deep|won't close|keeps bleeding|is bleeding a lot|has opened)`,

  CrisisIntent: `
    (i wish i were dead|i'd rather be dead|i've been cutting myself|there's nothing left to live for)
    i hate my life
    (slit|slitting|cut) my wrists
    going to cut myself
    (wanting to|decided to) die
    decided to hurt myself
    (hang|drown) myself
    throw myself (under a train|off a bridge|off a roof)
    i want it over
    i have no will to live
    what's the easiest way to die
    i feel like (jumping off a bridge|ending it all|killing myself)
    i (should|would rather) (just die|be dead)
    done with (living|life)
    i want it all to (be over|end)
    i can't (live|go on) like this
    the world is better [off] without me
    should i just kill myself
    i want to disappear
    i (hope|wish) i (never|don't) wake up [again|tomorrow]
    i want to sleep and never wake up
    (think|thinking) about (ending things|ending it|dying|not being alive|not being here)
    (don't|do not) wanna (be here any more|be alive|live any more|live no more)
    (don't|do not) want live [no more|any more]
    (there's|there is) (nothing|no reason|no point) (to live for|in living|in going on|to go on|left)
    i (don't|do not) want to (be alive|be here|be around|live|exist|go on living) [anymore]
    i (can't|cannot) (do|handle|face|take) (life|this life|living|being alive) [anymore]
    i wish i (was dead|wasn't here|wasn't alive|had never been born)
    [my] life (isn't|is not) worth (living|it)
    i want to (end|finish) (it all|my life|everything)
    they would be better off without me
    i (feel like|am thinking of|keep thinking of) (hurting myself|harming myself|cutting myself)
    i (don't|do not) (want to live|see the point in living) [anymore]
    i('m| am) thinking of ending it all
    nobody would miss me [if i was dead]
    i want to (die|hurt myself)
    i'm gonna (end it|kill myself)
    i wish i could just die
    (end my life|ending my life|take my own life|killing myself|cutting myself|don't want to live|no reason to live|nothing to live for)
    i don't see any reason to keep living
    i've started cutting myself
    i can't cope with life any more
    i've been (hurting|burning) myself
    i keep harming myself
    (i'd rather be|i'd be better off|i might as well be|better off) dead
    i've had enough of life
    i'm (tired|sick|done|fed up) (of|with) (life|living)
    what's the point of (living|life)
    nobody would (care|notice|mind) if i (died|was gone)
    i can't face (another day|life)
    i want (to hang myself|to overdose|to jump in front of a train)
    (the world|my family|everyone) would be better off (without me|if i was gone)
    i (want|am going) to (kill myself|die|take my own life|end it|disappear for good|jump off a bridge)
    i (want|am going) to (hurt myself|harm myself|cut myself|do something to myself|injure myself on purpose)
    i (don't|do not) want to (live|live anymore|be here anymore|exist|wake up)
    (i'm|i am|i feel) (suicidal|thinking about suicide|thinking of suicide|thinking of killing myself|thinking about death all the time|thinking of hurting myself|self harming)
    i (have|keep having) (suicidal thoughts|thoughts of suicide|dark thoughts)
    i wish i was (dead|not here any more)
    (life is not|life isn't|it's not|nothing is) worth living
    (nobody would miss me|everyone would be better off without me|they'd be better off without me|i can't go on living|there's no point in living)
    (suicide|suicide hotline|suicide prevention|self harm|kill myself|crisis line|crisis hotline|i'm in crisis)
    i'm going to (kill myself|end my life|jump|take all my pills)
    (i hurt myself|i cut myself|i harm myself) on purpose`,

  StuckIntent: `
    i can't get my leg to move
    my knee won't let me (stand up|get back up)
    i'm (on the ground|on the floor|lying down here) and (not able to rise|can't get up|can't get back up)
    i can't push myself up
    (can't|unable to) stand
    help me (to stand up|to get up|stand)
    no strength to (stand|get up)
    get me up
    how can i get back on my feet
    i (can't|cannot) (stand back up|rise) [from the floor]
    trapped under the roller
    i'm (not able|unable) to (get|stand) up
    someone help me (up|stand up)
    i (don't|can't) manage to (get|stand) up
    i need (help|a hand|someone) (to get|getting) up
    (no way i can|i'm not managing to|it's impossible to) get up
    getting up (isn't working|is impossible)
    my legs won't (lift me|get me up)
    i (don't|can't) come up [again|anymore]
    please tell me how to get up
    (i can't|i cannot|can't) (get up|stand up again|get back up|get back on my feet)
    (help me up|help me get up|stuck on the floor)
    how do i get up [from here|again]
    i('ve| have) fallen and i can't get up
    what's a good way of getting (up off the floor|up again)
    i need a hand getting (up|off the floor)
    (can't get up|can't get back up|can't get off the floor|can't move my leg|can't get my leg to move|can't roll over|stuck on the floor|stuck on my back)
    my (legs|leg) (won't let me|won't) (get up|stand up)
    i (can't|cannot|suddenly can't) (stand up|stand up straight|straighten up|straighten my back|get upright|get off my knees|get up on my feet)
    i'm (trapped|pinned|wedged) [on the floor|under the roller|down here|here]
    my (leg|legs|body) (won't move|won't do anything|won't work)
    i (can't|cannot|can not|couldn't|can't seem to|don't know how to|can hardly) (get up|get up again|get back up|get off the floor|get off the ground|get myself up|stand up again|get to my feet|get up from here|get out of this position|roll over|sit up|move)
    (i'm|i am|help i'm|i got|i've got) stuck [on the floor|on the ground|down here|in this position|like this|on my side|on my knees|and can't get up|help]
    help (i can't get up|i can't get off the floor|i'm on the floor|up|i can't move)
    (how do i|how should i|what's the best way to|help me) (get up|get up from the floor|get off the floor|get back up|get up again|stand up from the floor|get up from here)
    i (can't|cannot|suddenly can't) (move my leg|move my legs|move it any more|lift myself|move my body|get my leg down)
    (i fell and can't get up|i've fallen and i can't get up|i'm on the floor and can't get up|i can't get up my back has gone|my back has gone|my back's gone|my back has locked up|my back has seized up|my back has given out)`,

  NeedRestIntent: `
    i need to have a lie down
    i'm exhausted i have to lie down
    i've got to (sit down|lie down)
    i'll (sit down|lie down|have a lie down)
    (i'd better|i should|let me|can i) sit down [for a minute]
    i'd better sit
    i (have|need|want) to (lie|sit) down
    my legs won't (carry me any more|hold me)
    i (need|have|must|want|'ve got) to (sit down|lie down|sit|rest a bit|sit on the floor|sit down for a minute|rest lying down|sit on a chair)
    (may i|let me|i must) lie down
    i'm (too weak to go on|worn right out)
    (i need|can i have|let me have) a (sit down|lie down)
    (can i|i want to|i need to) rest (lying down|on a chair|for a while)
    (i'm totally exhausted|i have no strength left|my legs won't carry me any more|i have to rest lying down)
    (hang on|wait) i need to sit down
    i'm going to (sit down|lie down)
    can we stop so i can sit down`,

  KneecapBackIntent: `
    my kneecap went out of place and (came|went) back [in]
    (popped|slipped|went|slid|jumped) back in
    my kneecap (popped|slipped|came|jumped) out for a (second|moment)
    my (kneecap|knee) (slipped|slid|jumped) (out and|out but it|out and then it) (popped back|slid back in|went back in) [on its own]
    my (kneecap|knee) (slipped|jumped) out and back [in]
    my (kneecap|patella) (was out|dislocated) but it's back in now
    my kneecap often slips out
    (i|and i) (pushed|pressed|clicked) it back [in]
    went back (on its own|by itself)
    i had a dislocation
    it popped back in
    (it's|but it's|and it's) (back in now|gone back in|back in place|popped back in)
    my (kneecap|patella) popped out but it went back
    my (kneecap|knee) (pops|slips) (out|out sometimes)
    my (kneecap|knee cap|patella) keeps (popping out|dislocating|sliding out)
    my kneecap (subluxed|subluxes|dislocated yesterday)
    my (kneecap|knee) (went back in|is back in now)
    i dislocated my kneecap (last week|and it went back)
    i've got (a loose kneecap|an unstable kneecap)`,

  AskFirstIntent: `
    they (put|found) {condition}
    i'm {condition} is this (safe|okay) for me
    is this (safe|okay) for me i'm {condition}
    i'm {condition} years (young|of age)
    i'm {condition} can i do this
    i've got {condition} can i (use ice|ice it)
    i forgot (i'm on|i take|i have|i'm) {condition}
    i had {condition} after a flight
    i('m| am) {condition}
    i (take|am on|use|had|have|have had|'ve got|'ve had) {condition} [is that okay|once|last year]
    my bones are thin
    i gave birth
    my blood pressure is high
    my circulation is (poor|bad)
    i'm (having|getting) {condition}
    my heart (isn't|is not) so good
    i can't feel (cold|heat|hot and cold)
    i've had my (hip|knee) done
    [i'm] {condition} is (icing|this|it|rolling|stretching) (okay|safe|all right)
    i've got {condition} in my (feet|knee)
    i had {condition} (in the summer|this year|once)
    i had {condition} (a few years ago|years ago|a few weeks ago|three weeks ago|last month|last year|recently|on this knee|on my other knee)
    i (get|suffer with|struggle with|was born with|live with) {condition}
    my bones are (brittle|weak|thin|fragile|crumbling)
    my (doctor|physio|cardiologist|consultant) (told me not to exercise|said i shouldn't exercise|told me to rest|told me to take it easy|doesn't want me exercising)
    i've been told not to (exercise|kneel|squat|put weight on it|strain myself)
    (i'm|i am|i think i'm|i'm on|i am on|i'm taking|i am taking|i take|i'm also|because i'm|i might be) {condition}
    (i have|i've got|i've|i live with|i was diagnosed with|i've been diagnosed with|i had|i've had|i just had|i've just had|i'm recovering from) {condition}
    (i have|i've got|i'm) {condition} (can i do this|is this okay|can i foam roll|is it safe|can i ice my knee|can i ice|is ice okay|is that a problem)
    (can i do this|can i do these|should i do this|is it safe|is this okay) (if i have|with) {condition}
    (okay ready|ready|next|carry on|yes|how long left|wait) but i'm {condition}
    what if (i'm|i have|i had) {condition}
    did i (say|mention|tell you) i'm {condition}
    (my doctor says i have|i should say i'm|i forgot to say i'm) {condition}
    {condition}`,
};
