import { amountOf, unitOf } from './amount.ts';
import {
  type Compared,
  type ComparedName,
  type CompareInput,
  type Comparison,
  comparedOf,
  isAlike,
} from './compare.ts';
import { YEARS } from './dataset.ts';
import { mapYear } from './map-table.ts';
import { marketOf, type SlotId } from './scenario.ts';
import type { Year } from './units.ts';

/** Names a scenario for a comparison. */
export function nameOfCompared({ slot, scenario }: Pick<Compared, 'slot' | 'scenario'>): ComparedName {
  const { exporter: _, ...levers } = scenario.market;
  return {
    slot,
    preset: scenario.preset,
    exporter: marketOf(scenario).exporter,
    ...(scenario.name ? { name: scenario.name } : {}),
    isChanged: Object.keys(scenario.targets).length + Object.keys(levers).length > 0,
  };
}

/** Says what a comparison's tables speak of. */
export const comparisonOf = (input: CompareInput): Comparison => {
  const { compared, base, against, measure, layout } = input;
  return {
    slots: compared.map(nameOfCompared),
    base,
    against,
    farthest: farthestOf(input),
    measure,
    layout,
  };
};

/**
 * Finds the scenario whose measure lies farthest from the base in the year looked at (2035 for the sum); where all come to the same then,
 * in any year; where none ever parts, the one set against the base.
 */
export function farthestOf(input: CompareInput): SlotId {
  const { compared, base, against, measure, allies, when } = input;
  const others = compared.filter(({ slot }) => slot !== base);
  if (others.length < 2) return others[0]?.slot ?? against;
  const amountIn = ({ projection }: Compared, year: Year): number =>
    amountOf(input, projection, measure, allies, year);
  const ofBase = comparedOf(input, base);
  for (const years of [[mapYear(when)], YEARS]) {
    const apart = others.map((one) => ({
      slot: one.slot,
      distance: Math.max(
        ...years.map((year) => {
          const [from, to] = [amountIn(ofBase, year), amountIn(one, year)];
          return isAlike(from, to, unitOf(input)) ? 0 : Math.abs(to - from);
        }),
      ),
    }));
    const farthest = apart.reduce((best, one) => (one.distance > best.distance ? one : best));
    if (farthest.distance > 0) return farthest.slot;
  }
  return against;
}
