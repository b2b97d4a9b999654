import { FileDown, FolderOpen, Library, Link, QrCode, Share2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { addressOf } from '#state/address.ts';
import { placed } from '#state/slots.ts';
import { settledScenario, slotOnPage } from '#state/store.ts';
import { useActions, useApp, useWords } from './app-context.ts';
import { Menu } from './Menu.tsx';
import { type MenuItem, MenuItems } from './MenuItems.tsx';
import styles from './ShareMenu.module.css';
import { saveScenarioFile } from './scenarios/save-scenario.ts';
import { Toast } from './Toast.tsx';
import unseen from './Unseen.module.css';

/**
 * Takes the scenario elsewhere and brings one in: link, file out, file in.
 *
 * @returns The actions for a menu, and what must stand outside it, since it outlives the menu: chooser and message.
 */
function useShare(): { readonly actions: readonly MenuItem[]; readonly outside: ReactNode } {
  const { store } = useApp();
  const { t } = useWords();
  const { share } = t.page;
  const { setOverlay } = useActions();
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
    const name = await saveScenarioFile(store, settledScenario(store.getState()));
    setSaid({ text: t.page.card.saved(name), isFault: false });
  };
  const openScenario = async (file: File): Promise<void> => {
    const { readScenarioFile } = await import('#io/scenario-file.ts');
    const read = readScenarioFile(await file.text());
    const state = store.getState();
    if (!read.ok) return state.tell({ kind: 'file', name: file.name, faults: read.faults });
    state.dismiss('file');
    state.open(placed(state.slots, { ...slotOnPage(state), scenario: read.value.scenario, unknown: [] }));
    state.setView({ prices: read.value.prices });
  };
  const actions: readonly MenuItem[] = [
    { label: share.copyLink, Icon: Link, act: () => void copyLink() },
    { label: t.scenarios.shareMenu, Icon: QrCode, act: () => setOverlay({ kind: 'share' }) },
    { label: share.saveFile, Icon: FileDown, act: () => void saveScenario() },
    { label: share.openFile, Icon: FolderOpen, act: () => chooser.current?.click() },
    { label: t.scenarios.slots.library, Icon: Library, act: () => setOverlay({ kind: 'library' }) },
  ];
  const outside = (
    <>
      <input
        ref={chooser}
        className={unseen.unseen}
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
  return { actions, outside };
}

interface Props {
  /** The button's face and class; the share button of the top bar where none is given. */
  readonly face?: {
    readonly label: string;
    readonly icon: ReactNode;
    readonly className: string | undefined;
  };
  /** What stands above the ways to share. */
  readonly children?: ReactNode;
}

/** The ways to share behind a button; on a phone behind the one that holds whatever the bar has no room for. */
export function ShareMenu({ face, children }: Props) {
  const { share } = useWords().t.page;
  const { actions, outside } = useShare();
  return (
    <>
      <Menu
        label={face?.label ?? share.button}
        className={face?.className ?? styles.share}
        button={
          face?.icon ?? (
            <>
              <Share2 aria-hidden="true" />
              <span>{share.button}</span>
            </>
          )
        }
      >
        {(close) => (
          <>
            {children}
            <MenuItems items={actions} close={close} />
            <p>{share.about}</p>
          </>
        )}
      </Menu>
      {outside}
    </>
  );
}
