import type { ChartName } from '#i18n/messages/en/exporting.ts';
import type { Table, TableSource } from '#model';
import type { TableSources } from '#state/table-sources.ts';
import type { Route } from '#state/view.ts';

/** Charts that can be taken out of the page, and the tables they draw. */
const SOURCES: Readonly<Record<ChartName, keyof TableSources>> = {
  'spend-path': 'spendPath',
  moved: 'moved',
  buyers: 'buyers',
  composition: 'composition',
  map: 'map',
  increments: 'increments',
  burden: 'burden',
  milestones: 'milestones',
  ledger: 'ledger',
  market: 'market',
  timeline: 'timeline',
  exporters: 'exporters',
  suppliers: 'suppliers',
  compare: 'compare',
  'compare-figures': 'compareFigures',
  contributions: 'contributions',
  differs: 'differs',
  allies: 'allies',
};

/** The charts of each view, in the order of its cards. */
const OF_VIEW: Readonly<Record<Route, readonly ChartName[]>> = {
  explore: ['spend-path', 'moved', 'buyers', 'composition', 'map', 'increments', 'burden', 'milestones'],
  market: ['ledger', 'market', 'buyers', 'timeline', 'exporters', 'suppliers'],
  compare: ['compare', 'compare-figures', 'contributions', 'differs', 'allies'],
  // Those that say something of one ally, its path first, as on its page.
  ally: ['moved', 'spend-path', 'composition', 'ledger', 'timeline', 'suppliers'],
};

/** Lists the charts of a view; a single scenario has nothing to be compared with. */
export const chartsOf = (route: Route, scenarios: number): readonly ChartName[] =>
  route === 'compare' && scenarios < 2 ? ['allies'] : OF_VIEW[route];

/** Gives the chart of a table's id; undefined where it cannot be exported. */
export const chartNamed = (id: string | null): ChartName | undefined =>
  (Object.keys(SOURCES) as ChartName[]).find((name) => name === id);

/** Gives the tables of a chart. */
export const sourceOf = (sources: TableSources, chart: ChartName): TableSource => sources[SOURCES[chart]];

/** Gives the tables of charts at rest, in their order. */
export const tablesOf = (sources: TableSources, charts: readonly ChartName[]): readonly Table[] =>
  charts.map((chart) => sourceOf(sources, chart).settled());
