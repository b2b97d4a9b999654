import { useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Table, TableSource, Year } from '#model';
import { useDomain, useSettled } from '../live.ts';
import { LiveLayer, Shell } from '../Shell.tsx';
import type { Size } from '../scales.ts';
import { timelineFinding, timelineReading } from './finding.ts';
import { timelineFrame } from './frame.ts';
import { timelineMarks } from './marks.ts';
import { timelineHighest, timelineRows } from './rows.ts';

export interface TimelineChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** A click on the plot chooses a year of 2026–2035. */
  readonly onYear?: (year: Year) => void;
}

const SERIES = ['sam', 'som'] as const;

/** When the money comes: what the exporter can address and win in each year. */
export function TimelineChart({ source, words, width, height, onYear }: TimelineChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, timelineHighest);
  const frame = useMemo(
    () => timelineFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => timelineMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, year: Year) => timelineReading(table, words, year), [words]);
  const data = useMemo(
    () => timelineRows(settled).map(({ year, sam, som }) => ({ year, sam, som })),
    [settled],
  );
  const finding = useMemo(() => timelineFinding(settled, words), [settled, words]);
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
