/** The place: knowing where the speech was cut. */
import { holdTranscript, transcript } from '../support/conversation';

transcript(
  'asked how long is left in the middle of a hold, it answers for that hold, and goes on with it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (20 s into it)
    U: how long left
    A: About 23 seconds of this hold, then the left. About a minute and a half of the hip flexor stretch. And about
       12 minutes of the routine. When you say ready, we'll take the right leg from the start.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (75 s into it)
    U: how long left
    A: About 19 seconds of this hold, then the outer hamstring stretch. About 23 seconds of the hip
       flexor stretch. And about 11 minutes of the routine. When you say ready, we'll go on with the
       left leg, 20 seconds to go.
    U: how long left
    A: All 30 seconds are still to come. About 46 seconds of the hip flexor stretch. And about 11
       minutes of the routine. Say ready, and we'll go on with the left leg, 20 seconds to go.
    `,
);

transcript(
  'pause in the right leg, and resume begins that side again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (15 s into it)
    U: alexa, pause
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with
       you. [20] That's a minute. For longer, say stop, and open me again: your place is kept. When
       you say ready, we'll take the right leg from the start.
    U: resume
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (15 s into it)
    U: next
    A: Sure. Now the left: left knee down, right foot forward. [6] In three. Two. One. Tuck, and
       hold. [10] Breathe out slowly. [10] Ten more. [10] And let go. Next: the ninety ninety outer
       hamstring stretch. … When you're in place, say ready.
    (10 s into it)
    U: go back
    A: Back to the right leg: right knee down, left foot forward. When you're in place for the hip
       flexor stretch, say ready.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … When you're in place, say
       ready.
    (75 s into it)
    U: next
    A: Sure. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in place.
    `,
);

transcript(
  'what was said of the left leg counts for the left',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (50 s into it)
    U: which leg
    A: … left knee down, right foot forward. When you say ready, we'll take the left leg from the
       start.
    (2 s into it)
    U: say that again
    A: … Say ready, and we'll take the left leg from the
       start.
    U: say that again
    A: In a few words: left knee down, right foot forward. When you say ready, we'll take the left
       leg from the start.
    U: say that again
    A: … Say ready, and we'll take the left leg from the
       start.
    `,
);

transcript(
  'other leg, wrong leg, one leg',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: other leg
    A: Sure. The left leg: left knee down, right foot forward. When you're in place for the hip
       flexor stretch, say ready.
    U: ready
    A: Left leg: left knee down, right foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the right: right knee down, left foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … When you're in place, say
       ready.
    (35 s into it)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: left knee down, right foot
       forward. When you're in place for the hip flexor stretch, say ready.
    U: ready
    A: Left leg: left knee down, right foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Next: the ninety ninety outer hamstring
       stretch. … When you're in place, say ready.
    (20 s into it)
    U: just the left leg
    A: Just the left leg, then: left knee down, right foot forward. When you're in place for the hip
       flexor stretch, say ready.
    U: switch sides
    A: Okay. The right leg: right knee down, left foot forward. Say ready when you're in place for
       the hip flexor stretch.
    U: skip this one
    A: Sure. The left leg: left knee down, right foot forward. … say ready.
    U: next exercise
    A: … Next: the ninety ninety outer hamstring stretch. … say ready.
    U: go back
    A: Back to the kneeling hip flexor stretch. … Say ready when you're in place.
    U: go back
    A: Back to foam rolling, for the outside of your thigh. … When you're in place, say ready.
    U: go back
    A: This is the first one. Foam rolling, for the outside of your thigh. … Say ready when you're
       in place.
    U: go back
    A: This is the first one. Foam rolling, for the outside of your thigh. … When you're in place,
       say ready.
    `,
);

transcript(
  'next and done go from side to side and from exercise to exercise, to the end',
  `
    U: ask knee coach to do the ball squats
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. Stability
       ball squats. … When you're in place, say ready.
    U: skip this one
    A: Sure. That was the last one. Ice your knee when you're done running. Ten to fifteen minutes
       is common, with a cloth between. If the pain persists, contact your physician, and sooner if
       it's severe or swollen. This is for information and educational purposes. It isn't medical
       advice. Opinions differ. Always ask your healthcare provider about your own health. Is there
       anything you'd like to ask?
    U: no
    A: All right. Take it easy.
    `,
);

