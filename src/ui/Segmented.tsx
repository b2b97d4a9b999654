import type { ComponentProps } from 'react';
import styles from './Segmented.module.css';

interface Props extends ComponentProps<'fieldset'> {
  /** What is chosen, for a screen reader. */
  readonly label: string;
}

/** A few choices side by side in one well: segments, or a select that has `data-on` while it holds the choice. */
export function Segmented({ label, className = '', ...rest }: Props) {
  return <fieldset {...rest} className={`${styles.well} ${className}`} aria-label={label} />;
}

interface SegmentProps extends ComponentProps<'button'> {
  readonly isOn: boolean;
}

/** One of the choices of a well, a word with or without an icon. */
export function Segment({ isOn, className = '', ...rest }: SegmentProps) {
  return <button {...rest} type="button" className={`${styles.segment} ${className}`} aria-pressed={isOn} />;
}
