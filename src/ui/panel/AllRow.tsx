import { useState } from 'react';
import { percentFigure } from '#i18n/format.ts';
import type { Ally, AllyId, OverrideChange } from '#model';
import { coreTodayOf, OVERRIDE_RANGES, reaches, resolve, share, toPercent } from '#model';
import { changeOf } from '#state/rows.ts';
import { liveScenario, settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import styles from './AllRow.module.css';
import { placeOf } from './rail.ts';

/** All allies at once: where they stand as a rug, and one field that sets or moves them together. */
export function AllRow() {
  const { store } = useApp();
  const { allies } = store.data;
  const { setTargets } = useActions();
  const { t } = useWords();
  const scenario = useAppState(liveScenario);
  const [said, setSaid] = useState('');
  const armed = allies.filter((ally) => ally.hasForces);
  const targets = armed.map((ally) => resolve(ally, scenario).core.share);
  const low = Math.min(...targets);
  const high = Math.max(...targets);
  const isOne = reaches(low, high);

  const moveAll = (to: (core: number) => number): void => {
    const before = settledScenario(store.getState());
    const changes: Partial<Record<AllyId, OverrideChange>> = {};
    let moved = 0;
    let atLimit = 0;
    for (const ally of armed) {
      const core = resolve(ally, before).core.share;
      const wanted = to(core);
      const next = Math.min(OVERRIDE_RANGES.core.max, Math.max(OVERRIDE_RANGES.core.min, wanted));
      if (Math.abs(next - wanted) > 1e-9) atLimit += 1;
      if (Math.abs(next - core) < 1e-9) continue;
      moved += 1;
      changes[ally.id] = changeOf(before, ally, { core: next });
    }
    setTargets(changes);
    setSaid(t.page.panel.allMoved(moved, armed.length, atLimit));
  };
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <span className={styles.name}>{t.page.panel.all}</span>
        <span className={styles.hint} aria-live="polite">
          {said || t.page.panel.together}
        </span>
        <NumberField
          wide
          label={`${t.page.panel.allField}. ${t.page.panel.allHint}`}
          value={isOne ? low : null}
          placeholder={`${percentFigure(low)}–${percentFigure(high)}`}
          range={OVERRIDE_RANGES.core}
          leading="moves"
          onCommit={(core) => moveAll(() => core)}
          onMove={(by) => moveAll((now) => share(now + by))}
        />
      </div>
      <Rug allies={armed} targets={targets} />
    </div>
  );
}

function Rug({ allies, targets }: { readonly allies: readonly Ally[]; readonly targets: readonly number[] }) {
  return (
    <div className={styles.rug} aria-hidden="true">
      {allies.map((ally, i) => (
        <span key={ally.id}>
          <i style={{ left: placeOf(coreTodayOf(ally)) }} />
          <b
            style={{ left: placeOf(targets[i] ?? 0) }}
            data-end={toPercent(targets[i] ?? 0) > 6 || undefined}
          />
        </span>
      ))}
    </div>
  );
}
