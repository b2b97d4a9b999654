import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { listSpots } from '../list.ts';
import { useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { milestonesFinding, milestonesReading } from './finding.ts';
import { milestonesFrame } from './frame.ts';
import { milestonesMarks } from './marks.ts';

export interface MilestonesChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an ally offers besides. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
}

/** Who reaches what when, and who is on the line at the 2029 review. */
export function MilestonesChart({ source, words, width, height, offer }: MilestonesChartProps) {
  const settled = useSettled(source);
  const frame = useMemo(
    () => milestonesFrame(settled, words, { width, height }),
    [settled, words, width, height],
  );
  const draw = useCallback((table: Table) => milestonesMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, ally: AllyId) => milestonesReading(table, words, ally), [words]);
  const spots = useMemo(() => listSpots(frame.list), [frame]);
  const finding = useMemo(() => milestonesFinding(settled, words), [settled, words]);
  return (
    <AllyShell
      source={source}
      width={width}
      height={height}
      label={`${finding.title}. ${finding.summary}`}
      draw={draw}
      spots={spots}
      read={read}
      offer={offer}
    />
  );
}
