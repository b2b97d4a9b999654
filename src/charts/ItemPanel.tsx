import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Table, TableSource } from '#model';
import styles from './charts.module.css';
import { useLive } from './live.ts';
import { heard, ReadingPanel } from './ReadingPanel.tsx';
import type { Reading } from './reading.ts';
import { type ItemId, middleOf, nameOf, type Spot } from './spots.ts';

interface Props {
  readonly source: TableSource;
  readonly read: (table: Table, id: ItemId) => Reading | null;
  readonly spot: Spot;
  /** Width of the chart, px. */
  readonly width: number;
  readonly tell: (text: string) => void;
  /** What a pinned panel offers besides; undefined in one that is not. */
  readonly offer: ReactNode;
}

/** Tells of one spot; it follows the slider. */
export function ItemPanel({ source, read, spot, width, tell, offer }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const reading = read(useLive(source), spot.id);
  const series = spot.claim ? (spot.place ?? null) : null;
  const text = reading ? heard(reading, series) : '';
  const isPinned = offer !== undefined;
  const name = nameOf(spot);
  useEffect(() => tell(text), [tell, text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot, or what a pinned panel offers, moves it
  useLayoutEffect(() => {
    if (panel.current) keepInSight(panel.current);
  }, [name, isPinned]);
  if (!reading) return null;
  const { side, x, y, over } = placeOf(spot, width);
  const style: Record<string, string> = { '--x': `${x}px`, '--y': `${y}px`, '--over': `${over}px` };
  return (
    <div
      ref={panel}
      className={styles.beside}
      data-pinned={isPinned || undefined}
      data-side={side}
      style={style as CSSProperties}
    >
      <ReadingPanel reading={reading} series={series}>
        {offer}
      </ReadingPanel>
    </div>
  );
}

/** A spot wider than this part of the chart has no room beside it: the panel stands below, or above, from its middle. */
const WIDE = 0.6;
/** Width that a panel wants there, px, and its distance to the spot. */
const PANEL = 300;
const GAP = 6;

/** Finds where a panel stands: beside its spot where there is more room and not on it, or where the spot says. */
function placeOf(spot: Spot, width: number) {
  if (spot.panelAt) return { side: 'below', ...spot.panelAt, over: 0 } as const;
  const [middle, y] = middleOf(spot);
  if (spot.claim || spot.x1 - spot.x0 > width * WIDE)
    return {
      side: 'below',
      x: Math.max(0, Math.min(middle, width - PANEL)),
      y: spot.y1 + GAP,
      // Above it, all of the spot and both gaps are left free.
      over: spot.y1 - spot.y0 + 2 * GAP,
    } as const;
  const isRight = middle > width / 2;
  const x = isRight ? spot.x0 : spot.x1;
  return isRight
    ? ({ side: 'left', x: width - x, y, over: 0 } as const)
    : ({ side: 'right', x, y, over: 0 } as const);
}

/** Least distance of a panel to the edges of the window, px. */
const EDGE = 8;

/** Moves a panel that the window would cut: above its spot where it stood below, else as far as it takes. */
function keepInSight(panel: HTMLElement): void {
  panel.style.translate = '';
  // On a phone it is a strip at the screen's foot.
  if (getComputedStyle(panel).position !== 'absolute') return;
  const room = window.innerHeight - EDGE;
  const { top, bottom, height } = panel.getBoundingClientRect();
  const over = Number.parseFloat(panel.style.getPropertyValue('--over'));
  if (over > 0 && bottom > room && top - over - height >= EDGE)
    panel.style.translate = `0 ${-over - height}px`;
  else if (bottom > room || top < EDGE)
    panel.style.translate = `0 ${Math.max(EDGE - top, Math.min(0, room - bottom))}px`;
}
