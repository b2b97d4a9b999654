import { amounts, type Datum, yearChart } from '../chart.ts';
import { compositionFinding, compositionReading } from './finding.ts';
import { compositionFrame } from './frame.ts';
import { compositionMarks } from './marks.ts';
import { compositionHighest, compositionRows, PARTS } from './rows.ts';

/** Spending 2026–2035 by part: equipment and R&D, other core, indirect. */
export const compositionChart = yearChart({
  id: 'composition',
  domains: [amounts(compositionHighest)],
  frame: compositionFrame,
  marks: compositionMarks,
  data: (table) => {
    const { years, parts, total } = compositionRows(table);
    return years.map(
      (year, i): Datum => ({
        year,
        ...Object.fromEntries(PARTS.map((part) => [part, parts[part][i] ?? 0])),
        total: total[i] ?? 0,
      }),
    );
  },
  read: compositionReading,
  finding: compositionFinding,
});
