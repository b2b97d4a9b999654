import { scenarioTitle } from '#i18n/scenario-text.ts';
import { slotOf } from '#state/slots.ts';
import { useAppState, useWords } from '../app-context.ts';
import { useSlotActions } from './SlotActions.tsx';
import { TextDialog } from './TextDialog.tsx';

/** The name or the note of a scenario A–D. */
export function SlotText({
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
