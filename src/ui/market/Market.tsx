import { buyersChart } from '#charts/buyers/chart.ts';
import { exportersChart } from '#charts/exporters/chart.ts';
import { ledgerChart } from '#charts/ledger/chart.ts';
import { marketChart } from '#charts/market/chart.ts';
import { suppliersChart } from '#charts/suppliers/chart.ts';
import { timelineChart } from '#charts/timeline/chart.ts';
import { BUYER_RANKS, type BuyerRank } from '#model';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import choice from '../Choice.module.css';
import styles from '../Explore.module.css';
import { useSources } from '../sources.ts';
import { offerExporter } from './ExporterButton.tsx';
import { LedgerPlot, ledgerHeight } from './LedgerPlot.tsx';
import market from './Market.module.css';

/** From the pledge to what an exporter can win: the ledger, then who buys, when, and who else sells. */
export function Market() {
  return (
    <div className={styles.charts}>
      <Ledger />
      <Ranking />
      <Years />
      <Sellers />
    </div>
  );
}

export function Ledger() {
  const sources = useSources();
  return (
    <ChartCard
      source={sources.ledger}
      chart={ledgerChart}
      Own={LedgerPlot}
      span="full"
      heightOf={ledgerHeight}
    />
  );
}

/** Who buys: ranked, with segments and what limits. */
export function Ranking() {
  const sources = useSources();
  return <ChartCard source={sources.market} chart={marketChart} span="full" control={<RankChoice />} />;
}

/** When the money comes: by buyer, and year by year. */
export function Years() {
  const sources = useSources();
  return (
    <>
      <ChartCard source={sources.buyers} chart={buyersChart} />
      <ChartCard source={sources.timeline} chart={timelineChart} />
    </>
  );
}

/** Who sells: every exporter in the same scenario, and who supplies today. */
export function Sellers() {
  const sources = useSources();
  return (
    <>
      <ChartCard source={sources.exporters} chart={exportersChart} offer={offerExporter} />
      <ChartCard source={sources.suppliers} chart={suppliersChart} offer={offerExporter} />
    </>
  );
}

function RankChoice() {
  const { t } = useWords();
  const { setView } = useActions();
  const rank = useAppState((state) => state.view.rank);
  return (
    <select
      className={`${choice.choice} ${market.rank}`}
      aria-label={t.marketChart.rank}
      value={rank}
      onChange={(event) => setView({ rank: event.target.value as BuyerRank })}
    >
      {BUYER_RANKS.map((option) => (
        <option key={option} value={option}>
          {t.marketChart.ranks[option]}
        </option>
      ))}
    </select>
  );
}
