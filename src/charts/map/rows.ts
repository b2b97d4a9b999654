import type { AllyId, AmountUnit, MapMeasure, Table, Year } from '#model';
import { cellsOf, HORIZON } from '#model';

/** One ally: the measure drawn, in 2026 and in the year looked at; null without armed forces. */
export interface MapRow {
  readonly ally: AllyId;
  readonly base: number | null;
  readonly now: number | null;
  /** Core share, fraction of GDP, whatever is drawn. */
  readonly baseShare: number | null;
  readonly share: number | null;
  /** Core spending in the unit of the table, whatever is drawn. */
  readonly baseCore: number | null;
  readonly core: number | null;
}

/** A `map` table as the drawing reads it. */
export interface MapRows {
  readonly rows: readonly MapRow[];
  readonly year: Year;
  readonly status: string;
  readonly measure: MapMeasure;
  readonly unit: AmountUnit;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Reads a `map` table. @throws {Error} when its columns are not those of that table. */
export function mapRows(table: Table): MapRows {
  const ids = ['ally', 'year', 'status', 'baseShare', 'coreShare', 'baseCore', 'core'];
  const [allies = [], years, statuses, ...numbers] = ids.map((id) => cellsOf(table, id));
  const measure = table.about.measure ?? 'share';
  return {
    rows: (allies as readonly AllyId[]).map((ally, i): MapRow => {
      const [baseShare = null, share = null, baseCore = null, core = null] = numbers.map((cells) =>
        number(cells[i]),
      );
      const [base, now] = measure === 'share' ? [baseShare, share] : [baseCore, core];
      return { ally, base, now, baseShare, share, baseCore, core };
    }),
    year: Number(years?.[0] ?? HORIZON),
    status: String(statuses?.[0] ?? ''),
    measure,
    unit: table.about.unit,
  };
}

/** Values closer than this part of each other stand side by side: they would print alike. */
const ALIKE = 1e-6;

/** Ranks the allies that have a value, largest first; of equals, the one that came furthest. */
export const mapOrder = ({ rows }: MapRows): readonly AllyId[] =>
  rows
    .flatMap(({ ally, base, now }) => (now === null ? [] : [{ ally, base: base ?? 0, now }]))
    .sort((a, b) => (Math.abs(a.now - b.now) > ALIKE * Math.abs(a.now) ? b.now - a.now : a.base - b.base))
    .map(({ ally }) => ally);

/** Gives the longest bar or tick drawn. */
export const mapHighest = (table: Table): number =>
  mapRows(table).rows.reduce((highest, { base, now }) => Math.max(highest, base ?? 0, now ?? 0), 0);
