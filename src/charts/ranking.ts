import type { Words } from '#i18n/words.ts';
import { type Mark, plotText } from './mark.ts';
import { SIZE } from './scales.ts';
import type { ItemId, Spot } from './spots.ts';

/** Rows of equal height below each other, the width of the chart. */
export interface Ranking {
  readonly width: number;
  /** Where the first row begins, px. */
  readonly top: number;
  /** What has a row, from the top, null for a sum of the rest; a low plot leaves some out and says how many. */
  readonly shown: readonly (ItemId | null)[];
  readonly rowHeight: number;
}

/** Lowest and highest row, px. */
export const LEAST_ROW = 14;
const MOST_ROW = 26;

/**
 * Picks the rows a low plot has room for: the first, and the chosen one always; one line is kept to say how many are
 * left out.
 *
 * @param room Height for the rows, px.
 */
export function fitting<Row extends { readonly isChosen: boolean }>(
  all: readonly Row[],
  room: number,
): { readonly rows: readonly Row[]; readonly rowHeight: number } {
  const rows = shownOf(all, Math.max(2, Math.floor(room / LEAST_ROW + 1e-6)));
  const lines = rows.length + (all.length > rows.length ? 1 : 0);
  return { rows, rowHeight: Math.min(MOST_ROW, room / Math.max(1, lines)) };
}

function shownOf<Row extends { readonly isChosen: boolean }>(
  all: readonly Row[],
  fit: number,
): readonly Row[] {
  if (all.length <= fit) return all;
  const first = all.slice(0, fit - 1);
  const chosen = all.find(({ isChosen }) => isChosen);
  return !chosen || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}

/** Gives the whole row of each item, for pointer and keyboard; a sum is none. */
export const rankSpots = ({ width, top, shown, rowHeight }: Ranking): readonly Spot[] =>
  shown.flatMap((id, i) =>
    id ? [{ id, x0: -4, x1: width + 4, y0: top + i * rowHeight, y1: top + (i + 1) * rowHeight }] : [],
  );

/** Says below the rows how many were left out. @param count How many there are in all. */
export const leftOut = ({ top, shown, rowHeight }: Ranking, count: number, { t }: Words): readonly Mark[] =>
  count > shown.length
    ? [
        plotText(
          'left-out',
          t.charts.others(count - shown.length),
          0,
          top + (shown.length + 0.5) * rowHeight + 4,
          'start',
          { size: SIZE.text },
        ),
      ]
    : [];
