/** Questions, which leave the place where it is. */
import { transcript } from '../support/conversation';

transcript(
  'what can i do',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: what can i do about my knee pain
    A: There are four main things. One: foam roll the outside of your thigh. Two: stretch the front
       of the thigh, with the kneeling hip flexor stretch, thirty seconds. Three: stretch the outer
       hamstring, with the ninety ninety stretch, thirty seconds. Four: wake up the inside thigh and
       outer hip. Side lunges, tube walking and ball squats. Ice the knee when you're done running.
       And if the pain persists, contact your physician. Shall we start the routine?
    U: say that again
    A: There are four main things. One: foam roll the outside of your thigh. Two: stretch the front
       of the thigh, with the kneeling hip flexor stretch, thirty seconds. Three: stretch the outer
       hamstring, with the ninety ninety stretch, thirty seconds. Four: wake up the inside thigh and
       outer hip. Side lunges, tube walking and ball squats. Ice the knee when you're done running.
       And if the pain persists, contact your physician. Would you like to start the routine?
    `,
);

transcript(
  'the muscles',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: what is the rectus femoris
    A: The rectus femoris is the main thigh muscle, down the front from your hip to your kneecap.
       When it's tight, it adds to the pressure on the kneecap. The hip flexor stretch is for that
       one. Shall we start the routine?
    U: what's the patella
    A: The patella is your kneecap, the small round bone at the front of the knee. Tight thigh
       muscles press on it. That's the pressure the article speaks of. Would you like to start the
       routine?
    U: what's the i. t. band
    A: The I T band is a tough strap of tissue, down the outside of your thigh to just below the
       knee. The article has you roll the outside of the thigh. It doesn't say so, but go gently,
       more beside the band than on it. Shall we start the routine?
    `,
);

transcript(
  'an explanation that was paused goes on, and only ready begins what comes after it',
  `
    U: open knee coach
    A: …
    U: what is the rectus femoris
    A: The rectus femoris is … Shall we start the routine?
    (3 s into it)
    U: pause
    A: …
    (5 s into it)
    U: resume
    A: The rectus femoris is … Shall we start the routine?
    U: resume
    A: … Six exercises, …
    `,
);

transcript(
  'in the routine, a paused explanation goes on before the exercise does',
  `
    U: ask knee coach to do the hip flexor stretch
    A: … say ready.
    U: ready
    A: …
    (16 s after the right side begins)
    U: why am i doing this
    A: The hip flexor stretch. It stretches … ready, …
    (3 s into it)
    U: pause
    A: …
    (5 s into it)
    U: resume
    A: The hip flexor stretch. It stretches … ready, …
    U: pause
    A: …
    U: ready
    A: Right leg. …
    `,
);

transcript(
  'the list, and picking from it',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: what are the exercises
    A: There are six. Foam rolling, for the outside of your thigh. The kneeling hip flexor stretch.
       The ninety ninety outer hamstring stretch. Side lunges to balance. Side to side tube walking.
       Stability ball squats. You can pick one by name, or take them in order. Shall we start the
       routine?
    U: number three
    A: Got it. «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» The
       ninety ninety outer hamstring stretch. …
    `,
);

transcript(
  'how to do one, from the middle of another, comes back',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: how do i do the ninety ninety stretch
    A: The outer hamstring stretch. … Then you hold it for 30 seconds, and the same on the other
       side. When you're in place for the hip flexor stretch, say ready.
    U: ready
    A: Right leg. … Now the left: … Next: «outerHamstring.name». …
    `,
);

