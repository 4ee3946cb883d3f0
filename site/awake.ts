/// <reference lib="dom" />
/** Keeps the screen on in a routine, where the browser can. */
import { afterFrame } from './frame';

/** True keeps it on from now, false lets it go dark. */
export function makeAwake(): (wanted: boolean) => void {
  let isWanted = false;
  let lock: Promise<WakeLockSentinel | null> | null = null;

  /** A page that is not seen may not ask; it asks again when it is. */
  function ask() {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    lock = navigator.wakeLock.request('screen').catch(() => null);
  }

  document.addEventListener('visibilitychange', () => {
    if (isWanted) ask();
  });
  return (wanted) => {
    if (wanted === isWanted) return;
    isWanted = wanted;
    if (wanted) return afterFrame(ask);
    void lock?.then((held) => held?.release());
    lock = null;
  };
}
