import { useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Table, TableSource, Year } from '#model';
import { useDomain, useSettled } from '../live.ts';
import { LiveLayer, Shell } from '../Shell.tsx';
import { buyersFinding, buyersReading } from './finding.ts';
import { buyersFrame } from './frame.ts';
import { buyersMarks } from './marks.ts';
import { buyersHighest, buyersRows } from './rows.ts';

export interface BuyersChartProps {
  readonly source: TableSource;
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  /** A click on the plot chooses a year of 2026–2035. */
  readonly onYear?: (year: Year) => void;
}

/** The market the exporter can address, 2026–2035, by buyer. */
export function BuyersChart({ source, words, width, height, onYear }: BuyersChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, buyersHighest);
  const frame = useMemo(
    () => buyersFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => buyersMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, year: Year) => buyersReading(table, words, year), [words]);
  const { series, data } = useMemo(() => {
    const { years, buyers, total } = buyersRows(settled);
    const keys = buyers.map(({ ally }) => ally ?? 'others');
    return {
      series: [...keys, 'total'],
      data: years.map((year, i) => ({
        year,
        ...Object.fromEntries(buyers.map(({ ally, amounts }) => [ally ?? 'others', amounts[i] ?? 0])),
        total: total[i] ?? 0,
      })),
    };
  }, [settled]);
  const finding = useMemo(() => buyersFinding(settled, words), [settled, words]);
  return (
    <Shell
      frame={frame}
      source={source}
      data={data}
      series={series}
      label={`${finding.title}. ${finding.summary}`}
      read={read}
      onYear={onYear}
    >
      <LiveLayer source={source} draw={draw} />
    </Shell>
  );
}
