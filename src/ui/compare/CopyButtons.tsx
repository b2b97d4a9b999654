import { Check, Copy, Undo2 } from 'lucide-react';
import type { SlotId } from '#io/link/document.ts';
import { useWords } from '../app-context.ts';
import styles from './Differences.module.css';
import type { Kept } from './kept.ts';
import type { Standing } from './rows.ts';

/** What a row of inputs is given. */
export interface RowProps {
  readonly letters: readonly SlotId[];
  readonly base: SlotId;
  /** What the reader made alike, as it was before. */
  readonly kept: Kept;
  /** Whether the name of an input stands on a line of its own, there being no room beside its values. */
  readonly isStacked: boolean;
  /** Says what was done. */
  readonly onDone: (text: string) => void;
}

interface CopyProps extends Pick<RowProps, 'letters'> {
  readonly base: SlotId;
  /** The ally or the lever. */
  readonly what: string;
  /** Whether all inputs of the ally are copied. */
  readonly isRow?: boolean;
  /** How the values stand to the base's, in the order of the letters. */
  readonly standings: readonly Standing[];
  readonly onCopy: (to: SlotId) => void;
  /** Takes back all that was copied. */
  readonly onBack: () => void;
}

/**
 * A button for each other scenario that differs, to take over what the base has. Pressed, it says so and keeps its
 * place, its width and the focus: a second press does nothing. What was done is taken back behind it.
 */
export function CopyButtons({ letters, base, what, isRow = false, standings, onCopy, onBack }: CopyProps) {
  const { t } = useWords();
  const say = t.compare.inputs;
  const text = (slot: SlotId): string => (isRow ? say.copyRow(base, slot) : say.copyLever(base, slot));
  return (
    <>
      {letters.map((slot, i) => {
        const standing = standings[i];
        if (slot === base || standing === 'same') return null;
        const isDone = standing === 'now';
        return (
          <button
            key={slot}
            type="button"
            className={styles.copy}
            aria-label={isDone ? say.nowAlike(what, base, slot) : `${text(slot)}: ${what}`}
            aria-disabled={isDone}
            title={
              isDone ? undefined : isRow ? say.copyRowHint(what, base, slot) : say.copyInput(what, base, slot)
            }
            onClick={() => !isDone && onCopy(slot)}
          >
            {isDone ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
            <span data-unseen={isDone || undefined}>{text(slot)}</span>
            {isDone && <span>{say.now}</span>}
          </button>
        );
      })}
      {standings.includes('now') && (
        <button
          type="button"
          className={styles.copy}
          aria-label={say.takeBack(what)}
          onClick={({ currentTarget }) => {
            // The button goes with what it takes back; the keyboard stays in the row.
            currentTarget.parentElement?.querySelector('button')?.focus();
            onBack();
          }}
        >
          <Undo2 aria-hidden="true" />
          {t.page.undo}
        </button>
      )}
    </>
  );
}
