import type { AllyId } from './ally.ts';
import { amountOf, historyOf, unitOf } from './amount.ts';
import { BASE_YEAR, type SourceId, YEARS } from './dataset.ts';
import { valueAt } from './project.ts';
import type { Cell, Table, TableInput } from './table.ts';
import { aboutOf, statusColumn, statusOf, yearColumn } from './tables.ts';
import { partOf, pastOf } from './tables-compare.ts';
import type { Year } from './units.ts';

const PATH: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];

/**
 * Gives a few allies against each other in one scenario, 2020–2035: share of GDP, money (in the unit of the view; as
 * money where that is a part of GDP), and change since 2026 as a fraction. Ally-major, in the order given. An ally without armed forces
 * has none of the three.
 */
export function alliesTable(input: TableInput, selected: readonly AllyId[]): Table {
  const telling: TableInput = input.per === 'gdp' ? { ...input, per: 'total' } : input;
  const past = pastOf('core');
  const unit = unitOf(telling);
  return {
    id: 'allies',
    edition: input.data.edition,
    columns: [
      { id: 'ally', unit: { kind: 'text' }, sourceIds: [] },
      yearColumn,
      statusColumn,
      { id: 'coreShare', unit: { kind: 'shareOfGdp' }, sourceIds: PATH },
      { id: 'core', unit, sourceIds: PATH },
      { id: 'sinceBase', unit: { kind: 'rate' }, sourceIds: PATH },
    ],
    rows: selected.flatMap((id) => {
      const one = { ...telling, allies: [id] };
      const amounts = historyOf(one).slice(-past.length - 1, -1);
      const shares = historyOf({ ...one, per: 'gdp' }).slice(-past.length - 1, -1);
      const { hasForces } = input.data.allies.find((ally) => ally.id === id) ?? { hasForces: false };
      const at = (year: Year): number =>
        hasForces ? amountOf(telling, input.projection, 'core', [id], year) : Number.NaN;
      const base = at(BASE_YEAR);
      const row = (year: Year, share: number | null, amount: number): Cell[] => [
        id,
        year,
        statusOf(year),
        known(share),
        known(amount),
        known(partOf(amount - base, base)),
      ];
      return [
        ...past.map((year, i) => row(year, shares[i] ?? null, amounts[i] ?? Number.NaN)),
        ...YEARS.map((year) =>
          row(year, hasForces ? valueAt(input.projection, 'coreShare', id, year) : null, at(year)),
        ),
      ];
    }),
    about: { ...aboutOf(input), unit },
  };
}

const known = (value: number | null): number | null => (value === null || Number.isNaN(value) ? null : value);
