import { useCallback, useRef, useState } from 'react';
import { marketOf } from '#model';
import { settledScenario } from '#state/store.ts';
import { useAppState, useWords } from '../app-context.ts';
import { FactsWait } from '../FactsWait.tsx';
import { useFacts } from '../use-facts.ts';
import { useSight } from '../use-sight.ts';
import { DealsTable } from './DealsTable.tsx';
import { Dialogue } from './Dialogue.tsx';
import { EstimatesTable } from './EstimatesTable.tsx';
import { ExportsTable } from './ExportsTable.tsx';
import styles from './Facts.module.css';

/**
 * What is known of the market besides the model's numbers: deals, exports, others' estimates, the dialogue. Fetched when
 * the reader comes near.
 */
export function Facts() {
  const { t } = useWords();
  const frame = useRef<HTMLElement>(null);
  const [wasSeen, setSeen] = useState(false);
  useSight(
    frame,
    useCallback((isSeen: boolean) => setSeen((before) => before || isSeen), []),
  );
  return (
    <section ref={frame} className={styles.facts} aria-labelledby="known">
      <h2 id="known">{t.profile.facts.heading}</h2>
      {wasSeen ? <Fetched /> : <FactsWait state={{ status: 'loading' }} />}
    </section>
  );
}

function Fetched() {
  const state = useFacts();
  const exporter = useAppState((app) => marketOf(settledScenario(app)).exporter);
  if (state.status !== 'ready') return <FactsWait state={state} />;
  const { facts } = state;
  return (
    <div className={styles.cards}>
      <DealsTable key={exporter} facts={facts} exporter={exporter} />
      <EstimatesTable facts={facts} />
      {exporter === 'KOR' && (
        <>
          <ExportsTable facts={facts} />
          <Dialogue facts={facts} />
        </>
      )}
    </div>
  );
}
