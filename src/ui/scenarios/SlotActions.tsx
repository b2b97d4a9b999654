import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { changedTitle, scenarioName } from '#i18n/scenario-text.ts';
import type { Slot, SlotId } from '#io/link/document.ts';
import { isSame, named, namesIn, noted, titlesIn } from '#state/library.ts';
import { copyName } from '#state/naming.ts';
import { cleared, duplicated, freeLetter, placed, slotOf, swapped } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { Toast, type ToastAction } from '../Toast.tsx';
import { lastStep, type Undoable, UndoToast } from '../UndoToast.tsx';

/** A scenario without its place among A–D. */
export type Content = Pick<Slot, 'scenario' | 'unknown'>;

/** What can be done with the scenarios A–D; each is one undo step and says what it did. */
export interface SlotActions {
  readonly show: (id: SlotId) => void;
  /** Copies a scenario to the first empty letter and shows it; where four stand, asks whether the last may go. */
  readonly duplicate: (id: SlotId) => void;
  /** Puts a scenario beside those on the page, in the same way; it is shown where the library was opened for it. */
  readonly add: (content: Content) => void;
  /** Puts a scenario in the place of the one on the page. */
  readonly open: (content: Content) => void;
  readonly clear: (id: SlotId) => void;
  readonly swap: (a: SlotId, b: SlotId) => void;
  readonly makeBase: (id: SlotId) => void;
  readonly rename: (id: SlotId, name: string) => void;
  /** Sets the name or the note typed in a dialog; `closed` where it was left without a word, which is then said. */
  readonly keepText: (kind: 'name' | 'note', id: SlotId, text: string, how: 'saved' | 'closed') => void;
  /** Says that what was typed was left, and keeps it at hand. */
  readonly leaveText: (kind: 'name' | 'note', id: SlotId, text: string) => void;
  /** Saves a scenario on this device, unless just this one is there. */
  readonly save: (content: Content) => void;
  /** Saves what came by link: from then on it is the reader's own, under a name. */
  readonly keep: () => Promise<void>;
}

interface Said {
  readonly text: string;
  readonly isFault?: boolean;
  /** Whether it waits for an answer. */
  readonly stays?: boolean;
  readonly action?: ToastAction;
  readonly other?: ToastAction;
}

const SlotContext = createContext<SlotActions | null>(null);

/** Gives the actions. @throws {Error} outside their provider. */
export function useSlotActions(): SlotActions {
  const actions = useContext(SlotContext);
  if (!actions) throw new Error('This component stands outside SlotActionsProvider');
  return actions;
}

