/** Safety: what stops, eases and ends the exercises. */
import { transcript } from '../support/conversation';

transcript(
  'it hurts: let go, ease, and a second time suggest the end',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (16 s after the right side begins)
    U: it hurts
    A: Stop there, and rest. A pull or a working muscle is fine, and pain isn't. Let's make it
       gentler. If it still hurts, say next, and leave it out. … Say ready when you're in place for
       the hip flexor stretch: 20 seconds to go.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Now the left: «hipFlexor.easier.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       When you're in place, say ready.
    (16 s after the right side begins)
    U: it hurts
    A: Stop there, and rest. That may be enough for today. If the pain persists, contact your
       physician. Shall we end here?
    U: no
    A: Gently, then. Stop if anything feels wrong. When you're in place for the hip flexor stretch,
       say ready: 15 seconds to go.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [5] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Now the left: «hipFlexor.easier.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       When you're in place, say ready.
    `,
);

transcript(
  'a sharp pain leaves the exercise out',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (16 s after the right side begins)
    U: i felt a sharp pain
    A: Stop at once, and rest. If it stays sharp, or comes back, see your physician. We
       leave the hip flexor stretch out. You can also say stop, to end for today. When you say
       ready, we'll go on with the outer hamstring stretch.
    U: ready
    A: Next: «outerHamstring.name». …
    `,
);

transcript(
  'a sharp pain in the last exercise ends with the closing words',
  `
    U: ask knee coach to do the ball squats
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Stability ball squats. …
    U: ready
    A: Both legs. … That was the last one. Nice and steady. Ice your knee … «notices.full» Is there
       anything you'd like to ask?
    (16 s after both sides begin)
    U: i felt a sharp pain
    A: Stop at once, and rest. If it stays sharp, or comes back, see your physician. We leave ball
       squats out. That was the last one. Ice your knee … «notices.full» Would you like to know
       anything else?
    `,
);

transcript(
  'swollen',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: my knee is swollen
    A: Then no exercises today. A badly swollen knee needs to be seen today, by your physician or
       urgent care. If it's hot and red too, or you feel ill, go to urgent care now.
    (the session is over)
    `,
);

transcript(
  'locked, in the middle of a hold',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (16 s after the right side begins)
    U: my knee locked
    A: Then stop here, and don't force it. A knee that locks or won't move needs to be seen today,
       by your physician or urgent care.
    (the session is over)
    `,
);

transcript(
  'gave way',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: my knee gave way
    A: Then stop here, and sit down. A knee that gives way should be seen before you exercise: call
       your physician today.
    `,
);

transcript(
  'no weight',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: i can't put weight on it
    A: Then stop here, and keep your weight off it. A leg that can't take your weight needs to be
       seen today, by your physician or urgent care. If it began with a fall or a pop, call nine one
       one now, or your local emergency number, or have someone take you in.
    `,
);

transcript(
  'injury',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: i fell on my knee
    A: Then no exercises today. If it looks out of shape, or you can't stand on it, call nine one
       one now, or your local emergency number. Otherwise a fresh injury should be seen first: call
       your physician today.
    `,
);

transcript(
  'numb',
  `
    U: ask knee coach to do the foam roll
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Foam rolling, for the outside of your thigh. …
    U: ready
    A: Right thigh. Three. Two. One. «foamRoll.effort.start» [10] … [10] … [10] … [20] … [10]
       «foamRoll.effort.release» Now the left: «foamRoll.usual.pose left». [12] Two. One.
       «foamRoll.effort.start» [10] … [10] … [10] … [20] … [10] «foamRoll.effort.release» Next: the
       kneeling hip flexor stretch. «hipFlexor.usual.setUp right» Say ready once you're set.
    (16 s after the right side begins)
    U: my leg is numb
    A: Stop there, and come off whatever presses on it. If it spreads, or the leg turns weak, call
       nine one one now, or your local emergency number. If it doesn't pass in a few minutes, see
       your physician today.
    `,
);

transcript(
  'calf',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: my calf is swollen
    A: Stop here, and don't roll or press on it. If your chest hurts, or you are short of breath,
       call nine one one now, or your local emergency number. A swollen, warm or tender calf needs
       to be seen today, by your physician or urgent care.
    `,
);

