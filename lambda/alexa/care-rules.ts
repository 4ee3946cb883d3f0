/** What an answer to danger must keep, whoever wrote its words: checked where answers leave. */
import type { Turn, Voice } from '../coach/turn';
import type { Tier } from '../language/ids';

/** Whether the tier ends the session, and clears the place. */
const RULES: Readonly<Record<Tier, { readonly ends: boolean; readonly clears: boolean }>> = {
  emergency: { ends: true, clears: true },
  crisis: { ends: true, clears: true },
  stuck: { ends: false, clears: false },
  see: { ends: true, clears: true },
  ask: { ends: false, clears: true },
};

/** Every rule of its tier that the answer breaks, each a plain sentence; none for a good one, and for any without a tier. */
export function brokenCare(turn: Turn, { language, region }: Voice): string[] {
  const tier = turn.still?.tier ?? null;
  if (tier === null) return [];
  const broken: string[] = [];
  const { ends, clears } = RULES[tier];
  const said = turn.script.flatMap((one) => (one.kind === 'words' ? [one.text] : []));
  const number = language.callNow(region);
  const mentions = (what: string, lines: readonly string[]) =>
    lines.some((line) => line.includes(what));
  if (tier === 'emergency' && !said[0]?.includes(number)) {
    broken.push('The first sentence of an emergency is not to call the number.');
  }
  if (tier === 'emergency' && said[1] !== language.care.cannotCall) {
    broken.push("The second sentence of an emergency does not say that the skill can't call.");
  }
  if (tier === 'emergency' && said.length > 3) broken.push('An emergency is told at length.');
  if (tier === 'crisis' && !mentions(region.helpline.said, said)) {
    broken.push('A crisis is answered without the helpline.');
  }
  if ((tier === 'crisis' || tier === 'stuck') && !mentions(number, said)) {
    broken.push(`An answer of the tier ${tier} leaves out the number.`);
  }
  if (ends !== (turn.after === 'end'))
    broken.push(`The tier ${tier} ${ends ? 'ends' : 'listens'}.`);
  if (clears && turn.state.today !== null) broken.push(`The tier ${tier} keeps no place.`);
  if (turn.after === 'goOn' || turn.script.some(({ at }) => at !== undefined)) {
    broken.push('An exercise is told with an answer to danger.');
  }
  return broken;
}
