import { useWords } from './app-context.ts';
import styles from './FactsWait.module.css';
import type { FactsState } from './use-facts.ts';

/** Stands where facts will, while they come; says so where they do not. */
export function FactsWait({ state }: { readonly state: Exclude<FactsState, { status: 'ready' }> }) {
  const say = useWords().t.profile;
  if (state.status === 'loading')
    return (
      <div className={styles.skeleton} role="status">
        <span>{say.loading}</span>
        {[62, 88, 74, 81].map((width) => (
          <i key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  return (
    <div className={styles.failed}>
      <p role="alert">{say.failed}</p>
      <button type="button" onClick={state.retry}>
        {say.again}
      </button>
    </div>
  );
}