transcript(
  'fever',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: my knee is hot and i have a fever
    A: Then no exercises today. A knee that is warm, hot or red should be seen today, by your
       physician or urgent care. With a fever, or if you feel ill, go to urgent care now.
    `,
);

transcript(
  'night',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: it hurts all night
    A: Then let's leave the exercises. Pain at rest or through the night should be looked at: see
       your physician in the next few days. If it's getting worse, go today.
    `,
);

transcript(
  'dizzy',
  `
    U: ask knee coach to do the side lunges
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side lunges to balance. …
    U: ready
    A: Right side. … Now the left: …
    (16 s after the right side begins)
    U: i feel dizzy
    A: Stop there. Sit or lie down, and breathe slowly. With chest pain, trouble breathing, or if
       you might pass out, call nine one one now, or your local emergency number. If it doesn't pass
       in a few minutes, ask someone to be with you, and call your physician.
    `,
);

transcript(
  'safety wins inside a longer sentence',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: okay go but my knee is swollen
    A: Then no exercises today. A badly swollen knee needs to be seen today, by your physician or
       urgent care. If it's hot and red too, or you feel ill, go to urgent care now.
    `,
);

transcript(
  'a negation does not fire',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: it doesn't hurt
    A: Thanks for telling me. When you're in place for the hip flexor stretch, say ready.
    U: no sharp pain
    A: All right. Say ready when you're in place for the hip flexor stretch.
    U: i'm not ready
    A: No hurry. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you. [20]
       That's a minute. For longer, say stop, and open me again: your place is kept. When you're in
       place for the hip flexor stretch, say ready.
    `,
);

transcript(
  'never more once it hurt',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: it hurts
    A: Stop there, and rest. A pull or a working muscle is fine, and pain isn't. Let's make it
       gentler. If it still hurts, say next, and leave it out. … When you're in place for the hip
       flexor stretch, say ready.
    U: this is too easy
    A: Let's stay gentle today. Say ready when you're in place for the hip flexor stretch.
    U: hold it longer
    A: Let's leave it as it is today. When you're in place for the hip flexor stretch, say ready.
    `,
);

transcript(
  "can't kneel",
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: i can't kneel
    A: «hipFlexor.offTheFloor.firstTry» … When you're in place for the hip flexor stretch, say
       ready.
    U: ready
    A: Right leg. … Now the left: … Next: the outer hamstring stretch. …
    `,
);

transcript(
  '"my kneecap hurts" in a hold may mean now: let go, the short answer, and gently on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. …
    (16 s after the right side begins)
    U: my kneecap hurts
    A: «hipFlexor.forPain.knee» «hipFlexor.offTheFloor.setUp right» Say ready when you're in place
       for the hip flexor stretch: 20 seconds to go.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Now the left: «hipFlexor.offTheFloor.pose left». Two. One.
       «hipFlexor.effort.start» … «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Next: the
       ninety ninety outer hamstring stretch. «outerHamstring.usual.setUp right» When you're in place,
       say ready.
    `,
);

transcript(
  'asked whether to end here, okay is asked after, and the offer is not made in every answer after it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. …
    (16 s after the right side begins)
    U: it hurts
    A: Stop there, and rest. … Say ready when you're in place for the hip flexor stretch: 20 seconds
       to go.
    U: it hurts
    A: Stop there, and rest. That may be enough for today. If the pain persists, contact your
       physician. Shall we end here?
    U: keep going
    A: To end for today, say stop. To go on gently, say ready.
    U: what
    A: To end for today, say stop. To go on gently, say ready.
    U: okay
    A: Gently, then. Stop if anything feels wrong. Say ready when you're in place for the hip flexor
       stretch: 20 seconds to go.
    U: another round
    A: Let's leave it at that today. When you're in place for the hip flexor stretch, say ready: 20
       seconds to go.
    U: next
    A: Got it. Next: «outerHamstring.name». …
    `,
);

