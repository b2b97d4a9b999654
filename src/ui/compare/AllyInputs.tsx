import type { Words } from '#i18n/words.ts';
import type { SlotId } from '#io/link/document.ts';
import type { Difference } from '#model';
import { copied } from '#state/compare.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { CopyButtons, type RowProps } from './CopyButtons.tsx';
import styles from './Differences.module.css';
import { InputRow } from './InputRow.tsx';

interface Props extends RowProps {
  /** Inputs of one ally, at least one. */
  readonly rows: readonly Difference[];
}

/** The inputs of one ally that are not the same everywhere, under its name and the buttons that copy all of them. */
export function AllyInputs({ rows, letters, base, onCopied }: Props) {
  const { store } = useApp();
  const words: Words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const ally = rows[0]?.ally;
  if (!ally) return null;
  const name = words.name(ally);
  const copyRow = (to: SlotId): void => {
    setSlots(copied(store.data, store.getState().slots, base, to, ally, 'row'));
    onCopied(say.copied(name, base, to));
  };
  return (
    <tbody>
      <tr data-first>
        <th scope="rowgroup" colSpan={letters.length + 1}>
          <div className={styles.ally}>
            <b>{name}</b>
            <CopyButtons letters={letters} base={base} what={name} isRow onCopy={copyRow} />
          </div>
        </th>
      </tr>
      {rows.map((one) => (
        <InputRow key={one.input} difference={one} letters={letters} base={base} onCopied={onCopied} />
      ))}
    </tbody>
  );
}
