import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  use,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Table, TableSource } from '#model';
import styles from './charts.module.css';
import { FigureContext } from './figure.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { useLive, useTold } from './live.ts';
import { Marks } from './Marks.tsx';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';
import type { Size } from './scales.ts';
import { type Direction, type ItemId, nameOf, nextSpot, type Spot } from './spots.ts';

interface Props extends Size {
  readonly source: TableSource;
  /** Names the chart for those who hear it. */
  readonly label: string;
  readonly draw: (table: Table) => readonly Mark[];
  /** In reading order, later ones on top; they rest while a slider moves. */
  readonly spots: readonly Spot[];
  readonly read: (table: Table, id: ItemId) => Reading | null;
  /** Follows an item to where it is told in full; false where it leads nowhere. */
  readonly onItem?: ((id: ItemId) => boolean) | undefined;
  /** What a pinned panel offers besides, for example the way to the ally's slider. */
  readonly offer?: ((id: ItemId) => ReactNode) | undefined;
}

/** A figure whose card is open, and where it stands. */
interface Asked {
  readonly claim: NonNullable<Spot['claim']>;
  readonly element: Element;
}

/**
 * A chart of allies or exporters: marks that follow the slider, and one panel for the item under the pointer, under
 * the finger or reached by the arrow keys. A click or Enter follows the item, or opens the card of the figure it fell
 * on; a finger, which reads nothing in passing, pins the panel, and so does Space, or a click that leads nowhere. Escape
 * or a click beside lets go. An item that stands in several parts of the chart is ringed in all of them.
 */
export function ItemShell({ source, width, height, label, draw, spots, read, onItem, offer }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const [isPinned, setPinned] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, tell] = useTold();
  const figures = use(FigureContext);
  const isFinger = useRef(false);
  const spot = spots.find((candidate) => nameOf(candidate) === at) ?? null;
  const letGo = (): void => {
    setAt(null);
    setPinned(false);
  };
  /** Opens the figure's card, or goes where the item is told in full. */
  const follow = ({ id, claim }: Spot, element: Element | null): boolean => {
    if (claim && figures && element) {
      setPinned(false);
      setAsked({ claim, element });
      return true;
    }
    const isFollowed = onItem?.(id) ?? false;
    if (isFollowed) letGo();
    return isFollowed;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = spotFor(event.key, spots, spot);
    if (next) setAt(nameOf(next));
    else if (event.key === 'Enter' && spot) {
      if (isPinned || !follow(spot, hitOf(event.currentTarget, spot))) setPinned(!isPinned);
    } else if (event.key === ' ' && spot) setPinned(!isPinned);
    else if (event.key === 'Escape' && spot) letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    const name = spotUnder(event);
    const hit = spots.find((candidate) => nameOf(candidate) === name);
    if (hit && !isFinger.current && follow(hit, event.target as Element)) return;
    // Once more on the same, or beside all: the finger has no other way to close a panel.
    if (!hit || (isPinned && name === at)) letGo();
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
        data-leads={onItem !== undefined || undefined}
        onKeyDown={onKeyDown}
        onPointerDown={({ pointerType }) => {
          isFinger.current = pointerType === 'touch';
        }}
        onClick={onClick}
        onPointerOver={(event) => !isPinned && setAt(spotUnder(event))}
        onPointerLeave={() => !isPinned && setAt(null)}
        // Its card takes the focus from a figure, and gives it back.
        onBlur={() => !isPinned && !asked && setAt(null)}
      >
        <g pointerEvents="none">
          <LiveMarks source={source} draw={draw} />
        </g>
        <Hits spots={spots} />
        {spot &&
          spots
            .filter((same) => same === spot || (same.id === spot.id && !same.claim))
            .map((same) => <Ring key={nameOf(same)} spot={same} />)}
      </svg>
      {spot && !asked && (
        <ItemPanel {...{ source, read, spot, width, tell }} offer={isPinned ? offer?.(spot.id) : undefined} />
      )}
      {asked && figures?.explain(asked.claim, asked.element, () => setAsked(null))}
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

/** Finds the element that catches the pointer for a spot. */
const hitOf = (svg: Element, spot: Spot): Element | null =>
  svg.querySelector(`[data-spot="${CSS.escape(nameOf(spot))}"]`);

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
