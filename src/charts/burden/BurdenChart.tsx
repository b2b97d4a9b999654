import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { useDomain, useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { burdenFinding, burdenReading } from './finding.ts';
import { burdenDomain, burdenFrame } from './frame.ts';
import { burdenMarks, burdenSpots } from './marks.ts';
import { burdenHighest } from './rows.ts';

export interface BurdenChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an ally offers besides. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
}

/** Core spending against government expenditure and debt, a point per ally. */
export function BurdenChart({ source, words, width, height, offer }: BurdenChartProps) {
  const settled = useSettled(source);
  const max = useDomain(source, burdenHighest, burdenDomain);
  const frame = useMemo(() => burdenFrame(settled, { width, height }, max), [settled, width, height, max]);
  const draw = useCallback((table: Table) => burdenMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, ally: AllyId) => burdenReading(table, words, ally), [words]);
  const spots = useMemo(() => burdenSpots(settled, frame), [settled, frame]);
  const finding = useMemo(() => burdenFinding(settled, words), [settled, words]);
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
