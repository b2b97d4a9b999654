import type { Table } from '#model';
import { alliesChart } from './allies/chart.ts';
import { burdenChart } from './burden/chart.ts';
import { buyersChart } from './buyers/chart.ts';
import type { Chart } from './chart.ts';
import { compareChart } from './compare/chart.ts';
import { compareFiguresChart } from './compare-figures/chart.ts';
import { compositionChart } from './composition/chart.ts';
import { contributionsChart } from './contributions/chart.ts';
import { differsChart } from './differs/chart.ts';
import { exportersChart } from './exporters/chart.ts';
import { incrementsChart } from './increments/chart.ts';
import { ledgerChart } from './ledger/chart.ts';
import { mapChart } from './map/chart.ts';
import { marketChart } from './market/chart.ts';
import { milestonesChart } from './milestones/chart.ts';
import { movedChart } from './moved/chart.ts';
import { spendPathChart } from './spend-path/chart.ts';
import { suppliersChart } from './suppliers/chart.ts';
import { timelineChart } from './timeline/chart.ts';

/** Every chart: the page, its pictures and its words all draw on this list. */
export const CHARTS: readonly Chart[] = [
  spendPathChart,
  movedChart,
  buyersChart,
  compositionChart,
  mapChart,
  incrementsChart,
  burdenChart,
  milestonesChart,
  ledgerChart,
  marketChart,
  timelineChart,
  exportersChart,
  suppliersChart,
  compareChart,
  compareFiguresChart,
  contributionsChart,
  differsChart,
  alliesChart,
];

/** Gives the chart of a table. @throws {Error} when the table belongs to no chart. */
export function chartOf(table: Table): Chart {
  const chart = CHARTS.find(({ id }) => id === table.id);
  if (!chart) throw new Error(`No chart draws table ${table.id}`);
  return chart;
}
