import { type KeyboardEvent, useRef } from 'react';
import { amount, percent } from '#i18n/format.ts';
import type { Ally } from '#model';
import { CORE_PLEDGE, coreTodayOf, toPercent, WALES_PLEDGE } from '#model';
import { changeOf, type Row } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useUnit, useWords } from '../app-context.ts';
import { useRange } from '../use-range.ts';
import styles from './CoreSlider.module.css';
import { RailMarks } from './RailMarks.tsx';
import { keyed, landed, RAIL_MAX } from './rail.ts';
import { useFinger } from './use-finger.ts';

interface Props {
  readonly ally: Ally;
  readonly row: Row;
  readonly isLocked: boolean;
  readonly onEdit: () => void;
  readonly onDetails: () => void;
}

/**
 * The rail of one ally: a native range for hand, keyboard and screen reader, under drawn marks for the 2026 estimate,
 * the stated plan, the climb to where the scenario began and what was moved from there.
 */
export function CoreSlider({ ally, row, isLocked, onEdit, onDetails }: Props) {
  const { store } = useApp();
  const { drag, release, letGo, reset } = useActions();
  const words = useWords();
  const unit = useUnit();
  const range = useRange(release);
  const isFree = useRef(false);
  const finger = useFinger();
  const today = coreTodayOf(ally);
  const plan = ally.plan.at(-1);
  const marks = [today, ...(plan ? [plan.share] : []), WALES_PLEDGE, CORE_PLEDGE, row.startCore];

  const move = (core: number): void =>
    drag(ally.id, changeOf(settledScenario(store.getState()), ally, { core }));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const target = hasModifier ? null : keyed(event.key, event.shiftKey, row.core, marks);
    if (target !== null) {
      move(target);
      range.keyed();
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      range.dropKeys();
      reset(ally.id);
    } else if (event.key === 'Enter') onEdit();
    else if (event.key === 'Escape') letGo();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) onDetails();
    else return;
    event.preventDefault();
  };

  const isBeyond = toPercent(row.core) > RAIL_MAX;
  return (
    <div
      className={styles.rail}
      data-changed={row.isCoreChanged || undefined}
      data-beyond={isBeyond || undefined}
      data-locked={isLocked || undefined}
    >
      <RailMarks ally={ally} row={row} />
      <input
        ref={range.ref}
        className={styles.input}
        type="range"
        min={0}
        max={RAIL_MAX}
        step="any"
        disabled={isLocked}
        value={Math.min(RAIL_MAX, toPercent(row.core))}
        aria-label={words.t.page.panel.slider(words.name(ally.id))}
        aria-valuetext={words.t.page.panel.valueText(
          words.name(ally.id),
          percent(words.locale, row.core, 2),
          row.year,
          percent(words.locale, today, 2),
          // As a part of GDP in the target year it is the value itself.
          unit.kind === 'shareOfGdp' && Math.abs(row.amount - row.core) < 1e-9
            ? null
            : amount(words.locale, row.amount, unit),
        )}
        aria-keyshortcuts="Enter Backspace Shift+F10"
        onPointerDown={(event) => {
          isFree.current = event.shiftKey;
          finger.onPointerDown(event);
        }}
        onPointerMove={(event) => {
          isFree.current = event.shiftKey;
          finger.onPointerMove(event);
        }}
        onPointerUp={() => {
          finger.onPointerEnd();
          range.onPointerUp();
        }}
        onPointerCancel={() => {
          finger.onPointerEnd();
          letGo();
        }}
        onChange={(event) =>
          finger.isScrolling() || move(landed(Number(event.target.value), isFree.current ? [] : marks))
        }
        onKeyDown={onKeyDown}
        onBlur={range.onBlur}
      />
    </div>
  );
}
