import { findingOf } from '#charts/finding.ts';
import { EXPLANATIONS } from '#i18n/explanations.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { sourcesOf } from '#model';
import { useApp, useWords } from '../app-context.ts';
import { Dialog } from '../Dialog.tsx';
import { sourceOf } from '../export/charts.ts';
import { scenariosOf } from '../export/link.ts';
import { sourcesFor } from '../sources.ts';
import styles from './ExplainDialog.module.css';

interface Props {
  readonly chart: ChartName;
  readonly onClose: () => void;
}

/** Explains one chart: what it says now, how to read it, how it is worked out, what moves it, and what it rests on. */
export function ExplainDialog({ chart, onClose }: Props) {
  const app = useApp();
  const { store } = app;
  const sources = sourcesFor(app);
  const words = useWords();
  const { t, locale } = words;
  const table = sourceOf(sources, chart).settled();
  const { title, subtitle, note, caveat, summary } = findingOf(table, words);
  const { heads, charts } = EXPLANATIONS[locale];
  const { read, worked, moves } = charts[chart];
  const parts: readonly (readonly [head: string, text: string])[] = [
    [heads.now, `${summary} ${scenariosOf(app, words, table)}`],
    [heads.read, `${read} ${note}`],
    [heads.worked, worked],
    [heads.moves, moves],
    [heads.limits, `${caveat} ${t.charts.scenarioOnly}`],
  ];
  return (
    <Dialog title={t.exporting.menu.explain} about={t.exporting.charts[chart]} isWide onClose={onClose}>
      <div className={styles.explain}>
        <p className={styles.title}>{title}</p>
        <p className={styles.subtitle}>{subtitle}</p>
        <dl>
          {parts.map(([head, text]) => (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{text.trim()}</dd>
            </div>
          ))}
          <div>
            <dt>{heads.sources}</dt>
            <dd>
              <ul>
                {sourcesOf(table).map((id) => {
                  const source = store.data.sources.find((known) => known.id === id);
                  return (
                    <li key={id}>
                      {t.sources[id]}
                      {source && ': '}
                      {source?.address ? (
                        <a href={source.address} rel="noreferrer" target="_blank">
                          {source.title}
                        </a>
                      ) : (
                        source?.title
                      )}
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        </dl>
      </div>
    </Dialog>
  );
}