transcript(
  'after pain nothing more is added, and nothing is offered again',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: …
    (16 s after both sides begin)
    U: my kneecap hurts
    A: Stop there, and rest. «ballSquat.forPain.knee» If it still hurts, say next, and leave it out.
       Say ready when you're in place for ball squats.
    U: make it longer
    A: Let's leave it as it is today. …
    U: next
    A: … That was the last one. Ice your knee … anything else?
    U: next
    A: That was the last one. Let's leave it at that today. Is there anything you'd like
       to ask?
    `,
);

transcript(
  'after a sharp pain, next is the exercise that was named as next',
  `
    U: ask knee coach to do foam rolling
    A: …
    U: ready
    A: Right thigh. …
    (16 s after the right side begins)
    U: i felt a sharp pain
    A: Stop at once, and rest. … When you say ready, we'll go on with the hip flexor stretch.
    U: next
    A: Okay. Next: the kneeling hip flexor stretch. «hipFlexor.usual.setUp right» When you're in
       place, say ready.
    U: next
    A: … Next: «outerHamstring.name». …
    `,
);

transcript(
  'my knee hurts, said in position: come out of it, and the short answer',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: my knee hurts
    A: «hipFlexor.forPain.knee» «hipFlexor.offTheFloor.setUp right» When you're in place for the hip
       flexor stretch, say ready.
    `,
);

transcript(
  'my knee hurts, said again in an effort, suggests ending',
  `
    U: ask knee coach to do the ball squats
    A: … say ready. …
    U: ready
    A: …
    (26 s after both sides begin)
    U: my knee hurts
    A: Stop there, and rest. «ballSquat.forPain.knee» If it still hurts, say next, and leave it out.
       Say ready when you're in place for ball squats.
    U: say that again
    A: Ball squats. «ballSquat.easier.setUp» When you're in place, say ready.
    U: ready
    A: …
    (26 s after both sides begin)
    U: my knee hurts
    A: Stop there, and rest. That may be enough for today. … Shall we end here?
    `,
);

transcript(
  'asked whether to end here, words that only go on are asked after, and help changes no question',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (11 s after the right side begins)
    U: it hurts
    A: …
    U: ready
    A: …
    (16 s after the right side begins)
    U: it hurts
    A: … Shall we end here?
    U: start the routine
    A: To end for today, say stop. To go on gently, say ready.
    U: help
    A: We're at the right leg of the hip flexor stretch. … To end for today, say stop. To go on
       gently, say ready.
    U: yes
    A: …
    (the session is over)
    `,
);

transcript(
  'gently on, after a second sharp pain, is the easier way of what comes next',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (26 s after the right side begins)
    U: sharp pain
    A: … We leave the hip flexor stretch out. …
    U: ready
    A: Next: «outerHamstring.name». …
    U: ready
    A: …
    (16 s after the right side begins)
    U: sharp pain
    A: … Shall we end here?
    U: no
    A: Gently, then. Stop if anything feels wrong. When you say ready, we'll go on with side
       lunges.
    U: ready
    A: Next: side lunges. … Your right foot steps, your left leg balances, eight a side. …
       «sideLunge.easier.setUp right» Say ready once you're set.
    `,
);

transcript(
  "that's enough, and my knee hurts, said after pain: whether to end here",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (11 s after the right side begins)
    U: it hurts
    A: …
    U: that's enough
    A: That may be enough for today. If the pain persists, contact your physician. Shall we end here?
    U: no
    A: Gently, then. …
    U: my knee hurts
    A: Stop there, and rest. Let's end here for today. If the pain persists, contact your physician.
    (the session is over)
    `,
);

transcript(
  'nobody begins who has not heard the notice and the signs, whatever told them the position',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    (1 s into it)
    U: i can't kneel
    A: …
    U: ready
    A: «notices.short» … If your knee is badly swollen, … see your physician first.
       «notices.askFirst» «notices.source» Next: the hip flexor stretch. …
    U: ready
    A: Right leg. …
    `,
);

transcript(
  'the closing words are no word of the signs: they come before the next round',
  `
    U: open knee coach
    A: …
    U: ball squats
    A: …
    (1 s into it)
    U: leave out the squats
    A: … Ice your knee …
    U: another round
    A: Another round. Get a foam roller. When you've got it, say ready.
    U: ready
    A: … If your knee is badly swollen, … First: foam rolling, …
    `,
);

