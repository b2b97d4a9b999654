import { useWords } from '../app-context.ts';
import styles from './Pips.module.css';

/** Three bars that rank how much 0.1 points of an ally move the figure the reader chose. @param level 0–3. */
export function Pips({ level, title }: { readonly level: number; readonly title?: string }) {
  const { t } = useWords();
  return (
    <span
      className={styles.pips}
      role="img"
      aria-label={title ?? t.page.panel.effectName(level)}
      data-tip={title}
    >
      {[1, 2, 3].map((bar) => (
        <i key={bar} data-on={bar <= level || undefined} />
      ))}
    </span>
  );
}
