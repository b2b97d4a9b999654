import { useId } from 'react';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { useWords } from '../app-context.ts';
import styles from './Export.module.css';

/** Signs of the charts, drawn in 40 × 24: what is filled, what is a line. */
const SIGNS: Readonly<Record<ChartName, { readonly fill?: string; readonly line?: string }>> = {
  'spend-path': { line: 'M3 20 14 18 22 13 37 4' },
  moved: { line: 'M3 19 9 16 17 8M23 17 30 14 37 7' },
  buyers: { fill: 'M3 20V14L37 4V20Z', line: 'M3 17 37 11' },
  composition: { fill: 'M3 21V11L37 6V21Z', line: 'M3 17 37 14' },
  map: { fill: 'M8 7 14 3 19 6 26 3 33 9 30 13 33 18 24 21 19 18 13 21 7 15Z' },
  increments: { fill: 'M3 4H33V7H3ZM3 10.5H25V13.5H3ZM3 17H14V20H3Z' },
  burden: {
    fill: 'M7 17h4v4H7ZM14 12h4v4h-4ZM21 14h4v4h-4ZM24 6h4v4h-4ZM32 9h4v4h-4Z',
  },
  milestones: { line: 'M3 5H37M3 12H37M3 19H37', fill: 'M10 2h5v6h-5ZM20 9h5v6h-5ZM29 16h5v6h-5Z' },
  ledger: { fill: 'M3 3H37V6H3ZM3 8.5H26V11.5H3ZM3 14H15V17H3ZM3 19.5H8V22H3Z' },
  market: { fill: 'M3 4H18V7H3ZM3 10.5H14V13.5H3ZM3 17H10V20H3ZM24 4H28V20H24ZM31 4H35V20H31Z' },
  timeline: { fill: 'M4 17H9V21H4ZM12 14H17V21H12ZM20 11H25V21H20ZM28 6H33V21H28Z' },
  exporters: { fill: 'M3 4H37V7H3ZM3 10.5H20V13.5H3ZM3 17H12V20H3Z', line: 'M28 9V22' },
  suppliers: { line: 'M5 6H33M5 12H24M5 18H15', fill: 'M31 3.5h5v5h-5ZM22 9.5h5v5h-5ZM13 15.5h5v5h-5Z' },
  compare: { line: 'M3 20 14 17 37 4M14 17 37 11' },
  'compare-figures': { fill: 'M3 4H15V8H3ZM3 11H15V15H3ZM3 18H15V22H3Z', line: 'M21 6H37M21 13H37M21 20H37' },
  contributions: { fill: 'M3 10H8V20H3ZM11 7H16V12H11ZM19 5H24V8H19ZM27 4H32V20H27Z' },
  differs: { line: 'M3 6H37M3 13H37M3 20H37', fill: 'M9 3h6v6H9ZM25 10h6v6h-6ZM17 17h6v6h-6Z' },
  allies: { line: 'M3 20 37 12M3 16 37 8M3 12 37 3' },
};

interface Props {
  readonly charts: readonly ChartName[];
  readonly value: ChartName;
  readonly onChange: (chart: ChartName) => void;
}

/** The charts of the view, each under its sign. */
export function ChartPicker({ charts, value, onChange }: Props) {
  const say = useWords().t.exporting;
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={name}>
      <p className={styles.label} id={name}>
        {say.chart}
      </p>
      <div className={styles.charts}>
        {charts.map((chart) => (
          <label key={chart}>
            <input
              type="radio"
              name={`${name}-chart`}
              checked={chart === value}
              onChange={() => onChange(chart)}
            />
            <svg viewBox="0 0 40 24" aria-hidden="true">
              <path d={SIGNS[chart].fill} />
              <path d={SIGNS[chart].line} data-line />
            </svg>
            {say.charts[chart]}
          </label>
        ))}
      </div>
    </div>
  );
}
