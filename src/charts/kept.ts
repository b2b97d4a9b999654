import type { Cell } from '#model';
import type { Mark } from './mark.ts';

interface Kept {
  readonly from: readonly Cell[];
  readonly marks: readonly Mark[];
}

const known = new WeakMap<object, Map<string, Kept>>();

/**
 * Gives what a row is drawn as: the same marks as before while its cells are the same, so that a slider works out and
 * compares only what it moved.
 *
 * @param frame The layout the row stands in; what was drawn goes with it.
 * @param key Names the part within the layout.
 * @param from All that the drawing reads besides the layout.
 */
export function keptMarks(
  frame: object,
  key: string,
  from: readonly Cell[],
  draw: () => readonly Mark[],
): readonly Mark[] {
  const parts = known.get(frame) ?? new Map<string, Kept>();
  known.set(frame, parts);
  const before = parts.get(key);
  if (
    before &&
    before.from.length === from.length &&
    before.from.every((cell, i) => Object.is(cell, from[i]))
  )
    return before.marks;
  const marks = draw();
  parts.set(key, { from, marks });
  return marks;
}
