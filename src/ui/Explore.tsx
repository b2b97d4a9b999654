import { burdenFinding } from '#charts/burden/finding.ts';
import { buyersFinding } from '#charts/buyers/finding.ts';
import { compositionFinding } from '#charts/composition/finding.ts';
import { incrementsFinding } from '#charts/increments/finding.ts';
import { incrementsHeight } from '#charts/increments/frame.ts';
import { milestonesFinding } from '#charts/milestones/finding.ts';
import { milestonesHeight } from '#charts/milestones/frame.ts';
import { movedFinding } from '#charts/moved/finding.ts';
import { spendPathFinding } from '#charts/spend-path/finding.ts';
import { useApp } from './app-context.ts';
import { ChartCard } from './ChartCard.tsx';
import { MovedChart } from './charts-on-demand.ts';
import styles from './Explore.module.css';
import { MapCard } from './MapCard.tsx';

/** Spending of the allies looked at, 2014–2035: the chart that proves the sentence. */
export function MainChart({ isFolded = false }: { readonly isFolded?: boolean }) {
  const { sources } = useApp();
  return <ChartCard source={sources.spendPath} finding={spendPathFinding} span="wide" isFolded={isFolded} />;
}

/**
 * The charts of Explore, each beside its cause, and where the allies stand.
 *
 * @param hasMain False where the main chart stands elsewhere.
 */
export function Explore({ hasMain = true }: { readonly hasMain?: boolean }) {
  const { sources } = useApp();
  return (
    <div className={styles.charts}>
      {hasMain && <MainChart />}
      <ChartCard source={sources.moved} finding={movedFinding} Chart={MovedChart} span="narrow" />
      <ChartCard source={sources.buyers} finding={buyersFinding} />
      <ChartCard source={sources.composition} finding={compositionFinding} />
      <MapCard />
      <ChartCard source={sources.increments} finding={incrementsFinding} heightOf={incrementsHeight} />
      <ChartCard source={sources.burden} finding={burdenFinding} />
      <ChartCard
        source={sources.milestones}
        finding={milestonesFinding}
        span="full"
        heightOf={milestonesHeight}
      />
    </div>
  );
}
