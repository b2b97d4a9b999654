import { Suspense, useMemo } from 'react';
import { useDomains, useSettled } from '#charts/live.ts';
import { MOVED_DOMAINS, movedFrame } from '#charts/moved/frame.ts';
import type { Size } from '#charts/scales.ts';
import { points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type Ally, fastestPastRise, fastestRise, type TableInput, type TableSource } from '#model';
import { allySource } from '#state/ally-sources.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { MovedChart } from '../charts-on-demand.ts';
import { useSize } from '../use-size.ts';
import { Live } from './Live.tsx';
import { PathPoints } from './PathPoints.tsx';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';

/** Where the ally comes from and where the scenario takes it, beside its plan and its fastest year so far. */
export function ProfilePath({ ally }: Pick<ProfileProps, 'ally'>) {
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.path;
  const [plot, size] = useSize();
  const { store, selectors } = useApp();
  const source = useMemo(() => allySource(store, selectors, ally.id), [store, selectors, ally]);
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const past = fastestPastRise(ally);
  const pastRise = points(locale, past.points, 2);
  const title = ({ projection }: TableInput): string => {
    const coming = fastestRise(projection, ally.id).points;
    return coming > 0
      ? say.title(points(locale, coming, 2), String(past.year), pastRise)
      : say.falls(String(past.year), pastRise);
  };
  return (
    <section className={styles.path}>
      <h3>
        <Live ally={ally} write={title} />
      </h3>
      <p>{isLocked ? say.subtitle : `${say.subtitle} · ${say.pull}`}</p>
      <div ref={plot} className={styles.plot}>
        <Suspense>
          {size && size.width > 0 && (
            <>
              <MovedChart source={source} words={words} width={size.width} height={size.height} isAlone />
              <Points ally={ally} source={source} words={words} size={size} />
            </>
          )}
        </Suspense>
      </div>
      <p className={styles.note}>{say.key}</p>
    </section>
  );
}

interface PointsProps {
  readonly ally: Ally;
  readonly source: TableSource;
  readonly words: Words;
  readonly size: Size;
}

/** The points on the chart: its frame is worked out from what the chart itself works it out from. */
function Points({ ally, source, words, size }: PointsProps) {
  const settled = useSettled(source);
  const [max = 0] = useDomains(source, MOVED_DOMAINS);
  const frame = useMemo(() => movedFrame(settled, words, size, max, true), [settled, words, size, max]);
  return <PathPoints ally={ally} frame={frame} />;
}
