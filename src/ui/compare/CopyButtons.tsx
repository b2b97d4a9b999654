import { Copy } from 'lucide-react';
import type { SlotId } from '#io/link/document.ts';
import { useWords } from '../app-context.ts';
import styles from './Differences.module.css';

/** What a row of inputs is given. */
export interface RowProps {
  readonly letters: readonly SlotId[];
  readonly base: SlotId;
  readonly onCopied: (text: string) => void;
}

interface CopyProps extends Omit<RowProps, 'onCopied'> {
  /** The ally or the lever. */
  readonly what: string;
  /** Whether all inputs of the ally are copied. */
  readonly isRow?: boolean;
  readonly onCopy: (to: SlotId) => void;
}

/** A button for each other scenario that takes over what the base has. */
export function CopyButtons({ letters, base, what, isRow = false, onCopy }: CopyProps) {
  const say = useWords().t.compare.inputs;
  return letters
    .filter((slot) => slot !== base)
    .map((slot) => (
      <button
        key={slot}
        type="button"
        className={styles.copy}
        aria-label={`${isRow ? say.copyRow(base, slot) : say.copyLever(base, slot)}: ${what}`}
        title={isRow ? say.copyRowHint(what, base, slot) : say.copyInput(what, base, slot)}
        onClick={() => onCopy(slot)}
      >
        <Copy aria-hidden="true" />
        {isRow ? say.copyRow(base, slot) : say.copyLever(base, slot)}
      </button>
    ));
}
