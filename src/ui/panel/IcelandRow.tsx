import { useShallow } from 'zustand/react/shallow';
import type { Ally } from '#model';
import { rowOf } from '#state/rows.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import styles from './AllyRow.module.css';
import { DetailsDoor } from './DetailsDoor.tsx';
import iceland from './IcelandRow.module.css';
import { ResetButton } from './ResetButton.tsx';

interface Props {
  readonly ally: Ally;
  /** Whether it stands alone, its details always open. */
  readonly isAlone?: boolean;
}

/** An ally without armed forces: nothing to move but its indirect spending, and the reason why. */
export function IcelandRow({ ally, isAlone = false }: Props) {
  const { selectors } = useApp();
  const { setOpened } = useActions();
  const { t, name } = useWords();
  const row = useAppState(useShallow((state) => rowOf(selectors.liveInput(state), ally)));
  const isOpen = useAppState((state) => isAlone || state.opened === ally.id);
  return (
    <li className={styles.row} data-changed={row.isChanged || undefined} data-open={isOpen || undefined}>
      <div className={styles.top}>
        {isAlone ? (
          <b className={styles.name}>{t.doors.coreShare}</b>
        ) : (
          <button
            type="button"
            className={styles.name}
            aria-expanded={isOpen}
            aria-label={t.page.panel.details(name(ally.id))}
            onClick={() => setOpened(isOpen ? null : ally.id)}
          >
            {name(ally.id)}
          </button>
        )}
        <span className={iceland.zero}>0{t.page.panel.percentUnit}</span>
        <ResetButton id={ally.id} to={row.startCore} isChanged={row.isChanged} />
      </div>
      <div className={iceland.hatch} />
      <p className={iceland.why}>{t.page.panel.iceland}</p>
      {isOpen && <DetailsDoor ally={ally} row={row} onLeave={() => setOpened(null)} />}
    </li>
  );
}
