import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { percentFigure } from '#i18n/format.ts';
import { readTyped } from '#i18n/typed.ts';
import { type Range, reaches, roundTo, toPercent } from '#model';
import { useWords } from './app-context.ts';
import styles from './NumberField.module.css';

interface Props {
  readonly label: string;
  /** Fraction; null shows `placeholder`. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly range: Range;
  /** What a leading sign means: a move of the present value, or the sign of the number. */
  readonly leading: 'moves' | 'signs';
  /** Is given a fraction within the range. */
  readonly onCommit: (value: number) => void;
  /** Takes a move where there is no one present value, as a fraction. */
  readonly onMove?: (by: number) => void;
  /** Called after Enter or Escape, so that the keyboard goes back to where it came from. */
  readonly onDone?: () => void;
  readonly isChanged?: boolean;
  readonly isDisabled?: boolean;
  readonly tabIndex?: number;
  readonly wide?: boolean;
  /** Stands behind the box; % where none is given. */
  readonly unit?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * Writes a share as a person would type it: one decimal, two where the second says something and there is room, none
 * where a large figure is whole.
 */
export const figureOf = (share: number): string => {
  const percent = roundTo(toPercent(share), 2);
  if (Math.abs(percent) >= 10) return percentFigure(share, Number.isInteger(roundTo(percent, 1)) ? 0 : 1);
  return percentFigure(share, Number.isInteger(roundTo(percent * 10, 6)) ? 1 : 2);
};

/**
 * A typed percent. Enter commits, Escape restores, leaving commits what is valid; while the draft is invalid the last
 * valid value stays in force and the reason stands below. The wheel changes nothing.
 */
export function NumberField(props: Props) {
  const { label, value, range, leading, onCommit, onMove, onDone } = props;
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  // Focus leaves before a state set by the same key is drawn: what leaving commits is read from here.
  const typed = useRef<string | null>(null);
  const reasonId = useId();
  const shown = value === null ? '' : figureOf(value);

  const write = (text: string | null): void => {
    typed.current = text;
    setDraft(text);
  };
  /** Gives what a draft asks for; null where it cannot be meant. */
  const meantBy = (text: string): (() => void) | null => {
    const meant = readTyped(text, leading);
    if (meant.kind === 'invalid') return null;
    if (meant.kind === 'change' && value === null)
      return onMove ? () => onMove(roundTo(meant.by, 2) / 100) : null;
    const percent = meant.kind === 'value' ? meant.value : toPercent(value ?? 0) + meant.by;
    const next = roundTo(percent, 2) / 100;
    return reaches(next, range.min) && reaches(range.max, next) ? () => onCommit(next) : null;
  };
  const isInvalid = draft !== null && draft.trim() !== shown && !meantBy(draft);
  /** Acts on the draft; false keeps it, and its reason, for the reader to mend. */
  const commit = (): boolean => {
    const text = typed.current?.trim();
    const act = text === undefined || text === shown ? () => undefined : meantBy(text);
    if (!act) return false;
    act();
    write(null);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') write(null);
    if (event.key === 'Escape' || commit()) onDone?.();
  };
  return (
    <>
      <span
        className={styles.field}
        data-changed={props.isChanged || undefined}
        data-wide={props.wide || undefined}
      >
        <input
          ref={props.inputRef}
          className={styles.box}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? reasonId : undefined}
          disabled={props.isDisabled}
          tabIndex={props.tabIndex}
          placeholder={props.placeholder}
          value={draft ?? shown}
          onChange={(event) => write(event.target.value)}
          onFocus={(event) => event.target.select()}
          // Left empty, nothing was asked for.
          onBlur={() => {
            if (typed.current?.trim() === '') write(null);
            else commit();
          }}
          onKeyDown={onKeyDown}
        />
        <span className={styles.unit} aria-hidden="true">
          {props.unit ?? '%'}
        </span>
      </span>
      {isInvalid && (
        <span className={styles.reason} id={reasonId} role="alert">
          {t.page.panel.invalid(String(toPercent(range.min)), String(toPercent(range.max)))}
        </span>
      )}
    </>
  );
}
