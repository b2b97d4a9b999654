import { Copy, Link, Unlink } from 'lucide-react';
import type { Words } from '#i18n/words.ts';
import type { SlotId } from '#io/link/document.ts';
import { type Difference, OVERRIDE_RANGES, type Target } from '#model';
import { copied, edited, originOf, rejoined } from '#state/compare.ts';
import { slotOf } from '#state/slots.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import type { RowProps } from './CopyButtons.tsx';
import styles from './Differences.module.css';

/** One input of an ally as each scenario has it, edited in place. */
export function InputRow({
  difference,
  letters,
  base,
  onCopied,
}: RowProps & { readonly difference: Difference }) {
  const { input, values } = difference;
  const what = useWords().t.compare.inputs.names[input];
  const ofBase = values[letters.indexOf(base)] ?? null;
  return (
    <tr>
      <th scope="row">{what}</th>
      {letters.map((slot, i) => (
        <InputCell
          key={slot}
          difference={difference}
          slot={slot}
          base={base}
          value={values[i] ?? null}
          isAsBase={JSON.stringify(values[i] ?? null) === JSON.stringify(ofBase)}
          onCopied={onCopied}
        />
      ))}
    </tr>
  );
}

interface CellProps extends Omit<RowProps, 'letters'> {
  readonly difference: Difference;
  readonly slot: SlotId;
  readonly value: Target | number | null;
  /** Whether there is nothing to take over from the base. */
  readonly isAsBase: boolean;
}

/** An input in one scenario: its value, whether it is inherited, and a way to take over the base's. */
function InputCell({ difference: { ally, input }, slot, base, value, isAsBase, onCopied }: CellProps) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const name = words.name(ally);
  const what = `${name}, ${say.names[input]}`;
  const share = typeof value === 'object' && value ? value.share : value;
  if (share === null) return <td data-value>–</td>;
  const copy = say.copyInput(what, base, slot);
  return (
    <td data-value>
      <span className={styles.cell}>
        <NumberField
          label={say.field(name, say.names[input], slot)}
          value={share as number}
          range={OVERRIDE_RANGES[input]}
          leading={input === 'growth' || input === 'winGain' ? 'signs' : 'moves'}
          onCommit={(next) =>
            setSlots(edited(store.data, store.getState().slots, slot, ally, { [input]: next }))
          }
        />
        <Chain ally={ally} input={input} what={what} slot={slot} onRejoined={onCopied} />
        {!isAsBase && (
          <button
            type="button"
            className={styles.icon}
            aria-label={copy}
            title={copy}
            onClick={() => {
              setSlots(copied(store.data, store.getState().slots, base, slot, ally, input));
              onCopied(say.copied(what, base, slot));
            }}
          >
            <Copy aria-hidden="true" />
          </button>
        )}
      </span>
      {typeof value === 'object' && value && <small>{pathText(value, words)}</small>}
    </td>
  );
}

interface ChainProps extends Pick<Difference, 'ally' | 'input'> {
  readonly what: string;
  readonly slot: SlotId;
  readonly onRejoined: (text: string) => void;
}

/** A chain where a value is inherited; where it is the ally's own, a broken one that joins it again. */
function Chain({ ally, input, what, slot, onRejoined }: ChainProps) {
  const { t } = useWords();
  const say = t.compare.inputs;
  const { setSlots } = useActions();
  const slots = useAppState((state) => state.slots);
  const { scenario } = slotOf(slots, slot);
  const origin = originOf(scenario, ally, input);
  if (origin === 'own') {
    const label = say.rejoin(what, slot);
    return (
      <button
        type="button"
        className={styles.icon}
        aria-label={label}
        title={label}
        onClick={() => {
          setSlots(rejoined(slots, slot, ally, input));
          onRejoined(say.rejoined(what, slot));
        }}
      >
        <Unlink aria-hidden="true" />
      </button>
    );
  }
  const label = origin === 'all' ? say.inherited.all : say.inherited.preset(t.presetTitles[scenario.preset]);
  return (
    <span className={styles.icon} role="img" aria-label={label} title={label}>
      <Link aria-hidden="true" />
    </span>
  );
}

const pathText = ({ year, shape }: Target, { t }: Words): string =>
  [
    t.compare.inputs.by(year),
    ...(shape === 'linear' ? [] : [shape === 'points' ? t.drawn : t.shapes[shape]]),
  ].join(', ');
