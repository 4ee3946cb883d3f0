/**
 * Answers from words alone. `say` is the answer, `again` the same in other words for a second hearing.
 * What goes beyond the article says so.
 */
import type { TopicWords } from '../language';
import { HOW_MANY } from './how-many';

const EXPLAINED: TopicWords['explained'] = {
  cause: {
    say: [
      'Kneecap pain while running is often down to two tight muscles, and usually also two weak ones.',
      'The tight ones first. One is the rectus femoris, the main thigh muscle.',
      'The other is the biceps femoris, your outer hamstring, at the outside back of the thigh.',
      'When those two are tight, there is more pressure on the kneecap, the patella.',
      'The weak ones are the vastus medialis obliquus, your inside thigh muscle.',
      'And the gluteus medius, at your upper outer hip.',
      'When those are weak, the thigh can move inward as your foot hits the ground.',
      'The thigh moving in, and the kneecap being pressed: it is the two together that hurt.',
      "That's a common explanation. I can't tell what's behind yours.",
    ],
    again: [
      'Put simply: often the front and the outer back of the thigh are tight, and press on the kneecap.',
      'Usually the inside thigh and the outer hip are weak too, so the thigh can move in as you land.',
      "The two together are a common reason it aches. I can't tell what's behind yours.",
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
      'Many people give it some weeks.',
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
      "If it's gone numb, or your skin looks odd, take the ice off now. This goes beyond the article.",
      'Keep a damp cloth between ice and skin, and stop at fifteen minutes or so.',
      "Don't ice where you can't feel hot and cold, or on broken skin.",
      'With poor circulation, a heart condition, diabetes or nerve trouble, ask your {doctor} first.',
    ],
    again: [
      'Off at once if it goes numb. Never on bare skin. That goes beyond the article.',
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
      'Many runners carry on with shorter, slower runs, off the hills, as long as it stays mild.',
      "If it gets worse as you run, or it's worse the next morning, rest it.",
      'Your {doctor} can say what fits your knee.',
    ],
    again: [
      'Shorter, slower and flatter is a common way, and never through pain that grows.',
      'For your own knee, ask your {doctor}. This goes beyond the article.',
    ],
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
    /** Also to "are you there". */
    social: [
      "Glad to keep you company. I'm listening.",
      "Glad to be here with you. I'm listening.",
    ],
  },
};
