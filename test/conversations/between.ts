/** Between two exercises: what is said of the one just over, and what of the one just named. */
import { makeConversation, transcript } from '../support/conversation';
import { secondsOfMoment } from '../support/moments';

transcript(
  'a sharp pain as the last side is let go of: the exercise that is over is not left out, nor the next one',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    (as the left side is let go of)
    U: i felt a sharp pain
    A: Stop at once, and rest. If it stays sharp, or comes back, see your physician. You can also
       say stop, to end for today. When you say ready, we'll go on with the outer hamstring
       stretch.
    U: ready
    A: Next: «outerHamstring.name». …
    `,
);

transcript(
  'it hurts, as the next exercise is named, is of the one before; a second time the end is offered',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    (4 s after the left side is let go of)
    U: it hurts
    A: Rest there. A pull or a working muscle is fine, and pain isn't. The next one can be as gentle
       as you like. When you say ready, we'll go on with the outer hamstring stretch.
    U: my knee hurts
    A: Stop there, and rest. That may be enough for today. If the pain persists, contact your
       physician. Shall we end here?
    U: it hurts
    A: Stop there, and rest. That may be enough for today. If the pain persists, contact your
       physician. Shall we end here?
    U: no
    A: Gently, then. Stop if anything feels wrong. … we'll go on with the outer hamstring stretch.
    U: ready
    A: Next: the outer hamstring stretch. «outerHamstring.usual.brief right» …
    `,
);

transcript(
  'done, okay and next, as the next exercise is named, tell that one and pass nothing over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    (4 s after the left side is let go of)
    U: i'm done
    A: Good. Next: «outerHamstring.name». «outerHamstring.usual.setUp right» Say ready when you're
       in place.
    U: ready
    A: … Next: side lunges to balance. …
    (3 s after the next exercise is named)
    U: okay
    A: Next: side lunges to balance. … Eight a side. Say ready once you're set.
    # Who cuts it off once more knows it.
    (as the next exercise is named)
    U: okay
    A: Right side. …
    (as the next exercise is named)
    U: next
    A: Okay. Next: side to side tube walking. … Ten steps each way. When you're in place, say ready.
    `,
);

transcript(
  'next, once the name was heard, passes that exercise over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    (4 s after the next exercise is named)
    U: next
    A: Got it. Next: side lunges to balance. …
    `,
);

transcript(
  'the wrong leg, one more set, too hard: of the exercise just over',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: «outerHamstring.name». …
    (as the left side is let go of)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: «hipFlexor.usual.pose left».
       Say ready once you're set.
    U: ready
    A: Left leg. … «hipFlexor.effort.start» [10] … [10] … [10] … Next: «outerHamstring.name». …
    (3 s after the left side is let go of)
    U: one more set
    A: One more set of the hip flexor stretch, then: «hipFlexor.usual.pose right». When you're in
       place, say ready.
    U: ready
    A: Right leg. …
    (as the left side is let go of)
    U: too hard
    A: That one's behind you. Say so in the next, and I make it easier. When you say ready, we'll go
       on with the outer hamstring stretch.
    `,
);

transcript(
  'one more set, as the last exercise is let go of, is of that one',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: … That was the last one. …
    (3 s after the closing begins)
    U: one more set
    A: One more set of ball squats, then: «ballSquat.usual.pose». Say ready once you're set.
    `,
);

transcript(
  'okay in the first second of an answer: nothing of it was heard, and all of it is said',
  `
    U: open knee coach
    A: …
    U: start
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready once you have it.
    (1 s into it)
    U: okay
    A: Near a wall, have a foam roller, …
    U: ready
    A: … If your knee is badly swollen, … First: foam rolling, for the outside of your thigh. …
    `,
);

transcript(
  'shorter, before the work begins, makes it shorter; in the middle of it, it is enough',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (1 s after the right side is counted in)
    U: make it shorter
    A: 20 seconds a side this time. When you say ready, we'll take the right leg from the start.
    U: ready
    A: Right leg. … «hipFlexor.effort.start» [10] … [10] … Now the left: … Next: …
    (14 s after the right side begins)
    U: make it shorter
    A: Good. Now the left: «hipFlexor.usual.pose left». Two. One. «hipFlexor.effort.start»
       «hipFlexor.effort.lastTen» «hipFlexor.effort.release» Next: «outerHamstring.name».
       «outerHamstring.usual.setUp right» Say ready once you're set.
    `,
);

transcript(
  'after pain, a leg of the exercise just over is still done gently',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (6 s after the right side begins)
    U: it hurts
    A: … Let's make it gentler. …
    U: ready
    A: … Next: «outerHamstring.name». …
    (2 s after the next exercise is named)
    U: that was the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: «hipFlexor.easier.pose left».
       …
    `,
);

