import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Ally, OverrideChange } from '#model';
import { changeOf, rowOf } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import styles from './AllySheet.module.css';
import { CoreField } from './CoreField.tsx';
import { CoreSlider } from './CoreSlider.tsx';
import { DetailsDoor } from './DetailsDoor.tsx';
import { MarkChips } from './MarkChips.tsx';
import { SheetCaption } from './SheetCaption.tsx';
import { SheetScale } from './SheetScale.tsx';

interface Props {
  readonly ally: Ally;
  /** Whether the further inputs are open. */
  readonly showsMore: boolean;
  readonly onMore: (shows: boolean) => void;
}

/** All inputs of one ally for a finger: a large field, the rail with its marks as chips, and the rest one press away. */
export function SheetInputs({ ally, showsMore, onMore }: Props) {
  const { store, selectors } = useApp();
  const { setTarget } = useActions();
  const { t } = useWords();
  const row = useAppState(useShallow((state) => rowOf(selectors.liveInput(state), ally)));
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const set = (change: OverrideChange): void =>
    setTarget(ally.id, changeOf(settledScenario(store.getState()), ally, change));
  const focusSlider = (): void => body.current?.querySelector<HTMLInputElement>('input[type=range]')?.focus();
  return (
    <div ref={body} className={styles.body}>
      {ally.hasForces ? (
        <>
          <div className={styles.big}>
            <CoreField ally={ally} row={row} isLocked={isLocked} inputRef={field} onDone={focusSlider} />
          </div>
          <SheetCaption ally={ally} row={row} />
          <div className={styles.lane}>
            <CoreSlider
              ally={ally}
              row={row}
              isLocked={isLocked}
              onEdit={() => field.current?.focus()}
              onDetails={() => onMore(true)}
            />
          </div>
          <SheetScale />
          <div className={styles.marks}>
            <MarkChips ally={ally} row={row} isLocked={isLocked} onSet={set} />
          </div>
        </>
      ) : (
        <p className={styles.why}>{t.page.panel.iceland}</p>
      )}
      <button
        type="button"
        className={styles.more}
        aria-expanded={showsMore}
        onClick={() => onMore(!showsMore)}
      >
        {t.touch.sheet.more}
        <ChevronDown aria-hidden="true" />
      </button>
      {showsMore && <DetailsDoor ally={ally} row={row} hasMarks={false} onLeave={focusSlider} />}
    </div>
  );
}
