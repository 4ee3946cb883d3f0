/** The place: knowing where the speech was cut. */
import { holdTranscript, transcript } from '../support/conversation';

transcript(
  'asked how long is left in the middle of a hold, it answers for that hold, and goes on with it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (11 s after the right side begins)
    U: how long left
    A: About 30 seconds of this hold, then the left. About a minute and a half of the hip flexor
       stretch. And about 13 minutes of the routine. When you say ready, we'll take the right leg
       from the start.
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (halfway through the left side)
    U: how long left
    A: About 20 seconds of this hold, then the outer hamstring stretch. And about 12 minutes of the
       routine. When you say ready, we'll go on with the left leg, 20 seconds to go.
    U: how long left
    A: 20 seconds are still to come. And about 12 minutes of the routine. Say ready, and we'll go on
       with the left leg, 20 seconds to go.
    `,
);

transcript(
  'pause in the right leg, and resume begins that side again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (11 s after the right side begins)
    U: alexa, pause
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with
       you. [20] That's a minute. For longer, say stop, and open me again: your place is kept. When
       you say ready, we'll take the right leg from the start.
    U: resume
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (11 s after the right side begins)
    U: next
    A: Sure. Now the left: … [6] … «hipFlexor.effort.start» [10] … [10] … [10] … Next:
       «outerHamstring.name». …
    (8 s after the left side is called)
    U: go back
    A: Back to the right leg: «hipFlexor.usual.pose right». Say ready once you're set.
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (halfway through the left side)
    U: next
    A: Sure. Next: «outerHamstring.name». …
    `,
);

transcript(
  'what was said of the left leg counts for the left',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (5 s after the left side is called)
    U: which leg
    A: «hipFlexor.whichSide left» When you say ready, we'll take the left leg from the start.
    (2 s into it)
    U: say that again
    A: … Say ready, and we'll take the left leg from the
       start.
    U: say that again
    A: In a few words: «hipFlexor.usual.pose left». When you say ready, we'll take the left leg from
       the start.
    U: say that again
    A: … Say ready, and we'll take the left leg from the
       start.
    `,
);

transcript(
  'other leg, wrong leg, one leg',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: other leg
    A: Sure. The left leg: «hipFlexor.usual.pose left». When you're in place, say ready.
    U: ready
    A: Left leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the right: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (31 s after the left side begins)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: «hipFlexor.usual.pose left».
       Say ready when you're in place.
    U: ready
    A: Left leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (16 s after the left side begins)
    U: just the left leg
    A: Just the left leg, then: «hipFlexor.usual.pose left». Say ready once you're set.
    U: switch sides
    A: Okay. The right leg: «hipFlexor.usual.pose right». Say ready when you're in place.
    U: skip this one
    A: Sure. The left leg: «hipFlexor.usual.pose left». When you're in place, say ready.
    U: next exercise
    A: Got it. Next: «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready when you're
       in place.
    U: go back
    A: Back to the kneeling hip flexor stretch. …
    U: go back
    A: Back to foam rolling, for the outside of your thigh. …
    U: go back
    A: This is the first one. Foam rolling, for the outside of your thigh. …
    U: go back
    A: This is the first one. Foam rolling, for the outside of your thigh. …
    `,
);

transcript(
  'next and done go from side to side and from exercise to exercise, to the end',
  `
    U: ask knee coach to do the ball squats
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Stability ball squats. …
    U: skip this one
    A: Sure. That was the last one. Ice your knee … «notices.full» Is there anything you'd like to
       ask?
    U: no
    A: All right. Take it easy.
    `,
);