transcript(
  'go back, as an exercise is let go of, is back to that one, as long as it was',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: longer
    A: 40 seconds a side this time. …
    U: ready
    A: …
    (2 s after the left side is let go of)
    U: go back
    A: Back to the kneeling hip flexor stretch. …
    U: ready
    A: Right leg. Three. Two. One. «hipFlexor.effort.start» [10] … [20] «hipFlexor.effort.lastTen»
       [10] «hipFlexor.effort.release» Now the left: «hipFlexor.usual.pose left». [6] Two. One.
       «hipFlexor.effort.start» [10] … [20] «hipFlexor.effort.lastTen» [10]
       «hipFlexor.effort.release» Next: «outerHamstring.name». «outerHamstring.usual.setUp right»
       Say ready once you're set.
    `,
);

transcript(
  'other leg and next, as the first leg is let go of or the other one called, are the other one',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Now the left: …
    (as the left side is called)
    U: other leg
    A: Got it. The left leg: «hipFlexor.usual.pose left». Say ready once you're set.
    U: start over
    A: …
    U: do the hip flexor stretch
    A: …
    U: ready
    A: … Now the left: …
    (as the left side is called)
    U: next
    A: … Now the left: … [6] …
    `,
);

transcript(
  'what is said in the first words of the closing is of the last exercise, and the closing words are not lost',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: … That was the last one. …
    (1 s after the closing begins)
    U: one more set
    A: One more set of ball squats, then: …
    U: ready
    A: …
    (1 s after the closing begins)
    U: okay
    A: That was the last one. Nice and steady. Ice your knee … «notices.full» Would you like to know
       anything else?
    U: do the squats
    A: …
    U: ready
    A: …
    (3 s after the closing begins)
    U: that's enough
    A: That was the last one. … Ice your knee when you're done running, …
    `,
);

transcript(
  "what can't be done kneeling, or longer, said as an exercise is let go of, is not of the next one unheard",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is let go of)
    U: longer
    A: That one's behind you. Say so in the next, and I make it longer. …
    U: back
    A: Back to the kneeling hip flexor stretch. …
    U: ready
    A: …
    (as the left side is let go of)
    U: i can't kneel
    A: That one's behind you. What comes next, I tell you off the floor. …
    `,
);

transcript(
  'whatever is said as the last exercise is let go of, the closing words follow',
  `
    U: ask knee coach to do the squats
    A: …
    U: ready
    A: …
    (3 s after both sides are let go of)
    U: too hard
    A: That was the last one. Nice and steady. Ice your knee … «notices.full» Would you like to know
       anything else?
    `,
);

transcript(
  'done, as the first leg is let go of, does not count the exercise: it is told in full the third time as well',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is called)
    U: done
    A: Good. Now the left: …
    (as the left side is called)
    U: do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is called)
    U: done
    A: Good. Now the left: …
    (as the left side is called)
    U: do the hip flexor stretch
    A: Okay. The kneeling hip flexor stretch. «hipFlexor.usual.setUp right» When you're in place,
       say ready.
    `,
);

transcript(
  "who can't kneel, said after the last exercise on the floor, is promised nothing of the next",
  `
    U: ask knee coach to do the outer hamstring stretch
    A: …
    U: ready
    A: …
    (3 s after the left side is let go of)
    U: i can't kneel
    A: That one's behind you. When you say ready, we'll go on with side lunges.
    `,
);

transcript(
  'a word asked in between takes nothing away from what was done before it',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (32 s after the right side begins)
    U: which leg is it
    A: …
    U: oops, wrong leg
    A: No harm done, that counts for the left leg. Now the right leg: …
    U: ready
    A: …
    (8 s after the right side begins)
    U: which leg is it
    A: …
    U: i did the wrong leg
    A: No harm done, that counts for the right leg. Now the left leg: …
    `,
);

test('a routine that is gone back into at its end is finished once, and one exercise is no routine', async () => {
  const finished = async (begin: string) => {
    const coach = makeConversation();
    await coach.say(begin);
    while (!coach.answer.words.includes('That was the last one.')) await coach.say('ready');
    await coach.cutAt(
      secondsOfMoment('4 s after both sides are let go of', coach.answer.response) ?? 0,
    );
    await coach.say('another set');
    await coach.say('ready');
    await coach.say('how long left');
    return coach.answer.response.sessionAttributes?.state.runner.finished;
  };
  expect(await finished('ask knee coach to start the routine')).toBe(1);
  expect(await finished('ask knee coach to do the ball squats')).toBe(0);
});

transcript(
  'thanks, or a question, as the last exercise ends: the closing words come after the answer',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: … That was the last one. …
    (4 s after both sides are let go of)
    U: thank you
    A: Glad to keep you company. I'm Knee Coach. That was the last one. Nice and steady. Ice your
       knee … «notices.full» Would you like to know anything else?
    U: okay
    A: All right. You can ask me something, or say stop.
    U: nothing
    A: All right. Take it easy.
    (the session is over)
    `,
);

transcript(
  'my knee hurts, as a leg is let go of, is met at once',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is let go of)
    U: my knee hurts
    A: Rest there. A pull or a working muscle is fine, and pain isn't. The next one can be as gentle
       as you like. When you say ready, we'll go on with the outer hamstring stretch.
    `,
);

