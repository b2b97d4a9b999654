import type { AllyId } from '#model';
import { px } from '../mark.ts';
import type { Box } from '../text.ts';
import { EUROPE, NORTH_AMERICA, type Shapes } from './shapes.ts';

type Ring = readonly (readonly [x: number, y: number])[];

/** An area as it is drawn: the path, and the box of its largest ring, where a panel stands beside it. */
export interface Outline {
  readonly d: string;
  readonly box: Box;
  /** Lines across it, 45°, for an area without a value. */
  readonly hatch: string;
}

/** A map at one size and place: all outlines, px. */
export interface Outlines {
  readonly land: string;
  readonly inset: { readonly box: Box; readonly land: string };
  readonly allies: ReadonlyMap<AllyId, Outline>;
}

/** Where North America stands on the grid of Europe, over the north of Russia, and its size against its own grid. */
const INSET = { x: 428, y: 0, scale: (EUROPE.width - 428) / NORTH_AMERICA.width };

/** Maps kept: two on the page and two of a picture, with room for changes of size. */
const KEPT = 16;
const made = new Map<string, Outlines>();

/**
 * Gives the outlines of a map in its place; the last few are kept, so that a moving slider changes only colours.
 *
 * @param left,top Upper left corner, px.
 */
export function outlinesFor(width: number, left: number, top: number): Outlines {
  const place = `${width} ${left} ${top}`;
  const known = made.get(place);
  if (known) return known;
  const scale = width / EUROPE.width;
  const [x, y] = [left + INSET.x * scale, top + INSET.y * scale];
  const inset = INSET.scale * scale;
  const outlines: Outlines = {
    land: drawn(ringsOf(EUROPE.land, scale, left, top)),
    inset: {
      box: { x0: x, y0: y, x1: left + width, y1: y + NORTH_AMERICA.height * inset },
      land: drawn(ringsOf(NORTH_AMERICA.land, inset, x, y)),
    },
    allies: new Map([...outlinesOf(EUROPE, scale, left, top), ...outlinesOf(NORTH_AMERICA, inset, x, y)]),
  };
  if (made.size >= KEPT) made.delete([...made.keys()][0] ?? place);
  made.set(place, outlines);
  return outlines;
}

function outlinesOf(
  { allies }: Shapes,
  scale: number,
  x: number,
  y: number,
): readonly (readonly [AllyId, Outline])[] {
  return Object.entries(allies).map(([ally, text]) => {
    const rings = ringsOf(text, scale, x, y);
    const boxes = rings.map(boxOfRing).sort((a, b) => area(b) - area(a));
    return [
      ally as AllyId,
      {
        d: drawn(rings),
        box: boxes[0] ?? { x0: x, y0: y, x1: x, y1: y },
        hatch: ally === 'ISL' ? hatchOf(rings) : '',
      },
    ] as const;
  });
}

/** Reads rings of steps (`Shapes`) and sets them in place. */
const ringsOf = (text: string, scale: number, left: number, top: number): readonly Ring[] =>
  text.split(';').map((ring) => {
    const steps = ring.match(/-?\d+/gu)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    return steps.flatMap((step, i) => {
      if (i % 2 === 0) {
        x += step;
        return [];
      }
      y += step;
      return [[left + x * scale, top + y * scale] as const];
    });
  });

const drawn = (rings: readonly Ring[]): string =>
  rings.map((ring) => `${ring.map(([x, y], i) => `${i ? 'L' : 'M'}${px(x)} ${px(y)}`).join('')}Z`).join('');

function boxOfRing(ring: Ring): Box {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const area = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

/** Distance between two lines of a hatch, px across. */
const HATCH_STEP = 5;

/** Draws lines at 45° across rings, cut at their edges: a file has no pattern to refer to. */
export function hatchOf(rings: readonly Ring[]): string {
  const sums = rings.flatMap((ring) => ring.map(([x, y]) => x + y));
  let d = '';
  for (let sum = Math.min(...sums) + HATCH_STEP / 2; sum < Math.max(...sums); sum += HATCH_STEP) {
    // Along x + y = sum, the xs at which an edge is crossed; between every other pair lies land.
    const xs = rings
      .flatMap((ring) =>
        ring.flatMap(([x, y], i) => {
          const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
          const [from, to] = [x + y - sum, nextX + nextY - sum];
          return from < 0 === to < 0 ? [] : [x + ((nextX - x) * from) / (from - to)];
        }),
      )
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [x0, x1] = [xs[i] ?? 0, xs[i + 1] ?? 0];
      d += `M${px(x0)} ${px(sum - x0)}L${px(x1)} ${px(sum - x1)}`;
    }
  }
  return d;
}
