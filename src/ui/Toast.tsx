import { Check, CircleAlert, X } from 'lucide-react';
import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from './app-context.ts';
import styles from './Toast.module.css';

/** How long good news stays, ms, longer with something to do about it; a fault stays until it is closed. */
const STAY = { told: 6000, offered: 10_000 } as const;

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

/** Where the page says its messages, one over the other: clear of the inputs, of the drawer and of a phone's bars. */
export function Toasts() {
  return <div className={styles.region} data-toasts="" />;
}

/**
 * Gives where messages are said: what lies under an open dialog can neither be seen nor pressed. A phone's sheet of
 * inputs is none: the page stays alive above it.
 */
function placeOf(): Element {
  const dialog = [...document.querySelectorAll('dialog[open]:not([data-sheet])')].at(-1);
  const places = [dialog, ...(dialog ? [] : [document.body])];
  return places.map((one) => one?.querySelector('[data-toasts]')).find(Boolean) ?? dialog ?? document.body;
}

/** Gives the focus back to where it came from when a message goes that has it, or the keyboard would begin anew. */
function useFocusBack(): readonly [RefObject<HTMLDivElement | null>, (event: FocusEvent) => void] {
  const toast = useRef<HTMLDivElement>(null);
  const from = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    from.current = document.activeElement;
    return () => {
      const isHeld = toast.current?.contains(document.activeElement);
      if (isHeld && from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    };
  }, []);
  const keepFrom = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !toast.current?.contains(relatedTarget)) from.current = relatedTarget;
  };
  return [toast, keepFrom];
}

/** Says what became of an action, at the foot of the page or of the dialog over it; it waits while it is looked at. */
export function Toast({ text, isFault = false, stays = isFault, action, other, onDone }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Element | null>(null);
  // Once the page is as it will be: a dialog that closes with the same press is gone by then.
  useLayoutEffect(() => setPlace(placeOf()), []);
  const [isHeld, setHeld] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;
  const time = action ? STAY.offered : STAY.told;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins anew
  useEffect(() => {
    if (stays || isHeld) return;
    const timer = window.setTimeout(() => done.current(), time);
    return () => window.clearTimeout(timer);
  }, [stays, isHeld, time, text]);
  const [toast, keepFrom] = useFocusBack();
  if (!place) return null;
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits; what can be pressed are its buttons
    <div
      ref={toast}
      className={styles.toast}
      role={isFault ? 'alert' : 'status'}
      data-fault={isFault || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true);
        keepFrom(event);
      }}
      onBlur={() => setHeld(false)}
    >
      {isFault ? <CircleAlert aria-hidden="true" /> : <Check aria-hidden="true" />}
      <div className={styles.said}>
        <p>{text}</p>
        {action && (
          <div>
            {[action, other].map(
              (offer) =>
                offer && (
                  <button key={offer.label} type="button" data-action onClick={offer.onPress}>
                    {offer.label}
                  </button>
                ),
            )}
          </div>
        )}
      </div>
      <button type="button" aria-label={t.page.notices.dismiss} onClick={onDone}>
        <X aria-hidden="true" />
      </button>
    </div>,
    place,
  );
}
