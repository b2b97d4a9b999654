import { Keyboard } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useActions, useApp, useWords } from './app-context.ts';
import { Door } from './Door.tsx';
import { steppedYear } from './Lens.tsx';
import { onDemand } from './on-demand.ts';
import styles from './Shortcuts.module.css';

const ShortcutsDialog = onDemand(
  () => import('./ShortcutsDialog.tsx'),
  (m) => m.ShortcutsDialog,
);

/** The button that lists the keys, and the keys that work on the whole page. */
export function Shortcuts() {
  const { shortcuts: heading } = useWords().t.doors;
  const [isOpen, setOpen] = useState(false);
  useSingleKeys(() => setOpen(true));
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-label={heading}
        aria-haspopup="dialog"
        data-tip={heading}
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden="true" />
      </button>
      {isOpen && (
        <Door onClose={() => setOpen(false)}>
          <ShortcutsDialog onClose={() => setOpen(false)} />
        </Door>
      )}
    </>
  );
}

/** Where a key is text, or chooses an option. */
const FIELDS = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/**
 * Listens for `,` and `.`, which step the year, and `?`: single keys, so with an off switch, and not where something is
 * typed or a dialog is open (WCAG 2.1.4).
 */
function useSingleKeys(onList: () => void): void {
  const { store } = useApp();
  const { setView } = useActions();
  const list = useRef(onList);
  list.current = onList;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { view, singleKeys } = store.getState();
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === ',') setView({ when: steppedYear(view.when, -1) });
      else if (event.key === '.') setView({ when: steppedYear(view.when, 1) });
      else if (event.key === '?') list.current();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, setView]);
}