transcript(
  'after pain in the last exercise, no more is offered',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: … That was the last one. …
    U: it hurts
    A: I'm sorry it's sore. Rest it for now. …
    U: another round
    A: Let's leave it at that today. …
    U: next
    A: That was the last one. Let's leave it at that today. …
    `,
);

transcript(
  'who should ask first is offered no exercise in this session, and begins where they ask for it',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: i'm on eliquis
    A: Stop here, please, and rest. On blood thinners, a roller or a fall can bruise you badly. Please
       ask your physician before you do any of these. Meanwhile I can tell you why a kneecap hurts,
       or the rules for ice. What would you like to hear?
    U: why does my kneecap hurt
    A: Kneecap pain while running often comes from two tight muscles, and usually also two weak
       ones. The tight ones first. One is the rectus femoris, the main thigh muscle. The other is
       the biceps femoris, your outer hamstring, at the outside back of the thigh. When those two
       are tight, there is more pressure on the kneecap, the patella. The weak ones are the vastus
       medialis obliquus, your inside thigh muscle. And the gluteus medius, at your upper outer hip.
       When those are weak, the thigh can move inward as your foot hits the ground. The thigh moving
       in, and the kneecap being pressed: it is the two together that hurt. That's a common
       explanation. I can't tell what causes yours. Is there anything else you'd like to ask?
    U: start the routine
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» When you've got it, say ready.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. … A minute a side. Say ready once you're set.
    `,
);

transcript(
  'danger beside a question comes alone',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: how long left and my chest hurts
    A: Call nine one one now, or your local emergency number. …
    (the session is over)
    `,
);

transcript(
  'told in another way near the end of a hold, it is held for no less than fifteen seconds, and said so',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (27 s after the right side begins)
    U: i can't kneel
    A: … «hipFlexor.offTheFloor.setUp right» Say ready when you're in place for the hip flexor
       stretch: 15 seconds to go.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [5] «hipFlexor.effort.lastTen» [10] …
    `,
);

transcript(
  'told in another way as a hold has just begun, all of it is held',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (6 s after the right side begins)
    U: it hurts
    A: … Say ready when you're in place for the hip flexor stretch.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10] …
    `,
);

transcript(
  'pain while things are fetched is of no exercise that is to come',
  `
    U: open knee coach
    A: …
    U: start
    A: … Near a wall, have a foam roller, …
    U: it hurts
    A: I'm sorry it's sore. Rest it for now. If it's sharp, swollen, or won't hold you, see your
       physician. Say stop to end here, or ready to go on.
    `,
);

transcript(
  'pain as the next thing is fetched is of the one before, and the next is told before it is done',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: … For the tube walk, get an exercise band. …
    U: it hurts
    A: Rest there. A pull or a working muscle is fine, and pain isn't. The next one can be as gentle
       as you like. …
    U: ready
    A: Next: side to side tube walking. …
    `,
);

transcript(
  'too hard, said before its position was told: the easier way is told from the beginning',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: … For the tube walk, get an exercise band. …
    U: too hard
    A: Let's make it easier. Band above your knees, knees a little bent, and never drifting toward
       each other. Ten small steps to the right, then back. «tubeWalk.easier.setUp right» …
    `,
);

transcript(
  'pain while the warning signs are said is of no exercise either',
  `
    U: ask knee coach to do the side lunges
    A: …
    (12 s into it)
    U: it hurts
    A: I'm sorry it's sore. Rest it for now. If it's sharp, swollen, or won't hold you, see your
       physician. Say stop to end here, or ready to go on.
    `,
);

transcript(
  'arms that hurt on the roller take nothing else off the floor',
  `
    U: ask knee coach to do the foam rolling
    A: …
    U: my wrist is sore
    A: «foamRoll.forPain.arms» «foamRoll.offTheFloor.setUp right» When you're in place for foam
       rolling, say ready.
    U: ready
    A: … Now the left: «foamRoll.offTheFloor.pose left». … Next: «hipFlexor.name».
       «hipFlexor.usual.setUp right» Say ready when you're in place.
    `,
);

transcript(
  'my knee hurts, said to who was just told why, is told to rest',
  `
    U: open knee coach
    A: …
    U: why does my knee hurt
    A: Kneecap pain while running often comes from …
    (12 s into it)
    U: my knee hurts
    A: I'm sorry it's sore. Rest it for now. If it's sharp, swollen, or won't hold you, see your
       physician. …
    `,
);

transcript(
  'next, or what, in the signs leaves nothing out: they come again, and then the position',
  `
    U: ask knee coach to do the ball squats
    A: …
    (12 s into it)
    U: what
    A: … «notices.warningSigns» … And last: «ballSquat.name». … Ten of them. …
    (9 s into it)
    U: next
    A: «notices.warningSigns» And last: «ballSquat.name». … Ten of them. …
    U: ready
    A: Both legs. …
    `,
);
