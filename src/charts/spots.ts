import type { AllyId, ExporterId, Year } from '#model';
import type { ReadingRow } from './reading.ts';
import type { Box } from './text.ts';

/**
 * What a chart of items shows: an ally or an exporter, a year or a key figure of a comparison, a sum of allies or the
 * whole.
 */
export type ItemId = AllyId | ExporterId | `year:${number}` | `figure:${string}` | 'others' | 'whole';

/** Names a year as an item of a chart. */
export const yearItem = (year: Year): ItemId => `year:${year}`;

/** Reads the year that an item names; NaN where it names none. */
export const yearOf = (id: ItemId): number => Number(id.split(':')[1] ?? Number.NaN);

/** Where one item stands in a chart: what pointer and keyboard land on, px. */
export interface Spot extends Box {
  readonly id: ItemId;
  /** Names the part of the chart, where one stands in several; within it each stands once. */
  readonly place?: string;
  /** A path that catches the pointer instead of the box, for shapes on a map. */
  readonly outline?: string;
  /** Where its panel stands instead of beside it, upper left corner. */
  readonly panelAt?: { readonly x: number; readonly y: number };
  /** The figure that alone stands here, which says how it comes about; `place` is then its key among the item's. */
  readonly claim?: ReadingRow['claim'];
  /** Where arrow keys find it from side to side, px; its middle unless told. */
  readonly keyX?: number;
  /** How far beyond its outline it catches the pointer, px. */
  readonly reach?: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Sideways distance counts so much more than distance ahead. */
const SIDEWAYS = 2.5;

/** Finds the nearest spot in a direction; the present one where there is none. */
export function nextSpot(spots: readonly Spot[], from: Spot, direction: Direction): Spot {
  const [x, y] = foundAt(from);
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [spotX, spotY] = foundAt(spot);
    const [dx, dy] = [spotX - x, spotY - y];
    const isAcross = direction === 'left' || direction === 'right';
    const ahead = (isAcross ? dx : dy) * sign;
    const aside = Math.abs(isAcross ? dy : dx);
    const far = ahead + aside * SIDEWAYS;
    if (ahead > 0.5 && far < least) [best, least] = [spot, far];
  }
  return best;
}

const foundAt = (spot: Spot): readonly [number, number] => {
  const [x, y] = middleOf(spot);
  return [spot.keyX ?? x, y];
};

/** Names a spot within its chart. */
export const nameOf = ({ place = '', id }: Pick<Spot, 'place' | 'id'>): string => `${place}:${id}`;

/** Gives the middle of a spot. */
export const middleOf = ({ x0, y0, x1, y1 }: Box): readonly [number, number] => [
  (x0 + x1) / 2,
  (y0 + y1) / 2,
];
