import { IdCard } from 'lucide-react';
import type { AllyId } from '#model';
import { useActions, useWords } from '../app-context.ts';
import styles from './ProfileButton.module.css';

interface Props {
  readonly ally: AllyId;
  /** Whether the ally is named beside it. */
  readonly isShort?: boolean;
  /** Whether it is the ally's name in a table, nothing more. */
  readonly isName?: boolean;
}

/** Opens an ally's profile, from its row or from where it stands in a chart. */
export function ProfileButton({ ally, isShort = false, isName = false }: Props) {
  const { setView } = useActions();
  const { t, name } = useWords();
  const label = t.doors.profile.open(t.withArticle(name(ally)));
  return (
    <button
      type="button"
      className={isName ? styles.name : styles.open}
      aria-haspopup="dialog"
      aria-label={isShort ? label : undefined}
      title={isName ? label : undefined}
      onClick={() => setView({ ally })}
    >
      {!isName && <IdCard aria-hidden="true" />}
      {isName ? name(ally) : isShort ? t.doors.profile.button : label}
    </button>
  );
}
