import { amounts, yearChart } from '../chart.ts';
import { timelineFinding, timelineReading } from './finding.ts';
import { timelineFrame, timelineHeight } from './frame.ts';
import { timelineMarks } from './marks.ts';
import { timelineHighest, timelineRows } from './rows.ts';

/** When the money comes: what the exporter can address and win in each year. */
export const timelineChart = yearChart({
  id: 'timeline',
  domains: [amounts(timelineHighest)],
  frame: timelineFrame,
  marks: timelineMarks,
  data: (table) => timelineRows(table).map(({ year, sam, som }) => ({ year, sam, som })),
  read: timelineReading,
  finding: timelineFinding,
  heightOf: timelineHeight,
});
