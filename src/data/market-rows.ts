import * as v from 'valibot';
import {
  ALLY_IDS,
  DEAL_STATUSES,
  ESTIMATE_COUNTS,
  ESTIMATE_REGIONS,
  ESTIMATE_UNITS,
  EXPORT_SERIES,
  EXPORTER_IDS,
  RULE_STATUSES,
  RULE_THEMES,
  RULE_UNITS,
} from '#model';
import { ally, exporter, SOURCE_IDS, segment, source_id, status, type TableRule } from './codes.ts';
import { code, codes, date, note, number, oneOf, orEmpty, percent, text, years } from './columns.ts';

/** An anchor was read somewhere and says where; a proxy or an assumption names sources by id. */
const namesItsSource = (row: { basis: string; source: string }) =>
  row.basis === 'anchor'
    ? row.source.includes('https://')
    : row.source.split(' ').every((id) => SOURCE_IDS.some((known) => known === id));

/** Files about what is bought, from whom, and by which rules. */
export const MARKET_TABLES = {
  'import_share.csv': {
    key: ['iso3'],
    row: v.pipe(
      v.object({
        iso3: ally,
        import_share_pct: percent,
        low_pct: percent,
        high_pct: percent,
        basis: status('anchor', 'proxy', 'assumption'),
        why: text,
        source: text,
      }),
      v.forward(
        v.check(
          (row) => row.low_pct <= row.import_share_pct && row.import_share_pct <= row.high_pct,
          ({ input }) =>
            `${input.import_share_pct} is not between the low ${input.low_pct} and the high ${input.high_pct}.`,
        ),
        ['import_share_pct'],
      ),
      v.forward(
        v.check(
          (row) => namesItsSource(row),
          'The source must be ids of sources.csv, or for an anchor the address where it was read.',
        ),
        ['source'],
      ),
    ),
  },
  'supplier_share.csv': {
    key: ['importer', 'supplier', 'period'],
    row: v.object({
      importer: oneOf([...ALLY_IDS, 'NATO_EUR29', 'NATO_EUR30']),
      supplier: code(3),
      period: oneOf(['2016-2020', '2021-2025', 'on-order-2026-05']),
      share_pct: percent,
      source_id,
    }),
  },
  'segment_mix.csv': {
    key: ['iso3', 'segment'],
    row: v.object({
      iso3: oneOf([...ALLY_IDS, 'NATO_EUR29']),
      segment,
      share_pct: percent,
      own_weight: number(0, 1),
      source_id,
    }),
  },
  'segment_supplier_share.csv': {
    key: ['segment', 'supplier'],
    row: v.object({
      importer: oneOf(['NATO_EUR29']),
      segment,
      supplier: code(3),
      share_pct: percent,
      source_id,
    }),
  },
  'exporters.csv': {
    key: ['iso3'],
    row: v.object({
      iso3: exporter,
      iso2: code(2),
      name_en: text,
      name_ko: text,
      eu_procurement_status: oneOf(['inside', 'agreement', 'third']),
      content_cap_pct: percent,
      note,
    }),
  },
  'exporter_segments.csv': {
    key: ['exporter', 'segment'],
    row: v.object({ exporter, segment, coverage_pct: percent, status: status('assumption'), evidence: text }),
  },
  'suppliers.csv': { key: ['code'], row: v.object({ code: code(3), name_en: text, name_ko: text }) },
  'deals.csv': {
    key: [],
    row: v.object({
      exporter,
      buyer: ally,
      system: text,
      category: segment,
      value_usd_m: orEmpty(number(0, 1e5)),
      ordered: date,
      status: oneOf(DEAL_STATUSES),
      note,
      source: text,
    }),
  },
  'korea_exports.csv': {
    key: ['period', 'series'],
    row: v.pipe(
      v.object({
        period: years,
        series: oneOf(EXPORT_SERIES),
        measure: text,
        value: number(0, 1e5),
        unit: oneOf(['USD million', 'percent']),
        note,
        source: text,
      }),
      v.forward(
        v.check((row) => row.unit !== 'percent' || row.value <= 100, 'A percentage is above 100.'),
        ['value'],
      ),
    ),
  },
  'access_rules.csv': {
    key: [],
    row: v.pipe(
      v.object({
        theme: oneOf(RULE_THEMES),
        rule: text,
        scope: text,
        buyers: codes(['ANY', 'EU', 'SAFE', 'NONE'], ALLY_IDS),
        exporters: codes(['ANY', 'THIRD', 'OUTSIDE', 'NONE'], EXPORTER_IDS),
        parameter: text,
        value: orEmpty(number(0, 1e5)),
        unit: orEmpty(oneOf(RULE_UNITS)),
        status: oneOf(RULE_STATUSES),
        effective: orEmpty(date),
        date_note: note,
        source: note,
      }),
      v.forward(
        v.check((row) => (row.value === null) === (row.unit === null), 'Value and unit come together.'),
        ['unit'],
      ),
      v.forward(
        v.check(
          (row) => row.effective !== null || row.date_note !== '',
          'A rule has a date, or a note that says why not.',
        ),
        ['effective'],
      ),
      v.forward(
        v.check(
          (row) => (row.source === '') === (row.status === 'unknown'),
          'Only what was not found has no source.',
        ),
        ['source'],
      ),
    ),
  },
  'market_estimates.csv': {
    key: [],
    row: v.object({
      publisher: text,
      what: text,
      counts: oneOf(ESTIMATE_COUNTS),
      region: oneOf([...ESTIMATE_REGIONS, ...ALLY_IDS]),
      period: orEmpty(years),
      per: oneOf(['year', 'period']),
      value: number(0, 1e5),
      bound: orEmpty(oneOf(['over', 'nearly'])),
      unit: oneOf(ESTIMATE_UNITS),
      price_basis: orEmpty(oneOf(['current', 'constant'])),
      source: text,
    }),
  },
} as const satisfies Record<string, TableRule>;
