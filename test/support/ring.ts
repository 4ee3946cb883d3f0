/** The ring as a picture has it, reckoned apart from the clock of the documents. */
import type { Picture } from '../../lambda/screen/picture';

/** Seconds left on the ring `now` seconds after the speech began, or null where none is shown. */
export function secondsLeftOf(picture: Picture, now: number): number | null {
  const change = picture.changes.findLast((one) => one.atSeconds <= now);
  const ring = change?.ring;
  if (change === undefined || !ring) return null;
  return ring.runs ? Math.max(0, ring.left - (now - change.atSeconds)) : ring.left;
}
