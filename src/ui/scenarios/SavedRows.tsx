import { Copy, Ellipsis, FileDown, Pencil, Replace, StickyNote, Trash2, Undo2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { changesText, scenarioName } from '#i18n/scenario-text.ts';
import { named, namesIn, noted, type Saving, titlesIn } from '#state/library.ts';
import { copyName } from '#state/naming.ts';
import { slotOnPage } from '#state/store.ts';
import { draftOfSaved } from '#state/typing.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { Menu } from '../Menu.tsx';
import { type MenuItem, MenuItems } from '../MenuItems.tsx';
import styles from './Library.module.css';
import { LibraryRow, RowsHead } from './LibraryRow.tsx';
import { NameField } from './NameField.tsx';
import { PresetShape } from './PresetShape.tsx';
import { changedLetters, lettersOf, RowActions, Where } from './RowActions.tsx';
import { SlotLetter } from './SlotSign.tsx';
import { saveScenarioFile } from './save-scenario.ts';
import { TextDialog } from './TextDialog.tsx';

/** What was done to the list, and how to take it back. */
interface Done {
  readonly text: string;
  /** What {@link text} can be answered with; taking it back where nothing else is said. */
  readonly label?: string;
  /** What stands in the list then. */
  readonly wanted: Saving;
}

/** The reader's own scenarios. @param rename Id of the one whose name is typed first. */
export function SavedRows({ rename }: { readonly rename: string | undefined }) {
  const { library, drafts } = useApp();
  const words = useWords();
  const { t } = words;
  const say = t.library;
  const saved = useAppState((state) => state.library);
  const onPage = useAppState((state) => slotOnPage(state).id);
  const [naming, setNaming] = useState(rename ?? null);
  const [noting, setNoting] = useState<Saving | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { typed } = t.keeping;
  const titles = titlesIn(saved, (scenario) => scenarioName(words, scenario));
  const titleOf = ({ id }: Saving): string => titles.get(id) ?? '';
  const isStored = saved.every((saving) => saving.isStored);
  // A row that goes takes the focus with it: the way back is the nearest thing to do.
  useEffect(() => {
    if (done) document.querySelector<HTMLElement>(`.${styles.done} [data-undo]`)?.focus();
  }, [done]);
  return (
    <section>
      <RowsHead
        title={say.yours}
        hint={saved.length === 0 ? '' : isStored ? say.onDevice : say.notOnDevice}
      />
      {saved.length === 0 && !done && <p className={styles.none}>{say.none(onPage)}</p>}
      <ul className={styles.rows}>
        {saved.map((saving) => (
          <SavedRow
            key={saving.id}
            saving={saving}
            title={titleOf(saving)}
            isNaming={naming === saving.id}
            onNaming={(isOn) => setNaming(isOn ? saving.id : null)}
            onNote={() => setNoting(saving)}
            onCopied={setNaming}
            onDone={(text) => setDone({ text, wanted: saving })}
          />
        ))}
      </ul>
      {done && (
        <div className={styles.done} role="status">
          <span>{done.text}</span>
          <button
            type="button"
            data-undo
            onClick={() => {
              library.put(done.wanted);
              setDone(null);
            }}
          >
            <Undo2 aria-hidden="true" />
            {done.label ?? t.page.undo}
          </button>
          <button type="button" aria-label={t.page.notices.dismiss} onClick={() => setDone(null)}>
            <X aria-hidden="true" />
          </button>
        </div>
      )}
      {noting && (
        <TextDialog
          kind="note"
          title={say.noteOf(titleOf(noting))}
          text={noting.scenario.note ?? ''}
          draft={drafts.read(draftOfSaved(noting.id))}
          onType={(text) =>
            text === null ? drafts.drop(draftOfSaved(noting.id)) : drafts.keep(draftOfSaved(noting.id), text)
          }
          onSave={(text, how) => {
            library.put({ ...noting, scenario: noted(noting.scenario, text) });
            if (how === 'closed') setDone({ text: typed.noteKept(titleOf(noting)), wanted: noting });
          }}
          onLeave={(text) =>
            setDone({
              text: typed.noteLeft(titleOf(noting)),
              label: typed.bringBack,
              wanted: { ...noting, scenario: noted(noting.scenario, text) },
            })
          }
          onClose={() => setNoting(null)}
        />
      )}
    </section>
  );
}

interface RowProps {
  readonly saving: Saving;
  readonly title: string;
  readonly isNaming: boolean;
  readonly onNaming: (isOn: boolean) => void;
  readonly onNote: () => void;
  /** Is given the id of a copy, which wants a name of its own. */
  readonly onCopied: (id: string) => void;
  /** Is given what was done, where it can be taken back. */
  readonly onDone: (text: string) => void;
}

function SavedRow({ saving, title, isNaming, onNaming, onNote, onCopied, onDone }: RowProps) {
  const { scenario } = saving;
  const { store, library } = useApp();
  const words = useWords();
  const { t } = words;
  const say = t.library;
  const slots = useAppState((state) => state.slots);
  const shown = useAppState(slotOnPage);
  const letters = lettersOf(slots, saving);
  const [letter] = letters;
  const { name: given = '', ...unnamed } = scenario;
  const items: readonly MenuItem[] = [
    { label: t.scenarios.slots.rename, Icon: Pencil, act: () => onNaming(true) },
    { label: t.scenarios.slots.note, Icon: StickyNote, act: onNote },
    {
      label: t.scenarios.slots.duplicate,
      Icon: Copy,
      act: () => {
        const name = copyName(title, t.links.copyMark, namesIn(store.getState()));
        onCopied(library.add({ ...saving, scenario: named(scenario, name) }).id);
      },
    },
    ...(letters.includes(shown.id)
      ? []
      : [
          {
            label: say.replaceBy(shown.id),
            Icon: Replace,
            act: () => {
              library.put({ ...saving, scenario: shown.scenario, unknown: shown.unknown });
              onDone(say.replaced(title, shown.id));
            },
          },
        ]),
    { label: say.saveFile, Icon: FileDown, act: () => void saveScenarioFile(store, scenario) },
    {
      label: say.remove,
      Icon: Trash2,
      act: () => {
        library.drop(saving.id);
        onDone(say.deleted(title));
      },
    },
  ];
  return (
    <LibraryRow
      scenario={scenario}
      isNaming={isNaming}
      sign={letter ? <SlotLetter id={letter} /> : <PresetShape preset={scenario.preset} />}
      title={
        isNaming ? (
          <NameField
            label={say.nameOf(title)}
            name={given}
            placeholder={scenarioName(words, unnamed)}
            onDone={(text) => {
              onNaming(false);
              if (text !== null) library.put({ ...saving, scenario: named(scenario, text) });
              document.querySelector<HTMLElement>(`[data-saving="${saving.id}"] button`)?.focus();
            }}
          />
        ) : (
          <b title={title}>{title}</b>
        )
      }
      sub={<Where letters={letters} changed={given === '' ? [] : changedLetters(slots, saving)} />}
      text={
        <>
          <p>{changesText(words, scenario)}</p>
          {scenario.note && <p className={styles.note}>{scenario.note}</p>}
        </>
      }
      actions={
        <>
          <RowActions name={title} content={saving} />
          <span data-saving={saving.id}>
            <Menu
              label={say.more(title)}
              className={styles.icon}
              isList
              button={<Ellipsis aria-hidden="true" />}
            >
              {(close) => <MenuItems items={items} close={close} isList />}
            </Menu>
          </span>
        </>
      }
    />
  );
}
