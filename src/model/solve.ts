/** Where a lever must stand, or how far it gets. */
export interface Solution {
  /** Position of the lever. */
  readonly at: number;
  /** The measure there. */
  readonly value: number;
  /** False where the goal lies beyond both ends; `at` is then the end nearest to it. */
  readonly isReached: boolean;
}

/** Halvings of the range: 2^-50 of it is far below any digit shown. */
const HALVINGS = 50;
/** Relative slack with which a goal counts as reached. */
const SLACK = 1e-9;

/**
 * Finds by bisection where a lever brings a measure to a goal (model.md §9).
 *
 * @param measure Rises or falls all along the range; flat stretches are allowed.
 */
export function solve(measure: (at: number) => number, min: number, max: number, goal: number): Solution {
  let [low, high] = [min, max];
  const [atLow, atHigh] = [measure(low), measure(high)];
  const isRising = atHigh >= atLow;
  const [least, most] = isRising ? [atLow, atHigh] : [atHigh, atLow];
  const slack = SLACK * Math.max(1e-12, Math.abs(goal));
  if (goal <= least) return { at: isRising ? min : max, value: least, isReached: least - goal <= slack };
  if (goal >= most) return { at: isRising ? max : min, value: most, isReached: goal - most <= slack };
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (measure(middle) < goal === isRising) low = middle;
    else high = middle;
  }
  const at = (low + high) / 2;
  return { at, value: measure(at), isReached: true };
}
