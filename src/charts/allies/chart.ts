import { itemChart } from '../chart.ts';
import { alliesFinding, alliesReading } from './finding.ts';
import { alliesFrame, alliesHeight, alliesSpots } from './frame.ts';
import { alliesMarks } from './marks.ts';

/** A few allies against each other, in share, money and change at once. */
export const alliesChart = itemChart({
  id: 'allies',
  domains: [],
  finding: alliesFinding,
  heightOf: alliesHeight,
  frame: alliesFrame,
  marks: alliesMarks,
  spots: alliesSpots,
  read: alliesReading,
});
