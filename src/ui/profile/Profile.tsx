import { Maximize2, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Ally, AllyId } from '#model';
import { useActions, useApp, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './Profile.module.css';
import { ProfileBody } from './ProfileBody.tsx';
import { ProfileHead } from './ProfileHead.tsx';

/**
 * One ally over the view it was called from. Escape, a press beside it and the browser's Back close it; focus returns to
 * what opened it.
 */
export function Profile({ id }: { readonly id: AllyId }) {
  const { store } = useApp();
  const { setView } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const ally = store.data.allies.find((known) => known.id === id);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector('h2')?.focus();
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement)
        opener.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ally is read from the top
  useEffect(() => {
    dialog.current?.scrollTo(0, 0);
  }, [id]);
  if (!ally) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby={titleId}
      onClose={() => setView({ ally: null })}
      // What shows of the dialog itself is the ground around its contents.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles.body} data-profile={id}>
        <ProfileHead ally={ally} titleId={titleId}>
          <Ways ally={ally} onClose={() => dialog.current?.close()} />
        </ProfileHead>
        <ProfileBody ally={ally} />
      </div>
    </dialog>
  );
}

interface WaysProps {
  readonly ally: Ally;
  readonly onClose: () => void;
}

/** The ways out of a profile: to the ally's slider, to its page, back. */
function Ways({ ally, onClose }: WaysProps) {
  const { setView, setOpened, setMarketTab } = useActions();
  const { head } = useWords().t.profile;
  const adjust = (): void => {
    setView({ ally: null, inputs: 'list' });
    setMarketTab('allies');
    setOpened(ally.id);
    requestAnimationFrame(() => {
      const slider = document.querySelector<HTMLElement>('li[data-open] input[type=range]');
      slider?.scrollIntoView({ block: 'center' });
      slider?.focus({ preventScroll: true });
    });
  };
  return (
    <>
      <button type="button" className={`${button.outlined} ${styles.adjust}`} onClick={adjust}>
        <SlidersHorizontal aria-hidden="true" />
        {head.adjust}
      </button>
      <button
        type="button"
        className={`${button.square} ${styles.turn}`}
        aria-label={head.asPage}
        title={head.asPage}
        onClick={() => setView({ route: 'ally' })}
      >
        <Maximize2 aria-hidden="true" />
      </button>
      <button
        type="button"
        className={`${button.square} ${styles.turn}`}
        aria-label={head.close}
        onClick={onClose}
      >
        <X aria-hidden="true" />
      </button>
    </>
  );
}
