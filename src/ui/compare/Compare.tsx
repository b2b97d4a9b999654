import { alliesChart } from '#charts/allies/chart.ts';
import { compareChart } from '#charts/compare/chart.ts';
import { compareFiguresChart } from '#charts/compare-figures/chart.ts';
import { contributionsChart } from '#charts/contributions/chart.ts';
import { differsChart } from '#charts/differs/chart.ts';
import { useApp, useAppState } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import { useLayout } from '../use-layout.ts';
import { AllyChoice } from './AllyChoice.tsx';
import styles from './Compare.module.css';
import { CompareAnswer } from './CompareAnswer.tsx';
import { AgainstSwitch, CompareBar, LayoutSwitch } from './CompareBar.tsx';
import { Differences } from './Differences.tsx';
import { Nothing } from './Nothing.tsx';
import { PhoneControls } from './PhoneControls.tsx';

/** Scenarios against each other, and allies against each other in the one on the page. */
export function Compare() {
  const { sources } = useApp();
  const isAlone = useAppState(({ slots }) => slots.length < 2);
  return (
    <div className={styles.compare}>
      {isAlone ? <Nothing /> : <Scenarios />}
      <div className={styles.cards}>
        <ChartCard source={sources.allies} chart={alliesChart} span="full" control={<AllyChoice />} />
      </div>
    </div>
  );
}

function Scenarios() {
  const { sources } = useApp();
  const isPhone = useLayout() === 'phone';
  return (
    <>
      <CompareAnswer hasLens={!isPhone} />
      {isPhone ? <PhoneControls /> : <CompareBar />}
      {isPhone && (
        <span className={styles.flip}>
          <AgainstSwitch />
        </span>
      )}
      <div className={styles.cards}>
        <ChartCard source={sources.compare} chart={compareChart} span="wide" control={<LayoutSwitch />} />
        <ChartCard source={sources.compareFigures} chart={compareFiguresChart} span="narrow" />
        <ChartCard
          source={sources.contributions}
          chart={contributionsChart}
          span="wide"
          control={isPhone ? undefined : <AgainstSwitch />}
        />
        <ChartCard source={sources.differs} chart={differsChart} span="narrow" />
        <Differences />
      </div>
    </>
  );
}
