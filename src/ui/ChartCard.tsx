import { ChartLine, Table2 } from 'lucide-react';
import { type ComponentType, Suspense, useId, useState, useSyncExternalStore } from 'react';
import type { Finding } from '#charts/sentence.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, TableSource, Year } from '#model';
import { sourcesOf } from '#model';
import { useActions, useApp, useWords } from './app-context.ts';
import { Boundary } from './Boundary.tsx';
import styles from './ChartCard.module.css';
import { DataTable } from './DataTable.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { useSize } from './use-size.ts';

/** What every chart of the page is handed. */
export interface ChartProps {
  readonly source: TableSource;
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  readonly onYear?: (year: Year) => void;
}

interface Props {
  readonly source: TableSource;
  readonly finding: (table: Table, words: Words) => Finding;
  /** Loaded after the first figures stand. */
  readonly Chart: ComponentType<ChartProps>;
  /** Takes the width of two where there is room. */
  readonly span?: 'wide' | 'narrow' | undefined;
}

/** One chart; where it cannot be drawn its numbers stand in, and the others are unaffected. */
export function ChartCard(props: Props) {
  return (
    <Boundary fallback={(retry) => <FailedCard source={props.source} span={props.span} onRetry={retry} />}>
      <Card {...props} />
    </Boundary>
  );
}

/** What it found, the drawing or its table, how to read it, where the numbers come from, ways to save it. */
function Card({ source, finding, Chart, span }: Props) {
  const { store } = useApp();
  const { setView } = useActions();
  const words = useWords();
  const table = useSyncExternalStore(source.subscribe, source.live);
  const [showsTable, setShowsTable] = useState(false);
  const [plot, size] = useSize();
  const titleId = useId();
  const { title, subtitle, note, caveat, summary } = finding(table, words);
  const { card } = words.t.page;
  return (
    <article className={styles.card} data-span={span} data-chart={table.id} aria-labelledby={titleId}>
      <header className={styles.head}>
        <div>
          <h2 id={titleId}>{title}</h2>
          <p className={styles.sub}>{subtitle}</p>
        </div>
        <div className={styles.tools}>
          <button
            type="button"
            className={styles.tool}
            aria-label={showsTable ? card.toChart : card.toTable}
            data-tip={showsTable ? card.toChart : card.toTable}
            onClick={() => setShowsTable(!showsTable)}
          >
            {showsTable ? <ChartLine aria-hidden="true" /> : <Table2 aria-hidden="true" />}
          </button>
          <SaveMenu source={source} className={styles.tool} />
        </div>
      </header>
      <p className={styles.unseen}>{summary}</p>
      <div ref={plot} className={styles.plot}>
        {showsTable ? (
          <DataTable table={table} caption={`${title}. ${subtitle}`} />
        ) : (
          <Suspense fallback={<div className={styles.skeleton} />}>
            {size && (
              <Chart
                source={source}
                words={words}
                width={size.width}
                height={size.height}
                onYear={(year) => setView({ when: year })}
              />
            )}
          </Suspense>
        )}
      </div>
      <footer className={styles.foot}>
        {note} {caveat} {words.t.page.card.sources}{' '}
        {sourcesOf(table).map((id, i) => {
          const address = store.data.sources.find((known) => known.id === id)?.address;
          return (
            <span key={id}>
              {i > 0 && ' · '}
              {address ? (
                <a href={address} rel="noreferrer" target="_blank">
                  {words.t.sources[id]}
                </a>
              ) : (
                words.t.sources[id]
              )}
            </span>
          );
        })}
      </footer>
    </article>
  );
}

interface FailedProps {
  readonly source: TableSource;
  readonly span: Props['span'];
  readonly onRetry: () => void;
}

function FailedCard({ source, span, onRetry }: FailedProps) {
  const { card } = useWords().t.page;
  const table = useSyncExternalStore(source.subscribe, source.live);
  return (
    <article className={styles.card} data-span={span} data-chart={table.id}>
      <p role="alert">{card.failed}</p>
      <div className={styles.plot}>
        <DataTable table={table} caption={card.failed} />
      </div>
      <button type="button" className={styles.again} onClick={onRetry}>
        {card.again}
      </button>
    </article>
  );
}
