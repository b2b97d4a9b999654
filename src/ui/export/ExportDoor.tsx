import { useState } from 'react';
import { useActions, useAppState } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';
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
  const [titles, setTitles] = useState<Titles>({});
  useArrival();
  if (!start) return null;
  return (
    <Door onClose={() => setExporting(null)}>
      <ExportDialog start={start} titles={titles} onTitles={setTitles} onClose={() => setExporting(null)} />
    </Door>
  );
}