transcript(
  'done in a hold is that side done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    (20 s into it)
    U: i'm done
    A: Good. Now the left: left knee down, right foot forward. [6] In three. Two. One. Tuck, and
       hold. [10] Breathe out slowly. [10] Ten more. [10] And let go. Next: the ninety ninety outer
       hamstring stretch. … When you're in place, say ready.
    (30 s into it)
    U: i'm done
    A: Good. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in place.
    `,
);

transcript(
  'the last effort is cut too, and the place is not lost',
  `
    U: ask knee coach to do the ball squats
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. Stability
       ball squats. … When you're in place, say ready.
    U: ready
    A: Back against the ball, feet forward. In three. Two. One. … And rest. That was the last one.
       Nice and steady. Ice your knee when you're done running. Ten to fifteen minutes is common,
       with a cloth between. If the pain persists, contact your physician, and sooner if it's severe
       or swollen. This is for information and educational purposes. It isn't medical advice.
       Opinions differ. Always ask your healthcare provider about your own health. Is there anything
       you'd like to ask?
    (20 s into it)
    U: pause
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you.
       [20] That's a minute. For longer, say stop, and open me again: your place is kept. When you
       say ready, we'll go on with it where we were.
    U: okay
    A: Back against the ball, feet forward. In three. Two. One. … And rest. That was the last one.
       Nice and steady. Ice your knee when you're done running. Ten to fifteen minutes is common,
       with a cloth between. If the pain persists, contact your physician, and sooner if it's severe
       or swollen. This is for information and educational purposes. It isn't medical advice.
       Opinions differ. Always ask your healthcare provider about your own health. Is there anything
       you'd like to ask?
    `,
);

transcript(
  'the wrong leg, just begun and just let go of: no leg is done twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … And let go. Next: … Say ready when you're in place.
    (10 s into it)
    U: that was the wrong leg
    A: No harm done. The right leg, from the start: right knee down, left foot forward. Say ready
       when you're in place for the hip flexor stretch.
    U: ready
    A: Right leg: … And let go. Now the left: … And let go. Next: … Say ready when you're in place.
    (47 s into it)
    U: that was the wrong leg
    A: No harm done, that counts for the left leg. Now the right leg: right knee down, left foot
       forward. Say ready when you're in place for the hip flexor stretch.
    U: ready
    A: Right leg: … And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when
       you're in place.
    `,
);

transcript(
  'cut before the position was told, it is still to come, and so is the warning',
  `
    U: ask knee coach to start the routine
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball
       by a wall, and something soft for your knee. If something's missing, tell me, and I'll swap
       it. … When you're in place, say ready.
    (12 s into it)
    U: i don't have a band
    A: That's fine. Without a band, we do the same steps without. Say ready, and we'll go on with
       foam rolling.
    U: ready
    A: This is general information, and not medical advice. While I talk or count, you can say:
       Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't bear
       weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners, or
       have a clot, brittle bones, heart trouble, a new joint or a recent operation. First: foam
       rolling, for the outside of your thigh. Lie on your right side, … When you're in place, say
       ready.
    U: ready
    A: Right thigh: … Say ready when you're in place.
    U: next
    A: … Next: the ninety ninety outer hamstring stretch. … say ready.
    (1 s into it)
    U: wait
    A: …
    U: ready
    A: Next: the ninety ninety outer hamstring stretch. Lie on your back, … say ready.
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
    A: Right leg: …
    `,
);

transcript(
  'late in a hold, asking how long is left does not cost the hold',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Say ready when you're in place.
    (35 s into it)
    U: how long left
    A: About 8 seconds of this hold, then the left. About a minute of the hip flexor stretch. And
       about 12 minutes of the routine. That one counts. When you say ready, we go on.
    U: next
    A: Okay. Now the left: … And let go. Next: … Say ready when you're in place.
    `,
);

transcript(
  'another set: the other leg first, the wrong leg and back keep the legs in turns',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: another set
    A: One more set of the hip flexor stretch, then: right knee down, left foot forward. …
    U: other leg
    A: … The left leg: left knee down, right foot forward. …
    U: ready
    A: Left leg: … Now the right: … Now the left: … Now the right: … Next: …
    (60 s into it)
    U: go back
    A: Back to the left leg: left knee down, right foot forward. …
    U: ready
    A: Left leg: … Now the right: … Now the left: … Now the right: … Next: …
    (35 s into it)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: left knee down, right foot
       forward. …
    U: ready
    A: Left leg: … Now the right: … Now the left: … Next: …
    `,
);

