import { Check, Copy, Link, Unlink } from 'lucide-react';
import type { Words } from '#i18n/words.ts';
import type { SlotId } from '#io/link/document.ts';
import { type Difference, OVERRIDE_RANGES, type Target } from '#model';
import { copied, edited, originOf, rejoined } from '#state/compare-edits.ts';
import { slotOf } from '#state/slots.ts';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { NumberField } from '../NumberField.tsx';
import type { RowProps } from './CopyButtons.tsx';
import styles from './Differences.module.css';
import type { InputRowOf, Standing } from './rows.ts';

/** One input of an ally as each scenario has it, edited in place. */
export function InputRow({ row, ...given }: RowProps & { readonly row: InputRowOf }) {
  const { letters, base, isStacked } = given;
  const { input, values, standings } = row;
  const what = useWords().t.compare.inputs.names[input];
  const ofBase = values[letters.indexOf(base)];
  const cells = letters.map((slot, i) => (
    <InputCell
      key={slot}
      row={row}
      slot={slot}
      value={values[i] ?? null}
      ofBase={ofBase ?? null}
      standing={standings[i] ?? 'same'}
      {...given}
    />
  ));
  return isStacked ? (
    <>
      <tr>
        <th scope="row" colSpan={letters.length}>
          {what}
        </th>
      </tr>
      <tr>{cells}</tr>
    </>
  ) : (
    <tr>
      <th scope="row">{what}</th>
      {cells}
    </tr>
  );
}

interface CellProps extends Pick<RowProps, 'base' | 'onDone'> {
  readonly row: Difference;
  readonly slot: SlotId;
  readonly value: Target | number | null;
  readonly ofBase: Target | number | null;
  readonly standing: Standing;
}

/** An input in one scenario: its value, whether it is inherited, and a way to take over the base's. */
function InputCell({ row: { ally, input }, slot, base, value, ofBase, standing, onDone }: CellProps) {
  const { store } = useApp();
  const words = useWords();
  const say = words.t.compare.inputs;
  const { setSlots } = useActions();
  const name = words.name(ally);
  const what = `${name}, ${say.names[input]}`;
  const share = typeof value === 'object' && value ? value.share : value;
  if (share === null) return <td data-value>–</td>;
  const isDone = standing === 'now';
  const copy = isDone ? say.nowAlike(what, base, slot) : say.copyInput(what, base, slot);
  return (
    <td data-value data-slot={slot} data-other={standing === 'other' || undefined}>
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
        <Chain ally={ally} input={input} what={what} slot={slot} onRejoined={onDone} />
        {standing !== 'same' && (
          <button
            type="button"
            className={styles.icon}
            aria-label={copy}
            aria-disabled={isDone}
            title={copy}
            onClick={() => {
              if (isDone) return;
              setSlots(copied(store.data, store.getState().slots, base, slot, ally, input));
              onDone(say.copied(what, base, slot));
            }}
          >
            {isDone ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          </button>
        )}
      </span>
      {isTarget(value) && (
        <PathNote
          path={value}
          base={standing === 'same' && isTarget(ofBase) ? ofBase : value}
          letter={base}
        />
      )}
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
        onClick={({ currentTarget }) => {
          // The button goes with the own value: whoever came by keyboard goes on in its field.
          if (currentTarget.matches(':focus-visible'))
            currentTarget.parentElement?.querySelector('input')?.focus();
          setSlots(rejoined(slots, slot, ally, input));
          onRejoined(say.rejoined(what, slot));
        }}
      >
        <Unlink aria-hidden="true" />
      </button>
    );
  }
  const label = origin === 'all' ? say.inherited.all : say.inherited.preset(t.presets[scenario.preset]);
  return (
    <span className={styles.icon} role="img" aria-label={label} title={label}>
      <Link aria-hidden="true" />
    </span>
  );
}

const isTarget = (value: Target | number | null): value is Target =>
  typeof value === 'object' && value !== null;

/**
 * Says by when and how a path gets to its share. One that comes to the base's path in every year, only put another way,
 * is called the same: nothing else would tell why it has no mark.
 */
function PathNote({
  path,
  base,
  letter,
}: {
  readonly path: Target;
  readonly base: Target;
  readonly letter: SlotId;
}) {
  const words = useWords();
  const [text, ofBase] = [pathText(path, words), pathText(base, words)];
  return text === ofBase && path.share === base.share ? (
    <small>{text}</small>
  ) : (
    <small title={text}>{words.t.compare.inputs.samePath(letter)}</small>
  );
}

const pathText = ({ year, shape }: Target, { t }: Words): string =>
  [
    t.compare.inputs.by(year),
    ...(shape === 'linear' ? [] : [shape === 'points' ? t.drawn : t.shapes[shape]]),
  ].join(', ');
