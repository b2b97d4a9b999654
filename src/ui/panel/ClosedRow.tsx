import { ChevronRight } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { amountShort } from '#i18n/format.ts';
import type { Ally } from '#model';
import { rowOf } from '#state/rows.ts';
import { useActions, useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import { figureOf } from '../NumberField.tsx';
import styles from './ClosedRow.module.css';
import slider from './CoreSlider.module.css';
import { RailMarks } from './RailMarks.tsx';
import { placeOf } from './rail.ts';

/**
 * A row of the list on a phone: it shows and does not drag, so that scrolling changes nothing; a tap opens its sheet.
 */
export function ClosedRow({ ally }: { readonly ally: Ally }) {
  const { selectors } = useApp();
  const { setOpened } = useActions();
  const { t, locale, name } = useWords();
  const unit = useUnit();
  const row = useAppState(useShallow((state) => rowOf(selectors.liveInput(state), ally)));
  const isOpen = useAppState((state) => state.opened === ally.id);
  return (
    <li className={styles.row} data-changed={row.isChanged || undefined} data-open={isOpen || undefined}>
      <button
        type="button"
        data-row={ally.id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpened(ally.id)}
      >
        <span className={styles.name}>{name(ally.id)}</span>
        <span className={styles.money}>
          {ally.hasForces ? amountShort(locale, row.amount, unit) : t.touch.zero}
        </span>
        <span className={styles.value}>
          {figureOf(row.core)}
          <small>{t.page.panel.percentUnit}</small>
        </span>
        <ChevronRight aria-hidden="true" />
        {ally.hasForces ? (
          <span className={slider.rail} data-still data-changed={row.isCoreChanged || undefined}>
            <RailMarks ally={ally} row={row} />
            <i className={styles.dot} style={{ left: placeOf(row.core) }} />
          </span>
        ) : (
          <span className={styles.none} />
        )}
      </button>
    </li>
  );
}
