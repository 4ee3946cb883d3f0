/** Resolves after so many milliseconds of the time that tests go by. */
export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
