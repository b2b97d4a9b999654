import { FileDown, FolderOpen, Link, Share2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { addressOf } from '#state/link-sync.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useWords } from './app-context.ts';
import { Menu } from './Menu.tsx';
import styles from './ShareMenu.module.css';
import { Toast } from './Toast.tsx';

/** Takes the scenario elsewhere and brings one in: link, file out, file in. */
export function ShareMenu() {
  const { store } = useApp();
  const { t } = useWords();
  const { share } = t.page;
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);

  const copyLink = async (): Promise<void> => {
    const link = addressOf(store.getState(), store.data.edition, window.location);
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ text: share.linkCopied, isFault: false });
    } catch {
      setSaid({ text: share.linkFailed, isFault: true });
    }
  };
  const saveScenario = async (): Promise<void> => {
    const [{ writeScenarioFile }, { saveFile }] = await Promise.all([
      import('#io/scenario-file.ts'),
      import('#io/save.ts'),
    ]);
    const state = store.getState();
    const scenario = settledScenario(state);
    const name = `five-by-35_${scenario.preset}_${store.data.edition}.json`;
    saveFile(name, new Blob([writeScenarioFile(scenario, state.view.prices)], { type: 'application/json' }));
    setSaid({ text: t.page.card.saved(name), isFault: false });
  };
  const openScenario = async (file: File): Promise<void> => {
    const { readScenarioFile } = await import('#io/scenario-file.ts');
    const read = readScenarioFile(await file.text());
    const state = store.getState();
    if (!read.ok) return state.tell({ kind: 'file', name: file.name, faults: read.faults });
    const [, ...others] = state.slots;
    state.dismiss('file');
    state.open([{ id: 'A', scenario: read.value.scenario, unknown: [] }, ...others]);
    state.setView({ prices: read.value.prices });
  };
  return (
    <>
      <Menu
        label={share.button}
        className={styles.share}
        button={
          <>
            <Share2 aria-hidden="true" />
            <span>{share.button}</span>
          </>
        }
      >
        {(close) => {
          const then = (work: () => Promise<void> | void) => () => {
            close();
            void work();
          };
          return (
            <>
              <button type="button" onClick={then(copyLink)}>
                <Link aria-hidden="true" />
                {share.copyLink}
              </button>
              <button type="button" onClick={then(saveScenario)}>
                <FileDown aria-hidden="true" />
                {share.saveFile}
              </button>
              <button type="button" onClick={then(() => chooser.current?.click())}>
                <FolderOpen aria-hidden="true" />
                {share.openFile}
              </button>
              <p>{share.about}</p>
            </>
          );
        }}
      </Menu>
      <input
        ref={chooser}
        className={styles.chooser}
        type="file"
        accept=".json,application/json"
        aria-label={share.openFile}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void openScenario(file);
        }}
      />
      {said && <Toast {...said} onDone={() => setSaid(null)} />}
    </>
  );
}
