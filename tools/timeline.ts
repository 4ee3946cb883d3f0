/** `npm run timeline`: every script of the routine with its seconds; `--json` for programs. */
import { EN } from '../lambda/language/en';
import { secondsOf, secondsOfSegment } from '../lambda/script/seconds';
import type { Segment } from '../lambda/script/types';
import { type RoutineScript, routineScripts } from './scripts';

const round = (seconds: number) => Math.round(seconds * 100) / 100;

/** The side a stretch of work belongs to; getting there belongs to neither. */
function sideOf({ at }: Segment): string | undefined {
  const works = at !== undefined && ['lead', 'work', 'release'].includes(at.phase);
  const side = works ? at.side : undefined;
  return side === 'both' ? undefined : side;
}

function timelineOf({ exercise, moment, script }: RoutineScript) {
  return {
    exercise,
    moment,
    segments: script.map((segment) => ({
      kind: segment.kind,
      ...(segment.kind === 'words' && { text: segment.text }),
      seconds: round(secondsOfSegment(segment, EN.speed)),
      side: sideOf(segment),
      label: segment.label,
    })),
    seconds: round(secondsOf(script, EN.speed)),
  };
}

/** The table of the README: what each exercise takes, in seconds. */
export function table(): string {
  const rows = routineScripts().map(({ exercise, moment, script }) => {
    const of = (kind: Segment['kind']) =>
      script.reduce(
        (sum, part) => sum + (part.kind === kind ? secondsOfSegment(part, EN.speed) : 0),
        0,
      );
    const sides = new Map<string, number>();
    for (const part of script) {
      const side = sideOf(part) ?? 'both';
      if (part.kind === 'hold') sides.set(side, (sides.get(side) ?? 0) + part.seconds);
    }
    const holds = [...sides].map(([side, seconds]) => `${side} ${seconds}`).join(', ') || '–';
    const silent = of('pause') + of('chime');
    const cells = [exercise, moment, of('words'), silent, holds, secondsOf(script, EN.speed)];
    return cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell));
  });
  const total = routineScripts().reduce((sum, { script }) => sum + secondsOf(script, EN.speed), 0);
  const head = ['exercise', 'moment', 'words s', 'pauses and chimes s', 'held s', 'in all s'];
  return [
    head,
    head.map(() => '---'),
    ...rows,
    ['**all**', '', '', '', '', `**${total.toFixed(0)}**`],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

if (require.main === module) {
  const json = process.argv.includes('--json');
  console.log(json ? JSON.stringify(routineScripts().map(timelineOf), null, 1) : table());
}
