/** Silence, stopping, and coming back. */
import { transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'nobody answers at a set-up: it waits, closes, and offers to go on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
    (silence)
    A: No rush. To go on, say: Alexa, ready. [10] I'm still here. [10] If I go quiet, open knee
       coach again, and your place is kept. Say ready when you are, or say that again.
    (silence)
    (the session is over)
    (an hour later)
    U: open knee coach
    A: Welcome back. We'd got to the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked or giving way, or newly hurt, leave this for today, and see your physician. The right
       leg of the hip flexor stretch. … Say ready when you're in place.
    `,
);

transcript(
  'stopped in the left leg, it goes on with the left a day later',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
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
       locked or giving way, or newly hurt, leave this for today, and see your physician. The left
       leg of the hip flexor stretch. … Say ready when you're in place.
    `,
);

transcript(
  'stopped in the right leg',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
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
    A: Welcome back. We'd got to the right leg of the hip flexor stretch. Carry on from there?
    U: carry on
    A: Sure. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked or giving way, or newly hurt, leave this for today, and see your physician. The right
       leg of the hip flexor stretch. … Say ready when you're in place.
    `,
);

transcript(
  'the plug is pulled in the left leg, and nobody tells the skill',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
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
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
    U: stop
    A: Okay, your place is kept.
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Shall we start fresh, from the first exercise?
    U: yes
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball
       near you, and something soft for your knee. If something's missing, tell me, and I'll swap
       it. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked or giving way, or newly hurt, leave this for today, and see your physician. First:
       foam rolling, for the outside of your thigh. … Say ready when you're in place.
    `,
);

transcript(
  'a no is not asked again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
    U: stop
    A: Okay, your place is kept.
    (a day later)
    U: open knee coach
    A: Welcome back. We'd got to the hip flexor stretch. Carry on from there?
    U: no
    A: All right. Shall we start from the first exercise?
    U: no
    A: All right. Say start whenever you like, or ask me something.
    U: how often should i do this
    A: The article I go by doesn't say, so this goes beyond it. A common amount is two or three days
       a week, with a day between. Many people give it about six weeks. If the pain persists,
       contact your physician. Say start whenever you like, or ask me something.
    U: start the routine
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball
       near you, and something soft for your knee. If something's missing, tell me, and I'll swap
       it. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked or giving way, or newly hurt, leave this for today, and see your physician. First:
       foam rolling, for the outside of your thigh. … When you're in place, say ready.
    `,
);

transcript(
  'give me a minute',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. This is general information, and not medical advice. While I talk or count, you can
       say: Alexa, pause. If your knee is badly swollen, hot, locked or giving way, or newly hurt,
       leave this for today, and see your physician. The kneeling hip flexor stretch. … When you're
       in place, say ready.
    U: give me a minute
    A: No hurry. If you're ready sooner, say: Alexa, ready. [20] I'm here. [20] Still with you. [20]
       That's a minute. For longer, say stop, and open me again: your place is kept. When you're in
       place for the hip flexor stretch, say ready.
    U: not yet
    A: Take your time. If you're ready sooner, say: Alexa, ready. [20] I'm here. [20] Still with
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
       exercises for it. This is general information, and not medical advice. Ask me why, or say
       start. Which would you like?
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
       exercises for it. This is general information, and not medical advice. Ask me why, or say
       start. Which would you like?
    U: carry on where i left off
    A: There's no routine to go on with just now. Shall we begin at the first exercise?
    U: yes
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball
       near you, and something soft for your knee. If something's missing, tell me, and I'll swap
       it. While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot,
       locked or giving way, or newly hurt, leave this for today, and see your physician. First:
       foam rolling, for the outside of your thigh. … When you're in place, say ready.
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
    A: Welcome back. We'd got to the right leg of the hip flexor stretch. Carry on from there?
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
    A: Welcome back. We'd got to the right leg of the hip flexor stretch. Carry on from there?
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
    A: Welcome back. We'd got to the hip flexor stretch. Carry on from there?
    U: start
    A: From the right leg of the hip flexor stretch, or from the first exercise? Say carry on, or
       start over.
    U: carry on
    A: … The right leg of the hip flexor stretch. Kneel on your right knee, … say ready.
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. We'd got to the hip flexor stretch. Carry on from there?
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
    A: Welcome to Knee Coach. … Which would you like?
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
    A: Welcome back. We'd got to foam rolling. Carry on from there?
    U: yes
    A: … If your knee is badly swollen, … Foam rolling on the right thigh. Lie on your right side, …
    `,
);
