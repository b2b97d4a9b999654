import { roundTo, share, toPercent } from '#model';

/** End of the slider, percent of GDP; typed values go to 10. */
export const RAIL_MAX = 6;
/** Steps of the keys and buttons, percentage points. */
export const STEP = 0.1;
const BIG_STEP = 0.5;
/** Marks nearer than this, in points, part by a few pixels. */
const TOUCHING = 0.22;
/** A drag within this of a mark lands on it, in points. */
const SNAP = 0.05;

/** Gives a share's place on the rail, as a CSS length. */
export const placeOf = (shareOfGdp: number): string =>
  `${Math.min(100, Math.max(0, (toPercent(shareOfGdp) / RAIL_MAX) * 100)).toFixed(2)}%`;

/** Tells whether two marks touch. */
export const touch = (a: number, b: number): boolean => Math.abs(toPercent(a) - toPercent(b)) < TOUCHING;

/**
 * Turns a dragged position into a share: tenths of a percent, or a mark's exact value where one is near.
 *
 * @param percent Position on the rail, percent of GDP.
 * @param marks Shares marked on the rail; empty turns snapping off.
 */
export function landed(percent: number, marks: readonly number[]): number {
  const near = marks.find((mark) => Math.abs(toPercent(mark) - percent) < SNAP);
  return near ?? share(roundTo(percent, 1) / 100);
}

/** Moves a share by points from its exact value, within what can be typed. */
export const stepped = (from: number, points: number): number =>
  Math.min(0.1, Math.max(0, roundTo(toPercent(from) + points, 2) / 100));

/** Finds the next mark above or below a share; the share itself where there is none. */
function nextMark(from: number, marks: readonly number[], direction: 1 | -1): number {
  const ahead = marks.filter((mark) => (mark - from) * direction > 1e-9);
  return ahead.length === 0 ? from : direction > 0 ? Math.min(...ahead) : Math.max(...ahead);
}

/** Gives the share a key of the slider asks for, from the exact present value; null for any other key. */
export function keyed(
  key: string,
  isShifted: boolean,
  from: number,
  marks: readonly number[],
): number | null {
  const step = isShifted ? BIG_STEP : STEP;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepped(from, -step);
    case 'ArrowRight':
    case 'ArrowUp':
      return stepped(from, step);
    case 'PageDown':
      return stepped(from, -BIG_STEP);
    case 'PageUp':
      return stepped(from, BIG_STEP);
    case 'Home':
      return 0;
    case 'End':
      return RAIL_MAX / 100;
    case '[':
      return nextMark(from, marks, -1);
    case ']':
      return nextMark(from, marks, 1);
    default:
      return null;
  }
}
