import { scenarioTitle } from '#i18n/scenario-text.ts';
import { slotOf } from '#state/slots.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';
import { useSlotActions } from './SlotActions.tsx';
import { TextDialog } from './TextDialog.tsx';

const Library = onDemand(
  () => import('./Library.tsx'),
  (m) => m.Library,
);
const ShareDialog = onDemand(
  () => import('./ShareDialog.tsx'),
  (m) => m.ShareDialog,
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

/** The name or the note of a scenario A–D. */
function SlotText({
  kind,
  slot: id,
  onClose,
}: {
  readonly kind: 'name' | 'note';
  readonly slot: Parameters<typeof slotOf>[1];
  readonly onClose: () => void;
}) {
  const words = useWords();
  const say = words.t.scenarios.slots;
  const { keepText, leaveText } = useSlotActions();
  const { scenario } = slotOf(
    useAppState((state) => state.slots),
    id,
  );
  const { name: _, ...unnamed } = scenario;
  const kept = {
    onSave: (text: string, how: 'saved' | 'closed') => keepText(kind, id, text, how),
    onLeave: (text: string) => leaveText(kind, id, text),
  };
  return kind === 'name' ? (
    <TextDialog
      kind="name"
      title={say.nameOf(id)}
      text={scenario.name ?? ''}
      placeholder={scenarioTitle(words, unnamed)}
      {...kept}
      onClose={onClose}
    />
  ) : (
    <TextDialog kind="note" title={say.noteOf(id)} text={scenario.note ?? ''} {...kept} onClose={onClose} />
  );
}
