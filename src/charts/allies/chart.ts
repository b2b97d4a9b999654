import { itemChart } from '../chart.ts';
import { alliesFinding, alliesReading } from './finding.ts';
import { alliesFrame, alliesSpots } from './frame.ts';
import { alliesMarks } from './marks.ts';

/** A few allies against each other, in share, money and change at once. */
export const alliesChart = itemChart({
  id: 'allies',
  domains: [],
  finding: alliesFinding,
  frame: alliesFrame,
  marks: alliesMarks,
  spots: alliesSpots,
  read: alliesReading,
});