transcript(
  'one leg only, where that one is done: on to the next exercise',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (60 s into it)
    U: just the right leg
    A: You've done the right leg. Next: the ninety ninety outer hamstring stretch. … say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (55 s into it)
    U: one side is enough
    A: … Next: side lunges to balance. … say ready.
    `,
);

transcript(
  'done, said on the way to the other leg, is the leg before',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (49 s into it)
    U: done
    A: Good. Now the left: left knee down, right foot forward. [6] In three. … And let go. Next: …
    `,
);

transcript(
  'how many more, in a set that is counted',
  `
    U: ask knee coach to do the ball squats
    A: … When you're in place, say ready.
    U: ready
    A: …
    (40 s into it)
    U: how many more
    A: Six more. About 41 seconds of this set. About 45 seconds of ball squats. And about a minute of
       the routine. …
    `,
);

transcript(
  'an exercise that is named is left out where the runner is at it, and later where it is still to come',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
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
       Ice your knee when you're done running. Ten to fifteen minutes is common, with a cloth
       between. If the pain persists, contact your physician, and sooner if it's severe or swollen.
       This is for information and educational purposes. It isn't medical advice. Opinions differ.
       Always ask your healthcare provider about your own health. Would you like to know anything
       else?
    U: i don't want to do the side lunges
    A: Without side lunges, then. Five exercises, about 13 minutes. Is there anything you'd like to
       ask?
    `,
);

transcript(
  'what is to be left out before a routine, and of the last exercise',
  `
    U: open knee coach
    A: Welcome to Knee Coach. …
    U: skip the squats
    A: Without ball squats, then. Five exercises, about 14 minutes. Shall we start the routine?
    U: [LeaveOutIntent]
    A: We haven't begun yet. Would you like to start the routine?
    U: do the ball squats
    A: … Say ready when you're in place.
    U: leave out the ball squats
    A: Without ball squats, then. That's it for today. Ice your knee when you're done running. Ten
       to fifteen minutes is common, with a cloth between. If the pain persists, contact your
       physician, and sooner if it's severe or swollen. This is for information and educational
       purposes. It isn't medical advice. Opinions differ. Always ask your healthcare provider about
       your own health. Would you like to know anything else?
    U: leave out the squats
    A: Got it. There's no more of that to come today. Is there anything you'd like to ask?
    `,
);

transcript(
  'done or next, just as a leg is let go of: the other leg is not lost',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (44 s into it)
    U: done
    A: Good. Now the left: … And let go. Next: …
    (2 s into it)
    U: go back
    A: Back to the right leg: … say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (44 s into it)
    U: next
    A: … Now the left: … And let go. Next: …
    `,
);

transcript(
  'two sets of one leg alone',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: just the left leg
    A: Just the left leg, then: left knee down, right foot forward. …
    U: another set
    A: One more set of the hip flexor stretch, then: left knee down, right foot forward. …
    U: which leg
    A: The leg that kneels is the one that stretches: left knee down, right foot forward. … say ready.
    U: other leg
    A: … The right leg: right knee down, left foot forward. …
    U: ready
    A: Right leg: … Now the right: … And let go. Next: …
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
    (60 s into it)
    U: how long left
    A: Two more. About 14 seconds of this set, then the left. About 4 and a half minutes of side
       lunges. And about 9 minutes of the routine. Say ready, and we'll go on with the right leg
       where we were.
    `,
);

transcript(
  'done, just as the last leg is let go of: the next exercise is not lost',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh: … Now the left: … And rest. Next: the kneeling hip flexor stretch. …
    (171 s into it)
    U: done
    A: Good. Next: the kneeling hip flexor stretch. … ready. …
    `,
);

