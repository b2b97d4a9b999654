import type { AllyId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import { BASE_YEAR, HORIZON, type SourceId } from './dataset.ts';
import { valueAt, type When } from './project.ts';
import type { Cell, Column, MapMeasure, Table, TableInput, Unit } from './table.ts';
import { aboutOf, statusColumn, statusOf, yearColumn } from './tables.ts';
import type { Year } from './units.ts';

const NATO: readonly SourceId[] = ['nato-2026'];
const PATH: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];

/** Gives the year a map shows: that of the view; 2035 for the sum, which compares with no single year. */
export const mapYear = (when: When): Year => (when === 'sum' ? HORIZON : when);

/**
 * Gives where each ally of a scope stands in 2026 and in the year looked at: core share and core spending. An ally
 * without armed forces has neither: null.
 *
 * @param measure What the map colours; where amounts are parts of GDP that is the share in any case.
 */
export function mapTable(input: TableInput, measure: MapMeasure): Table {
  const year = mapYear(input.when);
  const column = (id: string, unit: Unit, sourceIds: readonly SourceId[]): Column => ({
    id,
    unit,
    sourceIds,
  });
  const share: Unit = { kind: 'shareOfGdp' };
  const unit = unitOf(input);
  const forces = new Set(input.data.allies.filter(({ hasForces }) => hasForces).map(({ id }) => id));
  const shareIn = (ally: AllyId, at: Year): Cell =>
    forces.has(ally) ? valueAt(input.projection, 'coreShare', ally, at) : null;
  const amountIn = (ally: AllyId, at: Year): Cell => {
    const amount = forces.has(ally) ? amountOf(input, input.projection, 'core', [ally], at) : Number.NaN;
    return Number.isNaN(amount) ? null : amount;
  };
  return {
    id: 'map',
    edition: input.data.edition,
    columns: [
      column('ally', { kind: 'text' }, []),
      yearColumn,
      statusColumn,
      { ...column('baseShare', share, NATO), statuses: statusOf(BASE_YEAR) },
      column('coreShare', share, NATO),
      { ...column('baseCore', unit, PATH), statuses: statusOf(BASE_YEAR) },
      column('core', unit, PATH),
    ],
    rows: input.allies.map((ally) => [
      ally,
      year,
      statusOf(year),
      shareIn(ally, BASE_YEAR),
      shareIn(ally, year),
      amountIn(ally, BASE_YEAR),
      amountIn(ally, year),
    ]),
    about: { ...aboutOf(input), measure: input.per === 'gdp' ? 'share' : measure },
  };
}
