import { Redo2, Undo2, X } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { HORIZON } from '#model';
import { bookmarkStep, type HistoryLine, historyOf } from '#state/history.ts';
import { UNDO_LIMIT } from '#state/store.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { placeBeside } from '../claim/place.ts';
import styles from './HistoryPanel.module.css';
import { Line } from './Line.tsx';
import { stepText } from './step-text.ts';
import { useSteps } from './use-steps.ts';

/** Buttons that open the panel; a press on them is theirs. */
const OPENER = '[data-history]';

/** Every step of the session with what it did to the market: the page shows the one that is pressed. */
export function HistoryPanel() {
  const { setHistoryOpen } = useActions();
  const { t } = useWords();
  const say = t.history;
  const lines = useLines();
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  usePlace(panel);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || panel.current?.contains(target) || target.closest(OPENER)) return;
      setHistoryOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [setHistoryOpen]);
  return (
    <div
      ref={panel}
      className={styles.panel}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setHistoryOpen(false);
      }}
    >
      <header>
        <h2 id={titleId}>{say.heading}</h2>
        <span>{say.count(lines.length - 1, UNDO_LIMIT)}</span>
        <button
          type="button"
          className={button.square}
          aria-label={t.page.close}
          onClick={() => setHistoryOpen(false)}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <p className={styles.hint}>
        <span>{lines.length > 1 ? say.hint : say.empty}</span>
        <span>{say.changeOf}</span>
        <span className={styles.after}>{say.column(HORIZON)}</span>
      </p>
      <Lines lines={lines} />
      <Bookmarked lines={lines} />
      <Foot />
    </div>
  );
}

function useLines(): readonly HistoryLine[] {
  const { store } = useApp();
  const now = useAppState(({ slots }) => slots);
  const history = useStore(store.temporal);
  return useMemo(() => {
    const known = (states: typeof history.pastStates) =>
      states.flatMap(({ slots }) => (slots ? [slots] : []));
    return historyOf(store.data, {
      past: known(history.pastStates),
      now,
      ahead: known(history.futureStates),
    });
  }, [store.data, history, now]);
}

/** The steps, oldest first; arrows walk them, so that a hundred are one stop of the keyboard. */
function Lines({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { goTo } = useActions();
  const now = lines.findIndex(({ place }) => place === 'now');
  const [at, setAt] = useState(now);
  const list = useRef<HTMLOListElement>(null);
  const stop = Math.min(at, lines.length - 1);
  const focus = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>('[data-go]').item(index)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel opens
  useEffect(() => focus(now), []);
  useEffect(() => {
    list.current?.children.item(now)?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowUp: stop - 1, ArrowDown: stop + 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(lines.length - 1, to));
    setAt(next);
    focus(next);
  };
  return (
    <ol ref={list} className={styles.lines} onKeyDown={onKeyDown}>
      {lines.map((line, i) => (
        <Line
          // A state has no identity but its place in the line.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={i}
          line={line}
          isStop={i === stop}
          onFocus={() => setAt(i)}
          onGo={() => goTo(line.slots, line.step.at)}
        />
      ))}
    </ol>
  );
}

/** Starred states that a new step after an undo has cut off, so that a star never loses what it marked. */
function Bookmarked({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { store } = useApp();
  const { setSlots, setView, toggleBookmark } = useActions();
  const say = useWords().t.history;
  const bookmarks = useAppState((state) => state.bookmarks);
  const titleId = useId();
  const gone = bookmarks.filter(({ slots }) => lines.every((line) => line.slots !== slots));
  if (gone.length === 0) return null;
  return (
    <section className={styles.gone} aria-labelledby={titleId}>
      <h3 id={titleId}>{say.bookmarks}</h3>
      <p>{say.bookmarksHint}</p>
      <ul className={styles.lines}>
        {gone.map((bookmark, i) => {
          const step = bookmarkStep(store.data, bookmark);
          const openAgain = (): void => {
            const before = store.getState().slots;
            // A state stands in history once: the copy takes the star along.
            const slots = [...bookmark.slots];
            setSlots(slots);
            setView({ slot: step.at });
            toggleBookmark(bookmark);
            toggleBookmark({ slots, before });
          };
          return (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: a state has no identity but its place
              key={i}
              line={{ ...bookmark, step, place: 'ahead' }}
              isStop
              onGo={openAgain}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Undo and redo, at hand where one looks for them. */
function Foot() {
  const words = useWords();
  const { t } = words;
  const { undo, redo } = useActions();
  const steps = useSteps();
  const redoText = steps.redo ? t.history.redo(stepText(words, steps.redo)) : t.page.redo;
  return (
    <footer>
      <button type="button" className={styles.undo} disabled={!steps.undo} onClick={undo}>
        <Undo2 aria-hidden="true" />
        <span>{steps.undo ? t.history.undo(stepText(words, steps.undo)) : t.page.undo}</span>
      </button>
      <button type="button" aria-label={redoText} disabled={!steps.redo} onClick={redo}>
        <Redo2 aria-hidden="true" />
      </button>
    </footer>
  );
}

/** Shows the panel beside what opened it, and gives the keyboard back there. */
function usePlace(panel: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const shown = panel.current;
    const opener = document.activeElement;
    const clock = document.querySelector<HTMLElement>(OPENER);
    // On a phone the opener lies in a menu that closes; the menu's own button stays.
    const menu = opener?.closest('[data-menu]')?.previousElementSibling;
    const back = menu instanceof HTMLElement ? menu : opener instanceof HTMLElement ? opener : null;
    if (!shown) return;
    shown.showPopover();
    const place = (): void => {
      if (!menu && clock) placeBeside(shown, clock);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(shown);
    return () => {
      observer.disconnect();
      // Focus that went elsewhere, to a row or a press beside the panel, stays there.
      if (document.activeElement === document.body || shown.contains(document.activeElement)) back?.focus();
    };
  }, [panel]);
}
