import { useActions, useAppState } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';

const HistoryPanel = onDemand(
  () => import('./HistoryPanel.tsx'),
  (m) => m.HistoryPanel,
);

/** The list of steps over whatever view it was called from, fetched when it is first opened. */
export function HistoryDoor() {
  const { setHistoryOpen } = useActions();
  const isOpen = useAppState(({ isHistoryOpen }) => isHistoryOpen);
  if (!isOpen) return null;
  return (
    <Door onClose={() => setHistoryOpen(false)}>
      <HistoryPanel />
    </Door>
  );
}
