import { ROUTES } from '#state/view.ts';
import { useActions, useAppState, useWords } from './app-context.ts';
import styles from './Tabs.module.css';

/** The views of the page as links of one bar; Back goes to the one before. */
export function Tabs() {
  const { t } = useWords();
  const { setView } = useActions();
  const route = useAppState((state) => state.view.route);
  return (
    <nav className={styles.tabs} aria-label={t.views.label}>
      {ROUTES.map((option) => (
        <button
          key={option}
          type="button"
          aria-current={route === option ? 'page' : undefined}
          onClick={() => setView({ route: option })}
        >
          {t.views.names[option]}
        </button>
      ))}
    </nav>
  );
}
