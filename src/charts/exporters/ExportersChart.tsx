import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { useDomain, useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { exporterReading, exportersFinding } from './finding.ts';
import { exporterSpots, exportersDomain, exportersFrame } from './frame.ts';
import { exportersMarks } from './marks.ts';
import { exportersHighest } from './rows.ts';

export interface ExportersChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an exporter offers besides. */
  readonly offer?: ((exporter: ExporterId) => ReactNode) | undefined;
}

/** The exporters side by side in the same scenario, ranked by what each can address. */
export function ExportersChart({ source, words, width, height, offer }: ExportersChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, exportersHighest, exportersDomain);
  const frame = useMemo(
    () => exportersFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => exportersMarks(table, frame, words), [frame, words]);
  const spots = useMemo(() => exporterSpots(frame), [frame]);
  const read = useCallback((table: Table, id: ExporterId) => exporterReading(table, words, id), [words]);
  const { title, summary } = useMemo(() => exportersFinding(settled, words), [settled, words]);
  return (
    <AllyShell
      source={source}
      width={width}
      height={height}
      label={`${title}. ${summary}`}
      draw={draw}
      spots={spots}
      read={read}
      offer={offer}
    />
  );
}
