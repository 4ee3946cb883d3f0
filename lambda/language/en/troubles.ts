/** What goes wrong and is no danger, where the exercise has no answer of its own. Nothing of it ends a routine. */
import type { TroubleWords } from '../language';

const GENERAL: TroubleWords['general'] = {
  slips: [
    "Let's steady it first: take a moment, and set it again.",
    'Bare feet or shoes, and a surface that grips, keep most things in place.',
  ],
  shaking: [
    "Shaking is a muscle working hard, and that's fine.",
    'If you lose the position, do less of it, or rest for a breath.',
  ],
  nearlyFell: [
    'Steady. Take a hand to a wall or a chair before you go on.',
    'Shoes or bare feet, not socks, and make the movement smaller.',
  ],
  hot: [
    'Then cool down for a moment: a drink, some air, a rest.',
    'If you feel faint or unwell, stop and tell someone.',
  ],
  asleep: [
    'Come out of it, and wiggle your foot until it wakes up.',
    "If the feeling isn't back in a few minutes, leave it for today.",
  ],
  away: ['Good to have you back.'],
  driftsIn: [
    'Then make it smaller, and keep that knee pointing straight ahead, over its ankle.',
    "It's the very thing to watch: the knee should not move toward the other one.",
  ],
  inBed: [
    'A bed gives way under you, so a firm floor with a mat is better.',
    "What needs the floor can also be done on a chair or standing: say, I can't kneel.",
  ],
};

const KIT_SLIPS: TroubleWords['kitSlips'] = {
  roller: [
    'Put the roller on a mat or a carpet, where it grips.',
    'Keep a hand and a foot on the floor, and roll slowly.',
  ],
  band: [
    'Lay the band flat, a hand above the knees, on bare skin or snug shorts.',
    'If it still rolls up, a wider band helps, or do the steps without.',
  ],
  ball: [
    'Press the ball firmly into the small of your back, on a wall that grips.',
    'Shoes or bare feet, feet a little further forward. If it is soft, do without it.',
  ],
};

export const TROUBLES: TroubleWords = { general: GENERAL, kitSlips: KIT_SLIPS };
