import { Copy } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { percent, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { SlotId } from '#io/link/document.ts';
import {
  type Difference,
  differencesOf,
  type ExporterId,
  type LeverDifference,
  OVERRIDE_RANGES,
  REGIONS,
  type Target,
} from '#model';
import { copied, copiedLever, edited } from '#state/compare.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import { Toast } from '../Toast.tsx';
import styles from './Differences.module.css';
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
              <AllyInputRow
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

interface RowProps {
  readonly letters: readonly SlotId[];
  readonly base: SlotId;
  readonly onCopied: (text: string) => void;
}

function AllyInputRow({
  difference,
  isFirst,
  letters,
  base,
  onCopied,
}: RowProps & { readonly difference: Difference; readonly isFirst: boolean }) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const { ally, input, values } = difference;
  const [name, what] = [words.name(ally), say.names[input]];
  const take = (to: SlotId, part: typeof input | 'row'): void => {
    setSlots(copied(store.data, store.getState().slots, base, to, ally, part));
    onCopied(say.copied(part === 'row' ? name : `${name}, ${what}`, base, to));
  };
  return (
    <tr data-first={isFirst || undefined}>
      <th scope="row">{isFirst ? name : <span className={styles.unseen}>{name}</span>}</th>
      <td>{what}</td>
      {letters.map((slot, i) => {
        const value = values[i] ?? null;
        const share = typeof value === 'object' && value ? value.share : value;
        return (
          <td key={slot} data-value>
            {share === null ? (
              '–'
            ) : (
              <NumberField
                label={say.field(name, what, slot)}
                value={share as number}
                range={OVERRIDE_RANGES[input]}
                leading={input === 'growth' || input === 'winGain' ? 'signs' : 'moves'}
                onCommit={(next) =>
                  setSlots(edited(store.data, store.getState().slots, slot, ally, { [input]: next }))
                }
              />
            )}
            {typeof value === 'object' && value && <small>{pathText(value, words)}</small>}
          </td>
        );
      })}
      <td>
        <CopyButtons
          letters={letters}
          base={base}
          what={`${name}, ${what}`}
          onCopy={(to) => take(to, input)}
        />
        {isFirst && (
          <CopyButtons letters={letters} base={base} what={name} isRow onCopy={(to) => take(to, 'row')} />
        )}
      </td>
    </tr>
  );
}

const pathText = ({ year, shape }: Target, { t }: Words): string =>
  [
    t.compare.inputs.by(year),
    ...(shape === 'linear' ? [] : [shape === 'points' ? t.drawn : t.shapes[shape]]),
  ].join(', ');

function LeverRow({
  difference,
  letters,
  base,
  onCopied,
}: RowProps & { readonly difference: LeverDifference }) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const what = say.levers[difference.lever];
  return (
    <tr data-first>
      <th scope="row" colSpan={2}>
        {what}
      </th>
      {letters.map((slot, i) => (
        <td key={slot} data-value>
          {leverText(difference, i, words)}
        </td>
      ))}
      <td>
        <CopyButtons
          letters={letters}
          base={base}
          what={what}
          onCopy={(to) => {
            setSlots(copiedLever(store.getState().slots, base, to, difference.lever));
            onCopied(say.copied(what, base, to));
          }}
        />
      </td>
    </tr>
  );
}

/** Writes a lever as its scenario has it. */
function leverText({ lever, values }: LeverDifference, i: number, words: Words): string {
  const { t, locale, name } = words;
  const value = values[i];
  if (lever === 'exporter') return name(value as ExporterId);
  if (lever === 'winBasis') return t.market.winBases[value as 'delivered' | 'ordered'];
  if (typeof value === 'number')
    return lever === 'winGain' ? points(locale, value) : percent(locale, value, 0);
  return t.compare.inputs.segments(Object.keys(value ?? {}).length);
}

interface CopyProps {
  readonly letters: readonly SlotId[];
  readonly base: SlotId;
  readonly what: string;
  /** Whether all inputs of the ally are copied. */
  readonly isRow?: boolean;
  readonly onCopy: (to: SlotId) => void;
}

/** A button for each other scenario that takes over what the base has. */
function CopyButtons({ letters, base, what, isRow = false, onCopy }: CopyProps) {
  const say = useWords().t.compare.inputs;
  return letters
    .filter((slot) => slot !== base)
    .map((slot) => {
      const label = isRow ? say.copyRow(what, base, slot) : say.copyInput(what, base, slot);
      return (
        <button
          key={slot}
          type="button"
          className={styles.copy}
          aria-label={label}
          onClick={() => onCopy(slot)}
        >
          <Copy aria-hidden="true" />
          {say.copy(base, slot)}
          {isRow && ` (${say.wholeRow})`}
        </button>
      );
    });
}
