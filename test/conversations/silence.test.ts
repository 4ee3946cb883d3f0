/** Silence, stopping, and coming back. */
import { transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'nobody answers at a set-up: it waits, closes, and offers to go on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    (silence)
    A: No rush. To go on, say: Alexa, ready. [10] I'm still here. [10] If I go quiet, open knee
       coach again, and your place is kept. Say ready when you are, or repeat.
    (silence)
    (the session is over)
    (an hour later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked, injured, giving way, or won't bear weight, see your physician first. Ask first, too,
       if you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new
       joint or a recent operation. The right leg of the hip flexor stretch. … Say ready when you're
       in place.
    `,
);

transcript(
  'stopped in the left leg, it goes on with the left a day later',
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
    (60 s into it)
    U: stop
    A: All right, I've kept your place.
    (a day later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: yes
    A: Sure. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked, injured, giving way, or won't bear weight, see your physician first. Ask first, too,
       if you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new
       joint or a recent operation. The left leg of the hip flexor stretch. … Say ready when you're
       in place.
    `,
);

transcript(
  'stopped in the right leg',
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
    U: stop
    A: All right, I've kept your place.
    (a day later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: carry on
    A: Sure. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked, injured, giving way, or won't bear weight, see your physician first. Ask first, too,
       if you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new
       joint or a recent operation. The right leg of the hip flexor stretch. … Say ready when you're
       in place.
    `,
);

transcript(
  'the plug is pulled in the left leg, and nobody tells the skill',
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
    (60 s into it)
    (unplugged)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: yes
    A: Sure. The left leg of the hip flexor stretch: left knee down, right foot forward. When you're
       in place for the hip flexor stretch, say ready.
    `,
);

transcript(
  'after a week the offer is to start fresh',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: stop
    A: Okay, your place is kept.
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with the right
       leg of the hip flexor stretch.
    U: yes
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball by
       a wall, and something soft for your knee. If something's missing, tell me, and I'll swap it.
       While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. First: foam rolling, for the outside of your thigh. … Say ready when
       you're in place.
    `,
);

transcript(
  'a no is not asked again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: stop
    A: Okay, your place is kept.
    (a day later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: no
    A: All right. Shall we start from the first exercise?
    U: no
    A: All right. Say start whenever you like, or ask me something.
    U: how often should i do this
    A: The article I go by doesn't say, so this goes beyond it. A common amount is two or three days
       a week, with a day between. Many people give it some weeks. If the pain persists,
       contact your physician. Say start whenever you like, or ask me something.
    U: start the routine
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball by
       a wall, and something soft for your knee. If something's missing, tell me, and I'll swap it.
       While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. First: foam rolling, for the outside of your thigh. … When you're in
       place, say ready.
    `,
);

transcript(
  'give me a minute',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked, injured, giving way, or won't
       bear weight, see your physician first. Ask first, too, if you're pregnant, on blood thinners,
       or have a clot, brittle bones, heart trouble, a new joint or a recent operation. The kneeling
       hip flexor stretch. … When you're in place, say ready.
    U: give me a minute
    A: No hurry. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you. [20]
       That's a minute. For longer, say stop, and open me again: your place is kept. When you're in
       place for the hip flexor stretch, say ready.
    U: not yet
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with
       you. [20] That's a minute. For longer, say stop, and open me again: your place is kept. Say
       ready when you're in place for the hip flexor stretch.
    U: okay
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. … Say ready when you're in
       place.
    `,
);

transcript(
  'nobody speaks at the door',
  `
    U: open knee coach
    A: Welcome to Knee Coach. I can tell you why a kneecap often hurts, and lead you through six
       exercises for it. This is general information, and not medical advice. Ask me why it hurts, or say
       start.
    (silence)
    A: Say start for the routine, or ask me why a kneecap hurts.
    (silence)
    (the session is over)
    `,
);

transcript(
  'carry on with nothing to carry on',
  `
    U: open knee coach
    A: Welcome to Knee Coach. I can tell you why a kneecap often hurts, and lead you through six
       exercises for it. This is general information, and not medical advice. Ask me why it hurts, or say
       start.
    U: carry on where i left off
    A: There's no routine to go on with just now. Shall we begin at the first exercise?
    U: yes
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball by
       a wall, and something soft for your knee. If something's missing, tell me, and I'll swap it.
       While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. First: foam rolling, for the outside of your thigh. … When you're in
       place, say ready.
    `,
);

transcript(
  'opened again a moment later, the position in a few words is enough; a day later it is told',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Say ready when you're in place.
    (25 s into it)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the hip flexor stretch: right knee down, left foot forward. When
       you're in place for the hip flexor stretch, say ready.
    U: ready
    A: Right leg: … When you're in place, say ready.
    (10 s into it)
    U: stop
    A: …
    (1 day later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: … If your knee is badly swollen, … The right leg of the hip flexor stretch. Kneel on your
       right knee, … Say ready when you're in place.
    `,
);

transcript(
  'start, said to the offer to carry on, asks which of the two, and then starts',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: stop
    A: Okay, your place is kept.
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: start
    A: From the right leg of the hip flexor stretch, or from the first exercise? Say carry on, or
       start over.
    U: carry on
    A: … The right leg of the hip flexor stretch: right knee down, left foot forward. Say ready
       when you're in place for the hip flexor stretch.
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: start
    A: From the right leg of the hip flexor stretch, or from the first exercise? Say carry on, or
       start over.
    U: start
    A: Six exercises, … First: foam rolling, … say ready.
    `,
);

transcript(
  'a second no at the door ends',
  `
    U: open knee coach
    A: Welcome to Knee Coach. … say start.
    U: no
    A: All right. Say start whenever you like, or ask me something.
    U: no
    A: All right. Take it easy.
    `,
);

transcript(
  'opened again a moment later, what was never heard is told',
  `
    U: ask knee coach to start the routine
    A: Six exercises, …
    (3 s into it)
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at foam rolling. Carry on from there?
    U: yes
    A: … If your knee is badly swollen, … Foam rolling on the right thigh. Lie on your right side, …
    `,
);

transcript(
  'after a week, carry on goes on where it was',
  `
    U: ask knee coach to do the side lunges
    A: … When you're in place, say ready.
    U: stop
    A: …
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with side
       lunges to the right.
    U: carry on
    A: … Side lunges to the right. Stand tall, … in place.
    `,
);

transcript(
  'getting into place took longer than the microphone: no warning twice, the position in a few words',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    (silence)
    A: …
    (silence)
    (the session is over)
    (20 seconds later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: yes
    A: … The right leg of the hip flexor stretch: right knee down, left foot forward. …
    U: ready
    A: Right leg: right knee down, left foot forward. In three. …
    `,
);

transcript(
  'a leg that is left out is not taken for done, nor done again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: skip the right leg
    A: Just the left leg, then: left knee down, right foot forward. …
    U: ready
    A: Left leg: … And let go. Next: …
    (5 s into it)
    U: wrong leg
    A: No harm done. The left leg, from the start: left knee down, right foot forward. …
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the left leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: … The left leg of the hip flexor stretch: left knee down, right foot forward. …
    U: go back
    A: Back to foam rolling, … say ready.
    `,
);

transcript(
  'a leg that was passed over was not done, and go back is back to it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Now the left: … And let go. Next: …
    (12 s into it)
    U: next
    A: … Now the left: … And let go. Next: …
    (5 s into it)
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the left leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: … The left leg of the hip flexor stretch: left knee down, right foot forward. …
    U: go back
    A: Back to the right leg: right knee down, left foot forward. …
    `,
);

transcript(
  'at the door, next is past the exercise that was offered',
  `
    U: ask knee coach to do the side lunges
    A: … When you're in place, say ready.
    U: stop
    A: …
    (an hour later)
    U: open knee coach
    A: Welcome back. You were at side lunges. Carry on from there?
    U: skip this one
    A: … Next: … Say ready when you're in place.
    `,
);

transcript(
  'back a moment after a word of warning, the signs and the position come again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: Right leg: … Say ready when you're in place.
    (20 s into it)
    U: my knee is swollen
    A: Then no exercises today. …
    (the session is over)
    (30 seconds later)
    U: open knee coach
    A: Welcome back to Knee Coach. Shall we start the routine?
    U: yes
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball by
       a wall, and something soft for your knee. If something's missing, tell me, and I'll swap it.
       While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. First: foam rolling, for the outside of your thigh. Lie on your right
       side, with the roller under the outside of your right thigh, just below the hip. Cross your
       left leg in front, and put that foot flat on the floor. That foot decides how much weight
       goes on the roller. You'll roll to just above the knee, and back. You'll feel broad, deep
       pressure, and nothing sharp or tingling. A minute a side is a common amount. Say ready when
       you're in place.
    `,
);

transcript(
  'back after a word of warning, also go back tells the signs first',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: …
    (50 s into it)
    U: i feel dizzy
    A: Stop there. …
    (5 seconds later)
    U: open knee coach
    A: Welcome back to Knee Coach. Shall we start the routine?
    U: go back
    A: That's for when we're in the routine. Shall we start the routine?
    `,
);

transcript(
  'after a week, a question first does not take the offer back',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: stop
    A: …
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with the right
       leg of the hip flexor stretch.
    U: what
    A: You were at the hip flexor stretch. Say start over, or carry on.
    U: yes
    A: … First: foam rolling, …
    `,
);

transcript(
  'back a moment after an exercise was over: the next position, and no warning twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: ready
    A: … And let go. Now the left: … And let go. Next: …
    (94 s into it)
    U: stop
    A: …
    (20 seconds later)
    U: open knee coach
    A: Welcome back. You were at the outer hamstring stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the outer hamstring stretch. Lie on your back, … in place.
    `,
);

transcript(
  'what was declined is not offered again in the same breath',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … When you're in place, say ready.
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: no
    A: All right. Shall we start from the first exercise?
    (silence)
    A: Say start for the routine, or ask me why a kneecap hurts.
    U: no
    A: All right. Say start whenever you like, or ask me something.
    U: ready
    A: … The right leg of the hip flexor stretch. Kneel on your right knee, … in place.
    `,
);

transcript(
  'after a no to carrying on, carry on and okay give no place away',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (65 s into it)
    U: stop
    A: …
    (5 minutes later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: no
    A: All right. Shall we start from the first exercise?
    U: carry on
    A: From the left leg of the hip flexor stretch, or from the first exercise? Say carry on, or start
       over.
    U: carry on
    A: … The left leg of the hip flexor stretch: left knee down, right foot forward. …
    `,
);

transcript(
  'asked whether to carry on with the left, "the left leg" is a yes',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (65 s into it)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: … Carry on with the left?
    U: the left leg
    A: … The left leg of the hip flexor stretch. …
    `,
);

transcript(
  "today's part is still that after a stop",
  `
    U: ask knee coach to do only the stretches
    A: …
    U: ready
    A: …
    (30 s into it)
    U: stop
    A: …
    (an hour later)
    U: open knee coach
    A: … Carry on from there?
    U: yes
    A: …
    U: how long left
    A: About a minute and a half of the hip flexor stretch. And about 5 minutes of the routine. After
       this one comes the outer hamstring stretch. …
    `,
);

transcript(
  'a position that was told without the signs is told again after a stop, and the signs before it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    (1 s into it)
    U: too hard
    A: Let's make it easier. …
    U: stop
    A: …
    (20 seconds later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: yes
    A: … If your knee is badly swollen, … The right leg of the hip flexor stretch. Kneel on your right
       knee, …
    `,
);

transcript(
  'a leg that was nearly over when it was asked about counts as done, also tomorrow',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (35 s into it)
    U: how long left
    A: About 8 seconds of this hold, … That one counts. When you say ready, we go on.
    U: next
    A: Okay. Now the left: …
    (4 s into it)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    `,
);

transcript(
  'who broke in before the notice, and stopped, hears it before the floor the next time',
  `
    U: ask knee coach to start the routine
    A: … This is general information, and not medical advice. …
    (1 s into it)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You were at foam rolling. Carry on from there?
    U: yes
    A: Sure. This is general information, and not medical advice. …
    `,
);

transcript(
  'a day after the plug was pulled, the signs are said again, and yesterday is not gone on with',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (20 s into it)
    (unplugged)
    (a day later)
    U: open knee coach
    A: Welcome back. …
    U: yes
    A: … If your knee is badly swollen, … Say ready when you're in place.
    U: do the ball squats
    A: …
    U: ready
    A: … That was the last one. …
    (84 s into it)
    (unplugged)
    (a day later)
    U: ask knee coach how long left
    A: The whole routine takes about 16 minutes. …
    (a day later)
    U: open knee coach
    A: Welcome back. Last time was two days ago. Shall we start the routine?
    U: yes
    A: Sure. Six exercises, about 16 minutes. … If your knee is badly swollen, …
    `,
);

transcript(
  'back in a moment, nothing is known of another way that was told: the pose is the usual one, by its name',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: i can't kneel
    A: …
    U: ready
    A: …
    (20 s into it)
    U: stop
    A: …
    (3 minutes later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the hip flexor stretch: right knee down, left foot forward. …
    U: i can't kneel
    A: … Stand …
    `,
);

transcript(
  'unplugged, and run on into an exercise nobody heard: it is told in full, without the signs',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (20 s into it)
    (unplugged)
    (150 seconds later)
    U: open knee coach
    A: Welcome back. You were at the outer hamstring stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the outer hamstring stretch. Lie on your back, …
    `,
);
