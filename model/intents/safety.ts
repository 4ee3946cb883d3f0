import type { Intents } from '../types';

/** What may mean harm. The ear looks for these first, also inside a longer sentence. */
export const SAFETY: Intents = {
  PainIntent: `
    my (knee|kneecap) is killing me (right now|now)
    (yowch|yow|owie|aargh|argh)
    (ow|ouch|argh|ah) my (knee|kneecap|leg)
    (this stretch|this exercise) hurts my knee
    (this one|this) hurt [a bit|a lot|me]
    (agony|absolute agony|excruciating|unbearable|agonising|agonizing|unbearable pain|excruciating pain)
    (that|this|it) doesn't feel (nice|good|comfortable|nice on my knee|good on my knee)
    (ooh|oof) (that's not good|that's not nice|that's sore)
    (bit|a bit|a tad) (sore|achy|painful) [that|that one|there]
    that one (tweaks|gets|bothers) my knee
    my (knee|kneecap|leg) (pains|is having pain) [now|when i do this|when i am doing this]
    (it's|it is|that's) not sharp [it's|it] just (sore|hurts|an ache|painful)
    (i've got|i have|i'm getting|there's|i got) [a] cramp [in my leg|in my thigh|in my foot|in my hamstring]
    (my leg|my thigh|my foot|my hamstring|it) (is cramping|cramped|has cramped|is cramping up|cramped up)
    (i've got|there's) pain in my (knee|kneecap|leg) (doing this|when i do this|with this one)
    (i've got|i have|i'm getting|there's) a (niggle|twinge|pinch) (doing this|doing this one|with this one|when i do this)
    (oh|ooh|ow) that's not (nice|good) (it's hurting|it hurts|that hurts)
    my kneecap (feels|is) sore (on|with|from) this one
    my knee (hurts|aches|is sore|is killing me) (now|right now|just now|like this|at the moment)
    my kneecap (hurts|aches|is aching|is throbbing) (right now|like this)
    (it|this|that) (hurts|aches|is sore|is painful) (when i hold it|when i do this|when i hold it like this|like this|in this position|right now|as i do it)
    (that's|this is|it's) hurting (the inside of my knee|the front of my knee|my kneecap|behind my knee|the side of my knee|under my kneecap|me there)
    (knee|my knee|leg|my leg|it) is giving [me] (pain|trouble now|problem now|a pain)
    i (can feel|feel|am feeling|am getting) pain (under the kneecap|in my knee|behind my kneecap|there|in the knee|under my kneecap) (now|right now|again|doing this)
    (skip it|skip this|next|go back|stop|leave it) (my knee's sore|my knee is sore|it's sore|my knee's hurting|that's sore)
    (it|my knee|knee|this|my leg|my kneecap) is paining [a lot|now|me|too much|badly|very much|again]
    (it's|knee's|knee) paining [a lot|now|me|too much|very much]
    (i'm getting|i'm feeling|i can feel|i'm having) (a|that|another) (niggle|twinge|ache|pinch|bit of pain) [in my knee|in the knee|here|there|now|again]
    (crikey|blimey|jeez|whoa|yikes|oof|gosh|oh man|damn|bloody hell|oh god) (that hurts|it hurts|this hurts|that's sore)
    (that one|this one|that|this|it) is (really hurting|hurting|killing) my knee (can we do something else|can we skip it|can i stop|skip it|let's stop)
    (that|this|it) (hurts|is hurting) (can we do|let's do|give me|is there) (something else|another one|a different one)
    (it's|this is|this one's) giving me (grief|gyp|hell|jip|bother|trouble)
    my (knee|kneecap) is (complaining|grumbling|moaning|screaming|not happy with this|not liking this|not happy)
    (it|this|that) (kind of|sort of) (hurts|aches|stings) [when i go down|going down|when i bend|now]
    (say that again|go back|next one|carry on|ready|done|wait|repeat that|slow down|how long left) (and|but) (it hurts|my knee hurts|that hurts) [by the way]
    (oh and|and|by the way|also) (it hurts|my knee hurts|it's hurting|this hurts)
    (skip|skip this one|next|stop|wait|go back|hold on|done|next one please|no|yes|okay|ready) (it hurts|my knee hurts|that hurts)
    (okay|ready|i'm ready|okay go|go on|done|yes|no|next|carry on|let's go) but (it hurts|my knee hurts)
    (okay|ready|no|yes|wait|stop|next|okay but|ready but|no but|wait because) my (kneecap|hip|back|leg) hurts
    (okay|yes|no|wait|ow) (it's|it is|that's|this is) (painful|hurting|sore|really sore)
    (it's|the pain is) (about|around) a (one|two|three|four|five|six|seven|eight|nine|ten)
    (this|that|it) is (killing|really hurting) my (knee|kneecap|back|hip|leg)
    (it|that|this) (hurts|is painful|is sore) [a bit|a lot] (on|in) my (knee|kneecap|hip|back)
    (that's|it's) (painful|sore) (on|in) my (knee|kneecap|hip|back)
    it's [really|just|now] (started|starting) to (ache|get sore|get painful) [now]
    my (knee|kneecap|hip|back) (doesn't like|isn't liking|isn't happy with|is not happy with) (this|this one|that|it)
    my (knee|knees|kneecap|left knee|right knee|leg|hip) (is|are) hurting [now|me|again|a bit|a lot]
    my (knee|kneecap|leg) is (really|still) hurting
    (this|that|it) (is making|makes|made) my (knee|kneecap|knees|hip|leg) (sore|ache|painful|worse|hurt more)
    (it|that|this|this one|that one|this really|that really|it really|now it|it still|that still|okay it|but it|it just) (hurts|hurts a bit|hurts a little|hurts a lot|hurts too much|hurts now|hurts so much|hurts me|hurts here|hurts really bad|hurts quite a bit|hurts more|hurts when i do it|hurts when i do this|hurts doing this|hurts when i hold it|hurts more now|hurts badly|is hurting|is painful|is hurting me|aches|aches a bit|aches now|pinches|twinges|stings|is too painful|is getting painful|is starting to hurt|started hurting|started to hurt|is killing me|hurts like hell|is agony|is sore|is really sore|is uncomfortable|kills|doesn't feel right|feels wrong|does hurt|is pinching|hurts terribly|throbs|is very painful|is unbearable|is really painful|hurts again)
    (it's|it is|that's|this is|that is) [really|a bit|very|too|quite|so|still|now|starting to be|getting|just] (hurting|hurting me|painful|sore|hurting now|aching|hurting a lot|hurting a bit|throbbing|stinging|pinching|getting worse|worse|getting worse now|starting to hurt|getting painful|getting sore|so painful|uncomfortable|agony|bad pain|hurting more|hurting too much|more painful|tender|unbearable|much worse|hurting again|getting more painful|agonising|agonizing|excruciating|hurting when i do this)
    (ow|ouch|ow ow|ouch ouch|oww|ah|argh|ouch that hurts|ow that hurts|ow it hurts|ouch it hurts|ah that hurts|oh that hurts|ow my knee|ouch my knee|ow ow ow|aah|yikes that hurts|oh my knee|oh no it hurts|agh|ah my knee|ow my kneecap|no it hurts|yes it hurts|stop it hurts|wait it hurts)
    (i'm|i am) (in pain|hurting|sore|in agony|in a lot of pain|in some pain|in a bit of pain|hurting a lot|feeling pain|getting pain|having pain|getting a pain|feeling some pain|in too much pain)
    (i feel|i've got|i have|i'm feeling|there's|i can feel|i get|i'm getting|i felt|i got|there is|i'm having) [some|a bit of|a little|a lot of|too much|more] (pain|pain now|pain here|pain doing this|pain in my knee now|pain when i do this|pain in my knee when i do this|discomfort|pain right now|pain in my hip|pain from this|pain in the joint|pain with this)
    (i feel|i've got|i can feel|i felt|i'm getting|there's) a (twinge|pinch|pain|pinching feeling) [now|here|in my knee]
    (i feel|i've got|there's|i'm getting) an ache [now|here]
    my (knee|knees|kneecap|hip|leg|thigh|back|left knee|right knee|shin|ankle) (hurts now|is hurting now|hurts doing this|hurts when i do this|is hurting doing this|hurts in this position|hurts with this one|is starting to hurt|hurts right now|is getting worse|is hurting more|started hurting just now|hurts when i do it|hurts from this|feels worse|hurts more now|hurts like this|twinges|hurts when i do that|is hurting from this|doesn't like this|is getting sore|hurts doing that|feels worse now|hurts with this|hurts during this one|is hurting with this)
    (it's|it is|the pain's|the pain is|i'd say|maybe|i'd say it's) [about|around|like|maybe] (a one|a two|a three|a four|a five|a six|a seven|an eight|a nine|a ten|three|five|seven|ten) [out of ten]
    (pain|the pain|knee pain now|pain now|more pain|so much pain|too much pain|such pain|painful|too painful|it's pain|sore|really sore|really painful|very painful|hurts|hurting)
    (the pain|the pain is|the pain's|my pain|my pain is) (is bad|is back|worse|getting worse|is getting worse|is too much|strong|getting stronger|is strong|increasing|is coming back|has come back|is increasing|is there again|started again|is bad now)
    it's so bad (i can't bend it|i can't do it|i can't go on|i have to stop|i can't move it|i can't continue)
    (it hurts|it's painful|it's sore) (too much|so badly|to do this|to move|to do it|to bend|when i bend|when i lift my leg|when i squat down|when i step|in my knee|my knee|in my hip|right there|inside|there|on the side|around the knee)
    (you're|this is) hurting me
    (i hurt|i'm hurt|my whole leg hurts)
    (this|that|it) (makes|made|is making) (it|my knee|the pain|my knee pain) (worse|hurt more|ache|sore|hurt worse)
    my {part} (hurts|is sore|is hurting|aches|really hurts|is killing me|is painful|is tired|feels it|hurt|are sore|are tired|ache|are killing me|hurts now|hurts on the roller|hurts when i do this|is giving out|starts to hurt)
    it hurts (in my|behind my|on my|at the|around my|under my) {part}
    (i feel it|i feel this|i can feel it|i feel pain|i've got pain|there's pain|i have pain|i get pain|i feel a pinch) in (my|the) {part}
    (it|this|that) (hurts|is hurting|pulls on|bothers|goes into|is hard on|is going to) my {part}
    (it's|that's|this is) (in|hurting|pinching|killing) my {part}
    (ow|ouch|wait|stop|okay but|because) my {part} [hurts]
    it hurts (behind my knee|in front of my hip|in the front of my hip|in my tailbone)
    (there's|i've got|i feel) a (pinch|pain) (at|in) the front of my hip
    it's too (painful|sore) to (lie on it|lie on the roller|lie on this|lie on this side|put my weight on it on the roller|roll|roll on it)
    it hurts too much (to lie on it|to lie on the roller|to roll|on the roller)
    (i can't|i cannot) lie on (it|the roller|this side|that thing) [it's too sore|it hurts too much]
    my (shoulders|arms|wrists) can't hold me up`,

  PainBeforeIntent: `
    (that|that one|it|the last one|the one before|that last one|that exercise) [really] hurt [my knee|my kneecap|my leg|my back|my hip|me] [a lot|a bit|a little|quite a bit]
    (that|that one|the last one|it) (was|was really|was quite|was very) (painful|sore|uncomfortable|agony)
    (i had|i felt|i got) (pain|some pain|a bit of pain|knee pain) (in that one|during that|in the last one|doing that one|with that one|there just now)
    my (knee|kneecap) (hurt|was hurting|was sore) (in that one|during that|doing that|in the last one|with that one)
    (ouch|ow|oh) (that one hurt|that hurt|that hurt my knee|the last one hurt)
    my (knee|kneecap|hip|back|wrist|shoulder) (hurt|didn't like that one|wasn't happy) (during that one|in that exercise|just then|a moment ago|on the last one)
    (the stretch|the rolling|the squats|the lunges|that stretch|that last stretch) hurt [my knee|a lot|a bit]
    that (really hurt|did hurt|wasn't nice|wasn't comfortable) [my knee]`,

  KneePainIntent: `
    i've got a [really|very] (painful|sore|bad) knee
    there's a (nagging pain|dull ache|niggle|soreness) (round|around|in) the front of my knee
    i've (had|been having) (this|an|a dull) ache (around|round) my kneecap (for weeks|for a couple of weeks|for a fortnight)
    my (kneecap|left knee|right knee|knee really) is killing me
    (both my knees|both of my knees|my knees|my kneecaps) (hurt|ache|are sore|are painful|are aching|are killing me|keep hurting|are bothering me)
    (it|my knee) (hurt|was hurting|was sore|ached) (yesterday|last week|on my last run|the other day|when i ran|after my last run)
    (hi|hello|well|so|help) my (knee|kneecap) (hurts|aches|is sore)
    my (knee|knees|kneecap) (gets|get|is|are|was|feels|has been|goes) (achy|sore|painful|stiff|tight|a bit sore|uncomfortable|tender) (on long runs|when i run|whenever i run|whenever i climb stairs|climbing stairs|going downhill|after a long run|on runs|when i walk|whenever i run|on hills|in the cold|after football|since tuesday|since last week|after work|lately)
    my (left|right) (knee|kneecap) (hurts|aches|bothers me|is sore|is painful|is bad|gives me trouble|gets sore) [when i run|going downhill|on the stairs|after running|when i go downstairs]
    it (kind of|sort of|really) (sounds like|feels like|seems like) runner's knee
    my (knee|kneecap|knee cap|left knee|right knee|left kneecap|right kneecap|patella) (hurts|aches|is sore|is painful|is aching|is killing me|has been hurting|keeps hurting|started hurting|is bad|feels sore|feels stiff|is stiff|stiffens up|is in pain|is playing up|is acting up|is bothering me|is giving me trouble|is giving me pain|is throbbing|is tender|feels tight|feels weird|feels wrong|has been aching|has been sore|is niggling|is niggly|is a bit sore|feels painful|bothers me)
    (my|both my) (knee|knees|kneecap|kneecaps) (hurts|hurt|ache|aches|is sore|are sore|is painful|starts hurting|start hurting|started hurting|gets sore|get sore|really hurts|stiffens up|hurts a lot|aches terribly|ache terribly) (when i run|after running|after a run|after i run|going down stairs|going downstairs|on the stairs|going up and down stairs|after sitting|when i sit|when i sit for long|when i squat|when i bend it|going downhill|on the treadmill|in the morning|when i stand up|after a few miles|after two miles|when i jog|all the time|at the front|every time i run|after my run|when i walk|climbing stairs|after a long run|at my desk|after sitting at my desk|the day after|during my run|two hours after my run|when i get up|after work|these days|so much|since i started running|for a week|after cycling)
    (it|the pain) (hurts|aches|is worse|comes|gets worse|comes back|hurts a lot|comes on|feels worse) (when i run|after running|after a run|going down stairs|going downstairs|on stairs|when i go up and down steps|when i go up stairs|after sitting|when i sit|when i squat|when i bend my knee|going downhill|after a few miles|in the morning|after my run|when i stand up|on the treadmill|when i jump|once i start running)
    (it|the pain) (started|came on|came back) (after a run|when i started running|when i started running again|last week|in the morning|after my run)
    it (hurts|aches) (behind my kneecap|under my kneecap|around my kneecap|at the front of my knee|below my kneecap|on the inside of my knee|on the outside of my knee|all day)
    it's (sore|painful|aching|tender|a dull ache|achy|stiff|uncomfortable|worse) (behind the kneecap|behind my kneecap|under my kneecap|around the kneecap|all day|in the morning|after a run|on the stairs|at the front|all day behind the kneecap|when i run|after sitting|below the kneecap|going down stairs|at the front of my knee)
    (i have|i've got|i've had|i get|i feel|i'm having|i keep getting|i've been having|i suffer from|there's|i had) [a bit of|some|a lot of|really bad|terrible] (knee pain|kneecap pain|pain in my knee|pain in my knees|pain in my kneecap|pain behind my kneecap|pain under my kneecap|pain around my kneecap|pain at the front of my knee|pain in the front of my knee|knee pain after running|pain in my knee after a run|pain in my knee when i run)
    (i have|i've got|i've had|i keep getting) a (sore knee|bad knee|painful knee|really painful knee|sore kneecap|aching knee|achy knee|dull ache in my knee|slight twinge in my knee|twinge in my left knee|niggle in my knee|ache in my knee|problem with my knee|knee problem|stiff knee)
    (i have|i've got|i've had|i get) (sore knees|bad knees|painful knees|achy knees|runner's knee|trouble with my knee|knee trouble)
    the (front|back|inside|outside|side|top|bottom) of my (knee|kneecap) (hurts|aches|is sore|is painful)
    it's the (front|back|inside|outside|side|top|bottom) of my (knee|kneecap) that (hurts|aches)
    (there's|i feel|i have|i get) (pain|an ache|a dull ache|a pain|soreness) (behind|under|around|below|above|in) (my|the) (kneecap|knee|knees)
    (it's been|it has been|it's) (niggling|hurting|aching|sore|bothering me|painful|like this) [for a while|for weeks|for a week|for days|for months|since my run|lately|since last week|for ages]
    it (doesn't hurt|only hurts|stops hurting|hurts less) (once i'm warmed up|when i'm warmed up|when i run|after a few miles|when i walk|on the flat|after i warm up|until i run|when i'm resting|at the start|at first|until later|afterwards)
    my knee (isn't painful|isn't sore|doesn't hurt) (it's just wrong|it's just stiff|it just feels wrong|it just feels weird|it just feels tight|but it feels odd|but it's stiff)
    (the|my|this) (knee|kneecap) pain (is bad|is terrible|came back|started last week|is back|is worse|comes and goes|is getting me down|has come back)
    it's about (two|three|four|five|six|seven) out of ten (at most|when i run|on stairs|after a run|most days|at worst)
    (my knees|my knee) really (started hurting|hurts|hurt|aches) [on the treadmill|last week|today|lately]
    (knee pain|kneecap pain|sore knee|sore knees|sore kneecap|runner's knee|runners knee|painful knee|aching knees|knee ache|bad knee|bad knees|achy knees|pain in my knee|pain in my kneecap)
    i (hurt|tweaked|strained|overdid) my (knee|knees) [running|on a run|while running|last week]
    (i feel it|i feel this|i can feel it|i feel a pinch|it pinches|it pulls) (in|under|on) (my|the) (kneecap|knee|knee cap)
    (it|this|that) (presses on|goes into|is hard on|bothers) my (kneecap|knee)`,

  SharpPainIntent: `
    (oh|ow) a sharp twinge
    that was a (proper|real|nasty) (stab|jab)
    something sharp (in|under|behind) (my|the) (knee|kneecap)
    (something's|something is|it's) (stabbing|jabbing) me (in|behind|under) my (knee|kneecap)
    (something's|something is|it's) (stabbing|jabbing) (in|behind|under) my kneecap
    (there's|i get|i've got) a (stabbing|sharp|shooting) pain (when i bend|when i do this|when i go down|when i squat)
    (something|it) [just] (stabbed|jabbed|shot|zapped|ripped) (in|through|into|behind|under) my (knee|kneecap|leg)
    (there was|i felt|i got|i just felt) a (zap|stab|jab|jolt|shock|sharp twinge|sharp stab|sudden pain) [in my knee|under my kneecap|behind my kneecap|through my knee]
    a sudden (pain|sharp pain|stab) (under|behind|in) my (kneecap|knee)
    (wait|stop|ow|no|whoa) (stop sharp pain|sharp pain|a sharp pain|that was sharp|that's sharp|stabbing pain)
    (i felt|i just had|i had|i just got|i got|there's) a [nasty] (stabbing feeling|sharp stab|stabbing pain under my kneecap|stabbing pain under the kneecap)
    (i felt|i got|i feel|i had|i've got|i have|i just felt|i just got|there's|there was|i just had|i'm getting|i get|i'm feeling|i'm having|now i have|now there's|i keep getting|i can feel|that was|it's) a [really|very|sudden|quite|nasty] (sharp|stabbing|shooting|sudden|stabby|searing|piercing|severe|jabbing) (pain|twinge|stab|pain in my knee|pain there|pain in my kneecap|pain in my leg|pain just now|pain behind my kneecap|feeling|pain down my leg|pain in my thigh|pain in my hip|pain in the knee|pain in my back)
    (i felt|i got|i feel|i have|there's|i'm getting|i keep getting) (sharp|stabbing|shooting|really sharp|severe|intense) (pain|pains|pain in my knee|pain now)
    (i felt|i got|i feel|there was) (an electric shock|an intense pain|a stab of pain|a sharp one|a sudden sharp jab) [in my knee|in my leg|just now]
    [ow|ouch|ow ow] [a|really|very|that's a|it's a] (sharp|stabbing|shooting|sudden|severe|sudden sharp|sudden stabbing|stabby) (pain|pains|pain in my knee|pain now|one)
    (it's|it is|that's|it was|that was|it feels|it felt|the pain is|the pain's|the pain was|this is|yes it's|that felt|this feels|okay it's) [really|very|a|quite|a bit|so|actually] (sharp|stabbing|shooting|sharp pain|stabbing pain|stabbing me|sharp and sudden|a sharp one|very sharp|sharp in my knee|electric|like a knife|like a stab|like a needle|like an electric shock|sharp now|a stabbing one)
    (it|my knee|that|something|this|my kneecap) (stabs|stabbed|is stabbing|shoots|shot|jabbed|stabs me|suddenly hurts a lot|suddenly hurts|suddenly hurt|hurts sharply|hurt sharply|gave me a sharp pain|gave me a jab|hurt suddenly|feels like a knife|feels like being stabbed|suddenly really hurts|feels like needles)
    (it's|this is|the pain is) (killing me make it stop|killing me stop|too much stop|so bad make it stop|unbearable stop|so painful stop)
    (make it stop|stop it hurts so much|stop it really hurts|stop that really hurts|stop stop it hurts|stop that's really painful|please stop it hurts|make the pain stop|stop that hurts|stop it hurts a lot|i have to stop it hurts too much|stop right now it hurts)
    (a|the) (sudden|stabbing|sharp|shooting) (jab|stab|jolt|pain) [in my knee|just now|through my knee]
    (pain shot|a pain shot|pain is shooting|a pain went|pain shoots) (through|up|down|into) (my|the) (knee|leg|thigh|kneecap|hip)
    (a|like a|it's like a) (jolt|knife|needle|stab|electric shock) (in|through|of pain in|into) my (knee|leg|kneecap|thigh)
    something (just pulled|pulled|just hurt badly|went wrong|doesn't feel right in my knee|just hurt|hurt badly|stabbed me)
    i (think i've|have|'ve just|just|think i|may have) (pulled|strained|torn) (a muscle|something|my hamstring|my thigh|my quad|a hamstring|my hip|my groin|my calf muscle)
    i (tore|just tore|pulled|think i pulled|strained|think i tore) (a muscle|something|my hamstring|my quad|my groin)
    (it's|that's) not (just|only) (an ache|a stretch|a muscle ache) it's (sharp|pain|a sharp pain|stabbing)
    (sharp|stabbing|sharp pain|stabbing pain|shooting pain|sharp one|severe pain|sharp yes|yes sharp|the sharp kind|it's the sharp kind)`,

  SwollenKneeIntent: `
    (it's|it has|my knee's|my knee has) been (swollen|puffy|swelling up|swelling) [since yesterday|for days|since my run]
    (swollen|puffy) since (yesterday|my run|the weekend)
    it's blown up [since yesterday|overnight]
    (my|the) (knee|kneecap) is (looking|getting|feeling) (puffy|swollen|a bit puffy|a bit swollen|really swollen)
    my (knee|kneecap) has (gone|got|become|turned) (puffy|swollen|fat|huge|really big)
    it has (gone|got|become) (puffy|swollen|fat|huge)
    my (knee|kneecap) (has come up|came up|is up) like (a balloon|a football|a melon)
    (it's|it is) (all puffy|puffy|swollen) (round|around|behind|above|below) (the kneecap|my kneecap|my knee)
    (my|the|my left|my right|one) (knee|kneecap|knee joint|joint) (is|looks|feels|is all|is really|is very|looks really|is quite|is badly|is still|is a bit|is so|is getting|was|is starting to be|seems|has become|looks a bit|looks all|is pretty) (swollen|puffy|blown up|swollen up|puffed up|like a balloon|huge|bigger than the other|bigger than the other one|full of fluid|badly swollen|very swollen|fat|fatter than the other one|inflamed|double the size|twice the size|swollen today|enormous|bigger than normal|all puffy|the size of a melon|the size of a grapefruit)
    (my|the|one|my left|my right) (knee|kneecap|knee joint|joint) (has|is|just|has really|has suddenly) (swelled up|ballooned|puffed up|blown up|swollen up|puffed right up|filled up)
    (my|the|my left|my right) (knee|kneecap) is (swelling|swelling up|ballooning|puffing up|blowing up|filling up)
    (my|the|both my) knees (are swollen|are puffy|look swollen|have swollen up|are swelling up|are inflamed|are really swollen|look puffy)
    (my|the) knee has (fluid on it|water on it|a lot of swelling|got bigger)
    my (knee's|knees|kneecap's) [all|really|very|badly|so|quite|a bit|gone|got] (swollen|puffy|swollen up|puffed up|blown up|swelling|swelling up|ballooned|inflamed|fat|huge|puffy today)
    my (knee|knees|kneecap) (swelled|swells|swelled up|swells up|puffed up|blew up|ballooned|ballooned up|puffs up|swell|swell up|swelled up overnight|swelled like a balloon|has swelled a lot)
    (it's|it is|it has|it looks|it's gone|it's got|it's all|it's really|it's badly|it got|it's a bit|it's quite|it's very|it's getting) (swollen|puffy|swollen up|puffed up|blown up|swelling|swelling up|ballooned|swelled up|all swollen|all puffy|very swollen|badly swollen|inflamed|swollen now|puffing up|fluid in it)
    (it|that knee|one knee) (swelled up|swells up|swelled|blew up|puffed up|looks swollen|is swollen|looks puffy)
    (there's|i have|i've got|i noticed|there is|i see|i get|i can see) [a lot of|some|bad|a bit of|lots of|a load of] (swelling|fluid on my knee|fluid in my knee|swelling in my knee|water on the knee|fluid on the knee|swelling around my knee|swelling around the kneecap|swelling round my kneecap|water on my knee|puffiness|swelling on my knee|swelling behind my knee|puffiness around my knee|fluid around my knee)
    (i have|i've got|there's) a (swollen knee|puffy knee|badly swollen knee|lump on my knee|lump behind my knee|big lump on my knee|swelling on my knee)
    (i have|i've got) (swollen knees|an egg on my knee|puffy knees)
    (swollen|swollen knee|swelling|my swollen knee|knee swelling|puffy knee|knee's swollen|knee is swollen|water on the knee|fluid on the knee|swollen kneecap|the swelling is bad|the swelling won't go down|the swelling is getting worse|the swelling hasn't gone down|the swelling is back)
    can i do this (with a swollen knee|if my knee is swollen|with swelling)
    why is my knee (swollen|puffy|swelling|swelling up|so swollen)`,

  LockedKneeIntent: `
    (it's|it has|my knee's|my knee has) been (locking|locking up|getting stuck|sticking|seizing up) [lately|since my run]
    i can't (straighten|bend|move) my (knee|leg) (at all|any more|properly)
    (it|my knee) won't (straighten|bend) (all the way|properly|completely|any further)
    i can't (unbend|unlock|straighten) (it|my knee) it's stuck
    the (joint|knee joint|kneecap) (has jammed|is jammed|jammed|has locked|is stuck|locked up|has seized|won't bend|won't move)
    (my|the) (knee|knees|leg|knee joint|left knee|right knee|kneecap|knee's|kneecap's|leg's) [just|suddenly|sometimes|sort of|completely] (locks|locks up|jams|locks in place|catches and locks|seizes up|gets stuck|freezes up|locked|locked up|jammed|seized up|froze|locked when i bent it|locked on me|won't move|got stuck)
    (my|the) (knee|leg|knee joint|left knee|right knee|kneecap) (is|has|has just|got|gets|feels|is all|has gone|is completely|is really|has got|just got) (locked|locked up|stuck|jammed|seized up|seized|locked in place|stuck in place|stuck bent|jammed up|stuck in one position|frozen|locked straight|locked bent)
    (my|the) (knee|leg|left knee|right knee|kneecap) (keeps|is|has started) (locking|locking up|sticking|jamming|seizing up|catching and locking|getting stuck)
    my (knee's|leg's|kneecap's) (locked|stuck|jammed|locked up|seized up)
    my knees (lock|lock up|get stuck|have locked)
    (it's|it is|it has|it just|it's just|it got|it feels) (locked|locked up|stuck|jammed|seized up|stuck bent)
    it (locks|locks up|got stuck|gets stuck|won't bend|won't straighten|won't move|just locked up|keeps locking|keeps locking up|seizes up|catches and locks|won't unlock|is stuck|is locked)
    (i can't|i cannot|i can not|i couldn't|can't|i'm unable to|i am unable to|i'm not able to|i can barely|i can hardly|i can no longer|i still can't|i suddenly can't|i struggle to) (bend my knee|straighten my knee|move my knee|straighten it|bend it|move it|straighten my leg out|bend my leg|bend it at all|extend my knee|bend my knee at all|straighten my knee fully|bend my knees|fully straighten my knee|fully bend my knee|move my knee at all|straighten it at all|unlock it|unlock my knee|bend the knee|straighten the knee|extend my leg|move the knee|bend my knee properly|straighten it out|bend or straighten it|bend or straighten my knee|straighten my knee out|get my knee straight|bend my knee any more|flex my knee)
    i'm having trouble (bending|straightening|moving|unlocking) (my knee|it|my leg)
    i (can't|couldn't) get my (knee|leg) (to bend|to straighten|straight|unstuck)
    (my|the) (knee|leg|left knee|right knee|joint) (won't|will not|doesn't|does not|can't|refuses to|wouldn't|just won't|isn't able to|cannot|simply won't) (bend|straighten|move|straighten out|bend properly|go straight|unlock|extend|bend at all|straighten fully|flex|bend fully|fully straighten|move at all|bend any more|fully bend|straighten properly|straighten up|bend or straighten|move properly)
    (locked knee|my knee's locked up|a locked knee|knee locked|knee is locked|knee is stuck|locking knee|i've got a locked knee|i have a locked knee|knee locked up)
    (something|there's something) (is caught|is stuck|caught|stuck|catching) in my knee`,

  GivingWayIntent: `
    (my|the) knee (buckles|gives way|collapses|goes) when i (go downstairs|walk|go down stairs)
    (it's|it has|my knee's|my knee has) been (giving way|buckling|giving out) [lately|since my run]
    it (folded|buckled|went) (on the stairs|on me|under me)
    (knee|kneecap) feels (loose|unstable)
    (it|my knee|my leg|the knee) feels (like it's going to go|like it will go|like it might go|wobbly like it's going to go|as if it's going to go) [from under me|on me]
    it feels like it's (going to|about to) (give|give way|give out|buckle|collapse|go from under me|fold) [on me]
    (my|the) (knee|leg) (goes|went) (from under me|out from under me|and i nearly fell|wobbly and went)
    i feel like my (knee|leg) (will|is going to) (give way|give out|buckle|collapse)
    my (knee|leg|kneecap) (gives out|gives way|buckles|gave way|gave out|slips out) (when i walk|when i run|on the stairs|going downstairs|when i stand on it|when i turn)
    (my|the) (knee|leg|left knee|right knee|left leg|right leg|kneecap) [just|almost|nearly|suddenly|often|sometimes] (gave way|gives way|gave out|gives out|buckled|buckles|collapsed|collapses|went from under me|went out from under me|gave out on me|gives out on me|goes from under me|gave way under me|gives way under me|buckled under me|collapsed under me|folded|went from underneath me)
    my (knee|leg|left knee|right knee) (keeps|is|kept) (giving way|giving out|buckling|collapsing|giving way under me|giving out on me|buckling under me)
    my (knee|leg) (feels like it's going to|feels like it will|feels as if it will|felt like it would|is going to|might|is about to) (give way|give out|buckle|collapse)
    my (knees|legs) (gave way|give way|buckled|gave out|keep giving way|keep buckling|just gave way|went from under me)
    my (knee|leg) has (just given way|given way|given out|buckled|just given out)
    (my|the) (knee|knees|leg|left knee|right knee|knee joint) (feels|feel|is|are|seems|felt|is really|feels really|feels very|feels quite|is a bit|is very|has become) (unstable|like it's going to give way|loose and unstable|like it might give way|not stable|like it will give way|unreliable|unsteady|like jelly and gives way|like it's slipping|slipping|loose|like it could give way|as if it will give way|like it's coming out|wobbly and weak|like it won't hold me|insecure|like it's dislocating|like it's going to buckle|like it's going to collapse|like it's giving way)
    (it|the joint) (gave way|gives way|keeps giving way|buckled|gave out|buckles|keeps buckling|gives out|just gave way|nearly gave way|is giving way|feels unstable|is unstable|collapsed|almost gave way|just buckled|just gave out|gave way on me|feels like it's giving way|gave way going down the stairs|gave way on the stairs|gave way when i ran|gave way under me|nearly gave out)
    i've got (an unstable knee|a wobbly knee|unstable knees)
    i have (an unstable knee|unstable knees|an unstable kneecap)
    (i|i nearly|i almost) (fell|fell down) because my knee (gave way|buckled|gave out|went)
    i (don't|can't) trust my (knee|leg) [any more|to hold me]
    (knee gave way|giving way|unstable knee|knee buckled|knee gave out|it gave out|buckling|my knee goes|knee instability|instability)`,

  NoWeightIntent: `
    [i] (can't|couldn't) even (walk|stand|hobble|stand on it)
    i can't (put my foot down|stand on it|walk on it) (it's that bad|it's so bad|at all)
    (i can't|i cannot|i can not|i couldn't|can't|i'm unable to|i'm not able to|i can hardly|i can barely|i can no longer|i still can't|i'm struggling to|it's impossible to|i am not able to|i suddenly can't) (put weight on it|put any weight on it|put weight on my leg|put weight on my knee|put weight on the leg|put weight on that leg|put any weight on my knee|put any weight on my leg|put my weight on it|stand on it|stand on that leg|stand on my leg|stand on this leg|stand on the leg|walk on it|walk|walk on my leg|walk on that leg|bear weight|bear any weight|bear weight on it|take weight on it|put weight on this leg|stand|stand up on it|step on it|put my foot down|weight bear|walk at all|stand on my bad leg|put my weight on my leg|put pressure on it|put any weight on that knee|put pressure on my leg|lean on it|stand on my knee|put weight on my foot|take any weight on it|put weight on the knee|put weight on that knee|bear weight on my knee|bear weight on my leg|step on my leg|load it|load my leg|stand on my right leg|stand on my left leg|put weight on my left leg|put weight on my right leg|walk properly|walk without limping|take my weight|put any weight down|put weight through it|put weight through my leg|put any weight through it|support my weight on it)
    (my|the|this|that) (knee|leg|left leg|right leg|left knee|right knee) (won't|can't|doesn't|will not|cannot|couldn't|does not|wouldn't|isn't able to) (hold|take|bear|support|carry) (me|my weight|any weight|weight|me up|my body|it|the weight)
    it (won't|can't|doesn't|will not|couldn't) (hold|take|bear|support) (me|my weight|any weight|weight|the weight)
    (i have to|i can only|i need to) (hop|limp|hobble|hop on one leg|use crutches|walk with a stick)
    (i'm|i am|i've been) (hopping|limping badly|using crutches|walking with a stick|on crutches|hopping on one leg|hobbling|limping)
    it hurts too much (to stand|to walk|to put weight on it|to stand on it|to walk on it|to step on it)
    it's too (painful|sore) (to stand|to walk|to stand on|to walk on|to put weight on)
    (no weight|i can't put my full weight on it|unable to walk|unable to stand|can't walk|can't stand on it|can't put weight on it|unable to bear weight|can't bear weight)
    i (need|can't walk without) (crutches|help to walk|a stick to walk|support to stand)`,

  KneeInjuryIntent: `
    it looks (out of shape|bent)
    [i|i've] (tore|torn|ruptured) (my a. c. l.|my cruciate|a ligament|something|something i think)
    (i did|i've done|did) my knee in [at football|playing netball]
    i've (wrecked|busted|knackered) my knee
    i (stacked it|came a cropper|rolled my ankle|went flying|took a spill)
    (someone|somebody|a player|a guy|my dog|a kid|another runner) (kicked|hit|tackled|ran into|knocked|barged|crashed into|landed on) (me|my knee|my leg)
    (someone|somebody|a player|a guy) (kicked|hit) me (in|on) the (knee|kneecap|leg) [at football|in the game|yesterday]
    i had a fall (yesterday|last week|this morning|on my run) [and hit my knee|and my knee hurts|and banged my knee]
    i (whacked|banged|hit|bashed|smacked) my knee (on the table|on the floor|on a rock|against the door|this morning|yesterday)
    (i|i just|i've|i've just|yesterday i|i think i|today i|i went and|last night i|this morning i|last week i) (fell on|fallen on|banged|hit|twisted|hurt badly|bashed|smashed|injured|landed on|whacked|knocked|wrenched|bumped|cracked|fell onto|came down on|landed badly on|sprained|tore|ruptured|crashed on|landed hard on|slammed|have injured|have twisted|slipped and hit|fell and hit|fell and hurt|fell and twisted|tripped and hit|got kicked in|got hit on|was kicked in|was hit on|hyperextended|bent back|jarred|scraped|tripped and fell on|slipped and fell on|dropped something on|fell hard on) (my|the) (knee|kneecap|leg|knees|left knee|right knee|knee cap|knee badly|knee playing football|knee on a rock|knee on the table|knee on the door|knee in a fall|knee skiing|knee yesterday|knee when i fell|knee falling down the stairs|knee really badly|knee coming down the stairs)
    (i|i just|i've just|i've) (had a fall|had an accident|fell|fell over|fell down|fell down the stairs|crashed|fell off my bike|tripped|was in an accident|had a crash|fell off|tripped over|came off my bike|got hit by a car|fallen|fallen over|fell running|fell while running|slipped|slipped and fell|tripped and fell|fell hard|fell on the ice|fell on the stairs|tripped up|had a bad fall|had a bad landing|was hit by a car|got tackled|fallen down|took a tumble|took a fall|fell on the floor|was knocked down|tripped on a root|landed badly)
    (i think i|maybe i|i might have|i'm afraid i|i believe i|i could have|i've probably|i may have) (injured|sprained|twisted|ruptured|cracked|damaged) (something|my knee|my leg|my kneecap|a bone|a ligament|it|a tendon|something in my knee|the ligament)
    (i think i|i believe i|i'm afraid i|maybe i) (tore) (something|my knee|my leg|my kneecap|a bone|a ligament|it|my patella|something in my knee|my meniscus)
    (have i|i think i've|i might have|i may have|i could have) (torn) (something|my knee|my leg|my kneecap|a bone|a ligament|it|my meniscus)
    did i (break|tear|snap|fracture|sprain|twist|injure) (something|my knee|it|a ligament)
    (it's|i think it's|it looks|it feels|my knee looks|my knee is|i think my knee is|my leg looks|my leg is|my kneecap is|it might be|it looks like it's|my kneecap looks|my knee feels|i think my leg is|my knee might be|i think my kneecap is) (cracked|bruised badly|badly bruised|black and blue|torn|twisted|bruised)
    (i|we) (heard|felt|just heard|just felt|heard and felt) (a pop|a snap|a crack|a tear|a loud pop|a loud snap|a popping sound when i fell|a pop in my knee|a snap in my knee|a crack in my knee|a rip|something tear|something snap|something pop|a loud crack|it go pop|a pop when i landed|a pop when i twisted|it go snap|tearing)
    my knee (made a loud pop|made a snap|made a cracking sound when i fell|went pop when i landed)
    (something|something just|it|my knee) (popped|tore|popped in my knee|snapped in my knee|went pop|went snap|went pop when i fell|ripped|gave a loud pop|tore in my knee|just popped|just snapped|popped and now it hurts)
    (a|the) (car|bike|ball|dog|player|door) (hit|hit me on|ran into|crashed into|knocked) (me|my knee|my leg)
    (i've injured it|i hurt it in a fall|i hurt it falling|i got injured|i'm injured|i hurt my knee in a fall|i hurt my knee falling|knee injury|i have a knee injury|i injured myself|i've got an injury|i have an injury|it's from a fall|it started after a fall|since i fell|i twisted it|i banged it|i hit it|i sprained it|i just twisted it|i landed on it|after a fall|since my fall|i've hurt myself|i hurt myself|it happened when i fell|i was tackled|i got kicked|i knocked it|i bashed it|i wrenched it|i tore it|it's injured|my knee is injured|i fell and now it hurts|i twisted my ankle|i hurt my knee in an accident)
    (my knee|it) is (black|purple|bruised all over)
    (i think i|i believe i|maybe i) tore (something|my knee|a ligament|it|my meniscus|something in my knee)
    (i fell|i heard a pop|i felt a pop|i twisted my knee) and i can't (stand on it|stand|walk|put weight on it)`,

  NumbLegIntent: `
    [my] (leg|foot|toes) (feels|feel|has gone|is) [all] (fuzzy|fuzzy and weak|funny and numb|heavy and numb)
    (it's|it has|my leg has|my foot has|my leg's|my foot's) been (numb|tingling|going numb|tingly) [since my run|all day]
    (i've|i have) lost [the|all] (feeling|sensation) in my (foot|leg|toes|knee|shin)
    (my|the|one) (leg|foot|knee|thigh|shin|calf|lower leg|left leg|right leg|left foot|right foot|big toe|toe|kneecap|hip|buttock) (is|feels|went|goes|is going|has gone|is all|feels all|is a bit|is completely|feels a bit|feels kind of|feels really|is feeling|just went|is getting) (numb|tingly|dead|all tingly|prickly|weak and numb|all numb|completely numb|fizzy|weird and numb|really weak|suddenly weak)
    (my|the|one) (leg|foot|knee|thigh|shin|calf|lower leg|left leg|right leg|toe) (is tingling|is tingling a lot|has gone numb|has gone dead|has gone tingly|has gone weak|has lost feeling|has no feeling|has no feeling in it|has pins and needles|feels like pins and needles|started tingling|is buzzing|tingles|keeps going numb|is going numb|is prickling)
    my (toes|legs|feet) (are numb|have gone numb|are tingling|feel numb|are tingly|have gone all tingly|went numb|keep going numb|have no feeling)
    (i've got|i have|i feel|i get|there's|i'm getting|i keep getting|i got|i had) [some|a lot of] (numbness|tingling|numbness in my leg|numbness in my foot|tingling in my leg|tingling in my foot|tingling in my toes|tingling in my knee|weakness in my leg|tingling down my leg|numbness in my knee)
    (i've got|i have|i feel|i get|i'm getting|i keep getting|there are|it's|it feels like) pins and needles [in my leg|in my foot|in my toes|down my leg]
    (i've got|i have|i get|i keep getting) a (numb leg|numb foot|numb feeling|tingling feeling|tingly feeling|numb patch|numb spot|numb knee|tingling sensation|numb feeling in my leg)
    (i've got|i have|there's) (no feeling in my leg|no feeling in my foot|numb toes|tingling toes|no sensation in my leg)
    i've lost (the feeling in my leg|the feeling in my foot|feeling in my leg|sensation|all feeling in my foot)
    (i can't|i cannot|i can hardly|i can barely|i don't|i can no longer|i couldn't) feel (my leg|my foot|my toes|my knee|my legs|my feet|my thigh|my shin|my lower leg|my left leg|my right leg|my left foot|my right foot|my leg any more|my foot any more|my leg properly|my toes any more|my knee any more)
    (it's|it is|it feels|it went|it's all|it's gone|that leg is|it's going|it just went|it's getting|it has gone) (numb|tingly|dead|prickly)
    it (tingles|goes numb|went numb|feels numb|has gone numb|has gone dead|is numb|is tingling|started tingling|is going numb|went dead)
    it's (tingling|gone numb|going numb|all tingly|pins and needles|numb now|gone dead)
    i (lost|have lost|'ve lost|am losing|'m losing) (feeling|the feeling|sensation|all feeling|the feeling in my leg|feeling in my leg|feeling in my foot|feeling in my toes|feeling in my knee|sensation in my leg)
    (numb|numbness|tingling|pins and needles|leg is numb|numb leg|foot is numb|tingling toes|leg's gone numb|numb toes|numb foot|i'm numb|a numb leg)
    my (foot|leg) (is dragging|drags|won't lift|flops|is paralysed|is paralyzed)`,

  SwollenCalfIntent: `
    (one calf|my left calf|my right calf) is (bigger|fatter|redder|warmer|hotter) than the other
    calf (is|feels|looks) (hot|red|hot to touch)
    (i've got|there's|i have) pain in my calf and it's (swollen|red|hot|hard)
    my (calf|lower leg) has (gone|got|turned) (hard|red|hot|swollen|hard and swollen|red and swollen|hot and red|hard and sore)
    the back of my (calf|lower leg|leg) is (red|swollen|hot|red and swollen|sore and swollen|warm and swollen)
    one of my calves is (red|swollen|hot|red and swollen|hot and red|swollen and sore|bigger|hard)
    (my|the|one|one of my|only one) (calf|calves|lower leg|calf muscle|left calf|right calf|calf's|back of my calf|whole leg|leg below the knee) (is|are|has|feels|looks|got|is all|is really|is very|gets|has got|is badly|has become|seems|is quite) (swollen|swelled up|hot and swollen|red|red and swollen|warm and swollen|swollen and red|swollen and sore|swollen and painful|swollen and warm|warm|hot|hot and red|bigger than the other|really sore and swollen|puffy|tender and swollen|painful and swollen|red and hot|hard and swollen|hard|warm and red|tender and warm|blown up|swelling|swelling up|tender and red|tight and swollen|inflamed|painful and red|hot and painful|warm to touch|hot to touch|bigger|huge)
    my (calf's|leg's) (swollen|red|hot|swollen and red|swollen and hot|red and hot|puffy|swelling up)
    my (calf|calves|calf muscle|lower leg) (hurts|hurts a lot|aches|is sore|is painful|is tender|really hurts|hurts and it's swollen|hurts and is swollen|is throbbing|is aching|hurts badly|is sore and warm|swelled up|is very painful|hurts when i walk|hurts when i press it|is killing me|is very sore|is very tender)
    (i've got|i have) a (swollen calf|red calf|red hot calf|hot swollen calf|sore swollen calf|hot calf)
    it hurts (in my calf)
    (could it be|is it|might it be|do i have|i think i have|i think it's|i might have|could i have|i'm worried it's|have i got) a (clot|blood clot|dvt|deep vein thrombosis)
    (i've got|i have|there's|i'm getting) (swelling in my calf|calf pain|pain in my calf)
    (swollen calf|calf is swollen|calf pain)`,

  WarmKneeIntent: `
    (it's|it has|my knee has) been (hot|red|hot and red|warm) [since yesterday|for days|since my run]
    (got|i got|having|i'm having) [a|the] (fever|chills|temperature|shivers)
    feeling (shivery|feverish|shivery and hot)
    i've got a (temperature|fever)
    i feel feverish and my (knee's swollen|knee is swollen|knee hurts|knee is hot|knee's hot|knee's red)
    (my|the) (knee|joint|kneecap|knees|knee joint|leg|knee's|left knee|right knee) (is|are|feels|has|looks|has gone|is all|is really|is very|has become|got|is burning|gets|is quite|has turned|feels really|feels very|keeps getting) (hot|hot and red|red and hot|hot to touch|hot and swollen|red and warm|warm and red|burning hot|hot to the touch|red|bright red|warm and swollen|very hot|red hot|hot and sore|infected|warm to the touch|hot and i have a fever|really hot|red and swollen|hot swollen and red|hot red and swollen|warm|red and sore|hot and painful|hot and i feel ill|hot and i feel sick|hot and i've got a temperature|hot and i'm shivering|red and angry|glowing|hot and puffy|swollen and hot|swollen and red|swollen and warm|warm and puffy|red hot and swollen|inflamed and hot)
    (i have|i've got|i'm running|i think i have|i feel like i have|i've had|i had|i woke up with|i might have|i'm getting) a [high|bit of a|slight|bad] (fever|temperature|fever and chills|fever and my knee hurts|fever and a sore knee|fever and a swollen knee|fever and my knee is hot|temperature and my knee is hot|temperature and a swollen knee|temperature and a sore knee|fever with it)
    (i have|i've got|i think i have|i might have|i've had) (chills|the chills|the shivers|an infection|an infected knee|a joint infection|a knee infection|an infection in my knee|night sweats|the flu|sepsis|a temp)
    (i have|i've got) a (hot knee|hot swollen knee|hot red knee|red knee)
    (i'm|i am|i feel|i've been|i'm feeling|i keep) (feverish|shivery|shivering|running a temperature|running a fever|burning up|feverish and sore|hot and cold|hot and shivery|sweating and shivering|having chills|having a fever|feverish and my knee is hot|feverish and my knee hurts|feverish and my knee's swollen|ill with a fever|hot and cold and my knee hurts|feverish and my knee is swollen|ill and my knee is hot|ill and my knee is swollen|feverish today|unwell with a hot knee|a bit feverish|really feverish|getting chills|shaking with chills|getting feverish|ill and feverish|having hot and cold flushes|cold and shivery)
    (it's|it is|it feels|it's gone|it looks) [really|very|all|so|quite] (hot and red|red and hot|hot and swollen|red and swollen|infected|hot swollen and red|bright red|red|warm and red|red and warm|red hot|warm and swollen|burning hot)
    it (is|feels|is all|is really) (hot to touch|hot to the touch|warm to touch|warm to the touch|burning hot|red and hot|hot and i have a fever)
    (fever|feverish|hot knee|fever and knee pain|chills|infection|infected|red knee|temperature|knee is hot|hot red knee|high temperature|i'm ill with fever|hot and red|shivering)
    (could|might|can) (it|my knee|this) be (infected|an infection)
    (is it|is my knee|is this) infected
    (it might be|i think it's) (infected|an infection)`,

  NightPainIntent: `
    (it's|it has|my knee's|my knee has) been (waking me up|keeping me awake|keeping me up) [at night|every night|lately]
    (knee's|it's|my knee is) sore even (at rest|when i'm doing nothing|lying down)
    (my|this) knee (has|had|keeps) me (up|awake) (half the night|all night|at night|until four|for hours)
    (it|my knee|the pain) (hurts|aches|is sore|is there|throbs) all the time even (resting|at rest|when i rest|when resting|in bed|lying down|when i'm still|sitting still)
    (i get woken|i was woken|i'm woken|woken) [up] by (the pain|my knee|it|knee pain)
    (can't|i can't|couldn't) sleep (for|with|because of) (the pain|my knee|this knee)
    (it|my knee|the pain) (aches|hurts|throbs) even (when i'm in bed|in bed|when i'm lying down|when i'm asleep|when i'm resting)
    (it|the pain|my knee|my knees|this pain|my kneecap|the ache|the knee|knee pain|the knee pain|my leg) (hurts|aches|wakes me|wakes me up|keeps me awake|keeps me up|is bad|is worse|is worst|hurt|throbs|kept me awake|kept me up|woke me|woke me up|hurts a lot|is terrible|is really bad|is painful|is sore|ache|comes|hurts most|is there|gets worse|gets bad|is waking me|is waking me up|is keeping me awake|hurts worse|is keeping me up|goes on|lasts|gets really bad|hurts so much|hurts the most|is killing me|starts|was bad|hurts me) (at night|all night|all night long|in the night|during the night|at night time|in bed|every night|last night|when i'm in bed|when i sleep|when i'm lying in bed|at night in bed|when i try to sleep|through the night|when i lie in bed|while i sleep|most nights|in my sleep|at night when i'm resting|overnight|at nighttime|when i'm asleep|when i go to bed|when i lie down at night|in the middle of the night|at three in the morning|day and night)
    (it|the pain|my knee|my knee pain|the ache|my kneecap|knee pain|this|this pain|that) (wakes me|wakes me up|keeps me awake|keeps me up|woke me|woke me up|kept me awake|kept me up|is waking me up|is keeping me awake|stops me sleeping|stops me from sleeping|won't let me sleep|keeps waking me|keeps waking me up|disturbs my sleep|is keeping me up|doesn't let me sleep|ruins my sleep|prevents me from sleeping|makes it hard to sleep|has been waking me|has been keeping me awake)
    (i can't|i cannot|i couldn't|i can hardly|i can barely|i didn't|i'm struggling to|i don't) (sleep|get to sleep|sleep at all) (because of|with|from|for|due to) (my knee|the pain|this pain|the knee|knee pain|the knee pain|my kneecap|the ache)
    (i can't|i couldn't|i cannot|i can hardly|i haven't been able to) sleep because (my knee hurts|it hurts|it hurts so much|it aches|my knee aches)
    (i haven't slept|i haven't been sleeping|i'm not sleeping|i have trouble sleeping|i'm having trouble sleeping) because of (my knee|the pain|knee pain)
    i (can't|couldn't|cannot) sleep [at night|because it hurts|the pain is so bad|my knee hurts so much|it's so sore|my knee is so sore]
    (i|i often) (wake up|lie awake|wake|woke up|was awake) [at night|in the night|all night|every night|last night] (with knee pain|with the pain|because of the pain|because of my knee|because my knee hurts|from the pain|in pain|with my knee|with pain|because it hurts|from knee pain|with a sore knee|with my knee hurting)
    (i keep|i've been|i was) (waking up|lying awake|waking) [at night|in the night|all night|every night|last night] (with knee pain|because of my knee|in pain|because it hurts)
    i've been (up|awake) (all night|every night) (with my knee|with knee pain|in pain)
    (night pain|pain at night|knee pain at night|it's worse at night|worse at night|at night it hurts|at night it's worse|it's bad at night|all night pain|pain in the night|pain all night|at night too|at night as well|even at night|mostly at night|it's worst at night|pain in bed)
    (it|my knee|my knees|the pain) (hurts|aches|is there|throbs|is sore|hurt|is painful|ache|still hurts) (even|also|all the time even|day and night even) (at rest|when i'm resting|when resting|at night|lying down|when i rest|when i'm lying still|when i do nothing|when i'm not moving|in bed|when i lie still|when i'm lying down|when i lie down|when sleeping)
    i have (night pain|pain at night|knee pain at night|pain all night|pain in the night|constant pain even at rest)
    (it|the pain|my knee) (never stops hurting|hurts constantly even at rest|hurts all day and all night|hurts day and night|hurts round the clock)
    the pain is constant day and night`,

  UnwellIntent: `
    i've come over (dizzy|faint|all faint|sick|funny)
    i'm feeling [a bit] (off|rough|crook|giddy)
    i (want|need) to (puke|throw up|vomit|be sick)
    i'm going to (puke|hurl)
    (giddiness|vomiting) is (coming|there)
    i'm having (giddiness|vomiting)
    (a bit|feeling a bit|getting|kind of|all) (dizzy|light headed|sick|queasy|woozy) [here|now]
    i feel (really|very|so|a bit|a little|quite|suddenly) (sick|dizzy|ill|unwell|light headed|nauseous|queasy)
    (i'm|i am|i've gone|i've come over|i'm getting|i went) [a bit|a little|really|very|so|quite|all|kind of|rather|suddenly|pretty|sort of|all of a sudden] (dizzy|light headed|lightheaded|unwell|ill|nauseous|woozy|giddy|queasy|clammy|poorly|shaky and faint|weak and dizzy|going to be sick|going to throw up|going to vomit|seeing stars|out of it|nauseated|faint and dizzy|dizzy and sick|dizzy doing this|sick to my stomach)
    (i feel|i'm feeling|i'm starting to feel|suddenly i feel|i suddenly feel|now i feel|i've started to feel|i felt|i just felt|i've been feeling) [a bit|a little|really|very|so|quite|all|kind of|rather|suddenly|pretty|sort of|all of a sudden] (dizzy|light headed|lightheaded|unwell|sick|ill|nauseous|woozy|giddy|queasy|wobbly headed|funny|like i'm going to be sick|like throwing up|like vomiting|clammy|weak and dizzy|light in the head|strange and dizzy|poorly|off|terrible|awful|unwell now|dizzy and sick|sick to my stomach|rough|crook|weird in the head|a headache coming on|dizzy now|dizzy when i stand up|dizzy lying down|shaky and faint|lousy|weak and shaky|faint and dizzy|faint when i stand up|dizzy doing this|sick doing this|peculiar|out of it|headachy)
    (i'm|i am) (not|not feeling|not really feeling|not so) (well|feeling well|feeling good|too good|so good|feeling so good|feeling too good|feeling great|very well|right|feeling right|at all well|too well|okay)
    i (don't|do not|didn't) feel (well|good|so good|too good|right|very well|okay|too well|so well|great|at all well|very good|so great|myself|all right|alright|fine)
    (the room|everything|my head|the world|the ceiling) (is|keeps|started|is really) (spinning|going round|turning|swimming|going dark|going black|going fuzzy|tilting|swaying)
    (my head|everything) (is|feels) (dizzy|light|funny|woozy|blurry|fuzzy)
    my head is pounding
    (i think i'm going to|i'm going to|i might|i think i might|i'm about to|i feel i'm going to|i nearly|i almost|i think i'll) (be sick|throw up|vomit|fall down dizzy)
    (i've got|i have|i'm having|i get|i got|i just got|i keep getting) (dizziness|dizzy spells|vertigo|blurred vision|stars in front of my eyes|cold sweats|spots before my eyes|black spots in front of my eyes|double vision|blurry vision)
    (i've got|i'm having|i have|i just had|i think i'm having) a (dizzy spell|funny turn|cold sweat|head rush|sudden headache|bad headache|dizzy turn|panic attack|hypo)
    (i'm seeing|i see|i can see) (stars|double|spots|black spots|black)
    (dizzy|dizziness|light headed|lightheaded|unwell|nauseous|nausea|giddy|woozy|feeling dizzy|feeling faint|feeling sick|feeling unwell|sick|feel sick|feel dizzy|feel faint|not feeling well|feeling ill|not well|feeling poorly|i'm unwell|i'm ill|head spinning|head's spinning|my head's spinning|cold sweat|i'm clammy)
    (it|this|that|standing up|the exercise|lying down|getting up) (makes|is making|made) me (dizzy|feel sick|feel dizzy|feel faint|feel ill|nauseous|sick|feel unwell|lightheaded|light headed|feel nauseous|feel lightheaded)
    i (threw up|just threw up|vomited|felt faint|was sick|got dizzy|went dizzy|got really dizzy|felt dizzy|had a dizzy spell|just got dizzy)
    (i've|i've just|i have just) (vomited|been sick|thrown up)`,
};
