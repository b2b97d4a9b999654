import { useActions, useAppState } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';

const Library = onDemand(
  () => import('./Library.tsx'),
  (m) => m.Library,
);
const ShareDialog = onDemand(
  () => import('./ShareDialog.tsx'),
  (m) => m.ShareDialog,
);

const SlotText = onDemand(
  () => import('./SlotText.tsx'),
  (m) => m.SlotText,
);

/** The dialog of scenarios that lies over the view, fetched when it is first wanted. */
export function Overlays() {
  const overlay = useAppState((state) => state.overlay);
  const { setOverlay } = useActions();
  const close = (): void => setOverlay(null);
  if (!overlay) return null;
  return (
    <Door key={overlay.kind} onClose={close}>
      {overlay.kind === 'library' ? (
        <Library rename={overlay.rename} adds={overlay.adds ?? false} onClose={close} />
      ) : overlay.kind === 'share' ? (
        <ShareDialog slot={overlay.slot} onClose={close} />
      ) : (
        <SlotText kind={overlay.kind} slot={overlay.slot} onClose={close} />
      )}
    </Door>
  );
}
