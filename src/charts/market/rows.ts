import { type Locale, percent } from '#i18n/format.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId, AmountUnit, Cell, Limit, SegmentId, Table } from '#model';
import { cellsOf, SEGMENT_IDS } from '#model';

/** One buyer: what the exporter can address and win of it, in the unit of the table. */
export interface BuyerRow {
  readonly ally: AllyId;
  readonly sam: number;
  readonly som: number;
  readonly samSum: number;
  /** Change of what can be addressed from 2026 to 2035, fraction. */
  readonly growth: number | null;
  readonly segments: Readonly<Record<SegmentId, number>>;
  readonly limit: Limit;
  /** What that takes; null where there is nothing to take. */
  readonly takes: number | null;
  /** What European preference takes; null where it does not apply. */
  readonly rule: number | null;
}

/** The market by buyer as the drawing reads it. */
export interface MarketRows {
  readonly rows: readonly BuyerRow[];
  /** Segments in which anything can be addressed, largest first. */
  readonly segments: readonly SegmentId[];
  readonly unit: AmountUnit;
  /** What the buyers are ranked by where that is neither amount drawn: it has a column of its own. */
  readonly ranked: 'samSum' | 'growth' | null;
}

/** Reads a `market` table. */
export function marketRows(table: Table): MarketRows {
  const number = (id: string): readonly number[] =>
    cellsOf(table, id).map((cell) => (typeof cell === 'number' && !Number.isNaN(cell) ? cell : 0));
  const [sam, som, samSum] = [number('sam'), number('som'), number('samSum')];
  const { rank, when } = table.about;
  const growth = cellsOf(table, 'growth');
  const limits = cellsOf(table, 'limit');
  const [takes, rule] = [cellsOf(table, 'limitTakes'), cellsOf(table, 'ruleTakes')];
  const known = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
  const bySegment = SEGMENT_IDS.map((id) => [id, number(`segment:${id}`)] as const);
  const totals = bySegment.map(([id, amounts]) => [id, amounts.reduce((sum, one) => sum + one, 0)] as const);
  return {
    rows: cellsOf(table, 'ally').map((ally, i) => ({
      ally: ally as AllyId,
      sam: sam[i] ?? 0,
      som: som[i] ?? 0,
      samSum: samSum[i] ?? 0,
      growth: known(growth[i]),
      segments: Object.fromEntries(bySegment.map(([id, amounts]) => [id, amounts[i] ?? 0])) as Record<
        SegmentId,
        number
      >,
      limit: limits[i] as Limit,
      takes: known(takes[i]),
      rule: known(rule[i]),
    })),
    segments: totals
      .filter(([, total]) => total > 1e-12)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id),
    unit: table.about.unit,
    ranked: rank === 'growth' || (rank === 'samSum' && when !== 'sum') ? rank : null,
  };
}

/** Several buyers as one; what each grows by does not add up. */
export type Summed = Pick<BuyerRow, 'sam' | 'som' | 'samSum' | 'segments'>;

/** Adds buyers up to one row of others. */
export const summed = (rows: readonly BuyerRow[]): Summed => ({
  sam: rows.reduce((sum, row) => sum + row.sam, 0),
  som: rows.reduce((sum, row) => sum + row.som, 0),
  samSum: rows.reduce((sum, row) => sum + row.samSum, 0),
  segments: Object.fromEntries(
    SEGMENT_IDS.map((id) => [id, rows.reduce((sum, row) => sum + row.segments[id], 0)]),
  ) as Record<SegmentId, number>,
});

/** Writes what the buyers are ranked by, where it has a column of its own. */
export const rankedText = (
  row: Summed & Partial<Pick<BuyerRow, 'growth'>>,
  { ranked, unit }: Pick<MarketRows, 'ranked' | 'unit'>,
  locale: Locale,
): string => {
  if (ranked === 'samSum') return amountInColumn(locale, row.samSum, unit);
  return row.growth == null ? '–' : percent(locale, row.growth, 0);
};

/** Says what limits most at a buyer and how much it takes, and what the rule takes besides, where it binds the buyer. @param isNamed Writes the unit, too: no head names it. */
export function limitText(
  { limit, takes, rule }: BuyerRow,
  { unit }: Pick<MarketRows, 'unit'>,
  { t, locale }: Words,
  isNamed = false,
): string {
  const amount = (value: number): string => amountInColumn(locale, value, unit, isNamed);
  if (takes === null) return t.facts.limits[limit];
  const isBeside = rule !== null && limit !== 'eu-rule';
  return t.facts.limitOf(t.facts.limits[limit], amount(takes), isBeside ? amount(rule) : null);
}

/** Gives the largest amount a bar draws. */
export const marketHighest = (table: Table): number =>
  Math.max(0, ...marketRows(table).rows.map(({ sam }) => sam));
