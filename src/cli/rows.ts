import type { ScenarioFile } from '#io/scenario-file.ts';
import {
  type AllyId,
  allyIndex,
  BASE_YEAR,
  categoryMean,
  coreTodayOf,
  type Dataset,
  type Measure,
  PRESETS,
  PRINTED_MEASURES,
  presetOf,
  project,
  RATE_MEASURES,
  rateOf,
  resolve,
  valueAt,
  YEARS,
  type Year,
} from '#model';
import type { Options } from './options.ts';

type Cell = string | number | boolean | null;
/** A table as it is printed. */
export interface Output {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const RATES: readonly Measure[] = RATE_MEASURES;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** One scenario of a run with the name it has in the output. */
export interface Named {
  readonly name: string;
  readonly content: ScenarioFile;
}

/** Gives the scenarios one after the other, a row per ally and year: money in millions of the currency, shares in percent. */
export function scenarioRows(data: Dataset, scenarios: readonly Named[], options: Options): Output {
  const rows = scenarios.flatMap(({ name, content: { scenario, prices } }) => {
    const projection = project(data, scenario, options.basis ?? prices.basis);
    const rate = rateOf(data, options.currency ?? prices.currency);
    const cell = (measure: Measure, ally: AllyId, year: Year): Cell => {
      const value = valueAt(projection, measure, ally, year);
      if (value === null) return null;
      return value * (RATES.includes(measure) ? 100 : rate);
    };
    return options.allies.flatMap((ally) =>
      options.years.map((year): Cell[] => [
        scenario.name ?? name,
        ally,
        year,
        ...PRINTED_MEASURES.map((measure) => cell(measure, ally, year)),
      ]),
    );
  });
  return { columns: ['scenario', 'ally', 'year', ...PRINTED_MEASURES.map(snake)], rows };
}

/** Percent without the last digits, which are noise of binary fractions (3.5000000000000004). */
const percentOf = (fraction: number): number => Number((fraction * 100).toPrecision(15));

/** Gives what each preset sets for each ally, shares in percent. */
export function presetRows(data: Dataset): Output {
  const rows = PRESETS.flatMap((preset) =>
    data.allies.map((ally): Cell[] => {
      const { indirectToday } = resolve(ally, { preset, targets: {}, market: {} });
      const { core, indirect } = presetOf(ally, preset, coreTodayOf(ally), indirectToday);
      const points = (core.points ?? []).map(([year, share]) => `${year}:${percentOf(share)}`).join(' ');
      return [preset, ally.id, percentOf(core.share), percentOf(indirect), core.year, core.shape, points];
    }),
  );
  return { columns: ['preset', 'ally', 'core', 'indirect', 'year', 'shape', 'points'], rows };
}

/** Gives the starting point of each ally: GDP in US$ million, shares in percent. */
export function allyRows(data: Dataset): Output {
  const columns = [
    'ally',
    'name_en',
    'name_ko',
    'region',
    'eu_member',
    'gdp',
    'core_share',
    'indirect_share',
    'indirect_status',
    'equipment_share',
    'import_share',
    'import_basis',
  ];
  const projection = project(data, { preset: 'pledge', targets: {}, market: {} }, 'constant');
  const percent = (share: number | null): Cell => (share === null ? null : percentOf(share));
  const rows = data.allies.map((ally): Cell[] => [
    ally.id,
    ally.nameEn,
    ally.nameKo,
    ally.region,
    ally.inEu ? 1 : 0,
    projection.columns.gdp[allyIndex(data, ally.id) * YEARS.length] ?? null,
    percent(valueAt(projection, 'coreShare', ally.id, BASE_YEAR)),
    percent(valueAt(projection, 'indirectShare', ally.id, BASE_YEAR)),
    ally.indirectShare?.status ?? 'assumption',
    percent(categoryMean(ally, 'equipment')),
    percent(ally.importShare.central),
    ally.importShare.status,
  ]);
  return { columns, rows };
}
