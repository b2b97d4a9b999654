import { itemChart } from '../chart.ts';
import { compareFinding, compareReading } from './finding.ts';
import { compareFrame, compareSpots } from './frame.ts';
import { compareMarks } from './marks.ts';

/** Paths of compared scenarios: on one plot, side by side, or only what differs. */
export const compareChart = itemChart({
  id: 'compare',
  domains: [],
  finding: compareFinding,
  frame: compareFrame,
  marks: compareMarks,
  spots: compareSpots,
  read: compareReading,
});
