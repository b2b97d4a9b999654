import { useState } from 'react';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { SlotId } from '#io/link/document.ts';
import { slotOf } from '#state/slots.ts';
import { draftOf } from '#state/typing.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { useSlotActions } from './SlotActions.tsx';
import { TextDialog } from './TextDialog.tsx';

interface Props {
  readonly kind: 'name' | 'note';
  readonly slot: SlotId;
  readonly onClose: () => void;
}

/** The name or the note of a scenario A–D; what was being typed when the page closed stands there again. */
export function SlotText({ kind, slot: id, onClose }: Props) {
  const words = useWords();
  const say = words.t.scenarios.slots;
  const { store, drafts } = useApp();
  const { dismiss } = useActions();
  const { keepText, leaveText } = useSlotActions();
  const { scenario } = slotOf(
    useAppState((state) => state.slots),
    id,
  );
  const [{ of, draft }] = useState(() => {
    const state = store.getState();
    const told = state.notices.find(
      (notice) => notice.kind === 'draft' && notice.slot === id && notice.field === kind,
    );
    if (told?.kind === 'draft') return { of: told.of, draft: told.text };
    const of = draftOf(state, store.data.edition, id, kind);
    return { of, draft: drafts.read(of) };
  });
  const onType = (text: string | null): void => {
    if (text === null) {
      drafts.drop(of);
      dismiss('draft');
    } else drafts.keep(of, text);
  };
  const { name: _, ...unnamed } = scenario;
  return (
    <TextDialog
      kind={kind}
      title={kind === 'name' ? say.nameOf(id) : say.noteOf(id)}
      text={(kind === 'name' ? scenario.name : scenario.note) ?? ''}
      {...(kind === 'name' ? { placeholder: scenarioName(words, unnamed) } : {})}
      draft={draft}
      onType={onType}
      onSave={(text, how) => keepText(kind, id, text, how)}
      onLeave={(text) => leaveText(kind, id, text)}
      onClose={onClose}
    />
  );
}
