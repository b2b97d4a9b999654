import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { useDomain, useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { supplierReading, suppliersFinding } from './finding.ts';
import { supplierSpots, suppliersDomain, suppliersFrame } from './frame.ts';
import { suppliersMarks } from './marks.ts';
import { suppliersHighest } from './rows.ts';

export interface SuppliersChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an exporter offers besides. */
  readonly offer?: ((exporter: ExporterId) => ReactNode) | undefined;
}

/** Who supplies today, and what each would win in the scenario, as parts of what the allies buy abroad. */
export function SuppliersChart({ source, words, width, height, offer }: SuppliersChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, suppliersHighest, suppliersDomain);
  const frame = useMemo(
    () => suppliersFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => suppliersMarks(table, frame, words), [frame, words]);
  const spots = useMemo(() => supplierSpots(frame), [frame]);
  const read = useCallback((table: Table, id: ExporterId) => supplierReading(table, words, id), [words]);
  const { title, summary } = useMemo(() => suppliersFinding(settled, words), [settled, words]);
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
