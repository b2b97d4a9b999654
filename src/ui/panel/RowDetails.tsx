import { Lock, LockOpen, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import { points, yearLabel } from '#i18n/format.ts';
import type { Ally, OverrideChange, Shape } from '#model';
import { departsFromPlan, fastestPastRise, fastestRise, OVERRIDE_RANGES, SHAPES } from '#model';
import { changeOf, type Row } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { ProfileButton } from '../profile/ProfileButton.tsx';
import { AllyLevers } from './AllyLevers.tsx';
import { MarkChips } from './MarkChips.tsx';
import styles from './RowDetails.module.css';

const YEARS_REACHED = Array.from(
  { length: OVERRIDE_RANGES.year.max - OVERRIDE_RANGES.year.min + 1 },
  (_, i) => OVERRIDE_RANGES.year.min + i,
);

export interface RowDetailsProps {
  readonly ally: Ally;
  readonly row: Row;
  /** False where the marks stand elsewhere. */
  readonly hasMarks?: boolean;
  /** Is told once it stands. */
  readonly onShown?: () => void;
  readonly onLeave: () => void;
}

/** What opens under a row: the marks by name, year reached, path shape, lock, how the path compares, further inputs. */
export function RowDetails({ ally, row, hasMarks = true, onShown, onLeave }: RowDetailsProps) {
  const { store, selectors } = useApp();
  const { setTarget, toggleLock } = useActions();
  const hasPage = useAppState((state) => state.view.route === 'ally');
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const { t, locale, name } = useWords();
  const { projection } = useAppState(selectors.liveInput);
  const set = (change: OverrideChange): void =>
    setTarget(ally.id, changeOf(settledScenario(store.getState()), ally, change));
  useEffect(() => onShown?.(), [onShown]);
  const past = fastestPastRise(ally);
  const pastText = points(locale, past.points, 2);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the group from any of its controls
    <div className={styles.details} data-details onKeyDown={onKeyDown}>
      {ally.hasForces && hasMarks && <MarkChips ally={ally} row={row} isLocked={isLocked} onSet={set} />}
      <div className={styles.options}>
        <label className={styles.option}>
          {t.page.panel.reached}
          <select
            disabled={isLocked}
            value={row.year}
            onChange={(event) => set({ year: Number(event.target.value) })}
          >
            {YEARS_REACHED.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label className={styles.option}>
          <select
            aria-label={t.page.panel.shape}
            disabled={isLocked}
            value={row.shape}
            onChange={(event) => set({ shape: event.target.value as Shape })}
          >
            {row.shape === 'points' && <option value="points">{t.drawn}</option>}
            {SHAPES.map((shape) => (
              <option key={shape} value={shape}>
                {t.shapes[shape]}
              </option>
            ))}
          </select>
        </label>
        {!hasPage && <ProfileButton ally={ally.id} isShort />}
        <button
          type="button"
          className={styles.lock}
          aria-pressed={isLocked}
          aria-label={t.inputs.lock.of(name(ally.id))}
          data-tip={t.inputs.lock.hint}
          onClick={() => toggleLock(ally.id)}
        >
          {isLocked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
          {isLocked ? t.inputs.lock.locked : t.inputs.lock.lock}
        </button>
      </div>
      {ally.hasForces && (
        <p className={styles.note}>
          {row.isSteep && <TriangleAlert aria-hidden="true" />}
          {row.isSteep
            ? t.page.panel.steep(pastText)
            : t.page.panel.pace(
                points(locale, fastestRise(projection, ally.id).points, 2),
                pastText,
                yearLabel(past.year),
              )}
          {departsFromPlan(projection, ally) && <> · {t.page.panel.departs}</>}
        </p>
      )}
      <AllyLevers ally={ally} isLocked={isLocked} />
    </div>
  );
}
