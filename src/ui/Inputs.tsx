import { useState } from 'react';
import { useAppState, useWords } from './app-context.ts';
import styles from './Inputs.module.css';
import { MarketInputs } from './market/MarketInputs.tsx';
import { Panel } from './panel/Panel.tsx';

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
      {tab === 'market' ? <MarketInputs /> : <Panel />}
    </div>
  );
}
