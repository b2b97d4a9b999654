import { Suspense } from 'react';
import { useActions, useAppState, useWords } from './app-context.ts';
import styles from './Inputs.module.css';
import { Panel } from './panel/Panel.tsx';
import { AllyInputs, MarketInputs } from './views-on-demand.ts';

/** The inputs of the view chosen; on Market the exporter's levers come first and the allies stay one press away. */
export function Inputs() {
  const { t } = useWords();
  const { setMarketTab } = useActions();
  const route = useAppState((state) => state.view.route);
  const tab = useAppState((state) => state.marketTab);
  if (route === 'ally')
    return (
      <Suspense>
        <AllyInputs />
      </Suspense>
    );
  if (route === 'explore') return <Panel />;
  return (
    <div className={styles.inputs} data-levers>
      <fieldset className={styles.tabs} aria-label={t.market.inputs}>
        {(['market', 'allies'] as const).map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={tab === option}
            onClick={() => setMarketTab(option)}
          >
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
