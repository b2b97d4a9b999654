import { RotateCcw } from 'lucide-react';
import { type AllyId, LAST_ACTUAL, lastActualOf } from '#model';
import { changeOf } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { figureOf } from '../NumberField.tsx';
import styles from './AllyRow.module.css';

interface Props {
  readonly id: AllyId;
  /** Core share that the reset goes back to. */
  readonly to: number;
  readonly isChanged: boolean;
  readonly tabIndex?: number;
}

/**
 * Takes back what was moved for an ally, and names the value it goes back to; its place is kept while there is nothing.
 * With Alt it goes to the last share that was no estimate, which the row's marks offer too.
 */
export function ResetButton({ id, to, isChanged, tabIndex }: Props) {
  const { store } = useApp();
  const { t, name } = useWords();
  const { reset, setTarget } = useActions();
  const say = t.page.panel;
  const written = (share: number): string => figureOf(share) + say.percentUnit;
  const ally = store.data.allies.find((known) => known.id === id);
  const actual = ally ? lastActualOf(ally) : null;
  const text = say.reset(written(to));
  return (
    <button
      type="button"
      className={styles.reset}
      tabIndex={tabIndex}
      aria-label={`${name(id)}: ${text}`}
      data-tip={actual === null ? text : `${text}. ${say.resetActual(written(actual), LAST_ACTUAL)}`}
      disabled={!isChanged}
      onClick={({ altKey }) => {
        if (altKey && ally && actual !== null)
          setTarget(id, changeOf(settledScenario(store.getState()), ally, { core: actual }));
        else reset(id);
      }}
    >
      <RotateCcw aria-hidden="true" />
    </button>
  );
}
