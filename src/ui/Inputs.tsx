import { lazy, Suspense, useState } from 'react';
import { useAppState, useWords } from './app-context.ts';
import styles from './Inputs.module.css';
import { Panel } from './panel/Panel.tsx';

const MarketInputs = lazy(async () => ({
  default: (await import('./market/MarketInputs.tsx')).MarketInputs,
}));

/** The inputs of the view chosen; on Market the exporter's levers come first and the allies stay one press away. */
export function Inputs() {
  const { t } = useWords();
  const isMarket = useAppState((state) => state.view.route === 'market');
  const [tab, setTab] = useState<'market' | 'allies'>('market');
  if (!isMarket) return <Panel />;
  return (
    <div className={styles.inputs}>
      <fieldset className={styles.tabs} aria-label={t.market.inputs}>
        {(['market', 'allies'] as const).map((option) => (
          <button key={option} type="button" aria-pressed={tab === option} onClick={() => setTab(option)}>
            {t.market.tabs[option]}
          </button>
        ))}
      </fieldset>
      {tab === 'market' ? (
        <Suspense>
          <MarketInputs />
        </Suspense>
      ) : (
        <Panel />
      )}
    </div>
  );
}
