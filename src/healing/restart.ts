// When a kiosk that met a fault begins anew by itself, and when it does without the stage. Times are in
// milliseconds since 1970; those that a clock which was set back has made future ones are not counted.

/** How long the pause lasts; longer where faults come one after another. Ten seconds are never reached. */
const SOON = 4000;
const LATER = 7500;

/** So many faults within so long a time are many. */
const MANY = 3;
const CLOSE = 60_000;

/** How long after them the stage is spared. */
const SPARED = 10 * 60_000;

/** As many as are remembered. */
const MOST = 10;

/** @param before when faults happened @returns how long to wait, and the times to be remembered */
export function restartAfter(
  before: readonly number[],
  now: number,
): { wait: number; times: number[] } {
  const times = [...before.filter((at) => at <= now && now - at < SPARED), now].slice(-MOST);
  const close = times.filter((at) => now - at < CLOSE).length;
  return { wait: close < MANY ? SOON : LATER, times };
}

/** Whether so many faults came so close one after another that the stage is spared for a while. */
export const sparesStage = (times: readonly number[], now: number): boolean =>
  times.some((at, index) => {
    const first = times[index - MANY + 1];
    return first !== undefined && at - first < CLOSE && at <= now && now - at < SPARED;
  });
