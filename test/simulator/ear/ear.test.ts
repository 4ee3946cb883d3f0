import { ASKS } from '../../../lambda/alexa/asks';
import { CARE_SIGNS, tierOf } from '../../../lambda/language/ids';
import { SAFETY } from '../../../model/intents/safety';
import { makeEar } from '../../../simulator/ear/ear';
import { wordsOf } from '../../../simulator/ear/words';
import { model } from '../../../simulator/echo/model';
import { phraseFile, tableOf } from '../../../tools/measure';
import { few } from '../../support/many';

const hear = makeEar(model);
const WARNINGS = Object.keys(SAFETY);
const idsOf = (utterance: string) =>
  Object.fromEntries(Object.entries(hear(utterance).slots).map(([name, { id }]) => [name, id]));

test.each([
  ['How do I do the 90-90 stretch?', 'HowToIntent', { exercise: 'outerHamstring' }],
  ['do the nineteen ninety', 'ChooseExerciseIntent', { exercise: 'outerHamstring' }],
  ['what’s the V.M.O.', 'ExplainMuscleIntent', { muscle: 'vastusMedialis' }],
  ["what's the i. t. band", 'ExplainMuscleIntent', { muscle: 'itBand' }],
  ['how do i roll my IT band', 'HowToIntent', { exercise: 'foamRoll' }],
  ['do the two walk', 'ChooseExerciseIntent', { exercise: 'tubeWalk' }],
  ['only the stretches today', 'ChooseExerciseIntent', { only: 'only', exercise: 'stretches' }],
  ['number three', 'ChooseExerciseIntent', { exercise: 'outerHamstring' }],
  ['can i use a rolling pin', 'NoKitIntent', { kit: 'roller' }],
  ['can i use the wall instead', 'NoKitIntent', { kit: 'ball' }],
  ['do the right one', 'OtherSideIntent', { side: 'right' }],
  ['give me 10 more seconds', 'ChangeAmountIntent', { amount: 'longer' }],
  ['do another round', 'ChangeAmountIntent', { amount: 'round' }],
  ['I DO NOT HAVE A FOAM ROLLER', 'NoKitIntent', { kit: 'roller' }],
  ['start from the third one on', 'FromNumberIntent', { exercise: 'outerHamstring' }],
  ['the whole routine again', 'AMAZON.StartOverIntent', {}],
  ["no i've got ten minutes", 'HaveTimeIntent', { duration: 'PT10M' }],
])('"%s" is %s', (utterance, intent, slots) => {
  expect(hear(utterance).intent).toBe(intent);
  expect(idsOf(utterance)).toEqual(slots);
});

test('what one intent has as a sample is not the same words to the ear as a sample of another', () => {
  const { intents } = model.interactionModel.languageModel;
  const heardAs = new Map<string, string>();
  const twice = intents.flatMap(({ name, samples }) =>
    samples.filter((sample) => {
      const words = wordsOf(sample).join(' ');
      const first = heardAs.get(words) ?? name;
      heardAs.set(words, first);
      return first !== name;
    }),
  );
  expect(twice).toEqual([]);
});

test.each([
  ['leave the right one alone today please', 'left'],
  ['my left leg is in a cast so only the right', 'right'],
  ['only the left because the right is fine', 'left'],
  ['i really just want to do my right leg today', 'right'],
  ['i just want to do the right leg', 'right'],
  ['skip the left on this one', 'right'],
  ['not the right one the left', 'left'],
])('"%s" is of the %s leg, and never of the other', (utterance, side) => {
  const { intent } = hear(utterance);
  expect(ASKS[intent]?.(idsOf(utterance))).toMatchObject({ side });
});

test.each([
  'open knee coach',
  'Alexa, open Knee Coach.',
  'knee coach',
  'alexa start knee coach please',
  'could you launch knee coach',
  "let's talk to knee coach",
])('"%s" opens the skill', (utterance) => {
  expect(hear(utterance)).toMatchObject({ intent: 'LaunchRequest', how: 'exact', slots: {} });
});

