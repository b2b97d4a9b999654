import { Keyboard } from 'lucide-react';
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Dialog } from './Dialog.tsx';
import { steppedYear } from './Lens.tsx';
import styles from './Shortcuts.module.css';

/** The button that lists the keys, and the keys that work on the whole page. */
export function Shortcuts() {
  const { heading } = useWords().t.shortcuts;
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
      {isOpen && <ShortcutsDialog onClose={() => setOpen(false)} />}
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

function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const say = t.shortcuts;
  const { setSingleKeys } = useActions();
  const singleKeys = useAppState((state) => state.singleKeys);
  const hintId = useId();
  return (
    <Dialog title={say.heading} onClose={onClose}>
      <div className={styles.body}>
        {say.groups.map(({ where, shortcuts }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((combination) => (
                      <Keys key={combination} combination={combination} />
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className={styles.single}>
          <input
            type="checkbox"
            role="switch"
            checked={singleKeys}
            aria-checked={singleKeys}
            aria-describedby={hintId}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          {say.single}
        </label>
        <p id={hintId}>{say.singleHint}</p>
      </div>
    </Dialog>
  );
}

/** Keys pressed together. @param combination Their names, joined by `+`. */
function Keys({ combination }: { readonly combination: string }) {
  return (
    <span className={styles.keys}>
      {combination.split(/(?!^)\+/).map((key, i) => (
        <Fragment key={key}>
          {i > 0 && '+'}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
