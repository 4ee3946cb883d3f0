/** Kit, pace and amounts: what changes how the coach leads. */
import { transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'the stand-in, and back',
  `
    U: ask knee coach to do the foam roll
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Foam rolling, for the outside of your thigh. …
    U: i don't have a foam roller
    A: That's fine. Here's the way without. … When you're in place for foam rolling, say ready.
    U: i don't have a ball
    A: That's fine. A smooth wall stands in for the ball. Say ready when you're in place for foam
       rolling.
    U: i have a roller now
    A: Good. Then we use a foam roller. … When you're in place for foam rolling, say ready.
    U: i don't have any equipment
    A: That's fine. Here's the way without. … Say ready when you're in place for foam rolling.
    `,
);

transcript(
  'easier, and fuller',
  `
    U: ask knee coach to do the side lunges
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side lunges to balance. …
    U: this is too hard
    A: Let's make it easier. … When you're in place for side lunges, say ready.
    U: this is too hard
    A: That's the gentlest way I know. Say next to leave it out. Say ready when you're in place for
       side lunges.
    U: skip this one
    A: Okay. For the tube walk, get an exercise band. When you've got it, say ready.
    U: ready
    A: Next: side to side tube walking. …
    U: this is too easy
    A: Got it. «tubeWalk.fuller» When you're in place for the tube walk, say ready.
    U: ready
    A: Steps to the right. … Now the left: …
    `,
);

transcript(
  'longer, shorter, another set',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: hold it longer
    A: 40 seconds a side this time. When you're in place for the hip flexor stretch, say ready.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] … [20] «hipFlexor.effort.lastTen»
       [10] «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [20] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready when you're in place.
    (silence)
    A: No rush. To go on, say: Alexa, ready. [10] I'm still here. [10] If I go quiet, open knee
       coach again, and your place is kept. Say ready when you are, or repeat.
    U: go back
    A: Back to the kneeling hip flexor stretch. …
    U: do another round
    A: One more set of the hip flexor stretch, then: «hipFlexor.usual.pose right». When you're in
       place, say ready.
    U: give me ten more seconds
    A: 50 seconds a side this time. When you're in place for the hip flexor stretch, say ready.
    U: twenty seconds is enough
    A: Twenty seconds a side. Say ready when you're in place for the hip flexor stretch.
    `,
);

transcript(
  "that's enough, in a hold, is that side done",
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [10] … [10] … [10]
       … Next: «outerHamstring.name». …
    (21 s after the right side begins)
    U: that's enough
    A: Good. Now the left: … [10] … [10] … [10] … Next: «outerHamstring.name». …
    `,
);

