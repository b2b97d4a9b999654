import { money } from '#i18n/format.ts';
import { marketOf } from '#model';
import { useApp, useAppState, useWords } from '../app-context.ts';
import styles from './Result.module.css';

/** The two figures that matter, kept in sight over the list on a phone, where the charts have scrolled away. */
export function Result() {
  const { selectors } = useApp();
  const { t, locale, name } = useWords();
  const input = useAppState(selectors.liveInput);
  const path = t.presetPaths[input.scenario.preset];
  const shown = selectors.figures(input).filter(({ measure }) => measure === 'core' || measure === 'sam');
  return (
    <dl className={styles.result}>
      {shown.map(({ measure, amount, delta }) => (
        <div key={measure}>
          <dt>
            {measure === 'sam'
              ? t.page.figures.sam(name(marketOf(input.scenario).exporter))
              : t.page.figures.core}
          </dt>
          <dd>
            {money(locale, amount, input.currency)}
            <small>
              {Math.abs(delta) < 1e-6
                ? t.page.figures.same(path)
                : `${money(locale, delta, input.currency, true)} ${t.page.figures.versus(path)}`}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
