import { amounts, yearChart } from '../chart.ts';
import { spendPathFinding, spendPathReading } from './finding.ts';
import { spendPathFrame } from './frame.ts';
import { spendPathMarks } from './marks.ts';
import { spendHighest, spendRows } from './rows.ts';

/** Core spending 2014–2035: history, scenario, preset, and what of the rise shares and growth bring. */
export const spendPathChart = yearChart({
  id: 'spend-path',
  domains: [amounts(spendHighest)],
  frame: spendPathFrame,
  marks: spendPathMarks,
  data: (table) =>
    spendRows(table).rows.map(({ year, core, preset, hold }) => ({ year, core, preset, hold })),
  read: spendPathReading,
  finding: spendPathFinding,
});
