/** Waiting beside an Echo: for something to happen, or for a moment to come. */
import type { Clock, VirtualClock } from './clock';

/** Waits by `clock`; `virtual` is the same clock where it stands still until it is told to go on, else null. */
export function makeWaiting(clock: Clock, virtual: VirtualClock | null) {
  let stirred = () => {};
  /** Until something happens or the moment comes. */
  const pass = (until?: number) =>
    new Promise<void>((resolve) => {
      let cancel = () => {};
      stirred = () => {
        stirred = () => {};
        cancel();
        resolve();
      };
      if (until !== undefined) cancel = clock.after(until - clock.now(), () => stirred());
    });
  return {
    /** Something happened: whoever waits goes on. */
    stir: () => stirred(),
    pass,
    /** The same, except that standing time goes on to the next thing due, no further than `until`. */
    async play(until?: number) {
      if (virtual === null) await pass(until);
      else if (!virtual.step(until) && until !== undefined) virtual.goTo(until);
    },
  };
}
