import { ChevronDown, Lock, TriangleAlert } from 'lucide-react';
import { memo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { amountShort, percent } from '#i18n/format.ts';
import { type Ally, toPercent } from '#model';
import { rowOf } from '#state/rows.ts';
import { useActions, useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import styles from './AllyRow.module.css';
import { CoreField } from './CoreField.tsx';
import { CoreSlider } from './CoreSlider.tsx';
import { DetailsDoor } from './DetailsDoor.tsx';
import { Pips } from './Pips.tsx';
import { ResetButton } from './ResetButton.tsx';
import { RAIL_MAX } from './rail.ts';

interface Props {
  readonly ally: Ally;
  /** 0–3: how much 0.1 points here move the figure the reader chose; null outside the scope. */
  readonly effect: number | null;
  readonly effectText: string;
  /** Whether it stands alone, its details always open. */
  readonly isAlone?: boolean;
}

/** One ally: name, money, field, rail; drawn again only when its own figures change. */
export const AllyRow = memo(function AllyRow({ ally, effect, effectText, isAlone = false }: Props) {
  const { selectors } = useApp();
  const { setOpened } = useActions();
  const words = useWords();
  const { t, locale } = words;
  const name = words.name(ally.id);
  const unit = useUnit();
  const row = useAppState(useShallow((state) => rowOf(selectors.liveInput(state), ally)));
  const isOpen = useAppState((state) => isAlone || state.opened === ally.id);
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const isSteepNow = row.isChanged && row.isSteep;
  const field = useRef<HTMLInputElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const isEntering = useRef(false);

  const focusSlider = (): void => item.current?.querySelector<HTMLInputElement>('input[type=range]')?.focus();
  const openDetails = (): void => {
    if (!isAlone) setOpened(ally.id);
    isEntering.current = true;
    requestAnimationFrame(enterDetails);
  };
  /** The details may come later than they were asked for. */
  const enterDetails = (): void => {
    const first = item.current?.querySelector<HTMLElement>('[data-details] select');
    if (!first || !isEntering.current) return;
    isEntering.current = false;
    first.focus();
  };
  return (
    <li
      ref={item}
      className={styles.row}
      data-changed={row.isChanged || undefined}
      data-open={isOpen || undefined}
      data-locked={isLocked || undefined}
    >
      <div className={styles.top}>
        {isAlone ? (
          <b className={styles.name}>{t.doors.coreShare}</b>
        ) : (
          <button
            type="button"
            className={styles.name}
            // The slider is the row's one stop; a locked one takes no focus.
            tabIndex={isLocked ? 0 : -1}
            aria-expanded={isOpen}
            aria-label={[
              t.page.panel.details(name),
              ...(isLocked ? [t.inputs.lock.is] : []),
              ...(isSteepNow ? [t.inputs.steep] : []),
            ].join('. ')}
            onClick={() => setOpened(isOpen ? null : ally.id)}
          >
            {name}
            {isLocked && <Lock className={styles.lock} aria-hidden="true" />}
            {isSteepNow && <TriangleAlert className={styles.steep} aria-hidden="true" />}
            <ChevronDown className={styles.chevron} aria-hidden="true" />
          </button>
        )}
        <span className={styles.money}>{amountShort(locale, row.amount, unit)}</span>
        <span className={styles.right}>
          {effect !== null && <Pips level={effect} title={effectText} />}
          <CoreField
            ally={ally}
            row={row}
            isLocked={isLocked}
            inputRef={field}
            tabIndex={-1}
            onDone={focusSlider}
          />
          <ResetButton id={ally.id} to={row.startCore} isChanged={row.isChanged && !isLocked} tabIndex={-1} />
        </span>
      </div>
      <CoreSlider
        ally={ally}
        row={row}
        isLocked={isLocked}
        onEdit={() => field.current?.focus()}
        onDetails={openDetails}
      />
      {toPercent(row.core) > RAIL_MAX && (
        <p className={styles.beyond}>{t.page.panel.beyond(percent(locale, row.core))}</p>
      )}
      {isOpen && <DetailsDoor ally={ally} row={row} onShown={enterDetails} onLeave={focusSlider} />}
    </li>
  );
});
