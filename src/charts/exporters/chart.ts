import { itemChart } from '../chart.ts';
import { rankSpots } from '../ranking.ts';
import { exporterReading, exportersFinding } from './finding.ts';
import { exportersDomain, exportersFrame, exportersHeight } from './frame.ts';
import { exportersMarks } from './marks.ts';
import { exportersHighest } from './rows.ts';

/** The exporters side by side in the same scenario, ranked by what each can address. */
export const exportersChart = itemChart({
  id: 'exporters',
  domains: [{ reachOf: exportersHighest, endOf: exportersDomain }],
  frame: exportersFrame,
  marks: exportersMarks,
  spots: (_table, frame) => rankSpots(frame),
  read: exporterReading,
  finding: exportersFinding,
  heightOf: exportersHeight,
});
