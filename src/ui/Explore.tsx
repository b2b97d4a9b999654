import { burdenChart } from '#charts/burden/chart.ts';
import { buyersChart } from '#charts/buyers/chart.ts';
import { compositionChart } from '#charts/composition/chart.ts';
import { incrementsChart } from '#charts/increments/chart.ts';
import { milestonesChart } from '#charts/milestones/chart.ts';
import { movedChart } from '#charts/moved/chart.ts';
import { spendPathChart } from '#charts/spend-path/chart.ts';
import { ChartCard } from './ChartCard.tsx';
import { MovedChart } from './charts-on-demand.ts';
import styles from './Explore.module.css';
import { MapCard } from './MapCard.tsx';
import { useSources } from './sources.ts';

/** Spending of the allies looked at, 2014–2035: the chart that proves the sentence. */
export function MainChart({ isFolded = false }: { readonly isFolded?: boolean }) {
  const sources = useSources();
  return <ChartCard source={sources.spendPath} chart={spendPathChart} span="wide" isFolded={isFolded} />;
}

/**
 * The charts of Explore, each beside its cause, and where the allies stand.
 *
 * @param hasMain False where the main chart stands elsewhere.
 */
export function Explore({ hasMain = true }: { readonly hasMain?: boolean }) {
  const sources = useSources();
  return (
    <div className={styles.charts}>
      {hasMain && <MainChart />}
      <ChartCard source={sources.moved} chart={movedChart} Own={MovedChart} span="narrow" />
      <ChartCard source={sources.buyers} chart={buyersChart} />
      <ChartCard source={sources.composition} chart={compositionChart} />
      <MapCard />
      <ChartCard source={sources.increments} chart={incrementsChart} />
      <ChartCard source={sources.burden} chart={burdenChart} />
      <ChartCard source={sources.milestones} chart={milestonesChart} span="full" />
    </div>
  );
}