test.each([
  ['ask knee coach why my kneecap hurts', 'WhyPainIntent'],
  ['tell knee coach to do the hamstring stretch', 'ChooseExerciseIntent'],
  ['Alexa, ask knee coach how long the routine takes', 'HowLongTotalIntent'],
  ['ask knee coach to start the routine', 'StartRoutineIntent'],
  ['ask knee coach what to do about my knee pain', 'WhatToDoIntent'],
  ['get knee coach to start the routine', 'StartRoutineIntent'],
  ['speak to knee coach about the foam rolling', 'ChooseExerciseIntent'],
  ['knee coach, how long left', 'HowLongLeftIntent'],
  ['alexa, next', 'AMAZON.NextIntent'],
])('one-shot: "%s"', (utterance, intent) => {
  expect(hear(utterance)).toMatchObject({ intent, how: 'exact' });
});

test.each([
  ["i'm not ready", 'WaitIntent'],
  ['no not yet', 'WaitIntent'],
  ["it doesn't hurt", 'FeedbackIntent'],
  ["it doesn't hurt any more", 'FeedbackIntent'],
  ['no sharp pain', 'FeedbackIntent'],
  ["my knee isn't swollen", 'FeedbackIntent'],
  ["no my knee isn't swollen at all", 'FeedbackIntent'],
  ["i'm not dizzy", 'FeedbackIntent'],
  ["i don't feel any sharp pain", 'FeedbackIntent'],
  ["it's not a stabbing pain", 'FeedbackIntent'],
  ['not sharp just stiff', 'FeedbackIntent'],
  ["i wouldn't call that a shooting pain", 'FeedbackIntent'],
  ["it didn't hurt this time", 'FeedbackIntent'],
])('a negation is no alarm: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  ['okay go but my knee is swollen', 'SwollenKneeIntent'],
  ["i'm ready but i feel dizzy", 'UnwellIntent'],
  ['yes start the timer although my leg is numb', 'NumbLegIntent'],
  ['next one please because i felt a sharp pain', 'SharpPainIntent'],
  ['can i still run if my knee gave way', 'GivingWayIntent'],
  ['skip this one my chest hurts', 'EmergencyIntent'],
  ["hold on i can't put weight on it", 'NoWeightIntent'],
  ['carry on but i fell on my knee this morning', 'KneeInjuryIntent'],
  ["it's not my shoes it's that it hurts all night", 'NightPainIntent'],
  ["i'm ready but it hurts", 'PainIntent'],
  ['why does my knee hurt it wakes me up at night', 'NightPainIntent'],
  ['no stop sharp pain in my kneecap', 'SharpPainIntent'],
  ["it's not just stiff it's swollen", 'SwollenKneeIntent'],
  ["not sharp but it's numb", 'NumbLegIntent'],
  ["i'm not down yet my calf is swollen", 'SwollenCalfIntent'],
  ['slow down please my chest hurts', 'EmergencyIntent'],
  ["i've got a fever and my kneecap's sore", 'WarmKneeIntent'],
])('safety wins inside a sentence: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  'my dad had a heart attack last year',
  "my phone's dead",
  'the chair gave way',
  'okay go but the table gave way',
  "the dog's been sick",
  'my jaw is locked',
  "my mum's knee is swollen",
  "i can't stand my sister",
  "i can't stand that programme",
  'my laptop is really hot',
  'the tea is too hot',
])('what befell another is no warning: "%s"', (utterance) => {
  expect(WARNINGS).not.toContain(hear(utterance).intent);
});

