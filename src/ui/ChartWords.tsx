import { memo, useMemo, useSyncExternalStore } from 'react';
import { calmed } from '#charts/calm.ts';
import type { Chart } from '#charts/chart.ts';
import type { Finding } from '#charts/sentence.ts';
import { sourcesOf, type TableSource } from '#model';
import { useApp, useWords } from './app-context.ts';
import styles from './ChartCard.module.css';
import { DataTable } from './DataTable.tsx';
import { Rich } from './Rich.tsx';
import unseen from './Unseen.module.css';

/** Between parts: no line begins with a dot. */
const DOT = '\u00a0· ';

/** A chart and its tables. */
interface Part {
  readonly source: TableSource;
  readonly chart: Chart;
}

/** Words what a chart shows now, a moving slider included. */
function useFinding({ source, chart }: Part): Finding {
  const calm = useMemo(() => calmed(source), [source]);
  const table = useSyncExternalStore(calm.subscribe, calm.live);
  return chart.finding(table, useWords());
}

/** Title and subtitle, and the summary for those who hear the page. */
export function Heading({ id, ...part }: Part & { readonly id: string }) {
  const { title, names, subtitle } = useFinding(part);
  return (
    <div>
      <h2 id={id} title={names || undefined}>
        <Rich text={title} />
      </h2>
      <p className={styles.sub}>
        <Rich text={subtitle.replaceAll(' · ', DOT)} />
      </p>
      <Summary {...part} />
    </div>
  );
}

/**
 * Says in words what the drawing shows, to those who hear the page; nobody does while a slider moves, so it rests while
 * the title above it does not.
 */
const Summary = memo(function Summary({ source, chart }: Part) {
  const table = useSyncExternalStore(source.subscribe, source.settled);
  return <p className={unseen.unseen}>{chart.finding(table, useWords()).summary}</p>;
});

/** The numbers drawn, as a table. */
export function LiveTable(part: Part) {
  const { title, subtitle } = useFinding(part);
  const table = useSyncExternalStore(part.source.subscribe, part.source.live);
  return <DataTable table={table} caption={`${title}. ${subtitle}`} />;
}

/** How to read the chart, and its sources, worked out from the columns drawn; it follows when the slider rests. */
export function Foot({ source, chart }: Part) {
  const { store } = useApp();
  const words = useWords();
  const table = useSyncExternalStore(source.subscribe, source.settled);
  const { note, caveat } = chart.finding(table, words);
  return (
    <footer className={styles.foot}>
      <Rich text={`${note} ${caveat}`} /> {words.t.page.card.sources}{' '}
      {sourcesOf(table).map((id, i) => {
        const address = store.data.sources.find((known) => known.id === id)?.address;
        return (
          <span key={id}>
            {i > 0 && DOT}
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
  );
}
