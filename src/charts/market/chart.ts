import { amounts, itemChart } from '../chart.ts';
import { marketFinding, marketReading } from './finding.ts';
import { marketFrame, marketHeight, marketSpots } from './frame.ts';
import { marketMarks } from './marks.ts';
import { marketHighest } from './rows.ts';

/** The buyers ranked, each with its segments and what limits the exporter there. */
export const marketChart = itemChart({
  id: 'market',
  domains: [amounts(marketHighest)],
  frame: marketFrame,
  marks: marketMarks,
  spots: marketSpots,
  read: marketReading,
  finding: marketFinding,
  heightOf: marketHeight,
});
