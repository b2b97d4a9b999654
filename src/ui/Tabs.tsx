import { shownAlly } from '#state/shown-ally.ts';
import { ROUTES } from '#state/view.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import styles from './Tabs.module.css';

/** The views of the page as links of one bar; Back goes to the one before. */
export function Tabs() {
  const { t } = useWords();
  const { store, selectors } = useApp();
  const { setView } = useActions();
  const route = useAppState((state) => state.view.route);
  return (
    <nav className={styles.tabs} aria-label={t.views.label}>
      {ROUTES.map((option) => (
        <button
          key={option}
          type="button"
          aria-current={route === option ? 'page' : undefined}
          // A profile is no part of another view.
          onClick={() =>
            setView({
              route: option,
              ally: option === 'ally' ? shownAlly(store.getState(), selectors) : null,
            })
          }
        >
          {t.views.names[option]}
        </button>
      ))}
    </nav>
  );
}
