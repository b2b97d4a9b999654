import { type LucideIcon, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Notice } from '#state/notice.ts';
import { useActions, useWords } from './app-context.ts';
import styles from './Notices.module.css';

/** What a band says and offers. */
export interface Said {
  readonly title: string;
  readonly lines: readonly ReactNode[];
  readonly actions?: ReactNode;
  readonly tone: 'info' | 'warning';
}

interface Props extends Said {
  readonly kind: Notice['kind'];
  readonly Icon: LucideIcon;
  /** Is called when the band is closed. */
  readonly onClose?: () => void;
}

/** One thing the reader should know, with what can be done about it; it stays until it is closed. */
export function Band({ kind, Icon, title, lines, actions, tone, onClose }: Props) {
  const { t } = useWords();
  const { dismiss } = useActions();
  return (
    <div className={styles.band} data-tone={tone} data-notice={kind} role="status">
      <Icon aria-hidden="true" />
      <div>
        <p className={styles.title}>{title}</p>
        {lines.map((line, i) => (
          // Lines have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={i}>{line}</div>
        ))}
      </div>
      <div className={styles.actions} data-bare={!actions || undefined}>
        {actions}
        <button
          type="button"
          className={styles.close}
          aria-label={t.page.notices.dismiss}
          onClick={() => {
            dismiss(kind);
            onClose?.();
          }}
        >
          <X aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
