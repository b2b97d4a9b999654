import type { CSSProperties, KeyboardEvent } from 'react';
import { type Frame, xOf } from '#charts/scales.ts';
import { percent } from '#i18n/format.ts';
import { type Ally, BASE_YEAR, toPercent, type Year } from '#model';
import { BEND_YEARS, bent, unbent } from '#state/bend.ts';
import { gridShares } from '#state/cells.ts';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { keyed, landed } from '../panel/rail.ts';
import { useRange } from '../use-range.ts';
import styles from './PathPoints.module.css';

interface Props {
  readonly ally: Ally;
  /** The frame of the chart that the points stand on. */
  readonly frame: Frame;
}

/** Points of an ally's path that can be pulled up and down; the years between them lean along. */
export function PathPoints({ ally, frame }: Props) {
  const { t, name } = useWords();
  return (
    <fieldset className={styles.points} aria-label={t.allyView.points(name(ally.id))}>
      {BEND_YEARS.map((year) => (
        <PathPoint key={year} ally={ally} frame={frame} year={year} />
      ))}
    </fieldset>
  );
}

/** One point: a native range as high as the plot, of which only the thumb can be caught. */
function PathPoint({ ally, frame, year }: Props & { readonly year: Year }) {
  const { store } = useApp();
  const { drag, release, letGo } = useActions();
  const { t, locale, name } = useWords();
  const range = useRange(release);
  const share = useAppState((state) => gridShares(liveScenario(state), ally)[year - BASE_YEAR] ?? 0);
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const say = t.allyView;
  const take = (change: ReturnType<typeof bent>): void => {
    if (change) drag(ally.id, change);
    // Back where it was there is nothing to keep.
    else letGo();
  };
  const move = (to: number): void => take(bent(settledScenario(store.getState()), ally, year, to));
  const onKeyDown = (event: KeyboardEvent): void => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const target = hasModifier ? null : keyed(event.key, event.shiftKey, share, []);
    if (target !== null) {
      move(target);
      range.keyed();
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      take(unbent(settledScenario(store.getState()), ally, year));
      range.dropKeys();
      release();
    } else if (event.key === 'Escape' && store.getState().draft) {
      range.dropKeys();
      letGo();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const style: Record<string, string> = {
    '--x': `${xOf(frame, year)}px`,
    '--y': `${frame.top}px`,
    '--reach': `${frame.bottom - frame.top}px`,
  };
  return (
    <input
      ref={range.ref}
      className={styles.point}
      style={style as CSSProperties}
      type="range"
      min={0}
      max={toPercent(frame.max)}
      step="any"
      disabled={isLocked}
      value={toPercent(share)}
      aria-orientation="vertical"
      aria-label={say.point(name(ally.id), year)}
      aria-valuetext={say.pointValue(percent(locale, share, 2), year)}
      aria-keyshortcuts="Backspace"
      onPointerUp={range.onPointerUp}
      onPointerCancel={letGo}
      onChange={(event) => move(landed(Number(event.target.value), []))}
      onKeyDown={onKeyDown}
      onBlur={range.onBlur}
    />
  );
}
