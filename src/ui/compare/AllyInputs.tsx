import type { SlotId } from '#io/link/document.ts';
import { copied, restored } from '#state/compare-edits.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { CopyButtons, type RowProps } from './CopyButtons.tsx';
import styles from './Differences.module.css';
import { InputRow } from './InputRow.tsx';
import { cellKey, type InputRowOf, standingOf } from './rows.ts';

interface Props extends RowProps {
  /** Inputs of one ally, at least one. */
  readonly rows: readonly InputRowOf[];
}

/** The inputs of one ally that are not the same everywhere, under its name and the buttons that copy all of them. */
export function AllyInputs({ rows, ...row }: Props) {
  const { letters, base, kept, isStacked, onDone } = row;
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const ally = rows[0]?.ally;
  if (!ally) return null;
  const name = words.name(ally);
  const copyRow = (to: SlotId): void => {
    setSlots(copied(store.data, store.getState().slots, base, to, ally, 'row'));
    onDone(say.copied(name, base, to));
  };
  const takeBack = (): void => {
    const now = rows.flatMap(({ input, standings }) =>
      letters.flatMap((slot, i) => {
        const before = standings[i] === 'now' ? kept.get(cellKey(ally, input, slot)) : undefined;
        return before ? [{ input, slot, before }] : [];
      }),
    );
    setSlots(
      now.reduce(
        (slots, { input, slot, before }) => restored(slots, before, slot, ally, input),
        store.getState().slots,
      ),
    );
    onDone(say.takenBack(name));
  };
  return (
    <tbody>
      <tr data-first>
        <th scope="rowgroup" colSpan={letters.length + (isStacked ? 0 : 1)}>
          <div className={styles.ally}>
            <b>{name}</b>
            <CopyButtons
              {...{ letters, base }}
              what={name}
              isRow
              standings={letters.map((_, i) =>
                standingOf(rows.map(({ standings }) => standings[i] ?? 'same')),
              )}
              onCopy={copyRow}
              onBack={takeBack}
            />
          </div>
        </th>
      </tr>
      {rows.map((one) => (
        <InputRow key={one.input} row={one} {...row} />
      ))}
    </tbody>
  );
}