test.each([
  "i'm dying here this is so hard",
  "i'm dying for a pizza",
  'that alarm nearly gave me a heart attack',
  "i'm sick of this exercise",
  'i fell asleep in the middle',
  "i'm stuck in traffic",
  'i broke my leg when i was a kid',
  'my knee used to give way years ago',
  'what happens if my knee gives way',
  'what if my leg goes numb',
  'could you call an ambulance if something happened',
])('an idiom, what was long ago and what may come are no warning: "%s"', (utterance) => {
  expect(WARNINGS).not.toContain(hear(utterance).intent);
  expect(hear(utterance).intent).not.toBe('EmergencyIntent');
});

test.each([
  ["i'm dying", 'EmergencyIntent'],
  ["i'm dying of a heart attack", 'EmergencyIntent'],
  ["i'm sick of this my chest hurts", 'EmergencyIntent'],
  ['i fell asleep and then i fell on my knee', 'KneeInjuryIntent'],
  ['i wanted to die when i was a kid and i want to die', 'CrisisIntent'],
  ['my knee used to give way years ago and it is giving way again', 'GivingWayIntent'],
  ["what if i can't breathe", 'EmergencyIntent'],
  ["can you call an ambulance i can't breathe", 'EmergencyIntent'],
  ['my heart keeps skipping beats and i feel faint', 'EmergencyIntent'],
  ['my knee is swollen and i have chest pain', 'EmergencyIntent'],
  ['my kneecap slipped out and then popped back in', 'KneecapBackIntent'],
  ['my wife just collapsed', 'EmergencyIntent'],
  ["my husband's just collapsed", 'EmergencyIntent'],
  ['my wife has chest pain', 'EmergencyIntent'],
  ['my son is bleeding badly', 'BleedingIntent'],
  ['me knee gave way', 'GivingWayIntent'],
  ["i used to run a lot but i can't breathe", 'EmergencyIntent'],
  ['i hurt it years ago and my chest hurts', 'EmergencyIntent'],
])('and beside them, the danger is heard, the gravest first: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  ['my wife thinks my knee is swollen', 'SwollenKneeIntent'],
  ["my friend says it's swollen", 'SwollenKneeIntent'],
  ['call my wife chest pain', 'EmergencyIntent'],
  ['the chair gave way and my knee is swollen', 'SwollenKneeIntent'],
  ['my dad had a stroke and i feel dizzy', 'UnwellIntent'],
  ['my phone is dead and my leg is numb', 'NumbLegIntent'],
  ['the roller is causing a sharp pain', 'SharpPainIntent'],
  ['the band keeps giving sharp pain', 'SharpPainIntent'],
  ['my kids are watching knee is swollen', 'SwollenKneeIntent'],
  ['my dog is outside chest pain', 'EmergencyIntent'],
  ['my dog tripped me and i fell on my knee', 'KneeInjuryIntent'],
])('where another is named too, the runner is believed: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  ["it's been swollen for days", 'SwollenKneeIntent'],
  ["it's been locking", 'LockedKneeIntent'],
  ["it's been giving way lately", 'GivingWayIntent'],
  ["it's been numb lately", 'NumbLegIntent'],
  ["it's been hot lately", 'WarmKneeIntent'],
])('what has been so for a while is its sign: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  "don't go back",
  "don't slow down",
  "don't start over",
  "don't delete my data",
  "please don't forget me",
  "don't make it longer",
  "don't end the session",
  "don't erase anything",
  "i don't want to start again",
  "i don't want to miss this one",
  "i'm not going to go back",
  "there's no need to go back",
  "don't leave out the lunges",
  "i wouldn't want to skip the band walk",
  "don't wipe my progress",
  'keep my history',
  'i never want to restart',
])('"don\'t" is not its opposite: "%s"', (utterance) => {
  const fine = ['ReadyIntent', 'AMAZON.ResumeIntent', 'AMAZON.FallbackIntent'];
  expect(fine).toContain(hear(utterance).intent);
});

