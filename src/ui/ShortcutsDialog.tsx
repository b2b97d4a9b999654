import { Fragment, useId } from 'react';
import { useActions, useAppState, useWords } from './app-context.ts';
import { Dialog } from './Dialog.tsx';
import styles from './ShortcutsDialog.module.css';

/** The list of keys, and the switch for those that act alone. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const say = t.shortcuts;
  const { setSingleKeys } = useActions();
  const singleKeys = useAppState((state) => state.singleKeys);
  const hintId = useId();
  return (
    <Dialog title={t.doors.shortcuts} onClose={onClose}>
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
