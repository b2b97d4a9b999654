import type { ReactNode } from 'react';
import type { SlotId } from '#io/link/document.ts';
import { useActions, useAppState, useWords } from './app-context.ts';
import styles from './Notices.module.css';
import { useSlotActions } from './scenarios/SlotActions.tsx';

/** Gives the notes that came with what is shown. */
export function useSharedNotes(): readonly ReactNode[] {
  const slots = useAppState((state) => state.slots);
  return slots.flatMap(({ id, scenario: { note } }) =>
    note ? <SharedNote key={id} slot={id} note={note} isAlone={slots.length === 1} /> : [],
  );
}

/** Saves what came by link among the reader's scenarios. */
export function KeepButton() {
  const { t } = useWords();
  const { keep } = useSlotActions();
  return (
    <button type="button" onClick={keep}>
      {t.links.keep}
    </button>
  );
}

/** The note that came with a shared scenario: its beginning, and the way to the rest. */
function SharedNote({
  slot,
  note,
  isAlone,
}: {
  readonly slot: SlotId;
  readonly note: string;
  readonly isAlone: boolean;
}) {
  const say = useWords().t.keeping.note;
  const { setOverlay } = useActions();
  return (
    <>
      <p className={styles.note} data-note={slot}>
        <b>{say.told(isAlone ? null : slot)}</b>
        {note}
      </p>
      {isLong(note) && (
        <button type="button" className={styles.more} onClick={() => setOverlay({ kind: 'note', slot })}>
          {say.read}
        </button>
      )}
    </>
  );
}

/** Whether a note is longer than the lines of the band that show it. */
const isLong = (note: string): boolean => note.length > 200 || note.split('\n').length > 3;
