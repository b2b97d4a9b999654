import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Ally } from '#model';
import { rowOf } from '#state/rows.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { figureOf } from '../NumberField.tsx';
import { useRootMark } from '../use-root-mark.ts';
import styles from './AllySheet.module.css';
import { SheetInputs } from './SheetInputs.tsx';
import { useSwipeDown } from './use-swipe-down.ts';

interface Props {
  readonly ally: Ally;
  /** The rows as they stand in the list; previous and next follow them. */
  readonly order: readonly Ally[];
}

/**
 * One ally on a phone, over the lower half of the screen, so that figures and chart stay in sight and alive above it.
 * Escape, Done, a swipe down and the device's own way back close it; focus returns to the row.
 */
export function AllySheet({ ally, order }: Props) {
  const { setOpened, release } = useActions();
  const { t, name } = useWords();
  const { store } = useApp();
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useRootMark('over', 'sheet');
  const [showsMore, setShowsMore] = useState(false);
  // A move may re-order the list; the way through it stays as it was when the sheet opened.
  const [way] = useState(order);
  const place = way.findIndex(({ id }) => id === ally.id);
  const neighbour = (by: 1 | -1): Ally | undefined => way[(place + by + way.length) % way.length];

  const close = (): void => {
    release();
    setOpened(null);
    rowButton(ally)?.focus();
  };
  const swipe = useSwipeDown(sheet, close);

  // A dialog that is not modal: the page stays alive. The browser closes it on the device's way back.
  useEffect(() => {
    const dialog = sheet.current;
    dialog?.show();
    const first = dialog?.querySelector<HTMLElement>('input[type=range]') ?? dialog?.querySelector('h2');
    first?.focus({ preventScroll: true });
  }, []);
  // The row, too, stays in sight.
  useEffect(() => {
    rowButton(ally)?.scrollIntoView({ block: 'nearest' });
  }, [ally]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement && target.type === 'text';
    // The first Escape belongs to what is being moved or typed.
    if (event.key !== 'Escape' || isTyping || store.getState().draft) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const turnTo = (by: 1 | -1) => {
    const to = neighbour(by);
    return (
      <button
        type="button"
        className={styles.turn}
        aria-label={t.touch.sheet[by > 0 ? 'next' : 'previous'](to ? name(to.id) : '')}
        disabled={way.length < 2}
        onClick={() => to && setOpened(to.id)}
      >
        {by > 0 ? <ChevronRight aria-hidden="true" /> : <ChevronLeft aria-hidden="true" />}
      </button>
    );
  };
  return (
    <dialog
      ref={sheet}
      className={styles.sheet}
      aria-labelledby={titleId}
      data-sheet
      closedby="closerequest"
      onClose={close}
      onKeyDownCapture={onKeyDown}
    >
      <header className={styles.head} {...swipe}>
        <h2 id={titleId} tabIndex={-1}>
          {name(ally.id)}
        </h2>
        {place >= 0 && <span>{t.touch.sheet.place(place + 1, way.length)}</span>}
        {turnTo(-1)}
        {turnTo(1)}
      </header>
      <SheetInputs key={ally.id} ally={ally} showsMore={showsMore} onMore={setShowsMore} />
      <footer className={styles.foot}>
        <Reset ally={ally} />
        <button type="button" className={styles.done} onClick={close}>
          {t.touch.sheet.done}
        </button>
      </footer>
    </dialog>
  );
}

const rowButton = ({ id }: Ally): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? document.getElementById('inputs');

/** Takes back what was moved for the ally, and names the value it goes back to. */
function Reset({ ally }: { readonly ally: Ally }) {
  const { selectors } = useApp();
  const { reset } = useActions();
  const { t, name } = useWords();
  const row = useAppState(useShallow((state) => rowOf(selectors.liveInput(state), ally)));
  const isLocked = useAppState((state) => state.view.locked.includes(ally.id));
  const text = t.touch.sheet.back(figureOf(row.startCore) + t.page.panel.percentUnit);
  return (
    <button
      type="button"
      className={styles.reset}
      aria-label={`${name(ally.id)}: ${text}`}
      disabled={!row.isChanged || isLocked}
      onClick={() => reset(ally.id)}
    >
      <RotateCcw aria-hidden="true" />
      {text}
    </button>
  );
}
