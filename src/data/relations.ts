import { ALLY_IDS, CATEGORIES, EXPORTER_IDS, HISTORY_YEARS, LAST_FORECAST, SEGMENT_IDS } from '#model';
import { OURSELVES, SOURCE_IDS } from './codes.ts';
import type { Fault } from './fault.ts';
import { checkKorean } from './korean.ts';
import type { Line, Tables } from './read-tables.ts';
import { MACRO_SERIES } from './spending-rows.ts';
import { type FileName, TABLES } from './table-rules.ts';

/** Finds what is wrong between rows and between files, where each row by itself is sound. */
export function checkRelations(tables: Tables): Fault[] {
  return [
    ...order(tables),
    ...completeness(tables),
    ...sums(tables),
    ...suppliers(tables),
    ...sources(tables),
    ...checkKorean(tables),
  ];
}

/** Lists of codes that the model holds too, in the order of the files. */
function order(tables: Tables): Fault[] {
  const segments = new Set([...tables['segment_mix.csv'].keys.keys()].map((key) => key.split('/')[1] ?? ''));
  return [
    ...sameOrder('allies.csv', 'iso3', [...tables['allies.csv'].keys.keys()], ALLY_IDS),
    ...sameOrder('exporters.csv', 'iso3', [...tables['exporters.csv'].keys.keys()], EXPORTER_IDS),
    ...sameOrder('segment_mix.csv', 'segment', [...segments], SEGMENT_IDS),
  ];
}

function sameOrder(
  file: FileName,
  column: string,
  found: readonly string[],
  model: readonly string[],
): Fault[] {
  const at = model.findIndex((id, index) => found[index] !== id);
  if (at < 0 || found.length === 0) return [];
  const reason = `The model's list has ${model[at]} at place ${at + 1}, the file ${found[at] ?? 'nothing'}.`;
  return [{ file, row: at + 2, column, reason }];
}

/** Rows that must be there. NATO leaves out three of four categories for some allies, but never some of the three. */
function completeness(tables: Tables): Fault[] {
  const years = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  const history = HISTORY_YEARS.map(String);
  const withForces = ALLY_IDS.filter((id) => id !== 'ISL');
  const always = ['core_share_pct', 'core_usd_m', 'core_usd2021_m', 'gdp_usd_m', 'equipment_pct'];
  const together = ['personnel_pct', 'infrastructure_pct', 'other_pct'];
  const printed = product(withForces, history).filter((key) =>
    together.some((series) => tables['nato.csv'].keys.has(`${key}/${series}`)),
  );
  const currencies = new Set(tables['allies.csv'].rows.map(({ value }) => value.currency));
  currencies.delete('USD');
  const expected: Partial<Record<FileName, readonly string[]>> = {
    'nato.csv': [...product(withForces, history, always), ...product(printed, together)],
    'macro.csv': product([...ALLY_IDS, 'KOR'], years(2014, 2035), Object.keys(MACRO_SERIES)),
    'fx.csv': product([...currencies, 'KRW'], years(2014, LAST_FORECAST)),
    'import_share.csv': ALLY_IDS,
    'segment_mix.csv': product([...ALLY_IDS, 'NATO_EUR29'], SEGMENT_IDS),
    'exporter_segments.csv': product(EXPORTER_IDS, SEGMENT_IDS),
    'sources.csv': SOURCE_IDS,
  };
  return (Object.keys(expected) as FileName[]).flatMap((file) =>
    (tables[file].keys.size === 0 ? [] : (expected[file] ?? [])) // an unreadable file is one fault, not thousands
      .filter((key) => !tables[file].keys.has(key))
      .map((key) => ({
        file,
        row: 0,
        column: TABLES[file].key.join('/'),
        reason: `There is no row for ${key}.`,
      })),
  );
}

