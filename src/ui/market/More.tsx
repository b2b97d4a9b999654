import { useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './Facts.module.css';

interface Props {
  readonly count: number;
  /** Rows shown while the rest is folded away. */
  readonly first: number;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

/** Unfolds the rest of a long table. */
export function More({ count, first, isOpen, onChange }: Props) {
  const { facts } = useWords().t.profile;
  if (count <= first) return null;
  return (
    <button
      type="button"
      className={`${button.outlined} ${styles.more}`}
      aria-expanded={isOpen}
      onClick={() => onChange(!isOpen)}
    >
      {isOpen ? facts.fewer : facts.all(count)}
    </button>
  );
}
