import type { Intents } from '../types';

/**
 * The plainest ways to say each: every one is a sample to the letter, whatever is left out elsewhere, and whatever
 * other intent's lines would make it too.
 */
export const PLAIN: Intents = {
  RemindIntent: `
    (remind me|remind me tomorrow|set a reminder|remind me to do my exercises|can you remind me|remind me {day})
    (remind me on {day}|remind me every day|remind me at {time}|remind me {moment}|remind me tomorrow at {time})
    (i want a reminder|give me a reminder|remind me {day} at {time}|remind me {day} {moment})
    remind me to do my exercises on {day} {moment}`,

  MoveReminderIntent: `
    (move my reminder|change my reminder|move the reminder|change the reminder|change the time|make it later)
    make it earlier`,

  MyRemindersIntent: `
    (what reminders have i|what reminders do i have|what are my reminders|do i have a reminder)
    (do i have any reminders|when is my reminder|my reminders|list my reminders|what reminders have i got)
    (have i got a reminder|have i got any reminders|is there a reminder|are there any reminders)
    when will you remind me`,

  StopRemindersIntent: `
    (delete my reminder|delete my reminders|delete the reminder|delete the reminders|cancel my reminder)
    (cancel my reminders|cancel the reminder|stop reminding me|no reminders|no more reminders|don't remind me)
    (turn off my reminders|turn off the reminders|turn off reminders|remove my reminder|remove the reminder)
    (stop the reminders|i don't want reminders|i don't want any reminders)`,

  ChimesIntent: `
    could we have the chimes back
    (chimes|chimes on|turn on the chimes|turn the chimes on|chimes please|bells|bells on|turn on the bells)
    (turn the bells on|beeps on|turn on the beeps|i want chimes|use chimes)`,

  NoChimesIntent: `
    (no chimes|chimes off|turn off the chimes|turn the chimes off|no bells|turn off the bells|turn the bells off)
    (stop the chimes|stop the bells|no beeps|turn off the beeps|stop the beeping|no sounds|turn off the sounds)
    (stop that noise|no more chimes|no more bells|without chimes)`,

  JustChimesIntent: `
    (just chimes|only chimes|just the chimes|only the chimes|just the bells|just the bell|only the bell)
    (just beeps|just a bell|don't talk just chime)`,

  CountAloudIntent: `
    (count|count out loud|count for me|count with me|count the seconds|count them out|count it out|count down)
    (can you count|can you count for me|please count|count aloud|count me down|tell me the seconds)`,

  CountSoftlyIntent: `
    (count quietly|count softly|whisper|count in a whisper|count more quietly|whisper the seconds|count quieter)`,

  StopCountingIntent: `
    (stop counting|don't count|no counting|no more counting|stop the counting|no need to count|without counting)`,

  TalkThroughIntent: `
    talk me through the hold again
    (talk me through it|talk me through|talk me through this|talk me through the hold|talk to me)
    (guide me through it|tell me what to do during the hold|keep talking)`,

  WarmUpIntent: `
    do i need to warm up first
    (do i need to warm up|should i warm up|should i warm up first|do i have to warm up|how do i warm up)
    (what about a warm up|is there a warm up|do i warm up first|do i warm up)`,

  MarchIntent: `
    (warm up|warm me up|let's warm up|do a warm up|start with a warm up|i want to warm up|march|march on the spot)
    (can we warm up first|a warm up please|warm up first)`,

  HeatIntent: `
    (can i use heat|should i use heat|is heat good|does heat help|can i put heat on it|what about heat|heat)
    (should i heat it|can i use a hot water bottle|can i use a heat pad|is heat okay)`,

  BeforeOrAfterIntent: `
    (should i do this before or after|before or after)
    (before or after running|before or after a run|before or after my run)
    (should i do this before or after running|do i do this before or after running|before running or after)
    (should i do this before running|should i do this after running|can i do this before a run)
    (can i do this after a run|can i do this before running|can i do this after running|do i do this before i run)
    do i do this after i run`,

  SupportIntent: `
    (should i wear a knee brace|do i need a knee brace|should i wear a brace|do i need a brace|can i wear a brace)
    (should i tape my knee|does tape help|should i use tape|does a brace help|should i wear a knee support)
    (do i need a knee support|knee brace|what about a brace|what about tape|do i need insoles|would a brace help)
    will a brace help`,

  WhenBetterIntent: `
    how long does this kind of pain last
    (when will it get better|how long until it gets better|how long till it gets better)
    (when will my knee get better|when will it stop hurting|how long does it take to get better)
    (when will i be better|how long until i'm better|how long will it take to get better)
    (how long before it gets better|when does it get better|when will i feel a difference)
    (how long until it stops hurting|how long until my knee gets better|how long will it last)`,

  HowManySetsIntent: `
    (how many sets|how many sets should i do|is one set enough|how many repetitions|how many reps should i do)
    (how many times do i do it|how many do i do|how many should i do|how many sets of this)`,

  BalanceIntent: `
    (can i hold on to something|can i hold on|can i hold onto something|can i hold the wall|can i hold a chair)
    (can i hold on to a chair|can i hold on to the wall|can i lean on something)`,

  LaterOnIntent: `
    (what then|what comes later|how do i progress|what do i do when it's better|what do i do when it gets better)
    (do i have to do this forever|how long do i keep doing this|do i keep doing this|can i stop when it's better)
    (how do i stop it coming back|will it come back|what happens when i'm better)`,

  MyRunningIntent: `
    (how should i run|how far should i run|how much should i run|how often should i run|how fast can i run)
    (should i run less|should i run slower|should i change how i run|what about my running|what about running)
    is my stride too long`,

  WhenDoctorIntent: `
    (should i see a doctor|do i need a doctor|do i need to see a doctor|when should i see a doctor)
    (should i go to the doctor|is it serious|is this serious|when is it serious|should i get it checked)
    (do i need to get it checked|should i see someone|should i see a physio|when do i see a doctor)
    (should i be worried|should i worry)`,

  FeedbackIntent: `
    (that was good|that felt good|that's better|it feels better|that helped|it doesn't hurt)
    (it doesn't hurt anymore|no pain|it's fine|it feels fine|it feels good|my knee feels better)
    (my knee feels good|i feel better|i feel good|it feels okay|that's good|i'm fine|it's getting better)
    (my knee is fine|my knee is better|that was easy enough|it doesn't hurt any more)`,

  WhyPainIntent: `
    (why does my kneecap hurt when i run|why does my knee hurt when i run|why does my kneecap hurt)
    (why does my knee hurt|why does it hurt|why is my knee sore|why do my knees hurt|what's wrong with my knee)
    (what causes this|what causes it|what causes the pain|what causes knee pain|what's runner's knee)
    (why do my kneecaps hurt|what makes my kneecap hurt)
    (what causes runner's knee|why do i have knee pain|why does my kneecap ache|why does my knee ache)
    (why does it hurt when i run|where does the pain come from|why do i have this)
    (why does my knee hurt after running|why do i get knee pain|do i have runner's knee|why me)
    (what's wrong with me|why do i have pain|what's causing this|what's the cause|why do my knees hurt when i run)
    (why does my knee hurt on stairs|why does my knee hurt going downstairs|why is my kneecap sore)`,

  MedicalAdviceIntent: `
    (can i take painkillers|should i take painkillers|can i take ibuprofen|should i take ibuprofen)
    (do i need surgery|do i need an operation|what medicine should i take|can i take a painkiller)
    (should i get a scan|what's my diagnosis|is it arthritis|do i have arthritis|what should i take)
    (what can i take|can i take anything for it|what cream should i use|can i use a cream)`,

  EverythingIntent: `
    (everything|everything today|do everything|all of it|the lot|the usual|the full routine|the whole routine)`,

  LikeLastTimeIntent: `
    (same as last time|the same as last time|like last time|same again as yesterday)`,

  InOrderIntent: `
    (just the {exercise} then the {other}|{exercise} then {other} and nothing else|{exercise} then {other} and that's it)`,

  ButNotIntent: `
    (just the {exercise} not the {other}|no {other} just the {exercise})`,

  BackwardsIntent: `
    (backwards|do it backwards|in reverse order|start from the end)`,

  BeforeIntent: `
    (the {exercise} before the {other}|{exercise} before {other}|the {exercise} before this|do the {exercise} before the {other})`,

  AfterIntent: `
    (the {exercise} after the {other}|{exercise} after {other}|the {exercise} after this|{exercise} after this)`,

  OnlyMoreIntent: `
    (just {count} more exercises|{count} more exercises|{count} more and that's it)`,

  SkipSideIntent: `
    (skip this side|skip this leg|skip the rest of this side)`,

  SideTwiceIntent: `
    (more on the {side} than the {spared}|do more on the {side} than the {spared}|twice on the {side}|the {side} twice|do the {side} twice|this side twice|this leg twice)`,

  OneSideOfAllIntent: `
    (just the {side} from now on|the {side} only from here)`,

  ChangeAllIntent: `
    (everything {amount}|make everything {amount}|the rest {amount}|{amount} of everything)`,

  NextTimeIntent: `
    (next time start with the {side}|without the {exercise} tomorrow|the {exercise} tomorrow|the same tomorrow|the same next time)`,

  OtherExercisesIntent: `
    (have you got any other exercises|do you have any other exercises|a different routine)`,

  OnlyTheseIntent: `
    {exercise} and {other}
    (the {exercise} and the {other}|do the {exercise} and the {other})`,

  LeaveOutIntent: `
    skip that exercise
    (next exercise|the next exercise|go to the next exercise|skip this exercise|let's go to the next exercise)
    (skip the {exercise}|skip {exercise}|leave out the {exercise}|leave the {exercise} out)
    (no {exercise} today|without the {exercise}|without {exercise}|not the {exercise}|leave out {exercise})
    (i don't want to do the {exercise}|i don't want to do {exercise})
    (everything but the {exercise}|everything except the {exercise}|all but the {exercise})
    (i can't do the {exercise}|don't do the {exercise}|no {exercise} please|drop the {exercise})
    (miss out the {exercise}|skip the {exercise} and the {other}|no {exercise} and no {other})
    (i hate {exercise} they should die|i hate the {exercise}|can we skip the {exercise})`,

  FirstOnesIntent: `
    (give me the first {count}|give me just the first {count} exercises|the first {count}|just the first {count}|only the first {count}|do the first {count})
    (just do the first {count}|first {count}|the first {count} only)
    (the first half|just the first half|only the first half|half of it|only half)
    (just half of it|half of them|half the routine|half the exercises)`,

  LastOnesIntent: `
    (the last {count}|just the last {count}|only the last {count}|do the last {count}|just do the last {count})
    (last {count}|the last {count} only)`,

  FromNumberIntent: `
    (start from the {exercise} and carry on|start from {exercise}|begin from the {exercise})
    (start from number {count}|start at number {count}|start with number {count}|from number {count})
    (begin at number {count}|start from exercise {count}|start from the {nth}|start from the {exercise})
    (start with the {nth} one|start with the {nth}|from the {exercise} on)
    (from number {count} on|go from number {count}|start from the {nth} one|begin with number {count})
    from the {nth} on`,

  SkipFirstOnesIntent: `
    (skip the first {count}|leave out the first {count}|without the first {count}|not the first {count})
    skip the first {count} exercises`,

  SkipNextOnesIntent: `
    (skip {count} of them|not the next {count}|can we skip the next {count}|let's skip the next {count}|i want to skip the next {count})
    (skip the next {count}|skip {count}|leave out the next {count}|skip the next {count} exercises)
    skip {count} exercises`,

  DoLastIntent: `
    ({exercise} last|the {exercise} last|do the {exercise} last|leave the {exercise} till last)
    (do the {exercise} at the end|{exercise} at the end|leave the {exercise} till the end)
    (save the {exercise} for last|put the {exercise} at the end|put the {exercise} last|end with the {exercise})
    (finish with the {exercise}|leave the {exercise} until last|leave the {exercise} until the end)
    (do this one last|move the {exercise} to the end)`,

  DoFirstIntent: `
    (the {exercise} then the {other}|{exercise} then {other}|first the {exercise} then the {other})
    ({exercise} first|the {exercise} first|do the {exercise} first|can we do the {exercise} first)
    (i want to do the {exercise} first|put the {exercise} first|do {exercise} first)
    (i'd rather do the {exercise} first|begin with the {exercise})
    (move the {exercise} to the start|move the {exercise} to the front|move the {exercise} up)`,

  SwapIntent: `
    (swap the {exercise} and the {other}|swap the {exercise} with the {other}|swap the {exercise} for the {other})
    ({exercise} instead of {other}|the {exercise} instead of the {other}|do the {exercise} instead of the {other})
    swap {exercise} and {other}
    (instead of the {exercise} the {other}|instead of the {exercise} do the {other}|swap them)
    swap the {exercise} and the {other} round`,

  StopAfterThisIntent: `
    (this is the last one for me|i'll finish after this one)
    (stop after this|stop after this one|finish after this|finish after this one|this is my last one)
    (this is the last one|this one is the last|last one for today|this is the last one for today)
    (one more and then stop|just this one then stop|after this i'm done|i'll stop after this)
    (i'll stop after this one|end after this|end after this one|let's finish after this one|that's it after this)
    (i'm done after this|make this the last one|let's stop after this|let's finish after this)`,

  StartWithSideIntent: `
    (start with my bad leg|my bad leg first|bad leg first|the sore side first)
    (start with the {side}|start on the {side}|start with my {side}|{side} first)
    (the {side} first|begin with the {side}|begin on the {side}|do the {side} first|can we start with the {side})
    (can we start on the {side}|my {side} first|{side} side first today|start on my {side}|begin with my {side})`,

  BadLegIntent: `
    (the bad one only|the sore one only)
    (just my bad leg|only my bad leg|just the bad leg|only the bad leg|just my bad knee|only my bad knee)
    (just my sore leg|only the sore leg|just the sore leg|just do my bad leg|just do my bad knee)
    (just do my sore leg|only the bad knee|only the one that hurts|just the one that hurts)
    (just the leg that hurts|only the sore one|my bad leg|my bad knee)
    (just do the one that hurts|just my sore knee|only do my bad leg)`,

  HaveTimeIntent: `
    (the quick one|is there a short one)
    (i have {duration}|i've got {duration}|i only have {duration}|i've only got {duration}|i just have {duration})
    (something short|something quick|the short one|the short version|a short one|a quick one|make it short)
    (make it quick|i don't have much time|i don't have long|i haven't got much time|i haven't got long)
    (i'm in a hurry|i'm short of time|i'm short on time|only {duration} today|what can i do in {duration})
    (give me a short one|give me a quick one|do a short one|a short session|a quick session)
    (i'm in a rush|{duration} only|a {duration} session|a {duration} workout)
    (short of time today|i'm pressed for time)`,

  HoldForIntent: `
    (hold it for {duration}|hold for {duration}|{duration}|make it {duration}|{duration} please)
    (hold each for {duration}|hold each one for {duration}|hold the {exercise} for {duration})
    (hold them for {duration}|{duration} each|{duration} a side|{duration} each side|{duration} per side)
    (do {duration}|can i do {duration}|can we do {duration}|let's do {duration}|can i hold it for {duration})
    (i want to hold it for {duration}|{duration} instead|can i do {duration} instead)
    (hold the stretches for {duration}|make the stretches {duration}|do it for {duration})
    (hold this for {duration}|hold {exercise} for {duration}|{exercise} for {duration})`,

  RepetitionsIntent: `
    ({count}|{count} reps|{count} repetitions|do {count}|do {count} reps|make it {count}|make it {count} reps)
    (only {count} reps|just {count} reps|just {count}|only {count}|let's do {count}|{count} of them)
    ({count} please|i want to do {count}|can i do {count}|can we do {count}|{sets} sets of {count})
    (do {sets} sets of {count}|{count} times|{count} each|{count} a side|{count} each side|{count} reps each side)
    ({sets} sets|do {sets} sets|{count} of these|let's do {count} of them|{count} is enough)
    ({count} reps is enough|let's do {count} reps|can i do {count} reps)`,

  TwiceIntent: `
    ({exercise} twice|do {exercise} twice|the {exercise} twice|do the {exercise} twice|do this twice|do it twice)
    (this one twice|do this one twice|twice|double the {exercise}|do each side twice)`,

  AllTwiceIntent: `
    (everything twice|do everything twice|all of it twice|do it all twice|each one twice|do each one twice)
    (the whole thing twice|do the whole thing twice|do the routine twice|two rounds of everything)`,

  PutBackIntent: `
    ({exercise} after all|the {exercise} after all|do the {exercise} after all|do {exercise} after all)
    (put the {exercise} back|add the {exercise} again|bring back the {exercise})
    (both|no both|do both|both legs|both sides|both legs after all|both sides after all|do both legs|do both sides)
    (do the other leg after all|do the other leg too)`,

  MoreSetsIntent: `
    (one set more|add a set|i'll do another set|let's do another set)`,

  FewerSetsIntent: `
    (one set less|one set fewer|fewer sets|less sets|one less set|one fewer set|skip the last set|drop a set)`,

  ThatAgainIntent: `
    can we do the last one again
    (that one again|do that again|do that one again|that exercise again|do that exercise again|the last one again)
    (do the last one again|let's do that one again|can we do that one again|can we do that again)
    (let's do that again|one more of those|let me do that again|one more time that one|can i do that again)
    (can i do that one again|do that one more time|let me try that again|can i have another go)
    (let me do that one again|do that exercise one more time|i want to do that again)
    (i want to do that one again|can i try that again)`,

  ThatSideAgainIntent: `
    (that side again|that leg again|do that side again|do that leg again|the {side} again|do the {side} again)
    ({side} again|{side} side again|same side again|same leg again|this leg again|this side again)
    (again on the {side}|that side one more time|that leg one more time|my {side} again)
    (i wasn't ready do that again|repeat that side|repeat that leg|repeat the {side})
    i wasn't ready the {side} again`,

  ThatSetAgainIntent: `
    (that set again|do that set again|repeat that set|repeat the set|the last set again|the same set again)
    (this set again|one more of that set)`,

  MissedSideIntent: `
    (i only did one side|i only did one leg|i missed the {side}|i missed one side|i didn't do the {side})
    (we missed the {side}|you missed the {side}|you forgot the {side}|we didn't do the {side}|i missed a side)
    (i only did the {side}|what about the {side}|you skipped the {side}|we skipped the {side}|i forgot the {side})
    (we only did one side|we only did one leg|you missed a side|i didn't do the other side)
    (what about the other side|what about the other leg|we forgot the {side}|you forgot my {side})
    (what about my {side}|i haven't done the {side}|we missed my {side}|you missed my {side})
    we only did the {side}`,

  WhatNumberIntent: `
    (what number is this|which number is this|which exercise is this|what exercise is this|which one is this)
    (what number are we on|what exercise are we on|which exercise are we on|what number am i on)
    (which one are we on|what are we doing|what's this exercise called|what's this one called)
    (where am i|where are we|where was i|where were we)`,

  HowManyLeftIntent: `
    (how many are left|how many exercises are left|how many exercises left|how many more exercises|what's left)
    (how many are there left|how many more are there|how many do i have left|how many have i got left)
    (how many do we have left|how many still to go|are there many left|how many more to do|how many to do)
    (how many exercises to go|are there many more|how many more do we have|how many more do i have to do)`,

  WhichSetIntent: `
    (which set|which set is this|what set is this|what set am i on|which set am i on|is this the second set)
    (is this the last set|is this the first set|how many sets are left|what set are we on|which set are we on)
    is this set two`,

  WhatSoFarIntent: `
    (what have we done up to now|what did we do)
    (what have i done|what have i done so far|what have we done|what have we done so far|what did we do so far)
    (how many have i done|how many have we done|which ones have i done|which ones have we done)
    (what did i do so far|how much have i done|what have i done today|what did i do today)`,

  WhatsNextIntent: `
    (what's next|what's the next one|what's the next exercise|what comes next|which one is next)
    (what's after this|what comes after this|what do we do next|what are we doing next|what happens next)
    (what's coming up|what's coming next|what exercise is next)`,

  WhichWasThatIntent: `
    (was that the {side}|was that my {side}|which side was that|which leg was that|which one was that)
    (did we do the {side}|did i do the {side}|have i done the {side}|did we just do the {side})
    (did i just do the {side}|have we done the {side}|did we do both sides|did i do both sides|what was that one)
    which exercise was that`,

  IsThatItIntent: `
    (is it the end|is this the end)
    (is that it|is that all|are we done|are we finished|was that it|was that all|is it over|am i done)
    (am i finished|is that everything|was that the last one|was that the last|are we all done|is it finished)
    (are we through|is that the end|was that everything)`,

  HowManyTimesIntent: `
    (how many times have i done this|how often have i done this|how many times have i done it)
    (how many times did i do this|how many sessions have i done|how many workouts have i done)
    (how often have i done it|how many have i done in all|how many times have i done these)`,

  LastTimeIntent: `
    (what did i do last time|when did i last do this|when was the last time|when was my last time)
    (what did i do yesterday|what did we do last time|when did i last exercise|when did i do this last)
    (when did i last do it|when did i last do these|what did we do yesterday|when was my last session)
    (when was the last session|what was my last exercise|did i do it yesterday|how long ago was that)
    (how long since i did this|when was that)`,

  ThisWeekIntent: `
    (how often this week|how many times this week|what have i done this week|how many days this week)
    (how often did i do it this week|how many times did i do it this week|have i done enough this week)
    (how many this week|what did i do this week|how am i doing this week|how often have i done it this week)`,

  WhatTodayIntent: `
    (what should i do today|what do i do today|what's today|what are we doing today|what's the plan)
    (what's the plan for today|what is today's workout|which exercises today|what shall i do today)
    (what should i do now|what do you suggest|what is there today|what's for today)`,

  MoreTalkIntent: `
    (talk more|more words|explain more|give me more detail|full instructions|the long version|more explanation)
    (explain everything|say everything|explain it all again|explain things fully|i want the full instructions)
    (talk to me more|more talking|more instructions)`,

  UsualSpeedIntent: `
    (normal speed|usual speed|go back to normal speed|back to normal speed|normal pace|speak normally)
    (talk normally|as fast as before)`,

  OnlyKitIntent: `
    (i only have a {kit}|i've only got a {kit}|all i have is a {kit}|all i've got is a {kit}|i just have a {kit})
    (only a {kit}|just a {kit}|i only have the {kit}|i've only got the {kit}|i just have the {kit})
    (i've just got a {kit}|only the {kit})`,

  NoKitIntent: `
    (i have no equipment|i don't have any equipment|i have no {kit}|i don't have a {kit}|i don't have the {kit})
    (no {kit}|no equipment|i haven't got a {kit}|i've got no {kit}|i've got no equipment|without equipment)
    (i have nothing|i don't have one|i don't have that|i don't have it|i have no kit|no kit)
    (i don't have any {kit}|i forgot my {kit}|i lost my {kit}|i can't find my {kit}|my {kit} is broken)
    (i don't have a {kit} or a {other_kit}|i have no {kit} and no {other_kit}|no {kit} and no {other_kit})
    (i don't have anything|i haven't got one|i haven't got any equipment|i haven't got the {kit})
    (i have neither a {kit} nor a {other_kit}|i've got neither a {kit} nor a {other_kit}|i don't own a {kit})
    (i don't have my {kit}|i don't have equipment|i broke the {kit}|the {kit} broke|the {kit} snapped)`,

  HaveKitIntent: `
    (i have a {kit}|i've got a {kit}|i have the {kit}|i've got the {kit}|i got a {kit}|i found my {kit})
    (i found the {kit}|i have my {kit}|i've got my {kit}|i have everything|i've got everything|i have a {kit} now)
    (i've got a {kit} now|i bought a {kit}|i have a {kit} and a {other_kit}|i have it now)`,

  GoWithoutIntent: `
    ({exercise} without a {kit}|{exercise} without the {kit}|do the {exercise} without a {kit})
    (do the {exercise} without the {kit}|the {exercise} without the {kit}|the {exercise} without a {kit})`,

  FeelNothingIntent: `
    (i don't feel anything|i don't feel it|i can't feel it|i can't feel anything|i feel nothing)
    (i don't feel the stretch|i can't feel the stretch|nothing is happening|i'm not feeling it)
    (i don't feel a stretch|i'm not feeling anything|i can't feel a stretch|it doesn't do anything)
    (i feel no stretch|i don't feel much|i don't feel it working)`,

  WhoSaysIntent: `
    (who says|says who|who says so|how do you know|how do you know that|are you a physio|are you a real doctor)
    (who made this|where is this from|where does this come from|is that true|are you sure)
    (who made these exercises|what's your source|does a doctor say so)`,

  'AMAZON.ResumeIntent': `
    (resume|continue|unpause|just continue|don't start again|don't start over|just keep going)
    (keep going from there|continue from here|just carry on|carry on from here|keep going from here)
    (don't start again just continue|don't start from the beginning|don't go back to the start)`,

  'AMAZON.StartOverIntent': `
    (start over|start again|restart|from the start|from the beginning|from the top|begin again)
    (start from the beginning|start it again|do it again from the start|start from the top|start from the start)
    (start the whole thing again|start all over|begin from the beginning|go back to the beginning)
    (go back to the start|again from the beginning|again from the top)`,

  BothLegsIntent: `
    (do i have to do both legs|do i have to do both|do i need to do both legs|should i do both legs|why both legs)
    (do i have to do both sides|do i need to do the other leg|do i need to do both|do i have to do the other leg)
    (should i do both sides|do i have to do the other leg too|must i do both legs)`,

  WhyTightIntent: `
    (why are they tight|why is it tight|why are my muscles tight|why are those muscles tight)
    (why are my hips tight|why are my quads tight|why are my hamstrings tight|why am i so tight)
    (why are these muscles tight|why do they get tight|what makes them tight|why do my muscles get tight)`,

  OneSideIntent: `
    (i just want to do my {side}|i just want to do the {side}|i only want to do my {side})
    (just the {side}|only the {side}|just my {side}|only my {side}|just one leg|only one leg|just one side)
    (only one side|only do the {side}|just do the {side}|only my {side} today|just the {side} today)
    (only the {side} today|skip the {spared}|leave out the {spared}|one leg only)
    (one side only|not the {spared}|just {side}|only {side}|just do my {side}|only do my {side})
    (do just the {side}|do only the {side}|the {side} only|{side} only)`,

  ReadyIntent: `
    (i'm on the floor|i'm on the mat|i'm lying down|i'm kneeling|i'm down)
    (ok|mm hm okay)
    (ready|i'm ready|okay|go|go ahead|let's go|yes i'm ready|okay ready|okay go|all set|i'm set|here we go)
    (ready to go|okay i'm ready|i'm in position|i'm there|good to go|ready now|go on|let's do it|okay let's go)
    (do it|yes ready|ready when you are|go for it|let's do this)`,

  WaitIntent: `
    (one second please|one minute please|one moment please)
    (wait|hang on|hold on|wait a minute|wait a second|just a minute|just a second|one moment|one second)
    (one minute|not yet|i'm not ready|give me a minute|give me a second|give me a moment|hold on a second|hold on a minute)
    (hang on a minute|wait a moment|i need a minute|i need a break|i need a rest|wait for me|not ready)
    (a moment please|just a moment|i need a second|i need a moment|i'm not ready yet|let me get my {kit})
    (let me get the {kit}|i need to get my {kit}|i need to get the {kit}|let me rest|let me catch my breath)
    let me get ready`,

  StartRoutineIntent: `
    (start|start the routine|begin|let's start|let's begin|start the exercises|start my exercises)
    (start exercising|let's exercise|start the workout|start my workout|i want to start|begin the routine)
    (begin the exercises|do the routine|do my exercises|do the exercises|i want to exercise)
    (let's do the exercises|let's do my exercises|start a session|start the session|i want to do my exercises)
    (let's do the routine|start training|let's work out|start from the beginning of the routine)
    (i want to do the exercises|i want to do the routine|can we start|shall we start|let's get started)
    (start my routine|start workout|start exercises)`,

  CarryOnIntent: `
    (carry on where i left off|continue where i left off|pick up where i left off|where did i stop)
    (continue my workout|continue my session|continue the routine|carry on where we left off)
    (continue where we left off|pick up where we left off|go on where i left off|carry on from last time)
    (continue from last time|finish my routine|continue from where i left off|pick up where we stopped)
    (carry on where we stopped|continue where we stopped|continue where i stopped)`,

  DoneIntent: `
    (i'm done with those|i'm done with these|i've done this one|i've already done this one)
    (did that|i did that|done|i'm done|finished|i'm finished|i did it|i've done it|all done|okay done|that's done|done with that)
    (i've finished|i finished|i'm done with that|that one's done|i'm done with this one|i finished that one)
    (we're done|i'm all done|completed)`,

  WrongSideIntent: `
    (wrong side|wrong leg|that's the wrong side|that's the wrong leg|i did the wrong side|i did the wrong leg)
    (i'm on the wrong side|i'm on the wrong leg|i used the wrong leg|oops wrong leg|oops wrong side)`,

  OtherSideIntent: `
    (other side|the other side|switch sides|other leg|the other leg|switch legs|change sides|change legs)
    (now the other side|now the other leg|do the other side|do the other leg|next side|the {side} now)
    (now the {side}|swap legs|swap sides|do the {side}|let's do the other side|next leg|switch to the {side})
    (let's switch sides|can we switch sides)`,

  ChooseExerciseIntent: `
    do the {exercise} but only {count}
    ({only} {exercise} and {other}|{only} the {exercise} and the {other}|{only} do the {exercise} and the {other})
    let me {only} do the {exercise} and the {other}
    (skip to the {exercise}|skip to {exercise}|go straight to the {exercise}|{exercise} instead|the {exercise} instead|i'd like to do the {exercise})
    ({only} the {exercise} today|{only} the {exercise}|{only} {exercise}|{exercise})
    (the {exercise}|do the {exercise}|do {exercise}|start the {exercise}|i want to do the {exercise})
    (i want to do {exercise}|let's do the {exercise}|let's do {exercise}|can we do the {exercise})
    (can i do the {exercise}|go to the {exercise}|{exercise} please|{only} do the {exercise})
    do {only} the {exercise}
    (can we {only} do the {exercise}|let's {only} do the {exercise}|let's {only} do {exercise})
    (i {only} want to do the {exercise}|i {only} want {exercise}|{only} do {exercise})`,

  StraightThroughIntent: `
    (straight through|without stopping|all in one go|do it all in one go|don't wait for me|no breaks)
    (without breaks|no pauses|go straight through|one after the other|all at once|don't ask me|no stopping)
    (do them all in a row|without pauses)`,

  StepByStepIntent: `
    (step by step|one at a time|one by one|wait for me each time|wait for me every time|wait until i'm ready)
    (wait till i'm ready|ask me each time|ask me first|stop after each one|stop after each exercise)
    (one step at a time|wait for me to say ready|pause after each one|pause after each exercise)
    wait after each one`,

  ForgetMeIntent: `
    (forget me|delete my data|delete everything|erase my data|forget everything|delete my history|forget about me)
    (delete my progress|delete all my data|erase everything|what do you know about me|clear my data)
    (clear my history|remove my data|delete what you know about me)`,

  HowLongLeftIntent: `
    (how long left|how much longer|how long is left|how much time is left|how many seconds left|how much more)
    (how long to go|how long still|how many more seconds|how much time left|how much longer is this)
    (how long do i have left|am i nearly done|how many seconds|how many seconds are left)
    (how many minutes are left|how many minutes left|how much is left|how many more|how many more to go)
    (nearly done|almost done|how many more reps|how many reps left|how many reps are left)`,

  HowLongTotalIntent: `
    (how long does the whole routine take|how long the routine takes|how many reps on each leg)
    (how long will it take altogether|how long is it altogether|how long in total)
    (how long does it take|how long does this take|how long will it take|how long will this take|how long is it)
    (how long is this|how long does the knee routine take|how long is the knee routine|how long is the routine|how long is the workout|how long does the routine take)
    (how long does the whole thing take|how much time does it take|how much time do i need|how many minutes is it)
    (how long is the session|how long is the whole routine|how long are the exercises|how long do i need)
    (how long do the exercises take|how many minutes does it take)`,

  ChangeAmountIntent: `
    ({amount}|a bit {amount}|hold {amount}|hold it {amount}|make it {amount}|can we do {amount}|can i do {amount})
    (do {amount}|i want {amount}|{amount} please|give me {amount}|hold the stretch {amount})
    (make the stretches {amount}|a little {amount}|hold the stretches {amount})`,

  SlowerIntent: `
    (you're talking too quickly|too quickly|you talk too quickly|that was too quick)
    (slower|slow down|too fast|that's too fast|you're too fast|not so fast|you're going too fast)
    (speak slower|talk slower|speak slowly|talk more slowly|speak more slowly|go slower)
    (that was too fast|a bit slower|can you slow down|can you speak slower|you talk too fast|more slowly)
    (you're talking too fast|you speak too fast)`,

  LessTalkIntent: `
    (talk less|less talking|shorter instructions|you talk too much|less talk|too much talking|say less)
    (don't talk so much|be brief|less detail|no talking|keep it brief|don't explain|i know how to do it)
    (i know this already|don't talk|i know that already|skip the explanation|fewer words)`,

  TooHardIntent: `
    (this is too hard|it's too hard|too hard|i can't do this|can't do this|i'm not able to do this|i can't do it|it's too difficult|too difficult)
    (something easier|make it easier|easier|is there an easier one|is there an easier version)
    (the easy version of everything|the easy version|this is hard|i'm not strong enough|i can't|that's too hard|too much for me|this is too difficult|it's hard)
    (i can't do this one|an easier one|give me something easier|i can't go that low|i can't hold it)`,

  TooEasyIntent: `
    (too easy|this is too easy|it's too easy|that's too easy|that was too easy|make it harder|harder)
    (something harder|is there a harder one|is there a harder version|this is easy)
    (can i make it harder|give me something harder|i want it harder|a harder one)`,

  ListExercisesIntent: `
    (what are the exercises|list the exercises|which exercises are there|what exercises are there)
    (tell me the exercises|what exercises do you have|which exercises do you have|list exercises)
    (what's in the routine|what is in the routine|what are the six exercises|how many exercises are there)
    (read me the list|list them|what do we do|name the exercises|what exercises do we do|which exercises do we do)
    (what exercises can i do|what are the stretches|the list|what are they)`,

  HowToIntent: `
    (how to do the {exercise}|how to do {exercise}|how do you do {exercise})
    (how do i do this|how do i do it|how do i do that|how do i do this one|how do i do that one|how do you do it)
    (how do you do this|how do i do the {exercise}|how do you do the {exercise}|how does it work)
    (how does this one work|show me how|show me|tell me how|explain it|explain this|explain the {exercise}|explain it a different way)
    (explain this one|how do i do {exercise}|how to do it|how to do this|how do i start|what do i have to do)
    (how is it done|how should i do it|how should i do this|show me how to do it|tell me how to do it)
    (explain this exercise|explain the exercise|how do i do this exercise|how|how do i get into position)
    (where do i put my feet|how do i do this stretch|what is the {exercise})
    (how does the {exercise} work|how does the {exercise} go|what do i do with my {kit}|tell me how to do this)`,

  WhyExerciseIntent: `
    (why|why this one|why this exercise|what's this good for|what's this for|what's it for|why am i doing this)
    (why do i do this|why do we do this|what does it do|why the {exercise}|what is the {exercise} for)
    (what's the {exercise} for|what's the point|what's the point of this|what does the {exercise} do)
    (why are we doing this|what is it good for|why should i do this|what good is this|why do i need to do this)
    (what's the point of the {exercise}|what's this exercise for|why do i do the {exercise})
    what is the {exercise} good for`,

  WhatToFeelIntent: `
    (where do i feel the {exercise}|where do you feel it)
    (where should i feel it|where should i feel this|what should i feel|where do i feel it|where will i feel it)
    (what should it feel like|where am i supposed to feel it|where am i meant to feel it|how should it feel)
    (where do i feel this|what am i supposed to feel|where should i feel that|what should i be feeling)
    (where should i be feeling this|where should i feel the stretch|what is it supposed to feel like)
    (where should i feel the {exercise}|should i feel it|how should this feel|what should this feel like)
    (should i feel a stretch|should i feel anything|where should it stretch)`,

  SupposedToHurtIntent: `
    (what should i do if it hurts|what do i do if it hurts)
    (is it supposed to hurt|should it hurt|is this supposed to hurt|should this hurt|does it have to hurt)
    (is it normal that it hurts|is it okay if it hurts|is pain normal|is it meant to hurt|how much should it hurt)
    (what if it hurts|should i feel pain|is it okay that it hurts|is it normal to hurt|is this meant to hurt)
    (is some pain okay|is a little pain okay|should i stop if it hurts|should i stop when it hurts)`,

  BurningIntent: `
    (it burns|it's burning|my thighs are burning|my legs are burning|my muscles burn|my legs burn|my thighs burn)
    (i feel the burn|my muscles are burning|is burning okay|is it supposed to burn)
    (my thighs are on fire|my legs are on fire|my bum is burning|my muscles are sore|my legs are tired)
    (my muscles are tired|my thigh is burning)`,

  BreathingIntent: `
    (how do i breathe|how should i breathe|when do i breathe|when do i breathe in|when do i breathe out)
    (do i breathe in or out|should i hold my breath|do i hold my breath|breathe in or out|what about breathing)
    (how do i breathe during this|am i breathing right|when should i breathe|how should i be breathing)
    (do i keep breathing|breathing)`,

  WhichSideIntent: `
    (remind me which side|which leg was it)
    (which leg|which side|which leg is it|which side is it|which leg first|which side first|left or right)
    (which leg now|which side now|what leg|what side|which leg am i on|which side am i on|which leg are we on)
    (which side are we on|which leg do i start with|which knee|right or left|is it the {side}|is it left or right)
    (which leg do i use|which leg is next|which foot|which leg should i use)`,

  WhatEquipmentIntent: `
    (what do i need|what equipment do i need|what do i need for this|do i need equipment|do i need anything)
    (what kit do i need|what do i need to have|what equipment|do i need a {kit}|what things do i need)
    (what do i have to have|what do we need|do i need any equipment|what should i have ready)
    (what do i need for the {exercise}|what kind of {kit} do i need|do i need the {kit}|do i need a mat)
    (what do i need today|what will i need)`,

  KneelHurtsIntent: `
    (it hurts to kneel|kneeling hurts|it hurts when i kneel|i can't kneel|my knee hurts when i kneel)
    (kneeling is painful|kneeling hurts my knee|my kneecap hurts when i kneel|i can't kneel down)
    (i can't get down on the floor|can i do it standing|can i do this standing|do i have to kneel)
    (i don't want to kneel|no kneeling|no kneeling today|it hurts kneeling|i can't be on my knees|i can't kneel on it|can i stand instead)
    (can i do it sitting down|the floor is too hard|can i do it standing up|i can't get down)`,

  WhatToDoIntent: `
    (what to do about my knee pain|what to do about it)
    (what can i do|what can i do about it|what can i do about my knee|what helps|what should i do about it)
    (what should i do about my knee|how can i help my knee|how do i help my knee|what can i do for my knee)
    (what should i do for my knee|what can i do about the pain|what helps with knee pain|what helps with the pain)
    (how do i get rid of it|how do i get rid of the pain|how do i make it better|what's good for my knee)
    (what is good for my knee|can you help my knee|can you help me with my knee|help my knee)
    (what can i do against the pain|my knee hurts what can i do|my knee hurts what should i do)
    what do i do about it`,

  ExplainMuscleIntent: `
    (what's the {muscle}|what is the {muscle}|where is the {muscle}|where's the {muscle})
    (what does the {muscle} do|what exercises work the {muscle}|what muscle is this|which muscle is this|what are the {muscle})
    (where are the {muscle}|what muscles does this work|which muscle does this work|what muscle does this work)
    (what does this stretch|which muscles does this work|what does this work|explain the {muscle})
    (where are my {muscle}|where is my {muscle}|which muscle|{muscle})`,

  HowOftenIntent: `
    (how often|how often should i do this|how often do i do this|how often should i do these)
    (how many times a week|how many days a week|should i do this every day|can i do this every day)
    (do i do this every day|how often a week|how many times a day|how often should i do it)
    (how often do i have to do this|how often should i do the exercises|how many times a week should i do this)
    (do i have to do this every day|is it okay to do this every day|how often do i need to do this)
    (can i do it every day|how often should i exercise|is every day okay|how often do i have to do it)
    how often can i do this`,

  IceTimerIntent: `
    (start the ice timer|set the ice timer|ice timer|start an ice timer|set an ice timer|set a timer for the ice)
    (start the timer for the ice|time the ice|set a timer for ice|ice timer please|can you time the ice)`,

  IceLeftIntent: `
    how long is the ice still
    (how long is left on the ice|how much longer for the ice|how long is left on the ice timer)
    (how long left on the ice|how long on the ice|how much time is left on the ice|how long left on the ice timer)
    how much longer do i ice`,

  StopIceIntent: `
    (stop the ice timer|cancel the ice timer|stop the ice|end the ice timer|turn off the ice timer)
    delete the ice timer`,

  IceHowToIntent: `
    should i put ice on it
    (how do i ice my knee|how do i ice|how do i ice it|should i ice it|should i ice my knee|can i ice my knee)
    (how long should i ice it|how long should i ice|how long do i ice|how long do i ice it|what about ice)
    (does ice help|ice|how often should i ice|where do i put the ice|should i use ice|do i need ice)
    (do i need to ice it|when should i ice|can i use ice|how long should i ice my knee|can i use frozen peas)
    (how do i use ice|should i ice after|is ice good|do i ice it|icing)`,

  IceSafetyIntent: `
    (is ice safe|can ice hurt me|is ice bad|is it safe to ice|can i ice too long|can ice burn)
    (can ice burn my skin|is ice bad for my skin|can i put ice on my skin|can i put ice on bare skin)
    (is icing safe|is ice dangerous|can ice be harmful|can i ice too much|the ice is too cold|it's too cold)
    is ice bad for me`,

  WhoShouldNotIntent: `
    (who shouldn't do this|who should not do this|is this safe|is it safe|is this safe for me|is it safe for me)
    (can anyone do this|can i do this|should i do this|is this dangerous|can everyone do this|are there any risks)
    (can children do this|can old people do this|is this okay for me|am i too old for this|am i too old)
    (is this safe for my knee|is it safe for my knee|can my daughter do this|can my son do this|can kids do this)
    (is this bad for me|am i allowed to do this)`,

  CanIRunIntent: `
    (can i run|can i still run|can i go running|should i run|can i run today|can i run tomorrow)
    (can i keep running|should i stop running|is it okay to run|can i run with this|can i run with knee pain)
    (when can i run again|when can i run|is it safe to run|should i keep running|do i have to stop running)
    (can i go for a run|can i run with runner's knee|is running bad|is running bad for my knees|is running okay)
    (can i run on it|can i run a marathon|should i rest|when can i start running again|can i go for a run today)
    (may i run|is it bad to run|can i run now)`,

  OtherCauseIntent: `
    (could it be something else|is it something else|is it my meniscus|could it be my meniscus)
    (is it a torn ligament|could it be arthritis|is it my i t band|what else could it be|can it be something else)
    (is it serious or not|is it a tear|is it tendonitis|is it my ligament|is it jumper's knee)`,

  KneeNoiseIntent: `
    (my knee clicks|my knee cracks|my knee pops|my knees crack|my knees click|why does my knee click)
    (why does my knee crack|why does my knee pop|my knee is clicking|my knee makes a noise|my knee makes noises)
    (my knee crunches|my knee is making noises|my knee grinds|my knee is cracking|is clicking bad)
    (my knee is grinding|my knee is popping|is it bad if my knee clicks|is it bad if my knee pops|my knee creaks)
    (it clicks|it cracks|why do my knees crack|why do my knees click|my kneecap clicks)`,

  WillItHelpIntent: `
    (is this going to help me|is it going to help)
    (will this help|does this help|does it help|will it help|does this work|does it work|will this work)
    (will it work|will this help my knee|does this really help|is this any good|will these exercises help)
    (do these exercises help|does this really work|do these exercises work|will it make my knee better)
    (will this make it better|is this going to help|do these work|can this help)`,

  SocialIntent: `
    (thanks a lot|how are you today|thanks so much|have a nice day)
    (hello|hi|thank you|thanks|who are you|how are you|good morning|good evening|you're funny|i like you)
    (what's your name|thank you very much|good job|well done|hey|nice to meet you|are you a robot|are you real)
    (i love you|you're great|you're good|good afternoon)`,

  'AMAZON.YesIntent': `
    (yes|yeah|yep|sure|mhm|mm hm|uh huh|yes please|of course|okay yes|why not|sounds good|yup|yes i do|yes i would|i do|please do)
    (that's right|absolutely|definitely|sure thing|fine|yeah sure|yes sure|yes okay|correct)`,

  'AMAZON.NoIntent': `
    (not just now|not right now|maybe later)
    (no|nope|no thanks|no thank you|not now|not today|nah|no way|i don't want to|not really|i don't|rather not)
    (no i don't|no please|of course not|certainly not|i'd rather not|no not now)`,

  'AMAZON.HelpIntent': `
    (what do i do now|what now|what should i say)
    (help|help me|what can you do|what can i say|i need help|what do i say|what can i ask|what can i ask you)
    (how do you work|what do you do|what are the commands|what can i do here|i don't know what to say)
    (can you help me|what else can you do|give me help)`,

  'AMAZON.StopIntent': `
    (stop|quit|exit|i'm done for today|stop the session|end|end the session|goodbye|bye|that's all)
    (that's it for today|i want to stop|stop the workout|end the workout|i'm finished for today|let's stop|finish)
    (stop it|i have to go|stop now|stop the exercises|let's stop here|i've had enough|that's enough for today)
    (enough for today|i want to quit|i quit|see you tomorrow|stop please|please stop|i give up|end the routine)
    (stop the routine|i need to go|i have to stop|bye bye|see you later|close|i don't want to do this anymore)
    (i don't want to do any more|i can't do any more|no more)`,

  'AMAZON.CancelIntent': `
    (cancel|cancel that|cancel it|never mind|forget it|cancel this|nevermind|undo|undo that|forget that)`,

  'AMAZON.NavigateHomeIntent': `
    (go home|home)`,

  'AMAZON.NextIntent': `
    (next|next one|skip|skip this|skip this one|skip it|the next one|go to the next one|move on|next please)
    (let's move on|next one please|i want to skip this|can we skip this|can i skip this|i want to skip this one)
    (can we move on|can i skip this one|can we skip this one|skip to the next one|let's skip this one)
    (on to the next one|let's skip this|move on to the next one|can we do the next one|not this one)`,

  'AMAZON.PreviousIntent': `
    (go back|previous|back|the one before|go back one|previous exercise|the previous one|previous one)
    (the previous exercise|back one|go back to the last one|go to the previous one|can we go back|go back please)
    (let's go back|back to the last one|the exercise before|go back to the previous exercise)`,

  'AMAZON.RepeatIntent': `
    (repeat|say that again|repeat that|again|what did you say|say it again|what|pardon|i didn't hear you)
    (i didn't hear that|can you repeat that|come again|once more|could you repeat that|i didn't get that)
    (i didn't catch that|what was that|sorry what|please repeat|repeat please|excuse me|i didn't understand)
    (i didn't hear|i missed that|can you say that again|one more time|i don't understand|tell me again)
    (please say that again|i couldn't hear you|repeat it)`,

  'AMAZON.PauseIntent': `
    (pause|pause please|pause this|pause for a moment|let's pause|can you pause|pause the exercise|can we pause)
    (pause the workout|pause the session)`,

  PainIntent: `
    (it hurts|this hurts|that hurts|ow|ouch|my knee hurts doing this|it's hurting|i'm in pain|it's painful)
    (it hurts a little|it hurts a bit|it hurts a lot|it really hurts|this one hurts|that one hurts|it hurts now)
    (my {part} hurts|my {part} is sore|it hurts in my {part}|it hurts my {part}|leave what hurts my {part}|i feel it in my {part})`,

  KneePainIntent: `
    (my knee hurts|my kneecap hurts|my knees hurt|my knee is sore|my knee aches|my kneecap aches|knee pain)
    (my kneecap is sore|i have knee pain|i've got knee pain|i have a sore knee|i have a bad knee|i have runner's knee)
    (my knee hurts when i run|it hurts when i run|hurts when i run|my kneecap hurts when i run|it hurts after running)
    (it hurts going downstairs|my knee hurts on the stairs|my knee hurts after running|it hurts when i squat)
    (my knee hurts when i squat|my knee hurts when i sit|it hurts when i walk|my knee hurts when i walk)
    (my left knee hurts|my right knee hurts|both my knees hurt|both knees hurt|it hurts when i run downhill)`,

  UnwellIntent: `
    (i feel bad|i feel terrible|i feel awful|i feel ill|i feel sick|i feel dizzy|i feel faint|i'm dizzy|i feel weird)
    (i'm feeling sick|i'm feeling dizzy|i'm feeling faint|i'm feeling bad|i don't feel good|i don't feel well)
    (i don't feel so good|i feel strange|i feel rough|i feel weak|i feel really bad|i'm not feeling well|i feel unwell)`,

  SharpPainIntent: `
    (sharp pain|a sharp pain|stabbing pain|a stabbing pain|it's a sharp pain|i felt a sharp pain|that's a sharp pain)
    (i have a sharp pain|there's a sharp pain|it's sharp|that was sharp|i felt a stab|it stabs|it's stabbing)`,

  SwollenKneeIntent: `
    (my knee is swollen|my knee swelled up|it's swollen|my knee is puffy|my knee looks swollen|my knee is swelling up)
    (there's swelling|my knee is getting bigger|my knee got swollen|my knee has swollen up|my knee swells up|swelling)`,

  LockedKneeIntent: `
    (my knee is locked|my knee locked|my knee locks|my knee is stuck|my knee locked up|my knee keeps locking|it's locked)
    (i can't bend my knee|i can't straighten my knee|i can't straighten it|i can't bend it|my knee won't bend)
    (my knee won't straighten|my knee locks up)`,

  GivingWayIntent: `
    (my knee gave way|my knee gives way|my knee gave out|my knee gives out|my leg gave way|my leg gave out|it gave way)
    (my knee buckled|my knee buckles|my knee keeps giving way|my knee is giving way|my knee feels unstable)
    (my knee is unstable|my knee keeps buckling|my leg buckled)`,

  NoWeightIntent: `
    (i can't walk|i can't stand on it|i can't walk on it|i can't put weight on it|i can't step on it)
    (i can't put weight on my leg|i can't stand on that leg|i can't stand on my leg|it won't take my weight)
    (i can hardly walk|i can barely walk|i can barely stand|i can hardly stand|i can't put any weight on it)`,

  KneeInjuryIntent: `
    (i fell|i fell on my knee|i twisted my knee|i hit my knee|i fell over|i've fallen|i fell down)
    (i've twisted my knee|i injured my knee|i've injured my knee|something popped)
    (i banged my knee|i heard a pop|i felt a pop|i had a fall|i tripped|i had an accident)`,

  NumbLegIntent: `
    (my leg is numb|my foot is numb|my leg went numb|my foot went numb|my toes are numb|my leg is tingling)
    (i can't feel my leg|i can't feel my foot|i can't feel my toes|pins and needles|my foot is tingling|it's numb)`,

  SwollenCalfIntent: `
    (my calf is swollen|my calf hurts|my calf is red|my calf is hot|my calf is sore|my calf is swollen and red)
    (is it a blood clot|do i have a blood clot|i think i have a blood clot|my calf is hard)`,

  WarmKneeIntent: `
    (my knee is hot|my knee is red|my knee feels hot|my knee is warm|i have a fever|i've got a fever|my knee is red and hot)
    (i have a temperature|my knee is hot and red|i'm feverish|i have chills)`,

  NightPainIntent: `
    (it hurts at night|my knee hurts at night|it wakes me up|it wakes me up at night|i can't sleep|it hurts all night)
    (i can't sleep because of my knee|my knee wakes me up|it keeps me awake|it hurts when i'm lying down)
    (it hurts even at rest|it hurts when i rest|it hurts in bed)`,

  StuckIntent: `
    (i can't get up|help me up|i'm stuck|i can't stand up|i can't move|i can't get off the floor|how do i get up)
    (i'm stuck on the floor|i can't get back up|i can't get up again|i can't get up off the floor|help i can't get up)
    (i can't stand|i'm unable to stand)`,

  NeedRestIntent: `
    (i need to sit down|i need to lie down|i have to sit down|i have to lie down|i want to sit down|i want to lie down)
    (can i sit down|can i lie down|i must sit down|let me sit down|let me lie down)`,

  EmergencyIntent: `
    (call an ambulance|emergency|i can't breathe|i have chest pain|my chest hurts|chest pain|i'm having a heart attack)
    (i need an ambulance|call for help|i think i'm having a heart attack|i passed out|i fainted|i'm going to faint)
    (i'm going to pass out|i hit my head|i'm having a stroke|it's an emergency|my chest is tight)
    (i can't catch my breath at all|i have trouble breathing|i need a doctor now)`,

  BrokenLegIntent: `
    (i broke my leg|i think i broke my leg|my leg is broken|my kneecap popped out|my kneecap is out|my kneecap came out)
    (my kneecap dislocated|i dislocated my kneecap|i dislocated my knee|my knee is dislocated|i think my leg is broken)
    (i've broken my leg|i broke a bone|my knee is out of place|my kneecap is out of place)`,

  BleedingIntent: `
    (i'm bleeding|it's bleeding|i cut myself|my knee is bleeding|my leg is bleeding|it won't stop bleeding)
    (there's blood|i'm bleeding a lot|there's a lot of blood)`,

  CrisisIntent: `
    (i want to die|i want to kill myself|i don't want to live|i don't want to live anymore|i want to hurt myself)
    (i want to end my life|i don't want to be here anymore|i'm suicidal|i'm thinking of killing myself|i wish i was dead)
    (i can't go on living|i want to end it all|i feel suicidal|i'm thinking about suicide)`,

  AskFirstIntent: `
    (i'm {condition}|i have {condition}|i've got {condition}|i had {condition}|i take {condition}|i'm on {condition})
    (can i do this with {condition}|can i do this if i have {condition}|i've had {condition})
    (is it okay with {condition}|i have {condition} can i do this|i'm {condition} can i do this|i suffer from {condition})`,

  KneecapBackIntent: `
    (my kneecap popped out and back in|my kneecap slipped out and back in|my kneecap pops out|my kneecap keeps popping out)
    (my kneecap slips out|my kneecap went out and back in|it popped back in|it went back in)`,

  ReminderWhenIntent: `
    ({day}|on {day}|every {day}|at {time}|{moment}|{day} at {time}|{day} {moment}|{time})`,

  PainBeforeIntent: `
    (that hurt|that one hurt|it hurt|that was painful|that hurt my knee|it hurt my knee|that really hurt|that hurt a lot)`,

  SlippingIntent: `
    (the {kit} keeps slipping|my {kit} keeps slipping|the {kit} slipped|it keeps slipping|my mat is slipping|i keep slipping)
    (the {kit} keeps rolling away|my foot keeps slipping|the mat keeps sliding|my hands slip on the floor)`,

  ShakingIntent: `
    (my legs are shaking|my leg is shaking|i'm shaking|my legs shake|why are my legs shaking|is shaking normal)
    (my muscles are shaking|my legs are trembling|my arms are shaking)`,

  NearlyFellIntent: `
    (i nearly fell|i almost fell|i nearly fell over|i lost my balance|i almost fell over|i stumbled|i nearly lost my balance)`,

  HotIntent: `
    (i'm hot|it's hot|i'm too hot|i'm sweating|it's too hot|i'm really hot|it's hot in here|i'm so hot)`,

  FootAsleepIntent: `
    (my foot fell asleep|my foot is asleep|my leg fell asleep|my leg is asleep|my foot went to sleep|my foot has gone to sleep)`,

  WasAwayIntent: `
    (i left the room|i was away|i fell asleep|i was on the phone|i was gone|i wasn't here|i had to leave the room)`,

  KneeDriftsIntent: `
    (my knee goes in|my knee goes inwards|my knee keeps going in|my knees go in|my knees cave in|my knee drifts in|my knee moves in)`,

  InBedIntent: `
    (can i do it in bed|can i do this in bed|can i do it on the sofa|can i do this on the bed|can i do these in bed|i'm in bed)`,
};
