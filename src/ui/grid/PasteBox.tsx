import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { PastedFault } from '#io/pasted.ts';
import { useWords } from '../app-context.ts';
import styles from './PasteBox.module.css';

interface Props {
  /** What was pasted already and could not be used whole, to be mended. */
  readonly text: string;
  readonly faults: readonly PastedFault[];
  /** The cell where text without names and years starts. */
  readonly start: string;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** Takes cells where no key pastes them, and keeps what could not be used, with the reasons, until it is closed. */
export function PasteBox({ text, faults, start, onTake, onClose }: Props) {
  const { t } = useWords();
  const { paste } = t.grid;
  const [draft, setDraft] = useState(text);
  const labelId = useId();
  const aboutId = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
    <div
      className={styles.box}
      data-paste
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h3 id={labelId}>{paste.label}</h3>
        <button type="button" className={styles.close} aria-label={t.page.close} onClick={onClose}>
          <X aria-hidden="true" />
        </button>
      </div>
      <p className={styles.about} id={aboutId}>
        {paste.about} {paste.start(start)}
      </p>
      <textarea
        className={styles.text}
        rows={4}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        aria-labelledby={labelId}
        aria-describedby={aboutId}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      {faults.length > 0 && (
        // A scrolling list must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <ul className={styles.faults} aria-label={paste.faults} tabIndex={0}>
          {faults.map((fault) => (
            <li key={`${fault.row} ${fault.column}`}>
              <span>{paste.place(fault.row, fault.column)}</span> <code>{shortened(fault.text)}</code>{' '}
              {fault.code === 'out-of-range'
                ? paste.outOfRange(fault.min, fault.max)
                : paste.codes[fault.code]}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className={styles.apply} onClick={() => onTake(draft)}>
        {paste.apply}
      </button>
    </div>
  );
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
