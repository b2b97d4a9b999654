import * as v from 'valibot';
import { ALLY_IDS, LAST_FORECAST, REGIONS, SAFE_STATUSES } from '#model';
import { ally, source_id, status, type TableRule } from './codes.ts';
import { address, code, date, flag, note, number, oneOf, orEmpty, text, year } from './columns.ts';

/** Series of `nato.csv` with the range that a value must lie in (percent, US$ million, thousands of people). */
export const NATO_SERIES = {
  core_share_pct: [0, 15],
  core_usd_m: [0, 5e6],
  core_usd2021_m: [0, 5e6],
  core_ncu_m: [0, 1e7],
  gdp_usd_m: [1000, 1e8],
  gdp_usd2021_m: [1000, 1e8],
  personnel_k: [0, 5000],
  equipment_pct: [0, 100],
  personnel_pct: [0, 100],
  infrastructure_pct: [0, 100],
  other_pct: [0, 100],
} as const;

/** Series of `macro.csv` with the range that a value must lie in (billions, percent, index, million people). */
export const MACRO_SERIES = {
  gdp_usd_bn: [1, 1e5],
  gdp_ncu_bn: [1, 1e7],
  gdp_real_growth_pct: [-25, 25],
  gdp_deflator_index: [1, 1e5],
  inflation_pct: [-5, 100],
  population_m: [0.1, 1500],
  gov_debt_pct_gdp: [0, 300],
  gov_expenditure_pct_gdp: [0, 100],
  gov_balance_pct_gdp: [-40, 40],
} as const;

type Ranges = Readonly<Record<string, readonly [min: number, max: number]>>;
const namesOf = <Series extends object>(series: Series) => Object.keys(series) as (keyof Series & string)[];
const inRange = (ranges: Ranges, row: { series: string; value: number }) => {
  const [min, max] = ranges[row.series] ?? [-Infinity, Infinity];
  return row.value >= min && row.value <= max;
};
const rangeReason = (ranges: Ranges, row: { series: string; value: number }) =>
  `${row.value} is outside ${ranges[row.series]?.join(' to ')}, the range of ${row.series}.`;

/** The range depends on the series, so the cell by itself must only be a number. */
const anyNumber = number(-1e9, 1e9);
const isExtension = (row: { status: string }) => row.status === 'extension';
/** Files about countries, spending, the economy and stated plans. */
export const SPENDING_TABLES = {
  'allies.csv': {
    key: ['iso3'],
    row: v.object({
      iso3: ally,
      iso2: code(2),
      name_en: text,
      name_ko: text,
      region: oneOf(REGIONS),
      joined_nato: year(1949, 2026),
      eu_member: flag,
      euro_area: flag,
      currency: code(3),
      safe_status: oneOf(SAFE_STATUSES),
      safe_loan_eur_bn: orEmpty(number(0, 150)),
      label_lon: number(-180, 180),
      label_lat: number(-90, 90),
    }),
  },
  'nato.csv': {
    key: ['iso3', 'year', 'series'],
    row: v.pipe(
      v.object({
        // Iceland has no armed forces, and no row in any NATO table.
        iso3: oneOf([...ALLY_IDS.filter((id) => id !== 'ISL'), 'NATO_EUR_CAN', 'NATO_TOTAL']),
        year: year(2014, 2026),
        series: oneOf(namesOf(NATO_SERIES)),
        value: anyNumber,
        status: status('reported', 'estimate'),
        source_id,
      }),
      v.forward(
        v.check(
          (row) => inRange(NATO_SERIES, row),
          ({ input }) => rangeReason(NATO_SERIES, input),
        ),
        ['value'],
      ),
    ),
  },
  'macro.csv': {
    key: ['iso3', 'year', 'series'],
    row: v.pipe(
      v.object({
        iso3: oneOf([...ALLY_IDS, 'KOR']),
        year: year(2014, 2035),
        series: oneOf(namesOf(MACRO_SERIES)),
        value: anyNumber,
        status: status('reported', 'forecast', 'extension'),
        source_id,
      }),
      v.forward(
        v.check(
          (row) => inRange(MACRO_SERIES, row),
          ({ input }) => rangeReason(MACRO_SERIES, input),
        ),
        ['value'],
      ),
      v.forward(
        v.check(
          (row) => isExtension(row) === row.year > LAST_FORECAST,
          `The extension begins after ${LAST_FORECAST}, where the forecast ends.`,
        ),
        ['status'],
      ),
      v.forward(
        v.check(
          (row) => isExtension(row) === (row.source_id === 'extension-rule-a'),
          'Status extension and source extension-rule-a must come together.',
        ),
        ['source_id'],
      ),
    ),
  },
  'longrun_growth.csv': {
    key: ['iso3', 'year'],
    row: v.object({ iso3: ally, year: year(2030, 2036), potential_growth_pct: number(-5, 10), source_id }),
  },
  'fx.csv': {
    key: ['currency', 'year'],
    row: v.object({ currency: code(3), year: year(2014, 2031), ncu_per_usd: number(0.01, 5000), source_id }),
  },
  'plans.csv': {
    key: [],
    row: v.object({
      iso3: oneOf([...ALLY_IDS, 'NATO_TOTAL']),
      measure: oneOf([
        'core',
        'related',
        'total',
        'national measure',
        'national budget measure',
        'budget EUR bn',
      ]),
      target_pct_gdp: orEmpty(number(0, 10)),
      target_year: orEmpty(year(2025, 2040)),
      kind: text,
      stated_on: orEmpty(date),
      note: text,
      source: text,
      source_kind: oneOf([
        'official',
        'official (reproduced)',
        'official (mirrored)',
        'secondary quoting official',
        'secondary',
        'news agency',
        'news',
        'news (weak)',
      ]),
      url: orEmpty(address),
      confidence: oneOf(['high', 'medium', 'low']),
    }),
  },
  'plan_waypoints.csv': {
    key: ['iso3', 'year'],
    row: v.object({
      iso3: ally,
      year: year(2027, 2035),
      core_pct_gdp: number(0, 10),
      grade: oneOf(['A', 'B', 'C']),
      note,
    }),
  },
  'indirect.csv': {
    key: ['iso3', 'year'],
    row: v.object({
      iso3: ally,
      year: year(2025, 2035),
      related_pct_gdp: number(0, 5),
      status: status('reported', 'estimate', 'assumption', 'claim', 'plan'),
      note: text,
      source: text,
      url: address,
    }),
  },
} as const satisfies Record<string, TableRule>;
