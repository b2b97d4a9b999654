import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { readTyped } from '#i18n/typed.ts';
import { cellShare, OVERRIDE_RANGES, reaches, roundTo, toPercent } from '#model';
import { useWords } from '../app-context.ts';
import styles from './Grid.module.css';

/** Where the keyboard goes on after an edit: steps of rows and columns. */
export type Onward = readonly [rows: number, columns: number];

interface Props {
  readonly label: string;
  /** Present share, fraction. */
  readonly value: number;
  /** What is typed already; null starts from the present value, all of it selected. */
  readonly typed: string | null;
  /** Is given a fraction within the range, or null where nothing was asked for. */
  readonly onCommit: (value: number | null, onward: Onward | null) => void;
  readonly onCancel: () => void;
  /** Called when the cell is left with a draft that cannot be meant. */
  readonly onDrop: (draft: string) => void;
}

const { min, max } = OVERRIDE_RANGES.core;

/** Reads a draft of a cell; null where it cannot be meant. */
function meantBy(draft: string, value: number): number | null {
  const typed = readTyped(draft, 'moves');
  if (typed.kind === 'invalid') return null;
  const percent = typed.kind === 'value' ? typed.value : toPercent(cellShare(value)) + typed.by;
  const next = roundTo(percent, 2) / 100;
  return reaches(next, min) && reaches(max, next) ? next : null;
}

/** Writes a share as a person types it: no more decimals than it needs. */
const plainFigure = (value: number): string => String(roundTo(cellShare(value) * 100, 2));

/** The field in a cell: Enter and Tab commit and go on, Escape restores, leaving commits what is valid. */
export function CellEditor({ label, value, typed, onCommit, onCancel, onDrop }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(typed ?? plainFigure(value));
  const field = useRef<HTMLInputElement>(null);
  /** Set once the edit has ended, so that losing focus does not end it again. */
  const hasEnded = useRef(false);
  const reasonId = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    if (typed === null) field.current?.select();
  }, [typed]);

  const text = draft.trim();
  const isUntouched = text === '' || (typed === null && text === plainFigure(value));
  const meant = isUntouched ? null : meantBy(text, value);
  const isInvalid = !isUntouched && meant === null;

  const end = (onward: Onward | null): void => {
    hasEnded.current = true;
    onCommit(meant, onward);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      hasEnded.current = true;
      onCancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      if (!isInvalid) end(event.key === 'Enter' ? [step, 0] : [0, step]);
    }
  };
  const onBlur = (): void => {
    if (hasEnded.current) return;
    hasEnded.current = true;
    if (isInvalid) onDrop(text);
    else onCommit(meant, null);
  };
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        type="text"
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? reasonId : undefined}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {isInvalid && (
        <span className={styles.reason} id={reasonId} role="alert">
          {t.grid.range(String(toPercent(min)), String(toPercent(max)))}
        </span>
      )}
    </>
  );
}
