import { Grid3x3, SlidersHorizontal } from 'lucide-react';
import { INPUT_FORMS } from '#state/view.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Segment, Segmented } from '../Segmented.tsx';
import styles from './FormSwitch.module.css';

const ICONS = { list: SlidersHorizontal, grid: Grid3x3 };

/** Turns the inputs from a list of sliders into a grid of years, and back. */
export function FormSwitch() {
  const { t } = useWords();
  const { setView } = useActions();
  const form = useAppState((state) => state.view.inputs);
  return (
    <Segmented className={styles.switch} label={t.doors.grid.form}>
      {INPUT_FORMS.map((option) => {
        const Icon = ICONS[option];
        return (
          <Segment key={option} isOn={form === option} onClick={() => setView({ inputs: option })}>
            <Icon aria-hidden="true" />
            {t.doors.grid.forms[option]}
          </Segment>
        );
      })}
    </Segmented>
  );
}
