import type { KeyboardEvent } from 'react';
import { percent, points, yearLabel } from '#i18n/format.ts';
import type { Ally, OverrideChange, Shape } from '#model';
import {
  coreTodayOf,
  departsFromPlan,
  fastestPastRise,
  fastestRise,
  isSteep,
  OVERRIDE_RANGES,
  SHAPES,
} from '#model';
import { changeOf, type Row } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import styles from './RowDetails.module.css';

const YEARS_REACHED = Array.from(
  { length: OVERRIDE_RANGES.year.max - OVERRIDE_RANGES.year.min + 1 },
  (_, i) => OVERRIDE_RANGES.year.min + i,
);

interface Props {
  readonly ally: Ally;
  readonly row: Row;
  readonly onLeave: () => void;
}

/** What opens under a row: the marks by name, year reached, path shape, indirect share, and how the path compares. */
export function RowDetails({ ally, row, onLeave }: Props) {
  const { store, selectors } = useApp();
  const { setTarget } = useActions();
  const { t, locale, name } = useWords();
  const { projection } = useAppState(selectors.liveInput);
  const set = (change: OverrideChange): void =>
    setTarget(ally.id, changeOf(settledScenario(store.getState()), ally, change));
  const plan = ally.plan.at(-1);
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
      {ally.hasForces && (
        <p className={styles.marks}>
          <span>{t.page.panel.today(percent(locale, coreTodayOf(ally)))}</span>
          <span>
            {plan ? t.page.panel.planned(percent(locale, plan.share), plan.year) : t.page.panel.noPlan}
          </span>
        </p>
      )}
      <div className={styles.options}>
        <label className={styles.option}>
          {t.page.panel.reached}
          <select value={row.year} onChange={(event) => set({ year: Number(event.target.value) })}>
            {YEARS_REACHED.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label className={styles.option}>
          <select
            aria-label={t.page.panel.shape}
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
        <span className={styles.option}>
          {t.page.panel.indirect}
          <NumberField
            label={t.page.panel.indirectField(name(ally.id))}
            value={row.indirect}
            range={OVERRIDE_RANGES.indirect}
            leading="moves"
            isChanged={Math.abs(row.indirect - row.startIndirect) > 1e-9}
            onCommit={(indirect) => set({ indirect })}
          />
        </span>
      </div>
      {ally.hasForces && (
        <p className={styles.note}>
          {isSteep(projection, ally)
            ? t.page.panel.steep(pastText)
            : t.page.panel.pace(
                points(locale, fastestRise(projection, ally.id).points, 2),
                pastText,
                yearLabel(past.year),
              )}
          {departsFromPlan(projection, ally) && <> · {t.page.panel.departs}</>}
        </p>
      )}
    </div>
  );
}
