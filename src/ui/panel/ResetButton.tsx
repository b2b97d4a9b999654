import { RotateCcw } from 'lucide-react';
import type { AllyId } from '#model';
import { useActions, useWords } from '../app-context.ts';
import { figureOf } from '../NumberField.tsx';
import styles from './AllyRow.module.css';

interface Props {
  readonly id: AllyId;
  /** Core share that the reset goes back to. */
  readonly to: number;
  readonly isChanged: boolean;
  readonly tabIndex?: number;
}

/** Takes back what was moved for an ally, and names the value it goes back to; its place is kept while there is nothing. */
export function ResetButton({ id, to, isChanged, tabIndex }: Props) {
  const { t, name } = useWords();
  const { reset } = useActions();
  const text = t.page.panel.reset(figureOf(to) + t.page.panel.percentUnit);
  return (
    <button
      type="button"
      className={styles.reset}
      tabIndex={tabIndex}
      aria-label={`${name(id)}: ${text}`}
      data-tip={text}
      disabled={!isChanged}
      onClick={() => reset(id)}
    >
      <RotateCcw aria-hidden="true" />
    </button>
  );
}
