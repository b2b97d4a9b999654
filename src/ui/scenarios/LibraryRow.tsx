import type { ReactNode } from 'react';
import { amountBare } from '#i18n/format-bare.ts';
import { amountOf, type Scenario } from '#model';
import { inputOf } from '#state/selectors.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import styles from './Library.module.css';

interface Props {
  readonly scenario: Scenario;
  /** What the row is known by: a shape, or the letter it is open in. */
  readonly sign: ReactNode;
  readonly title: ReactNode;
  /** Under the title: where it is open. */
  readonly sub?: ReactNode;
  readonly text: ReactNode;
  readonly actions: ReactNode;
  /** Whether its name is being typed. */
  readonly isNaming?: boolean;
}

/** One scenario of the library: what it is, what it assumes or changes, three figures, what can be done with it. */
export function LibraryRow({ scenario, sign, title, sub, text, actions, isNaming = false }: Props) {
  return (
    <li className={styles.row} data-naming={isNaming || undefined}>
      <div className={styles.sign}>{sign}</div>
      <div className={styles.title}>
        {title}
        {sub}
      </div>
      <div className={styles.text}>{text}</div>
      <RowFigures scenario={scenario} />
      <div className={styles.actions}>{actions}</div>
    </li>
  );
}

/** Core spending in 2035 and over 2027–2035, and the addressable market, in the unit and scope of the view. */
function RowFigures({ scenario }: { readonly scenario: Scenario }) {
  const { store } = useApp();
  const { t, locale } = useWords();
  const say = t.library;
  const view = useAppState((state) => state.view);
  const unit = useUnit();
  const input = inputOf(store.data, scenario, view);
  const figures = [
    [say.core, 'core', 2035],
    [say.sum, 'core', 'sum'],
    [say.sam, 'sam', 2035],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, measure, when]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{amountBare(locale, amountOf(input, input.projection, measure, input.allies, when), unit)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Heads the rows: what they are, and what the figures mean. */
export function RowsHead({ title, hint }: { readonly title: string; readonly hint?: string }) {
  const say = useWords().t.library;
  return (
    <div className={styles.rowsHead}>
      <h3>{title}</h3>
      {hint && <p>{hint}</p>}
      <span aria-hidden="true">
        {[say.core, say.sum, say.sam].map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </div>
  );
}
