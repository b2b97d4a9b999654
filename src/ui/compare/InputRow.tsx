import type { Words } from '#i18n/words.ts';
import type { SlotId } from '#io/link/document.ts';
import { type Difference, OVERRIDE_RANGES, type Target } from '#model';
import { copied, edited } from '#state/compare.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import unseen from '../Unseen.module.css';
import { CopyButtons, type RowProps } from './CopyButtons.tsx';

/** One input of an ally as each scenario has it, edited in place. */
export function InputRow({
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
      <th scope="row">{isFirst ? name : <span className={unseen.unseen}>{name}</span>}</th>
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
