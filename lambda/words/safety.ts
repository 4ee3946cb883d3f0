/** What is said when the exercises must end. Each ends by itself: nothing is offered after it. */
import type { Sign } from '../coach/ask';

export const SIGN_WORDS: Readonly<Record<Sign, readonly string[]>> = {
  swelling: [
    'Then no exercises today.',
    'A badly swollen knee needs to be seen today, by your {doctor} or {urgent}.',
    "If it's hot and red too, or you feel ill, go to {urgent} now.",
  ],
  locked: [
    "Then stop here, and don't force it.",
    "A knee that locks or won't move needs to be seen today, by your {doctor} or {urgent}.",
  ],
  givingWay: [
    'Then stop here, and sit down.',
    'A knee that gives way or slips should be seen before you exercise: call your {doctor} today.',
  ],
  weight: [
    'Then stop here, and keep your weight off it.',
    "A leg that can't take your weight needs to be seen today, by your {doctor} or {urgent}.",
  ],
  injury: [
    'Then no exercises today.',
    'A fresh injury should be seen first: call your {doctor} today.',
    "If it looks out of shape, or you can't stand on it, call {emergency}, or have someone take you in now.",
  ],
  numb: [
    'Stop there, and come off whatever presses on it.',
    "If the numbness or tingling doesn't pass in a few minutes, see your {doctor} today.",
    'If it spreads, or the leg turns weak, call {emergency}.',
  ],
  calf: [
    'Stop here. With chest pain, or short of breath, call {emergency} now.',
    'A swollen, warm or tender calf needs to be seen today, by your {doctor} or {urgent}.',
    'No rolling.',
  ],
  fever: [
    'Then no exercises today.',
    'A hot, sore knee with a fever needs to be seen today, by your {doctor} or {urgent}.',
  ],
  night: [
    "Then let's leave the exercises.",
    'Pain at rest or through the night should be looked at: see your {doctor} in the next few days.',
    "If it's getting worse, go today.",
  ],
};

export const UNWELL_WORDS = [
  'Stop there. Sit or lie down, and breathe slowly.',
  "If it doesn't pass in a few minutes, ask someone to be with you.",
  'With chest pain, trouble breathing, or if you might pass out, call {emergency} now.',
];

/** Said before the floor, once a session: advice, and never a question. */
export const WARNING_SIGNS =
  "If your knee is badly swollen, hot, locked, injured, giving way, or won't bear weight, see your {doctor} first.";

export const NOTICE_SHORT = 'This is general information, and not medical advice.';

export const NOTICE_FULL = [
  "This is for information and educational purposes. It isn't medical advice.",
  'Opinions differ. Always ask your healthcare provider about your own health.',
];
