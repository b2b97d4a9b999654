import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { MINUS, percentFigure } from '#i18n/format.ts';
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
  /** Why a value within the range cannot be had all the same; null where it can. Asked once the value is meant. */
  readonly refusal?: (value: number) => string | null;
  /**
   * Takes what was typed and why it cannot be had when the box is left, which then shows the value in force again; where
   * none is given the box keeps both for the reader to mend.
   */
  readonly onLeft?: (text: string, reason: string) => void;
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

/** What undoing in the browser's own way leaves in a field in which nothing is being typed: text of an earlier visit. */
const STALE = ['historyUndo', 'historyRedo'];

/**
 * A typed percent. Enter commits, Escape restores, leaving commits what is valid; while the draft is invalid the last
 * valid value stays in force and the reason floats below, so that nothing moves. A move by a sign says what it comes to
 * while it is typed. With nothing typed, undo is the page's. The wheel changes nothing.
 */
export function NumberField(props: Props) {
  const { label, value, range, leading, onCommit, onMove, onDone } = props;
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  // Focus leaves before a state set by the same key is drawn: what leaving commits is read from here.
  const typed = useRef<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const tipId = useId();
  const shown = value === null ? '' : figureOf(value);

  const write = (text: string | null): void => {
    typed.current = text;
    setDraft(text);
    setRefused(null);
  };
  /** Gives what a draft asks for, and gives back why it cannot be; null where it cannot be meant. */
  const meantBy = (text: string): (() => string | null) | null => {
    const meant = readTyped(text, leading);
    if (meant.kind === 'invalid') return null;
    if (meant.kind === 'change' && value === null) return onMove ? () => move(meant.by) : null;
    const percent = meant.kind === 'value' ? meant.value : toPercent(value ?? 0) + meant.by;
    const next = roundTo(percent, 2) / 100;
    return reaches(next, range.min) && reaches(range.max, next) ? () => take(next) : null;
  };
  const move = (points: number): null => {
    onMove?.(roundTo(points, 2) / 100);
    return null;
  };
  const take = (next: number): string | null => {
    const reason = props.refusal?.(next) ?? null;
    if (reason === null) onCommit(next);
    return reason;
  };
  const invalid = t.page.panel.invalid(String(toPercent(range.min)), String(toPercent(range.max)));
  const isAsked = draft !== null && draft.trim() !== shown;
  const reason = isAsked && !meantBy(draft) ? invalid : refused;
  const sum = isAsked && reason === null ? sumOf(draft, value, leading) : null;
  const unit = props.unit ?? '%';
  /** Acts on the draft, or gives back why not, and keeps it with its reason for the reader to mend. */
  const commit = (): string | null => {
    const text = typed.current?.trim();
    const act = text === undefined || text === shown ? () => null : meantBy(text);
    if (!act) return invalid;
    const why = act();
    if (why === null) write(null);
    else setRefused(why);
    return why;
  };
  const leave = (): void => {
    const text = typed.current?.trim();
    const why = text === '' ? null : commit();
    if (why !== null) props.onLeft?.(text ?? '', why);
    // Left empty, nothing was asked for.
    if (text === '' || (why !== null && props.onLeft)) write(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
    if (!isUndo || draft !== null) event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') write(null);
    if (event.key === 'Escape' || commit() === null) onDone?.();
  };
  return (
    <span
      className={styles.field}
      data-changed={props.isChanged || undefined}
      data-wide={props.wide || undefined}
      data-signed={leading === 'signs' || undefined}
    >
      <input
        ref={props.inputRef}
        className={styles.box}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={reason !== null}
        aria-describedby={reason !== null || sum !== null ? tipId : undefined}
        title={leading === 'moves' ? t.page.panel.moves : undefined}
        data-resting={draft === null || undefined}
        disabled={props.isDisabled}
        tabIndex={props.tabIndex}
        placeholder={props.placeholder}
        value={draft ?? shown}
        onChange={(event) => {
          const { inputType } = event.nativeEvent as InputEvent;
          if (draft !== null || !STALE.includes(inputType)) write(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <span className={styles.unit} aria-hidden="true">
        {unit}
      </span>
      {reason !== null && (
        <span className={styles.tip} data-reason id={tipId} role="alert">
          {reason}
        </span>
      )}
      {sum !== null && (
        <span className={styles.tip} id={tipId} role="status">
          {sum} {unit}
        </span>
      )}
    </span>
  );
}

/** Writes out a move: `35 − 5 = 30`; null where the draft is a value as it stands. */
function sumOf(draft: string, value: number | null, leading: Props['leading']): string | null {
  const meant = readTyped(draft, leading);
  if (meant.kind !== 'change' || value === null) return null;
  const figure = (percent: number): string => figureOf(roundTo(percent, 2) / 100);
  return `${figureOf(value)} ${meant.by < 0 ? MINUS : '+'} ${figure(Math.abs(meant.by))} = ${figure(toPercent(value) + meant.by)}`;
}