transcript(
  'slower and shorter',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: slow down
    A: Okay, I'll slow down. When you're in place for the hip flexor stretch, say ready.
    U: faster
    A: Okay, quicker, and fewer words. Say ready when you're in place for the hip flexor stretch.
    U: talk less
    A: Okay, a little quicker. When you're in place for the hip flexor stretch, say ready.
    U: talk less
    A: That's as short and quick as I get. Say ready when you're in place for the hip flexor
       stretch.
    U: ready
    A: Right leg. Two. One. «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [4.8] Two. One.
       «hipFlexor.effort.start» [10] … [10] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: the outer hamstring stretch. «outerHamstring.usual.brief right» Say ready when you're in place.
    `,
);

transcript(
  'straight through, and back to step by step',
  `
    U: ask knee coach to do it without stopping
    A: Okay, straight through. I'll leave you time to get into place, and only stop now and then.
       Six exercises, about 14 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» When you've got it, say ready.
    U: ready
    A: «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» First: foam rolling. «foamRoll.usual.brief right» «foamRoll.never» Get into
       place. [14] Right thigh. Two. One. «foamRoll.effort.start» [10] … [20] … [20] … [10]
       «foamRoll.effort.release» Now the left: «foamRoll.usual.pose left». [12] Two. One.
       «foamRoll.effort.start» [10] … [20] … [20] … [10] «foamRoll.effort.release» Say ready, and
       we'll go on with the hip flexor stretch.
    (116 s into it)
    U: wait for me each time
    A: Okay. I'll wait for you each time. When you say ready, we'll go on with the right thigh, 20
       seconds to go.
    U: ready
    A: Right thigh. Three. Two. One. «foamRoll.effort.start» [10] … [10] «foamRoll.effort.release»
       Now the left: «foamRoll.usual.pose left». [12] Two. One. «foamRoll.effort.start» [10] … [10]
       … [10] … [20] … [10] «foamRoll.effort.release» Next: the kneeling hip flexor stretch.
       «hipFlexor.usual.setUp right» When you're in place, say ready.
    `,
);

transcript(
  'only the stretches',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: only the stretches today
    A: Just the stretches, then. «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» First: the kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [10] … [10] … [10]
       … And last: «outerHamstring.name». …
    U: ready
    A: Right leg. Three. Two. One. «outerHamstring.effort.start» [10] … [10]
       «outerHamstring.effort.lastTen» [10] «outerHamstring.effort.release» Now the left:
       «outerHamstring.usual.pose left». [6] Two. One. «outerHamstring.effort.start» [10] … [10]
       «outerHamstring.effort.lastTen» [10] «outerHamstring.effort.release» That's it for today.
       Nice and steady. Ice your knee … «notices.full» Is there anything you'd like to ask?
    U: no
    A: All right. Take it easy.
    `,
);

transcript(
  'forget me',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: forget me
    A: That deletes your place, and everything I keep about your routines. Shall I forget it all?
    U: no
    A: Then I keep it all. Say ready when you're in place for the hip flexor stretch.
    U: forget me
    A: That deletes your place, and everything I keep about your routines. Shall I forget it all?
    U: yes
    A: Done. I've forgotten your place, and all else I kept.
    (the session is over)
    (an hour later)
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    `,
);

transcript(
  'start over',
  `
    U: ask knee coach to do the tube walk
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side to side tube walking. …
    U: start over
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready once you have it.
    U: ready
    A: First: foam rolling, for the outside of your thigh. …
    `,
);

transcript(
  'not understood three times, in other words each time',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: [AMAZON.FallbackIntent]
    A: Sorry, I didn't get that. Here you can say next, repeat, or how much longer. When
       you're in place for the hip flexor stretch, say ready.
    U: [AMAZON.FallbackIntent]
    A: I only know this routine. You can say pause, go back, help, or stop. Say ready when you're in
       place for the hip flexor stretch.
    U: [AMAZON.FallbackIntent]
    A: I can't make that out, so I'll stop here, with your place kept. Open knee coach to go on.
    (the session is over)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: [AMAZON.FallbackIntent]
    A: Sorry, I didn't get that. I can tell you why a kneecap hurts, or lead you through six
       exercises. Carry on with the right leg of the hip flexor stretch?
    U: [AMAZON.FallbackIntent]
    A: I only know about kneecaps and this routine. You can say: what are the exercises. Or ask for
       help. Carry on with the right leg of the hip flexor stretch?
    U: [AMAZON.FallbackIntent]
    A: I can't make that out, so I'll stop here, with your place kept. Open knee coach to go on.
    `,
);

transcript(
  'only the stretches stays that: by name, and in another round',
  `
    U: ask knee coach to do only the stretches
    A: … First: the kneeling hip flexor stretch. …
    U: how long left
    A: About a minute and a half of the hip flexor stretch. And about 6 minutes of the routine.
       After this one comes the outer hamstring stretch. …
    U: do the outer hamstring stretch
    A: … The ninety ninety outer hamstring stretch. …
    U: ready
    A: … That's it for today. …
    U: another round
    A: Another round. First: the kneeling hip flexor stretch. …
    U: how long left
    A: About a minute and a half of the hip flexor stretch. And about 6 minutes of the routine. …
    `,
);

