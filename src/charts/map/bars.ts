import { percentFigure } from '#i18n/format.ts';
import { amountBare } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId } from '#model';
import { margin, SIZE } from '../scales.ts';
import { widthOf } from '../text.ts';
import type { MapRows } from './rows.ts';

/** Height of a bar's row: as wished, close together, at least, at most; px. */
export const ROW = { wished: 20, close: 16, least: 13, most: 26 } as const;
export const LEAST_BAR = 40;
export const COLUMN_GAP = 22;

/** One column of ranked bars; its rows are `rowHeight` high from `y` down. */
export interface BarColumn {
  readonly x: number;
  readonly y: number;
  readonly allies: readonly AllyId[];
}

/** The ranked bars beside or below the maps, px. */
export interface Bars {
  readonly columns: readonly BarColumn[];
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Where a bar begins in its column, and how long the longest is. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** Whether bars carry names, or codes where those would leave no bar. */
  readonly isNamed: boolean;
}

/** What is drawn where there is no room for bars. */
export const NO_BARS: Bars = {
  columns: [],
  rowHeight: 0,
  columnWidth: 0,
  barLeft: 0,
  barWidth: 0,
  isNamed: true,
};

/** Room for the texts of a bar, and the least width of a column with names; px. */
interface Texts {
  readonly name: number;
  readonly code: number;
  readonly value: number;
  readonly leastColumn: number;
}

/** Measures names and values; the values leave room for one figure more, which a slider may bring. */
export function textWidths(
  { rows, measure, unit }: MapRows,
  order: readonly AllyId[],
  { name, locale }: Words,
): Texts {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, SIZE.text)));
  const values = rows.flatMap(({ base, now }) => [base, now].filter((value) => value !== null));
  const value =
    measure === 'share'
      ? widthOf(percentFigure(0.1), SIZE.text)
      : widest(values.map((amount) => amountBare(locale, amount, unit))) + 7;
  const names = widest(order.map(name)) + 8;
  return {
    name: names,
    code: widest(order) + 8,
    value: margin(value + 8, 32),
    leastColumn: names + LEAST_BAR + margin(value + 8, 32),
  };
}

/** Gives how many columns of bars with names fit beside each other. */
export const columnsIn = (width: number, { leastColumn }: Texts): number =>
  Math.max(1, Math.min(3, Math.floor((width + COLUMN_GAP) / (leastColumn + COLUMN_GAP))));

/**
 * Divides a box among as few columns of bars as let rows be as high as wished, names before codes; null where no row
 * would fit.
 */
export function barsIn(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  order: readonly AllyId[],
  texts: Texts,
): Bars | null {
  const options = [1, 2, 3].flatMap((count) => {
    const columnWidth = (box.width - COLUMN_GAP * (count - 1)) / count;
    const perColumn = Math.ceil(order.length / count);
    const rowHeight = Math.min(ROW.most, box.height / Math.max(perColumn, 1));
    const isNamed = columnWidth >= texts.leastColumn;
    const barLeft = isNamed ? texts.name : texts.code;
    const barWidth = columnWidth - barLeft - texts.value;
    if (rowHeight < ROW.least || barWidth < LEAST_BAR) return [];
    const columns = Array.from({ length: count }, (_, i) => ({
      x: box.x + i * (columnWidth + COLUMN_GAP),
      y: box.y,
      allies: order.slice(i * perColumn, (i + 1) * perColumn),
    })).filter(({ allies }) => allies.length > 0);
    return [{ columns, rowHeight, columnWidth, barLeft, barWidth, isNamed }];
  });
  return (
    options.find(({ rowHeight, isNamed }) => isNamed && rowHeight >= ROW.wished - 2) ??
    options.find(({ rowHeight, isNamed }) => isNamed && rowHeight >= ROW.close - 0.5) ??
    options.find(({ rowHeight }) => rowHeight >= ROW.wished - 2) ??
    options.sort((a, b) => b.rowHeight - a.rowHeight)[0] ??
    null
  );
}
