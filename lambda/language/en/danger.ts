/**
 * What is said to danger: one row a sign, in tiers from the number that must be called to what should be asked first.
 * What happens to the place stands in lambda/coach/care.ts. Sources: docs/sources.md.
 */
import type { CareWords } from '../language';

type SignWords = CareWords['signs'][keyof CareWords['signs']];

const CALL_NOW = 'Call {call}.';
/** Whoever asks a machine for an ambulance may believe that one is coming. */
const CANNOT_CALL = "I can't call anyone for you.";

const emergency = (meanwhile: string): SignWords => ({
  headline: 'Call {number}',
  say: [CALL_NOW, CANNOT_CALL, meanwhile],
});

const see = (...say: readonly string[]): SignWords => ({
  headline: 'No exercises today',
  say,
});

/** Stop, the one reason, whom to ask. What is fine meanwhile is said after every one of them. */
const askFirst = (reason: string, whom = 'your {doctor}'): SignWords => ({
  headline: 'Ask first',
  say: [reason, `Please ask ${whom} before you do any of these.`],
});

const UP_FROM_THE_FLOOR = [
  'To get up, roll onto your side, and push up with your hands.',
  'Come to your hands and knees, or to whichever knee is comfortable.',
  'Then take hold of a chair, put one foot flat, and stand when you feel steady.',
  "If you can't get up, or it hurts badly, call someone to you, or call {call}.",
];

const SIGNS: CareWords['signs'] = {
  callNow: emergency('Sit or lie down, whichever is easier, and wait for help.'),
  limb: emergency("Keep that leg still, and don't push anything back into place."),
  bleeding: emergency('Press on it firmly with something clean, and keep pressing.'),

  crisis: {
    headline: '{helplineNumber}',
    say: [
      "I'm sorry it's this hard. You don't have to be alone with it.",
      'Please {helpline}: someone will listen, day or night.',
      'If you might act on it, call {call}.',
      "I'm only an exercise coach, and I can't call anyone for you.",
    ],
  },

  stuck: {
    headline: 'Rest where you are',
    say: ["Rest where you are. There's no hurry.", ...UP_FROM_THE_FLOOR],
  },
  needsRest: {
    headline: 'Rest where you are',
    say: ['Sit or lie down where you are, and rest.', ...UP_FROM_THE_FLOOR],
  },

  swelling: see(
    'Then no exercises today.',
    'A badly swollen knee needs to be seen today, by your {doctor} or {urgent}.',
    "If it's hot and red too, or you feel ill, go to {urgent} now.",
  ),
  locked: see(
    "Then stop here, and don't force it.",
    "A knee that locks or won't move needs to be seen today, by your {doctor} or {urgent}.",
  ),
  givingWay: see(
    'Then stop here, and sit down.',
    'A knee that gives way should be seen before you exercise: call your {doctor} today.',
  ),
  kneecapBack: see(
    'Then stop here, and rest that leg.',
    'A kneecap that slipped out should be looked at today, also when it went back: by {urgent}, or your {doctor}.',
    "If it isn't back in place, don't push it. Call {call}.",
  ),
  weight: see(
    'Then stop here, and keep your weight off it.',
    "A leg that can't take your weight needs to be seen today, by your {doctor} or {urgent}.",
    'If it began with a fall or a pop, call {call}, or have someone take you in.',
  ),
  injury: see(
    'Then no exercises today.',
    "If it looks out of shape, or you can't stand on it, call {call}.",
    'Otherwise a fresh injury should be seen first: call your {doctor} today.',
  ),
  numb: see(
    'Stop there, and come off whatever presses on it.',
    'If it spreads, or the leg turns weak, call {call}.',
    "If it doesn't pass in a few minutes, see your {doctor} today.",
  ),
  calf: see(
    "Stop here, and don't roll or press on it.",
    'If your chest hurts, or you are short of breath, call {call}.',
    'A swollen, warm or tender calf needs to be seen today, by your {doctor} or {urgent}.',
  ),
  warm: see(
    'Then no exercises today.',
    'A knee that is warm, hot or red should be seen today, by your {doctor} or {urgent}.',
    'With a fever, or if you feel ill, go to {urgent} now.',
  ),
  night: see(
    "Then let's leave the exercises.",
    'Pain at rest or through the night should be looked at: see your {doctor} in the next few days.',
    "If it's getting worse, go today.",
  ),
  unwell: see(
    'Stop there. Sit or lie down, and breathe slowly.',
    'With chest pain, trouble breathing, or if you might pass out, call {call}.',
    "If it doesn't pass in a few minutes, ask someone to be with you, and call your {doctor}.",
  ),

  pregnant: askFirst('In pregnancy, some positions are not for you.', 'your midwife or {doctor}'),
  thinners: askFirst('On blood thinners, a roller or a fall can bruise you badly.'),
  clot: askFirst('With a blood clot, now or in the past, rolling and pressing can do harm.'),
  bones: askFirst('With brittle bones, your weight on a roller or a knee may be too much.'),
  operation: askFirst(
    'After an operation, what you may do depends on what was done, and when.',
    'your surgeon or {physio}',
  ),
  joint: askFirst(
    'With a replaced joint, some positions are not for you.',
    'your surgeon or {physio}',
  ),
  heart: askFirst('With a heart condition, how hard you may work is not for me to say.'),
  cold: askFirst('Where you feel less, or little blood flows, ice can hurt you unnoticed.'),
  young: askFirst(
    'This is made for grown-ups, and growing knees need other care.',
    'a parent, and a {doctor}',
  ),
  old: askFirst('With the years, a fall or a strain can cost you more.'),
  other: askFirst('Something like that is for someone to weigh who knows you.'),
};

export const CARE: CareWords = {
  signs: SIGNS,
  cannotCall: CANNOT_CALL,
  stopHere: 'Stop here, please, and rest.',
  meanwhile: {
    say: ['Meanwhile I can tell you why a kneecap hurts, or the rules for ice.'],
    asks: 'What would you like to hear?',
  },
  whenYouAreUp: { asks: "I'll wait, with your place kept. When you're up, say ready, or stop." },
  upAtTheDoor: { asks: "I'll wait. When you're up, ask me something, or say stop." },
  stillWaiting: { asks: 'No hurry. Say ready when you want to go on, or stop to end here.' },
};
