import { ChevronLeft, ChevronRight } from 'lucide-react';
import { BASE_YEAR, HORIZON, REGIONS, REVIEW_YEAR, type Scope, type When, type Year } from '#model';
import { useActions, useAppState, useWords } from './app-context.ts';
import { ExporterChoice } from './ExporterChoice.tsx';
import styles from './Lens.module.css';
import { Segment, Segmented } from './Segmented.tsx';

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
      {hasExporter && <ExporterChoice className={styles.exporter} />}
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
    <Segmented className={styles.segments} label={t.page.lens.scope}>
      {FIRST_SCOPES.map((option) => (
        <Segment key={option} isOn={scope === option} onClick={() => setView({ scope: option })}>
          {option === 'all' ? t.page.lens.all : t.scopes[option]}
        </Segment>
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
    </Segmented>
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
    <Segmented className={styles.segments} label={t.page.lens.year} data-sum={isSum || undefined}>
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
      <Segment className={styles.sum} isOn={isSum} onClick={() => setView({ when: isSum ? HORIZON : 'sum' })}>
        {t.page.lens.sum}
      </Segment>
    </Segmented>
  );
}
