import { useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Table, TableSource, Year } from '#model';
import { useDomain, useSettled } from '../live.ts';
import { LiveLayer, Shell } from '../Shell.tsx';
import { compositionFinding, compositionReading } from './finding.ts';
import { compositionFrame } from './frame.ts';
import { compositionMarks } from './marks.ts';
import { compositionHighest, compositionRows, PARTS } from './rows.ts';

export interface CompositionChartProps {
  readonly source: TableSource;
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  /** A click on the plot chooses a year of 2026–2035. */
  readonly onYear?: (year: Year) => void;
}

/** Spending 2026–2035 by part: equipment and R&D, other core, indirect. */
export function CompositionChart({ source, words, width, height, onYear }: CompositionChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, compositionHighest);
  const frame = useMemo(
    () => compositionFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => compositionMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, year: Year) => compositionReading(table, words, year), [words]);
  const data = useMemo(() => {
    const { years, parts, total } = compositionRows(settled);
    return years.map((year, i) => ({
      year,
      ...Object.fromEntries(PARTS.map((part) => [part, parts[part][i] ?? 0])),
      total: total[i] ?? 0,
    }));
  }, [settled]);
  const finding = useMemo(() => compositionFinding(settled, words), [settled, words]);
  return (
    <Shell
      frame={frame}
      source={source}
      data={data}
      series={SERIES}
      label={`${finding.title}. ${finding.summary}`}
      read={read}
      onYear={onYear}
    >
      <LiveLayer source={source} draw={draw} />
    </Shell>
  );
}

const SERIES = [...PARTS, 'total'];
