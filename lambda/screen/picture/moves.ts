/** How the person moves while a script is spoken: from which pose to which, when, and in how many seconds. */
import type { Drawing } from '../../figure/drawing';
import { repetitionOf } from '../../script/segments';
import type { Mark } from '../../script/types';
import { type Moment, toHundredths } from './moment';

/** From here on the person moves from one pose to another, and stays there until the next. */
export interface Move {
  /** Seconds since the speech began. */
  readonly atSeconds: number;
  /** Poses of the drawing, by their indexes; the same where nothing moves. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  /** To and fro until the next move, so many seconds each way. */
  readonly sways?: true;
}

/** Whether anything moves. */
export const goes = ({ from, to }: Move) => from !== to;

/** While a position is told, the movement to come is shown so slowly. */
const SHOWN_SECONDS = 2.6;
/** To get into a hold, and out of one. */
const INTO_SECONDS = 2;
const RELEASE_SECONDS = 1.4;
/** A beat takes the time of its words, and is over a little before the next. */
const BEAT_REST_SECONDS = 0.15;

/** The pose that shows where it leads. */
const farOf = ({ key, held }: Drawing) => (key === 0 ? (held?.poses[1] ?? 0) : key);

/** The moves through some poses, one after the other, in so many seconds. */
function through(poses: readonly number[], from: number, at: number, seconds: number): Move[] {
  const each = seconds / Math.max(1, poses.length);
  return poses.flatMap((to, nth): Move[] => {
    const before = nth === 0 ? from : (poses[nth - 1] ?? from);
    if (before === to) return [];
    return [{ atSeconds: at + nth * each, from: before, to, seconds: each - BEAT_REST_SECONDS }];
  });
}

const isWords = ({ segment }: Moment) => segment.kind === 'words';
const secondsOf = (moments: readonly Moment[]) =>
  moments.reduce((sum, { seconds }) => sum + seconds, 0);

/** The moves of one repetition: a beat for each of its words, or all in the time of its number. */
function repetition(moments: readonly Moment[], { beats = [] }: Drawing, from: number): Move[] {
  const starts = moments.flatMap((one, index) => (isWords(one) ? [index] : []));
  const told = starts.length === beats.length;
  const [first] = moments;
  if (first === undefined) return [];
  if (!told) return through(beats.flat(), from, first.atSeconds, secondsOf(moments));
  let pose = from;
  return beats.flatMap((poses, nth) => {
    const beat = moments.slice(starts[nth], starts[nth + 1]);
    const moves = through(poses, pose, beat[0]?.atSeconds ?? 0, secondsOf(beat));
    pose = poses.at(-1) ?? pose;
    return moves;
  });
}

function counted(moments: readonly Moment[], drawing: Drawing): Move[] {
  const moves: Move[] = [];
  const last = drawing.beats?.flat().at(-1) ?? 0;
  const repOf = ({ segment }: Moment) => repetitionOf(segment.label)?.rep;
  let pose = 0;
  for (const rep of new Set(moments.flatMap((one) => repOf(one) ?? []))) {
    const own = moments.filter((one) => repOf(one) === rep);
    if (pose === last && drawing.goesBy) pose = 0;
    moves.push(...repetition(own, drawing, pose));
    pose = last;
  }
  return moves;
}

function timed(moments: readonly Moment[], { held }: Drawing): Move[] {
  const [first] = moments;
  const hold = moments.find(({ segment }) => segment.kind === 'hold');
  if (held === undefined || first === undefined || hold === undefined) return [];
  const [from, to] = held.poses;
  const into = hold.atSeconds - first.atSeconds;
  return [
    ...through([from], 0, first.atSeconds, Math.max(into, INTO_SECONDS)),
    {
      atSeconds:
        from === 0 ? hold.atSeconds : Math.max(hold.atSeconds, first.atSeconds + INTO_SECONDS),
      ...{ from, to, seconds: held.seconds, sways: true },
    },
  ];
}

/** The moves of a stretch of script, all about one side in one phase. */
function movesIn(stretch: readonly Moment[], at: Mark, drawing: Drawing, before: number): Move[] {
  const [first] = stretch;
  if (first === undefined) return [];
  const still: Move = { atSeconds: first.atSeconds, from: 0, to: 0, seconds: 1 };
  if (at.phase === 'position') {
    const told = stretch.filter((one) => isWords(one) && one.segment.at !== undefined);
    // The first tells which exercise it is.
    const shown = told[Math.min(drawing.shownFrom ?? told.length, told.length - 1)];
    if (shown === undefined || told.length < 2) return [still];
    const sway = { from: 0, to: farOf(drawing), seconds: SHOWN_SECONDS, sways: true } as const;
    return [still, { atSeconds: shown.atSeconds, ...sway }];
  }
  if (at.phase === 'work')
    return drawing.held ? timed(stretch, drawing) : counted(stretch, drawing);
  if (at.phase === 'release') {
    const goesBy = drawing.goesBy && before !== 0;
    return [
      goesBy || before === 0
        ? still
        : { atSeconds: first.atSeconds, from: before, to: 0, seconds: RELEASE_SECONDS },
    ];
  }
  return [still];
}

/** Where a move ends. */
const endOf = (move: Move | undefined) => move?.to ?? 0;

/** All moves while the moments pass, in order; the first at 0. `drawingOf` a mark is what is shown there. */
export function movesOf(moments: readonly Moment[], drawingOf: (at: Mark) => Drawing): Move[] {
  const moves: Move[] = [];
  let stretch: Moment[] = [];
  const flush = () => {
    const at = stretch[0]?.at;
    if (at && at.phase !== 'finish') {
      moves.push(...movesIn(stretch, at, drawingOf(at), endOf(moves.at(-1))));
    }
    stretch = [];
  };
  for (const moment of moments) {
    const before = stretch[0]?.at;
    const isSame =
      before?.bout === moment.at?.bout && before?.phase === moment.at?.phase && stretch.length > 0;
    if (!isSame) flush();
    stretch.push(moment);
  }
  flush();
  const rest: Move = { atSeconds: 0, from: 0, to: 0, seconds: 1 };
  return (moves[0]?.atSeconds === 0 ? moves : [rest, ...moves]).map((move) => ({
    ...move,
    atSeconds: toHundredths(move.atSeconds),
    seconds: toHundredths(move.seconds),
  }));
}
