import { amounts, type Datum, yearChart } from '../chart.ts';
import { buyersFinding, buyersReading } from './finding.ts';
import { buyersFrame, buyersHeight } from './frame.ts';
import { buyerNames, buyersMarks } from './marks.ts';
import { buyersHighest, buyersRows } from './rows.ts';

/** The market the exporter can address, 2026–2035, by buyer. */
export const buyersChart = yearChart({
  id: 'buyers',
  domains: [amounts(buyersHighest)],
  frame: buyersFrame,
  marks: buyersMarks,
  names: buyerNames,
  data: (table) => {
    const { years, buyers, total } = buyersRows(table);
    return years.map(
      (year, i): Datum => ({
        year,
        ...Object.fromEntries(buyers.map(({ ally, amounts: by }) => [ally ?? 'others', by[i] ?? 0])),
        total: total[i] ?? 0,
      }),
    );
  },
  read: buyersReading,
  finding: buyersFinding,
  heightOf: buyersHeight,
});
