import { type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  Tooltip,
  useActiveTooltipLabel,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { Table, TableSource, Year } from '#model';
import { BASE_YEAR, HORIZON } from '#model';
import styles from './charts.module.css';
import { useLive, useTold } from './live.ts';
import { MarkElement, Marks } from './Marks.tsx';
import type { Mark, TextMark } from './mark.ts';
import { type Frame, type Tick, xOf, yearAt, yOf } from './scales.ts';
import { type Read, YearPanel } from './YearPanel.tsx';

/** One year of the settled table, as Recharts reads it: `year` and a number for each series. */
export type Datum = Readonly<Record<string, number | null>>;

/** Recharts draws its grid at −100; grounds lie below it. */
const UNDER_GRID = -200;

interface ShellProps {
  readonly frame: Frame;
  readonly source: TableSource;
  /** One datum per year, years rising. */
  readonly data: readonly Datum[];
  /** Keys of the series in `data`. */
  readonly series: readonly string[];
  /** Names the chart for those who hear it. */
  readonly label: string;
  readonly read: Read;
  readonly onYear?: ((year: Year) => void) | undefined;
  /** The marks layer. */
  readonly children: ReactNode;
}

/**
 * Draws what Recharts is good at: axes, grid, panel of a year, keyboard. Its series are there but invisible, with the
 * settled data; what is seen is drawn by the marks layer inside (performance.md, 2).
 */
export function Shell({ frame, source, data, series, label, read, onYear, children }: ShellProps) {
  const [told, tell] = useTold();
  // Escape hides the panel until the pointer or the keyboard moves on (WCAG 1.4.13).
  const [isDismissed, setDismissed] = useState(false);
  const revive = (): void => setDismissed(false);
  const margin = useMemo(
    () => ({ top: frame.top, right: frame.width - frame.right, bottom: 0, left: frame.left }),
    [frame],
  );
  // Worked out from the press itself: Recharts' active label is that of the last move, and a tap has none.
  const setYear = ({ clientX, currentTarget }: MouseEvent<Element>): void => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    if (x < frame.left || x > frame.right) return;
    const year = yearAt(frame, x);
    if (year >= BASE_YEAR && year <= HORIZON) onYear?.(year);
  };
  // Recharts hands `aria-label` on to its svg but leaves it out of its types.
  const named = { 'aria-label': label };
  return (
    // The svg inside is what takes focus and keys; this box only hears them pass.
    <div
      className={styles.chart}
      style={{ width: frame.width, height: frame.height }}
      onKeyDownCapture={(event) => setDismissed(event.key === 'Escape')}
      onPointerMove={revive}
    >
      <LineChart
        width={frame.width}
        height={frame.height}
        data={data as Datum[]}
        margin={margin}
        onClick={(_state, event) => setYear(event)}
        {...(onYear ? { cursor: 'pointer' } : {})}
        {...named}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--hair)" />
        <XAxis
          dataKey="year"
          scale="point"
          padding={{ left: frame.indent, right: 0 }}
          height={frame.height - frame.bottom}
          ticks={frame.xTicks.map(({ value }) => value)}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--quiet)' }}
          tick={tickOf(frame.xTicks)}
        />
        <YAxis
          mirror
          domain={[0, frame.max]}
          allowDataOverflow
          ticks={frame.yTicks.map(({ value }) => value)}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={tickOf(frame.yTicks)}
        />
        {series.map((key) => (
          <Line
            key={key}
            dataKey={key}
            stroke="none"
            dot={false}
            activeDot={false}
            legendType="none"
            isAnimationActive={false}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--quiet)', strokeWidth: 1 }}
          offset={14}
          {...(isDismissed ? { active: false } : {})}
          content={({ active, label: year }) =>
            active && year !== undefined ? (
              <YearPanel source={source} read={read} year={Number(year)} tell={tell} />
            ) : null
          }
        />
        {children}
        {isDismissed ? null : <HoverDots frame={frame} source={source} read={read} />}
      </LineChart>
      <div className={styles.heard} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

/** Draws a dot on every series of the year under the pointer or the keyboard, where the live marks are. */
function HoverDots({ frame, source, read }: Pick<ShellProps, 'frame' | 'source' | 'read'>) {
  const year = useActiveTooltipLabel();
  return year === undefined ? null : (
    <YearDots frame={frame} source={source} read={read} year={Number(year)} />
  );
}

function YearDots(props: Pick<ShellProps, 'frame' | 'source' | 'read'> & { readonly year: Year }) {
  const { frame, source, read, year } = props;
  const table = useLive(source);
  const dots = (read(table, year)?.rows ?? []).flatMap(({ key, at, token }): Mark[] =>
    at === undefined
      ? []
      : [
          {
            kind: 'circle',
            key,
            cx: xOf(frame, year),
            cy: yOf(frame, at),
            r: 3.5,
            fill: token ?? 'ink',
            stroke: 'card',
            width: 1.5,
          },
        ],
  );
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
      <g pointerEvents="none">
        <Marks marks={dots} />
      </g>
    </ZIndexLayer>
  );
}

/** Draws an axis' ticks as the frame's own marks, whose places and colours the exported picture shares. */
const tickOf =
  (ticks: readonly Tick[]) =>
  ({ payload }: { readonly payload: { readonly value: unknown } }) => {
    const label: TextMark | null | undefined = ticks.find(
      ({ value }) => value === Number(payload.value),
    )?.label;
    return label ? <MarkElement mark={label} /> : <g />;
  };

/** Draws the marks of the live table and redraws them, and nothing else, whenever it changes. */
export function LiveLayer(props: {
  readonly source: TableSource;
  readonly draw: (table: Table) => readonly Mark[];
}) {
  const table = useLive(props.source);
  const marks = useMemo(() => props.draw(table), [table, props.draw]);
  return (
    <>
      <ZIndexLayer zIndex={UNDER_GRID}>
        <g>
          <Marks marks={marks.filter(({ layer }) => layer === 'under')} />
        </g>
      </ZIndexLayer>
      <g>
        <Marks marks={marks.filter(({ layer }) => layer !== 'under')} />
      </g>
    </>
  );
}
