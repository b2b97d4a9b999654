import { buyersFinding } from '#charts/buyers/finding.ts';
import { ledgerFinding } from '#charts/ledger/finding.ts';
import { useApp } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import { charts } from '../charts-on-demand.ts';
import styles from '../Explore.module.css';
import { LedgerPlot } from './LedgerPlot.tsx';

/** From the pledge to what an exporter can win: the ledger, who buys, when, and who else sells. */
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
  return <ChartCard source={sources.ledger} finding={ledgerFinding} Chart={LedgerPlot} span="wide" />;
}

export function Buyers() {
  const { sources } = useApp();
  return <ChartCard source={sources.buyers} finding={buyersFinding} Chart={charts.Buyers} />;
}
