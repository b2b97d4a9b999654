import { Store } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ExporterId } from '#model';
import { marketOf } from '#model';
import { settledScenario } from '#state/store.ts';
import { useActions, useAppState, useWords } from '../app-context.ts';
import type { ChartProps } from '../ChartCard.tsx';
import { charts } from '../charts-on-demand.ts';
import styles from '../profile/ProfileButton.module.css';

/** The exporters side by side; a panel offers to choose one. */
export function ExportersPlot({ source, words, width, height }: ChartProps) {
  return <charts.Exporters {...{ source, words, width, height }} offer={offerExporter} />;
}

/** Who supplies today against the scenario; a panel offers to choose one. */
export function SuppliersPlot({ source, words, width, height }: ChartProps) {
  return <charts.Suppliers {...{ source, words, width, height }} offer={offerExporter} />;
}

const offerExporter = (exporter: ExporterId): ReactNode => <ExporterButton exporter={exporter} />;

/** Makes an exporter the one the page speaks of; nothing to choose where it is already. */
function ExporterButton({ exporter }: { readonly exporter: ExporterId }) {
  const { setMarket } = useActions();
  const { t, name } = useWords();
  const chosen = useAppState((state) => marketOf(settledScenario(state)).exporter);
  if (exporter === chosen) return null;
  return (
    <button type="button" className={styles.open} onClick={() => setMarket({ exporter })}>
      <Store aria-hidden="true" />
      {t.marketPictures.choose(t.withArticle(name(exporter)))}
    </button>
  );
}