transcript(
  'how to do this one is told in other words',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: how do i do this one
    A: The hip flexor stretch. … When you're in place, say ready.
    U: how do i do this one
    A: The hip flexor stretch. … Then you hold it for 30 seconds, and the same on the other side.
       Say ready when you're in place.
    `,
);

transcript(
  'about the exercise at hand',
  `
    U: ask knee coach to do the tube walk
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» Side to side tube walking. …
    U: why am i doing this
    A: The tube walk. … When you're in place, say ready.
    U: what should i feel
    A: … Say ready when you're in place for the tube walk.
    U: how should i breathe
    A: … When you're in place for the tube walk, say ready.
    U: is this supposed to hurt
    A: The article gives no rule. A common one: a pull in a stretch is fine, and so is a muscle
       working hard. Pain is not. On the roller, a firm pressure you can breathe through is enough.
       If it hurts, make it smaller or lighter, or leave it out. If anything is sharp, stop. Say
       ready when you're in place for the tube walk.
    U: it's burning
    A: Warm or burning muscles are fine in this one. That goes beyond the article I go by. In the
       kneecap, burning means stop. When you're in place for the tube walk, say ready.
    U: which leg
    A: … We do both sides, one after the other. Say ready when you're in place for the tube walk.
    `,
);

transcript(
  'how long, how often, what kit',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: how long does it take
    A: The whole routine takes about 18 minutes. Each stretch is held for thirty seconds a side. One
       set of each strength move is a common amount. The article gives none. Shall we start the
       routine?
    U: how often should i do this
    A: The article I go by doesn't say, so this goes beyond it. A common amount is two or three days
       a week, with a day between. Give it some weeks. If the pain persists, contact your physician.
       Would you like to start the routine?
    U: what do i need
    A: A foam roller, an exercise band and an exercise ball, and a cushion for your knee. A rolling
       pin or your hands stand in for the roller. Without a band, we do the same steps, slower. A
       smooth wall stands in for the ball. A light band is plenty. Shoes or bare feet, not socks.
       Shall we start the routine?
    `,
);

transcript(
  'ice, doctor, who should not',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: how do i ice my knee
    A: The article I go by says to ice the knee when you're done running. The rest goes beyond
       it. Wrap an ice pack or frozen peas in a damp cloth. Rest it on your knee for ten to fifteen
       minutes, and no longer. Check your skin after five, and don't fall asleep on it. Don't ice if
       you have poor circulation, or can't feel cold well. Cold may soothe it. Shall we start the
       routine?
    U: is it safe to ice my knee
    A: If the skin is numb, white or odd, take the ice off. This goes beyond the article. Let it
       warm by itself, don't rub it, and put no more ice there. If it blisters, or the feeling isn't
       back within the hour, show it to your physician today. Otherwise: a damp cloth on the skin,
       and fifteen minutes at most. Some people should ask their physician first. That's with poor
       circulation, Raynaud's, heart trouble, diabetes, nerve trouble, or hives from cold. And no
       ice where the skin is broken, or where you can't feel hot and cold. Is there anything else
       you'd like to ask?
    U: when should i see a doctor
    A: If the pain persists, contact your physician. Many health services say a few weeks without
       getting better is long enough to wait. Go sooner if it's severe. Go today if it's badly
       swollen, hot and red, locked, giving way, or won't take your weight. What else would you like
       to know?
    U: i'm pregnant can i do this
    A: In pregnancy, some positions are not for you. Please ask your midwife or physician before you
       do any of these. Meanwhile I can tell you why a kneecap hurts, or the rules for ice. What
       would you like to hear?
    `,
);

transcript(
  'beyond the article, and said so',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: can i still run
    A: This goes beyond the article I go by, so only in general. A common yardstick has three parts,
       and all three should hold. The ache stays mild as you run, settles within the hour, and is no
       worse next morning. Where it does not, run less next time, or rest it. For what to change in
       your runs, ask: what about my running. For your knee itself, ask your physician. Shall we
       start the routine?
    U: is it my shoes
    A: The article I go by speaks only of muscles, so this goes beyond it. Shoes and ground can play
       a part. So can a sudden jump in how far or how fast you run. A running shop can look at
       yours. Would you like to start the routine?
    U: my knee clicks
    A: The article I go by says nothing about noises. Clicks and crunches without pain are common,
       and often mean nothing. If it hurts when it clicks, or the knee locks or swells, see your
       physician. Shall we start the routine?
    U: should i take ibuprofen
    A: I'm not a doctor, so I can't advise on that. I only know this routine. Your physician or a pharmacist
       is the one to ask. Is there anything else you'd like to ask?
    `,
);

transcript(
  'small talk comes back to the place',
  `
    U: ask knee coach to do the hip flexor stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The kneeling hip flexor stretch. …
    U: thank you
    A: I'm here, your knee coach. When you're in place for the hip flexor stretch, say ready.
    U: it feels better
    A: All right. Say ready when you're in place for the hip flexor stretch.
    U: thank you
    A: I'm here, your knee coach. When you're in place for the hip flexor stretch, say ready.
    `,
);

