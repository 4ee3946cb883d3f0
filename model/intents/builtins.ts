import type { Intents } from '../types';

/**
 * Alexa's own intents. They bring phrases of their own; what stands here are the ways people on the
 * floor say the same, and the commonest of their own, so that the typed conversation knows them too.
 */
export const BUILT_INS: Intents = {
  'AMAZON.YesIntent': `
    (aye|sure thing|sounds good|please do|of course|do that|mm hm|why not|go for it then)
    [oh|um|i guess|i'd say] (yes|yeah|aye|uh huh)
    (that's|that is|it's) (right|correct|true|fine|a yes|affirmative|totally true)
    that would be (true|yes)
    bet
    (certainly|quite so|yes thank you|i would)
    yeah (alright|all right|okay then)
    (yes|yeah|okay) (yes|all right|indeed|please do)
    (aye|yup|sure thing|sounds good|please do|of course|do that|why not|go for it then)
    (too right|i reckon|haan|why not|go on then yes)
    yeah okay
    [oh|um|i guess|i'd say] (yes|yeah|yup|aye|mm hmm)
    yes (please|thanks|i do|i am|i will|you can|that's right|that's it|it is|i'd love to|please do|we can)
    (sure|sure thing|of course|absolutely|by all means|why not|please|please do|totally|for sure|indeed|exactly|affirmative|naturally|gladly|obviously|agreed|confirm|very well|very true|accepted)
    sounds (good|great|fine|lovely|like a plan)
    that would be (great|lovely|helpful)
    (i do|i would|i'd like that|i'd like to|i think so|i suppose so|i want to|i agree|if you like|i'm sure|happy to|the answer is yes)
    (you bet|you got it|you're right|perfect|fine|good idea|works for me|very good)`,

  'AMAZON.NoIntent': `
    i don't think so
    (i don't|i do not) (want to|feel like it|like that|believe that)
    that's (wrong|incorrect|false|not correct|a no|not right)
    no that is (wrong|not right|fake)
    (nah|nope) bro
    (no|nope) (no|thank you dear|not now|not today|thanks|i don't want)
    (rather not|i'd rather not|don't think so|not today|not really now)
    (nahi|nahin|no ta|not for me thanks)
    nothing [else|thanks|more]
    [oh|um] (no|nope|nah|nay|nuh uh|uh uh)
    (no|nope|nah) (thanks|thank you|please|i don't|i wouldn't|not now|definitely not|way|need|never|it's fine|it isn't|that's wrong|that's incorrect|that isn't right|that is wrong|i'm okay|you can't|it's not|good|sir|that's okay)
    (not really|not now|not right now|not today|no way|never|certainly not|negative|not this time|no chance|rather not|maybe later|another time|not happening|later|hell no|false)
    (i'd|i would) (rather not|prefer not|say no|pass|skip that)
    that isn't (right|it)
    (i'm saying|i meant|the answer is) no
    (i'm|i am) (good|okay thanks|all right thanks|not interested)
    (please don't|don't|don't do that|don't bother|leave it|i disagree)`,

  'AMAZON.HelpIntent': `
    help me out
    (help|help me)
    need (some assistance|a hand)
    i don't know [what to do now|what to say]
    (i don't|i do not) know what to (say to you|ask you)
    what can i (say|ask|ask you|ask for|tell you|do here)
    i'm lost (what now|help)
    (i'm lost|i'm stuck) (what now|what do i say|what can i say)
    what (are my choices|are the options|am i able to ask you|can i ask you)
    give me a hand
    which commands can i give
    what else do you know
    what are my (options|choices) (here|now|again)
    what are you (capable of|able to do|able to answer|familiar with|good at|knowledgeable about)
    can i ask you about anything
    (what can|what do) you [do|help me with|know|understand|offer|talk about]
    (what|which) (questions|subjects|words|topics|information) can i [ask you]
    how (does|do) (this|this skill|you) work
    how (do i use you|do i use this|can you help|can you assist me|do i talk to you|can i get you to help me)
    (what now|and now|what do i do now|what happens now|what next then|what do you want|what should i do)
    (what are you|what is this|what's this|who is this for|what's this app|what is knee coach|what are your capabilities|what are your features|what are my choices|what's possible)
    (tell me|let me know) what (you can do|i can do|you can help with|you do)
    i'm (new here|new to this)
    (options|commands|menu|main menu|usage|manual)`,

  'AMAZON.StopIntent': `
    (leave me alone|i've had enough)
    (stop|stop it|stop now|stop please|stop everything|stop the routine|stop the session|stop the exercise|stop the exercises|stop talking|stop for today|okay stop|stop alexa)
    i want to (end|finish) (here|now|the routine|the session)
    i quit
    no more
    finish
    i'm going to stop there
    (finish|enough|end it|that's it) now
    okay (stop|finish|enough) here
    that's (me|it) (for today|thank you|now)
    (i'm|i am) (off|done for today|finished for today)
    (stop|finish|i stop) (now|here|for today)
    (see you|bye|goodbye|switch off|i want to stop here)
    i want to (quit|stop)
    (done|finished|that's me) for (today|now)
    (finish|end) [the|my] (workout|session|training)
    (stop|finish) (exercising|working out|training)
    wrap (it|this) up [for today]
    quit the knee coach
    switch yourself off
    i'm (tired|knackered|exhausted) can we stop
    (thanks|cheers|that was great) (i'm off|i've got to go)
    i'm (going|heading) (to bed|home)
    let me (sleep|go)
    i give up
    i'm (stopping|leaving) now [bye]
    (i'm|i am) off [now|to work]
    right (i've got to run|that's my lot) [see you]
    (that'll|that will) do (for today|me)
    yeah let's stop
    (okay|yes|no|right) stop
    let's (stop|end here|stop here|stop for today|finish now|leave it there|call it a day)
    enough (for today|exercise for today)
    it was (nice|a pleasure) (talking to you|to chat|to speak with you)
    i enjoyed (talking to you|our talk|speaking with you)
    (have a|have a good) (day|evening|one)
    see you (later|around|in a while|again soon)
    nice (talking to you|chat|to see you again|talking again)
    (goodbye|bye) (to you|coach|until tomorrow)
    (please|could you|i need you to) (stop talking|be quiet|end it|quit talking)
    don't talk (anymore|any further)
    (can you|let's|let me|i'd like to|i want to|i wanna|i have to) (stop|finish here|end it|stop for today|leave it there|end the session|go now|finish for today|exit)
    (quit|exit|end|end it|close|leave|shut down|shut up|be quiet|quiet|silence|hush|turn off|switch off|log off|sign off|signing off|abort|terminate)
    (end|abort) (the|my) (session|routine|skill|exercises|program|app|conversation)
    (goodbye|bye|bye bye|see you|see you later|see ya|good night|farewell|cheerio|ciao|so long|talk to you later|until next time|see you around|take care|have a good day)
    (that's|that is) (it|all|it for today|all for now|all thanks)
    i'm (done|finished) (for today|for now|with exercises|with the routine|with the session)
    (i've|i have) had enough
    i've got to (leave|run)
    i (have to|need to|gotta) (go|head off) [now]
    let's (call it a day|leave it there|stop here)
    (don't|do not) (continue|go on|carry on|keep going|want any more|want to continue|want to carry on|talk anymore)
    (i don't|i do not) want to go on
    (stop speaking|quit talking|please stop talking|thanks bye|thank you goodbye)`,

  'AMAZON.CancelIntent': `
    (cancel|ignore) (the|that|my) (last command|request|last thing)
    (never mind|nevermind) (cancel that|don't do that|forget it|cancel it)
    (abort|quit|cancel) (it|the process|mission|what you're doing|action|the current task|the command|the program)
    (actually|no) (cancel that|forget that|cancel it|i don't need it|forget it i don't need it)
    (cancel|cancel it|cancel that|cancel this|cancel everything|cancel the routine|cancel the session|scrap that|drop it|undo that|cancel the exercise|ignore that)
    (never mind|nevermind|forget it|forget that|forget i asked|i've changed my mind|changed my mind|scratch that|leave that|don't worry about it|it doesn't matter|doesn't matter|never mind that|ignore what i said|ignore me)
    (cancel|discard|abandon) (the|this|that|my) (last command|command|request|task|action)`,

  'AMAZON.NavigateHomeIntent': `
    (go home|home screen|go to the home screen|back to the home screen|take me home|navigate home|go to home|return home|show the home screen)`,

  'AMAZON.NextIntent': `
    i'll pass [on this]
    pass
    (i'd rather|i'd better|let me) not do this [one]
    leave (it|this) and go on
    (i can't be bothered with|i don't fancy|i don't like) this one
    (oh no|please) not (this|that) (one|again)
    on to the next please
    (can we|let's|i want to|i wanna|i'd rather) (skip|move on|pass|go on to the next one|miss this one|do the next one|do something else|do a different one|do another one)
    i want to end this (one|exercise|stretch)
    come on next
    (jump over|leap over) this
    (skip|go|jump) to the one after
    (move|let's move|let's go|can we move) (on|along) [to the next one|please]
    (skip|jump over|pass) [this|that|it]
    (i don't want|i don't fancy) this one
    (let's do|do) the next thing
    can we go past this
    (nah|no|yep) (next|skip)
    i'd (sooner|rather) (leave|miss) (this one|that one)
    (the|do the|let's do the) following (one|exercise)
    (onward|keep moving)
    (whatever's|what's) after this (go there|do that one|let's do it)
    [i'm going to|can i] (sit this one out|give this one a miss|pass on this one|duck out of this one)
    (next|text) (won|wan)
    (i hate this one|not for me) skip
    (what else is there let's do another one|not this one again)
    [go to the|the|on to the|go on to the|move to the|do the|start the|okay|take me to the|give me the|let's do the|let's go to the|what about the|jump to the|to the] next [one|move|stretch|pose|step|part|thing|bit|position|please|section]
    i can't do (that|this one)
    (skip|pass on|miss|drop|omit|bypass|forget about) (this|it|that|this one|this move|ahead|the stretch)
    (skip|skip forward|skip ahead|move along|move on|go forward|forward|advance|go ahead to the next one|pass|jump ahead|let's move on|let's skip)
    (not|don't want|i'm not doing|i don't like|i hate|i don't fancy|i'd rather not do|i refuse to do|don't make me do|i can't be bothered with) (this|this one|this exercise|this stretch|this move|it)
    (give me|do|pick|play) (a different|something) (one|exercise|move)
    (something|anything) (else|different)
    (a different|another) (exercise|one|move) [instead]
    (i've|i have) done (this one|this exercise) (before|already|today)
    (moving on|necks|neck's)
    okay (what's next then|on to the next)
    leave (this|this one|that one|it) (out|for today)`,

  'AMAZON.PreviousIntent': `
    (take me|go) back one [exercise]
    (go|can we go) (one back|back one|back a step|back to the previous exercise) [please]
    whoops i skipped one go back
    (return|go back|can we return|take me back) to the (last one|one before)
    (the|do the) (exercise|one) before (this|that)
    (previous|last) (one|exercise) [please|again]
    (no|hang on) (go back|back one)
    the one we did earlier [please]
    (go back|go back one|back|back up|back one|step back|take me back|move back|rewind|back a step|go back a step|one back|skip back|take a step back|backwards)
    [go back to the|back to the|the|do the|play the|repeat the|return to the] previous [one|exercise|stretch|move|step|pose|side]
    (do|redo|back to|can i do|can we do|let me do|let's do|i want to do|take me back to) (the one before|the last one again|the last exercise again|the previous exercise|the last stretch|that last exercise|the last move|the last one again|the earlier one)
    (i want|give me) the last (exercise|one|stretch) again
    (before|what was the one before|previously)
    (i|we) (missed|skipped) (the last one|one|that one|an exercise) [by mistake]
    i wasn't finished with that
    i didn't (finish|do) (that one|that exercise|the one before)
    you (went|moved) (too far|on too soon|ahead|on too early)`,

  'AMAZON.RepeatIntent': `
    (i beg your pardon|beg your pardon|pardon|eh|huh)
    i (missed|didn't get) (it|that) [tell me again|say it again]
    i didn't (understand|hear a word|get that|catch a word)
    what'd (she|you) say
    (i'm afraid i|i) missed that
    (once|one) more [time] (please|i wasn't listening)
    i have not understood [please say it again]
    replay [the instructions]
    (rewind|go back|skip back|jump back) ten seconds
    what did you say about the foot
    repeat that but (slower|more slowly)
    can't hear you over the (washing machine|television)
    sorry (the kids were shouting|it was noisy|the dog was barking|the music was too loud) [what did you say]
    (sorry|wait|hang on) (i zoned out|i drifted off|i was miles away|i lost you|you broke up)
    (you what|do what)
    from (where you said|the last bit|the last sentence)
    (repeat|repeat that|say again|say that again|say it again|tell me again|repeat please|repeat that again|say it once more|say that one more time|say it one more time|run that by me again|tell me that again|tell me once more|read that again|repeat yourself|repeat what you said|repeat the instructions|repeat the question|repeat the last bit|ask me again|play that again|repeat what you just said|repeat what you just told me|say that over)
    (again|once more|one more time|again please|once more please|one more time please|and again|same again|come again|just one more time)
    [sorry|wait|hold on] (what|what was that|what did you say|what's that|pardon|come again|say what|what did you just say|huh|eh|what was said|what did you just ask|what was the instruction)
    (pardon me|excuse me|sorry what|beg your pardon|pardon|sorry again)
    [sorry] i (missed|missed all of|forgot|zoned out and missed) (that|it|the last bit|the instruction|what to do|you) [say it again]
    i (didn't|did not) (hear|catch|get|hear you|catch that|get that|hear what you said|make that out|understand you) [say it again]
    (i wasn't|i was not) (listening|concentrating|with you)
    can i hear it again
    i need that (repeated|said again|once more)
    (louder|speak up|you're mumbling|speak louder)
    (lost concentration|it cut out|someone was talking|there was a noise|i was distracted)
    (do|do it|this one|that|let's do it|do this one) (again|over again)
    repeat (this|the) (exercise|one|move|side)
    (go|run) through (that|it) (again|once more)`,

  'AMAZON.StartOverIntent': `
    (restart|start over|begin again|redo|repeat|start again) the (routine|workout|exercises|whole thing)
    (everything|all of it|the whole thing|the whole lot) [again|please|from the first exercise|from the first one|from the start]
    (start|take it) from (the beginning|scratch)
    (let's|let us) restart [from scratch]
    i've made a mess of this let's start over
    (from scratch|reset everything|restart|i messed up let's start over) [please]
    (everything|all of it|the whole thing|the whole lot) (again|from the first exercise|from the first one|from the start)
    i want to begin (all over|all over again)
    (start over|start again|restart|begin again|start afresh|start fresh|start all over|begin anew|do it all over again|from the top|from the beginning|from the start|from scratch|take it from the top|do everything again)
    (can we|can i|could we|i want to|i'd like to|let's|let me|i need to|i wanna) (start over|start again|start from scratch|go from the top|start from the start|restart the routine|do it all again|begin from the start|start all over)
    back to (the start|square one|the top)
    do (the|my) (routine|workout|whole thing) (again|once more|from the start)
    let's (go again|start fresh)
    (start|begin) the (routine|session|workout|exercises) (again|afresh|from the start|from scratch)
    (i want|i'd like) a (fresh start|do over)
    don't use (my saved place|last time)
    (new start|clean start|from exercise one|from number one)`,

  'AMAZON.ResumeIntent': `
    (don't|do not|please don't) start again continue
    (resume|continue|go on with) (the explanation|what you were saying|explaining|telling me)
    (resume|unpause|continue) (the clock|the countdown|the count)
    (resume|continue|unpause|resume it|continue it|continue now|resume now|unpause it|resume please)
    (just|just keep|please just) (continue|carry on|going|keep going) [from here|from there|where i was]
    (i don't want to|no need to|let's not) start (again|over)
    (keep going|go on|carry on|continue) from where (i was|we were)
    (resume|continue) (the timer|the exercise|this exercise|the hold|the stretch|this one)`,

  'AMAZON.PauseIntent': `
    (paused|pausing|i'm pausing|i've paused|i paused it|it's paused|i'm on pause|pausing now|pausing here|pausing for a second)
    (let's|let me|i want to|i need to|i'm going to|i'll|i'd like to|can we|can i) pause [it|here]
    (paws|pores|porse|paws it|paws please|put it on pause|pause right there)
    (pause|pause please|please pause|can you pause|pause it please|okay pause|pause alexa)`,

  // Things that are no business of a knee coach, in general: they keep the guess away from its own.
  'AMAZON.FallbackIntent': `
    my (dad|mum|friend|grandad|gran) had (a heart attack|a stroke|a seizure) last year
    my (friend|brother|neighbour|mum) broke (her|his) (leg|hip) [skiing|last year]
    i never want to (restart|start over|go back|forget)
    tell me how to do first aid
    i don't want to (miss this one|lose it)
    i need to buy a present
    why do we yawn
    what's my horoscope
    who sang this song
    when's the next bus
    did you feed the dog
    why do my hands go cold
    how fast can a dog run
    who (holds the marathon record|is the fastest runner)
    how do you (make pancakes|boil an egg|spell necessary|open a bank account|file my taxes|cancel my subscription|learn spanish|get a passport|speed up my computer)
    how many planets are there
    how far is the moon
    why (is the sky blue|do cats purr|is gas so expensive|do people dream|is my internet slow)
    is (my flight on time|the bank open|the movie any good)
    (does the bus stop here|do dogs dream)
    should i (buy a house|take an umbrella)
    tell me about (the moon|football)
    what is salt used for
    what was the cause of the war
    what's going on tonight
    where does rain come from
    how can i look after my garden
    how (much|many) (minutes until the game|is left on my loan|miles did i drive|emails do i have)
    tell me how (to cook a steak|to play chess)
    find me (a dentist|some shoes|a hotel)
    (that|you) nearly gave me a heart attack
    my (phone is|headphones are|battery is|tablet is) dying
    [please] get me (my slippers|the paper|some milk|my charger)
    please (print|send|copy) (my letter|this page)
    i (want|need) to find a new (coat|phone)
    my (watch|heart rate monitor) is beeping
    there's no need to (go back|slow down|start over|stop|repeat)
    (on it|of the|in the|to the|and the|the wall|so the|but i|and then|or so|up the|by the|many left|the one)
    (is that|my leg is on|no goal|i'm on)
    (that was a|it's a) short one
    how can i help my (mental health|memory)
    (don't|do not) (end|stop|quit) (the session|the routine|the exercise|this)
    i'm dying for (a wee|a sit down|a pee|the weekend)
    replay the (video|film)
    (log|record|save|track) (this|it|this workout|my workout) [in my app]
    my heart rate is one forty
    my watch says (my heart rate is high|i'm at one forty|i should stand up)
    i'm dying (of boredom|of hunger|of thirst|for a coffee|of laughter|to know|to see the match)
    i'd kill for (a drink|a nap)
    kill the (lights|music|telly|radio)
    my (phone|headphones) (died|is about to die)
    i'm stuck (in traffic|at work|on this crossword|for time|indoors today)
    i passed out (the water bottles|the cards|some leaflets)
    how to get a prescription
    (don't|i don't want you to) (forget me|delete my data|delete anything|erase my progress)
    don't (delete|erase) (my data|my progress|anything)
    (keep|look after|hold on to) my (data|information|settings)
    remember me
    i can't stand (my job|the noise|this weather|him|her|my brother)
    my (laptop|coffee|car|room) is hot
    (the baby|my son|my wife|the dog) (has a fever|feels sick|has been sick|fell over|is limping)
    my (mate|dad) (got injured|had a fall|had a heart attack|feels dizzy)
    the (chair|shelf) (gave way|collapsed)
    the (door|lid) (is stuck|is jammed)
    (close|shut|lock) the (door|window|curtains)
    i'm sick of this song
    the (dinner|toast) is burning
    i forgot (my keys|the milk)
    (ring|phone|facetime) my (sister|mum|boss)
    (next|last) (song|track|episode|channel)
    what's the time
    skip this song
    turn down the telly
    stop the (dishwasher|oven|robot vacuum|dryer)
    how far (did i run|have i run|is a marathon)
    (honey|mum) where are (the kids|my shoes|the keys)
    (put|switch) on the (football|kettle)
    what's the capital of (spain|australia)
    what's a good (time|speed) for a ten k
    how many calories (does this burn|did i burn)
    what's my (heart rate|pace|blood pressure|best time)
    no mum (not now|i'm exercising)
    i'm in the (living room|kitchen|shower|car)
    (dinner|lunch|tea) is (ready|getting cold)
    where (did you put|is) (the remote|the car keys|the scissors)
    he was (offside|never a goal)
    remind me (to take the bins out|to call my mum|about the meeting)
    set a reminder for the (dentist|meeting)
    what's on (on monday|tomorrow)
    (book|get) me a (physio|massage|personal trainer)
    set (a timer|a countdown) for (ten minutes|my pasta)
    what (protein|running watch|energy gel|running app) (should i|do i) buy
    how do i (get abs|build muscle|run faster|train for a triathlon|lose weight)
    (what's|how's) the (weather|news|date|score|traffic|time in tokyo|meaning of life|exchange rate)
    what's the weather
    will it rain today
    play (some music|jazz|a podcast|the news|a game)
    turn on the (tv|lamp)
    set (a timer|an alarm|a reminder|the thermostat)
    tell me a (joke|story|fun fact)
    sing me a song
    call (my mum|my wife|my husband|home|a taxi)
    order (a pizza|milk|groceries|concert tickets)
    add (milk|a meeting) to my (shopping list|calendar|basket)
    what's on (my calendar|television|my shopping list|at the cinema)
    who (is the president|won the game|was einstein|invented the telephone|plays tonight)
    when (was the second world war|is my next meeting|does the store open|is christmas)
    where is (the nearest pharmacy|paris|the airport)
    how (old|tall) is (the president|the eiffel tower)
    how (long|much) (is the movie|is the flight|is a football match|do cats live|is the drive)
    can you (book a table|translate hello|do my homework|check my email|find a restaurant|take a picture|open the garage|give me directions)
    what's (two plus two|the square root of nine|my bank balance|my name|your favorite color|a black hole|the speed of light|a good movie|the wifi password|a good recipe for chicken|the difference between a lake and a pond)
    (are|is) there (any messages|any flights to rome|a storm coming|a bank nearby|any news|any jobs near me)
    i want (a pizza|a new car|a holiday|to watch a movie|to listen to music|to open an account|to learn french)
    did (my team win|they win last night|he call back)
    (show|print) (me my photos|the recipe|a video|the score)
    how do i get rid of (ants|the noise next door)
    how (can i|do i) (improve my handwriting|improve my english|grow tomatoes|raise a puppy|clean my car)
    i have (a cold|a cough|the flu shot|a sunburn|a toothache from sugar|hay fever)
    what do you do (all day|on mars)
    (ignore|answer) (the call|a call|the phone)
    (pasta|the cat is on the table|did you see the match last night|she told him yesterday|we should paint the kitchen|the kids are at school|and then he said|pass me the salt|coming up after the break|the price is right|what do you want for dinner|shut the door|good dog|come here boy|get off the sofa)
    (my|the) (car|washing machine) (won't start|is late)`,
};
