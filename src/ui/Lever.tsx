import { RotateCcw } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { type Range, roundTo } from '#model';
import styles from './Lever.module.css';
import { NumberField } from './NumberField.tsx';
import { useRange } from './use-range.ts';

/** One input with a rail, a field and the way back; values are fractions. */
export interface LeverProps {
  readonly label: string;
  /** What the number counts, and where it comes from while nobody has moved it. */
  readonly note: string;
  /** Names the input for those who hear it. */
  readonly name: string;
  readonly value: number;
  /** Where a reset goes back to; the fill runs from here. */
  readonly start: number;
  readonly isChanged: boolean;
  /** Ends and step of the rail. */
  readonly rail: { readonly min: number; readonly max: number; readonly step: number };
  /** What can be typed. */
  readonly range: Range;
  readonly unit: string;
  readonly leading: 'moves' | 'signs';
  readonly isDisabled?: boolean;
  /** Sets the rail below the label, over the whole width. */
  readonly isWide?: boolean;
  /** Places on a wide rail with their names. */
  readonly marks?: readonly { readonly at: number; readonly name: string }[];
  /** Writes a value for those who hear it. */
  readonly written: (value: number) => string;
  readonly resetText: string;
  readonly onMove: (value: number) => void;
  /** Ends a move: one step of undo. */
  readonly onEnd: () => void;
  readonly onLetGo: () => void;
  readonly onSet: (value: number) => void;
  readonly onReset: () => void;
}

/** Steps that Page Up, Page Down and Shift with an arrow take at once. */
const BIG = 5;

/** A labelled rail with a field. What lies beyond the rail parks the thumb at its end. */
export function Lever(props: LeverProps) {
  const { value, start, rail, isChanged, isDisabled = false } = props;
  const range = useRange(props.onEnd);
  const inside = (wanted: number): number => Math.min(rail.max, Math.max(rail.min, wanted));
  const part = (at: number): string =>
    `${(((inside(at) - rail.min) / (rail.max - rail.min)) * 100).toFixed(2)}%`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = keyed(event.key, event.shiftKey, value, rail);
    if (target !== null) {
      // A value typed beyond the rail steps from there.
      props.onMove(Math.min(props.range.max, Math.max(props.range.min, roundTo(target, 6))));
      range.keyed();
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      range.dropKeys();
      props.onReset();
    } else if (event.key === 'Escape') {
      range.dropKeys();
      props.onLetGo();
      return;
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.lever}
      data-changed={isChanged || undefined}
      data-wide={props.isWide || undefined}
      data-disabled={isDisabled || undefined}
    >
      <span className={styles.label}>
        {props.label} <small>{props.note}</small>
      </span>
      <span
        className={styles.rail}
        style={{
          ['--from' as string]: part(Math.min(start, value)),
          ['--to' as string]: part(Math.max(start, value)),
        }}
      >
        <input
          ref={range.ref}
          type="range"
          min={rail.min}
          max={rail.max}
          step="any"
          value={inside(value)}
          disabled={isDisabled}
          aria-label={props.name}
          aria-valuetext={props.written(value)}
          onChange={(event) =>
            props.onMove(roundTo(Math.round(Number(event.target.value) / rail.step) * rail.step, 6))
          }
          onKeyDown={onKeyDown}
          onPointerUp={range.onPointerUp}
          onPointerCancel={props.onLetGo}
          onBlur={range.onBlur}
        />
        {props.marks?.map(({ at, name }) => (
          <i key={name} aria-hidden="true" data-end={at >= rail.max || undefined} style={{ left: part(at) }}>
            {name}
          </i>
        ))}
      </span>
      <NumberField
        label={props.name}
        value={value}
        range={props.range}
        leading={props.leading}
        unit={props.unit}
        isChanged={isChanged}
        isDisabled={isDisabled}
        onCommit={props.onSet}
      />
      <button
        type="button"
        className={styles.reset}
        aria-label={props.resetText}
        data-tip={props.resetText}
        disabled={!isChanged || isDisabled}
        onClick={props.onReset}
      >
        <RotateCcw aria-hidden="true" />
      </button>
    </div>
  );
}

function keyed(key: string, isShifted: boolean, from: number, rail: LeverProps['rail']): number | null {
  const step = isShifted ? rail.step * BIG : rail.step;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return from + step;
    case 'PageDown':
      return from - rail.step * BIG;
    case 'PageUp':
      return from + rail.step * BIG;
    case 'Home':
      return rail.min;
    case 'End':
      return rail.max;
    default:
      return null;
  }
}
