import { itemChart } from '../chart.ts';
import { listSpots } from '../list.ts';
import { milestonesFinding, milestonesReading } from './finding.ts';
import { milestonesFrame, milestonesHeight } from './frame.ts';
import { milestonesMarks } from './marks.ts';

/** Who reaches what when, and who is on the line at the 2029 review. */
export const milestonesChart = itemChart({
  id: 'milestones',
  domains: [],
  frame: milestonesFrame,
  marks: milestonesMarks,
  spots: (_table, { list }) => listSpots(list),
  read: milestonesReading,
  finding: milestonesFinding,
  heightOf: milestonesHeight,
});
