import { CARE } from './intents/care';
import { SAFETY } from './intents/safety';

/** Pain is no danger of its own: what stands beside it decides. */
const PAINS = ['PainIntent', 'PainBeforeIntent', 'KneePainIntent'];
const DANGERS = new Set(
  Object.keys({ ...CARE, ...SAFETY }).filter((name) => !PAINS.includes(name)),
);

/** Whether an intent says that nothing is wrong, or asks for something else: neither of danger nor of pain. */
export function isHarmless(intent: string): boolean {
  return !isDanger(intent) && !/Pain|Hurt/.test(intent);
}

/** Whether an intent tells of danger: it wins inside a longer sentence. */
export function isDanger(intent: string): boolean {
  return DANGERS.has(intent);
}

/** Where several are told of, these come first; and a part of such a phrase is told of anyone. */
export function isGravest(intent: string | undefined): boolean {
  return /^(?:Emergency|BrokenLeg|Bleeding|Crisis)Intent$/.test(intent ?? '');
}
