import { itemChart } from '../chart.ts';
import { contributionReading, contributionsFinding } from './finding.ts';
import { contributionSpots, contributionsFrame, contributionsHeight } from './frame.ts';
import { contributionsMarks } from './marks.ts';

/** Why one scenario differs from the base: what each ally brings. */
export const contributionsChart = itemChart({
  id: 'contributions',
  domains: [],
  finding: contributionsFinding,
  heightOf: contributionsHeight,
  frame: contributionsFrame,
  marks: contributionsMarks,
  spots: contributionSpots,
  read: contributionReading,
});
