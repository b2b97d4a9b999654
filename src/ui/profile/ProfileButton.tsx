import { IdCard } from 'lucide-react';
import type { AllyId } from '#model';
import { useActions, useWords } from '../app-context.ts';
import styles from './ProfileButton.module.css';

interface Props {
  readonly ally: AllyId;
  /** Whether the ally is named beside it. */
  readonly isShort?: boolean;
}

/** Opens an ally's profile, from its row or from where it stands in a chart. */
export function ProfileButton({ ally, isShort = false }: Props) {
  const { setView } = useActions();
  const { t, name } = useWords();
  const label = t.profile.open(t.withArticle(name(ally)));
  return (
    <button
      type="button"
      className={styles.open}
      aria-haspopup="dialog"
      aria-label={isShort ? label : undefined}
      onClick={() => setView({ ally })}
    >
      <IdCard aria-hidden="true" />
      {isShort ? t.profile.button : label}
    </button>
  );
}
