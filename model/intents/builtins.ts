import type { Intents } from '../types';

/**
 * Alexa's own intents. They bring phrases of their own; what stands here are the ways people on the
 * floor say the same, and the commonest of their own, so that the typed conversation knows them too.
 */
export const BUILT_INS: Intents = {
  'AMAZON.YesIntent': `
    (too right|i reckon so|i reckon|reckon so|haan|haan ji|ya|why not|go on then yes)
    (i want|i have|i would have) to say (yes|affirmative) [on that one|to that|as my answer]
    (that|this) is (a yes|a true statement|affirmative|definitely true|a fact|right|the truth|so true)
    (yes|yeah|yep|sure) (that's|that is|it's) (right|true|correct|it|so true|how it is)
    (please let's|sure let's) do (it|that)
    (can we please|yes can we please|can we please do that)
    (yeah|yes|yep) (okay|ok|go on then)
    that (will|would) be (true|yes|awesome)
    [oh|um|well|i guess|i'd say] (yes|yeah|yep|yup|yah|aye|uh huh|mm hmm|yes indeed)
    (yes|yeah|sure|okay yes|oh yes|yep|of course|absolutely) (please|thanks|thank you|i do|i would|i am|i will|you can|of course|absolutely|definitely|that's right|that's fine|that's it|it is|why not|i'd like that|i'd love to|please do|that's true|we can|i want to)
    (sure|sure thing|of course|absolutely|definitely|certainly|by all means|why not|please|please do|totally|for sure|indeed|exactly|affirmative|naturally|gladly|obviously|agreed|true|confirm|very well|very true|accepted)
    (sounds|that sounds) (good|great|fine|right|lovely|perfect|like a plan)
    (that's|that is|it is|it's) (right|correct|true|fine|fine by me|okay with me|a yes|a definite yes|perfect|what i want|affirmative|totally true|absolutely right)
    (that would|that'd|it would) be (great|good|nice|lovely|awesome|perfect|fine|helpful|a yes|true)
    (i do|i would|i'd like that|i'd love to|i'd like to|i think so|i suppose so|i guess so|i believe so|i want to|i agree|if you like|i'm sure|i say yes|i would say yes|i'd love that|i'm happy to|happy to|i would like that|my answer is yes|the answer is yes)
    (you bet|you got it|you're right|right you are|correct|perfect|fine|fine with me|good idea|works for me|very good|okay sounds good)
    yes yes`,

  'AMAZON.NoIntent': `
    not really
    (nahi|nahin|no ta|not really no|not really thanks|yeah nah|i'd rather not thanks|not for me thanks)
    (that|this|it) is (definitely|certainly|most definitely|overwhelmingly|very much) (false|not right|wrong|not true)
    (i'd|i would|i would have to|i must|i'd have to) say (no|the answer is no|the answer to that is no|not|that's false|that is false)
    (no|nope|no no) (that|it|you) (is|are|isn't|can't be) (wrong|right|incorrect|not right|not correct|fake|false)
    (i believe|i think|it seems) (that's|that is|that to be|it's) (false|wrong|not right|not true|incorrect)
    (i don't|i do not) (think|believe) (that's|that is|it's) (right|correct|proper|true)
    no (good|that's wrong|i don't like that|that is not right)
    [no] nothing [else|thanks|more]
    [oh|um|well] (no|nope|nah|no no|no no no|nay|nuh uh|uh uh|naw)
    (no|nope|nah) (thanks|thank you|please|i don't|i wouldn't|i'm not|i won't|not really|not now|not today|definitely not|way|need|never|it's fine|don't|it isn't|that's wrong|that's not right|that's incorrect|that isn't right|that is wrong|i don't want to|leave it|i'm good|i'm okay|you can't|it's not|that's false|good|sir|that's okay)
    (not really|not now|not right now|not today|not at all|not at the moment|no way|never|certainly not|definitely not|absolutely not|of course not|negative|not this time|no chance|rather not|maybe later|another time|not happening|later|maybe not|hell no|incorrect|false|not true)
    (i don't|i do not) (think so|want to|want that|believe so|want it|agree|feel like it|want any|like that|think that's right|believe that)
    (i'd|i would|i'll) (rather not|prefer not|prefer not to|say no|pass|skip that)
    (i think|i guess|i suppose|i believe) not
    (that's|that is|it's|it is|that's really) (not right|not true|wrong|incorrect|false|not correct|not it|a no|not what i want|untrue|not what i meant|not the right answer)
    that (isn't|can't be) (right|true|correct|it)
    (i say|i'm saying|i said|i meant|my answer is|the answer is) no
    (i'm|i am) (good|good thanks|okay|okay thanks|fine thanks|all right thanks|not interested)
    (please don't|don't|don't do that|don't bother|leave it|you are wrong|you're wrong|i disagree)`,

  'AMAZON.HelpIntent': `
    give me a hand
    (which|what) commands (can i give|can i use|do you know|do you take|are there)
    what am i (allowed|supposed) to say [to you|here]
    what else (can you do|do you know|can i say)
    what are my (options|choices) (here|now|at this point|again)
    (i don't|i do not) know what to (say to you|do with you|tell you|ask you)
    (i would like|i'd like|i want|i need|i wanna) to know (what you can help with|what kind of things you can help with|what you can help me with|what sort of things i can ask|the things you can do)
    (what kind of|what sort of|what type of|what kinds of) (things|questions|stuff|subjects|information) (can you|do you|can i|are you able to) (answer|know|know about|ask|ask you|help me with|help with)
    (tell me|let me know|please tell me) (what|which) (subjects|topics|things|questions) (you know|you can answer|you know about|i can ask|you understand|you are familiar with)
    what are you (capable of|able to do|able to answer|familiar with|good at|knowledgeable about)
    (can i ask you|may i ask you|am i able to ask you) (anything|about anything|questions|different questions|all kinds of questions)
    ~(help|help me|help me out|give me help|give me some help)
    [i] need (some|your) help
    [i] need (some assistance|a hand|help|assistance)
    (what can|what could|what should|what do|what am i able to|what might|what may) (i|we) (say|ask|say here|say now|ask you|ask for|tell you|say to you|ask about|say next|ask you about|ask you to do|do here|say at this point|ask here)
    (what can|what could|what do|what are you able to|what will) you [do|do for me|help with|help me with|know|understand|do here|offer|tell me|talk about|know about|answer|help me do]
    (what|which) (questions|things|kind of questions|kinds of things|sort of things|subjects|kind of things|commands|words|topics|other things|kinds of questions|types of questions|information|types of things) (can i|can you|do you|are there|could i|should i|may i|am i able to) [ask|say|answer|know|use|help with|help me with|do|understand|ask you|know about|use here|to ask]
    how (does|do) (this|it|this skill|this thing|the skill|you) work
    how (do i use you|do i use this|do i use this skill|can you help|can you help me|can you assist me|do i talk to you|can i get you to help me|can you be of help|do i get you to help me)
    (what now|and now|now what|what do i do now|what should i do now|what happens now|what do i do next|what should i do next|what do i say|what do i say now|so what now|what next then|what am i supposed to do now|what do you want me to say|what do you want|what do i have to say|what should i do|what can i do now|what am i supposed to say)
    (what are you|what is this|what's this|what's this skill|who is this for|what's this app|what is knee coach|what are your capabilities|what are your features|what are my choices|what's possible)
    (tell me|i want to know|let me know|i'd like to know|i need to know) what (you can do|i can say|i can ask|i can do|to say|you can help with|you do|you know|you can help me with|i can ask you)
    (i'm|i am) (not sure what to say|new here|new to this)
    (i don't|i do not) know what to (say|ask|do now|do next)
    (can you|could you|will you) (help|help me|give me a hand|help me out|assist me|tell me what to say)
    (options|commands|menu|help menu|main menu|usage|manual)
    is there anything i can ask`,

  'AMAZON.StopIntent': `
    i want to (quit|stop)
    (done|finished|all done|that's me) for (today|the day|now)
    (finish|stop|end) [the|my] (workout|session|training)
    (stop|finish|quit) (exercising|working out|training)
    wrap (it|this|things) up [for today]
    (quit|exit|leave|shut down|end) [the] knee coach
    (turn|switch|shut) (yourself|it|this) off
    i'm (tired|knackered|exhausted) (can we stop|let's stop|can we finish here)
    (thanks|cheers|that was great) (i'm off|i'm off now|i've got to go|that's enough for today)
    (i'm|i am) (going|heading) (to bed|to sleep|home)
    let me (go to bed|sleep|go)
    (i give up|i'm giving up|i'm giving up on this)
    i'm (stopping|finishing|leaving|quitting) (now|here|there|for today) [bye|goodbye]
    (i'm|i am) off [now|then|to bed|to work|home] [bye|goodbye|see you|thanks]
    (right|okay|well) (i've got to run|i have to run|i've got to go|i'm off|i have to go|that'll do for today|that's my lot) [bye|see you|see you later]
    (that'll|that will) do (for today|for now|me|for me)
    (yeah|okay|yes|right|no) let's (stop|end here|stop here|finish here)
    (okay|yeah|yes|yep|no|right) (stop|stop now|stop here|stop please)
    (yeah|okay|yes|right|alright) (let's stop here|let's stop now|let's end here|let's end it here|let's finish here|that's enough for today|enough for today|i'm done for today|i want to stop|we can stop|you can stop|let's call it a day)
    let's (stop|end it|end it here|end here|end it there|stop here|stop now|stop there|stop for today|finish here|finish now|leave it there|quit|call it a day)
    (that's|it's) enough (for today|for now|today)
    enough (for today|for now|today|exercise for today)
    (it was|it's been|it was really|always) (nice|good|great|lovely|a pleasure|fun|cool) (talking to you|to talk to you|speaking with you|to chat|to see you|seeing you|talking with you|to speak with you|to see you again|talking again)
    (i enjoyed|i've enjoyed) (talking to you|our talk|speaking with you|our chat) [bye|goodbye]
    (have a|enjoy your|have a good|have a nice) (day|evening|night|one) [goodbye|bye]
    (see|i'll see|i will see) (you|ya) (later|around|soon|tomorrow|again|in a while|again soon|next time)
    (nice|good|great|lovely) (talking to you|seeing you|to talk to you|chat|to see you again|talking again) [bye|goodbye|talk to you later]
    (goodbye|bye) (to you|alexa|coach|for now|for today|until tomorrow)
    (please|can you|could you|i need you to) (stop talking|be quiet|shut up|stop speaking|end it|turn off|quit talking|not talk any more)
    (don't|do not|please don't) talk (any more|anymore|any further)
    (stop|stop it|stop now|stop there|stop here|stop please|please stop|stop stop|just stop|stop this|stop everything|stop the routine|stop the workout|stop the session|stop the exercise|stop the exercises|stop talking|stop that|stop the skill|stop knee coach|stop for today|stop for now|okay stop|stop alexa)
    (can you|could you|can we|can i|could we|let's|let me|i'd like to|i want to|i wanna|i need to|i have to|we should|i'll) (stop|quit|finish here|end it here|end it|end here|leave|end this|stop now|stop here|stop for today|stop please|stop there|call it a day|leave it there|stop this|stop for now|end the session|go now|finish for today|quit now|finish now|exit)
    (quit|exit|end|end it|end this|end session|close|close it|close the skill|close knee coach|exit the skill|leave|shut down|shut up|be quiet|quiet|silence|hush|turn off|switch off|turn it off|log off|sign off|signing off|abort|terminate)
    (end|finish|close|quit|leave|exit|abort) (the|this|my) (session|routine|workout|skill|exercise|exercises|program|app|conversation)
    (goodbye|good bye|bye|bye bye|see you|see you later|see you tomorrow|see you soon|see ya|good night|farewell|cheerio|ciao|so long|talk to you later|catch you later|until next time|later alligator|see you next time|see you around|adios|take care|goodbye for now|bye now|bye for now|have a good day|see you again)
    (that's|that is|that'll be|that will be|it's) (it|all|it for today|all for today|all for now|it for now|it thanks|all thanks|enough for today|enough for now|everything|me done for today|all for me|it thank you)
    (i'm|i am) (done|finished|through|out) (for today|for now|for the day|for tonight|with exercises|with the routine|with the session|with this session|with the workout)
    (i've|i have) had enough [for today|of this|now]
    i've got to (go|leave|run|go now)
    i (have to|need to|must|gotta|should|better) (go|leave|run|be off|stop now|head off) [now]
    (enough|no more|no more exercises|that's enough exercise) (for today|for now|today)
    (let's|we'll) (call it a day|leave it there|leave it at that|end it here|finish here|stop here|stop there|call it quits|end there)
    (don't|do not) (continue|go on|carry on|keep going|want any more|want to continue|want to carry on|want to do any more|talk any more|talk anymore)
    (i don't|i do not) want to (continue|go on|carry on|do any more|do this any more|do this anymore|do it any more|exercise any more|do any more today)
    (stop speaking|quit talking|please stop talking|it was nice talking to you|nice talking to you|thanks bye|thank you goodbye|okay bye|thanks goodbye|great talking to you|i enjoyed our talk)`,

  'AMAZON.CancelIntent': `
    (please|can you|could you|i want you to) (cancel|abort|abandon|stop|ignore|drop|quit) (the|that|this|my) (last command|request|current task|command|current action|last thing|previous command|process|task|job|current process|last task) [please]
    (abort|quit|cancel) (it|the process|mission|what you are doing|what you're doing|action|the current task|the command|the program)
    (never mind|nevermind) (cancel that|don't do that|forget it|cancel it)
    (actually|no) (cancel that|forget that|cancel it|i don't need it|forget it i don't need it)
    ~(cancel|cancel it|cancel that|cancel this|cancel everything|cancel the routine|cancel the session|cancel my request|cancel the last thing|scrap that|drop it|undo that|cancel the exercise|cancel the workout|ignore that|disregard that)
    (never mind|nevermind|forget it|forget that|forget i asked|oh never mind|actually never mind|i changed my mind|i've changed my mind|changed my mind|scratch that|leave that|don't worry about it|it doesn't matter|doesn't matter|actually forget it|never mind that|ignore what i said|ignore me)
    i (want|need|would like) to cancel [it|this|that]
    cancel what you're doing
    (cancel|discard|abandon) (the|this|that|my) (last command|command|request|task|action)`,

  'AMAZON.NavigateHomeIntent': `
    (go home|home screen|go to the home screen|back to the home screen|take me home|navigate home|go to home|return home|show the home screen)`,

  'AMAZON.NextIntent': `
    can (i|we) do something else
    (okay|right) (what's the next one go|next one go|go to the next)
    can we go past (this|this one|it)
    (nah|no|nope|yeah|yep) (next|next one|skip|skip it|move on)
    (can we|could we|let's|please can we|i'd like to) not do (this one|that one|this|it)
    i'd (sooner|rather) (leave|skip|miss|not do) (this one|that one|it)
    (forget|leave|ditch|drop) (this one|that one|this stretch) (let's do the next one|do the next one|next|and move on|go to the next)
    (the|do the|let's do the) following (one|exercise)
    (onward|onwards and upwards|keep moving|keep it moving to the next one|next in line)
    (whatever's|what's) after this (go there|do that one|let's do it)
    [i'll|i'd rather|i'm going to|let me|can i|i think i'll] (sit this one out|sit this out|give this one a miss|give this a miss|give it a miss|pass on this one|duck out of this one|leave this one for today)
    [the] (next|text) (won|one won|wan)
    (can we|could we|let's|shall we|time to) (move along|move on now|crack on to the next one|get on to the next one|go on to the next)
    (i hate this one|i don't like this one|not this one|not for me|this one's not for me|i don't fancy this one|not doing this one) (skip|skip it|next|next one|move on)
    let's do another one [instead|then]
    (got anything else|what else is there let's do another one|anything but this one|not this one again)
    on to the next (please|then)
    [go to the|the|on to the|go on to the|move on to the|move to the|do the|now the|start the|and the|okay|take me to the|skip to the|give me the|onto the|go to|can we do the|let's do the|let's go to the|what about the|jump to the|to the] next [one|move|stretch|pose|step|part|thing|bit|position|please|section]
    i can't do (that|this|it|that one|this one)
    [the|on to the] next (one|move|stretch|pose|step) (please|now|then|up)
    ~(skip|pass on|miss|drop|omit|bypass|forget about) (this|it|that|this one|that one|this stretch|this move|this step|this part|ahead|this pose|one|this bit|the rest of this|this time|the stretch)
    ~(leave out|miss out|jump over) (this one|that one|this stretch|this move|this part)
    ~(leave|miss) (this one|it|that one|this) out
    ~(skip|skip forward|skip ahead|skip on|move along|move on|go forward|forward|advance|go ahead to the next one|onwards|next up|pass|jump ahead|move forward|let's move on|let's skip it|let's skip this one|let's skip|skip please)
    (can we|can i|could we|could i|let's|i want to|i'd like to|let me|i wanna|may i|i'd rather|i'll) (skip|skip it|skip this|skip this one|skip that|skip that one|move on|pass|go on to the next one|go to the next one|leave this one out|leave this one|miss this one|miss this one out|do the next one|do something else|do a different one|do another one|pass on this one|skip ahead)
    (not|don't want|i don't want|i don't want to do|i won't do|i'm not doing|let's not do|i can't do|i can't manage|i don't like|i hate|i really hate|i don't fancy|i'd rather not do|can't do|no way i'm doing|i refuse to do|i'm not going to do|no not|i'm not able to do|don't make me do|i can't be bothered with) (this|that|this one|that one|this exercise|that exercise|this stretch|this move|it)
    ~(give me|do|try|let's do|let's try|show me|choose|pick|play|find me) (a different|another|something|some other) (one|exercise|else|stretch|different|move)
    (something|anything) (else|different) [please]
    (a different|another|some other) (exercise|one|stretch|move) [please|instead]
    (i've|i have) (done|already done) (this one|this exercise|this) (before|already|today|earlier) [skip it|next]
    enough of this one (next|move on|let's move on)
    (moving on|what else next|nexts|necks|text one|neck's)
    okay (next one|what's next then|on to the next|move on)
    leave (this|this one|that one|it) (out|for today|for now)
    no not this one`,

  'AMAZON.PreviousIntent': `
    (no|no wait|wait|hang on) (go back|go back one|back one)
    (can we do|can i do|let's do|do|i want to do) the (last one|last exercise|last stretch|one before) again
    (oops|whoops|sorry|wait) i (skipped|missed) (one|that one|the last one) go back
    (the one|the exercise|the stretch) we (did|had) (earlier|before|just now) [please|again]
    ~(go back|go back one|back|back up|back one|step back|take me back|go backwards|move back|rewind|back a step|go back a step|one back|go back one step|skip back|back up one|take a step back|go one back|backwards)
    [go to the|go back to the|back to the|the|do the|play the|repeat the|take me to the|return to the|take me back to the|do] previous [one|exercise|stretch|move|step|part|pose|side]
    (go back to|back to|redo|let's go back to|take me back to) (the last one|the last exercise|the last stretch|the one before)
    (do|redo|go back to|back to|can i do|can we do|let me do|let's do|let's go back to|can we go back to|i want to do|take me back to) (the one before|the last one again|the last exercise again|that last one|the one we just did|the exercise before|the previous exercise|the last stretch|that last exercise|the last move|the last one again|the earlier one|the one before that|the one before this) [again|please|once more]
    (can we|can i|could we|could i|let's|i want to|i'd like to|i need to|let me|please) go back [a step|one|to the previous one|please|to the one before]
    (i want|i'd like|give me) the (last|previous) (exercise|one|stretch) again
    (the|that) (one before|exercise before|last one again|one before that|one before this|last exercise again|earlier one)
    (before|what was the one before|previously|return to the one before)
    (i|we) (missed|skipped) (the last one|one|the one before|that one|the last exercise|an exercise) [by accident|by mistake|go back]
    (i wasn't|i was not) (finished|done) with (that|the last one|that one|the last exercise)
    (i didn't|i did not) (finish|do|get to do) (that one|the last one|that exercise|the one before)
    you (went|skipped|moved) (too far|on too soon|ahead|on too early)`,

  'AMAZON.RepeatIntent': `
    replay [that|it|this|that bit|the last bit|the instructions]
    (rewind|go back|skip back|jump back) (ten|fifteen|thirty|twenty|a few) seconds
    rewind (a bit|a little|that|it)
    (say what now|what was it you said|what did you say about the foot)
    [can you] (repeat that|say that again) but (slower|more slowly)
    (can't|couldn't|i can't) hear you over the (music|washing machine|noise|television)
    (could you|can you|please) (say|give me|read) the (instructions|instruction|steps|last part) again [please]
    (sorry|oh) (the kids were shouting|it was noisy|the dog was barking|someone was talking|the music was too loud) [what did you say|say it again|say that again]
    (what now|what|huh|eh) (i didn't hear|i didn't hear you|say that one more time|say it again)
    (sorry|wait|hang on) (i zoned out|i drifted off|i was miles away|i lost you|you broke up|it was too loud|i was on the phone)
    (you what|what was all that|what was that bit|what did she say|do what)
    [sorry] i (missed|didn't get|didn't catch) (it|that|the start) [tell me again|say it again|one more time]
    (from|again from) (where you said|the last bit|the last sentence)
    (i didn't|i did not|i don't|i couldn't) (understand|catch|hear|get) (that|you|it|what you said) (say it again|so please repeat it|can you repeat it|please repeat|could you say it again)
    (i need|i am needing|i'm needing|i would like|i want) (for you to|you to) (say that again|repeat that|ask the question again|say it again|repeat it)
    can you (say it again|say that again|say that over|say again|say what you just said again|repeat what you said)
    (hold on|excuse me|sorry) what was that you (just said|said)
    (could you|can you|please) (repeat|phrase|ask) (the|that) question [again]
    can you please (say that again|repeat that|say it again|repeat what you said)
    (i am going to need you to|i'm going to need you to|i need you to|i want you to) (say that again|repeat that|say it again)
    ~(repeat|repeat that|repeat it|repeat this|say again|say that again|say it again|tell me again|repeat please|repeat that again|say that once more|say it once more|say that one more time|say it one more time|go over that again|run that by me again|tell me that again|tell me once more|read that again|repeat yourself|repeat what you said|repeat the instructions|repeat the instruction|repeat the question|repeat the last part|repeat the last bit|say what you said again|ask me again|ask again|ask that again|ask the question again|say the last part again|play that again|give me that again|repeat what you just said|repeat what you just told me|repeat the last thing|repeat the step|repeat the last step|repeat the last instruction|say that over|say it over|phrase that again)
    (again|once again|once more|one more time|again please|once more please|one more time please|and again|same again|again again|come again|and once more|just one more time)
    [sorry|wait|excuse me|pardon me|hold on|hang on|um|oh] (what|what was that|what did you say|what was it|what's that|pardon|come again|say what|what did you just say|what was the last bit|what was the last part|what did you ask|what was the question|what was that again|what did you want me to do|what was that you said|huh|eh|what did you tell me|what did you say again|what was that last bit|what was said|what did you just ask|what was the instruction|you said what|what were you saying)
    (pardon me|excuse me|sorry what|sorry pardon|i beg your pardon|beg your pardon|pardon|sorry again|i'm sorry what)
    [sorry|oh|no|oh sorry|wait] i (missed|missed all of|forgot|zoned out and missed) (that|it|what you said|the last bit|the last part|the instruction|the instructions|what to do|the start|the question|you|that bit|that last part) [again|say it again|say that again]
    [sorry|oh|no|sorry but] i (didn't|did not|couldn't|could not|can't|don't) (hear|catch|get|hear you|hear that|catch that|get that|hear it|catch it|hear what you said|catch what you said|quite catch that|quite hear that|hear the last part|hear you properly|make that out|make out what you said|get what you said|quite get that|hear a word|hear anything|hear the question|understand you|understand that|understand what you said|remember what you said|hear you well) [again|say it again|say that again|please repeat|please repeat that|can you repeat that|could you repeat that]
    (i wasn't|i was not) (listening|paying attention|concentrating|with you)
    (would you|will you|could i ask you to|may you|would you mind|can i have you|i need you to|i want you to|i'd like you to|i would like you to|can you please) (repeat|repeat that|repeat it|say that again|say it again|repeating that|repeat what you said|saying that again|tell me again|repeat the question|repeat what you just said|say again|repeating|ask again) [please|for me]
    (can i|could i|let me|i want to|i'd like to|i need to) hear (that|it|the instructions|the question) (again|once more|one more time)
    i need (that|it|that said|it said) (repeated|again|said again|once more)
    could that be repeated
    (louder|i can't hear you|speak up|you're mumbling|speak louder)
    (lost concentration|you cut out|it cut out|someone was talking|there was a noise|i was distracted|i got distracted)
    (do|do it|do that|do this|this one|that|let's do it|let's do that|let's do this one|do this one|do that one) (again|over again|once more|one more time) [please]
    repeat (this|the|that) (exercise|stretch|one|move|side|hold)
    (go|run) (through|over) (that|it|the instructions) (again|once more|one more time)
    what were the instructions [again]`,

  'AMAZON.StartOverIntent': `
    i want to restart
    (let's|can we|i want to) (restart|begin again|start again) from scratch
    (everything|all of it|the whole thing|the whole lot) [again|please|from the first exercise|from the first one|from the start]
    from the first (exercise|one) [again|please]
    i (want|would like) to (begin|start) (all over|all over again|again from scratch)
    (let's|let us|can we) (begin|start) (again|over|afresh)
    ~(start over|start again|restart|begin again|start afresh|start fresh|start anew|begin over|reset|start all over|start all over again|start over again|begin anew|do it all again|do it all over again|from the top|from the beginning|from the start|from scratch|take it from the top|restart it|do everything again)
    ~(start|begin|go|take it|take me|do it|play|go back|run it|go right|go all the way back|go back to|do the routine|start the routine|start it) (from|back to|to|at) (the beginning|the start|the top|the very beginning|scratch|zero|the very start|the first one again)
    ~(restart|reset|start over|begin again|redo|repeat|start again) (the|my|with the|this|the whole|the entire|all the) (routine|session|workout|exercises|program|whole thing)
    (can we|can i|could we|could i|i want to|i'd like to|let's|let me|i need to|i wanna) (start over|start again|restart|begin again|start from the beginning|start from scratch|start from the top|go from the top|start from the start|go back to the start|go back to the beginning|restart the routine|do it all again|begin from the start|start all over)
    (back|go back|return|all the way back) to (the beginning|the start|square one|the top)
    (do|run) (the|my) (routine|exercises|workout|whole thing) (again|once more|over again|all over again|from the start|from the beginning)
    (let's|we'll) (go again|go again from the start|take it from the top|start fresh)
    (start|begin) the (routine|session|workout|exercises) (again|over|afresh|over again|from the start|from the beginning|from scratch)
    (i want|i'd like) a (fresh start|restart|do over)
    (don't|do not) (use|carry on from|continue from) (my saved place|the saved place|where i left off|last time)
    (fresh start|new start|clean start|from exercise one|start from one|from number one)`,

  'AMAZON.ResumeIntent': `
    (resume|continue|carry on with|go on with) (the explanation|what you were saying|explaining|telling me)
    (resume|unpause|continue) (the clock|the countdown|the count)
    ~(resume|continue|unpause|resume it|continue it|continue now|resume now|unpause it|resume please)
    (okay|yes) resume
    (don't|do not) start [it] (again|over|from the beginning)
    (don't|do not|please don't) start again [just|and] (continue|carry on|go on|keep going)
    (just|just keep|please just) (continue|carry on|going|keep going) [from here|from there|from where i was|where i was]
    (i don't want to|no need to|let's not) start (again|over) [just continue|carry on]
    (keep going|go on|carry on|continue) from where (i was|we were)
    (resume|continue) (the timer|the exercise|this exercise|the hold|the stretch|this one)`,

  'AMAZON.PauseIntent': `
    (paused|pausing|i'm pausing|i've paused|i paused it|it's paused|i'm on pause|pausing now|pausing here|pausing for a second|pausing for a minute)
    (let's|let me|i want to|i need to|i'm going to|i'll|i'd like to|can we|can i) pause [it|here]
    (paws|pores|porse|paws it|paws please|put it on pause|pause right there)
    (pause|pause please|please pause|can you pause|pause it please|okay pause|pause alexa|pause pause)`,

  // Things that are no business of a knee coach, in general: they keep the guess away from its own.
  'AMAZON.FallbackIntent': `
    how can i (get help for|improve|help) my (mental health|marriage|credit score|memory)
    tell me how to (perform|do) (c. p. r.|first aid|long division)
    (don't|do not|let's not) (end|stop|quit|close) (the session|the routine|the exercise|this)
    i don't want to (miss this one|lose it|forget it|lose my place)
    i'm dying for (a wee|a sit down|a rest|a break|a nap|a pee|a beer|a smoke|a cup of tea|a snack|a shower|some food|the weekend)
    i need to (find|buy|order) (a dress|a black dress|a new coat|black shoes|a birthday present|a new laptop) [under fifty dollars]
    why do we (yawn|have dreams|sleep|hiccup|celebrate christmas|have leap years)
    (explain|describe|tell me) [to me] how (i can learn|to learn) (to dance|to swim|chess|to draw)
    replay the (last goal|song|video|film|match)
    (log|record|save|track|sync|upload) (this|it|this workout|my workout) [in my app]
    my heart rate is (one forty|ninety|a hundred and ten|one sixty|in zone two|high on my watch|up)
    my (watch|garmin|fitbit|tracker) (says|shows|thinks|is saying) (my heart rate is high|my heart rate is one fifty|i'm at one forty|i should stand up)
    i'm dying (of boredom|of hunger|of thirst|for a coffee|for a drink|for the loo|of laughter|to know|to see the match)
    i nearly died (laughing|of boredom)
    i could (murder|kill for) (a coffee|a beer|a curry|a pint|a biscuit)
    i'd kill for (a coffee|a drink|a nap)
    kill the (lights|light|music|telly|noise|radio)
    my (phone|watch|tablet|headphones) (died|just died|is dying|is about to die|has died)
    i'm stuck (in traffic|at work|in a meeting|on this crossword|for time|indoors today)
    i passed out (the drinks|the water bottles|the cards|some leaflets)
    (how to get|where do i get) (the right medicine|a prescription)
    (create|make|show me|read me) [a list of|my] emergency (phone numbers|contacts|phone numbers list)
    (don't|i don't want you to) (forget me|delete my data|delete anything|erase my progress)
    don't (delete|erase|wipe|lose) (my data|my progress|anything)
    [please] (keep|look after|hold on to) my (data|details|history|information|settings)
    remember me [please|next time]
    i can't stand (my neighbour|my boss|my job|this song|the noise|this weather|him|her|my brother)
    (my|the) (phone|laptop|tea|coffee|oven|radiator|car|room) is [too|really|very] hot
    my (phone|tablet|watch|laptop) (is dead|has locked up|is frozen)
    (the baby|my son|my wife|the dog) (has a fever|feels sick|has been sick|fell over|is limping)
    my (mate|dad|mum) (got injured|had a fall|had a heart attack|feels dizzy)
    the (chair|shelf|table) (gave way|collapsed|is wobbly)
    the (door|drawer|lid) (is stuck|is jammed)
    (close|shut|lock) the (door|window|curtains)
    (kids|boys) stop (fighting|shouting)
    stop (kicking|hitting) (your brother|the cat)
    i'm sick of (this song|the rain)
    how do i (make|cook|repair) (an omelette|a curry|a puncture)
    (buy|order) (more|some) (milk|dog food|shampoo)
    the (dinner|toast) is burning
    (i forgot|don't forget) (my keys|the milk)
    (ring|phone|facetime) my (sister|mum|brother|friend|boss)
    (next|last|previous) (song|track|episode|channel) [please]
    what's my (horoscope|bank balance|star sign)
    what's the time [now|please|in london]
    (skip|play|repeat|pause|stop) (this song|that song|the song|the music|this track|the podcast|the radio)
    who (wrote|sings|sang|made) (this song|that song|the song|this film)
    (turn|put) (down|up|off) the (telly|television|radio|sound|volume)
    (stop|start|pause) the (washing machine|dishwasher|oven|robot vacuum|dryer)
    when's the (next bus|next train|game|match)
    did you (feed the dog|lock the door|call your mum|buy milk)
    why do my (hands|ears) (go cold|go red|get so cold)
    how far (did i run|have i run|did i walk|is a marathon|is a half marathon) [today|this week|yesterday]
    (wake me|wake me up) (at six|at seven|early|in the morning)
    (honey|mum|dad|darling|hey) where are (the kids|my shoes|the keys|you going)
    (put|switch) on the (football|cricket|news|match|kettle)
    what's the capital of (peru|spain|australia|norway)
    how many (carbs|grams of protein|calories) in (pasta|a banana|an egg|rice)
    what's a good (pace|time|speed|heart rate) for a (ten k|five k|marathon|half marathon|mile)
    how fast (can|does|do) (a cheetah|a horse|a dog|an ostrich|the fastest man|usain bolt) run
    how many (calories|steps) (does this burn|did i burn|have i done|have i burned|should i walk a day|are in a banana)
    what's my (heart rate|pace|step count|weight|blood pressure|resting heart rate|best time)
    (who|what country) (holds the marathon record|won the marathon|won the race|won the cricket|is the fastest runner)
    (no|yes|okay|hey|oi|yeah) (mum|mom|dad|darling|honey|kids|sweetheart) (i'm in the living room|i'm on the floor|i'm busy|i'm coming|not now|i'm exercising)
    i'm in the (living room|kitchen|garden|shower|bedroom|car)
    (dinner|lunch|tea|breakfast) is (ready|on the table|nearly ready|getting cold) [come and eat|come on]
    where (did you put|have you put|is|are) (the remote|the car keys|my charger|my glasses|the scissors)
    (the goal|the ball|he|that|the striker) was (offside|a penalty|never a goal|over the line)
    (remind me|wake me up) (tomorrow|tomorrow at seven|to call mum|to take the bins out|to buy milk|in an hour)
    (book|find|get) me a (physio|massage|sports massage|haircut|dentist appointment|personal trainer)
    (turn|put) the (volume|music|television|heating|fan) (up|down|off|on)
    set (a timer|an alarm|a countdown) for (ten minutes|an hour|five minutes|my pasta|seven in the morning)
    (play|put on) (some workout music|my running playlist|something upbeat|spotify|some dance music)
    (what|which) (protein|running watch|energy gel|running app|diet) (should i|do i) (buy|eat|use|get)
    how do i (lose belly fat|get abs|build muscle|run faster|train for a triathlon|lose weight|get a six pack)
    (what's|what is|how's) the (weather|temperature|forecast|news|date|stock price|score|traffic|time in tokyo|capital of france|population of china|meaning of life|exchange rate)
    what's the weather
    what's the weather (like|today|tomorrow|in london|going to be tomorrow)
    (will it|is it going to) (rain|snow|be sunny) (today|tomorrow|this weekend)
    what time is it
    what day is it [today]
    (play|put on|find) (some music|music|jazz|the radio|a song|the beatles|my playlist|an audiobook|a podcast|the news|some rock|a movie|a game)
    (turn|switch) (on|off|up|down) the (lights|light|kitchen lights|television|tv|heating|volume|thermostat|radio|lamp|fan|oven)
    set (a timer|an alarm|the alarm|a reminder|the thermostat) [for ten minutes|for seven|for tomorrow|to twenty degrees]
    (tell me|do you know) a (joke|story|riddle|fun fact|poem)
    (sing|sing me) a song
    (call|text|message|email|phone) (my mum|my mom|my wife|my husband|john|my boss|home|a taxi|the bank|the pizza place)
    (order|buy|get me|find) (a pizza|some pizza|milk|toilet paper|a new phone|a taxi|a car|groceries|concert tickets|a cheap flight|a hotel|a ticket)
    (add|put) (milk|eggs|bread|a meeting|batteries) (to|on) my (shopping list|calendar|to do list|basket)
    (what's|what is) on (my calendar|television|tv|my shopping list|at the cinema|netflix)
    who (is the president|won the game|won the world cup|was einstein|invented the telephone|wrote hamlet|is the queen|plays tonight)
    when (was the second world war|is my next meeting|does the store open|is christmas|is the game)
    (where|how far) is (the nearest gas station|the nearest pharmacy|paris|the airport|the nearest bus stop)
    where is (my phone|my parcel|a good restaurant)
    how (do you|do i|can i) (make pancakes|cook rice|boil an egg|change a tire|tie a tie|spell necessary|bake a cake|open a bank account|reset my password|get to the airport|pay my bill|file my taxes|cancel my subscription|clean a carpet|learn spanish|get a passport|invest in stocks|connect to the wifi|download the app|speed up my computer)
    how (many|much) (people live in london|is a bitcoin|does a car cost|is a flight to paris|money is in my account|calories in an apple|planets are there|states are there|cups in a gallon|ounces in a pound|does it cost|is my bill)
    how (old|tall) is (the president|the eiffel tower|taylor swift|mount everest)
    how (big|far) is (the earth|the sun|the moon)
    how (long|much) (is the movie|is the flight|does it take to fly to paris|is winter|is a football match|do cats live|does shipping take|is the drive)
    (can you|could you) (book a table|book a flight|order a pizza|translate hello|do my homework|call my mum|find my phone|check my email|read my messages|send a message|show me pictures|track my package|pay my bill|transfer money|recommend a movie|find a restaurant|look up a recipe|add a reminder|take a picture|open the garage|record a video|check my account|give me directions)
    (translate|spell|define|google|search for|look up|convert) (hello into spanish|necessary|a word|elephant|a recipe|ten dollars to euros|something|the answer|nearby cafes|that online)
    (what's|what is) (two plus two|ten times five|the square root of nine|my bank balance|my credit score|my name|your favourite colour|your favorite color|a black hole|the tallest mountain|the best phone|the speed of light|the internet|a mortgage|a good movie|the price of gold|my ip address|the wifi password|a good recipe for chicken|the difference between a lake and a pond)
    (why|how) (is the sky blue|do birds fly|is water wet|do cats purr|do planes fly|is grass green|is gas so expensive|are flights so expensive|do people dream|does a battery work|does a vaccine work|does electricity work|is my internet slow)
    (are|is) there (any messages|any mail|any flights to rome|any good films on|a storm coming|life on mars|a bank nearby|a sale on|any news|a parade today|any jobs near me|any apartments for rent)
    (i want|i need|i'd like) (a pizza|a new car|a loan|to book a flight|to buy a house|a haircut|a holiday|to watch a movie|to listen to music|to send an email|a credit card|to open an account|directions to the station|a recipe|to learn french|a job|to sell my car)
    (is|was) (my flight on time|the bank open|it a holiday|the shop open|pluto a planet|he still alive|that a new car|the movie any good|dinner ready|gambling legal|it true about the moon landing)
    did (i get any mail|my team win|they win last night|he call back|it rain last night)
    (does the bus stop here|does the train run on sunday|do dogs dream|do cats like milk|do aliens exist)
    should i (buy a house|invest in gold|take an umbrella|vote|learn to code)
    (show|read|send|open|check|track|record|download|share|upload|print) (me my photos|me my messages|my email|an email to john|the garage door|the front door|my package|my messages|the document|the file|the recipe|my bank account|a video|the score)
    (tell me|what do you know) (about|more about) (the moon|the middle ages|dinosaurs|football|the president|this film|a singer|the election|space|the war|wine|bitcoin|politics|sharks)
    (what is|what's|what are) (money|salt|gold|a hammer|a drone|petrol|bleach|the sun|vinegar|oil) (used for|made of|good for|for)
    (what was|what's) the (point|purpose|reason|cause|result) (of|for) (the war|life|the delay|the meeting|school|taxes|the moon landing|voting)
    what's going on (in the world|in the news|at work|downtown|tonight|this weekend|in politics)
    where (does|do|did) (cotton|coffee|rain|gold|honey|the wind|babies|potatoes|the moon|salt|chocolate) (come|comes) from
    how (can i|do i|should i) (look after|take care of|paint|sell) my (garden|house|dog|car)
    how (can i|do i|should i) get rid of (ants|a stain|the noise next door|wasps)
    how (can i|do i|could i) (improve my handwriting|improve my english|grow tomatoes|deal with my boss|repair my car|raise a puppy|clean my car)
    how (much|many|much time) (minutes until the game|is left on my loan|days until christmas|hours until my flight|miles did i drive|emails do i have|data do i have left|vacation days do i have)
    tell me how (to cook a steak|to mend a leak|to get to the station|to bake bread|to play chess|the market is doing|far the moon is|to change a tyre)
    (i have|i've got|what should i take for) (a cold|a cough|the flu shot|a sunburn|a toothache from sugar|hay fever)
    (what do you do|what are you doing|what happens) (all day|while i'm at work|when i'm asleep|at the weekend|on mars|after we die)
    (ignore|answer|make|take|reject) (the call|this call|a call|incoming call|the phone)
    (find|get|send|show) me (a gardener|a dentist|a taxi|a babysitter|some shoes|a hotel|a film|the nearest cafe|a barber)
    am i too (old|late|young|poor) (for the bus|to become a pilot|to learn piano|for the discount|to buy a ticket)
    (pasta|dinner is ready|the cat is on the table|i like trains|my favourite film|did you see the match last night|she told him yesterday|we should paint the kitchen|the kids are at school|and then he said|pass me the salt|coming up after the break|breaking news tonight|tonight at nine|the price is right|where are my keys|what are we having for dinner|what do you want for dinner|put the kettle on|shut the door|good dog|come here boy|get off the sofa|who left the lights on)
    (my|the) (car|computer|phone|printer|washing machine|dog|cat|bank|package|order|flight|house|job|boss) (won't start|is broken|is slow|is hungry|is late|is delayed|hasn't arrived|is too expensive|needs cleaning|is stuck)`,
};
