import { Check, CircleAlert, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from './app-context.ts';
import styles from './Toast.module.css';

/** How long good news stays, ms; a fault stays until it is closed. */
const STAY = 6000;

/** Something that can be done about what a message says. */
export interface ToastAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface Props {
  readonly text: string;
  readonly isFault?: boolean;
  /** Whether it waits for an answer rather than leave by itself, as a fault does. */
  readonly stays?: boolean;
  /** What can be done about it. */
  readonly action?: ToastAction | undefined;
  /** The next best thing. */
  readonly other?: ToastAction | undefined;
  readonly onDone: () => void;
}

/** Gives where messages are said: what lies under an open dialog can neither be seen nor pressed. */
function placeOf(): Element {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  return dialog?.querySelector('[data-toasts]') ?? dialog ?? document.body;
}

/** Says what became of an action, at the foot of the page or of the dialog over it. */
export function Toast({ text, isFault = false, stays = isFault, action, other, onDone }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Element | null>(null);
  // Once the page is as it will be: a dialog that closes with the same press is gone by then.
  useLayoutEffect(() => setPlace(placeOf()), []);
  useEffect(() => {
    if (stays) return;
    const timer = window.setTimeout(onDone, STAY);
    return () => window.clearTimeout(timer);
  }, [stays, onDone]);
  if (!place) return null;
  return createPortal(
    <div className={styles.toast} role={isFault ? 'alert' : 'status'} data-fault={isFault || undefined}>
      {isFault ? <CircleAlert aria-hidden="true" /> : <Check aria-hidden="true" />}
      <span>{text}</span>
      {[action, other].map(
        (offer) =>
          offer && (
            <button key={offer.label} type="button" data-action onClick={offer.onPress}>
              {offer.label}
            </button>
          ),
      )}
      <button type="button" aria-label={t.page.notices.dismiss} onClick={onDone}>
        <X aria-hidden="true" />
      </button>
    </div>,
    place,
  );
}
