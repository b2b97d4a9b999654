import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { Ally, AllyId } from '#model';
import { useActions, useApp, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './Profile.module.css';

interface Props {
  readonly ally: Ally;
  readonly titleId: string;
  /** Further ways on, at the right. */
  readonly children?: ReactNode;
}

/** Who it is, and the ways on: to the allies before and after by name. */
export function ProfileHead({ ally, titleId, children }: Props) {
  const { setView } = useActions();
  const { t, name } = useWords();
  const say = t.profile.head;
  const order = useByName();
  const place = order.indexOf(ally.id);
  const neighbour = (by: 1 | -1): AllyId => order[(place + by + order.length) % order.length] ?? ally.id;
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
          className={`${button.square} ${styles.turn}`}
          aria-label={(by < 0 ? say.previous : say.next)(name(neighbour(by)))}
          title={name(neighbour(by))}
          onClick={() => setView({ ally: neighbour(by) })}
        >
          {by < 0 ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        </button>
      ))}
      {children}
    </div>
  );
}

/** Gives all allies by their names in the language of the page. */
export function useByName(): readonly AllyId[] {
  const { store } = useApp();
  const { byName } = useWords();
  return useMemo(() => store.data.allies.map(({ id }) => id).sort(byName), [store.data, byName]);
}
