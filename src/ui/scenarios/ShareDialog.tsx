import { Check, CircleAlert, FileDown, Link2, QrCode as QrIcon, Share2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { scenarioName } from '#i18n/scenario-text.ts';
import { LATEST, type SlotId } from '#io/link/document.ts';
import { MAX_QR } from '#io/qr.ts';
import { canShareLink, shareLink } from '#io/share.ts';
import { ALLY_IDS, tallyOf } from '#model';
import { addressOf } from '#state/address.ts';
import { slotOf } from '#state/slots.ts';
import { slotOnPage } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import unseen from '../Unseen.module.css';
import { QrCode } from './QrCode.tsx';
import styles from './ShareDialog.module.css';
import { saveScenarioFile } from './save-scenario.ts';

interface Props {
  /** The scenario to share; where none is named, all on the page. */
  readonly slot: SlotId | undefined;
  readonly onClose: () => void;
}

/** Allies named before the rest are counted. */
const NAMED = 3;

/** The link of one scenario or of all, pinned to its data or not; as text, as a QR code, and the scenario as a file. */
export function ShareDialog({ slot: wanted, onClose }: Props) {
  const { store } = useApp();
  const words = useWords();
  const { t } = words;
  const say = t.sharing;
  const slots = useAppState((state) => state.slots);
  const view = useAppState((state) => state.view);
  const madeWith = useAppState((state) => state.madeWith);
  const onPage = useAppState(slotOnPage);
  const slot = wanted ? slotOf(slots, wanted) : onPage;
  const [isAll, setAll] = useState(wanted === undefined && slots.length > 1);
  const [isPinned, setPinned] = useState(true);
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);
  const [hasQr, setQr] = useState(false);
  const copyButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const linkId = useId();
  const shared = {
    ...(isAll
      ? { slots, view }
      : {
          slots: [{ ...slot, id: 'A' as const }],
          view: { ...view, slot: 'A' as const, base: 'A' as const },
        }),
    madeWith: isPinned ? madeWith : LATEST,
  };
  const { edition } = store.data;
  const link = addressOf(shared, edition, window.location);
  const allies = ALLY_IDS.filter((id) => shared.slots.some(({ scenario }) => scenario.targets[id]));
  const contents = [
    ...(allies.length === 0 ? [say.preset] : allies.slice(0, NAMED).map(words.name)),
    ...(allies.length > NAMED ? [t.scenarios.changes.more(allies.length - NAMED)] : []),
    say.edition,
  ];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ text: t.page.share.linkCopied, isFault: false });
    } catch {
      field.current?.select();
      field.current?.focus();
      setSaid({ text: say.copyFailed, isFault: true });
    }
  };
  const hand = async (): Promise<void> => {
    try {
      await shareLink(scenarioName(words, slot.scenario), link);
    } catch {
      setSaid({ text: t.exporting.failed.share, isFault: true });
    }
  };
  const saveFile = async (): Promise<void> => {
    try {
      setSaid({ text: t.page.card.saved(await saveScenarioFile(store, slot.scenario)), isFault: false });
    } catch {
      setSaid({ text: t.page.card.saveFailed, isFault: true });
    }
  };
  /** What was said of another link is no longer so. */
  const choosing = (choose: () => void) => () => {
    setSaid(null);
    choose();
  };
  return (
    <Dialog
      title={say.heading}
      about={
        isAll
          ? say.aboutAll(slots.length)
          : say.about(slot.id, scenarioName(words, slot.scenario), t.page.changes(tallyOf(slot.scenario)))
      }
      first={copyButton}
      onClose={onClose}
    >
      <div className={styles.share}>
        {slots.length > 1 && (
          <Choice
            legend={say.which}
            options={[
              { label: say.one(slot.id), isOn: !isAll, choose: choosing(() => setAll(false)) },
              {
                label: say.all(slots.map(({ id }) => id)),
                isOn: isAll,
                choose: choosing(() => setAll(true)),
              },
            ]}
          />
        )}
        <label className={styles.link} htmlFor={linkId}>
          {say.link}
        </label>
        <input
          ref={field}
          id={linkId}
          type="text"
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
        />
        <p className={styles.said} role="status" data-fault={said?.isFault || undefined}>
          {said && (said.isFault ? <CircleAlert aria-hidden="true" /> : <Check aria-hidden="true" />)}
          {said?.text}
        </p>
        <p>{say.stays(link.length - link.indexOf('#') - 1, contents)}</p>
        <Choice
          legend={say.data}
          options={[
            {
              label: say.pinned(madeWith ?? edition),
              hint: say.pinnedHint,
              isOn: isPinned,
              choose: choosing(() => setPinned(true)),
            },
            {
              label: say.latest,
              hint: say.latestHint,
              isOn: !isPinned,
              choose: choosing(() => setPinned(false)),
            },
          ]}
        />
        <div className={styles.ends}>
          <button
            ref={copyButton}
            type="button"
            className={button.outlined}
            data-main
            onClick={() => void copy()}
          >
            <Link2 aria-hidden="true" />
            {t.page.share.copyLink}
          </button>
          {canShareLink(link) && (
            <button type="button" className={button.outlined} onClick={() => void hand()}>
              <Share2 aria-hidden="true" />
              {t.exporting.share}
            </button>
          )}
          <button type="button" className={button.outlined} onClick={() => void saveFile()}>
            <FileDown aria-hidden="true" />
            {say.file}
          </button>
          <button
            type="button"
            className={button.outlined}
            aria-expanded={hasQr}
            disabled={link.length > MAX_QR}
            onClick={() => setQr(!hasQr)}
          >
            <QrIcon aria-hidden="true" />
            {say.qr}
          </button>
        </div>
        {link.length > MAX_QR ? (
          <p>{say.qrLong(link.length)}</p>
        ) : (
          hasQr && <QrCode text={link} label={say.qrOf} failed={say.qrFailed} />
        )}
      </div>
    </Dialog>
  );
}

interface Option {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly choose: () => void;
}

/** One of two, each with what it means. */
function Choice({ legend, options }: { readonly legend: string; readonly options: readonly Option[] }) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={unseen.unseen}>{legend}</legend>
      {options.map(({ label, hint, isOn, choose }) => (
        <label key={label}>
          <input type="radio" name={name} checked={isOn} onChange={choose} />
          <span>
            <b>{label}</b>
            {hint && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
