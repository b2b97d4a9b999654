import { amountParts, amountShort, percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, marketOf, type TableInput, type When } from '#model';
import type { Figure } from '#state/selectors.ts';
import { useActions, useApp, useAppState, useUnit, useWords } from './app-context.ts';
import { ClaimButton } from './claim/ClaimButton.tsx';
import styles from './Figures.module.css';

const whenText = (when: When, { t }: Words): string => (when === 'sum' ? t.page.when.short : String(when));

/** Characters of a figure past which it is set smaller; Korean amounts of 조 and 억 are long. */
const LONG = 8;
/** Exporters with longer names go by their code in a label. */
const SHORT_NAME = 9;

/** Names a figure with its year: `Addressable, Korea, 2035`. */
export function figureLabel(measure: Figure['measure'], input: TableInput, words: Words): string {
  const { t, locale, name } = words;
  const { exporter } = marketOf(input.scenario);
  const exporterName = name(exporter);
  const label =
    measure === 'sam'
      ? t.page.figures.sam(exporterName.length > SHORT_NAME ? exporter : exporterName)
      : t.page.figures[measure];
  return `${label}, ${whenText(input.when, words)}${locale === 'ko' && input.when !== 'sum' ? '년' : ''}`;
}

/**
 * Five figures in one card, each leading to the next by the rate on the divider: the funnel without a legend. The
 * one chosen is what the list of allies is ranked by.
 */
export function Figures() {
  const { selectors } = useApp();
  const { setView } = useActions();
  const words = useWords();
  const unit = useUnit();
  const { t, locale } = words;
  const input = useAppState(selectors.liveInput);
  const figures = selectors.figures(input);
  const path = t.presetPaths[input.scenario.preset];
  const labelOf = (measure: Figure['measure']): string => figureLabel(measure, input, words);
  const isMarketMoved = figures.some(({ measure, isMoved }) => measure === 'sam' && isMoved);
  /** An exporter that sells nothing to those moved wins nothing more: a planner should read why. */
  const sameText = (measure: Figure['measure']): string =>
    measure === 'som' && isMarketMoved ? t.page.figures.noSales : t.page.figures.same(path);
  return (
    <section aria-label={t.page.figures.heading}>
      <dl className={styles.figures}>
        {figures.map(({ measure, amount, delta, isMoved, today, rate }, i) => {
          const { lead, figure, unit: suffix } = amountParts(locale, amount, unit);
          const before = figures[i - 1];
          return (
            <div key={measure} className={styles.figure} data-figure={measure}>
              <dt>
                <button
                  type="button"
                  aria-pressed={measure === input.headline}
                  title={t.units.rankBy}
                  onClick={() => setView({ headline: measure })}
                >
                  {labelOf(measure)}
                </button>
              </dt>
              <dd>
                <div className={styles.why}>
                  <ClaimButton measure={measure} label={labelOf(measure)} />
                </div>
                {before && rate !== null && (
                  <span
                    className={styles.rate}
                    title={t.page.figures.rate(percent(locale, rate), labelOf(before.measure))}
                  >
                    {percentFigure(rate, rate > 0 && rate < 0.0995 ? 1 : 0)}
                    {t.page.panel.percentUnit}
                  </span>
                )}
                <span
                  className={styles.value}
                  data-long={figure.length > LONG || undefined}
                  data-wordy={unit.kind !== 'money' || undefined}
                >
                  {lead && <small data-lead>{lead}</small>}
                  {figure}
                  {suffix && <small>{suffix}</small>}
                  {measure === 'som' && <em>{t.page.figures.atShare}</em>}
                </span>
                {input.when === BASE_YEAR ? (
                  <span className={styles.delta}>{t.page.figures.estimate}</span>
                ) : (
                  <>
                    <span className={styles.delta}>
                      {isMoved ? (
                        <>
                          <b>{amountShort(locale, delta, unit, true)}</b> {t.page.figures.versus(path)}
                        </>
                      ) : (
                        sameText(measure)
                      )}
                    </span>
                    <span className={styles.delta}>
                      {t.page.figures.today(amountShort(locale, today, unit))}
                    </span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
