import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { useDomain, useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { marketFinding, marketReading } from './finding.ts';
import { marketFrame, marketSpots } from './frame.ts';
import { marketMarks } from './marks.ts';
import { marketHighest } from './rows.ts';

export interface MarketChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an ally offers besides. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
}

/** The buyers ranked, each with its segments and what limits the exporter there. */
export function MarketChart({ source, words, width, height, offer }: MarketChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, marketHighest);
  const frame = useMemo(
    () => marketFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => marketMarks(table, frame, words), [frame, words]);
  const spots = useMemo(() => marketSpots(settled, frame), [settled, frame]);
  const read = useCallback((table: Table, ally: AllyId) => marketReading(table, words, ally), [words]);
  const { title, summary } = useMemo(() => marketFinding(settled, words), [settled, words]);
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
