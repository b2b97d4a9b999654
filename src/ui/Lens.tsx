import { ChevronLeft, ChevronRight } from 'lucide-react';
import { scopeName } from '#i18n/scope.ts';
import { BASE_YEAR, HORIZON, REGIONS, REVIEW_YEAR, type Scope, scopeOf, type When, type Year } from '#model';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { ExporterChoice } from './ExporterChoice.tsx';
import styles from './Lens.module.css';
import { Segment, Segmented } from './Segmented.tsx';

interface Props {
  /** False where one ally alone is looked at. */
  readonly hasScope?: boolean;
  /** False where the exporter is chosen beside its levers. */
  readonly hasExporter?: boolean;
}

/** How results are looked at: whose spending, which year, whose market. */
export function Lens({ hasScope = true, hasExporter = true }: Props) {
  return (
    <div className={styles.lens}>
      {hasScope && <ScopeSwitch />}
      <YearControl />
      {hasExporter && <ExporterChoice className={styles.exporter} />}
    </div>
  );
}

const FIRST_SCOPES: readonly Scope[] = ['europe-canada', 'all'];

function ScopeSwitch() {
  const words = useWords();
  const { t } = words;
  const { setView } = useActions();
  const scope = useAppState((state) => state.view.scope);
  return (
    <Segmented className={styles.segments} label={t.page.lens.scope}>
      {FIRST_SCOPES.map((option) => (
        <Segment key={option} isOn={scope === option} onClick={() => setView({ scope: option })}>
          {option === 'all' ? t.page.lens.all : scopeName(words, option)}
        </Segment>
      ))}
      <PartChoice scope={scope} />
    </Segmented>
  );
}

/** A region, a group of the reader's own or one ally. */
function PartChoice({ scope }: { readonly scope: Scope }) {
  const { store } = useApp();
  const words = useWords();
  const { t, name, byName } = words;
  const { setView } = useActions();
  const groups = useAppState((state) => state.groups);
  const isPart = !FIRST_SCOPES.includes(scope);
  const own = groups.flatMap((group) => {
    const value = scopeOf(group.allies);
    return value ? [{ value, text: group.name }] : [];
  });
  const allies = store.data.allies
    .map(({ id }) => id)
    .sort(byName)
    .flatMap((id) => {
      const value = scopeOf([id]);
      return value ? [{ value, text: name(id) }] : [];
    });
  const options: readonly Scope[] = ['eu', ...REGIONS];
  // A link may bring a group that this device does not keep.
  const isKnown = [...options, ...[...own, ...allies].map(({ value }) => value)].includes(scope);
  return (
    <select
      aria-label={t.allyView.part}
      data-on={isPart || undefined}
      value={isPart ? scope : ''}
      onChange={(event) => setView({ scope: event.target.value as Scope })}
    >
      <option value="" disabled hidden>
        {t.page.lens.region}
      </option>
      {isPart && !isKnown && <option value={scope}>{scopeName(words, scope)}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {scopeName(words, option)}
        </option>
      ))}
      {own.length > 0 && (
        <optgroup label={t.inputs.group.own}>
          {own.map(({ value, text }) => (
            <option key={text} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t.allyView.oneAlly}>
        {allies.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </optgroup>
    </select>
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
