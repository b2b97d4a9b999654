import { measureName, signedPercent } from '#i18n/compare.ts';
import { amountShort } from '#i18n/format.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { keyFiguresOf, type Table } from '#model';
import { SIZE, type Size } from '../scales.ts';
import { comparisonIn, shownSlots, slotKey, slotKeyHeight, slotTitle } from '../slots.ts';
import type { Spot } from '../spots.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf, wrap } from '../text.ts';
import { type Column, columnsIn, neededBy } from './columns.ts';
import { type FigureCell, type FigureRow, figureRows, figureSlots } from './rows.ts';

/** Rows and columns of a table of key figures, px. */
export interface FiguresFrame extends Size {
  readonly columns: readonly Column[];
  readonly labelWidth: number;
  readonly rowHeight: number;
  readonly top: number;
  /** Whether every column has room for the name of its scenario. */
  readonly hasNames: boolean;
  /** The names above the letters of the columns where they have no room. */
  readonly key: readonly SymbolName[];
  /** Height of the key, px. */
  readonly keyHeight: number;
  /** Whether differences stand below their amounts, there being no room beside. */
  readonly isStacked: boolean;
  /** Whether the part of the base has room behind the difference. */
  readonly hasParts: boolean;
  readonly shown: number;
}

/** Heights, px. */
const HEAD = 26;
const ROW = { beside: 30, stacked: 40, least: 17, double: 28.5, most: 62 } as const;
/** Air before a part that stands behind its difference, px. */
export const PART_AIR = 5;
/** Marker before the letter of a column's head, px. */
export const HEAD_MARK = 18;
/** Least room for the names of rows, px. */
const LEAST_LABEL = 84;
const MOST_LABEL = 150;

/** Gives the least room in which every name stands whole in two lines, px. */
const leastLabel = (names: readonly string[]): number => {
  let room: number = LEAST_LABEL;
  while (room < MOST_LABEL && names.some((name) => wrap(name, room - 10, SIZE.text).length > 2)) room += 4;
  return room;
};

/** Names a key figure with its time: `Core spending, 2035`. */
export const figureName = (
  { measure, when }: Pick<FigureRow, 'measure' | 'when'>,
  table: Table,
  words: Words,
): string => words.t.compare.figures.at(measureName(measure, comparisonIn(table), words), when);

/** Writes a figure: an amount in the unit of the view, or a count. */
export const figureText = (value: number | null, { unit }: FigureRow, { locale }: Words): string =>
  value === null
    ? '–'
    : unit.kind === 'count'
      ? String(value)
      : unit.kind === 'money' || unit.kind === 'perHead' || unit.kind === 'shareOfGdp'
        ? amountInColumn(locale, value, unit)
        : String(value);

/** Writes a difference from the base. */
export function deltaText(
  { difference, isSame }: FigureCell,
  { unit }: FigureRow,
  { locale }: Words,
): string {
  if (difference === null) return '';
  if (isSame) return '0';
  const sign = difference < 0 ? '−' : '+';
  if (unit.kind === 'count') return sign + Math.abs(difference);
  if (unit.kind === 'shareOfGdp') return amountShort(locale, difference, unit, true);
  return unit.kind === 'money' || unit.kind === 'perHead'
    ? sign + amountInColumn(locale, Math.abs(difference), unit)
    : '';
}

/** Writes the difference as a part of the base; nothing where there is none to write. */
export const partText = (cell: FigureCell | undefined, words: Words): string =>
  cell?.part == null || cell.isSame ? '' : signedPercent(cell.part, words);

/** Gives the height that the card wants, px. */
export function figuresHeight(table: Table, width: number): number {
  const count = keyFiguresOf(table.about.when).length;
  const isStacked = width < 120 + 170 * comparisonIn(table).slots.length;
  const { slots } = comparisonIn(table);
  // A preset's name fits its column, a reader's own may need a key.
  const key = slots.some(({ name, isChanged }) => name || isChanged) ? slotKeyHeight(table, width) : 0;
  return HEAD + key + count * (isStacked ? ROW.stacked - 4 : ROW.beside - 2);
}

