import { keptAs, PRESETS, type Scenario } from '#model';
import { settledScenario } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import styles from './Library.module.css';
import { LibraryRow, RowsHead } from './LibraryRow.tsx';
import { PresetShape } from './PresetShape.tsx';
import { changedLetters, lettersOf, RowActions, Where } from './RowActions.tsx';

/** The presets: what each assumes and from where, and what it comes to with the market of the scenario on the page. */
export function PresetRows() {
  const { store } = useApp();
  const { t } = useWords();
  const say = t.library;
  const slots = useAppState((state) => state.slots);
  const onPage = useAppState(settledScenario);
  const lockedIds = useAppState((state) => state.view.locked);
  const locked = store.data.allies.filter(({ id }) => lockedIds.includes(id));
  const plans = store.data.allies.filter(({ plan }) => plan.length > 0).length;
  return (
    <section>
      <RowsHead title={say.presets} />
      <ul className={styles.rows}>
        {PRESETS.map((preset) => {
          // Locked allies and the market stay, as they do when a preset is begun from the strip.
          const start: Scenario = { preset, targets: {}, market: onPage.market };
          const content = { scenario: keptAs(onPage, start, locked), unknown: [] };
          const letters = lettersOf(slots, content);
          return (
            <LibraryRow
              key={preset}
              scenario={content.scenario}
              sign={<PresetShape preset={preset} />}
              title={<b>{t.presets[preset]}</b>}
              sub={<Where letters={letters} changed={changedLetters(slots, content)} />}
              text={<p>{say.assumes[preset](plans)}</p>}
              actions={<RowActions name={t.presets[preset]} content={content} />}
            />
          );
        })}
      </ul>
    </section>
  );
}