transcript(
  'it hurts, as the first leg is let go of: the next one is told from its position on',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (2 s after the right side is let go of)
    U: it hurts
    A: Stop there, and rest. A pull or a working muscle is fine, and pain isn't. Let's make it
       gentler. If it still hurts, say next, and leave it out. «hipFlexor.usual.brief left»
       «hipFlexor.easier.setUp» Say ready when you're in place for the hip flexor stretch.
    `,
);

transcript(
  'other leg, as the last one is let go of, changes nothing of the next exercise',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is let go of)
    U: other leg
    A: You've done both sides. When you say ready, we'll go on with the outer hamstring stretch.
    U: ready
    A: Next: «outerHamstring.name». «outerHamstring.usual.setUp right» When you're in place, say
       ready.
    `,
);

transcript(
  "that's enough: of this side, of this exercise, and of all of it",
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: that's enough
    A: To end here, say stop. When you're in place for the hip flexor stretch, say ready.
    U: ready
    A: …
    (16 s after the right side begins)
    U: that's enough
    A: Good. Now the left: …
    (4 s after the left side is called)
    U: that's enough
    A: Sure. Next: «outerHamstring.name». …
    `,
);

transcript(
  'both legs done, just the one: it is not done again',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (as the left side is let go of)
    U: just the right leg
    A: You've done both sides. When you say ready, we'll go on with the outer hamstring stretch.
    `,
);

transcript(
  'help, as the last exercise ends: the notice is said once',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: …
    (as the closing begins)
    U: help
    A: You can ask why a kneecap hurts, … or when to see someone. That was the last one. … It isn't
       medical advice. …
    `,
);

transcript(
  'what the exercise needs is said again as what it needs, also where it was cut off before it',
  `
    U: open knee coach
    A: …
    U: start
    A: Six exercises, …
    (2 s into it)
    U: what
    A: Near a wall, have a foam roller, an exercise band, an exercise ball and a cushion for your
       knee. If something's missing, tell me. Say ready when you've got it.
    U: what
    A: Near a wall, have a foam roller, …
    U: i can't kneel
    A: Only one of them kneels. …
    U: ready
    A: While I talk or count, …
    `,
);

transcript(
  'done, as what is needed was just named, means that it is there',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: ready
    A: … For the tube walk, get an exercise band. …
    (2.5 s after the next exercise is named)
    U: done
    A: Next: side to side tube walking. …
    `,
);

transcript(
  'which leg, as the last side is let go of, is asked of that one',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: … Next: the ninety ninety outer hamstring stretch. …
    (as the left side is let go of)
    U: which leg
    A: The leg that kneels is the one that stretches: left knee on the cushion, right foot in front.
       When you say ready, we'll go on with the outer hamstring stretch.
    U: which leg
    A: In a few words: «outerHamstring.usual.pose right». …
    `,
);

transcript(
  'okay, to whether there is anything else, says how to go on; twice, it is all there is to say',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: … That was the last one. …
    U: okay
    A: All right. You can ask me something, or say stop.
    U: okay
    A: All right. Take it easy.
    (the session is over)
    `,
);

transcript(
  'nothing soft is asked for where nobody kneels',
  `
    U: open knee coach
    A: …
    U: i've got five minutes
    A: Two exercises, about 5 minutes: the outer hamstring stretch and the tube walk. …
    U: yes
    A: Near a wall, have an exercise band. If something's missing, tell me. …
    U: what do i need
    A: An exercise band. Without a band, we do the same steps, slower. A light band is plenty. …
    `,
);

transcript(
  'two things that are missing are fine once',
  `
    U: open knee coach
    A: …
    U: start
    A: …
    U: i have no roller and no band and no ball
    A: That's fine. A smooth wall stands in for the ball. …
    `,
);

transcript(
  'just the one exercise is named once, also where another was under way',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: just the ball squats
    A: Sure. Just ball squats, then. Stand with your back to … Ten of them. …
    U: just the ball squats
    A: Just ball squats, then. …
    `,
);

transcript(
  'at the end a set is of the last exercise, and a round of all of it',
  `
    U: ask knee coach to do the ball squats
    A: …
    U: ready
    A: … That was the last one. …
    U: another set
    A: One more set of ball squats, then: «ballSquat.usual.pose». …
    U: ready
    A: Both legs. … That was the last one. …
    U: another round
    A: Another round. Get a foam roller. …
    `,
);

transcript(
  'no, and another one: it is gone to, and not left out; the last one is named once as well',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: no the outer hamstring stretch
    A: … The ninety ninety outer hamstring stretch. Lie on your back, …
    U: the last one
    A: … Just ball squats, then. Stand with your back to …
    `,
);