/** Lays the columns out. */
export function figuresFrame(table: Table, words: Words, size: Size): FiguresFrame {
  const rows = figureRows(table);
  const slots = figureSlots(table, shownSlots(table, size.width));
  const cells = rows.flatMap((row) => slots.map(({ at }) => ({ row, cell: row.cells[at] })));
  const widest = (texts: readonly string[], size: number, weight = 400): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, size, weight)));
  const names = rows.map((row) => figureName(row, table, words));
  const widestName = widest(names, SIZE.text) + 12;
  const amounts = widest(
    cells.map(({ row, cell }) => figureText(cell?.amount ?? null, row, words)),
    SIZE.text,
    600,
  );
  const { base } = comparisonIn(table);
  const written = cells.map(({ row, cell }) => ({
    delta: cell ? deltaText(cell, row, words) : '',
    part: partText(cell, words),
  }));
  const given = (isStacked: boolean, hasParts: boolean) => ({
    slots,
    base,
    isStacked,
    widths: {
      amounts,
      deltas: widest(
        written.map(({ delta }) => delta),
        SIZE.text,
        600,
      ),
      parts: widest(
        written.map(({ part }) => part),
        SIZE.small,
      ),
      below: Math.max(
        ...written.map(
          ({ delta, part }) =>
            widthOf(delta, SIZE.small, 600) + (hasParts && part ? PART_AIR + widthOf(part, SIZE.small) : 0),
        ),
      ),
    },
  });
  // Differences stand beside their amounts, else below; parts go where rows could not be named any more.
  const isStacked = size.width - neededBy(given(false, true)) < Math.min(MOST_LABEL, widestName);
  const hasParts = !isStacked || size.width - neededBy(given(true, true)) >= leastLabel(names);
  const columns = columnsIn(given(isStacked, hasParts), size.width, widestName);
  const labelWidth = columns[0]?.left ?? size.width;
  const isBroken = names.some((name) => widthOf(name, SIZE.text) > labelWidth - 10);
  const least = isStacked || isBroken ? ROW.double : ROW.least;
  const isCut = columns.some(
    ({ named, head }) => widthOf(slotTitle(named, table, words), SIZE.text, 600) + HEAD_MARK > head.room,
  );
  const wanted = isCut ? slotKey(shownSlots(table, size.width), table, words) : [];
  const wantedHeight = symbolKey(wanted, size.width).height;
  // A picture too low for two figures under a key names letters alone.
  const hasKey = isCut && size.height - HEAD - wantedHeight >= 2 * ROW.double;
  const keyHeight = hasKey ? wantedHeight : 0;
  const top = HEAD + keyHeight;
  const fit = Math.max(1, Math.floor((size.height - top) / least));
  // A low plot keeps a line to say how many figures are left out.
  const shown = rows.length > fit ? Math.max(1, fit - 1) : rows.length;
  return {
    ...size,
    columns,
    labelWidth,
    rowHeight: Math.min(ROW.most, (size.height - top) / (shown < rows.length ? shown + 1 : shown)),
    top,
    hasNames: !isCut,
    key: hasKey ? wanted : [],
    keyHeight,
    isStacked,
    hasParts,
    shown,
  };
}

/** Breaks a figure's name into the lines its column has room for. */
export const nameLines = (text: string, { labelWidth, rowHeight }: FiguresFrame): readonly string[] => {
  const lines = wrap(text, labelWidth - 10, SIZE.text);
  return rowHeight >= ROW.double ? lines.slice(0, 2) : lines.slice(0, 1);
};

/** Gives the whole row of each figure, for pointer and keyboard. */
export const figureSpots = (table: Table, frame: FiguresFrame): readonly Spot[] =>
  figureRows(table)
    .slice(0, frame.shown)
    .map(({ measure, when }, i) => ({
      id: `figure:${measure}:${when}` as const,
      x0: -4,
      x1: frame.width + 4,
      y0: frame.top + i * frame.rowHeight,
      y1: frame.top + (i + 1) * frame.rowHeight,
    }));
