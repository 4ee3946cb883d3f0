import type { Intents } from '../types';

/**
 * What only sounds like danger, beside which no danger is said: what is denied, over, or well; another's, or told on a
 * screen; what may come; a figure of speech; and what is asked of an exercise.
 */
export const HARMLESS: Intents = {
  FeedbackIntent: `
    i was sick (on sunday|yesterday) but i'm okay
    (last summer|years ago) my knee (locked|swelled) up [once]
    my heart is (racing|pounding) after the (squats|lunges)
    i (held my breath|forgot to breathe)
    i'm not feeling (faint|dizzy|sick)
    there's no swelling [at all]
    my (dizziness|numbness) went away
    i've got my breath back
    the swelling went down
    my knee is warm from the (blanket|sun|rolling)
    (i|we) don't need (an ambulance|a doctor)
    i used to (get dizzy|faint) [but not now]
    puffed out but okay
    never felt so alive
    i could sleep for a week
    i can (get up|stand up|stand on it|put weight on it|walk on it|walk|breathe|bend it) [fine|now|by myself|again]
    (i've caught my breath now|i caught my breath|i got my breath)
    (i'm not on|i don't take|i'm not) {condition}
    my (doctor|physio) says (i can do this|i'm fine|my heart is fine)
    i (don't|didn't) want to (hurt myself|get hurt|hurt my knee)
    (i hope i don't|i'm scared i'll) hurt myself
    (my knee|it) never (gives way|locks|swells)
    i was (sick|ill|dizzy) last week
    i had an x-ray and it's fine
    i feel (fine|okay)
    (it's|my knee's|the joint is) not (swollen|locked|hot|puffy|numb|bleeding)
    nothing (popped|tore|gave way)
    nobody's hurt
    i'm no longer (dizzy|faint|sick|numb)
    no (swelling|chest pain|dizziness|fever|numbness|blood)
    i've got no (swelling|numbness|dizziness)
    (it|my foot|my nose) stopped bleeding [last week]
    (the dizziness|the numbness|the fever) is gone
    i feel less dizzy now
    i'm (breathing hard|puffed|panting) but fine
    i was (dizzy|ill) yesterday but not today
    i got up (fine|by myself)
    i (tore a ligament|fainted a lot|had a concussion|dislocated my kneecap) (in college|when i was young|in two thousand nine)
    my knee (locked up once|swelled up|popped out) (last summer|years ago|in spring)`,

  'AMAZON.FallbackIntent': `
    i fell (over laughing|in a puddle last week)
    i cracked (it|an egg)
    i hit my (target|limit)
    my head is full
    i lost my head
    (heart to heart|have a heart)
    i can't live without my coffee
    i'm choking on my (own jokes|words)
    i'm reading a book about suicide prevention
    i cracked my knuckles
    i twisted the (lid|band)
    i hit (a wall|the floor with my hand)
    i banged the door
    a guy on youtube tore his a. c. l.
    there was an accident on the motorway
    my mate did his knee in playing football
    (good for the blood|blood sweat and tears)
    is my blood flowing better
    my heart skipped a beat when i saw it
    i'm falling (asleep|behind)
    i'm stuck for ideas
    stuck in my ways
    is there an emergency (brake|exit)
    my (sister|uncle) has (asthma|a pacemaker|a torn meniscus)
    my mate passed out (drunk|at the gym)
    my (feet|hands) are cold
    cold feet
    i fell for it
    i'm breathless with excitement
    my heart (goes out to you|isn't in it|is in it|sank)
    (someone|a man) (on tv|in the film) (is having a heart attack|is bleeding|collapsed)
    (somebody|they) on the (radio|news) said (overdose|stroke)
    i was watching a show about (the emergency room|a heart attack|suicide)
    (i can hear|there's) an ambulance outside
    emergency (exit|brake|fund)
    my (uncle|grandma|neighbour) (died of|had) a (heart attack|stroke)
    my (brother|boss) (dislocated his kneecap|tore a ligament|collapsed last week|fainted once)
    (just|i was only) (kidding|joking)
    i'm dizzy with (joy|excitement)
    i'm stuck (on the third one|on step two|on the next one|at the office|in the lift|on hold)
    (the dog|my zip|the video|the band) is stuck
    i (fell|am falling) (off the wagon|behind|asleep|in love|out with my sister)
    my (phone|ring|sock|cushion) fell off
    i broke (my record|a sweat)
    i (tore|ripped) (my shorts|my leggings|a page)
    it broke my (concentration|stride)
    he (passed out|is passing out) (flyers|the cups)
    i passed (my exam|the shops)
    (my ears|the balloon) popped
    pop (music|it on the list)
    it's chest day
    i like the chest press
    these lunges should die
    my chest is supposed to be up
    somebody was shouting help
    i did chest and arms yesterday
    get something off my chest
    (can you|i want to) stroke the (cat|dog)
    (you're|these squats are) killing me
    i'm dying to (start|see it)
    i nearly died laughing
    i want to die of embarrassment
    kill that chime
    dead easy
    i'm gasping for a cup of tea
    i heard a (pop|bang|crack) (in the kitchen|outside|next door)
    something in the kitchen went pop
    my (throat|mouth|skin) is dry
    my (head is itchy|arm is tired|face is red|bum is numb|bottom has gone numb)
    my (chest|head|arm) is (on the floor|up|touching the floor)
    i've got a frog in my throat
    i'd die if (anyone saw me|they saw this)
    i knocked over (my water|the lamp)
    that took my breath away
    i can't breathe through my nose
    my wife says i'm a pain in the neck
    life is good
    (what would you do|what do you do) in an emergency
    my (trainer|boss) is going to kill me`,

  WhenDoctorIntent: `
    what should i do if i feel faint
    could you call an ambulance if (something happened|i got hurt)
    what would a (locked knee|blood clot|torn ligament) feel like
    do i need an ambulance for (a sore knee|that)
    should i stop if (it goes numb|it swells|i feel dizzy)
    what if (i get dizzy|i faint|i fall|it locks|i can't get up|my foot goes numb)
    what should i do if (my chest hurts|it goes numb|i feel dizzy|it swells)
    is it (bad|normal|dangerous) if it (swells|pops|locks|goes numb|feels warm)
    how do i know if (it's swollen|it's broken|i have a clot)
    what does (locked|giving way|swollen) mean
    is (numbness|swelling|a fever|a pop) (bad|dangerous)`,

  WhoShouldNotIntent: `
    (can|could) (this|it|rolling) give me a blood clot
    (could|can|might) i get stuck [down there|on the floor]
    (can|could|will|would) i (hurt|injure) (myself|my knee) [doing this|with the roller]
    can (this|rolling|stretching) (give me a clot|cause a stroke|break a bone|dislocate my kneecap|make me dizzy)
    (is this|are these) okay for a (locked|swollen) knee`,

  HowToIntent: `
    (should my chest be|is my chest supposed to stay) (up|upright)
    (when can i|do i) sit down
    can i rest my head on the floor
    can i lie on my bed and do it
    do i hold the ball to my chest
    (do|shall|should) i (sit or lie down|sit down for this one|lie on my back|get up|stay down)
    can i sit down for this one`,

  TooHardIntent: `
    i can't (get up on my toes|stand still|get down that low|get my leg that straight)
    i can't (put my foot flat|get my foot up that high)`,

  ReadyIntent: `
    i'm (lying|sitting|kneeling) down now
    i'm on the floor now
    i'm (up|back up|on my feet) [now|again]`,

  'AMAZON.StopIntent': `
    (i want to|let's) end it here
    i don't want to go on with (this|it)`,

  IceSafetyIntent: `
    (it's|my knee is|it's gone) numb (under|from) the ice
    my fingers are numb from holding the bag
    my knee feels warm after (icing|rolling) is that normal`,

  KneeNoiseIntent: `
    my (hip|back|neck) cracked [just now]`,

  PainIntent: `
    (my calf is|my calves are) (tight|cramping)
    my calf is sore from yesterday's run
    [i've got] cramp in my calf`,

  WaitIntent: `
    [hang on] i'm panting`,
};
