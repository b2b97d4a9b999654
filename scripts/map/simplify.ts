/** A point of a plane, x right, y down. */
export type Point = readonly [x: number, y: number];

/** Twice the area of a triangle, unsigned. */
const doubleArea = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

/**
 * Leaves out of a line, one after another, the point that matters least (Visvalingam–Whyatt) while its triangle is
 * smaller than `least`. Ends stay, so that two countries that share the line still meet.
 *
 * @param least Square units of the plane.
 */
export function simplified(line: readonly Point[], least: number): readonly Point[] {
  const kept = [...line];
  while (kept.length > 2) {
    let [smallest, at] = [Number.POSITIVE_INFINITY, -1];
    for (let i = 1; i < kept.length - 1; i++) {
      const area = doubleArea(kept[i - 1] as Point, kept[i] as Point, kept[i + 1] as Point) / 2;
      if (area < smallest) [smallest, at] = [area, i];
    }
    if (smallest >= least) break;
    kept.splice(at, 1);
  }
  return kept;
}

/** Gives the area of a ring, unsigned; its last point need not repeat the first. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}
