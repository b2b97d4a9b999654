import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './FoldedLine.module.css';

interface Props {
  /** Names what unfolds, for those who hear it. */
  readonly name: string;
  /** What is chosen, in the order of the controls. */
  readonly chosen: readonly string[];
  /** Whether it stands between cards rather than under the bar. */
  readonly isFramed?: boolean;
  /** The controls that change it. */
  readonly children: ReactNode;
}

/** On a phone: what is chosen in one line, and a tap away the controls that change it; the result comes first. */
export function FoldedLine({ name, chosen, isFramed = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const text = chosen.join(' · ');
  return (
    <div className={styles.line} data-framed={isFramed || undefined}>
      <button
        type="button"
        className={styles.button}
        aria-label={`${name}: ${text}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{text}</span>
        <ChevronDown aria-hidden="true" />
      </button>
      <div id={id} className={styles.open} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