/** Holds the actions and what they say; Ctrl or ⌘ with S saves the scenario on the page. */
export function SlotActionsProvider({ children }: { readonly children: ReactNode }) {
  const { store, library } = useApp();
  const words = useWords();
  const [said, say] = useState<Said | Undoable | null>(null);
  const overlay = useAppState((state) => state.overlay?.kind);
  const actions = useMemo((): SlotActions => {
    const { t } = words;
    const text = t.scenarios.slots;
    const { setSlots, setView, setOverlay } = store.getState();
    const slots = () => store.getState().slots;
    /** Says what was done, with the way back beside it. */
    const done = (what: string): void => say(lastStep(store, what));
    const show = (id: SlotId): void => setView({ slot: id });
    /** Finds a place and puts a scenario there, or asks for one. */
    const seat = (content: Content, put: (id: SlotId) => void): void => {
      const free = freeLetter(slots());
      if (free) {
        put(free);
        return;
      }
      // Of four the last may go; of the rest none was asked about.
      const last = slots().at(-1)?.id ?? 'D';
      say({
        text: text.full(last),
        stays: true,
        action: {
          label: text.replace(last),
          onPress: () => {
            put(last);
            done(text.placed(last, titleOf(content)));
          },
        },
      });
    };
    const write = (kind: 'name' | 'note', id: SlotId, typed: string): void => {
      const slot = slotOf(slots(), id);
      const scenario = (kind === 'name' ? named : noted)(slot.scenario, typed);
      // A text that says the same is no step of history.
      if (scenario[kind] !== slot.scenario[kind]) setSlots(placed(slots(), { ...slot, scenario }));
    };
    const titleOf = ({ scenario }: Content): string => changedTitle(words, scenario);
    return {
      show,
      duplicate: (id) =>
        seat(slotOf(slots(), id), (to) => {
          const copy = duplicated(slots(), id, to, (name) =>
            copyName(name, t.links.copyMark, namesIn(store.getState())),
          );
          flushSync(() => {
            setSlots(copy);
            show(to);
          });
          // The button that was pressed means something else now, or is gone: the keyboard goes on with the copy.
          document.querySelector<HTMLElement>(`[data-slot="${to}"] > [aria-pressed]`)?.focus();
        }),
      add: (content) =>
        seat(content, (to) => {
          setSlots(placed(slots(), { ...content, id: to }));
          const { overlay } = store.getState();
          if (overlay?.kind === 'library' && overlay.adds) {
            setOverlay(null);
            show(to);
          }
          done(text.placed(to, titleOf(content)));
        }),
      open: (content) => {
        const { id, ...before } = slotOnPage(store.getState());
        setSlots(placed(slots(), { ...content, id }));
        done(text.replaced(id, titleOf(content), titleOf(before)));
      },
      clear: (id) => {
        const content = slotOf(slots(), id);
        const onPage = slotOnPage(store.getState()).id;
        setSlots(cleared(slots(), id));
        if (onPage === id) show(slotOf(slots(), id).id);
        done(text.cleared(id, titleOf(content)));
      },
      swap: (a, b) => {
        setSlots(swapped(slots(), a, b));
        done(text.swapped(a, b));
      },
      makeBase: (id) => {
        const { base } = store.getState().view;
        setView({ base: id });
        say({
          text: text.madeBase(id),
          isLast: ({ view }) => view.base === id,
          back: () => setView({ base }),
        });
      },
      rename: (id, name) => write('name', id, name),
      keepText: (kind, id, typed, how) => {
        const before = slots();
        write(kind, id, typed);
        if (how === 'closed' && slots() !== before) done(t.keeping.typed.kept[kind](id));
      },
      leaveText: (kind, id, typed) =>
        say({
          text: t.keeping.typed.left[kind](id),
          stays: true,
          action: {
            label: t.keeping.typed.bringBack,
            onPress: () => {
              write(kind, id, typed);
              say(null);
            },
          },
        }),
      save: (content) => {
        const nameOf = (saved: string): string => {
          const titles = titlesIn(store.getState().library, (scenario) => scenarioName(words, scenario));
          return titles.get(saved) ?? '';
        };
        const there = store.getState().library.find((saving) => isSame(saving, content));
        if (there) return say({ text: text.savedAlready(nameOf(there.id)) });
        const { id, went } = library.add(content);
        say(
          went === 'saved'
            ? {
                text: text.saved(nameOf(id)),
                action: {
                  label: text.rename,
                  onPress: () => {
                    say(null);
                    setOverlay({ kind: 'library', rename: id });
                  },
                },
              }
            : { text: text.notStored[went], isFault: true },
        );
      },
      keep: async () => {
        const { keepShown } = await import('#state/keep.ts');
        const { names, went, takeBack } = keepShown(store, library, (scenario) =>
          t.links.fromLink(scenarioName(words, scenario)),
        );
        if (went !== 'saved') return say({ text: text.notStored[went], isFault: true });
        say({
          text: t.links.kept(names),
          action: {
            label: t.links.show,
            onPress: () => {
              say(null);
              setOverlay({ kind: 'library' });
            },
          },
          other: {
            label: t.page.undo,
            onPress: () => {
              takeBack();
              say(null);
            },
          },
        });
      },
    };
  }, [store, library, words]);
  useSaveKey(() => actions.save(slotOnPage(store.getState())));
  return (
    <SlotContext value={actions}>
      {children}
      {/* A message outlives the dialog it was said in. */}
      {said &&
        ('back' in said ? (
          <UndoToast key={overlay} {...said} onDone={() => say(null)} />
        ) : (
          <Toast key={overlay} {...said} onDone={() => say(null)} />
        ))}
    </SlotContext>
  );
}

/** Ctrl or ⌘ with S saves the scenario; the browser would save the page. */
function useSaveKey(onSave: () => void): void {
  const save = useRef(onSave);
  save.current = onSave;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isSave || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
