import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource } from '#model';
import { AllyShell } from '../AllyShell.tsx';
import { listSpots } from '../list.ts';
import { useDomain, useSettled } from '../live.ts';
import type { Size } from '../scales.ts';
import { incrementsFinding, incrementsReading } from './finding.ts';
import { incrementDomain, incrementsFrame } from './frame.ts';
import { incrementsMarks } from './marks.ts';
import { incrementHighest, incrementLowest } from './rows.ts';

export interface IncrementsChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** What the panel pinned to an ally offers besides. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
}

/** Who adds the money: what each ally spends above its shares of 2026, largest first. */
export function IncrementsChart({ source, words, width, height, offer }: IncrementsChartProps) {
  const settled = useSettled(source);
  const right = useDomain(source, incrementHighest, incrementDomain);
  const left = useDomain(source, incrementLowest, incrementDomain);
  const frame = useMemo(
    () => incrementsFrame(settled, words, { width, height }, right, left),
    [settled, words, width, height, right, left],
  );
  const draw = useCallback((table: Table) => incrementsMarks(table, frame, words), [frame, words]);
  const read = useCallback((table: Table, ally: AllyId) => incrementsReading(table, words, ally), [words]);
  const spots = useMemo(() => listSpots(frame.list), [frame]);
  const finding = useMemo(() => incrementsFinding(settled, words), [settled, words]);
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
