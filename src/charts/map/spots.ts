import { type AllyId, BASE_YEAR, type Table } from '#model';
import type { Spot } from '../spots.ts';
import { calloutsOf, MAP_RATIO, type MapFrame } from './frame.ts';
import { outlinesFor } from './outlines.ts';
import { mapRows } from './rows.ts';

/** An ally whose largest part is smaller than this, px², catches the pointer some pixels beyond its border. */
const SMALL_AREA = 700;
const REACH = 5;

/**
 * Lists what pointer and keyboard land on: bars first, since the first arrow key lands on the first of them, then each
 * map with its squares. Allies out of scope are left out; small ones come last, on top of their neighbours.
 */
export function mapSpots(table: Table, frame: MapFrame): readonly Spot[] {
  const { rows, year } = mapRows(table);
  const bars = frame.columns.flatMap(({ x, y, allies }) =>
    allies.map((ally, i): Spot => {
      const y0 = y + i * frame.rowHeight;
      return { id: ally, place: 'bars', x0: x - 4, y0, x1: x + frame.columnWidth, y1: y0 + frame.rowHeight };
    }),
  );
  const maps = frame.maps.flatMap((map): readonly Spot[] => {
    const outlines = outlinesFor(map.width, map.x, map.y);
    const place = year === BASE_YEAR ? 'now' : map.of;
    // Below the maps, so that the ally can be seen on both.
    const panelAt = { x: 0, y: map.y + map.width * MAP_RATIO + 4 };
    const areas = rows.flatMap(({ ally }): readonly (Spot & { readonly size: number })[] => {
      const outline = outlines.allies.get(ally);
      if (!outline) return [];
      const { x0, y0, x1, y1 } = outline.box;
      const size = (x1 - x0) * (y1 - y0);
      return [
        {
          id: ally,
          place,
          ...outline.box,
          outline: outline.d,
          panelAt,
          reach: size < SMALL_AREA ? REACH : 0,
          size,
        },
      ];
    });
    const squares = calloutsOf(map, frame, shown(rows)).map(
      ({ ally, x, y, width, height }): Spot => ({
        id: ally,
        place: `${place}-square`,
        x0: x - 4,
        y0: y + 1,
        x1: x + width - 6,
        y1: y + height - 1,
      }),
    );
    return [...areas.sort((a, b) => b.size - a.size), ...squares];
  });
  return [...bars, ...maps];
}

const shown = (rows: readonly { readonly ally: AllyId }[]): readonly AllyId[] => rows.map(({ ally }) => ally);
