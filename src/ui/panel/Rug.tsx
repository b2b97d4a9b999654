import { type Ally, coreTodayOf, toPercent } from '#model';
import styles from './Rug.module.css';
import { placeOf, RAIL_MAX } from './rail.ts';

/** Where a group's allies stand on the ruler: estimates of 2026 above, the scenario below. */
export function Rug({
  allies,
  targets,
}: {
  readonly allies: readonly Ally[];
  readonly targets: readonly number[];
}) {
  return (
    <div className={styles.rug} aria-hidden="true">
      {allies.map((ally, i) => (
        <span key={ally.id}>
          <i style={{ left: placeOf(coreTodayOf(ally)) }} />
          <b
            style={{ left: placeOf(targets[i] ?? 0) }}
            data-end={toPercent(targets[i] ?? 0) > RAIL_MAX || undefined}
          />
        </span>
      ))}
    </div>
  );
}
