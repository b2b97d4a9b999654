import { useSyncExternalStore } from 'react';
import { burdenFinding } from '#charts/burden/finding.ts';
import { buyersFinding } from '#charts/buyers/finding.ts';
import { compositionFinding } from '#charts/composition/finding.ts';
import { incrementsFinding } from '#charts/increments/finding.ts';
import { milestonesFinding } from '#charts/milestones/finding.ts';
import { movedFinding } from '#charts/moved/finding.ts';
import { spendPathFinding } from '#charts/spend-path/finding.ts';
import { useApp } from './app-context.ts';
import { ChartCard } from './ChartCard.tsx';
import { charts } from './charts-on-demand.ts';
import styles from './Explore.module.css';

/** The charts of Explore, each beside its cause. */
export function Explore() {
  const { sources } = useApp();
  // One row per ally in scope, in both charts of rows.
  const { subscribe, settled } = sources.milestones;
  const rows = useSyncExternalStore(subscribe, () => settled().rows.length);
  return (
    <div className={styles.charts}>
      <ChartCard source={sources.spendPath} finding={spendPathFinding} Chart={charts.SpendPath} span="wide" />
      <ChartCard source={sources.moved} finding={movedFinding} Chart={charts.Moved} span="narrow" />
      <ChartCard source={sources.buyers} finding={buyersFinding} Chart={charts.Buyers} />
      <ChartCard source={sources.composition} finding={compositionFinding} Chart={charts.Composition} />
      <ChartCard
        source={sources.increments}
        finding={incrementsFinding}
        Chart={charts.Increments}
        rows={rows}
      />
      <ChartCard source={sources.burden} finding={burdenFinding} Chart={charts.Burden} />
      <ChartCard
        source={sources.milestones}
        finding={milestonesFinding}
        Chart={charts.Milestones}
        span="full"
        rows={rows}
      />
    </div>
  );
}
