import { ArrowLeftRight } from 'lucide-react';
import { comparedName } from '#i18n/compare.ts';
import type { SlotId } from '#io/link/document.ts';
import { COMPARE_MEASURES, type CompareMeasure, comparisonOf } from '#model';
import { useActions, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Segment, Segmented } from '../Segmented.tsx';
import { useSlotActions } from '../scenarios/SlotActions.tsx';
import styles from './Compare.module.css';
import { useCompared } from './use-compared.ts';

/** What is compared with what: the base, the scenario set against it, the measure, and a way to change places. */
export function CompareBar() {
  const words = useWords();
  const say = words.t.compare.controls;
  const { setView } = useActions();
  const { swap } = useSlotActions();
  const input = useCompared();
  const { base, against, measure } = input;
  const { slots } = comparisonOf(input);
  return (
    <div className={styles.bar}>
      <label className={styles.choice}>
        {say.base}
        <select value={base} onChange={(event) => setView({ base: event.target.value as SlotId })}>
          {slots.map((named) => (
            <option key={named.slot} value={named.slot}>
              {`${named.slot} ${comparedName(named, words)}`}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        {say.measure}
        <select
          value={measure}
          onChange={(event) => setView({ compared: event.target.value as CompareMeasure })}
        >
          {COMPARE_MEASURES.map((one) => (
            <option key={one} value={one}>
              {words.t.compare.measures[one]}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.acts}>
        <button type="button" className={button.quiet} onClick={() => swap(base, against)}>
          <ArrowLeftRight aria-hidden="true" />
          {say.swap(base, against)}
        </button>
      </span>
    </div>
  );
}

/** Which scenario's difference from the base is taken apart; on a phone, which one stands beside the base. */
export function AgainstSwitch() {
  const { t } = useWords();
  const { setView } = useActions();
  const { compared, base, against } = useCompared();
  const others = compared.filter(({ slot }) => slot !== base);
  if (others.length < 2) return null;
  return (
    <Segmented label={t.compare.controls.against}>
      {others.map(({ slot }) => (
        <Segment key={slot} isOn={slot === against} onClick={() => setView({ against: slot })}>
          {t.compare.minus(slot, base)}
        </Segment>
      ))}
    </Segmented>
  );
}

const LAYOUTS = ['overlay', 'side', 'difference'] as const;

/** How the paths are drawn; a difference as an amount or in percent. */
export function LayoutSwitch() {
  const say = useWords().t.compare.controls;
  const { setView } = useActions();
  const layout = useAppState(({ view }) => view.layout);
  const isDifference = layout === 'difference' || layout === 'percent';
  return (
    <span className={styles.switches}>
      {isDifference && (
        <Segmented label={say.as}>
          <Segment isOn={layout === 'difference'} onClick={() => setView({ layout: 'difference' })}>
            {say.amount}
          </Segment>
          <Segment isOn={layout === 'percent'} onClick={() => setView({ layout: 'percent' })}>
            {say.percent}
          </Segment>
        </Segmented>
      )}
      <Segmented label={say.layout}>
        {LAYOUTS.map((one) => (
          <Segment
            key={one}
            isOn={one === 'difference' ? isDifference : one === layout}
            onClick={() => setView({ layout: one })}
          >
            {say.layouts[one]}
          </Segment>
        ))}
      </Segmented>
    </span>
  );
}
