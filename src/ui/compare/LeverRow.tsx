import { percent, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, LeverDifference } from '#model';
import { copiedLever, restoredLever } from '#state/compare-edits.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { CopyButtons, type RowProps } from './CopyButtons.tsx';
import styles from './Differences.module.css';
import { type LeverRowOf, leverKey } from './rows.ts';

/** One lever of the market as each scenario has it, under its name and the buttons that copy it. */
export function LeverRow({
  row,
  letters,
  base,
  kept,
  isStacked,
  onDone,
}: RowProps & { readonly row: LeverRowOf }) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const { lever, standings } = row;
  const what = say.levers[lever];
  const takeBack = (): void => {
    setSlots(
      letters.reduce((slots, slot, i) => {
        const before = standings[i] === 'now' ? kept.get(leverKey(lever, slot)) : undefined;
        return before ? restoredLever(slots, before, slot, lever) : slots;
      }, store.getState().slots),
    );
    onDone(say.takenBack(what));
  };
  return (
    <tbody>
      <tr data-first>
        <th scope="rowgroup" colSpan={letters.length + (isStacked ? 0 : 1)}>
          <div className={styles.ally}>
            <b>{what}</b>
            <CopyButtons
              {...{ letters, base, what, standings }}
              onCopy={(to) => {
                setSlots(copiedLever(store.getState().slots, base, to, lever));
                onDone(say.copied(what, base, to));
              }}
              onBack={takeBack}
            />
          </div>
        </th>
      </tr>
      <tr>
        {!isStacked && <td />}
        {letters.map((slot, i) => (
          <td key={slot} data-value data-slot={slot} data-other={standings[i] === 'other' || undefined}>
            {leverText(row, i, words)}
          </td>
        ))}
      </tr>
    </tbody>
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