transcript(
  'next exercise, with a leg still to come: the whole exercise is left',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh: … Now the left: … Next: the kneeling hip flexor stretch. …
    (20 s into it)
    U: next exercise
    A: … Next: the kneeling hip flexor stretch. … say ready.
    `,
);

transcript(
  'next exercise, just as the next is named: it is that one, and not the one after',
  `
    U: ask knee coach to do the foam rolling
    A: … say ready. …
    U: ready
    A: Right thigh: … Now the left: … And rest. Next: the kneeling hip flexor stretch. …
    (171 s into it)
    U: move on to the next exercise
    A: … the kneeling hip flexor stretch. … ready. …
    `,
);

transcript(
  'done, just as the last exercise of all is over: the closing words are still said',
  `
    U: ask knee coach to do the ball squats
    A: … say ready. …
    U: ready
    A: … Up, ten. … And rest. That was the last one. …
    (81.5 s into it)
    U: done
    A: That was the last one. Nice and steady. Ice your knee when you're done running. … Opinions
       differ. Always ask your healthcare provider about your own health. Would you like to know
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
    (65 s into it)
    U: other leg
    A: … The right leg: right knee down, left foot forward. …
    U: other leg
    A: … The left leg: left knee down, right foot forward. …
    U: ready
    A: Left leg: left knee down, right foot forward. In three. Two. One. Tuck, and hold. [10] Breathe
       out slowly. [10] Ten more. [10] And let go. Next: the ninety ninety outer hamstring stretch. …
    `,
);

transcript(
  'next leg, switch sides, late in a leg: it is done, and none is done twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (40 s into it)
    U: next leg
    A: Got it. The left leg: left knee down, right foot forward. Say ready when you're in place for
       the hip flexor stretch.
    U: ready
    A: Left leg: … And let go. Next: the ninety ninety outer hamstring stretch. …
    (36 s into it)
    U: switch sides
    A: Sure. Next: the ninety ninety outer hamstring stretch. … say ready.
    U: ready
    A: Right leg: … And let go. Now the left: … And let go. Next: side lunges to balance. …
    # The left has just been called.
    (54 s into it)
    U: next leg
    A: Okay. The left leg: … Say ready when you're in place for the outer hamstring stretch.
    U: ready
    A: Left leg: … And let go. Next: side lunges to balance. …
    `,
);

transcript(
  'back to a leg that was done, and next: the other one is not passed over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (58 s into it)
    U: go back
    A: Back to the right leg: right knee down, left foot forward. …
    U: next
    A: Okay. The left leg: left knee down, right foot forward. …
    `,
);

transcript(
  "what's next, in a hold: the other leg, and then the next exercise",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (20 s into it)
    U: what's next
    A: About 23 seconds of this hold, then the left. …
    U: next
    A: …
    (20 s into it)
    U: what's next
    A: About 29 seconds of this hold, then the outer hamstring stretch. …
    `,
);

transcript(
  'a question on the way to a leg changes nothing of what has begun',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (47 s into it)
    U: how should i breathe
    A: … When you say ready, we'll take the left leg from the start.
    U: done
    A: Good. Now the left: left knee down, right foot forward. …
    (3 s into it)
    U: which leg
    A: …
    U: next leg
    A: Got it. The left leg: left knee down, right foot forward. …
    `,
);

transcript(
  'a question in a hold changes nothing of what is done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (35 s into it)
    U: how long left
    A: …
    U: that's enough
    A: Good. Now the left: …
    (38 s into it)
    U: what should i feel
    A: …
    U: that's enough
    A: Good. Next: the ninety ninety outer hamstring stretch. …
    `,
);

transcript(
  'one side is enough, late in that side: it is done',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (40 s into it)
    U: one side is enough
    A: Good. Next: the ninety ninety outer hamstring stretch. …
    U: go back
    A: Back to the kneeling hip flexor stretch. …
    U: ready
    A: …
    (40 s into it)
    U: just the left leg
    A: Just the left leg, then: left knee down, right foot forward. …
    U: ready
    A: Left leg: … And let go. Next: the ninety ninety outer hamstring stretch. …
    (36 s into it)
    U: just the left leg
    A: Good. Next: the ninety ninety outer hamstring stretch. …
    `,
);

test('a last leg that was nearly over counts, whichever word goes on', async () => {
  for (const word of ['next', 'done', "that's enough", 'switch sides', 'just this leg']) {
    const { answer } = await holdTranscript(`
      U: ask knee coach to do the hip flexor stretch
      A: …
      U: ready
      A: …
      (88 s into it)
      U: ${word}
      A: … Next: the ninety ninety outer hamstring stretch. …
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
    (98 s into it)
    U: done
    A: Good. Now the right: … Now the left: … And let go. Next: the ninety ninety …
    `,
);