/** Parts that must add to 100 %. A group of which a row has a fault of its own is left out. */
function sums(tables: Tables): Fault[] {
  const nato = tables['nato.csv'].rows.filter(({ value }) =>
    CATEGORIES.some((category) => value.series === `${category}_pct`),
  );
  const suppliersWhole = tables['supplier_share.csv'].rows.length === tables['supplier_share.csv'].keys.size;
  return [
    ...addsTo100('nato.csv', 'value', nato, 0.1, CATEGORIES.length, (row) => [
      `${row.iso3} ${row.year}`,
      row.value,
    ]),
    ...addsTo100(
      'segment_mix.csv',
      'share_pct',
      tables['segment_mix.csv'].rows,
      0.1,
      SEGMENT_IDS.length,
      (row) => [row.iso3, row.share_pct],
    ),
    // Shares are printed to one decimal and a list holds up to 20 suppliers, so rounding reaches 0.2.
    ...(suppliersWhole
      ? addsTo100('supplier_share.csv', 'share_pct', tables['supplier_share.csv'].rows, 0.3, null, (row) => [
          `${row.importer} ${row.period}`,
          row.share_pct,
        ])
      : []),
  ];
}

/** Every combination of the parts, joined by `/` as in a table's keys. */
function product(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (keys, part) => keys.flatMap((key) => part.map((p) => (key === '' ? p : `${key}/${p}`))),
    [''],
  );
}

function addsTo100<Value>(
  file: FileName,
  column: string,
  rows: readonly Line<Value>[],
  tolerance: number,
  parts: number | null,
  read: (row: Value) => readonly [group: string, part: number],
): Fault[] {
  const groups = new Map<string, { line: number; count: number; sum: number }>();
  for (const { line, value } of rows) {
    const [name, part] = read(value);
    const group = groups.get(name) ?? { line, count: 0, sum: 0 };
    groups.set(name, { line: group.line, count: group.count + 1, sum: group.sum + part });
  }
  return [...groups]
    .filter(([, { count, sum }]) => (parts ?? count) === count && Math.abs(sum - 100) > tolerance + 1e-9)
    .map(([name, { line, sum }]) => ({
      file,
      row: line,
      column,
      reason: `The parts of ${name} add to ${sum.toFixed(2)}, not 100.`,
    }));
}

/** Supplier codes have a name, and waypoints have the stated plan they stand on. */
function suppliers(tables: Tables): Fault[] {
  const named = tables['suppliers.csv'].keys;
  const stated = new Set<string>(tables['plans.csv'].rows.map(({ value }) => value.iso3));
  const unnamed = (['supplier_share.csv', 'segment_supplier_share.csv'] as const).flatMap((file) =>
    tables[file].rows
      .filter(({ value }) => named.size > 0 && !named.has(value.supplier))
      .map(({ line, value }) => ({
        file,
        row: line,
        column: 'supplier',
        reason: `"${value.supplier}" has no row in suppliers.csv.`,
      })),
  );
  const unstated = tables['plan_waypoints.csv'].rows
    .filter(({ value }) => stated.size > 0 && !stated.has(value.iso3))
    .map(({ line, value }) => ({
      file: 'plan_waypoints.csv',
      row: line,
      column: 'iso3',
      reason: `${value.iso3} has no row in plans.csv to say where the plan was read.`,
    }));
  return [...unnamed, ...unstated];
}

/** Every source is used by some row, and our own work is of one edition. */
function sources(tables: Tables): Fault[] {
  const { 'sources.csv': listed, ...others } = tables;
  const used = new Set<string>(
    tables['import_share.csv'].rows.flatMap(({ value }) => value.source.split(' ')),
  );
  for (const { rows } of Object.values(others))
    for (const { value } of rows) if ('source_id' in value) used.add(value.source_id);
  const ours = listed.rows.filter(({ value }) => value.publisher === OURSELVES);
  const edition = ours[0]?.value.edition;
  return [
    ...listed.rows
      .filter(({ value }) => !used.has(value.source_id))
      .map(({ line, value }) => ({
        file: 'sources.csv',
        row: line,
        column: 'source_id',
        reason: `No row of any table rests on ${value.source_id}.`,
      })),
    ...ours
      .filter(({ value }) => value.edition !== edition)
      .map(({ line, value }) => ({
        file: 'sources.csv',
        row: line,
        column: 'edition',
        reason: `Our own work has two editions, ${edition} and ${value.edition}.`,
      })),
  ];
}
