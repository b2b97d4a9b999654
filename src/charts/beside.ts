import { percentFigure } from '#i18n/format.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { type Cell, cellsOf, type Table } from '#model';
import { exporterRows } from './exporters/rows.ts';
import { cellText, headText, LEDGER_COLUMNS } from './ledger/cells.ts';
import { isSoft, ledgerRows } from './ledger/rows.ts';
import { stepName } from './ledger/step-name.ts';
import { limitText, marketRows, rankedText } from './market/rows.ts';
import { PARTS, supplierRows } from './suppliers/rows.ts';

/** A row of figures and words beside a bar. */
interface BesideRow {
  readonly cells: readonly string[];
  /** Name of the bar, where the chart has a better one than the table. */
  readonly name?: string;
  /** Whether the bar is no data: an assumption, a proxy. */
  readonly isSoft?: boolean;
  /** Whether it is the exporter that the scenario speaks of. */
  readonly isChosen?: boolean;
}

/** What stands beside the bars of a chart that cannot draw it: heads, and a row for each category of the table. */
export interface Beside {
  readonly heads: readonly { readonly text: string; readonly isWord?: boolean }[];
  readonly rows: ReadonlyMap<Cell, BesideRow>;
}

/** Words and figures that a chart's picture sets beside its bars, by the id of its table. */
const BESIDE: Readonly<Record<string, (table: Table, words: Words) => Beside>> = {
  ledger: (table, words) => ({
    heads: LEDGER_COLUMNS.map((column) => ({
      text: headText(column, table, words),
      isWord: column === 'from',
    })),
    rows: new Map(
      ledgerRows(table).map((row) => [
        row.step,
        {
          // The economy, which core spending is a part of, has no bar.
          cells: LEDGER_COLUMNS.map((column) =>
            column === 'rate' && row.step === 'core' ? '' : cellText(column, row, table, words),
          ),
          name: stepName(row.step, words, table.about.exporter),
          isSoft: isSoft(row.status),
        },
      ]),
    ),
  }),
  market: (table, words) => {
    const say = words.t.marketChart;
    const market = marketRows(table);
    const { ranked, unit, rows } = market;
    return {
      heads: [
        ...(ranked ? [{ text: say.heads[ranked] }] : []),
        { text: say.sam },
        { text: say.som },
        { text: say.limit, isWord: true },
      ],
      rows: new Map(
        rows.map((row) => [
          row.ally,
          {
            cells: [
              ...(ranked ? [rankedText(row, market, words.locale)] : []),
              amountInColumn(words.locale, row.sam, unit),
              amountInColumn(words.locale, row.som, unit),
              limitText(row, market, words),
            ],
          },
        ]),
      ),
    };
  },
  exporters: (table, words) => {
    const say = words.t.marketPictures;
    const bare = (value: number): string => amountInColumn(words.locale, value, table.about.unit);
    return {
      heads: [{ text: say.open }, { text: say.sam }, { text: say.som }],
      rows: new Map(
        exporterRows(table).map(({ exporter, open, sam, som, isChosen }) => [
          exporter,
          { cells: [open, sam, som].map(bare), isChosen },
        ]),
      ),
    };
  },
  suppliers: (table, words) => {
    const { heads } = words.t.marketPictures.suppliers;
    const keys = cellsOf(table, 'exporter');
    return {
      heads: PARTS.map((part) => ({ text: heads[part] })),
      rows: new Map(
        supplierRows(table).map((row, i) => [
          keys[i] ?? null,
          {
            cells: PARTS.map((part) => (row[part] === null ? '–' : percentFigure(row[part] ?? 0, 1))),
            isChosen: row.isChosen,
          },
        ]),
      ),
    };
  },
};

/** Gives what a chart's picture sets beside its bars; undefined where it says all in the bars themselves. */
export const besideBars = (table: Table, words: Words): Beside | undefined =>
  BESIDE[table.id]?.(table, words);
