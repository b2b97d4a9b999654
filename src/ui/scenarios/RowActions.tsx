import { Plus } from 'lucide-react';
import type { SlotId } from '#io/link/document.ts';
import { isSame } from '#state/library.ts';
import { freeLetter, type Slots } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useAppState, useWords } from '../app-context.ts';
import styles from './Library.module.css';
import { type Content, useSlotActions } from './SlotActions.tsx';

/** Names the letters that hold just this scenario. */
export const lettersOf = (slots: Slots, content: Content) =>
  slots.filter((slot) => isSame(slot, content)).map(({ id }) => id);

/** Says in which letters a scenario is open. */
export function Where({ letters }: { readonly letters: readonly SlotId[] }) {
  const say = useWords().t.scenarios.library;
  return (
    letters.length > 0 && (
      <span className={styles.where} data-slot={letters[0]}>
        {say.inSlots(letters)}
      </span>
    )
  );
}

interface Props {
  readonly name: string;
  readonly content: Content;
}

/** Opens a scenario in the place of the one on the page, or puts it beside; what is on the page already needs neither. */
export function RowActions({ name, content }: Props) {
  const say = useWords().t.scenarios.library;
  const { open, add } = useSlotActions();
  const slots = useAppState((state) => state.slots);
  const onPage = useAppState((state) => slotOnPage(state).id);
  const letters = lettersOf(slots, content);
  const next = freeLetter(slots) ?? slots.at(-1)?.id ?? 'D';
  return (
    <>
      {!letters.includes(onPage) && (
        <button
          type="button"
          className={styles.open}
          aria-label={say.openIn(name, onPage)}
          onClick={() => open(content)}
        >
          {say.open}
        </button>
      )}
      {letters.length === 0 && (
        <button
          type="button"
          className={styles.icon}
          aria-label={say.add(name, next)}
          data-tip={say.addTip(next)}
          onClick={() => add(content)}
        >
          <Plus aria-hidden="true" />
        </button>
      )}
    </>
  );
}
