import { loadDataset } from '#data/load.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { ko as koMessages } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import {
  type AllyId,
  alliesOf,
  alliesTable,
  type Basis,
  type BuyerRank,
  burdenTable,
  buyersTable,
  byIncrement,
  byMilestone,
  type CompareInput,
  type CompareLayout,
  type CompareMeasure,
  type Currency,
  compareFiguresTable,
  comparePathTable,
  compositionTable,
  contributionsTable,
  differsTable,
  exportersTable,
  importRange,
  incrementsTable,
  ledgerTable,
  type MapMeasure,
  mapTable,
  marketTable,
  milestonesTable,
  movedTable,
  type Per,
  PLEDGE,
  project,
  rankedBuyers,
  rankedExporters,
  rankedSuppliers,
  type Scenario,
  type Scope,
  SLOT_IDS,
  spendPathTable,
  suppliersTable,
  type Table,
  type TableInput,
  timelineTable,
  topBuyers,
  type When,
} from '#model';

export const data = loadDataset();
export const words = { en: wordsFor('en', enMessages, data), ko: wordsFor('ko', koMessages, data) };

/** The scenario of the design's pictures: Germany 4.0 % by 2031, Poland 5.0 %. */
export const LOOK: Scenario = {
  preset: 'pledge',
  targets: { DEU: { core: 0.04, year: 2031 }, POL: { core: 0.05 } },
  market: {},
};
export { PLEDGE };

export interface View {
  readonly scope?: Scope;
  readonly when?: When;
  readonly basis?: Basis;
  readonly currency?: Currency;
  readonly per?: Per;
  readonly moved?: readonly AllyId[];
  readonly map?: MapMeasure;
  /** What the scenario, A, is compared with; stated plans and the stop in 2029 unless told otherwise. */
  readonly others?: readonly Scenario[];
  readonly layout?: CompareLayout;
  readonly compared?: CompareMeasure;
  readonly selected?: readonly AllyId[];
  readonly rank?: BuyerRank;
}

const OTHERS: readonly Scenario[] = (['plans', 'stall'] as const).map((preset) => ({
  preset,
  targets: {},
  market: {},
}));

export interface Tables {
  readonly spendPath: Table;
  readonly moved: Table;
  readonly buyers: Table;
  readonly composition: Table;
  readonly map: Table;
  readonly increments: Table;
  readonly milestones: Table;
  readonly burden: Table;
  readonly ledger: Table;
  readonly market: Table;
  readonly timeline: Table;
  readonly exporters: Table;
  readonly suppliers: Table;
  readonly compare: Table;
  readonly compareFigures: Table;
  readonly contributions: Table;
  readonly differs: Table;
  readonly allies: Table;
}

/** Makes the tables of a scenario as the page would. */
export function tablesOf(scenario: Scenario = LOOK, view: View = {}): Tables {
  const { scope = 'europe-canada', when = 2035, basis = 'constant', currency = 'USD', per = 'total' } = view;
  const start: Scenario = { ...scenario, targets: {} };
  const input: TableInput = {
    data,
    scenario,
    projection: project(data, scenario, basis),
    preset: project(data, start, basis),
    currency,
    per,
    allies: alliesOf(data, scope),
    when,
    scope,
  };
  const compared: CompareInput = {
    ...input,
    compared: [scenario, ...(view.others ?? OTHERS)].map((one, i) => ({
      slot: SLOT_IDS[i] ?? 'A',
      scenario: one,
      projection: project(data, one, basis),
    })),
    base: 'A',
    against: 'B',
    measure: view.compared ?? 'core',
    layout: view.layout ?? 'overlay',
  };
  return {
    compare: comparePathTable(compared),
    compareFigures: compareFiguresTable(compared),
    contributions: contributionsTable(compared),
    differs: differsTable(compared),
    allies: alliesTable(input, view.selected ?? ['FRA', 'DEU', 'POL', 'GBR']),
    spendPath: spendPathTable(input),
    moved: movedTable(input, view.moved ?? ['DEU', 'POL']),
    buyers: buyersTable(input, topBuyers(input)),
    composition: compositionTable(input),
    map: mapTable(input, view.map ?? 'share'),
    increments: incrementsTable(input, byIncrement(input)),
    milestones: milestonesTable(input, byMilestone(input)),
    burden: burdenTable(input),
    ledger: ledgerTable(input, importRange(data, scenario, basis)),
    market: marketTable(input, rankedBuyers(input, view.rank ?? 'sam'), view.rank),
    timeline: timelineTable(input),
    exporters: exportersTable(input, rankedExporters(input)),
    suppliers: suppliersTable(input, rankedSuppliers(input)),
  };
}

/** Gives a copy of a table with some cells replaced: rows by year, values by column. */
export function withCells(
  table: Table,
  change: (year: number, column: string, cell: unknown) => unknown,
): Table {
  const at = table.columns.findIndex(({ id }) => id === 'year');
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, i) => change(Number(row[at]), table.columns[i]?.id ?? '', cell) as typeof cell),
    ),
  };
}
