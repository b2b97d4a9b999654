import { X } from 'lucide-react';
import { ALLY_STYLES } from '#charts/allies/frame.ts';
import { Marks } from '#charts/Marks.tsx';
import { symbol } from '#charts/symbols.ts';
import { comparedName } from '#i18n/compare.ts';
import { ALLY_IDS, type AllyId, MOST_ALLIES, nameOfCompared } from '#model';
import { slotOnPage } from '#state/store.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import styles from './Compare.module.css';

/** Which allies stand against each other, each with its marker, and whose scenario they are in. */
export function AllyChoice() {
  const words = useWords();
  const say = words.t.compare.allies;
  const { setView } = useActions();
  const selected = useAppState(({ view }) => view.selected);
  const { id, scenario } = useAppState(slotOnPage);
  const choose = (allies: readonly AllyId[]): void =>
    setView({ selected: ALLY_IDS.filter((ally) => allies.includes(ally)) });
  const isFull = selected.length >= MOST_ALLIES;
  return (
    <fieldset className={styles.choose} aria-label={say.chosen}>
      <div className={styles.allies}>
        <span>{say.scenario(id, comparedName(nameOfCompared({ slot: id, scenario }), words))}</span>
        {selected.map((ally, i) => {
          const style = ALLY_STYLES[i % ALLY_STYLES.length];
          return (
            <button
              key={ally}
              type="button"
              className={button.quiet}
              aria-label={say.remove(words.name(ally))}
              onClick={() => choose(selected.filter((other) => other !== ally))}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                {style && <Marks marks={[symbol(ally, style.shape, 6, 6, style.token)]} />}
              </svg>
              {words.name(ally)}
              <X aria-hidden="true" />
            </button>
          );
        })}
        <select
          aria-label={isFull ? say.full : say.add}
          disabled={isFull}
          value=""
          onChange={(event) => choose([...selected, event.target.value as AllyId])}
        >
          <option value="">{isFull ? say.full : say.add}</option>
          {[...ALLY_IDS]
            .filter((ally) => !selected.includes(ally))
            .sort(words.byName)
            .map((ally) => (
              <option key={ally} value={ally}>
                {words.name(ally)}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
}
