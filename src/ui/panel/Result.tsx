import { amountParts, amountShort } from '#i18n/format.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import { figureLabel } from '../Figures.tsx';
import styles from './Result.module.css';

/** Core spending and the figure the reader chose, in sight on a phone while the list scrolls and a sheet is open. */
export function Result() {
  const { selectors } = useApp();
  const words = useWords();
  const { t, locale } = words;
  const unit = useUnit();
  const input = useAppState(selectors.liveInput);
  const path = t.presetPaths[input.scenario.preset];
  const second = input.headline === 'core' ? 'sam' : input.headline;
  const shown = selectors.figures(input).filter(({ measure }) => measure === 'core' || measure === second);
  return (
    <dl className={styles.result} data-result>
      {shown.map(({ measure, amount, delta, isMoved }) => {
        const { lead, figure, unit: suffix } = amountParts(locale, amount, unit);
        return (
          <div key={measure}>
            <dt>{figureLabel(measure, input, words)}</dt>
            <dd>
              <span className={styles.value} data-wordy={unit.kind !== 'money' || undefined}>
                {lead && <small>{lead}</small>}
                {figure}
                {suffix && <small>{suffix}</small>}
              </span>
              <span className={styles.delta}>
                {isMoved ? (
                  <>
                    <b>{amountShort(locale, delta, unit, true)}</b> {t.page.figures.versus(path)}
                  </>
                ) : (
                  t.page.figures.same(path)
                )}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