transcript(
  'said again after the easier way was told, it is that way, and not the answer before it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: what do i do about it
    A: … foam roll the outside of your thigh. …
    U: too hard
    A: Let's make it easier. …
    U: say that again
    A: The right leg of the hip flexor stretch. …
    `,
);

transcript(
  "who can't kneel is not sent back to a kneeling stretch by its name",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: i can't kneel
    A: …
    U: next
    A: …
    U: go back
    A: Back to the hip flexor stretch. …
    U: do the hip flexor stretch
    A: … The hip flexor stretch. …
    `,
);

transcript(
  'too easy has a limit',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: too easy
    A: Sure. «hipFlexor.fuller» When you're in place for the hip flexor stretch, say ready.
    U: too easy
    A: That's as full as I'd make it. …
    `,
);

transcript(
  'when all is done, nothing is said of a routine that has not begun, and none is begun unasked',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: … That was the last one. …
    U: other leg
    A: That was the last one. …
    U: i can't kneel
    A: … You can also do it standing. …
    U: do it without stopping
    A: That was the last one. Shall we go round again?
    `,
);

transcript(
  'too much of a pull, or of pressure, is made gentler, and the side is not over',
  `
    U: ask knee coach to do the foam rolling
    A: …
    U: ready
    A: …
    (20 s after the right side begins)
    U: it's too much
    A: Let's make it easier. «foamRoll.easier.setUp right» …
    U: do the hip flexor stretch
    A: …
    U: ready
    A: …
    (12 s after the right side begins)
    U: the pull is too strong
    A: Let's make it easier. «hipFlexor.easier.setUp right» …
    `,
);

transcript(
  'gently today is gently also in an exercise that is named, and once more in one that was eased',
  `
    U: open knee coach
    A: …
    U: go easy on me today
    A: The easier way, then, each time. …
    U: do the hip flexor stretch
    A: … «hipFlexor.easier.setUp right» …
    U: do the tube walk
    A: … «tubeWalk.easier.setUp right» …
    U: go back
    A: … «sideLunge.easier.setUp right» …
    `,
);

transcript(
  'fuller, without the kit: nothing is said of a band that is not there',
  `
    U: ask knee coach to do the tube walk
    A: …
    U: too easy
    A: … «tubeWalk.fuller» …
    U: i don't have a band
    A: That's fine. Here's the way without. … Ten steps each way. Say ready when you're in place for
       the tube walk.
    U: ready
    A: …
    (as the right side begins)
    U: go back
    A: …
    U: do the tube walk
    A: … Make a little more of it, as long as it feels fine. …
    `,
);

transcript(
  'only the stretches, said in the middle of them, keeps the place; a yes to another round keeps the part',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    U: only the stretches
    A: Just the stretches, then. Say ready when you're in place for the outer hamstring stretch.
    U: ready
    A: … That's it for today. …
    U: next
    A: That was the last one. Shall we go round again?
    U: yes
    A: Another round. First: the kneeling hip flexor stretch. …
    `,
);

transcript(
  'done, before anything was done of it, counts nothing: the third time it is told in full as the first',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: …
    (as both sides are counted in)
    U: done
    A: Good. That was the last one. Ice your knee …
    U: do the squats
    A: …
    U: ready
    A: …
    (as both sides are counted in)
    U: done
    A: Good. That was the last one. Ice your knee …
    U: do the squats
    A: Okay. Stability ball squats. … Ten of them. When you're in place, say ready.
    `,
);

transcript(
  'too hard the gentlest way: next leaves the exercise, and not only the leg',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: this is too hard
    A: …
    U: ready
    A: …
    (11 s after the right side begins)
    U: this is too hard
    A: That's the gentlest way I know. Say next to leave it out. …
    U: next
    A: … Next: «outerHamstring.name». …
    `,
);

transcript(
  'so much of an exercise that nobody is at is said with its name',
  `
    U: open knee coach
    A: …
    U: two rounds of squats
    A: Ball squats. Two sets of ten repetitions. Six exercises, about … minutes. …
    `,
);
