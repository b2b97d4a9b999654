import {
  ArrowLeftRight,
  Copy,
  Flag,
  Library,
  Link2,
  Pencil,
  RotateCcw,
  Save,
  StickyNote,
  X,
} from 'lucide-react';
import { SLOT_IDS, type SlotId } from '#io/link/document.ts';
import { countChanges } from '#model';
import { freeLetter, slotOf } from '#state/slots.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import type { MenuItem } from '../MenuItems.tsx';
import { useSlotActions } from './SlotActions.tsx';

/**
 * Gives what a scenario's menu offers, in groups.
 *
 * @param onRename Starts typing a name.
 * @param onDrop Drops all changes of the scenario on the page; left out where a button beside the menu does.
 */
export function useSlotItems(
  id: SlotId,
  onRename: () => void,
  onDrop?: () => void,
): readonly (readonly MenuItem[])[] {
  const { t } = useWords();
  const say = t.scenarios.slots;
  const { setOverlay } = useActions();
  const does = useSlotActions();
  const slots = useAppState((state) => state.slots);
  const base = useAppState((state) => slotOf(state.slots, state.view.base).id);
  const slot = slotOf(slots, id);
  const free = freeLetter(slots);
  const others = SLOT_IDS.filter((other) => other !== id && slots.some((known) => known.id === other));
  const path = t.presetPaths[slot.scenario.preset];
  return [
    [
      { label: say.rename, Icon: Pencil, act: onRename },
      { label: say.note, Icon: StickyNote, act: () => setOverlay({ kind: 'note', slot: id }) },
      { label: free ? say.duplicateTo(free) : say.duplicate, Icon: Copy, act: () => does.duplicate(id) },
      ...(others.length > 0 && base !== id
        ? [{ label: say.makeBase, Icon: Flag, act: () => does.makeBase(id) }]
        : []),
      ...others.map((other) => ({
        label: say.swapWith(other),
        Icon: ArrowLeftRight,
        act: () => does.swap(id, other),
      })),
    ],
    [
      { label: say.share, Icon: Link2, act: () => setOverlay({ kind: 'share', slot: id }) },
      { label: say.saveAsNew, Icon: Save, act: () => does.save(slot), keys: 'Ctrl S' },
      {
        label: say.library,
        Icon: Library,
        // What is opened and saved there is the scenario on the page: the one whose menu this is.
        act: () => {
          does.show(id);
          setOverlay({ kind: 'library' });
        },
      },
    ],
    [
      ...(onDrop && countChanges(slot.scenario) > 0
        ? [{ label: t.page.resetAll(path), Icon: RotateCcw, act: onDrop }]
        : []),
      ...(others.length > 0 ? [{ label: say.clear(id), Icon: X, act: () => does.clear(id) }] : []),
    ],
  ].filter((group) => group.length > 0);
}
