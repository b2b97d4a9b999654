import { type ReactNode, useMemo, useState } from 'react';
import type { SlotId } from '#io/link/document.ts';
import { differencesOf, REGIONS } from '#model';
import { useActions, useApp, useWords } from '../app-context.ts';
import { Toast } from '../Toast.tsx';
import styles from './Differences.module.css';
import { InputRow } from './InputRow.tsx';
import { LeverRow } from './LeverRow.tsx';
import { useCompared } from './use-compared.ts';

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
      <p className={styles.lead}>{say.lead(differing.size, same.length)}</p>
      {market.length > 0 && (
        <details open>
          <summary>
            {say.market} <span>{market.length}</span>
          </summary>
          <Table letters={letters}>
            {market.map((one) => (
              <LeverRow key={one.lever} difference={one} letters={letters} base={base} onCopied={setSaid} />
            ))}
          </Table>
        </details>
      )}
      {groups.map(({ region, rows }, i) => (
        <details key={region} open={i === 0 && market.length === 0}>
          <summary>
            {words.t.scopes[region]} <span>{say.allies(new Set(rows.map(({ ally }) => ally)).size)}</span>
          </summary>
          <Table letters={letters}>
            {rows.map((one, at) => (
              <InputRow
                key={`${one.ally} ${one.input}`}
                difference={one}
                isFirst={rows[at - 1]?.ally !== one.ally}
                letters={letters}
                base={base}
                onCopied={setSaid}
              />
            ))}
          </Table>
        </details>
      ))}
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

function Table({ letters, children }: { readonly letters: readonly SlotId[]; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.compare.inputs.ally}</th>
            <th scope="col">{t.compare.inputs.input}</th>
            {letters.map((letter) => (
              <th key={letter} scope="col" data-slot={letter}>
                {letter}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
