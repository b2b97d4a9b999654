import { lazy, Suspense, useMemo } from 'react';
import { points } from '#i18n/format.ts';
import { fastestPastRise, fastestRise, movedTable, type TableSource } from '#model';
import { useWords } from '../app-context.ts';
import { useSize } from '../use-size.ts';
import styles from './Profile.module.css';
import type { ProfileProps } from './Profile.tsx';

const MovedChart = lazy(async () => ({ default: (await import('../charts-loaded.ts')).MovedChart }));

/** Where the ally comes from and where the scenario takes it, beside its plan and its fastest year so far. */
export function ProfilePath({ ally, input }: ProfileProps) {
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.path;
  const [plot, size] = useSize();
  const source = useMemo((): TableSource => {
    const table = movedTable(input, [ally.id]);
    // No slider moves while a profile is open: the settled table is all there is.
    return { settled: () => table, live: () => table, subscribe: () => () => {} };
  }, [input, ally]);
  const past = fastestPastRise(ally);
  const coming = fastestRise(input.projection, ally.id).points;
  const pastRise = points(locale, past.points, 2);
  return (
    <section className={styles.path}>
      <h3>
        {coming > 0
          ? say.title(points(locale, coming, 2), String(past.year), pastRise)
          : say.falls(String(past.year), pastRise)}
      </h3>
      <p>{say.subtitle}</p>
      <div ref={plot} className={styles.plot}>
        <Suspense>
          {size && size.width > 0 && (
            <MovedChart source={source} words={words} width={size.width} height={size.height} isAlone />
          )}
        </Suspense>
      </div>
      <p className={styles.note}>{say.key}</p>
    </section>
  );
}
