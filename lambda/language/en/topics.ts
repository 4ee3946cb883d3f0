/**
 * Answers from words alone. `say` is the answer, `again` the same in other words for a second hearing.
 * What goes beyond the article says so.
 */
import type { TopicWords } from '../language';
import { HOW_MANY } from './how-many';

const EXPLAINED: TopicWords['explained'] = {
  cause: {
    say: [
      'Kneecap pain while running often comes from two tight muscles, and usually also two weak ones.',
      'The tight ones first. One is the rectus femoris, the main thigh muscle.',
      'The other is the biceps femoris, your outer hamstring, at the outside back of the thigh.',
      'When those two are tight, there is more pressure on the kneecap, the patella.',
      'The weak ones are the vastus medialis obliquus, your inside thigh muscle.',
      'And the gluteus medius, at your upper outer hip.',
      'When those are weak, the thigh can move inward as your foot hits the ground.',
      'The thigh moving in, and the kneecap being pressed: it is the two together that hurt.',
      "That's a common explanation. I can't tell what causes yours.",
    ],
    again: [
      'Put simply: often the front and the outer back of the thigh are tight, and press on the kneecap.',
      'Usually the inside thigh and the outer hip are weak too, so the thigh can move in as you land.',
      "The two together are a common reason it aches. I can't tell what causes yours.",
    ],
  },
  whatToDo: {
    say: [
      'There are four main things.',
      'One: foam roll the outside of your thigh.',
      'Two: stretch the front of the thigh, with the kneeling hip flexor stretch, thirty seconds.',
      'Three: stretch the outer hamstring, with the ninety ninety stretch, thirty seconds.',
      'Four: wake up the inside thigh and outer hip. Side lunges, tube walking and ball squats.',
      "Ice the knee when you're done running.",
      'And if the pain persists, contact your {doctor}.',
    ],
    again: [
      'Roll the outer thigh, stretch it front and back, then work the inside thigh and the outer hip.',
      'Ice after your run. And if the pain persists, contact your {doctor}.',
    ],
  },
  howOften: {
    say: [
      "The article I go by doesn't say, so this goes beyond it.",
      'A common amount is two or three days a week, with a day between.',
      'Give it some weeks.',
      'If the pain persists, contact your {doctor}.',
    ],
    again: [
      'Two or three times a week is common, for some weeks. The article itself gives no number.',
      'If the pain persists, contact your {doctor}.',
    ],
  },
  supposedToHurt: {
    say: [
      'The article gives no rule. A common one: a pull in a stretch is fine, and so is a muscle working hard. Pain is not.',
      'On the roller, a firm pressure you can breathe through is enough.',
      'If it hurts, make it smaller or lighter, or leave it out.',
      'If anything is sharp, stop.',
    ],
    again: [
      'The article gives no rule. A common one: pulling, pressing and warm muscles are fine, and hurting is not.',
      'Back off until it stops, or skip it. Sharp always means stop.',
    ],
  },
  bothLegs: {
    say: [
      'No one has to. Both sides, one after the other, is what is common.',
      "If you'd like one alone, say: just the left, or just the right.",
    ],
    again: ['Both is common, and one is fine. Say just the left, or just the right.'],
  },
  whyTight: {
    say: [
      'The article only says that they often are.',
      'A lot of running and sitting, and little stretching, is a common guess. That goes beyond it.',
    ],
    again: ["Nobody can say for you. Sitting long and running much is what's usually named."],
  },
  burning: {
    say: [
      'This goes beyond the article I go by. Warm or burning muscles are fine in the strength moves.',
      "In a stretch or on the roller, burning means it's too much, so ease off.",
      'Burning in the kneecap itself means stop.',
    ],
    again: [
      "Burning in a muscle that's working is normal. That goes beyond the article.",
      'Anywhere else, ease off until it goes.',
    ],
  },
  iceHowTo: {
    say: [
      "The article I go by says to ice the knee when you're done running. The rest goes beyond it.",
      'Wrap an ice pack or frozen peas in a damp cloth.',
      'Rest it on your knee for ten to fifteen minutes, and no longer.',
      "Check your skin after five, and don't fall asleep on it.",
      "Don't ice if you have poor circulation, or can't feel cold well.",
      'Cold may soothe it.',
    ],
    again: [
      "The article only says to ice the knee when you're done running.",
      'Frozen peas in a damp cloth, ten to fifteen minutes, is common. Look at your skin after five.',
      "Don't ice with poor circulation, or if you can't feel cold well.",
    ],
  },
  iceSafety: {
    say: [
      'If the skin is numb, white or odd, take the ice off. This goes beyond the article.',
      "Let it warm by itself, don't rub it, and put no more ice there.",
      "If it blisters, or the feeling isn't back within the hour, show it to your {doctor} today.",
      'Otherwise: a damp cloth on the skin, and fifteen minutes at most.',
      'Some people should ask their {doctor} first.',
      "That's with poor circulation, Raynaud's, heart trouble, diabetes, nerve trouble, or hives from cold.",
      "And no ice where the skin is broken, or where you can't feel hot and cold.",
    ],
    again: [
      'Off at once if it goes numb, let it warm by itself, and never ice bare skin.',
      'If cold is a risk for you, ask your {doctor} before you ice.',
    ],
  },
  whenDoctor: {
    say: [
      'If the pain persists, contact your {doctor}.',
      'Many health services say a few weeks without getting better is long enough to wait.',
      "Go sooner if it's severe.",
      "Go today if it's badly swollen, hot and red, locked, giving way, or won't take your weight.",
    ],
    again: [
      'If the pain persists, contact your {doctor}. A few weeks with no change is long enough, many health services say.',
      "Badly swollen, hot, locked, giving way, or won't hold you: go today.",
    ],
  },
  whoShouldNot: {
    say: [
      'Ask a professional first, please. This is general information, and I know nothing about you.',
      'That goes for pregnancy, a recent injury or operation, brittle bones, or anyone still growing.',
      'It goes for blood clots, blood thinners and bad veins too, above all for the roller.',
      'Your {doctor} can say what suits you.',
    ],
    again: ["If you'd have to ask whether it's safe for you, ask your {doctor}, and not me."],
  },
  canIRun: {
    say: [
      'This goes beyond the article I go by, so only in general.',
      'A common yardstick has three parts, and all three should hold.',
      'The ache stays mild as you run, settles within the hour, and is no worse next morning.',
      'Where it does not, run less next time, or rest it.',
      'For what to change in your runs, ask: what about my running. For your knee itself, ask your {doctor}.',
    ],
    again: [
      'Mild as you run, gone within the hour, no worse next morning: a common yardstick.',
      'For your own knee, ask your {doctor}. That goes beyond the article.',
    ],
  },
  myRunning: {
    say: [
      'This goes beyond the article I go by, and is what is often advised.',
      'Shorter and more often: three longer runs become five short ones.',
      'A little slower, with a minute of walking after every four of running.',
      'On the flat, with no running downhill until it has calmed.',
      'Quicker, smaller steps help some runners: five to ten percent more a minute.',
      'Then bring one thing back at a time.',
      'The yardstick: mild as you run, settled within the hour, no worse next morning.',
    ],
    again: [
      'Shorter, slower, flatter, with quicker steps. Then one thing back at a time.',
      'Mild as you run, gone within the hour, no worse next morning. That goes beyond the article.',
    ],
  },
  warmUp: {
    say: [
      'The article I go by has no warm-up, so this goes beyond it.',
      'A few minutes of easy walking, or marching on the spot, is common. For a minute of it, say: warm up.',
      "You don't have to: the routine begins gently, with rolling and stretching.",
    ],
    again: ['Say: warm up, and we march on the spot for a minute. That goes beyond the article.'],
  },
  heat: {
    say: [
      'The article I go by speaks of ice after a run, and not of heat.',
      'Beyond it: warmth can feel good on tight muscles, such as the thigh.',
      'Not on a knee that is swollen, hot or red, and not straight on the skin.',
      "Don't fall asleep on it.",
      "If you can't feel hot and cold well, ask your {doctor} first.",
    ],
    again: [
      'The article has ice only. Warmth is for tight muscles, and never for a swollen knee.',
      "Ask your {doctor} first if you can't feel hot and cold well.",
    ],
  },
  beforeOrAfter: {
    say: [
      "The article only puts the ice after your run. It doesn't place the exercises.",
      'Beyond it: after an easy run, or on a day without one, is common.',
      'Before a run, tired muscles would not help you.',
      'The rolling and the stretches alone take little out of you at any time.',
    ],
    again: [
      'After an easy run, or on another day. Ice comes after the run.',
      'Only the ice is from the article.',
    ],
  },
  support: {
    say: [
      'The article I go by says nothing of tape or braces, so this goes beyond it.',
      'Tape helps some people for some weeks, beside the exercises and not in their place.',
      'For a brace or a sleeve there is less to go on.',
      'A {physio} can show you how, and say whether it suits you.',
    ],
    again: [
      'Tape may help for a while, beside the exercises. Of braces, less is known.',
      'A {physio} is the one to ask. The article names neither.',
    ],
  },
  whenBetter: {
    say: [
      "I can't promise a time, and the article I go by names none.",
      'Beyond it: weeks to months is usual, and for some it comes back.',
      'Many knees begin to settle within six to twelve weeks.',
      'If the pain persists, contact your {doctor}, and sooner if it gets worse.',
    ],
    again: [
      'Often it takes weeks to months. Nobody can say for yours.',
      'If the pain persists, contact your {doctor}.',
    ],
  },
  sets: {
    say: [
      'The article I go by names no sets. We do one of each, which is a common beginning.',
      'One to three is usual, as long as nothing hurts.',
      'For one more, say: another set.',
    ],
    again: ["One is fine to begin with, and three is plenty. The article doesn't say."],
  },
  balance: {
    say: [
      'Touch the chair or the wall whenever you like. One finger steadies a lot.',
      'Look at one spot in front of you, and keep the knee you stand on soft.',
      'If it wobbles, tap your toes to the floor instead of lifting the knee.',
      'All that goes beyond the article.',
    ],
    again: [
      'A hand on something steady is fine for as long as you like.',
      'Rest your eyes on one spot. To make it easier, say: too hard.',
    ],
  },
  laterOn: {
    say: [
      'The article I go by says nothing of later weeks, so this goes beyond it.',
      'Once they feel easy, two more of each, or another set, is a common next step.',
      'Change one thing at a time, and see how it is next morning.',
      'Two or three days a week may stay a habit, also once it no longer hurts.',
    ],
    again: [
      'A little more once it is easy, one thing at a time, judged by the next morning.',
      'That goes beyond the article.',
    ],
  },
  nextTime: {
    say: [
      'What you wish for holds for one routine, so I keep no plan for another day.',
      'Say it again as you come in, and it is done that way.',
    ],
    again: ['I change one routine at a time. Tell me again when you open me next.'],
  },
  others: {
    say: [
      `I only know these ${HOW_MANY}.`,
      'You can have fewer or more of them, in another order, easier or harder, or as long as you have time.',
    ],
    again: [`There are ${HOW_MANY} in all. For more of one, ask for another set.`],
  },
  otherCause: {
    say: [
      'The article I go by speaks only of muscles, so this goes beyond it.',
      'Shoes and ground can play a part. So can a sudden jump in how far or how fast you run.',
      'A running shop can look at yours.',
    ],
    again: [
      'It could be one thing among others. How much you run may matter too.',
      'The article says nothing about that.',
    ],
  },
  kneeNoise: {
    say: [
      'The article I go by says nothing about noises.',
      'Clicks and crunches without pain are common, and often mean nothing.',
      'If it hurts when it clicks, or the knee locks or swells, see your {doctor}.',
    ],
    again: [
      'The article says nothing of noises. One alone is seldom a worry. A noise with pain, locking or swelling is one for your {doctor}.',
    ],
  },
  source: {
    say: [
      'I go by one short article about kneecap pain in runners.',
      'Where I go beyond it, I say so.',
      "It's for information, and not medical advice.",
    ],
    again: ['One short article for runners, and no more. What goes beyond it, I name.'],
  },
  willItHelp: {
    say: [
      "I can't promise that.",
      "The article I go by says what to do. It doesn't say how well it works.",
      'If the pain persists, contact your {doctor}.',
    ],
    again: [
      'The article makes no promise, and nor do I.',
      'If the pain persists, contact your {doctor}.',
    ],
  },
  medical: {
    say: [
      "I'm not a doctor, so I can't advise on that. I only know this routine.",
      'Your {doctor} or a pharmacist is the one to ask.',
    ],
    again: [
      `That's one for your {doctor} or a pharmacist. I only know these ${HOW_MANY} exercises.`,
    ],
  },
};

export const TOPICS: TopicWords = {
  explained: EXPLAINED,
  burningIn: {
    counted: [
      'Warm or burning muscles are fine in this one. That goes beyond the article I go by.',
      'In the kneecap, burning means stop.',
    ],
    timed: [
      "In this one, burning means it's too much, so ease off. That goes beyond the article I go by.",
      'In the kneecap, it means stop.',
    ],
  },
  smallTalk: {
    feedback: ['Good to know.', 'Thanks for telling me.', 'All right.'],
    /** Also to "are you there", "who are you", and "this is boring". */
    social: ['Glad to keep you company.', "I'm here, your knee coach."],
  },
};
