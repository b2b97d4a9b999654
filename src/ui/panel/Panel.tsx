import { Lock, Search } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { amount, percent, yearLabel } from '#i18n/format.ts';
import { type AllyId, HORIZON } from '#model';
import { settledScenario } from '#state/store.ts';
import { SORTS, type Sort } from '#state/view.ts';
import { useActions, useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { Door } from '../Door.tsx';
import head from '../InputsHead.module.css';
import { onDemand } from '../on-demand.ts';
import pill from '../Pill.module.css';
import { useLayout } from '../use-layout.ts';
import { useRootMark } from '../use-root-mark.ts';
import { AllyRow } from './AllyRow.tsx';
import { ClosedRow } from './ClosedRow.tsx';
import { FormSwitch } from './FormSwitch.tsx';
import { GroupRow } from './GroupRow.tsx';
import { IcelandRow } from './IcelandRow.tsx';
import { effectLevel, grouped } from './order.ts';
import styles from './Panel.module.css';
import { Legend, Ruler } from './Ruler.tsx';
import { matches } from './search.ts';

const AllySheet = onDemand(
  () => import('./AllySheet.tsx'),
  (m) => m.AllySheet,
);
/** Fetched when the grid is first shown. */
const Grid = onDemand(
  () => import('../grid/Grid.tsx'),
  (m) => m.Grid,
);

/** The inputs: every ally's rail on one ruler, so that the list reads as a dot plot; or the same as a grid of years. */
export function Panel() {
  const { store, selectors } = useApp();
  const { data } = store;
  const { setView, setOpened } = useActions();
  const { t, locale, byName } = useWords();
  const unit = useUnit();
  const input = useAppState(selectors.settledInput);
  const sort = useAppState((state) => state.view.sort);
  const changedKeys = useAppState((state) => Object.keys(settledScenario(state).targets).join());
  const isGrid = useAppState((state) => state.view.inputs === 'grid');
  const staysClosed = useLayout() === 'phone';
  const opened = useAppState((state) => state.opened);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<'all' | 'changed' | 'locked'>('all');
  const locked = useAppState((state) => state.view.locked);

  const changed = changedKeys.split(',').filter((key) => key !== '' && key !== '*');
  const ranks = selectors.ranks(input);
  const effects = ranks.effect;
  const inScope = input.allies;
  const largest = Math.max(0, ...inScope.map((id) => effects[id]));
  const kept: Readonly<Record<'changed' | 'locked', readonly string[]>> = { changed, locked };
  const found = data.allies.filter(
    (ally) => matches(ally, typed) && (filter === 'all' || kept[filter].includes(ally.id)),
  );
  const { when, per } = input;
  const atRest = staysClosed ? t.page.panel.subTouch : t.page.panel.sub;
  const subList =
    when === HORIZON && per !== 'head'
      ? atRest
      : t.page.panel.subWhen(t.units.beside[per], when === 'sum' ? t.page.when.sum : yearLabel(when));
  const subGrid = staysClosed ? t.doors.grid.subTouch : t.doors.grid.sub;
  const effectOf = (id: AllyId): number | null =>
    inScope.includes(id) ? effectLevel(effects[id], largest) : null;
  const effectText = (id: AllyId): string =>
    t.units.effect(amount(locale, effects[id], unit, true), t.units.measured[input.headline]);
  const groups = grouped(found, sort, ranks, inScope, byName);
  const sheet = staysClosed && data.allies.find(({ id }) => id === opened);

  // A row that history or a chart leads to is shown, whatever the list was narrowed to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: narrowing the list afterwards is the reader's own wish
  useEffect(() => {
    if (!opened || found.some(({ id }) => id === opened)) return;
    setTyped('');
    setFilter('all');
  }, [opened]);

  useRootMark('form', isGrid ? 'grid' : 'list');
  return (
    <section className={styles.panel} aria-labelledby="inputs">
      <div className={`${head.head} ${styles.head}`}>
        <div className={styles.title}>
          <h2 id="inputs">{t.page.panel.heading}</h2>
          <FormSwitch />
        </div>
        <p className={head.sub}>{isGrid ? subGrid : subList}</p>
        <div className={styles.tools}>
          <label className={styles.search}>
            <Search aria-hidden="true" />
            <input
              type="search"
              value={typed}
              placeholder={t.page.panel.findShort}
              aria-label={t.page.panel.find}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
            />
          </label>
          {(['changed', 'locked'] as const).map((only) => (
            <button
              key={only}
              type="button"
              className={pill.pill}
              aria-pressed={filter === only}
              aria-label={only === 'locked' ? t.inputs.filter.locked(locked.length) : undefined}
              onClick={() => setFilter(filter === only ? 'all' : only)}
            >
              {only === 'locked' ? <Lock aria-hidden="true" /> : t.inputs.filter.changed}{' '}
              <b>{kept[only].length}</b>
            </button>
          ))}
          <select
            className={pill.pill}
            aria-label={t.page.panel.order}
            value={sort}
            onChange={(event) => setView({ sort: event.target.value as Sort })}
          >
            {SORTS.map((option) => (
              <option key={option} value={option}>
                {t.page.panel.sorts[option]}
              </option>
            ))}
          </select>
        </div>
        {!isGrid && (
          <>
            <Legend />
            <div className={styles.scale}>
              <Ruler format={(share) => percent(locale, share, share === 0.035 ? 1 : 0)} />
            </div>
          </>
        )}
      </div>
      {isGrid && found.length > 0 && (
        <Boundary fallback={() => <p className={styles.empty}>{t.doors.failed}</p>}>
          <Suspense fallback={<div className={styles.loading} />}>
            <Grid
              allies={groups.flatMap(({ allies }) => allies)}
              order={`${sort} ${input.scope} ${when}`}
              locked={locked}
            />
          </Suspense>
        </Boundary>
      )}
      <div className={styles.rows} hidden={isGrid && found.length > 0}>
        {!isGrid && <GroupRow />}
        {(isGrid ? [] : groups).map(({ region, allies }) => (
          <div key={region ?? 'all'}>
            {region && (
              <h3 className={styles.region}>
                {t.scopes[region]} <span>{allies.length}</span>
              </h3>
            )}
            <ul className={styles.list} aria-label={region ? t.scopes[region] : t.page.panel.heading}>
              {allies.map((ally) =>
                staysClosed ? (
                  <ClosedRow key={ally.id} ally={ally} />
                ) : ally.hasForces ? (
                  <AllyRow
                    key={ally.id}
                    ally={ally}
                    effect={effectOf(ally.id)}
                    effectText={effectText(ally.id)}
                  />
                ) : (
                  <IcelandRow key={ally.id} ally={ally} />
                ),
              )}
            </ul>
          </div>
        ))}
        {found.length === 0 && (
          <p className={styles.empty} role="status">
            {typed === '' ? (
              filter === 'locked' ? (
                t.inputs.filter.noLocks
              ) : (
                t.page.panel.noChanges
              )
            ) : (
              <>
                <b>{t.page.panel.noMatch(typed)}</b> {t.page.panel.noMatchHint}
              </>
            )}
          </p>
        )}
      </div>
      {sheet && (
        <Door onClose={() => setOpened(null)}>
          <AllySheet ally={sheet} order={groups.flatMap(({ allies }) => allies)} />
        </Door>
      )}
    </section>
  );
}
