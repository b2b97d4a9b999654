import { buyersFinding } from '#charts/buyers/finding.ts';
import { ledgerFinding } from '#charts/ledger/finding.ts';
import { marketFinding } from '#charts/market/finding.ts';
import { marketHeight } from '#charts/market/frame.ts';
import { BUYER_RANKS, type BuyerRank } from '#model';
import { useActions, useApp, useAppState, useWords } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import { charts } from '../charts-on-demand.ts';
import styles from '../Explore.module.css';
import { LedgerPlot, ledgerHeight } from './LedgerPlot.tsx';
import market from './Market.module.css';

/** From the pledge to what an exporter can win: the ledger, then who buys. */
export function Market() {
  return (
    <div className={styles.charts}>
      <Ledger />
      <Buyers />
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

/** Who buys: ranked with segments and what limits, and over the years. */
export function Buyers() {
  const { sources } = useApp();
  return (
    <>
      <ChartCard
        source={sources.market}
        finding={marketFinding}
        Chart={charts.Market}
        span="full"
        heightOf={marketHeight}
        control={<RankChoice />}
      />
      <ChartCard source={sources.buyers} finding={buyersFinding} Chart={charts.Buyers} span="full" />
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
