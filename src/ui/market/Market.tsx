import { buyersFinding } from '#charts/buyers/finding.ts';
import { exportersFinding } from '#charts/exporters/finding.ts';
import { exportersHeight } from '#charts/exporters/frame.ts';
import { ledgerFinding } from '#charts/ledger/finding.ts';
import { marketFinding } from '#charts/market/finding.ts';
import { marketHeight } from '#charts/market/frame.ts';
import { suppliersFinding } from '#charts/suppliers/finding.ts';
import { suppliersHeight } from '#charts/suppliers/frame.ts';
import { timelineFinding } from '#charts/timeline/finding.ts';
import { BUYER_RANKS, type BuyerRank } from '#model';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import styles from '../Explore.module.css';
import { offerExporter } from './ExporterButton.tsx';
import { LedgerPlot, ledgerHeight } from './LedgerPlot.tsx';
import market from './Market.module.css';

/** From the pledge to what an exporter can win: the ledger, then who buys, when, and who else sells. */
export function Market() {
  return (
    <div className={styles.charts}>
      <Ledger />
      <Buyers />
      <Sellers />
    </div>
  );
}

export function Ledger() {
  const { sources } = useApp();
  return (
    <ChartCard
      source={sources.ledger}
      finding={ledgerFinding}
      Chart={LedgerPlot}
      span="full"
      heightOf={ledgerHeight}
    />
  );
}

/** Who buys and when: ranked with segments and what limits, and over the years. */
export function Buyers() {
  const { sources } = useApp();
  return (
    <>
      <ChartCard
        source={sources.market}
        finding={marketFinding}
        span="full"
        heightOf={marketHeight}
        control={<RankChoice />}
      />
      <ChartCard source={sources.buyers} finding={buyersFinding} />
      <ChartCard source={sources.timeline} finding={timelineFinding} />
    </>
  );
}

/** Who sells: every exporter in the same scenario, and who supplies today. */
export function Sellers() {
  const { sources } = useApp();
  return (
    <>
      <ChartCard
        source={sources.exporters}
        finding={exportersFinding}
        offer={offerExporter}
        heightOf={exportersHeight}
      />
      <ChartCard
        source={sources.suppliers}
        finding={suppliersFinding}
        offer={offerExporter}
        heightOf={suppliersHeight}
      />
    </>
  );
}

function RankChoice() {
  const { t } = useWords();
  const { setView } = useActions();
  const rank = useAppState((state) => state.view.rank);
  return (
    <select
      className={market.rank}
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
