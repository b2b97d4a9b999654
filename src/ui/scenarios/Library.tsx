import { Download, Plus, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { scopeName } from '#i18n/scope.ts';
import { marketOf } from '#model';
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
  readonly onClose: () => void;
}

/** All scenarios at hand: presets, the reader's own, other work on this device; files come in and go out. */
export function Library({ rename, onClose }: Props) {
  const { store } = useApp();
  const words = useWords();
  const { t, name } = words;
  const say = t.scenarios.library;
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
  const importFiles = (taken: typeof files): void => {
    const { count: taking, went } = take(taken);
    setSaid(
      went === 'saved'
        ? { text: say.imported(taking), isFault: false }
        : { text: t.scenarios.slots.notStored[went], isFault: true },
    );
  };
  const exportAll = async (): Promise<void> => {
    try {
      setSaid({ text: t.page.card.saved(await saveLibraryFile(store)), isFault: false });
    } catch {
      setSaid({ text: t.page.card.saveFailed, isFault: true });
    }
  };
  return (
    <Dialog
      title={say.heading}
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
        <PresetRows />
        <SavedRows rename={rename} />
        {files.length > 0 && <ImportList files={files} onImport={importFiles} onDismiss={dismiss} />}
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
