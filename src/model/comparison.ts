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
import type { When } from './project.ts';
import { marketOf, type SlotId } from './scenario.ts';

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
  const { compared, base, against, measure, layout, when } = input;
  const farthest = farthestOf(input);
  return {
    slots: compared.map(nameOfCompared),
    base,
    against,
    farthest,
    apart: apartIn(input, comparedOf(input, farthest), when),
    measure,
    layout,
  };
};

/** Gives how far a scenario's measure lies from the base's in a year or the sum; 0 where they are alike. */
function apartIn(input: CompareInput, { projection }: Compared, when: When): number {
  const { base, measure, allies } = input;
  const [from, to] = [comparedOf(input, base).projection, projection].map((one) =>
    amountOf(input, one, measure, allies, when),
  );
  return from === undefined || to === undefined || isAlike(from, to, unitOf(input)) ? 0 : to - from;
}

/**
 * Finds the scenario whose measure lies farthest from the base in the year or sum looked at; where all come to the same
 * then, in any year; where none ever parts, the one set against the base.
 */
export function farthestOf(input: CompareInput): SlotId {
  const { compared, base, against, when } = input;
  const others = compared.filter(({ slot }) => slot !== base);
  if (others.length < 2) return others[0]?.slot ?? against;
  for (const times of [[when], YEARS]) {
    const apart = others.map((one) => ({
      slot: one.slot,
      distance: Math.max(...times.map((time) => Math.abs(apartIn(input, one, time)))),
    }));
    const farthest = apart.reduce((best, one) => (one.distance > best.distance ? one : best));
    if (farthest.distance > 0) return farthest.slot;
  }
  return against;
}
