import type { AllyId } from './ally.ts';
import { amountOf, historyOf, told, unitOf, wholeOf } from './amount.ts';
import type { SourceId, Status } from './dataset.ts';
import { BASE_YEAR, CATEGORIES, FIRST_YEAR, HISTORY_YEARS, HORIZON, LAST_ACTUAL, YEARS } from './dataset.ts';
import { emptinessOf } from './limit.ts';
import { rateOf } from './prices.ts';
import { type MoneyMeasure, moneyOf, type Projection, valueAt, type When } from './project.ts';
import { marketOf } from './scenario.ts';
import type { About, Cell, Column, Table, TableInput } from './table.ts';
import type { Year } from './units.ts';

const NATO: readonly SourceId[] = ['nato-2026'];
const PATH: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];
const MARKET: readonly SourceId[] = [...PATH, 'sipri-derived-2026-05', 'own-judgement-2026-11'];

/** The year of a row. */
export const yearColumn: Column = { id: 'year', unit: { kind: 'year' }, sourceIds: [] };
/** How certain a row's year is. */
export const statusColumn: Column = { id: 'status', unit: { kind: 'text' }, sourceIds: [] };

/** Names the certainty of a year: NATO's 2025 and 2026 are estimates, later years follow from inputs. */
export const statusOf = (year: Year): Status =>
  year > BASE_YEAR ? 'projection' : year > LAST_ACTUAL ? 'estimate' : 'reported';

/** Gives what the amounts of some years are divided by; nothing for money as it is. */
const wholesOf = (
  input: TableInput,
  among: readonly AllyId[],
  years: readonly Year[],
): Pick<Table, 'wholes'> =>
  input.per === 'total' ? {} : { wholes: years.map((year) => wholeOf(input, input.projection, among, year)) };

/** Names the certainty of a time looked at. */
export const statusOfWhen = (when: When): Status => (when === 'sum' ? 'projection' : statusOf(when));

/** Gives the first and last year of a time looked at. */
export const spanOfWhen = (when: When): readonly [Year, Year] =>
  when === 'sum' ? [BASE_YEAR + 1, HORIZON] : [when, when];

/** Says what a view's tables speak of. */
export const aboutOf = (input: TableInput): About => ({
  scope: input.scope,
  exporter: marketOf(input.scenario).exporter,
  preset: input.scenario.preset,
  when: input.when,
  currency: input.currency,
  rate: rateOf(input.data, input.currency),
  basis: input.projection.basis,
  unit: unitOf(input),
  ...(input.slot ? { slot: input.slot } : {}),
});

