import { amountParts, amountShort } from '#i18n/format.ts';
import type { Headline } from '#state/view.ts';
import { useApp, useAppState, useUnit, useWords } from '../app-context.ts';
import { figureLabel } from '../Figures.tsx';
import styles from './Result.module.css';

interface Props {
  /** Which two figures, where they are not core spending and the one the reader chose. */
  readonly of?: readonly Headline[];
}

/**
 * Two figures in sight on a phone while inputs scroll under them. Those of the exporter's market stand alone: its levers
 * move the preset's as well, so that against it nothing would show.
 */
export function Result({ of }: Props) {
  const { selectors } = useApp();
  const words = useWords();
  const { t, locale } = words;
  const unit = useUnit();
  const input = useAppState(selectors.liveInput);
  const path = t.presetPaths[input.scenario.preset];
  const wanted = of ?? ['core', input.headline === 'core' ? 'sam' : input.headline];
  const shown = selectors.figures(input).filter(({ measure }) => wanted.includes(measure));
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
              {!of && (
                <span className={styles.delta}>
                  {isMoved ? (
                    <>
                      <b>{amountShort(locale, delta, unit, true)}</b> {t.page.figures.versus(path)}
                    </>
                  ) : (
                    t.page.figures.same(path)
                  )}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
