import type { ReactNode } from 'react';
import { alliesChart } from '#charts/allies/chart.ts';
import { compareChart } from '#charts/compare/chart.ts';
import { compareFiguresChart } from '#charts/compare-figures/chart.ts';
import { contributionsChart } from '#charts/contributions/chart.ts';
import { differsChart } from '#charts/differs/chart.ts';
import { useAppState } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import { useSources } from '../sources.ts';
import { useLayout } from '../use-layout.ts';
import { AllyChoice } from './AllyChoice.tsx';
import styles from './Compare.module.css';
import { CompareAnswer } from './CompareAnswer.tsx';
import { AgainstSwitch, CompareBar, LayoutSwitch } from './CompareBar.tsx';
import { Differences } from './Differences.tsx';
import { Nothing } from './Nothing.tsx';
import { PairOnly } from './PairOnly.tsx';
import { PhoneControls } from './PhoneControls.tsx';

/** Scenarios against each other, and allies against each other in the one on the page. */
export function Compare() {
  const sources = useSources();
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
  const isPhone = useLayout() === 'phone';
  if (!isPhone)
    return (
      <>
        <CompareAnswer hasLens />
        <CompareBar />
        <Cards control={<AgainstSwitch />} />
      </>
    );
  // What can be chosen is among all, what is shown are two: the result comes first.
  return (
    <>
      <PairOnly>
        <CompareAnswer hasLens={false} />
      </PairOnly>
      <PhoneControls />
      <span className={styles.flip}>
        <AgainstSwitch />
      </span>
      <PairOnly>
        <Cards />
      </PairOnly>
    </>
  );
}

/** @param props.control Which difference is taken apart, where that is not chosen above all cards. */
function Cards({ control }: { readonly control?: ReactNode }) {
  const sources = useSources();
  return (
    <div className={styles.cards}>
      <ChartCard source={sources.compare} chart={compareChart} span="wide" control={<LayoutSwitch />} />
      <ChartCard source={sources.compareFigures} chart={compareFiguresChart} span="narrow" />
      <ChartCard source={sources.contributions} chart={contributionsChart} span="wide" control={control} />
      <ChartCard source={sources.differs} chart={differsChart} span="narrow" />
      <Differences />
    </div>
  );
}
