import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { useDomain, useSettled } from '../live.ts';
import { mapFinding, mapReading } from './finding.ts';
import { mapDomain, mapFrame } from './frame.ts';
import { mapMarks } from './marks.ts';
import { mapHighest } from './rows.ts';
import { mapSpots } from './spots.ts';

export interface MapChartProps {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an ally offers besides. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
  readonly width: number;
  readonly height: number;
}

/** Where the allies stand in 2026 and in the year looked at: maps, and the same values as ranked bars. */
export function MapChart({ source, words, width, height, offer }: MapChartProps) {
  const settled = useSettled(source);
  const { about } = settled;
  const domainOf = useCallback((highest: number) => mapDomain(about, highest), [about]);
  const max = useDomain(source, mapHighest, domainOf);
  const frame = useMemo(
    () => mapFrame(settled, words, { width, height }, max),
    [settled, words, width, height, max],
  );
  const draw = useCallback((table: Table) => mapMarks(table, frame, words), [frame, words]);
  const spots = useMemo(() => mapSpots(settled, frame), [settled, frame]);
  const read = useCallback((table: Table, ally: AllyId) => mapReading(table, words, ally), [words]);
  const { title } = useMemo(() => mapFinding(settled, words), [settled, words]);
  return (
    <AllyShell
      source={source}
      width={width}
      height={height}
      label={words.t.map.label(title)}
      draw={draw}
      spots={spots}
      read={read}
      offer={offer}
    />
  );
}
