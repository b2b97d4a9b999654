import { itemChart } from '../chart.ts';
import { rankSpots } from '../ranking.ts';
import { supplierReading, suppliersFinding } from './finding.ts';
import { suppliersDomain, suppliersFrame, suppliersHeight } from './frame.ts';
import { suppliersMarks } from './marks.ts';
import { suppliersHighest } from './rows.ts';

/** Who supplies today, and what each would win in the scenario, as parts of what the allies buy abroad. */
export const suppliersChart = itemChart({
  id: 'suppliers',
  domains: [{ reachOf: suppliersHighest, endOf: suppliersDomain }],
  frame: suppliersFrame,
  marks: suppliersMarks,
  spots: (_table, frame) => rankSpots(frame),
  read: supplierReading,
  finding: suppliersFinding,
  heightOf: suppliersHeight,
});
