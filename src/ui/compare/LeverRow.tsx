import { percent, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, LeverDifference } from '#model';
import { copiedLever } from '#state/compare.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import { CopyButtons, type RowProps } from './CopyButtons.tsx';

/** One lever of the market as each scenario has it. */
export function LeverRow({
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
      <th scope="row">{what}</th>
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
