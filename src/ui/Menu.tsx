import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './Menu.module.css';

interface Props {
  readonly label: string;
  /** What the button shows. */
  readonly button: ReactNode;
  readonly className?: string | undefined;
  /** A short word on hover, where the button already shows its name. */
  readonly tip?: string;
  /** A panel rather than a short list; on a phone it takes the width of the page. */
  readonly isPanel?: boolean;
  /** A list of `menuitem`s, walked with the arrow keys; Tab leaves it. */
  readonly isList?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/**
 * Brings a list, open below its button, into the part of the screen that bars leave free: there it stays, or the page
 * scrolls.
 *
 * @returns Whether it should open above instead.
 */
function isBetterAbove(list: HTMLElement, opener: HTMLElement): boolean {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const [top, bottom] = [scrollPaddingTop, scrollPaddingBottom].map((bar) => Number.parseFloat(bar) || 0);
  const { bottom: end, height } = list.getBoundingClientRect();
  if (end <= window.innerHeight - (bottom ?? 0)) return false;
  if (opener.getBoundingClientRect().top - GAP - height >= (top ?? 0)) return true;
  list.scrollIntoView({ block: 'nearest' });
  return false;
}

/** Between button and list, px; Menu.module.css holds the same. */
const GAP = 4;

/** A button that opens a short list below it, above where there is no room. Escape and a press outside close it; focus goes back to the button. */
export function Menu({
  label,
  button,
  className,
  tip = label,
  isPanel = false,
  isList = false,
  children,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isAbove, setAbove] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (!isOpen || !list.current || !opener.current) return;
    setAbove(isBetterAbove(list.current, opener.current));
    return () => setAbove(false);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: PointerEvent): void => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    frame.current?.querySelector<HTMLElement>('[data-menu] :is(button, :checked)')?.focus();
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Tab') setOpen(false);
    const items = [...event.currentTarget.querySelectorAll<Element>('[role=menuitem]')];
    const at = document.activeElement ? items.indexOf(document.activeElement) : -1;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const item = items.at(next % items.length);
    if (item instanceof HTMLElement) item.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
    <div
      ref={frame}
      className={styles.frame}
      data-panel={isPanel || undefined}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup={isList ? 'menu' : undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        data-tip={isOpen ? undefined : tip}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          className={styles.list}
          data-above={isAbove || undefined}
          data-menu
          {...(isList ? { role: 'menu', 'aria-label': label, onKeyDown: walk } : {})}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
