import { amountBare } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { SegmentId, Table } from '#model';
import { rankSpots } from '../ranking.ts';
import { NARROW, SIZE, type Size } from '../scales.ts';
import type { Spot } from '../spots.ts';
import { widthOf } from '../text.ts';
import { limitText, marketRows, summed } from './rows.ts';

/** The pixels of the ranking: columns from the left, rows of equal height below a head. */
export interface MarketFrame extends Size {
  readonly rowHeight: number;
  /** Whether what limits stands below the name, where columns have no room for it. */
  readonly isStacked: boolean;
  /** How many buyers have a row of their own. */
  readonly shown: number;
  /** How many buyers are summed in the last row. */
  readonly others: number;
  readonly isCoded: boolean;
  readonly barLeft: number;
  readonly barWidth: number;
  /** Right edges of the two amounts. */
  readonly samRight: number;
  readonly somRight: number;
  readonly segments: readonly SegmentId[];
  readonly cellLeft: number;
  readonly cellWidth: number;
  /** Left edge of what limits; null where there is no room. */
  readonly limitLeft: number | null;
  /** Value of the longest bar. */
  readonly max: number;
}

const ROW = 23;
/** Height of a row with two lines, px. */
const ROW_STACKED = 38;
/** Height of the head line, px. */
export const HEAD = 26;
const AMOUNT = 62;
const CELL = { least: 50, most: 72 } as const;
/** Where even names and amounts crowd a bar shrinks below its least. */
const BAR = { shortest: 20, least: 60, most: 190 } as const;
const GAP = 12;
/** Buyers with a row of their own, where there are more. */
const MOST_ROWS = 14;

/** Gives the height that a card of the ranking wants, px. */
export const marketHeight = (table: Table, width: number): number =>
  HEAD + Math.min(table.rows.length || 3, MOST_ROWS + 1) * (width < NARROW ? ROW_STACKED : ROW) + 6;

/** Makes the columns and rows. @param max Value of the longest bar. */
export function marketFrame(table: Table, words: Words, size: Size, max: number): MarketFrame {
  const { rows, segments, unit } = marketRows(table);
  const isStacked = size.width < NARROW;
  const rowHeight = isStacked ? ROW_STACKED : ROW;
  const fit = Math.max(1, Math.floor((size.height - HEAD) / rowHeight));
  const shown = rows.length <= fit ? rows.length : fit - 1;
  const names = Math.max(0, ...rows.slice(0, shown).map(({ ally }) => widthOf(words.name(ally), SIZE.text)));
  const isCoded = names > size.width * 0.3;
  const barLeft = (isCoded ? 34 : Math.ceil(names)) + GAP;
  const amounts = Math.max(
    AMOUNT,
    ...[...rows, summed(rows.slice(shown))].map(
      ({ sam }) => widthOf(amountBare(words.locale, sam, unit), SIZE.text, 600) + GAP,
    ),
  );
  const limits = Math.max(
    widthOf(words.t.marketChart.limit, SIZE.small),
    ...rows.map((row) => widthOf(limitText(row, words), SIZE.text)),
  );
  const fixed = barLeft + 2 * amounts + BAR.least;
  const room = size.width - fixed - 2 * GAP;
  const hasLimit = !isStacked && room - limits - GAP >= 0;
  const forCells = room - (hasLimit ? limits + GAP : 0);
  const least = Math.max(
    CELL.least,
    ...[...rows.slice(0, shown), summed(rows.slice(shown))].flatMap((row) =>
      segments.map((id) => widthOf(amountBare(words.locale, row.segments[id], unit), SIZE.text) + 6),
    ),
  );
  const cells = segments.slice(0, Math.max(0, Math.floor(forCells / least)));
  const cellWidth =
    cells.length > 0
      ? Math.min(Math.max(least, CELL.most), (forCells - (BAR.most - BAR.least)) / cells.length)
      : 0;
  const width = Math.max(least, cellWidth);
  const spare = forCells - (cells.length > 0 ? width * cells.length : 0);
  const barWidth =
    spare > 0
      ? Math.min(BAR.most, BAR.least + spare)
      : Math.max(BAR.shortest, Math.min(BAR.least, BAR.least + size.width - fixed));
  const samRight = barLeft + barWidth + amounts;
  const somRight = samRight + amounts;
  return {
    ...size,
    rowHeight,
    isStacked,
    shown,
    others: rows.length - shown,
    isCoded,
    barLeft,
    barWidth,
    samRight,
    somRight,
    segments: cells,
    cellLeft: somRight + GAP,
    cellWidth: width,
    limitLeft: hasLimit ? somRight + GAP + width * cells.length + GAP : null,
    max: Math.max(max, 1e-12),
  };
}

/** Gives a row of each buyer, for pointer and keyboard. */
export const marketSpots = (table: Table, frame: MarketFrame): readonly Spot[] =>
  rankSpots({
    ...frame,
    top: HEAD,
    shown: marketRows(table)
      .rows.slice(0, frame.shown)
      .map(({ ally }) => ally),
  });
