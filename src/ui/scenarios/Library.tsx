import { Download, Plus, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { scopeName } from '#i18n/scope.ts';
import { marketOf } from '#model';
import { freeLetter } from '#state/slots.ts';
import { settledScenario, slotOnPage } from '#state/store.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import { Toast } from '../Toast.tsx';
import unseen from '../Unseen.module.css';
import { ImportList } from './ImportList.tsx';
import styles from './Library.module.css';
import { OtherWork } from './OtherWork.tsx';
import { PresetRows } from './PresetRows.tsx';
import { SavedRows } from './SavedRows.tsx';
import { useSlotActions } from './SlotActions.tsx';
import { saveLibraryFile } from './save-scenario.ts';
import { useImport } from './use-import.ts';

interface Props {
  /** Id of the saved scenario whose name is typed first. */
  readonly rename: string | undefined;
  /** Whether it was opened to put a scenario beside the others. */
  readonly adds: boolean;
  readonly onClose: () => void;
}

/** All scenarios at hand: presets, the reader's own, other work on this device; files come in and go out. */
export function Library({ rename, adds, onClose }: Props) {
  const { store } = useApp();
  const words = useWords();
  const { t, name } = words;
  const say = t.library;
  const unit = useUnit();
  const { scope, prices } = useAppState((state) => state.view);
  const onPage = useAppState(slotOnPage);
  const { exporter } = marketOf(useAppState(settledScenario));
  const count = useAppState((state) => state.library.length);
  const { save } = useSlotActions();
  const { files, choose, take, dismiss } = useImport();
  const [isOver, setOver] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const free = freeLetter(useAppState((state) => state.slots));
  const [imported, setImported] = useState<string | undefined>();
  const importFiles = (taken: typeof files): void => {
    const { ids, known, went } = take(taken);
    setImported(ids[0]);
    const text = say.imported(ids.length);
    setSaid(
      went === 'saved'
        ? { text: known > 0 ? t.library.again.importedSome(text, known) : text, isFault: false }
        : { text: t.scenarios.slots.notStored[went], isFault: true },
    );
  };
  // What was imported stands further down: the eye and the keyboard are led there.
  useEffect(() => {
    const row = document.querySelector(`[data-saving="${imported}"]`)?.closest('li');
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  }, [imported]);
  const exportAll = async (): Promise<void> => {
    try {
      setSaid({ text: t.page.card.saved(await saveLibraryFile(store)), isFault: false });
    } catch {
      setSaid({ text: t.page.card.saveFailed, isFault: true });
    }
  };
  return (
    <Dialog
      title={adds ? (free ? t.library.again.addHeading(free) : t.library.again.fullHeading) : say.heading}
      about={say.about(unit, prices.basis, scopeName(words, scope), name(exporter))}
      isLarge
      onClose={onClose}
      foot={
        <>
          <button type="button" className={button.outlined} onClick={() => chooser.current?.click()}>
            <Upload aria-hidden="true" />
            {say.import}
          </button>
          {count > 0 && (
            <button type="button" className={button.outlined} onClick={() => void exportAll()}>
              <Download aria-hidden="true" />
              {say.exportAll(count)}
            </button>
          )}
          <span className={styles.dropHint}>{say.drop}</span>
          <button type="button" className={button.outlined} data-main onClick={() => save(onPage)}>
            <Plus aria-hidden="true" />
            {say.saveNew(onPage.id)}
          </button>
        </>
      }
    >
      {/* Files are dropped by those who drag; the button in the foot takes the same ones. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.library}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void choose(event.dataTransfer.files);
        }}
      >
        {files.length > 0 && <ImportList files={files} onImport={importFiles} onDismiss={dismiss} />}
        <PresetRows />
        <SavedRows rename={rename} />
        <OtherWork onTaken={onClose} />
        <input
          ref={chooser}
          className={unseen.unseen}
          type="file"
          multiple
          accept=".json,application/json"
          aria-label={say.import}
          tabIndex={-1}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void choose(chosen);
          }}
        />
      </div>
      {said && <Toast {...said} onDone={() => setSaid(null)} />}
    </Dialog>
  );
}
