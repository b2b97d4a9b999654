import { amount } from '#i18n/format.ts';
import { marketOf } from '#model';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import styles from './Result.module.css';

/** Core spending and the figure the reader chose, kept in sight over the list on a phone, where the charts have scrolled away. */
export function Result() {
  const { selectors } = useApp();
  const { t, locale, name } = useWords();
  const unit = useUnit();
  const input = useAppState(selectors.liveInput);
  const path = t.presetPaths[input.scenario.preset];
  const second = input.headline === 'core' ? 'sam' : input.headline;
  const shown = selectors.figures(input).filter(({ measure }) => measure === 'core' || measure === second);
  return (
    <dl className={styles.result}>
      {shown.map(({ measure, amount: value, delta, isMoved }) => (
        <div key={measure}>
          <dt>
            {measure === 'sam'
              ? t.page.figures.sam(name(marketOf(input.scenario).exporter))
              : t.page.figures[measure]}
          </dt>
          <dd>
            {amount(locale, value, unit)}
            <small>
              {isMoved
                ? `${amount(locale, delta, unit, true)} ${t.page.figures.versus(path)}`
                : t.page.figures.same(path)}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
