import { amount as written } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { LedgerStep, Table } from '#model';
import { type Mark, plotText } from '../mark.ts';
import { NARROW, SIZE, type Size } from '../scales.ts';
import { widthOf, wrap } from '../text.ts';
import { barMarks } from './bars.ts';
import { cellText, headText, LEDGER_COLUMNS, type LedgerColumn, widerText } from './cells.ts';
import { isSoft, type LedgerRow, ledgerRows } from './rows.ts';
import { stepName } from './step-name.ts';

/** Air between two columns of a picture, px. */
const GAP = 12;
const HEAD = 24;
/** Lower than this a row of text touches the next, px; with a head above it looks crowded somewhat earlier. */
const LINE = 13.5;
const LEAST_ROW = 15;
const MOST_ROW = 84;
/** The steps of a picture, the last giving way first. */
const STEPS: readonly LedgerStep[] = ['core', 'sam', 'som', 'tam', 'imports', 'open'];
/** Bars shorter than this say nothing, or leave no room for what drops out: columns give way, px. */
const LEAST_BARS = { some: 120, worded: 240 } as const;
/** Part of the bars' room that the longest takes, where words stand beside them. */
const REACH = 0.72;
/** The line below the steps: air above it and height of a line, px. */
const FOOT = { air: 8, line: 15 } as const;

/**
 * Draws the whole ledger for a picture: names, bars, amounts, rates, where these come from and ranges, and the wider
 * market as a line of its own. Columns give way where it is narrow, that line where it is low.
 */
export function ledgerMarks(whole: Table, size: Size, words: Words): readonly Mark[] {
  const steps = STEPS.slice(0, Math.max(2, Math.floor(size.height / LINE)));
  const table = { ...whole, rows: whole.rows.filter(([step]) => steps.some((shown) => shown === step)) };
  const rows = ledgerRows(table);
  const { unit, exporter } = table.about;
  const wider = wrap(widerText(whole, words), size.width, SIZE.small);
  const rowOver = (taken: number): number => (size.height - taken) / rows.length;
  // A low picture has no room for a head: the first amount names the unit.
  const isLow = rowOver(HEAD) < LEAST_ROW;
  const foot = FOOT.air + wider.length * FOOT.line;
  const hasFoot = !isLow && rowOver(HEAD + foot) >= LEAST_ROW;
  const headHeight = isLow ? 0 : HEAD;
  const rowHeight = Math.min(MOST_ROW, rowOver(headHeight + (hasFoot ? foot : 0)));
  const head = (column: LedgerColumn): string => (isLow ? '' : headText(column, table, words));
  const cell = (column: LedgerColumn, row: LedgerRow): string =>
    isLow && column === 'amount' && row === rows[0]
      ? written(words.locale, row.amount, unit)
      : // The first step of a picture has none before it to be multiplied.
        column === 'rate' && row === rows[0]
        ? ''
        : cellText(column, row, table, words);
  const weight = (column: LedgerColumn): number => (column === 'amount' ? 600 : 400);
  const widths = (column: LedgerColumn): number =>
    GAP +
    Math.max(
      widthOf(head(column), SIZE.small),
      ...rows.map((row) => widthOf(cell(column, row), SIZE.text, weight(column))),
    );
  const names = Math.max(...rows.map(({ step }) => widthOf(stepName(step, words, exporter), SIZE.text, 600)));
  const left = names + GAP;
  const room = (columns: readonly LedgerColumn[]): number =>
    columns.reduce((rest, column) => rest - widths(column), size.width - left);
  const columns = columnsFor(room, size.width >= NARROW, steps.length < STEPS.length);
  const width = Math.max(0, room(columns));
  const reach = width * (columns.length > 2 ? REACH : 1);
  let right = left + width;
  const placed = columns.map((column) => {
    const from = right + GAP;
    right += widths(column);
    // Words begin under each other, figures end there.
    return column === 'from'
      ? ({ column, x: from, anchor: 'start' } as const)
      : ({ column, x: right, anchor: 'end' } as const);
  });
  const baseline = (i: number): number => headHeight + (i + 0.5) * rowHeight + 4;
  return [
    ...placed.flatMap(({ column, x, anchor }) =>
      head(column) ? [plotText(`head-${column}`, head(column), x, 12, anchor, { size: SIZE.small })] : [],
    ),
    ...barMarks(table, { left, top: headHeight, width, rowHeight, reach }, words),
    ...rows.flatMap((row, i): Mark[] => [
      plotText(`name-${row.step}`, stepName(row.step, words, exporter), 0, baseline(i), 'start', {
        size: SIZE.text,
        fill: 'ink',
        weight: row.step === 'sam' || row.step === 'som' ? 600 : 400,
      }),
      ...placed.flatMap(({ column, x, anchor }) => {
        const text = cell(column, row);
        const fill = column !== 'from' ? 'ink' : isSoft(row.status) ? 'warning' : 'ink-2';
        const style = { size: SIZE.text, fill, weight: weight(column) } as const;
        return text ? [plotText(`cell-${column}-${row.step}`, text, x, baseline(i), anchor, style)] : [];
      }),
    ]),
    ...(hasFoot ? wider : []).map((line, i) =>
      plotText(
        `wider-${i}`,
        line,
        0,
        headHeight + rows.length * rowHeight + FOOT.air + (i + 1) * FOOT.line - 4,
        'start',
        { size: SIZE.small },
      ),
    ),
  ];
}

/** Chooses the columns that leave the bars room: all, those of figures, or amounts with one more. */
function columnsFor(
  room: (columns: readonly LedgerColumn[]) => number,
  isWide: boolean,
  isShortened: boolean,
): readonly LedgerColumn[] {
  const figures = LEDGER_COLUMNS.filter((column) => column !== 'from');
  if (isWide && room(LEDGER_COLUMNS) >= LEAST_BARS.worded) return LEDGER_COLUMNS;
  if (isWide && room(figures) >= LEAST_BARS.some) return figures;
  // A rate is of the step before: where steps are left out, parts of core spending stand instead.
  return ['amount', isShortened ? 'of100' : 'rate'];
}
