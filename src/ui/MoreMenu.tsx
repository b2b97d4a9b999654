import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from './app-context.ts';
import styles from './MoreMenu.module.css';
import { ShareMenu } from './ShareMenu.tsx';

interface Props {
  /** Settings that the bar has no room for. */
  readonly children: ReactNode;
  /** What stands between them and the ways to share. */
  readonly also?: ReactNode;
}

/** Behind three dots: settings, and the ways to share. */
export function MoreMenu({ children, also }: Props) {
  const { t } = useWords();
  return (
    <ShareMenu face={{ label: t.touch.more, icon: <Ellipsis aria-hidden="true" />, className: styles.more }}>
      <div className={styles.settings}>{children}</div>
      {also}
    </ShareMenu>
  );
}
