import { Suspense, useState } from 'react';
import type { Notice } from '#state/notice.ts';
import { useAppState, useWords } from './app-context.ts';
import { Boundary } from './Boundary.tsx';
import styles from './Notices.module.css';
import { onDemand } from './on-demand.ts';
import { SharedBand } from './SharedBand.tsx';
import { useLayout } from './use-layout.ts';

/** What is rarely said is fetched when it is. */
const SaidBand = onDemand(
  () => import('./SaidBand.tsx'),
  (m) => m.SaidBand,
);

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
      {notices.slice(0, notices.length - left).map((notice) =>
        notice.kind === 'shared' ? (
          <SharedBand key={notice.kind} isCopy={notice.isCopy === true} />
        ) : (
          <Boundary key={notice.kind} fallback={() => <p role="alert">{t.doors.failed}</p>}>
            <Suspense>
              <SaidBand notice={notice} />
            </Suspense>
          </Boundary>
        ),
      )}
      {left > 0 && (
        <button type="button" className={styles.rest} onClick={() => setOpen(true)}>
          {t.links.moreMessages(left)}
        </button>
      )}
    </div>
  );
}