test.each([
  ['no lunges today', 'sideLunge'],
  ['no stretches please', 'stretches'],
  ['no ball squats today', 'ballSquat'],
  ["i don't want to do the tube walk", 'tubeWalk'],
  ['skip the foam rolling', 'foamRoll'],
  ['can we skip the hamstring stretch', 'outerHamstring'],
  ["i'd rather give the side lunges a miss", 'sideLunge'],
  ['leave out the one with the ball', 'ballSquat'],
])('what is not wanted is left out: "%s"', (utterance, exercise) => {
  expect(hear(utterance).intent).toBe('LeaveOutIntent');
  // Where it is guessed, one name may fill each slot for names.
  expect([...new Set(Object.values(idsOf(utterance)))]).toEqual([exercise]);
});

test.each([
  ['no left leg', 'OtherSideIntent'],
  ['no do the squats', 'ChooseExerciseIntent'],
  ['no go back', 'AMAZON.PreviousIntent'],
  ['no go back one exercise please', 'AMAZON.PreviousIntent'],
  ['no not that one go back', 'AMAZON.PreviousIntent'],
  ["no let's carry on", 'ReadyIntent'],
  ['nothing thanks', 'AMAZON.NoIntent'],
])('a "no" before a wish is an answer: "%s" is %s', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  'it hurts what should i feel',
  'how long left my knee hurts',
  'it hurts skip this one',
  'skip it hurts',
  'it hurts go back',
  'okay but my knee hurts',
  'ready but my knee hurts',
  'no my knee hurts',
  'okay go but it hurts',
  'can we move on this hurts',
  'wait my back hurts',
  'my hip hurts',
  'say that again and it hurts by the way',
  "my knee's killing me right now",
  'my kneecap pains when i do this',
  'this one hurt',
  'yowch',
])('pain felt now wins inside a sentence: "%s"', (utterance) => {
  expect(hear(utterance).intent).toBe('PainIntent');
});