transcript(
  'done in a hold is that side done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Now the left: … [6] …
       «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (16 s after the right side begins)
    U: i'm done
    A: Good. Now the left: … [6] … «hipFlexor.effort.start» [10] … [10] … [10] … Next:
       «outerHamstring.name». …
    (16 s after the left side begins)
    U: i'm done
    A: Good. Next: «outerHamstring.name». …
    `,
);

transcript(
  'the last effort is cut too, and the place is not lost',
  `
    U: ask knee coach to do the ball squats
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Stability ball squats. …
    U: ready
    A: Both legs. … That was the last one. Nice and steady. Ice your knee … «notices.full» Is there
       anything you'd like to ask?
    (16 s after both sides begin)
    U: pause
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you.
       [20] That's a minute. For longer, say stop, and open me again: your place is kept. When you
       say ready, we'll go on with it where we were.
    U: okay
    A: Both legs. … That was the last one. Nice and steady. Ice your knee … «notices.full» Is there
       anything you'd like to ask?
    `,
);

transcript(
  'the wrong leg, just begun and just let go of: no leg is done twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. … Next: …
    (6 s after the right side begins)
    U: that was the wrong leg
    A: No harm done. The right leg, from the start: «hipFlexor.usual.pose right». Say ready once
       you're set.
    U: ready
    A: Right leg. … Now the left: … Next: …
    (7 s after the left side is called)
    U: that was the wrong leg
    A: No harm done, that counts for the left leg. Now the right leg: «hipFlexor.usual.pose right».
       When you're in place, say ready.
    U: ready
    A: Right leg. … Next: «outerHamstring.name». …
    `,
);

transcript(
  'cut before the position was told, it is still to come, and so is the warning',
  `
    U: ask knee coach to start the routine
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» When you've got it, say ready.
    (12 s into it)
    U: i don't have a band
    A: That's fine. Without a band, we do the same steps, slower. Say ready, and we'll go on with
       foam rolling.
    U: ready
    A: «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» First: foam rolling, for the outside of your thigh. …
    U: ready
    A: Right thigh. …
    U: next
    A: Sure. Next: «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready once you're
       set.
    (1 s into it)
    U: wait
    A: …
    U: ready
    A: Next: «outerHamstring.name». … say ready.
    `,
);

transcript(
  'cut off by ready again and again, what comes before the floor is the warning alone',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, …
    (3 s into it)
    U: ready
    A: This is general information, … If your knee is badly swollen, … Ask first, too, …
    (3 s into it)
    U: ready
    A: If your knee is badly swollen, … see your physician first. Next: the kneeling hip flexor stretch. …
    (3 s into it)
    U: ready
    A: If your knee is badly swollen, … see your physician first. Next: the kneeling hip flexor stretch. …
    U: ready
    A: Right leg. …
    `,
);

transcript(
  'late in a hold, asking how long is left does not cost the hold',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. …
    (31 s after the right side begins)
    U: how long left
    A: About 6 seconds of this hold, then the left. About a minute of the hip flexor stretch. And
       about 12 minutes of the routine. That one counts. When you say ready, we go on.
    U: next
    A: Okay. Now the left: … Next: …
    `,
);

transcript(
  'another set: the other leg first, the wrong leg and back keep the legs in turns',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: another set
    A: One more set of the hip flexor stretch, then: «hipFlexor.usual.pose right». When you're in
       place, say ready.
    U: other leg
    A: Got it. The left leg: «hipFlexor.usual.pose left». Say ready once you're set.
    U: ready
    A: Left leg. Three. Two. One. «hipFlexor.effort.start» … «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Now the right: «hipFlexor.usual.pose right». Two. One.
       «hipFlexor.effort.start» … «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Now the
       left: «hipFlexor.usual.pose left». Two. One. «hipFlexor.effort.start» …
       «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Now the right: «hipFlexor.usual.pose right». Two. One. «hipFlexor.effort.start» … «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Say ready, and we'll go on with the outer hamstring stretch.
    (3 s after the right side begins)
    U: go back
    A: Back to the left leg: «hipFlexor.usual.pose left». When you're in place, say ready.
    U: ready
    A: Left leg. Three. Two. One. «hipFlexor.effort.start» … «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Now the right: «hipFlexor.usual.pose right». Two. One.
       «hipFlexor.effort.start» … «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Now the
       left: «hipFlexor.usual.pose left». Two. One. «hipFlexor.effort.start» …
       «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Now the right: «hipFlexor.usual.pose right». Two. One. «hipFlexor.effort.start» … «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Say ready, and we'll go on with the outer hamstring stretch.
    (31 s after the left side begins)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: «hipFlexor.usual.pose left».
       Say ready when you're in place.
    U: ready
    A: Left leg. … Now the right: … Now the left: … Next: …
    `,
);

transcript(
  'one leg only, where that one is done: on to the next exercise',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. … Now the left: … Next: …
    (3 s after the left side begins)
    U: just the right leg
    A: You've done the right leg. Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready when you're in place.
    U: ready
    A: Right leg. … Now the left: … Next: …
    (10 s after the left side is called)
    U: one side is enough
    A: Sure. Next: side lunges to balance. … Eight a side. Say ready once you're set.
    `,
);

