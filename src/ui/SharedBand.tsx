import { Link } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SlotId } from '#io/link/document.ts';
import { takeFromShelf } from '#state/shelf.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Band } from './Band.tsx';
import styles from './Notices.module.css';
import { useSlotActions } from './scenarios/SlotActions.tsx';

/** Says that what is shown is another's, with its notes, or that other work of the reader's is kept beside it. */
export function SharedBand({ isCopy }: { readonly isCopy: boolean }) {
  const { t } = useWords();
  const say = t.page.notices;
  const isLookedAt = useAppState((state) => state.saved === 'paused');
  const hasOther = useAppState((state) => state.shelf.length > 0);
  const notes = useSharedNotes();
  const [title, hint] = isCopy ? [t.history.copy, t.history.copyHint] : [say.kept, say.keptHint];
  const shared = { kind: 'shared', Icon: Link, tone: 'info' } as const;
  return isLookedAt ? (
    <Band
      {...shared}
      title={say.shared}
      lines={[t.links.sharedHint(hasOther), ...notes]}
      actions={
        <>
          <KeepButton />
          {hasOther && <BackButton />}
        </>
      }
    />
  ) : (
    <Band
      {...shared}
      title={title}
      lines={hasOther ? [hint] : []}
      actions={hasOther && <BackButton isSwap />}
    />
  );
}

/** Brings the reader's other work to the page; as a swap where what is shown is his, too. */
export function BackButton({ isSwap = false }: { readonly isSwap?: boolean }) {
  const { store } = useApp();
  const say = useWords().t.page.notices;
  return (
    <button type="button" data-quiet={!isSwap || undefined} onClick={() => takeFromShelf(store)}>
      {isSwap ? say.swap : say.back}
    </button>
  );
}

/** Saves what came by link among the reader's scenarios. */
export function KeepButton() {
  const { t } = useWords();
  const { keep } = useSlotActions();
  return (
    <button type="button" onClick={() => void keep()}>
      {t.links.keep}
    </button>
  );
}

/** Gives the notes that came with what is shown. */
export function useSharedNotes(): readonly ReactNode[] {
  const slots = useAppState((state) => state.slots);
  const notes = slots.flatMap(({ id, scenario: { note } }) => (note ? { id, note } : []));
  // A copy takes the note along: it is read once.
  return notes
    .filter(({ note }, i) => notes.findIndex((other) => other.note === note) === i)
    .map(({ id, note }) => <SharedNote key={id} slot={id} note={note} isAlone={slots.length === 1} />);
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
