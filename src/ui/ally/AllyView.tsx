import { type ReactNode, useId, useMemo } from 'react';
import type { Ally, AllyId } from '#model';
import answer from '../Answer.module.css';
import { sentenceOf } from '../Answer.tsx';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import choice from '../Choice.module.css';
import { Lens } from '../Lens.tsx';
import styles from '../profile/Profile.module.css';
import { ProfileBody } from '../profile/ProfileBody.tsx';
import { ProfileHead, useByName } from '../profile/ProfileHead.tsx';
import { Rich } from '../Rich.tsx';
import view from './AllyView.module.css';
import { useShownAlly } from './use-shown-ally.ts';

export interface Props {
  /** Whether year and exporter are chosen here. */
  readonly hasLens?: boolean;
  /** The inputs, where they stand within the page. */
  readonly children?: ReactNode;
}

/** One ally as a page of its own: what it spends and opens in a sentence, then its profile. */
export function AllyView({ hasLens = true, children }: Props) {
  const ally = useShownAlly();
  const titleId = useId();
  return (
    <>
      <section id="results" className={answer.answer} tabIndex={-1}>
        <h1>
          <Sentence ally={ally} />
        </h1>
        {hasLens && <Lens hasScope={false} />}
      </section>
      <section className={`${styles.body} ${view.page}`} data-profile={ally.id} aria-labelledby={titleId}>
        <ProfileHead ally={ally} titleId={titleId}>
          <AllyChoice ally={ally} />
        </ProfileHead>
        <ProfileBody ally={ally}>{children}</ProfileBody>
      </section>
    </>
  );
}

function Sentence({ ally }: { readonly ally: Ally }) {
  const { selectors } = useApp();
  const words = useWords();
  const live = useAppState(selectors.liveInput);
  const text = useMemo(() => {
    const who = words.t.withArticle(words.name(ally.id));
    return ally.hasForces ? sentenceOf(words, { ...live, allies: [ally.id] }, who) : words.t.alone.bare(who);
  }, [words, live, ally]);
  return <Rich text={text} />;
}

/** Any ally by its name. */
function AllyChoice({ ally }: { readonly ally: Ally }) {
  const { setView } = useActions();
  const { t, name } = useWords();
  const order = useByName();
  return (
    <select
      className={`${choice.choice} ${view.choice}`}
      aria-label={t.allyView.choose}
      value={ally.id}
      onChange={(event) => setView({ ally: event.target.value as AllyId })}
    >
      {order.map((id) => (
        <option key={id} value={id}>
          {name(id)}
        </option>
      ))}
    </select>
  );
}
