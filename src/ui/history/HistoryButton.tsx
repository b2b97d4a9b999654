import { History } from 'lucide-react';
import { useActions, useAppState, useWords } from '../app-context.ts';

/** Opens and closes the list of steps. */
export function HistoryButton() {
  const { open } = useWords().t.history;
  const { setHistoryOpen } = useActions();
  const isOpen = useAppState(({ isHistoryOpen }) => isHistoryOpen);
  return (
    <button
      type="button"
      data-history
      aria-label={open}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      data-tip={isOpen ? undefined : open}
      onClick={() => setHistoryOpen(!isOpen)}
    >
      <History aria-hidden="true" />
    </button>
  );
}
