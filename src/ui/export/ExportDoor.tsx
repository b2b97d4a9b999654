import { Suspense, useState } from 'react';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { onDemand } from '../on-demand.ts';
import { Toast } from '../Toast.tsx';
import type { Titles } from './jobs.ts';
import { useArrival } from './use-arrival.ts';

const ExportDialog = onDemand(
  () => import('./ExportDialog.tsx'),
  (m) => m.ExportDialog,
);

/** The export dialog over whatever view it was called from; titles the reader typed stay when it closes. */
export function ExportDoor() {
  const start = useAppState(({ exporting }) => exporting);
  const { setExporting } = useActions();
  const { doors } = useWords().t;
  const [titles, setTitles] = useState<Titles>({});
  useArrival();
  if (!start) return null;
  return (
    <Boundary fallback={() => <Toast text={doors.failed} isFault onDone={() => setExporting(null)} />}>
      <Suspense>
        <ExportDialog start={start} titles={titles} onTitles={setTitles} onClose={() => setExporting(null)} />
      </Suspense>
    </Boundary>
  );
}
