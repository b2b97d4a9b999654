import { points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { FIRST_YEAR, HORIZON } from '#model';
import { type List, listOf } from '../list.ts';
import { margin, SIZE, type Size } from '../scales.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { milestoneRows, SYMBOLS, THRESHOLDS } from './rows.ts';

/** Rows with a time axis each; all x are from a column's left edge, px. */
export interface MilestonesFrame {
  readonly list: List;
  readonly key: readonly SymbolName[];
  /** Baseline of the years above the rows. */
  readonly yearsAt: number;
  readonly first: number;
  readonly last: number;
  /** Middle of the place for what is never reached. */
  readonly never: number;
}

/** Lowest row, px: a symbol and a little air. */
const ROW = 15.5;
/** Distance at which two symbols of a row stand side by side, px. */
export const APART = 10;
/** Room of the icon before a distance, px. */
export const ICON = 14;

/** From this width on rows stand in two columns, px. */
const TWO_COLUMNS = 620;

/** Gives the height that a card of so many rows wants, px. */
export const milestonesHeight = (table: Table, width: number): number =>
  Math.max(
    140,
    width < TWO_COLUMNS
      ? table.rows.length * (ROW + 3) + 80
      : Math.ceil(table.rows.length / 2) * (ROW + 2) + 64,
  );

const keyOf = (words: Words): readonly SymbolName[] => {
  const say = words.t.pictures.milestones;
  return [
    ...THRESHOLDS.map((key): SymbolName => ({ ...SYMBOLS[key], key, text: say.shares[key] })),
    { key: 'hollow', shape: 'square', token: 'q5', look: 'hollow', text: say.hollow },
  ];
};

/** Makes the rows and the time axis. */
export function milestonesFrame(table: Table, words: Words, size: Size): MilestonesFrame {
  const rows = milestoneRows(table);
  const say = words.t.pictures.milestones;
  const key = keyOf(words);
  const head = symbolKey(key, size.width).height;
  const list = listOf(
    rows.map(({ ally }) => ally),
    words,
    {
      ...size,
      top: head + 22,
      leastRow: ROW,
      mostRow: 28,
      leastColumn: 262,
      mostName: 0.34,
    },
  );
  const distances = Math.max(
    widthOf(say.line, SIZE.small),
    ...rows.map(
      ({ over }) => ICON + widthOf(over === null ? '–' : points(words.locale, over, 2), SIZE.text, 600),
    ),
  );
  const never =
    list.columnWidth -
    margin(distances + 8, 56) -
    Math.max(APART * 1.5 + 3, widthOf(say.never, SIZE.small) / 2);
  return {
    list,
    key,
    yearsAt: head + 15,
    first: list.nameWidth + 6,
    // Side by side with the last year's symbols there must be air before those of "never".
    last:
      never -
      Math.max(APART * 1.5 + 7, (widthOf(say.never, SIZE.small) + widthOf('2035', SIZE.small)) / 2 + 4),
    never,
  };
}

/** Gives the x of a year from a column's left edge. */
export const xOfYear = ({ first, last }: Pick<MilestonesFrame, 'first' | 'last'>, year: Year): number =>
  first + ((year - FIRST_YEAR) / (HORIZON - FIRST_YEAR)) * (last - first);
