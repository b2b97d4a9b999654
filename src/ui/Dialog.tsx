import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { useWords } from './app-context.ts';
import button from './Button.module.css';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** What it is about, beside the title. */
  readonly about?: string;
  /** Stands below what scrolls and stays in sight, buttons from the right: one with `data-main` is the way on. */
  readonly foot?: ReactNode;
  /** What has the focus first; without it the close button has. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly isWide?: boolean;
  /** True for lists with columns of numbers. */
  readonly isLarge?: boolean;
  /** True for two columns side by side, which bring air and scrolling of their own. */
  readonly isSplit?: boolean;
  /** True where something is filled in, which a press beside the dialog must not throw away. */
  readonly isForm?: boolean;
  /** Is called on Escape, the close button and a press beside the dialog; the caller then leaves the dialog out. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page, which rests meanwhile; long contents scroll inside, and on a phone it takes the whole screen.
 * It is open as long as it is drawn; focus returns to what opened it.
 */
export function Dialog({
  title,
  about,
  foot,
  first,
  isWide = false,
  isLarge = false,
  isSplit = false,
  isForm = false,
  onClose,
  children,
}: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    first?.current?.focus();
    // The browser gives focus back only to what is open still: not when a caller leaves the dialog out.
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [first]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      data-large={isLarge || undefined}
      data-split={isSplit || undefined}
      aria-labelledby={titleId}
      onClose={onClose}
      // What shows of the dialog itself is the ground around its contents.
      onClick={(event) => !isForm && event.target === event.currentTarget && onClose()}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {about && <p>{about}</p>}
        <button type="button" className={button.square} aria-label={t.page.close} onClick={onClose}>
          <X aria-hidden="true" />
        </button>
      </header>
      <div className={styles.body} data-scrolls>
        {children}
      </div>
      <div className={isSplit ? styles.corner : styles.toasts} data-toasts />
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </dialog>
  );
}