transcript(
  'done, said on the way to the other leg, is the leg before',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. … Now the left: … Next: …
    (4 s after the left side is called)
    U: done
    A: Good. Now the left: «hipFlexor.usual.pose left». [6] Two. One. «hipFlexor.effort.start» [10]
       … [10] «hipFlexor.effort.lastTen» [10] «hipFlexor.effort.release» Next:
       «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready when you're in place.
    `,
);

transcript(
  'asked where one was, it says so, and waits for a word before it goes on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (halfway through the left side)
    U: where was i
    A: Number two of six: the hip flexor stretch. When you say ready, we'll go on with the left leg,
       20 seconds to go.
    U: where are we
    A: Number two of six: the hip flexor stretch. Say ready, and we'll go on with the left leg, 20
       seconds to go.
    U: ready
    A: Left leg. …
    `,
);

transcript(
  'how many more, in a set that is counted',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: …
    (halfway through both sides)
    U: how many more
    A: Five more. About 35 seconds of this set. And about a minute of the routine. …
    `,
);

transcript(
  'an exercise that is named is left out where the runner is at it, and later where it is still to come',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: leave out the lunges
    A: Without side lunges, then. When you're in place for the hip flexor stretch, say ready.
    U: skip the strength moves
    A: Without the tube walk and ball squats, then. Say ready when you're in place for the hip
       flexor stretch.
    U: skip the foam rolling
    A: Okay. There's no more of that to come today. When you're in place for the hip flexor
       stretch, say ready.
    # All that is left of a group.
    U: skip the stretches
    A: Without the hip flexor stretch and the outer hamstring stretch, then. That's it for today.
       Ice your knee … «notices.full» Would you like to know anything else?
    U: i don't want to do the side lunges
    A: Without side lunges, then. Five exercises, about 14 minutes. Is there anything you'd like to
       ask?
    `,
);

transcript(
  'what is to be left out before a routine, and of the last exercise',
  `
    U: open knee coach
    A: Welcome to Knee Coach. …
    U: skip the squats
    A: Without ball squats, then. Five exercises, about 15 minutes. Shall we start the routine?
    U: [LeaveOutIntent]
    A: We haven't begun yet. Would you like to start the routine?
    U: do the ball squats
    A: …
    U: leave out the ball squats
    A: Without ball squats, then. That's it for today. Ice your knee … «notices.full» Would you like
       to know anything else?
    U: leave out the squats
    A: Got it. There's no more of that to come today. Is there anything you'd like to ask?
    `,
);

