import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  BASE_YEAR,
  type ExporterId,
  HORIZON,
  marketOf,
  REGIONS,
  REVIEW_YEAR,
  type Scope,
  type When,
  type Year,
} from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import styles from './Lens.module.css';

/**
 * How results are looked at: whose spending, which year, whose market.
 *
 * @param hasExporter False where the exporter is chosen beside its levers.
 */
export function Lens({ hasExporter = true }: { readonly hasExporter?: boolean }) {
  return (
    <div className={styles.lens}>
      <ScopeSwitch />
      <YearControl />
      {hasExporter && <ExporterChoice />}
    </div>
  );
}

const FIRST_SCOPES: readonly Scope[] = ['europe-canada', 'all'];

function ScopeSwitch() {
  const { t } = useWords();
  const { setView } = useActions();
  const scope = useAppState((state) => state.view.scope);
  const isRegion = !FIRST_SCOPES.includes(scope);
  return (
    <fieldset className={styles.segments} aria-label={t.page.lens.scope}>
      {FIRST_SCOPES.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={scope === option}
          onClick={() => setView({ scope: option })}
        >
          {option === 'all' ? t.page.lens.all : t.scopes[option]}
        </button>
      ))}
      <select
        aria-label={t.page.lens.region}
        data-on={isRegion || undefined}
        value={isRegion ? scope : ''}
        onChange={(event) => setView({ scope: event.target.value as Scope })}
      >
        <option value="" disabled hidden>
          {t.page.lens.region}
        </option>
        {(['eu', ...REGIONS] as const).map((option) => (
          <option key={option} value={option}>
            {t.scopes[option]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** Gives the year before or after the one looked at, within 2026–2035; the sum counts as its last year. */
export const steppedYear = (when: When, by: number): Year =>
  Math.min(HORIZON, Math.max(BASE_YEAR, (when === 'sum' ? HORIZON : when) + by));

function YearControl() {
  const { t } = useWords();
  const { setView } = useActions();
  const when = useAppState((state) => state.view.when);
  const isSum = when === 'sum';
  const year = isSum ? HORIZON : when;
  const go = (to: Year): void => setView({ when: to });
  return (
    <fieldset className={styles.segments} aria-label={t.page.lens.year} data-sum={isSum || undefined}>
      <span className={styles.stepper}>
        <button
          type="button"
          aria-label={t.page.lens.previous}
          disabled={!isSum && year <= BASE_YEAR}
          onClick={() => go(steppedYear(when, -1))}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
        <output>{year}</output>
        <button
          type="button"
          aria-label={t.page.lens.next}
          disabled={!isSum && year >= HORIZON}
          onClick={() => go(steppedYear(when, 1))}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      </span>
      <span className={styles.years}>
        <i style={{ left: `${((REVIEW_YEAR - BASE_YEAR) / (HORIZON - BASE_YEAR)) * 100}%` }} />
        <input
          type="range"
          min={BASE_YEAR}
          max={HORIZON}
          step={1}
          value={year}
          aria-label={t.page.lens.year}
          onChange={(event) => go(Number(event.target.value))}
        />
      </span>
      <button
        type="button"
        className={styles.sum}
        aria-pressed={isSum}
        onClick={() => setView({ when: isSum ? HORIZON : 'sum' })}
      >
        {t.page.lens.sum}
      </button>
    </fieldset>
  );
}

function ExporterChoice() {
  const { store } = useApp();
  const { t, name } = useWords();
  const { setMarket } = useActions();
  const exporter = useAppState((state) => marketOf(settledScenario(state)).exporter);
  return (
    <label className={styles.exporter}>
      {t.page.lens.exporter}
      <select
        value={exporter}
        onChange={(event) => setMarket({ exporter: event.target.value as ExporterId })}
      >
        {store.data.exporters.map(({ id }) => (
          <option key={id} value={id}>
            {name(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