test.each([
  ['does it hurt', 'SupposedToHurtIntent'],
  ['should it hurt', 'SupposedToHurtIntent'],
  ['should i stop when it hurts', 'SupposedToHurtIntent'],
  ['what should i do if it hurts', 'SupposedToHurtIntent'],
  ['why does it hurt', 'WhyPainIntent'],
  ['tell me why it hurts', 'WhyPainIntent'],
  ['my knee hurts', 'KneePainIntent'],
  ['it hurts when i run', 'KneePainIntent'],
  ['it hurts when i run up hills', 'KneePainIntent'],
  ['it hurts going down stairs', 'KneePainIntent'],
  ['my knee hurts what can i do', 'WhatToDoIntent'],
  ['my knee hurts can i still run', 'CanIRunIntent'],
  ['should i ice it when it hurts', 'IceHowToIntent'],
  ['kneeling hurts', 'KneelHurtsIntent'],
  ['it hurts even when i am lying in bed', 'NightPainIntent'],
  ['what about my hip pain', 'MedicalAdviceIntent'],
  ["my elbow's been bothering me", 'MedicalAdviceIntent'],
  ['my wrist is acting up', 'MedicalAdviceIntent'],
  ['pain is there in the kneecap', 'WhyPainIntent'],
  ["it's killing me is there an easier way", 'TooHardIntent'],
])('pain asked about is no pain felt: "%s"', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

test.each([
  ["yeah let's stop", 'AMAZON.StopIntent', {}],
  ['yes stop', 'AMAZON.StopIntent', {}],
  ['okay stop', 'AMAZON.StopIntent', {}],
  ["let's end here", 'AMAZON.StopIntent', {}],
  ["let's stop here", 'AMAZON.StopIntent', {}],
  ['enough for today', 'AMAZON.StopIntent', {}],
  ['do the hip flexor', 'ChooseExerciseIntent', { exercise: 'hipFlexor' }],
  ['go to the hamstring', 'ChooseExerciseIntent', { exercise: 'outerHamstring' }],
  ["what's the hip flexor", 'ExplainMuscleIntent', { muscle: 'hipFlexors' }],
  ['i have no chest pain', 'FeedbackIntent', {}],
  ['no chest pain', 'FeedbackIntent', {}],
  ['do you store my data', 'ForgetMeIntent', {}],
  ['why', 'WhyExerciseIntent', {}],
  ['no more talking just count', 'LessTalkIntent', {}],
  ['what can i do for my back pain', 'MedicalAdviceIntent', {}],
  ['mm hm okay', 'ReadyIntent', {}],
  ['next stretch', 'AMAZON.NextIntent', {}],
  ['next exercise', 'LeaveOutIntent', {}],
  ['skip that exercise', 'LeaveOutIntent', {}],
  ['save my place', 'WaitIntent', {}],
  ['how many reps on each leg', 'HowLongTotalIntent', {}],
  ["don't keep waiting for me", 'StraightThroughIntent', {}],
  ["i haven't finished yet", 'WaitIntent', {}],
])('near another meaning, to the letter: "%s" is %s', (utterance, intent, slots) => {
  expect(hear(utterance)).toMatchObject({ intent, how: 'exact' });
  expect(idsOf(utterance)).toEqual(slots);
});

test.each([
  '',
  '   ',
  '?!',
  '🦵',
  'qwertz uiop',
  '{exercise}',
  'a'.repeat(500),
  'the ball '.repeat(40),
])('nonsense is never thrown at: "%s"', (utterance) => {
  const heard = hear(utterance);
  expect(Object.keys(ASKS)).toContain(heard.intent);
  expect(heard.utterance).toBe(utterance);
  expect(heard.score).toBeGreaterThanOrEqual(0);
  expect(heard.score).toBeLessThanOrEqual(1);
});

test.each([
  ['hmm okay um go', 'ReadyIntent'],
  ['wait wait wait', 'WaitIntent'],
  ["yep that's the lot", 'DoneIntent'],
  ['could you tell me that again please', 'AMAZON.RepeatIntent'],
  ['hang on which leg', 'WhichSideIntent'],
  ['go back and do the squats', 'ChooseExerciseIntent'],
  ["can i keep going my knee's gone puffy", 'SwollenKneeIntent'],
  ['carry on where we left it last night', 'CarryOnIntent'],
  ['uh', 'AMAZON.FallbackIntent'],
  ['what on earth is the patella', 'ExplainMuscleIntent'],
  ['give me a hand kindly', 'AMAZON.HelpIntent'],
  ["i'm expecting is this okay", 'AskFirstIntent'],
  ['repeat that please my daughter was talking', 'AMAZON.RepeatIntent'],
  ["slow down please i'm new to this", 'SlowerIntent'],
  ['which leg because i lost count', 'WhichSideIntent'],
  ['skip this one please i want to do the squats', 'ChooseExerciseIntent'],
  ['what muscle should i be using here', 'WhatToFeelIntent'],
])('through what surrounds a wish: "%s" is %s', (utterance, intent) => {
  expect(hear(utterance).intent).toBe(intent);
});

const TIERS: readonly string[] = CARE_SIGNS.map(tierOf);

/** What is done about what was heard: the tier of danger, or the kind of ask. */
function doneAbout(utterance: string): string {
  const ask = ASKS[hear(utterance).intent]?.(idsOf(utterance));
  return ask?.kind === 'care' ? tierOf(ask.sign) : (ask?.kind ?? 'nothing');
}

const MORE = tableOf(phraseFile('danger-more.tsv'));
const SOME = MORE.filter((_, index) => index % 10 === 0);
test.each(few(MORE, SOME))('"%s" is %s', (utterance, kind) => {
  const done = doneAbout(utterance);
  if (kind === 'harmless') expect([...TIERS, 'stop']).not.toContain(done);
  else expect(done).toBe(kind);
});

test.each([
  ...['pause', 'hold', 'stop'].flatMap((verb) =>
    ['timer', 'clock', 'countdown', 'count'].map((noun) => [`${verb} the ${noun}`, 'wait']),
  ),
  ['pause counting', 'wait'],
  ['stop counting', 'stopCounting'],
  ['stop counting out loud', 'stopCounting'],
  ['please no more chimes', 'chimes'],
  ['could we have the chimes back', 'chimes'],
  ['just chimes in the holds please', 'inHolds'],
  ['can you count the seconds for me', 'inHolds'],
  ['whisper the seconds please', 'inHolds'],
  ['talk me through the hold again', 'talkThrough'],
  ['paused', 'wait'],
  ["i'm pausing", 'wait'],
  ['done for today', 'stop'],
  ['finish workout', 'stop'],
  ['finish the workout', 'stop'],
  ['stop exercising', 'stop'],
  ['replay', 'repeat'],
  ['rewind ten seconds', 'repeat'],
  ['alternative', 'tooHard'],
  ['is there an alternative', 'tooHard'],
  ['swap this one', 'goTo'],
  ['log this', 'lost'],
  ['save this workout', 'lost'],
  ['resume', 'resume'],
  ['resume the countdown', 'resume'],
  ['start the clock', 'ready'],
  ['skip the intro', 'lessTalk'],
  ['skip to the exercise', 'lessTalk'],
])('the verb decides: "%s" is to %s', (utterance, kind) => {
  expect(doneAbout(utterance)).toBe(kind);
});

const SCRAP_WORDS =
  'it of so be and but oh the a an in on at to for then that this if or with by as from he she we they you there'.split(
    ' ',
  );

test('of one or two function words nothing is understood', () => {
  const scraps = [
    ...SCRAP_WORDS,
    ...SCRAP_WORDS.flatMap((one) => SCRAP_WORDS.map((other) => `${one} ${other}`)),
    'the wall',
    'um so',
    'nexxt',
  ];
  const acted = scraps.filter((scrap) => hear(scrap).intent !== 'AMAZON.FallbackIntent');
  expect(acted).toEqual([]);
});

test.each([
  // Beside each, what was said.
  ['many left', 'my knee locked'],
  ['my leg is on', 'my leg is numb'],
  ['that was a short one', 'that was a sharp one'],
  ['no goal', 'no ball'],
  ['is that', 'did that'],
  ["i'm on", "i'm done"],
])('a near-word trap is asked again: "%s" (%s)', (recognised) => {
  expect(hear(recognised).intent).toBe('AMAZON.FallbackIntent');
});

test.each([
  ['my leg is none', 'NumbLegIntent'],
  ['my knees buffy', 'SwollenKneeIntent'],
  ['my new law', 'LockedKneeIntent'],
  ['the mini bottles when i go downstairs', 'GivingWayIntent'],
  ['which led', 'WhichSideIntent'],
  ['how should i agree', 'BreathingIntent'],
])('what is misheard and means one thing is understood: "%s" is %s', (recognised, intent) => {
  expect(hear(recognised).intent).toBe(intent);
});

/** Answers to these go on with the exercise, or end it, as if nothing had been told. */
const GOES_ON = [
  'ReadyIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.NextIntent',
  'AMAZON.YesIntent',
  'DoneIntent',
  'FeedbackIntent',
  'StartRoutineIntent',
  'CarryOnIntent',
  'ChooseExerciseIntent',
];

test('no warning that was misheard goes on with an exercise, and no other word is heard as a wish to be forgotten', () => {
  const rows = tableOf(phraseFile('misheard.tsv'));
  const wrong = rows.filter(([recognised = '', , meaning = '']) => {
    const { intent } = hear(recognised);
    const isWarning = /^(red_flag_|unwell_now|pain_sharp)/.test(meaning);
    return (isWarning && GOES_ON.includes(intent)) || intent === 'ForgetMeIntent';
  });
  expect(wrong).toEqual([]);
});

test.each(['help', 'stop', 'next', 'ready', 'done', 'back', 'wait', 'pause', 'yes', 'no', 'yep'])(
  'a wish in one word is a sample: "%s"',
  (word) => {
    expect(hear(word)).toMatchObject({ how: 'exact' });
  },
);
