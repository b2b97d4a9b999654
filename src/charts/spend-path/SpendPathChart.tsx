import { useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Table, TableSource, Year } from '#model';
import { useDomain, useSettled } from '../live.ts';
import { LiveLayer, Shell } from '../Shell.tsx';
import { spendPathFinding, spendPathReading } from './finding.ts';
import { spendPathFrame } from './frame.ts';
import { spendPathMarks } from './marks.ts';
import { spendHighest, spendRows } from './rows.ts';

export interface SpendPathChartProps {
  readonly source: TableSource;
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  /** A click on the plot chooses a year of 2026–2035. */
  readonly onYear?: (year: Year) => void;
}

/** Core spending 2014–2035: history, scenario, preset, and what of the rise shares and growth bring. */
export function SpendPathChart({ source, words, width, height, onYear }: SpendPathChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, spendHighest);
  const frame = useMemo(
    () => spendPathFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => spendPathMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, year: Year) => spendPathReading(table, words, year), [words]);
  const data = useMemo(
    () =>
      spendRows(settled).rows.map(({ year, core, preset, hold }) => ({
        year,
        core,
        preset,
        hold,
      })),
    [settled],
  );
  const finding = useMemo(() => spendPathFinding(settled, words), [settled, words]);
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

const SERIES = ['core', 'preset', 'hold'];
