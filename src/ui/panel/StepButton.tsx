import { type PointerEvent, type ReactNode, useRef } from 'react';
import styles from './AllyRow.module.css';

/** A button held down repeats after this, then every so often, ms. */
const HOLD = 500;
const REPEAT = 80;

interface Props {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onStep: () => void;
  /** Ends a run of steps: one step of undo. */
  readonly onRelease: () => void;
  readonly children: ReactNode;
}

/** Steps a value; held down it repeats. A finger steps on the tap, not on the touch: it may be the start of a swipe. */
export function StepButton({ label, isDisabled, onStep, onRelease, children }: Props) {
  const timer = useRef(0);
  /** Whether the press under way has stepped already, so that the click that ends it does not. */
  const hasStepped = useRef(false);
  const step = (): void => {
    hasStepped.current = true;
    onStep();
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    hasStepped.current = false;
    if (event.pointerType === 'mouse') step();
    const again = (): void => {
      step();
      timer.current = window.setTimeout(again, REPEAT);
    };
    timer.current = window.setTimeout(again, HOLD);
  };
  const letUp = (): void => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    if (hasStepped.current) onRelease();
  };
  const onClick = (): void => {
    if (!hasStepped.current) onStep();
    hasStepped.current = false;
    onRelease();
  };
  return (
    <button
      type="button"
      className={styles.step}
      tabIndex={-1}
      disabled={isDisabled}
      aria-label={label}
      onPointerDown={onPointerDown}
      onPointerUp={letUp}
      onPointerLeave={letUp}
      onPointerCancel={letUp}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
