import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { comparedName } from '#i18n/compare.ts';
import type { SlotId } from '#io/link/document.ts';
import { comparisonOf, differencesOf, REGIONS } from '#model';
import { useActions, useApp, useWords } from '../app-context.ts';
import { Toast } from '../Toast.tsx';
import { useLayout } from '../use-layout.ts';
import { AllyInputs } from './AllyInputs.tsx';
import { DifferenceStrip } from './DifferenceStrip.tsx';
import styles from './Differences.module.css';
import { LeverRow } from './LeverRow.tsx';
import { useCompared } from './use-compared.ts';

/** Widths of the names of inputs and of a scenario's values, px: regions stand beside each other where all of it fits. */
const LABELS = 146;
const VALUE = 128;

/** The inputs that are not the same in every scenario, by region: edited in place, copied from the base. */
export function Differences() {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { compared, base } = useCompared();
  const { undo } = useActions();
  const [said, setSaid] = useState<string | null>(null);
  const { allies, market } = useMemo(
    () =>
      differencesOf(
        store.data,
        compared.map(({ scenario }) => scenario),
      ),
    [store, compared],
  );
  const letters = compared.map(({ slot }) => slot);
  // Beside each other two are opened, so that neither stands beside nothing.
  const shown = useLayout() === 'side' ? 2 : 1;
  const differing = new Set(allies.map(({ ally }) => ally));
  const same = store.data.allies.filter(({ id }) => !differing.has(id));
  const groups = REGIONS.map((region) => ({
    region,
    rows: allies.filter(({ ally }) =>
      store.data.allies.some(({ id, region: of }) => id === ally && of === region),
    ),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <article className={styles.card} aria-labelledby="differences">
      <h2 id="differences">{say.heading}</h2>
      <p className={styles.lead}>
        {say.lead(differing.size, same.length)} {differing.size > 0 && say.key}
      </p>
      {differing.size + market.length > 0 && <DifferenceStrip />}
      {market.length > 0 && (
        <details open>
          <summary>
            {say.market} <span>{market.length}</span>
          </summary>
          <Table letters={letters} hasActs>
            <tbody>
              {market.map((one) => (
                <LeverRow key={one.lever} difference={one} letters={letters} base={base} onCopied={setSaid} />
              ))}
            </tbody>
          </Table>
        </details>
      )}
      <div
        className={styles.groups}
        style={{ '--least': `${LABELS + letters.length * VALUE}px` } as CSSProperties}
      >
        {groups.map(({ region, rows }, i) => (
          <details key={region} open={i < shown && market.length === 0}>
            <summary>
              {words.t.scopes[region]} <span>{say.allies(new Set(rows.map(({ ally }) => ally)).size)}</span>
            </summary>
            <Table letters={letters}>
              {[...new Set(rows.map(({ ally }) => ally))].map((ally) => (
                <AllyInputs
                  key={ally}
                  rows={rows.filter((row) => row.ally === ally)}
                  letters={letters}
                  base={base}
                  onCopied={setSaid}
                />
              ))}
            </Table>
          </details>
        ))}
      </div>
      {same.length > 0 && (
        <details>
          <summary>{say.same(same.length)}</summary>
          <p className={styles.same}>{same.map(({ id }) => words.name(id)).join(', ')}</p>
        </details>
      )}
      {said && (
        <Toast
          text={said}
          action={{
            label: words.t.page.undo,
            onPress: () => {
              undo();
              setSaid(null);
            },
          }}
          onDone={() => setSaid(null)}
        />
      )}
    </article>
  );
}

interface TableProps {
  readonly letters: readonly SlotId[];
  /** Whether rows end in buttons. */
  readonly hasActs?: boolean;
  readonly children: ReactNode;
}

function Table({ letters, hasActs = false, children }: TableProps) {
  const words = useWords();
  const { slots } = comparisonOf(useCompared());
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t.compare.inputs.input}</th>
            {slots
              .filter(({ slot }) => letters.includes(slot))
              .map((named) => (
                <th key={named.slot} scope="col" data-slot={named.slot} title={comparedName(named, words)}>
                  {named.slot} <span>{comparedName(named, words)}</span>
                </th>
              ))}
            {hasActs && <td />}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
