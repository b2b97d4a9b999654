import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { AllyId, Table, TableSource } from '#model';
import styles from './charts.module.css';
import { useLive, useTold } from './live.ts';
import { Marks } from './Marks.tsx';
import type { Mark } from './mark.ts';
import { heard, ReadingPanel } from './ReadingPanel.tsx';
import type { Reading } from './reading.ts';
import type { Size } from './scales.ts';
import { type Direction, middleOf, nextSpot, type Spot } from './spots.ts';

interface Props extends Size {
  readonly source: TableSource;
  /** Names the chart for those who hear it. */
  readonly label: string;
  readonly draw: (table: Table) => readonly Mark[];
  /** In reading order; they rest while a slider moves. */
  readonly spots: readonly Spot[];
  readonly read: (table: Table, ally: AllyId) => Reading | null;
  /** What a pinned panel offers besides, for example the way to the ally's slider. */
  readonly offer?: ((ally: AllyId) => ReactNode) | undefined;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A chart whose items are allies: marks that follow the slider, and one panel for the ally under the pointer, under the
 * finger or reached by the arrow keys. A click, a tap or Enter pins it; Escape lets go.
 */
export function AllyShell({ source, width, height, label, draw, spots, read, offer }: Props) {
  const [at, setAt] = useState<AllyId | null>(null);
  const [isPinned, setPinned] = useState(false);
  const [told, tell] = useTold();
  const spot = spots.find(({ ally }) => ally === at) ?? null;
  const letGo = (): void => {
    setAt(null);
    setPinned(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    const [first] = spots;
    if (direction && first) setAt((spot ? nextSpot(spots, spot, direction) : first).ally);
    else if ((event.key === 'Home' || event.key === 'End') && first)
      setAt((event.key === 'Home' ? first : (spots.at(-1) ?? first)).ally);
    else if ((event.key === 'Enter' || event.key === ' ') && spot) setPinned(!isPinned);
    else if (event.key === 'Escape' && spot) letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.chart} style={{ width, height }}>
      <svg
        className={styles.allies}
        width={width}
        height={height}
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a chart read with arrow keys takes the focus as one stop
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => !isPinned && setAt(null)}
        onPointerLeave={() => !isPinned && setAt(null)}
      >
        <LiveMarks source={source} draw={draw} />
        <g>
          {spots.map(({ ally, x0, y0, x1, y1, outline }) => {
            const shared = {
              fill: 'transparent',
              onPointerEnter: () => !isPinned && setAt(ally),
              onClick: () => {
                setAt(ally);
                setPinned(!(isPinned && at === ally));
              },
            };
            return outline ? (
              <path key={ally} d={outline} {...shared} />
            ) : (
              <rect key={ally} x={x0} y={y0} width={x1 - x0} height={y1 - y0} {...shared} />
            );
          })}
        </g>
        {spot && <Ring spot={spot} />}
      </svg>
      {spot && (
        <Panel {...{ source, read, spot, width, tell }} offer={isPinned ? offer?.(spot.ally) : undefined} />
      )}
      <div className={styles.heard} aria-live="polite">
        {told}
      </div>
    </div>
  );
}

function Ring({ spot }: { readonly spot: Spot }) {
  const style = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5, pointerEvents: 'none' } as const;
  return spot.outline ? (
    <path d={spot.outline} {...style} />
  ) : (
    <rect x={spot.x0} y={spot.y0} width={spot.x1 - spot.x0} height={spot.y1 - spot.y0} rx={3} {...style} />
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

/** Stands beside its spot, on the side where there is more room. */
function Panel({ source, read, spot, width, tell, offer }: PanelProps) {
  const reading = read(useLive(source), spot.ally);
  const text = reading ? heard(reading) : '';
  useEffect(() => tell(text), [tell, text]);
  if (!reading) return null;
  const [x, y] = middleOf(spot);
  const isRight = x > width / 2;
  return (
    <div
      className={styles.beside}
      data-pinned={offer !== undefined || undefined}
      data-side={isRight ? 'left' : 'right'}
      style={{ '--x': `${isRight ? width - x : x}px`, '--y': `${y}px` } as CSSProperties}
    >
      <ReadingPanel reading={reading}>{offer}</ReadingPanel>
    </div>
  );
}
