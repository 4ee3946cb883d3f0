/** Silence, stopping, and coming back. */
import { transcript } from '../support/conversation';
import { withTable } from '../support/table';

withTable();

transcript(
  'nobody answers at a set-up: it waits, closes, and offers to go on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    (silence)
    A: No rush. To go on, say: Alexa, ready. [10] I'm still here. [10] If I go quiet, open knee
       coach again, and your place is kept. Say ready when you are, or repeat.
    (silence)
    (the session is over)
    (an hour later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The
       right leg of the hip flexor stretch. …
    `,
);

transcript(
  'stopped in the left leg, it goes on with the left a day later',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (3 s after the left side begins)
    U: stop
    A: All right, I've kept your place.
    (a day later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: yes
    A: Sure. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The left
       leg of the hip flexor stretch. …
    `,
);

transcript(
  'stopped in the right leg',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (16 s after the right side begins)
    U: stop
    A: All right, I've kept your place.
    (a day later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: carry on
    A: Sure. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The
       right leg of the hip flexor stretch. …
    `,
);

transcript(
  'the plug is pulled in the left leg, and nobody tells the skill',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    (3 s after the left side begins)
    (unplugged)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: yes
    A: Sure. The left leg of the hip flexor stretch: «hipFlexor.usual.pose left». When you're in
       place, say ready.
    `,
);

transcript(
  'after a week the offer is to start fresh',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: stop
    A: Okay, your place is kept.
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with the right
       leg of the hip flexor stretch.
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready once you have it.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. …
    `,
);

transcript(
  'a no is not asked again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
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
       a week, with a day between. Give it some weeks. If the pain persists, contact your physician.
       Say start whenever you like, or ask me something.
    U: start the routine
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready once you have it.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. …
    `,
);

transcript(
  'give me a minute',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: give me a minute
    A: No hurry. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you. [20]
       That's a minute. For longer, say stop, and open me again: your place is kept. When you're in
       place for the hip flexor stretch, say ready.
    U: not yet
    A: Take your time. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with
       you. [20] That's a minute. For longer, say stop, and open me again: your place is kept. Say
       ready when you're in place for the hip flexor stretch.
    U: okay
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    `,
);

transcript(
  'nobody speaks at the door',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
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
    A: «greeting.new.say» «greeting.new.asks»
    U: carry on where i left off
    A: There's no routine to go on with just now. Shall we begin at the first exercise?
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready when you've got it.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. …
    `,
);

transcript(
  'opened again a moment later, the position in a few words is enough; a day later it is told',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. …
    (21 s after the right side begins)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the hip flexor stretch: «hipFlexor.usual.pose right». When you're in
       place, say ready.
    U: ready
    A: Right leg. …
    (6 s after the right side begins)
    U: stop
    A: …
    (1 day later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The
       right leg of the hip flexor stretch. «hipFlexor.usual.setUp right» Say ready once you're set.
    `,
);

transcript(
  'start, said to the offer to carry on, asks which of the two, and then starts',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: stop
    A: Okay, your place is kept.
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: start
    A: From the right leg of the hip flexor stretch, or from the first exercise? Say carry on, or
       start over.
    U: carry on
    A: … The right leg of the hip flexor stretch: «hipFlexor.usual.pose right». Say ready once
       you're set.
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: start
    A: From the right leg of the hip flexor stretch, or from the first exercise? Say carry on, or
       start over.
    U: start
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready when you've got it.
    U: ready
    A: First: foam rolling, for the outside of your thigh. … A minute a side. When you're in place,
       say ready.
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
    A: … If your knee is badly swollen, … Foam rolling on the right thigh. …
    `,
);

transcript(
  'after a week, carry on goes on where it was',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: stop
    A: …
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with side
       lunges to the right.
    U: carry on
    A: Sure. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» Side
       lunges to the right. … Eight a side. Say ready once you're set.
    `,
);

transcript(
  'getting into place took longer than the microphone: no warning twice, the position in a few words',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    (silence)
    A: …
    (silence)
    (the session is over)
    (20 seconds later)
    U: open knee coach
    A: Welcome back. You were at the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the hip flexor stretch: «hipFlexor.usual.pose right». When you're in
       place, say ready.
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» … «hipFlexor.effort.lastTen»
       «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». Two. One.
       «hipFlexor.effort.start» … «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Next:
       «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready when you're in place.
    `,
);

transcript(
  'a leg that is left out is not taken for done, nor done again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: skip the right leg
    A: Just the left leg, then: «hipFlexor.usual.pose left». When you're in place, say ready.
    U: ready
    A: Left leg. … Next: …
    (as the left side begins)
    U: wrong leg
    A: No harm done. The left leg, from the start: «hipFlexor.usual.pose left». Say ready when
       you're in place.
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the left leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The left leg of the hip flexor stretch: «hipFlexor.usual.pose left». When you're in
       place, say ready.
    U: go back
    A: Back to foam rolling, for the outside of your thigh. … A minute a side. Say ready when you're
       in place.
    `,
);

transcript(
  'a leg that was passed over was not done, and go back is back to it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. … Now the left: … Next: …
    (8 s after the right side begins)
    U: next
    A: … Now the left: … Next: …
    (3 s after the left side is called)
    U: stop
    A: …
    U: open knee coach
    A: Welcome back. You were at the left leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The left leg of the hip flexor stretch: «hipFlexor.usual.pose left». When you're in
       place, say ready.
    U: go back
    A: Back to the right leg: «hipFlexor.usual.pose right». Say ready once you're set.
    `,
);

transcript(
  'at the door, next is past the exercise that was offered',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: stop
    A: …
    (an hour later)
    U: open knee coach
    A: Welcome back. You were at side lunges. Carry on from there?
    U: skip this one
    A: Sure. For the tube walk, get an exercise band. Say ready once you have it.
    U: ready
    A: … Next: …
    `,
);

transcript(
  'back a moment after a word of warning, the signs and the position come again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: Right leg. …
    (16 s after the right side begins)
    U: my knee is swollen
    A: Then no exercises today. …
    (the session is over)
    (30 seconds later)
    U: open knee coach
    A: Welcome back to Knee Coach. Shall we start the routine?
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready once you have it.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. … A minute a side. Say ready when you're in place.
    `,
);

transcript(
  'back after a word of warning, also go back tells the signs first',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (5 s after the left side is called)
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
    A: …
    U: stop
    A: …
    (8 days later)
    U: open knee coach
    A: Welcome back. It's been a while. Say start over for a fresh start, or carry on with the right
       leg of the hip flexor stretch.
    U: what
    A: You were at the hip flexor stretch. Say start over, or carry on.
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready when you've got it.
    U: ready
    A: … First: foam rolling, …
    `,
);

transcript(
  'back a moment after an exercise was over: the next position, and no warning twice',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Now the left: … Next: …
    (36.7 s after the left side begins)
    U: stop
    A: …
    (20 seconds later)
    U: open knee coach
    A: Welcome back. You were at the outer hamstring stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the outer hamstring stretch. «outerHamstring.usual.setUp right»
       Say ready once you're set.
    `,
);

transcript(
  'what was declined is not offered again in the same breath',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
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
    A: Okay. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The
       right leg of the hip flexor stretch. «hipFlexor.usual.setUp right» When you're in place, say
       ready.
    `,
);

transcript(
  'after a no to carrying on, carry on and okay give no place away',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (8 s after the left side begins)
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
    A: Okay. The left leg of the hip flexor stretch: «hipFlexor.usual.pose left». Say ready when
       you're in place.
    `,
);

transcript(
  'asked whether to carry on with the left, "the left leg" is a yes',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (8 s after the left side begins)
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
    (10 s after the right side begins)
    U: stop
    A: …
    (an hour later)
    U: open knee coach
    A: … Carry on from there?
    U: yes
    A: …
    U: how long left
    A: About a minute and a half of the hip flexor stretch. And about 6 minutes of the routine.
       After this one comes the outer hamstring stretch. …
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
    A: Sure. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The right leg of the hip flexor stretch. «hipFlexor.usual.setUp right» Say
       ready once you're set.
    `,
);

transcript(
  'a leg that was nearly over when it was asked about counts as done, also tomorrow',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (31 s after the right side begins)
    U: how long left
    A: About 6 seconds of this hold, … That one counts. When you say ready, we go on.
    U: next
    A: Okay. Now the left: …
    (3 s after the left side is called)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    `,
);

transcript(
  'a leg of which it was said that it counts is done, also where the session breaks off there',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (31 s after the right side begins)
    U: how long left
    A: About 6 seconds of this hold, … That one counts. When you say ready, we go on.
    (unplugged)
    (2 minutes later)
    U: open knee coach
    A: Welcome back. You had done the right leg of the hip flexor stretch. Carry on with the left?
    U: yes
    A: … The left leg of the hip flexor stretch: «hipFlexor.usual.pose left». …
    U: ready
    A: …
    (31 s after the left side begins)
    U: how long left
    A: … Nearly done, so that counts. Say ready to go on.
    (unplugged)
    (a day later)
    U: open knee coach
    A: Welcome back. You were at the outer hamstring stretch. Carry on from there?
    U: what did i do last time
    A: Yesterday you did the hip flexor stretch. …
    `,
);

transcript(
  'who broke in before the notice, and stopped, hears it before the floor the next time',
  `
    U: ask knee coach to start the routine
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» When you've got it, say ready.
    (1 s into it)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You were at foam rolling. Carry on from there?
    U: yes
    A: Sure. Near a wall, have a foam roller, an exercise band, an exercise ball and a cushion for
       your knee. If something's missing, tell me. Say ready once you have it.
    `,
);

transcript(
  'a day after the plug was pulled, the signs are said again, and yesterday is not gone on with',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (16 s after the right side begins)
    (unplugged)
    (a day later)
    U: open knee coach
    A: Welcome back. …
    U: yes
    A: … If your knee is badly swollen, …
    U: do the ball squats
    A: …
    U: ready
    A: … That was the last one. …
    (4 s after the closing begins)
    (unplugged)
    (a day later)
    U: ask knee coach how long left
    A: The whole routine takes about 18 minutes. It begins with foam rolling. Would you like to
       start the routine?
    (a day later)
    U: open knee coach
    A: Welcome back. Last time was two days ago. Shall we start the routine?
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have a foam roller, an exercise band, an
       exercise ball and a cushion for your knee. If something's missing, tell me. Say ready once
       you have it.
    U: ready
    A: «notices.warningSigns» First: foam rolling, for the outside of your thigh. … A minute a side.
       Say ready when you're in place.
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
    (16 s after the right side begins)
    U: stop
    A: …
    (3 minutes later)
    U: open knee coach
    A: Welcome back. You were at the right leg of the hip flexor stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the hip flexor stretch: «hipFlexor.usual.pose right». When you're in
       place, say ready.
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
    (16 s after the right side begins)
    (unplugged)
    (150 seconds later)
    U: open knee coach
    A: Welcome back. You were at the outer hamstring stretch. Carry on from there?
    U: yes
    A: Sure. The right leg of the outer hamstring stretch. …
    `,
);

transcript(
  'back a moment after the first of a position was heard: all of it is told, and the signs are not',
  `
    U: ask knee coach to do the side lunges
    A: …
    (8 s after the next exercise is named)
    U: stop
    A: Okay, your place is kept.
    (3 minutes later)
    U: open knee coach
    A: Welcome back. You were at side lunges. Carry on from there?
    U: yes
    A: Sure. Side lunges to the right. «sideLunge.usual.setUp right» …
    `,
);

transcript(
  'back after more than a moment, what the exercise needs comes before the signs and the position',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: … For the tube walk, get an exercise band. …
    U: ready
    A: Next: side to side tube walking. …
    U: stop
    A: …
    (20 minutes later)
    U: open knee coach
    A: Welcome back. You were at the tube walk. Carry on from there?
    U: yes
    A: Sure. For the tube walk, get an exercise band. Say ready once you have it.
    U: what
    A: For the tube walk, get an exercise band. Say ready when you've got it.
    U: ready
    A: … «notices.warningSigns» Next: side to side tube walking. …
    `,
);

transcript(
  'a wait at the door tells how to go on before it is silent',
  `
    U: open knee coach
    A: …
    U: wait
    A: No hurry. When you're ready, say: Alexa, ready. [20] I'm here. [20] Still with you. [20] That's
       a minute. Shall we start the routine?
    `,
);

transcript(
  'carried on with on another day, the left thigh is no first one',
  `
    U: ask knee coach to do the foam rolling
    A: …
    U: ready
    A: Right thigh. …
    (3 s after the left side begins)
    U: stop
    A: …
    (a day later)
    U: open knee coach
    A: Welcome back. You had done foam rolling on the right thigh. Carry on with the left?
    U: yes
    A: … Near a wall, have a foam roller, …
    U: ready
    A: … «notices.warningSigns» … Foam rolling on the left thigh. Lie on your left side, …
    `,
);
