import { itemChart } from '../chart.ts';
import { burdenFinding, burdenReading } from './finding.ts';
import { burdenDomain, burdenFrame } from './frame.ts';
import { burdenMarks, burdenSpots } from './marks.ts';
import { burdenHighest } from './rows.ts';

/** Core spending against government expenditure and debt, a point per ally. */
export const burdenChart = itemChart({
  id: 'burden',
  domains: [{ reachOf: burdenHighest, endOf: burdenDomain }],
  frame: burdenFrame,
  marks: burdenMarks,
  spots: burdenSpots,
  read: burdenReading,
  finding: burdenFinding,
});
