import { lazy, Suspense } from 'react';
import { useAppState } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';

const HistoryPanel = lazy(async () => ({ default: (await import('./HistoryPanel.tsx')).HistoryPanel }));

/** The list of steps over whatever view it was called from, fetched when it is first opened. */
export function HistoryDoor() {
  const isOpen = useAppState(({ isHistoryOpen }) => isHistoryOpen);
  return (
    isOpen && (
      <Boundary fallback={() => null}>
        <Suspense>
          <HistoryPanel />
        </Suspense>
      </Boundary>
    )
  );
}
