import { alliesFinding } from '#charts/allies/finding.ts';
import { alliesHeight } from '#charts/allies/frame.ts';
import { compareFinding } from '#charts/compare/finding.ts';
import { figuresFinding } from '#charts/compare-figures/finding.ts';
import { figuresHeight } from '#charts/compare-figures/frame.ts';
import { contributionsFinding } from '#charts/contributions/finding.ts';
import { differsFinding } from '#charts/differs/finding.ts';
import { differsHeight } from '#charts/differs/frame.ts';
import { useApp, useAppState } from '../app-context.ts';
import { ChartCard } from '../ChartCard.tsx';
import { AllyChoice } from './AllyChoice.tsx';
import styles from './Compare.module.css';
import { CompareAnswer } from './CompareAnswer.tsx';
import { AgainstSwitch, CompareBar, LayoutSwitch } from './CompareBar.tsx';
import { Differences } from './Differences.tsx';
import { Nothing } from './Nothing.tsx';

/** Scenarios against each other, and allies against each other in the one on the page. */
export function Compare() {
  const { sources } = useApp();
  const isAlone = useAppState(({ slots }) => slots.length < 2);
  return (
    <div className={styles.compare}>
      {isAlone ? <Nothing /> : <Scenarios />}
      <div className={styles.cards}>
        <ChartCard
          source={sources.allies}
          finding={alliesFinding}
          span="full"
          heightOf={alliesHeight}
          control={<AllyChoice />}
        />
      </div>
    </div>
  );
}

function Scenarios() {
  const { sources } = useApp();
  return (
    <>
      <CompareAnswer />
      <CompareBar />
      <div className={styles.cards}>
        <ChartCard source={sources.compare} finding={compareFinding} span="wide" control={<LayoutSwitch />} />
        <ChartCard
          source={sources.compareFigures}
          finding={figuresFinding}
          span="narrow"
          heightOf={figuresHeight}
        />
        <ChartCard
          source={sources.contributions}
          finding={contributionsFinding}
          span="wide"
          control={<AgainstSwitch />}
        />
        <ChartCard source={sources.differs} finding={differsFinding} span="narrow" heightOf={differsHeight} />
        <Differences />
      </div>
    </>
  );
}
