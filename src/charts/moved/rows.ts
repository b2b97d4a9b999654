import type { AllyId, Table, When, Year } from '#model';
import { BASE_YEAR, cellsOf, HORIZON, rowsAt, sumOver } from '#model';

/** One year of an ally: shares as fractions of GDP, `null` where unknown or not yet projected. */
export interface MovedRow {
  readonly year: Year;
  readonly status: string;
  readonly core: number | null;
  readonly preset: number | null;
  readonly plan: number | null;
}

/** One ally's panel. */
export interface MovedPanel {
  readonly ally: AllyId;
  readonly rows: readonly MovedRow[];
  readonly base: MovedRow;
  readonly end: MovedRow;
  /** Whether the ally's path departs from the preset's. */
  readonly differs: boolean;
  /** Points of GDP above the preset in the year looked at; for the sum, in 2035. */
  readonly points: number;
  /**
   * What the exporter can address here in the year looked at or over 2027–2035, and the same in the preset; in the
   * table's unit, told by the ally's own GDP or people.
   */
  readonly sam: number;
  readonly presetSam: number;
  readonly when: When;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Names the allies of a `moved` table in the order of their panels. */
export const movedAllies = (table: Table): readonly AllyId[] => [
  ...new Set(cellsOf(table, 'ally') as AllyId[]),
];

/** Reads the panels of a `moved` table. @throws {Error} when its columns or years are not those of that table. */
export function movedPanels(table: Table): readonly MovedPanel[] {
  const ids = ['ally', 'year', 'status', 'coreShare', 'presetShare', 'plan', 'sam', 'presetSam'];
  const [ally, years, status, core, preset, plan, sam, presetSam] = ids.map((id) => cellsOf(table, id));
  const { when } = table.about;
  const atTime = rowsAt(table);
  return movedAllies(table).map((id) => {
    const at = (ally ?? []).flatMap((cell, i) => (cell === id ? [i] : []));
    const rows = at.map(
      (i): MovedRow => ({
        year: Number(years?.[i]),
        status: String(status?.[i] ?? ''),
        core: number(core?.[i]),
        preset: number(preset?.[i]),
        plan: number(plan?.[i]),
      }),
    );
    const counted = atTime.filter((i) => ally?.[i] === id);
    const sum = (cells: typeof sam): number => sumOver(table, cells ?? [], counted);
    const base = rows.find(({ year }) => year === BASE_YEAR);
    const end = rows.find(({ year }) => year === HORIZON);
    if (!base || !end) throw new Error(`Table ${table.id} lacks the base or last year of ${id}`);
    const shown = rows.find(({ year }) => year === (when === 'sum' ? HORIZON : when)) ?? end;
    return {
      ally: id,
      rows,
      base,
      end,
      differs: rows.some((row) => row.preset !== null && Math.abs((row.core ?? 0) - row.preset) > 1e-9),
      points: (shown.core ?? 0) - (shown.preset ?? 0),
      sam: sum(sam),
      presetSam: sum(presetSam),
      when,
    };
  });
}

/** Gives the first year from which the path stays at its last value. */
export function reachedYear({ rows, base, end }: MovedPanel): Year {
  let reached = end.year;
  for (const row of [...rows].reverse()) {
    if (row.year <= base.year || Math.abs((row.core ?? 0) - (end.core ?? 0)) > 1e-9) break;
    reached = row.year;
  }
  return reached;
}

/** Tells whether the path stays at the share of the base year throughout. */
export const isHeld = ({ rows, base }: MovedPanel): boolean =>
  rows.every(({ year, core }) => year <= base.year || Math.abs((core ?? 0) - (base.core ?? 0)) < 1e-9);

/** Gives the highest share drawn. */
export function movedHighest(table: Table): number {
  let highest = 0;
  for (const id of ['coreShare', 'presetShare', 'plan'])
    for (const cell of cellsOf(table, id)) if (typeof cell === 'number' && cell > highest) highest = cell;
  return highest;
}
