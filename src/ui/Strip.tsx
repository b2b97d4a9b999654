import { Check, CircleAlert, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { PRESETS, type PresetId } from '#model';
import { changesIn } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Questions } from './Questions.tsx';
import styles from './Strip.module.css';
import { Toast } from './Toast.tsx';

/** The shape of each preset's path, 16 × 12. */
const SHAPES: Record<PresetId, string> = {
  pledge: 'M1 10 15 2',
  hold: 'M1 9H15',
  plans: 'M1 10 5 7 8 4 15 3.5',
  history: 'M1 10C9 9.5 12 8 15 2',
  early: 'M1 10 6.5 2H15',
  stall: 'M1 10 6 7H15',
};

/** The scenario on the page, the presets to start from, and whether it is kept. */
export function Strip() {
  const { store } = useApp();
  const { t } = useWords();
  const { startFrom, resetAll, undo } = useActions();
  const scenario = useAppState(settledScenario);
  const changes = changesIn(scenario);
  const [dropped, setDropped] = useState(0);
  /** A start anew drops what was moved: said, with the way back beside it. */
  const dropping = (act: () => void) => () => {
    act();
    // Locked allies stay; what they keep is not dropped.
    setDropped(Math.max(0, changes - changesIn(settledScenario(store.getState()))));
  };
  const saved = useAppState((state) => state.saved);
  const path = t.presetPaths[scenario.preset];
  return (
    <div className={styles.strip}>
      <span className={styles.slot}>
        <i aria-hidden="true">A</i>
        <b>{scenario.name ?? path}</b>
        <span>{t.page.changes(changes)}</span>
        {changes > 0 && (
          <button
            type="button"
            aria-label={t.page.resetAll(path)}
            data-tip={t.page.resetAll(path)}
            onClick={dropping(resetAll)}
          >
            <RotateCcw aria-hidden="true" />
          </button>
        )}
      </span>
      <fieldset className={styles.presets}>
        <legend>{t.page.startFrom}</legend>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            aria-pressed={scenario.preset === preset}
            onClick={dropping(() => startFrom(preset))}
          >
            <svg viewBox="0 0 16 12" aria-hidden="true">
              <path d={SHAPES[preset]} />
            </svg>
            {t.presets[preset]}
          </button>
        ))}
      </fieldset>
      <Questions />
      <p className={styles.kept}>
        <span>{t.page.data(store.data.edition)}</span>
        <span data-fault={saved === 'blocked' || saved === 'full' || undefined}>
          {saved === 'saved' ? <Check aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}
          {t.page.saved[saved]}
        </span>
      </p>
      {dropped > 0 && (
        <Toast
          text={t.page.dropped(dropped)}
          action={{
            label: t.page.undo,
            onPress: () => {
              undo();
              setDropped(0);
            },
          }}
          onDone={() => setDropped(0)}
        />
      )}
    </div>
  );
}
