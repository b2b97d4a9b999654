import type { AmountUnit, Basis, Table, When, Year } from '#model';
import { BASE_YEAR, cellsOf, HORIZON } from '#model';

/** One year of the chart, amounts in the table's unit; `null` before the base year where only history exists. */
export interface SpendRow {
  readonly year: Year;
  readonly status: string;
  readonly core: number;
  readonly preset: number | null;
  readonly hold: number | null;
  readonly fromShares: number | null;
  /** As a part of GDP: from allies growing unequally. */
  readonly fromGrowth: number | null;
}

/** The chart's years and the few that its labels name. */
export interface SpendRows {
  readonly rows: readonly SpendRow[];
  readonly first: SpendRow;
  readonly base: SpendRow;
  readonly end: SpendRow;
  /** Whether anything moved the scenario away from its preset. */
  readonly differs: boolean;
  readonly when: When;
  readonly unit: AmountUnit;
  readonly basis: Basis;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Reads the rows of a `spend-path` table. @throws {Error} when its columns or years are not those of that table. */
export function spendRows(table: Table): SpendRows {
  const [years, status, core, preset, hold, shares, growth] = [
    'year',
    'status',
    'core',
    'preset',
    'hold',
    'fromShares',
    table.about.unit.kind === 'shareOfGdp' ? 'fromMix' : 'fromGrowth',
  ].map((id) => cellsOf(table, id));
  const rows = (years ?? []).map(
    (year, i): SpendRow => ({
      year: Number(year),
      status: String(status?.[i] ?? ''),
      core: number(core?.[i]) ?? 0,
      preset: number(preset?.[i]),
      hold: number(hold?.[i]),
      fromShares: number(shares?.[i]),
      fromGrowth: number(growth?.[i]),
    }),
  );
  const first = rows[0];
  const base = rows.find(({ year }) => year === BASE_YEAR);
  const end = rows.find(({ year }) => year === HORIZON);
  if (!first || !base || !end) throw new Error(`Table ${table.id} lacks its first, base or last year`);
  const differs = rows.some(({ core: value, preset: start }) => start !== null && differ(value, start));
  const { when, unit, basis } = table.about;
  return { rows, first, base, end, differs, when, unit, basis };
}

/** Two amounts that print alike are one line; a relative 1e-6 is far below any printed digit. */
const differ = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** Gives the highest value the chart draws. */
export const spendHighest = (table: Table): number => {
  let highest = 0;
  for (const id of ['core', 'preset', 'hold'])
    for (const cell of cellsOf(table, id)) if (typeof cell === 'number' && cell > highest) highest = cell;
  return highest;
};
