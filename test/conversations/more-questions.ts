/** Questions round the routine: each has an answer, says what goes beyond the article, and leaves the place where it is. */
import { transcript } from '../support/conversation';

transcript(
  'about running, and about all that goes with it',
  `
    U: open knee coach
    A: …
    U: can i run
    A: This goes beyond the article I go by, so only in general. A common yardstick has three parts,
       and all three should hold. The ache stays mild as you run, settles within the hour, and is no
       worse next morning. Where it does not, run less next time, or rest it. For what to change in
       your runs, ask: what about my running. For your knee itself, ask your physician. Shall we
       start the routine?
    U: what about my running
    A: This goes beyond the article I go by, and is what is often advised. Shorter and more often:
       three longer runs become five short ones. A little slower, with a minute of walking after
       every four of running. On the flat, with no running downhill until it has calmed. Quicker,
       smaller steps help some runners: five to ten percent more a minute. Then bring one thing back
       at a time. The yardstick: mild as you run, settled within the hour, no worse next morning.
       Would you like to start the routine?
    U: what about my running
    A: Shorter, slower, flatter, with quicker steps. Then one thing back at a time. Mild as you run,
       gone within the hour, no worse next morning. That goes beyond the article. Shall we start the
       routine?
    U: should i use heat
    A: The article I go by speaks of ice after a run, and not of heat. Beyond it: warmth can feel
       good on tight muscles, such as the thigh. Not on a knee that is swollen, hot or red, and not
       straight on the skin. Don't fall asleep on it. If you can't feel hot and cold well, ask your
       physician first. Would you like to start the routine?
    U: does taping help
    A: The article I go by says nothing of tape or braces, so this goes beyond it. Tape helps some
       people for some weeks, beside the exercises and not in their place. For a brace or a sleeve
       there is less to go on. A physician can show you how, and say whether it suits you. Shall we
       start the routine?
    U: how long until my knee is better
    A: I can't promise a time, and the article I go by names none. Beyond it: weeks to months is
       usual, and for some it comes back. Many knees begin to settle within six to twelve weeks. If
       the pain persists, contact your physician, and sooner if it gets worse. Would you like to
       start the routine?
    U: how many sets
    A: The article I go by names no sets. We do one of each, which is a common beginning. One to
       three is usual, as long as nothing hurts. For one more, say: another set. Shall we start the
       routine?
    U: should i do this before or after
    A: The article only puts the ice after your run. It doesn't place the exercises. Beyond it:
       after an easy run, or on a day without one, is common. Before a run, tired muscles would not
       help you. The rolling and the stretches alone take little out of you at any time. Would you
       like to start the routine?
    U: how do i move on to harder ones
    A: The article I go by says nothing of later weeks, so this goes beyond it. Once they feel easy,
       two more of each, or another set, is a common next step. Change one thing at a time, and see
       how it is next morning. Two or three days a week may stay a habit, also once it no longer
       hurts. Shall we start the routine?
    U: can ice burn my skin
    A: If the skin is numb, white or odd, take the ice off. This goes beyond the article. Let it
       warm by itself, don't rub it, and put no more ice there. If it blisters, or the feeling isn't
       back within the hour, show it to your physician today. Otherwise: a damp cloth on the skin,
       and fifteen minutes at most. Some people should ask their physician first. That's with poor
       circulation, Raynaud's, heart trouble, diabetes, nerve trouble, or hives from cold. And no
       ice where the skin is broken, or where you can't feel hot and cold. Is there anything else
       you'd like to ask?
    `,
);

transcript(
  'before the first exercise, and in the middle of one',
  `
    U: ask knee coach to do the side lunges
    A: …
    U: do i need to warm up first
    A: The article I go by has no warm-up, so this goes beyond it. A few minutes of easy walking, or
       marching on the spot, is common. For a minute of it, say: warm up. You don't have to: the
       routine begins gently, with rolling and stretching. When you're in place for side lunges, say
       ready.
    U: how do i keep my balance
    A: … One finger steadies a lot. Look at one spot in front of you, and keep the knee you stand on
       soft. If it wobbles, tap your toes to the floor instead of lifting the knee. All that goes
       beyond the article. Say ready when you're in place for side lunges.
    U: ready
    A: Right side. …
    `,
);
