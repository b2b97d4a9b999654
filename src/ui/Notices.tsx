import { Info, Link, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import type { Notice } from '#state/notice.ts';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import styles from './Notices.module.css';
import { useLayout } from './use-layout.ts';
import { useSaid } from './use-said.tsx';

/** What comes first where not all have room: what the reader just did, what came by link, what is kept. */
const ORDER = [
  'file',
  'draft',
  'link',
  'shared',
  'no-storage',
  'stored-damaged',
  'edition',
  'address',
] as const satisfies readonly Notice['kind'][];
/** Bands shown at once; results stay in sight under them. */
const MOST = { phone: 2, other: 3 } as const;

/** What the reader should know, in bands above the results: what is kept, what could not be, and what to do. */
export function Notices() {
  const { t } = useWords();
  const told = useAppState((state) => state.notices);
  const isLookedAt = useAppState((state) => state.saved === 'paused');
  const isPhone = useLayout() === 'phone';
  const [isOpen, setOpen] = useState(false);
  // What could not be read of another's scenario is one matter with its being another's.
  const isOneMatter = isLookedAt && told.some((notice) => notice.kind === 'link' && notice.isShown);
  const notices = told
    .filter(({ kind }) => !(isOneMatter && kind === 'shared'))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  if (notices.length === 0) return null;
  const most = MOST[isPhone ? 'phone' : 'other'];
  const left = isOpen ? 0 : Math.max(0, notices.length - most);
  return (
    <div className={styles.notices}>
      {notices.slice(0, notices.length - left).map((notice) => (
        <Band key={notice.kind} notice={notice} alsoCloses={isOneMatter && notice.kind === 'link'} />
      ))}
      {left > 0 && (
        <button type="button" className={styles.rest} onClick={() => setOpen(true)}>
          {t.links.moreMessages(left)}
        </button>
      )}
    </div>
  );
}

function Band({
  notice,
  alsoCloses,
}: {
  readonly notice: Notice;
  /** Whether it speaks for the band over a shared scenario, too. */
  readonly alsoCloses: boolean;
}) {
  const { t } = useWords();
  const { drafts } = useApp();
  const { dismiss } = useActions();
  const { title, lines, actions, tone } = useSaid(notice);
  const Icon = notice.kind === 'shared' ? Link : tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={styles.band} data-tone={tone} data-notice={notice.kind} role="status">
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
            dismiss(notice.kind);
            if (notice.kind === 'draft') drafts.drop(notice.of);
            if (alsoCloses) dismiss('shared');
          }}
        >
          <X aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
