import type { CSSProperties, ReactNode } from 'react';
import { measureName, signedPercent } from '#i18n/compare.ts';
import { amountShort } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import {
  type Compared,
  comparedOf,
  comparisonOf,
  HORIZON,
  isAlike,
  type KeyFigure,
  keyFigure,
  partOf,
  unitOf,
} from '#model';
import { useWords } from '../app-context.ts';
import unseen from '../Unseen.module.css';
import { useSize } from '../use-size.ts';
import styles from './DifferenceStrip.module.css';
import { useCompared } from './use-compared.ts';

/** The figures that stay in sight: what all spend in the end, and the exporter's market over the years. */
const FIGURES: readonly KeyFigure[] = [
  { measure: 'core', when: HORIZON },
  { measure: 'sam', when: 'sum' },
];

/**
 * What inputs come to, in sight while they are edited: each scenario's difference from the base in two figures. Heads of
 * the tables under it stay in sight below: `--strip` tells them where.
 */
export function DifferenceStrip({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const say = words.t.compare;
  const input = useCompared();
  const unit = unitOf(input);
  const comparison = comparisonOf(input);
  const base = comparedOf(input, input.base);
  const written = (other: Compared, figure: KeyFigure) => {
    const [from, to] = [keyFigure(input, base, figure), keyFigure(input, other, figure)];
    if (isAlike(from, to, unit)) return { amount: '0', part: '' };
    const part = partOf(to - from, from);
    return {
      amount: amountShort(words.locale, to - from, unit, true),
      part: part === null ? '' : signedPercent(part, words),
    };
  };
  const [strip, size] = useSize();
  return (
    <>
      <div ref={strip} className={styles.strip}>
        <table>
          <caption className={unseen.unseen}>{say.strip.label}</caption>
          <thead>
            <tr>
              <td>{say.strip.of(scopeName(words, input.scope), input.base)}</td>
              {FIGURES.map(({ measure, when }) => (
                <th key={measure} scope="col">
                  {say.figures.at(measureName(measure, comparison, words), when)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {input.compared
              .filter(({ slot }) => slot !== input.base)
              .map((other) => (
                <tr
                  key={other.slot}
                  data-slot={other.slot}
                  data-on={other.slot === input.against || undefined}
                >
                  <th scope="row">{say.minus(other.slot, input.base)}</th>
                  {FIGURES.map((figure) => {
                    const { amount, part } = written(other, figure);
                    return (
                      <td key={figure.measure}>
                        <b>{amount}</b> {part}
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <div style={{ '--strip': `${size?.height ?? 0}px` } as CSSProperties}>{children}</div>
    </>
  );
}
