import { type CSSProperties, Suspense } from 'react';
import { Answer } from './Answer.tsx';
import { useAppState } from './app-context.ts';
import { Figures } from './Figures.tsx';
import { Inputs } from './Inputs.tsx';
import { LensBar } from './LensBar.tsx';
import { Notices } from './Notices.tsx';
import styles from './PhoneView.module.css';
import { Result } from './panel/Result.tsx';
import { usePassed } from './use-passed.ts';
import { useSize } from './use-size.ts';
import {
  AllyView,
  Compare,
  Explore,
  Jumps,
  Ledger,
  MainChart,
  MarketAnswer,
  MarketFacts,
  Ranking,
  Sellers,
  Years,
} from './views-on-demand.ts';

/** What the exporter's levers move. */
const IN_MARKET = ['sam', 'som'] as const;

/** One column; what comes first on the screen comes first for the keyboard and the screen reader. */
export function PhoneView() {
  const route = useAppState((state) => state.view.route);
  return (
    <main className={styles.column}>
      <div className={styles.notices}>
        <Notices />
      </div>
      {route === 'market' && <MarketColumn />}
      {route === 'explore' && <ExploreColumn />}
      {route === 'ally' && <AllyColumn />}
      {route === 'compare' && (
        <div className={styles.rest}>
          <Suspense>
            <Compare />
          </Suspense>
        </div>
      )}
    </main>
  );
}

/**
 * Two figures and the chart that proves them stay in sight while the list scrolls under them; then the sentence and
 * the rest.
 */
function ExploreColumn() {
  const [figures, size] = useSize();
  const [listStart, isFar] = usePassed();
  return (
    <>
      <div style={{ '--figures': `${size?.height ?? 0}px` } as CSSProperties}>
        <div ref={figures} className={styles.figures}>
          <Result />
        </div>
        <LensBar />
        <div className={styles.stage} data-stage={isFar ? 'low' : 'high'}>
          <Suspense>
            <MainChart isFolded />
          </Suspense>
        </div>
        <div ref={listStart} className={styles.start} />
        <div className={styles.adjust}>
          <Inputs />
        </div>
      </div>
      <div className={styles.rest}>
        <Answer hasLens={false} />
        <Figures />
        <Suspense>
          <Explore hasMain={false} />
        </Suspense>
      </div>
    </>
  );
}

/**
 * The sentence, the ways to the parts, the ledger that proves it and who buys; under these the exporter's levers, whose
 * two figures stay in sight while they scroll, then when the money comes and who sells.
 */
function MarketColumn() {
  return (
    <>
      <LensBar />
      <div className={styles.rest}>
        <Suspense>
          <MarketAnswer hasLens={false} />
          <Jumps />
          <Ledger />
          <Ranking />
        </Suspense>
      </div>
      <div className={styles.levers}>
        <div className={styles.figures}>
          <Result of={IN_MARKET} />
        </div>
        <Inputs />
      </div>
      <div className={styles.rest}>
        <Suspense>
          <Years />
          <Sellers />
          <MarketFacts />
        </Suspense>
      </div>
    </>
  );
}

/** The profile with the inputs under the path they move. */
function AllyColumn() {
  return (
    <>
      <LensBar />
      <div className={styles.rest}>
        <Suspense>
          <AllyView hasLens={false}>
            <Inputs />
          </AllyView>
        </Suspense>
      </div>
    </>
  );
}
