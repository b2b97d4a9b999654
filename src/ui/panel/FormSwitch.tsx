import { Grid3x3, SlidersHorizontal } from 'lucide-react';
import { INPUT_FORMS } from '#state/view.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import styles from './FormSwitch.module.css';

const ICONS = { list: SlidersHorizontal, grid: Grid3x3 };

/** Turns the inputs from a list of sliders into a grid of years, and back. */
export function FormSwitch() {
  const { t } = useWords();
  const { setView } = useActions();
  const form = useAppState((state) => state.view.inputs);
  return (
    <fieldset className={styles.switch} aria-label={t.grid.form}>
      {INPUT_FORMS.map((option) => {
        const Icon = ICONS[option];
        return (
          <button
            key={option}
            type="button"
            aria-pressed={form === option}
            onClick={() => setView({ inputs: option })}
          >
            <Icon aria-hidden="true" />
            {t.grid.forms[option]}
          </button>
        );
      })}
    </fieldset>
  );
}
