import { itemChart } from '../chart.ts';
import { differsFinding, differsReading } from './finding.ts';
import { differsFrame, differsHeight, differsSpots } from './frame.ts';
import { differsMarks } from './marks.ts';

/** Where the allies come to in each scenario, a row of dots each. */
export const differsChart = itemChart({
  id: 'differs',
  domains: [],
  finding: differsFinding,
  heightOf: differsHeight,
  frame: differsFrame,
  marks: differsMarks,
  spots: differsSpots,
  read: differsReading,
});
