import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { rateFigure } from '#i18n/format.ts';
import { type Basis, CURRENCIES, PERS, rateOf } from '#model';
import { useActions, useApp, useAppState, useWords } from './app-context.ts';
import { Menu } from './Menu.tsx';
import segmented from './Segmented.module.css';
import styles from './UnitMenu.module.css';

const BASES: readonly Basis[] = ['constant', 'current'];

/** What every amount of the page is told in: money, a part of GDP or per head; in which currency and prices. */
export function UnitMenu({ className }: { readonly className?: string | undefined }) {
  const { t } = useWords();
  const { per, prices } = useAppState((state) => state.view);
  const shown = t.units.shown(per, t.currencies[prices.currency], prices.basis);
  return (
    <Menu
      label={t.units.button(shown)}
      tip={t.units.menu}
      className={className}
      isPanel
      button={
        <>
          <span className={styles.shown}>{shown}</span>
          <ChevronDown aria-hidden="true" />
        </>
      }
    >
      {() => <Choices />}
    </Menu>
  );
}

function Choices() {
  const { store } = useApp();
  const { t } = useWords();
  const { setView } = useActions();
  const { per, prices } = useAppState((state) => state.view);
  const { basis, currency } = prices;
  const say = t.units;
  const hasCurrency = per !== 'gdp';
  const rate = say.rate(
    t.currencies[currency],
    rateFigure(rateOf(store.data, currency)),
    t.sources['imf-weo-2026-04'],
  );
  return (
    <div className={styles.choices}>
      <Choice
        legend={say.amounts}
        options={PERS}
        names={say.pers}
        chosen={per}
        onChoose={(next) => setView({ per: next })}
      />
      <Choice
        legend={say.currency}
        options={CURRENCIES}
        names={t.currencies}
        chosen={currency}
        note={
          !hasCurrency ? say.noCurrency(t.currencies[currency]) : currency === 'USD' ? say.unconverted : rate
        }
        isOff={!hasCurrency}
        onChoose={(next) => setView({ prices: { basis, currency: next } })}
      />
      <Choice
        legend={say.prices}
        options={BASES}
        names={say.bases}
        chosen={basis}
        note={hasCurrency ? say.baseHint[basis] : say.gdpBasis}
        onChoose={(next) => setView({ prices: { basis: next, currency } })}
      />
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  /** What the choice means, or why there is none. */
  readonly note?: string;
  readonly isOff?: boolean;
  readonly onChoose: (option: Option) => void;
}

/** One of a few, side by side: native radio buttons, so that arrows, Space and a screen reader know them. */
function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { legend, options, names, chosen, note = '', isOff = false, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={styles.choice} disabled={isOff} aria-describedby={note ? id : undefined}>
      <legend>{legend}</legend>
      <div className={`${segmented.well} ${styles.options}`}>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`${id}-option`}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span className={segmented.segment}>{names[option]}</span>
          </label>
        ))}
      </div>
      {note && <p id={id}>{note}</p>}
    </fieldset>
  );
}
