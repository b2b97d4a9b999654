import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { ClaimOf, SegmentId, Table } from '#model';
import { emptyHeight } from '../empty.ts';
import { rankSpots } from '../ranking.ts';
import { NARROW, SIZE, type Size } from '../scales.ts';
import type { Spot } from '../spots.ts';
import { widthOf } from '../text.ts';
import { limitText, marketRows, rankedText, summed } from './rows.ts';

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
  /** Right edge of what the buyers are ranked by, where that is neither amount. */
  readonly rankedRight: number | null;
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
  table.rows.length === 0
    ? emptyHeight(table)
    : HEAD + Math.min(table.rows.length, MOST_ROWS + 1) * (width < NARROW ? ROW_STACKED : ROW) + 6;

/** Makes the columns and rows. @param max Value of the longest bar. */
export function marketFrame(table: Table, words: Words, size: Size, max: number): MarketFrame {
  const market = marketRows(table);
  const { rows, segments, unit, ranked } = market;
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
      ({ sam }) => widthOf(amountInColumn(words.locale, sam, unit), SIZE.text, 600) + GAP,
    ),
  );
  const limits = Math.max(
    widthOf(words.t.marketChart.limit, SIZE.small),
    ...rows.map((row) => widthOf(limitText(row, market, words), SIZE.text)),
  );
  const ranks =
    ranked === null
      ? 0
      : GAP +
        Math.max(
          widthOf(words.t.marketChart.heads[ranked], SIZE.small),
          ...rows.map((row) => widthOf(rankedText(row, market, words.locale), SIZE.text, 600)),
        );
  const fixed = barLeft + 2 * amounts + ranks + BAR.least;
  const room = size.width - fixed - 2 * GAP;
  const hasLimit = !isStacked && room - limits - GAP >= 0;
  const forCells = room - (hasLimit ? limits + GAP : 0);
  const least = Math.max(
    CELL.least,
    ...[...rows.slice(0, shown), summed(rows.slice(shown))].flatMap((row) =>
      segments.map((id) => widthOf(amountInColumn(words.locale, row.segments[id], unit), SIZE.text) + 6),
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
  const rankedRight = somRight + ranks;
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
    rankedRight: ranked === null ? null : rankedRight,
    segments: cells,
    cellLeft: rankedRight + GAP,
    cellWidth: width,
    limitLeft: hasLimit ? rankedRight + GAP + width * cells.length + GAP : null,
    max: Math.max(max, 1e-12),
  };
}

/** Gives a row of each buyer, for pointer and keyboard, and on it each figure that says how it comes about. */
export function marketSpots(table: Table, frame: MarketFrame): readonly Spot[] {
  const { rows, ranked } = marketRows(table);
  const shown = rows.slice(0, frame.shown).map(({ ally }) => ally);
  const { samRight, somRight, rankedRight, cellLeft, cellWidth } = frame;
  const samLeft = frame.barLeft + frame.barWidth + GAP / 2;
  return [
    // Keys go from the name across the row's figures.
    ...rankSpots({ ...frame, top: HEAD, shown }).map((row) => ({ ...row, keyX: row.x0 })),
    ...shown.flatMap((ally, i) => {
      const figure = (place: string, x0: number, x1: number, claim: ClaimOf): Spot => ({
        id: ally,
        place,
        x0,
        x1,
        y0: HEAD + i * frame.rowHeight + 1,
        y1: HEAD + (i + 1) * frame.rowHeight - 1,
        claim: { ...claim, allies: [ally], isOfScope: true },
      });
      return [
        figure('sam', samLeft, samRight + 4, { measure: 'sam' }),
        figure('som', samRight + GAP / 2, somRight + 4, { measure: 'som' }),
        ...(rankedRight === null || ranked === null
          ? []
          : [
              figure(
                ranked === 'growth' ? 'growth' : 'sum',
                somRight + GAP / 2,
                rankedRight + 4,
                ranked === 'growth' ? { measure: 'growth' } : { measure: 'sam', when: 'sum' },
              ),
            ]),
        ...frame.segments.map((segment, at) =>
          figure(segment, cellLeft + at * cellWidth + 1, cellLeft + (at + 1) * cellWidth - 1, {
            measure: 'segment',
            segment,
          }),
        ),
      ];
    }),
  ];
}
