/** Eight times as much may cost a little more than eight times the time; a quadratic step would cost sixty-four times. */
export const MOST_GROWTH = 24;

/** So often it is measured: a busy machine slows some of the turns. */
const MOST_TURNS = 12;

/** Below this many milliseconds a measurement is chance. */
const FLOOR = 4;

/**
 * How many times longer the work takes when it is larger, by the best of several turns; it stops measuring once that is few enough. It
 * says how the time grows, whatever machine it is and whatever else the machine does.
 */
export function growth(work: (size: number) => void, small: number, large: number): number {
  const time = (size: number) => {
    const start = performance.now();
    work(size);
    return performance.now() - start;
  };
  let [ofSmall, ofLarge] = [time(small), time(large)];
  for (let turn = 1; turn < MOST_TURNS && ofLarge / Math.max(FLOOR, ofSmall) >= MOST_GROWTH; turn += 1) {
    ofSmall = Math.min(ofSmall, time(small));
    ofLarge = Math.min(ofLarge, time(large));
  }
  return ofLarge / Math.max(FLOOR, ofSmall);
}
