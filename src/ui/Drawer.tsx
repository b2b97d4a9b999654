import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Route } from '#state/view.ts';
import { useAppState, useWords } from './app-context.ts';
import styles from './Drawer.module.css';
import { useRootMark } from './use-root-mark.ts';

/** Where the drawer rests, from low to high: one row, half, nearly all of the screen. */
const STOPS = ['peek', 'middle', 'full'] as const;
type Stop = (typeof STOPS)[number];

/** Where it rests on arrival: half open where the main chart fits above it; the ledger needs the page, so it comes first. */
const arrivalAt = (route: Route): Stop => (route === 'market' ? 'peek' : 'middle');

/** Height of the lowest stop, px, and of the others, parts of the screen; Drawer.module.css holds the same. */
const PEEK = 88;
const PARTS = { middle: 0.45, full: 0.9 } as const;
/** A press that moves less than this is a tap, px. */
const STILL = 8;

const heightOf = (stop: Stop): number => (stop === 'peek' ? PEEK : PARTS[stop] * window.innerHeight);

interface Props {
  /** What shows at the lowest stop instead of the whole. */
  readonly peek: ReactNode;
  readonly children: ReactNode;
}

/** The inputs of a tablet held upright, in a drawer of three heights; its handle is dragged, tapped or moved by arrows. */
export function Drawer({ peek, children }: Props) {
  const route = useAppState((state) => state.view.route);
  const [chosen, setStop] = useState<Stop | null>(null);
  const stop = chosen ?? arrivalAt(route);
  const { drawer } = useWords().t.touch;
  const opened = useAppState((state) => state.opened);
  const frame = useRef<HTMLElement>(null);
  const press = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const wasDragged = useRef(false);
  const id = useId();
  useRootMark('stop', stop);

  // A row opened at the lowest stop has no room there.
  const latest = useRef(stop);
  latest.current = stop;
  useEffect(() => {
    if (opened && latest.current === 'peek') setStop('middle');
  }, [opened]);
  // The main chart, where it was in sight, stays so above the half-open drawer.
  const before = useRef(stop);
  useLayoutEffect(() => {
    if (before.current === stop) return;
    before.current = stop;
    const chart = stop === 'middle' ? document.querySelector('[data-chart="spend-path"]') : null;
    const top = chart?.getBoundingClientRect().top ?? Number.NaN;
    if (top >= 0 && top < window.innerHeight) chart?.scrollIntoView({ block: 'nearest' });
  }, [stop]);

  const step = (by: 1 | -1): void => {
    const next = STOPS[STOPS.indexOf(stop) + by];
    if (next) setStop(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const heightAt = (event: PointerEvent): number =>
    (press.current?.height ?? 0) + (press.current?.y ?? 0) - event.clientY;
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    press.current = { y: event.clientY, height: frame.current?.offsetHeight ?? 0 };
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!press.current || !frame.current) return;
    if (Math.abs(event.clientY - press.current.y) >= STILL) wasDragged.current = true;
    if (wasDragged.current)
      frame.current.style.height = `${Math.min(heightOf('full'), Math.max(PEEK, heightAt(event)))}px`;
  };
  const letGo = (): void => {
    press.current = null;
    if (frame.current) frame.current.style.height = '';
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (press.current && wasDragged.current) {
      const height = heightAt(event);
      const off = (at: Stop): number => Math.abs(heightOf(at) - height);
      setStop(STOPS.reduce((best, at) => (off(at) < off(best) ? at : best)));
    }
    letGo();
  };
  // A tap goes one stop up, and from the top back to the lowest.
  const onClick = (): void => {
    if (!wasDragged.current) setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'peek');
    wasDragged.current = false;
  };
  const isPeek = stop === 'peek';
  return (
    <aside ref={frame} className={styles.drawer} aria-label={drawer.name}>
      <button
        type="button"
        className={styles.handle}
        aria-label={`${drawer.handle}: ${drawer.stops[stop]}`}
        aria-expanded={!isPeek}
        aria-controls={id}
        aria-keyshortcuts="ArrowUp ArrowDown"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={letGo}
        onClick={onClick}
      />
      {isPeek && <div className={styles.peek}>{peek}</div>}
      <div id={id} className={styles.inside} inert={isPeek}>
        {children}
      </div>
    </aside>
  );
}
