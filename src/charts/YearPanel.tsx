import { type CSSProperties, useEffect, useRef } from 'react';
import type { Table, TableSource, Year } from '#model';
import styles from './charts.module.css';
import { useLive } from './live.ts';
import { Marks } from './Marks.tsx';
import type { Mark } from './mark.ts';
import { heard, ReadingPanel } from './ReadingPanel.tsx';
import type { Reading } from './reading.ts';
import { type Frame, xOf, yOf } from './scales.ts';

/** Reads one year of a table. */
export type Read = (table: Table, year: Year) => Reading | null;

interface Props {
  readonly frame: Frame;
  readonly source: TableSource;
  readonly read: Read;
  readonly year: Year;
  /** Key of the series read alone; null reads all. */
  readonly series: string | null;
  readonly isPinned: boolean;
  readonly tell: (text: string) => void;
}

/** One year read out: a line through the plot, a dot on every series and the panel, all live while a slider moves. */
export function YearPanel({ frame, source, read, year, series, isPinned, tell }: Props) {
  const reading = read(useLive(source), year);
  const latest = useRef(reading);
  latest.current = reading;
  // Told when the reader goes to another year or series, not when a slider moves the value under a pinned panel.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year is why this is told
  useEffect(() => {
    tell(latest.current ? heard(latest.current, series) : '');
  }, [tell, year, series]);
  useEffect(() => () => tell(''), [tell]);
  if (!reading) return null;
  const x = xOf(frame, year);
  const isRight = x > (frame.left + frame.right) / 2;
  const reach = { '--y': `${frame.top}px`, '--x': `${isRight ? frame.width - x : x}px` } as CSSProperties;
  return (
    <>
      <svg className={styles.read} width={frame.width} height={frame.height} aria-hidden="true">
        <Marks marks={readMarks(frame, reading, x, series, isPinned)} />
      </svg>
      <div
        className={styles.year}
        data-reading={year}
        data-pinned={isPinned || undefined}
        data-side={isRight ? 'left' : 'right'}
        style={reach}
      >
        <ReadingPanel reading={reading} series={series} />
      </div>
    </>
  );
}

/** Draws the line of the year and the dots; the chosen series' dot is larger. */
const readMarks = (
  frame: Frame,
  { rows }: Reading,
  x: number,
  series: string | null,
  isPinned: boolean,
): readonly Mark[] => [
  {
    kind: 'line',
    key: 'year',
    x1: x,
    y1: frame.top,
    x2: x,
    y2: frame.bottom,
    stroke: isPinned ? 'ink-2' : 'quiet',
  },
  ...rows.flatMap(({ key, at, token }): Mark[] =>
    at === undefined
      ? []
      : [
          {
            kind: 'circle',
            key,
            cx: x,
            cy: yOf(frame, at),
            r: key === series ? 6 : 3.5,
            fill: token ?? 'ink',
            stroke: 'card',
            width: 1.5,
          },
        ],
  ),
];