transcript(
  'my kneecap hurts is why',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: my kneecap hurts
    A: Kneecap pain while running often comes from two tight muscles, and usually also two weak
       ones. The tight ones first. One is the rectus femoris, the main thigh muscle. The other is
       the biceps femoris, your outer hamstring, at the outside back of the thigh. When those two
       are tight, there is more pressure on the kneecap, the patella. The weak ones are the vastus
       medialis obliquus, your inside thigh muscle. And the gluteus medius, at your upper outer hip.
       When those are weak, the thigh can move inward as your foot hits the ground. The thigh moving
       in, and the kneecap being pressed: it is the two together that hurt. That's a common
       explanation. I can't tell what causes yours. Shall we start the routine?
    `,
);

transcript(
  'one-shots answer without a launch',
  `
    U: ask knee coach why my kneecap hurts
    A: Kneecap pain while running often comes from two tight muscles, and usually also two weak
       ones. The tight ones first. One is the rectus femoris, the main thigh muscle. The other is
       the biceps femoris, your outer hamstring, at the outside back of the thigh. When those two
       are tight, there is more pressure on the kneecap, the patella. The weak ones are the vastus
       medialis obliquus, your inside thigh muscle. And the gluteus medius, at your upper outer hip.
       When those are weak, the thigh can move inward as your foot hits the ground. The thigh moving
       in, and the kneecap being pressed: it is the two together that hurt. That's a common
       explanation. I can't tell what causes yours. Would you like to start the routine?
    (silence)
    A: Say start for the routine, or ask me why a kneecap hurts.
    (silence)
    U: tell knee coach to do the hamstring stretch
    A: Okay. «notices.short» «coach.begin.pause» «notices.warningSigns» «notices.askFirst»
       «notices.source» The ninety ninety outer hamstring stretch. …
    U: stop
    A: Okay, your place is kept.
    `,
);

transcript(
  'the length of it, without a launch',
  `
    U: ask knee coach how long the routine takes
    A: The whole routine takes about 18 minutes. Each stretch is held for thirty seconds a side. One
       set of each strength move is a common amount. The article gives none. Would you like to start
       the routine?
    `,
);

transcript(
  'help says what can be said here',
  `
    U: open knee coach
    A: «greeting.new.say» «greeting.new.asks»
    U: help
    A: You can ask why a kneecap hurts, what helps, or what the exercises are. You can also name an
       exercise, or ask about ice, or when to see someone. «notices.full» Shall we start the
       routine?
    U: yes
    A: Six exercises, about 18 minutes. Near a wall, have …
       «coach.begin.tellWhatIsMissing» Say ready when you've got it.
    U: ready
    A: «coach.begin.pause» «notices.warningSigns» «notices.askFirst» «notices.source» First: foam
       rolling, for the outside of your thigh. …
    U: help
    A: We're at foam rolling on the right thigh. You can say ready, pause, repeat, next, go back, or
       how much longer. Ask me how to do it, or what it should feel like. If it hurts, stop. Shall
       we go on with foam rolling?
    U: no
    A: No rush. When you're in place for foam rolling, say ready.
    `,
);

transcript(
  'standing, which leg and what to feel are told of standing',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: i can't kneel
    A: … standing. …
    U: which leg
    A: …
    U: what should i feel
    A: …
    `,
);

transcript(
  'in a hold, the short answer says as well what goes beyond the article',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (21 s after the right side begins)
    U: should i see a doctor
    A: If the pain persists, contact your physician. … many health services say. …
    U: ready
    A: …
    (2 s after the right side is let go of)
    U: should i put ice on it
    A: The article only says to ice the knee when you're done running. …
    `,
);

transcript(
  'the whole routine takes as long as it does, whatever is asked of the one under way',
  `
    U: ask knee coach to do the foam rolling
    A: …
    U: longer
    A: 70 seconds a side this time. …
    U: even longer
    A: …
    U: longer
    A: …
    U: how long does the whole routine take
    A: The whole routine takes about 18 minutes. Each stretch is held for thirty seconds a side. One
       set of each strength move is a common amount. The article gives none. Say ready when you're
       in place for foam rolling.
    `,
);

transcript(
  'a stretch that is still not felt, after more of it was tried: little is fine, and then in other words',
  `
    U: ask knee coach to do the hip flexor stretch
    A: …
    U: ready
    A: …
    (18 s into it)
    U: i don't feel it
    A: «hipFlexor.fuller» …
    U: what
    A: «hipFlexor.fuller» …
    U: ready
    A: …
    (8 s into it)
    U: i don't feel it
    A: Some feel little in this one, and that is fine. Go no further than feels good. For other
       words, ask: how do I do it. …
    U: i don't feel it
    A: «hipFlexor.usual.again right» …
    `,
);
