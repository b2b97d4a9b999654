import { Suspense } from 'react';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { onDemand } from '../on-demand.ts';
import { Toast } from '../Toast.tsx';

const HistoryPanel = onDemand(
  () => import('./HistoryPanel.tsx'),
  (m) => m.HistoryPanel,
);

/** The list of steps over whatever view it was called from, fetched when it is first opened. */
export function HistoryDoor() {
  const { failed } = useWords().t.history;
  const { setHistoryOpen } = useActions();
  const isOpen = useAppState(({ isHistoryOpen }) => isHistoryOpen);
  if (!isOpen) return null;
  return (
    <Boundary fallback={() => <Toast text={failed} isFault onDone={() => setHistoryOpen(false)} />}>
      <Suspense>
        <HistoryPanel />
      </Suspense>
    </Boundary>
  );
}
