import { ChevronLeft, ChevronRight, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { type Ally, type AllyId, exporterOf, HORIZON, limitOf, marketOf, type TableInput } from '#model';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import styles from './Profile.module.css';
import { ProfileFacts } from './ProfileFacts.tsx';
import { ProfileFigures } from './ProfileFigures.tsx';
import { ProfilePath } from './ProfilePath.tsx';
import { ProfileSteps } from './ProfileSteps.tsx';

/** What a part of a profile is made from. */
export interface ProfileProps {
  readonly ally: Ally;
  /** The view's input with this ally alone. */
  readonly input: TableInput;
}

/**
 * One ally over the view it was called from: figures, path, what is open to the exporter, who supplies, rules, deals,
 * plans. Escape, a press beside it and the browser's Back close it; focus returns to what opened it.
 */
export function Profile({ id }: { readonly id: AllyId }) {
  const { store, selectors } = useApp();
  const { setView } = useActions();
  const { noForces } = useWords().t.profile;
  const view = useAppState(selectors.settledInput);
  const input = useMemo(() => ({ ...view, allies: [id] }), [view, id]);
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
        <Head ally={ally} titleId={titleId} onClose={() => dialog.current?.close()} />
        {ally.hasForces ? (
          <>
            <ProfileFigures ally={ally} input={input} />
            <ProfilePath ally={ally} input={input} />
          </>
        ) : (
          <p className={styles.why}>{noForces}</p>
        )}
        <ProfileFacts ally={ally} input={input}>
          {ally.hasForces && <Market ally={ally} input={input} />}
        </ProfileFacts>
      </div>
    </dialog>
  );
}

/** The steps for the exporter, with what holds it back first; or why there are none. */
function Market({ ally, input }: ProfileProps) {
  const { t, name } = useWords();
  const say = t.profile;
  const { exporter } = marketOf(input.scenario);
  const seller = t.withArticle(name(exporter));
  const isItself = exporterOf(input.data, exporter).id === (ally.id as string);
  if (isItself) return <p className={styles.why}>{say.itself(name(exporter))}</p>;
  const limit = limitOf(input.data, input.scenario, ally.id, input.when === 'sum' ? HORIZON : input.when);
  return (
    <ProfileSteps ally={ally} input={input}>
      <p className={styles.note}>{say.limits[limit](seller)}</p>
    </ProfileSteps>
  );
}

interface HeadProps {
  readonly ally: Ally;
  readonly titleId: string;
  readonly onClose: () => void;
}

/** Who it is, and the ways on: to the allies before and after by name, to its slider, out. */
function Head({ ally, titleId, onClose }: HeadProps) {
  const { store } = useApp();
  const { setView, setOpened } = useActions();
  const { t, name, byName } = useWords();
  const say = t.profile.head;
  const order = useMemo(() => store.data.allies.map(({ id }) => id).sort(byName), [store.data, byName]);
  const place = order.indexOf(ally.id);
  const neighbour = (by: 1 | -1): AllyId => order[(place + by + order.length) % order.length] ?? ally.id;
  const adjust = (): void => {
    setView({ ally: null, inputs: 'list' });
    setOpened(ally.id);
    requestAnimationFrame(() => {
      const slider = document.querySelector<HTMLElement>('li[data-open] input[type=range]');
      slider?.scrollIntoView({ block: 'center' });
      slider?.focus({ preventScroll: true });
    });
  };
  return (
    <div className={styles.head}>
      <h2 id={titleId} tabIndex={-1} aria-live="polite">
        {name(ally.id)}
      </h2>
      <p>{[t.scopes[ally.region], ally.inEu ? say.eu : say.notEu, say.since(ally.joined)].join(' · ')}</p>
      <span className={styles.place}>{say.of(place + 1, order.length)}</span>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          className={styles.turn}
          aria-label={(by < 0 ? say.previous : say.next)(name(neighbour(by)))}
          title={name(neighbour(by))}
          onClick={() => setView({ ally: neighbour(by) })}
        >
          {by < 0 ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        </button>
      ))}
      <button type="button" className={styles.adjust} onClick={adjust}>
        <SlidersHorizontal aria-hidden="true" />
        {say.adjust}
      </button>
      <button type="button" className={styles.turn} aria-label={say.close} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
