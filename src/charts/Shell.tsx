import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { CartesianGrid, Line, LineChart, useActiveTooltipLabel, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { Table, TableSource, Year } from '#model';
import { BASE_YEAR, HORIZON } from '#model';
import type { Datum } from './chart.ts';
import styles from './charts.module.css';
import { useLive, useTold } from './live.ts';
import { Marks, markElement } from './Marks.tsx';
import type { Mark, TextMark } from './mark.ts';
import { chosenYear, type Frame, type Tick, yearAt } from './scales.ts';
import type { ItemId } from './spots.ts';
import { useWayOut } from './use-way-out.ts';
import { type Read, YearPanel } from './YearPanel.tsx';
import { type At, closed, hovered, keyed, pressed, UNREAD } from './year-reading.ts';

/** Recharts draws its grid at −100; grounds lie below it. */
const UNDER_GRID = -200;

interface ShellProps {
  readonly frame: Frame;
  readonly source: TableSource;
  /** One datum per year of the settled table, years rising. */
  readonly data: readonly Datum[];
  /** Names the chart for those who hear it. */
  readonly label: string;
  readonly read: Read;
  readonly onYear?: ((year: Year) => void) | undefined;
  /** Follows the ally whose area is pressed, where a press chooses no year; false for one that leads nowhere. */
  readonly onItem?: ((id: ItemId) => boolean) | undefined;
  /** The marks layer. */
  readonly children: ReactNode;
}

/**
 * A chart of years. Recharts draws axes and grid and finds the year under the pointer; the marks layer inside draws
 * what is seen (performance.md, 2). The reading is ours: Recharts' own keyboard knows Left, Right and Enter only, is
 * deaf while the pointer rests on the plot, begins in the first year, and nothing outside can set its year.
 */
export function Shell({ frame, source, data, label, read, onYear, onItem, children }: ShellProps) {
  const [at, setAt] = useState(UNREAD);
  const [told, tell] = useTold();
  const box = useRef<HTMLDivElement>(null);
  // It reads nothing in passing: a tap is for the panel.
  const isFinger = useRef(false);
  const point = useCallback((year: Year | null) => setAt((before) => hovered(before, year)), []);
  useWayOut(box, at.isOpen, () => setAt(closed));

  const choose = (next: At): void => {
    setAt(next);
    if (next.pinned === null || next.pinned === at.pinned) return;
    if (next.pinned >= BASE_YEAR && next.pinned <= HORIZON) onYear?.(next.pinned);
  };
  // Worked out from the press itself: Recharts' active label is that of the last move, and a tap has none.
  const onClick = ({ clientX, currentTarget, target }: MouseEvent<Element>): void => {
    const item = !onYear && !isFinger.current && itemUnder(target);
    if (item && onItem?.(item)) return;
    const x = clientX - currentTarget.getBoundingClientRect().left;
    if (x >= frame.left && x <= frame.right) choose(pressed(at, yearAt(frame, x)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyed(at, event.key, {
      first: frame.firstYear,
      last: frame.lastYear,
      start: chosenYear(source.settled().about.when) ?? frame.lastYear,
      seriesOf: (year) => read(source.live(), year)?.rows.map(({ key }) => key) ?? [],
    });
    if (!next) return;
    event.preventDefault();
    choose(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the svg inside takes focus, keys and presses; this box hears them pass
    <div
      ref={box}
      className={styles.chart}
      style={{ width: frame.width, height: frame.height }}
      onKeyDown={onKeyDown}
      onBlur={() => setAt((before) => (before.pinned === null ? closed(before) : before))}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        className={styles.plot}
        data-chooses={onYear !== undefined || undefined}
        data-leads={(!onYear && onItem !== undefined) || undefined}
        onPointerDown={({ pointerType }) => {
          isFinger.current = pointerType === 'touch';
        }}
        onClick={onClick}
      >
        <Plot frame={frame} data={data} label={label} point={point}>
          {children}
        </Plot>
      </div>
      {at.isOpen && at.year !== null && (
        <YearPanel
          {...{ frame, source, read, tell }}
          year={at.year}
          series={at.series}
          isPinned={at.pinned !== null}
        />
      )}
      <div className={styles.heard} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

/** Names the ally whose area an event of the pointer fell on. */
const itemUnder = (target: EventTarget): ItemId | undefined =>
  target instanceof SVGElement ? (target.dataset.item as ItemId | undefined) : undefined;

interface PlotProps extends Pick<ShellProps, 'frame' | 'data' | 'label' | 'children'> {
  readonly point: (year: Year | null) => void;
}

/**
 * Recharts itself, which rests while the chart is read. Its series are there but invisible, with the settled data, so
 * that it finds the year under the pointer.
 */
const Plot = memo(function Plot({ frame, data, label, point, children }: PlotProps) {
  const margin = useMemo(
    () => ({ top: frame.top, right: frame.width - frame.right, bottom: 0, left: frame.left }),
    [frame],
  );
  const series = Object.keys(data[0] ?? {}).filter((key) => key !== 'year');
  // Recharts hands these on to its svg but leaves the name out of its types.
  const focusable = { role: 'application', tabIndex: 0, 'aria-label': label };
  return (
    <LineChart
      width={frame.width}
      height={frame.height}
      data={data as Datum[]}
      margin={margin}
      accessibilityLayer={false}
      {...focusable}
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
        axisLine={frame.xTicks.length > 0 && { stroke: 'var(--quiet)' }}
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
      {children}
      <Pointed point={point} />
    </LineChart>
  );
});

/** Says which year is under the pointer, whenever that changes. */
function Pointed({ point }: Pick<PlotProps, 'point'>) {
  const year = useActiveTooltipLabel();
  useEffect(() => point(year === undefined ? null : Number(year)), [year, point]);
  return null;
}

/** Draws an axis' ticks as the frame's own marks, whose places and colours the exported picture shares. */
const tickOf =
  (ticks: readonly Tick[]) =>
  ({ payload }: { readonly payload: { readonly value: unknown } }) => {
    const label: TextMark | null | undefined = ticks.find(
      ({ value }) => value === Number(payload.value),
    )?.label;
    return label ? markElement(label) : <g />;
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
