import { type ReactNode, useCallback, useMemo } from 'react';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, TableSource, Year } from '#model';
import type { Drawable, ItemChart, Laid, YearChart } from './chart.ts';
import styles from './charts.module.css';
import { ItemShell } from './ItemShell.tsx';
import { useDomains, useSettled } from './live.ts';
import { LiveLayer, Shell } from './Shell.tsx';
import type { Size } from './scales.ts';
import type { ItemId } from './spots.ts';

/** What every chart of the page is handed. */
export interface ChartProps extends Size {
  readonly source: TableSource;
  readonly words: Words;
  /** A click on a plot of years chooses one of 2026–2035; without it, it pins the panel of its year alone. */
  readonly onYear?: ((year: Year) => void) | undefined;
  /** Opens an ally's profile; false for an item that has none. */
  readonly onItem?: ((id: ItemId) => boolean) | undefined;
  /** What the panel pinned to an ally or exporter offers besides. */
  readonly offer?: ((id: ItemId) => ReactNode) | undefined;
}

/** Draws the tables of a chart that has no component of its own. */
export function Drawn({ chart, ...props }: ChartProps & { readonly chart: YearChart | ItemChart }) {
  return chart.kind === 'years' ? <Years {...props} chart={chart} /> : <Items {...props} chart={chart} />;
}

/** Lays a chart out for the table at rest: nothing here changes while a slider moves, unless a mark leaves its axis. */
function useLaid<L extends Laid, At>(
  chart: Drawable<L, At>,
  { source, words, width, height }: Pick<ChartProps, 'source' | 'words' | 'width' | 'height'>,
) {
  const settled = useSettled(source);
  const ends = useDomains(source, chart.domains);
  const laid = useMemo(
    () => chart.lay(settled, words, { width, height }, ends),
    [chart, settled, words, width, height, ends],
  );
  const read = useCallback((table: Table, at: At) => chart.read(table, words, at), [chart, words]);
  const label = useMemo(() => {
    const finding = chart.finding(settled, words);
    return chart.label?.(finding, words) ?? `${finding.title}. ${finding.summary}`;
  }, [chart, settled, words]);
  return { settled, laid, read, label };
}

function Years({ chart, ...props }: ChartProps & { readonly chart: YearChart }) {
  const { source, words, onYear, onItem } = props;
  const { settled, laid, read, label } = useLaid(chart, props);
  const data = useMemo(() => chart.data(settled), [chart, settled]);
  const names = useMemo(() => laid.names(), [laid]);
  const shell = (
    <Shell frame={laid.frame} {...{ source, data, label, read, onYear, onItem }}>
      <LiveLayer source={source} draw={laid.draw} />
    </Shell>
  );
  if (!onItem || names.length === 0) return shell;
  return (
    <div className={styles.named}>
      {shell}
      {names.map(({ id, x0, x1, y0, y1 }) => (
        // A way for the pointer alone: for keys these stops would stand between the reader and the next card, and the
        // ranking leads to the same profiles.
        <button
          key={id}
          type="button"
          className={styles.name}
          style={{ left: x0, top: y0, width: x1 - x0, height: y1 - y0 }}
          tabIndex={-1}
          aria-hidden="true"
          title={words.t.doors.profile.open(words.t.withArticle(words.name(id as AllyId)))}
          onClick={() => onItem(id)}
        />
      ))}
    </div>
  );
}

function Items({ chart, ...props }: ChartProps & { readonly chart: ItemChart }) {
  const { source, width, height, onItem, offer } = props;
  const { laid, read, label } = useLaid(chart, props);
  const spots = useMemo(() => laid.spots(), [laid]);
  return <ItemShell {...{ source, width, height, label, spots, read, onItem, offer }} draw={laid.draw} />;
}
