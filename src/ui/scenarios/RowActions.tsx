import { Plus, Replace } from 'lucide-react';
import { changedTitle } from '#i18n/scenario-text.ts';
import type { SlotId } from '#io/link/document.ts';
import { isSame } from '#state/library.ts';
import { freeLetter, type Slots } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useAppState, useWords } from '../app-context.ts';
import styles from './Library.module.css';
import { type Content, useSlotActions } from './SlotActions.tsx';

/** Names the letters that hold just this scenario. */
export const lettersOf = (slots: Slots, content: Content): readonly SlotId[] =>
  slots.filter((slot) => isSame(slot, content)).map(({ id }) => id);

/** Names the letters that hold a scenario of its name, or of its preset where neither has one, with other contents. */
export const changedLetters = (slots: Slots, content: Content): readonly SlotId[] =>
  slots
    .filter(
      (slot) =>
        slot.scenario.name === content.scenario.name &&
        (slot.scenario.name !== undefined || slot.scenario.preset === content.scenario.preset) &&
        !isSame(slot, content),
    )
    .map(({ id }) => id);

interface WhereProps {
  readonly letters: readonly SlotId[];
  readonly changed: readonly SlotId[];
}

/** Says in which letters a scenario is open, and in which it was changed since. */
export function Where({ letters, changed }: WhereProps) {
  const { t } = useWords();
  return (
    <>
      {letters.length > 0 && (
        <span className={styles.where} data-slot={letters[0]}>
          {t.library.inSlots(letters)}
        </span>
      )}
      {changed.length > 0 && (
        <span className={styles.where} data-slot={changed[0]}>
          {t.keeping.changedIn(changed)}
        </span>
      )}
    </>
  );
}

interface Props {
  readonly name: string;
  readonly content: Content;
}

/**
 * Opens a scenario in the place of the one on the page, or puts it beside: first what the library was opened for. What
 * is on the page already needs neither.
 */
export function RowActions({ name, content }: Props) {
  const words = useWords();
  const { library } = words.t;
  const { slots: slotWords } = words.t.scenarios;
  const say = library.again;
  const { open, add } = useSlotActions();
  const slots = useAppState((state) => state.slots);
  const { id: onPage, scenario } = useAppState(slotOnPage);
  const adds = useAppState(({ overlay }) => overlay?.kind === 'library' && overlay.adds === true);
  const letters = lettersOf(slots, content);
  const free = freeLetter(slots);
  const next = free ?? slots.at(-1)?.id ?? 'D';
  const shown = changedTitle(words, scenario);
  const canOpen = !letters.includes(onPage);
  const canAdd = letters.length === 0;
  if (adds)
    return (
      <>
        {canAdd && (
          <button
            type="button"
            className={styles.open}
            aria-label={library.add(name, next)}
            onClick={() => add(content)}
          >
            {free ? say.addAs(free) : slotWords.replace(next)}
          </button>
        )}
        {canOpen && (
          <button
            type="button"
            className={styles.other}
            aria-label={say.replaceWith(onPage, shown, name)}
            data-tip={say.replaces(onPage, shown)}
            onClick={() => open(content)}
          >
            <Replace aria-hidden="true" />
            <span>{slotWords.replace(onPage)}</span>
          </button>
        )}
      </>
    );
  return (
    <>
      {canOpen && (
        <button
          type="button"
          className={styles.open}
          aria-label={library.openIn(name, onPage)}
          data-tip={say.replaces(onPage, shown)}
          onClick={() => open(content)}
        >
          {slots.length > 1 ? say.openIn(onPage) : library.open}
        </button>
      )}
      {canAdd && (
        <button
          type="button"
          className={styles.other}
          aria-label={library.add(name, next)}
          data-tip={library.addTip(next)}
          onClick={() => add(content)}
        >
          <Plus aria-hidden="true" />
          <span>{free ? say.addAs(free) : slotWords.replace(next)}</span>
        </button>
      )}
    </>
  );
}
