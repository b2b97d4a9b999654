import { type OwnChart, plotAt } from '../chart.ts';
import { ledgerFinding } from './finding.ts';
import { ledgerMarks } from './marks.ts';

/** From core spending to what the exporter can win; on the page its rates are set in it. */
export const ledgerChart: OwnChart = {
  kind: 'own',
  id: 'ledger',
  plots: (table, words, size) => [plotAt(size, ledgerMarks(table, size, words))],
  finding: ledgerFinding,
};
