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
    .map((slot) => {
      const label = isRow ? say.copyRow(what, base, slot) : say.copyInput(what, base, slot);
      return (
        <button
          key={slot}
          type="button"
          className={styles.copy}
          aria-label={label}
          onClick={() => onCopy(slot)}
        >
          <Copy aria-hidden="true" />
          {say.copy(base, slot)}
          {isRow && ` (${say.wholeRow})`}
        </button>
      );
    });
}