/** Says what a table of the exporter's market speaks of, and why that market is empty where it is. */
export function marketAbout(input: TableInput): About {
  const empty = emptinessOf(input);
  return empty ? { ...aboutOf(input), empty } : aboutOf(input);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Gives core spending 2014–2035 of a scope in the unit of the view: history and scenario, preset, hold line, and what
 * of the rise since 2026 comes from higher shares and what from growth. As a part of GDP growth brings nothing; what
 * is left there comes from allies of unlike shares growing unequally.
 */
export function spendPathTable(input: TableInput): Table {
  const amount = (projection: Projection, measure: MoneyMeasure, year: Year) =>
    amountOf(input, projection, measure, input.allies, year);
  const past = HISTORY_YEARS.slice(0, -1);
  const history = historyOf(input);
  const base = amount(input.projection, 'core', BASE_YEAR);
  const unit = unitOf(input);
  const column = (id: string): Column => ({ id, unit, sourceIds: PATH });
  return {
    id: 'spend-path',
    edition: input.data.edition,
    columns: [
      yearColumn,
      statusColumn,
      column('core'),
      column('preset'),
      column('hold'),
      column('fromShares'),
      column(unit.kind === 'shareOfGdp' ? 'fromMix' : 'fromGrowth'),
    ],
    rows: [
      ...past.map((year, i): Cell[] => [year, statusOf(year), history[i] ?? null, null, null, null, null]),
      ...YEARS.map((year): Cell[] => {
        const core = amount(input.projection, 'core', year);
        const hold = amount(input.projection, 'coreHold', year);
        const preset = amount(input.preset, 'core', year);
        return [year, statusOf(year), core, preset, hold, core - hold, hold - base];
      }),
    ],
    ...wholesOf(input, input.allies, [...past, ...YEARS]),
    about: aboutOf(input),
  };
}

/**
 * Gives the core share of a few allies 2014–2035 beside the preset's, and what each opens to the exporter.
 * One row per ally and year, ally-major; what it opens is told by its own GDP or people; `plan` is the stated plan's share in its own years.
 */
export function movedTable(input: TableInput, moved: readonly AllyId[]): Table {
  const share = (id: string, sourceIds: readonly SourceId[]): Column => ({
    id,
    unit: { kind: 'shareOfGdp' },
    sourceIds,
  });
  const unit = unitOf(input);
  const sam = (projection: Projection, ally: AllyId, year: Year) =>
    amountOf(input, projection, 'sam', [ally], year);
  return {
    id: 'moved',
    edition: input.data.edition,
    columns: [
      { id: 'ally', unit: { kind: 'text' }, sourceIds: [] },
      yearColumn,
      statusColumn,
      share('coreShare', NATO),
      share('presetShare', NATO),
      { ...share('plan', []), statuses: 'plan' },
      { id: 'sam', unit, sourceIds: MARKET, statuses: 'assumption' },
      { id: 'presetSam', unit, sourceIds: MARKET, statuses: 'assumption' },
    ],
    rows: moved.flatMap((id) => {
      const ally = input.data.allies.find((candidate) => candidate.id === id);
      if (!ally) return [];
      const history = HISTORY_YEARS.slice(0, -1).map((year, i): Cell[] => [
        id,
        year,
        statusOf(year),
        ally.coreShare[i] ?? null,
        null,
        null,
        null,
        null,
      ]);
      const path = YEARS.map((year): Cell[] => [
        id,
        year,
        statusOf(year),
        valueAt(input.projection, 'coreShare', id, year),
        valueAt(input.preset, 'coreShare', id, year),
        ally.plan.find((point) => point.year === year)?.share ?? null,
        sam(input.projection, id, year),
        sam(input.preset, id, year),
      ]);
      return [...history, ...path];
    }),
    ...(input.per === 'total'
      ? {}
      : {
          wholes: moved.flatMap(
            (id) => wholesOf(input, [id], [...HISTORY_YEARS.slice(0, -1), ...YEARS]).wholes ?? [],
          ),
        }),
    about: aboutOf(input),
  };
}

/** How many buyers are drawn by name; the rest are summed. */
export const NAMED_BUYERS = 5;

/** Ranks a scope's allies by what of their spending the exporter can address, largest first; zeros are left out. */
export function topBuyers(input: TableInput): readonly AllyId[] {
  return input.allies
    .map((id) => [id, moneyOf(input.projection, 'sam', [id], input.when)] as const)
    .filter(([, amount]) => amount > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED_BUYERS)
    .map(([id]) => id);
}

/**
 * Gives the market the exporter can address (SAM) 2026–2035 by buyer: the named ones, the others' sum, the total.
 * Buyers are told by the GDP or people of the scope, so that they add up to the total.
 *
 * @param named Order of the named buyers; frozen by the caller while a slider moves.
 */
export function buyersTable(input: TableInput, named: readonly AllyId[]): Table {
  const unit = unitOf(input);
  const others = input.allies.filter((id) => !named.includes(id));
  const sam = (allies: readonly AllyId[], year: Year) =>
    amountOf(input, input.projection, 'sam', allies, year, input.allies);
  const column = (id: string): Column => ({ id, unit, sourceIds: MARKET, statuses: 'assumption' });
  return {
    id: 'buyers',
    edition: input.data.edition,
    columns: [
      yearColumn,
      statusColumn,
      ...named.map((id) => column(`ally:${id}`)),
      column('others'),
      column('total'),
    ],
    rows: YEARS.map((year) => [
      year,
      statusOf(year),
      ...named.map((id) => sam([id], year)),
      sam(others, year),
      sam(input.allies, year),
    ]),
    ...wholesOf(input, input.allies, YEARS),
    about: {
      ...marketAbout(input),
      others: others.filter((id) => moneyOf(input.projection, 'sam', [id], HORIZON) > 0).length,
    },
  };
}

/**
 * Gives spending 2026–2035 by part: equipment and R&D, other core, indirect. NATO's printed equipment share in
 * 2026, the model's from 2027; the market starts from the three-year mean in 2026 too (model.md §4).
 */
export function compositionTable(input: TableInput): Table {
  const unit = unitOf(input);
  const column = (id: string): Column => ({ id, unit, sourceIds: PATH });
  const printed = sum(
    input.allies.map((id) => {
      const ally = input.data.allies.find((candidate) => candidate.id === id);
      const share = ally?.categories[CATEGORIES[0]][BASE_YEAR - FIRST_YEAR] ?? 0;
      return moneyOf(input.projection, 'core', [id], BASE_YEAR) * share;
    }),
  );
  // Today's indirect spending is assumed for most allies; later years follow from inputs.
  const counted = YEARS.map((year): Status => (year === BASE_YEAR ? 'assumption' : statusOf(year)));
  return {
    id: 'composition',
    edition: input.data.edition,
    columns: [
      yearColumn,
      statusColumn,
      column('equipment'),
      column('otherCore'),
      { ...column('indirect'), statuses: counted },
      { ...column('total'), statuses: counted },
    ],
    rows: YEARS.map((year) => {
      const core = moneyOf(input.projection, 'core', input.allies, year);
      const tam = moneyOf(input.projection, 'tam', input.allies, year);
      const indirect = moneyOf(input.projection, 'indirect', input.allies, year);
      const equipment = year === BASE_YEAR ? printed : tam;
      const parts = [equipment, core - equipment, indirect, core + indirect];
      return [
        year,
        statusOf(year),
        ...parts.map((usdM) => told(input, input.projection, usdM, input.allies, year)),
      ];
    }),
    ...wholesOf(input, input.allies, YEARS),
    about: aboutOf(input),
  };
}
