import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { comparedName } from '#i18n/compare.ts';
import { scopeName } from '#i18n/scope.ts';
import { comparisonOf, differsTable, mapYear, REGIONS } from '#model';
import { useApp, useWords } from '../app-context.ts';
import { lastStep, type Undoable, UndoToast } from '../UndoToast.tsx';
import { useLayout } from '../use-layout.ts';
import { AllyInputs } from './AllyInputs.tsx';
import type { RowProps } from './CopyButtons.tsx';
import { DifferenceStrip } from './DifferenceStrip.tsx';
import styles from './Differences.module.css';
import { useKept } from './kept.ts';
import { LeverRow } from './LeverRow.tsx';
import { differingCells, rowsOf } from './rows.ts';
import { useCompared } from './use-compared.ts';

/** Widths of the names of inputs and of a scenario's values, px: regions stand beside each other where all of it fits. */
const LABELS = 146;
const VALUE = 128;

/** The inputs that are not the same in every scenario, by region: edited in place, copied from the base. */
export function Differences() {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const input = useCompared();
  const { compared, base } = input;
  const [said, setSaid] = useState<Undoable | null>(null);
  const differing = useMemo(() => differingCells(store.data, input), [store, input]);
  const [card, kept] = useKept(differing);
  const { allies, market } = rowsOf(store.data, input, differing, kept);
  const letters = compared.map(({ slot }) => slot);
  const isWide = useLayout() === 'side';
  const row: RowProps = {
    letters,
    base,
    kept,
    isStacked: !isWide,
    onDone: (text) => setSaid(lastStep(store, text)),
  };
  // Beside each other two are opened, so that neither stands beside nothing.
  const shown = isWide ? 2 : 1;
  const now = new Set(differing.map((key) => key.split(':')[0]));
  const same = store.data.allies.filter(({ id }) => !now.has(id));
  const differ = store.data.allies.filter(({ id }) => now.has(id));
  const inScope = differ.filter(({ id }) => input.allies.includes(id)).length;
  const groups = REGIONS.map((region) => {
    const ids = store.data.allies.filter((ally) => ally.region === region).map(({ id }) => id);
    return {
      region,
      count: ids.filter((id) => now.has(id)).length,
      allies: ids
        .map((id) => ({ id, rows: allies.filter(({ ally }) => ally === id) }))
        .filter(({ rows }) => rows.length > 0),
    };
  }).filter((group) => group.allies.length > 0);
  const table = (body: ReactNode): ReactNode => <Table {...row}>{body}</Table>;
  return (
    <article ref={card} className={styles.card} aria-labelledby="differences">
      <h2 id="differences">{say.heading}</h2>
      <p className={styles.lead}>
        {differ.length === 0
          ? say.none(same.length)
          : say.lead({
              scope: scopeName(words, input.scope),
              count: inScope,
              of: input.allies.length,
              results: differsTable(input).rows.length,
              year: mapYear(input.when),
              outside: differ.length - inScope,
            })}{' '}
        {allies.length > 0 && say.key(base)}
      </p>
      {allies.length + market.length > 0 && (
        <DifferenceStrip>
          {market.length > 0 && (
            <details open>
              <summary>
                {say.market} <span>{market.length}</span>
              </summary>
              {table(market.map((one) => <LeverRow key={one.lever} row={one} {...row} />))}
            </details>
          )}
          <div
            className={styles.groups}
            style={{ '--least': `${LABELS + letters.length * VALUE}px` } as CSSProperties}
          >
            {groups.map((group, i) => (
              <details key={group.region} open={i < shown && market.length === 0}>
                <summary>
                  {words.t.scopes[group.region]} <span>{say.allies(group.count)}</span>
                </summary>
                {table(group.allies.map(({ id, rows }) => <AllyInputs key={id} rows={rows} {...row} />))}
              </details>
            ))}
          </div>
        </DifferenceStrip>
      )}
      {same.length > 0 && (
        <details>
          <summary>{say.same(same.length)}</summary>
          <p className={styles.same}>{same.map(({ id }) => words.name(id)).join(', ')}</p>
        </details>
      )}
      {said && <UndoToast {...said} onDone={() => setSaid(null)} />}
    </article>
  );
}

function Table({ letters, base, isStacked, children }: RowProps & { readonly children: ReactNode }) {
  const words = useWords();
  const { slots } = comparisonOf(useCompared());
  return (
    <div className={styles.values} data-stacked={isStacked || undefined}>
      <table>
        <thead>
          <tr>
            {!isStacked && <th scope="col">{words.t.compare.inputs.input}</th>}
            {slots
              .filter(({ slot }) => letters.includes(slot))
              .map((named) => {
                const name = comparedName(named, words);
                return (
                  <th key={named.slot} scope="col" data-slot={named.slot} title={name}>
                    {named.slot} <span>{named.slot === base ? words.t.compare.isBase(name) : name}</span>
                  </th>
                );
              })}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