transcript(
  'done or next, just as a leg is let go of: the other leg is not lost',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. … Now the left: … Next: …
    (2 s after the right side is let go of)
    U: done
    A: Good. Now the left: … Next: …
    (as the left side is called)
    U: go back
    A: Back to the right leg: … Say ready when you're in place.
    U: ready
    A: Right leg. … Now the left: … Next: …
    (2 s after the right side is let go of)
    U: next
    A: … Now the left: … Next: …
    `,
);

transcript(
  'two sets of one leg alone',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: just the left leg
    A: Just the left leg, then: «hipFlexor.usual.pose left». When you're in place, say ready.
    U: another set
    A: One more set of the hip flexor stretch, then: «hipFlexor.usual.pose left». Say ready once
       you're set.
    U: which leg
    A: «hipFlexor.whichSide left» We do both sides, one after the other. When you're in place for
       the hip flexor stretch, say ready.
    U: other leg
    A: Sure. The right leg: «hipFlexor.usual.pose right». When you're in place, say ready.
    U: ready
    A: Right leg. … Now the right: … Next: …
    `,
);

transcript(
  'how long left, in the first of two sets',
  `
    U: ask knee coach to do the side lunges
    A: … say ready. …
    U: another set
    A: One more set of side lunges, then: …
    U: ready
    A: …
    (47 s after the right side begins)
    U: how long left
    A: Two more. About 13 seconds of this set, then the left. About 4 minutes of side lunges. And
       about 10 minutes of the routine. Say ready, and we'll go on with the right side where we
       were.
    `,
);

transcript(
  'done, just as the last leg is let go of: the next exercise is not lost',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh. … Now the left: … Next: the kneeling hip flexor stretch. …
    (1 s after the next exercise is named)
    U: done
    A: Good. Next: the kneeling hip flexor stretch. «hipFlexor.usual.setUp right» Say ready when
       you're in place.
    `,
);

transcript(
  'next exercise, with a leg still to come: the whole exercise is left',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh. … Now the left: …
    (16 s after the right side begins)
    U: next exercise
    A: Got it. Next: the kneeling hip flexor stretch. «hipFlexor.usual.setUp right» Say ready when
       you're in place.
    `,
);

transcript(
  'next exercise, just as the next is named: it is that one, and not the one after',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh. … Now the left: … Next: the kneeling hip flexor stretch. …
    (1 s after the next exercise is named)
    U: move on to the next exercise
    A: Got it. Next: the kneeling hip flexor stretch. «hipFlexor.usual.setUp right» Say ready when
       you're in place.
    `,
);

transcript(
  'done, just as the last exercise of all is over: the closing words are still said',
  `
    U: ask knee coach to do the ball squats
    A: … say ready. …
    U: ready
    A: Both legs. Three. Two. One. … Two. … Three. … Four. Five. Six. Seven. Eight. … Nine. Ten.
       «ballSquat.effort.release» That was the last one. Nice and steady. Ice your knee …
       «notices.full» Is there anything you'd like to ask?
    (2 s after the closing begins)
    U: done
    A: That was the last one. Nice and steady. Ice your knee … «notices.full» Would you like to know
       anything else?
    `,
);

transcript(
  'other leg, said twice, leads back, and no leg is done again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (8 s after the left side begins)
    U: other leg
    A: Got it. The right leg: «hipFlexor.usual.pose right». Say ready once you're set.
    U: other leg
    A: Okay. The left leg: «hipFlexor.usual.pose left». Say ready when you're in place.
    U: ready
    A: Left leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    `,
);

transcript(
  'next leg, switch sides, late in a leg: it is done, and none is done twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (36 s after the right side begins)
    U: next leg
    A: Got it. The left leg: «hipFlexor.usual.pose left». Say ready once you're set.
    U: ready
    A: Left leg. … Next: «outerHamstring.name». …
    (32 s after the left side begins)
    U: switch sides
    A: Sure. Next: «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready once you're
       set.
    U: ready
    A: Right leg. … Now the left: … Next: side lunges to balance. …
    # The left has just been called.
    (9 s after the left side is called)
    U: next leg
    A: Okay. The left leg: … Say ready when you're in place.
    U: ready
    A: Left leg. … Next: side lunges to balance. …
    `,
);

transcript(
  'back to a leg that was done, and next: the other one is not passed over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side begins)
    U: go back
    A: Back to the right leg: «hipFlexor.usual.pose right». Say ready once you're set.
    U: next
    A: Okay. The left leg: «hipFlexor.usual.pose left». Say ready when you're in place.
    `,
);

