import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Table, TableSource } from '#model';
import styles from './charts.module.css';
import { useLive, useTold } from './live.ts';
import { Marks } from './Marks.tsx';
import type { Mark } from './mark.ts';
import { heard, ReadingPanel } from './ReadingPanel.tsx';
import type { Reading } from './reading.ts';
import type { Size } from './scales.ts';
import { type Direction, type ItemId, middleOf, nameOf, nextSpot, type Spot } from './spots.ts';

interface Props extends Size {
  readonly source: TableSource;
  /** Names the chart for those who hear it. */
  readonly label: string;
  readonly draw: (table: Table) => readonly Mark[];
  /** In reading order, later ones on top; they rest while a slider moves. */
  readonly spots: readonly Spot[];
  readonly read: (table: Table, id: ItemId) => Reading | null;
  /** What a pinned panel offers besides, for example the way to the ally's slider. */
  readonly offer?: ((id: ItemId) => ReactNode) | undefined;
}

/**
 * A chart of allies or exporters: marks that follow the slider, and one panel for the item under the pointer, under
 * the finger or reached by the arrow keys. A click, a tap or Enter pins it; Escape or a click beside it lets go. An
 * item that stands in several parts of the chart is ringed in all of them.
 */
export function ItemShell({ source, width, height, label, draw, spots, read, offer }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const [isPinned, setPinned] = useState(false);
  const [told, tell] = useTold();
  const spot = spots.find((candidate) => nameOf(candidate) === at) ?? null;
  const letGo = (): void => {
    setAt(null);
    setPinned(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = spotFor(event.key, spots, spot);
    if (next) setAt(nameOf(next));
    else if ((event.key === 'Enter' || event.key === ' ') && spot) setPinned(!isPinned);
    else if (event.key === 'Escape' && spot) letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const name = spotUnder(event);
    // Once more on the same, or beside all: the finger has no other way to close a panel.
    if (name === null || (isPinned && name === at)) letGo();
    else {
      setAt(name);
      setPinned(true);
    }
  };
  return (
    <div className={styles.chart} style={{ width, height }}>
      <svg
        className={styles.items}
        width={width}
        height={height}
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a chart read with arrow keys takes the focus as one stop
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) => !isPinned && setAt(spotUnder(event))}
        onPointerLeave={() => !isPinned && setAt(null)}
        onBlur={() => !isPinned && setAt(null)}
      >
        <g pointerEvents="none">
          <LiveMarks source={source} draw={draw} />
        </g>
        <Hits spots={spots} />
        {spot &&
          spots.filter(({ id }) => id === spot.id).map((same) => <Ring key={nameOf(same)} spot={same} />)}
      </svg>
      {spot && (
        <Panel {...{ source, read, spot, width, tell }} offer={isPinned ? offer?.(spot.id) : undefined} />
      )}
      <div className={styles.heard} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Finds where a key leads; Home and End stay in the part of the chart one is in. Null for a key that leads nowhere. */
function spotFor(key: string, spots: readonly Spot[], from: Spot | null): Spot | null {
  const direction = DIRECTIONS[key];
  if (direction) return from ? nextSpot(spots, from, direction) : (spots[0] ?? null);
  const part = spots.filter(({ place }) => place === (from ?? spots[0])?.place);
  if (key === 'Home') return part[0] ?? null;
  return key === 'End' ? (part.at(-1) ?? null) : null;
}

/** Names the spot an event of the pointer fell on; null beside all. */
const spotUnder = ({ target }: { readonly target: EventTarget }): string | null =>
  (target instanceof SVGElement ? target.dataset.spot : undefined) ?? null;

/** What catches the pointer, above the marks and unseen. */
const Hits = memo(function Hits({ spots }: { readonly spots: readonly Spot[] }) {
  return spots.map((spot) => {
    const shared = { 'data-spot': nameOf(spot), fill: 'transparent' };
    return spot.outline ? (
      <path
        key={nameOf(spot)}
        d={spot.outline}
        {...shared}
        {...(spot.reach ? { stroke: 'transparent', strokeWidth: 2 * spot.reach } : {})}
      />
    ) : (
      <rect
        key={nameOf(spot)}
        x={spot.x0}
        y={spot.y0}
        width={spot.x1 - spot.x0}
        height={spot.y1 - spot.y0}
        {...shared}
      />
    );
  });
});

function Ring({ spot }: { readonly spot: Spot }) {
  const style = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5, pointerEvents: 'none' } as const;
  return spot.outline ? (
    <path data-ring d={spot.outline} {...style} />
  ) : (
    <rect
      data-ring
      x={spot.x0}
      y={spot.y0}
      width={spot.x1 - spot.x0}
      height={spot.y1 - spot.y0}
      rx={3}
      {...style}
    />
  );
}

function LiveMarks({ source, draw }: Pick<Props, 'source' | 'draw'>) {
  const table = useLive(source);
  const marks = useMemo(() => draw(table), [table, draw]);
  return <Marks marks={marks} />;
}

interface PanelProps extends Pick<Props, 'source' | 'read' | 'width'> {
  readonly spot: Spot;
  readonly tell: (text: string) => void;
  readonly offer: ReactNode;
}

/**
 * A spot wider than this part of the chart has no room beside it: the panel stands over its right half, from the middle
 * where a panel fits there, px, else at the chart's edge, so that it never leaves the page.
 */
const WIDE = 0.6;
const PANEL = 300;

/** Finds where a panel stands: beside its spot where there is more room and not on it, or where the spot says. */
function placeOf(spot: Spot, width: number) {
  if (spot.panelAt) return { side: 'below', ...spot.panelAt } as const;
  const [middle, y] = middleOf(spot);
  const isRight = middle > width / 2;
  if (spot.x1 - spot.x0 > width * WIDE)
    return width - middle < PANEL
      ? ({ side: 'left', x: 0, y } as const)
      : ({ side: 'right', x: middle, y } as const);
  const x = isRight ? spot.x0 : spot.x1;
  return isRight ? ({ side: 'left', x: width - x, y } as const) : ({ side: 'right', x, y } as const);
}

/** Tells of one spot; it follows the slider. */
function Panel({ source, read, spot, width, tell, offer }: PanelProps) {
  const reading = read(useLive(source), spot.id);
  const text = reading ? heard(reading) : '';
  useEffect(() => tell(text), [tell, text]);
  if (!reading) return null;
  const { side, x, y } = placeOf(spot, width);
  return (
    <div
      className={styles.beside}
      data-pinned={offer !== undefined || undefined}
      data-side={side}
      style={{ '--x': `${x}px`, '--y': `${y}px` } as CSSProperties}
    >
      <ReadingPanel reading={reading}>{offer}</ReadingPanel>
    </div>
  );
}
