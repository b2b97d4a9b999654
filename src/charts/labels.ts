import type { Box } from './text.ts';

/** A label that wants to stand beside a height of the plot. */
export interface EndLabel {
  readonly key: string;
  /** Wanted centre, px. */
  readonly at: number;
  /** Height it fills, px. */
  readonly height: number;
  /** The lowest gives way first where not all fit. */
  readonly priority: number;
}

/** Least distance between the centres of two neighbouring end labels, px (interface.md 1.10). */
export const LABEL_STEP = 14;

interface Group {
  readonly labels: readonly EndLabel[];
  readonly height: number;
  /** Best top of the whole group. */
  readonly top: number;
}

/**
 * Parts end labels that would touch, moving each as little as possible, in the order of their heights.
 *
 * @returns Centre by key; a label that cannot fit between `top` and `bottom` is absent, the least important first.
 */
export function placeLabels(
  labels: readonly EndLabel[],
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  let kept = labels.map((label) => ({ ...label, height: Math.max(label.height, LABEL_STEP) }));
  while (kept.length > 0 && kept.reduce((sum, { height }) => sum + height, 0) > bottom - top + 1e-6) {
    const least = Math.min(...kept.map(({ priority }) => priority));
    const drop = kept.findLastIndex(({ priority }) => priority === least);
    kept = kept.filter((_, i) => i !== drop);
  }
  const within = (height: number, wanted: number): number => Math.max(top, Math.min(bottom - height, wanted));
  const groups: Group[] = [];
  for (const label of kept.sort((a, b) => a.at - b.at || a.key.localeCompare(b.key))) {
    let group: Group = {
      labels: [label],
      height: label.height,
      top: within(label.height, label.at - label.height / 2),
    };
    let above = groups.at(-1);
    // Two groups that overlap become one, placed at the mean of what its labels want.
    while (above && above.top + above.height > group.top + 1e-9) {
      groups.pop();
      group = joined(above, group, within);
      above = groups.at(-1);
    }
    groups.push(group);
  }
  const centres = new Map<string, number>();
  for (const group of groups) {
    let y = group.top;
    for (const label of group.labels) {
      centres.set(label.key, y + label.height / 2);
      y += label.height;
    }
  }
  return centres;
}

function joined(above: Group, below: Group, within: (height: number, wanted: number) => number): Group {
  const labels = [...above.labels, ...below.labels];
  const height = above.height + below.height;
  let offset = 0;
  let wanted = 0;
  for (const label of labels) {
    wanted += label.at - label.height / 2 - offset;
    offset += label.height;
  }
  return { labels, height, top: within(height, wanted / labels.length) };
}

type Point = readonly [x: number, y: number];

/** Keeps what a plot already holds, so that a label is drawn only where nothing else stands. */
export class Occupied {
  readonly #boxes: Box[] = [];
  readonly #lines: (readonly Point[])[] = [];

  /** Claims a rectangle. */
  box(...boxes: readonly Box[]): void {
    this.#boxes.push(...boxes);
  }

  /** Claims a line through points. */
  line(points: readonly Point[]): void {
    this.#lines.push(points);
  }

  /** Tells whether a rectangle touches nothing. @param air Free space to keep around it, px. */
  isFree(box: Box, air = 2): boolean {
    const wide = { x0: box.x0 - air, y0: box.y0 - air, x1: box.x1 + air, y1: box.y1 + air };
    return !this.#boxes.some((other) => touches(wide, other)) && !this.crosses(wide);
  }

  /** Tells whether a claimed line runs through a rectangle. */
  crosses(box: Box): boolean {
    return this.#lines.some((points) =>
      points.some((point, i) => i > 0 && cuts(box, points[i - 1] as Point, point)),
    );
  }
}

/** Tells whether two rectangles overlap. */
export const touches = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Tells whether a segment enters a rectangle (Liang–Barsky). */
function cuts(box: Box, [xa, ya]: Point, [xb, yb]: Point): boolean {
  if (Math.max(xa, xb) < box.x0 || Math.min(xa, xb) > box.x1) return false;
  if (Math.max(ya, yb) < box.y0 || Math.min(ya, yb) > box.y1) return false;
  const [dx, dy] = [xb - xa, yb - ya];
  let [from, to] = [0, 1];
  for (const [delta, room] of [
    [-dx, xa - box.x0],
    [dx, box.x1 - xa],
    [-dy, ya - box.y0],
    [dy, box.y1 - ya],
  ] as const) {
    if (delta === 0) {
      if (room < 0) return false;
    } else if (delta < 0) from = Math.max(from, room / delta);
    else to = Math.min(to, room / delta);
  }
  return from <= to;
}