transcript(
  "what's next, in a hold: the other leg, and then the next exercise",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (16 s after the right side begins)
    U: what's next
    A: Next is the left leg of the hip flexor stretch. When you say ready, we'll go on with the
       right leg, 20 seconds to go.
    U: next
    A: …
    (6 s after the left side begins)
    U: what's next
    A: Next is the outer hamstring stretch. …
    `,
);

transcript(
  'a question on the way to a leg changes nothing of what has begun',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (2 s after the left side is called)
    U: how should i breathe
    A: … When you say ready, we'll take the left leg from the start.
    U: done
    A: Good. Now the left: …
    (2 s after the left side is called)
    U: which leg
    A: …
    U: next leg
    A: Got it. The left leg: «hipFlexor.usual.pose left». Say ready once you're set.
    `,
);

transcript(
  'a question in a hold changes nothing of what is done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (31 s after the right side begins)
    U: how long left
    A: …
    U: that's enough
    A: Good. Now the left: …
    (24 s after the left side begins)
    U: what should i feel
    A: …
    U: that's enough
    A: Good. Next: «outerHamstring.name». …
    `,
);

transcript(
  'one side is enough, late in that side: it is done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (36 s after the right side begins)
    U: one side is enough
    A: Good. Next: «outerHamstring.name». …
    U: go back
    A: Back to the kneeling hip flexor stretch. …
    U: ready
    A: …
    (36 s after the right side begins)
    U: just the left leg
    A: Just the left leg, then: «hipFlexor.usual.pose left». Say ready once you're set.
    U: ready
    A: Left leg. … Next: «outerHamstring.name». …
    (32 s after the left side begins)
    U: just the left leg
    A: Good. Next: «outerHamstring.name». …
    `,
);

test('a last leg that was nearly over counts, whichever word goes on', async () => {
  for (const word of ['next', 'done', "that's enough", 'switch sides', 'just this leg']) {
    const { answer } = await holdTranscript(`
      U: ask knee coach to do the hip flexor stretch
      A: …
      U: ready
      A: …
      (31 s after the left side begins)
      U: ${word}
      A: … Next: «outerHamstring.name». …
      `);
    const { times } = answer.response.sessionAttributes?.state.runner ?? {};
    expect({ word, ...times }).toMatchObject({ word, hipFlexor: 1 });
  }
});

transcript(
  'done, as the first leg of another set is called: that leg is not passed over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: one more set
    A: …
    U: ready
    A: …
    (as the right side is called again)
    U: done
    A: Good. Now the right: … Next: the ninety ninety …
    `,
);

transcript(
  'as many as are said to be left are led',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: …
    (42 s after the right side begins)
    U: how many more
    A: Three more. About … seconds of this set, then the left. …
    U: ready
    A: Right side. And on we go. Six. … Seven. … Eight. … «sideLunge.effort.release» Now the left: …
    `,
);

transcript(
  'cut in the count-in of a set that is gone on with, it is still gone on with',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: …
    (42 s after the right side begins)
    U: which leg
    A: … we'll go on with the right side where we were.
    U: ready
    A: Right side. And on we go. Six. …
    (2 s into it)
    U: which leg
    A: … we'll go on with the right side where we were.
    U: ready
    A: Right side. And on we go. Six. …
    `,
);

transcript(
  'the wrong leg, in the middle of the hold: the right one is held for all of it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (14 s after the right side begins)
    U: i'm doing the wrong leg
    A: No harm done. The right leg, from the start: «hipFlexor.usual.pose right». …
    U: ready
    A: Right leg. Three. Two. One. Tuck under, and hold. [chime] [10] … [10] … [10] [chime] …
    `,
);
