import fc from 'fast-check';
import {
  ALLY_IDS,
  type AllyId,
  type Basis,
  type Override,
  type Scenario,
  SEGMENT_IDS,
  SHAPES,
  type Shape,
} from '#model';
import { scenario as anyScenario } from './io/arbitraries.ts';

/** Freezes plain data to its last corner, so that whoever writes to it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const everythingCovered = Object.fromEntries(SEGMENT_IDS.map((segment) => [segment, 1]));

/**
 * Any scenario within the ranges of model.md §5, the one that files and links are tested with, frozen; now and then
 * with every lever of the market at its end.
 */
export const scenario: fc.Arbitrary<Scenario> = fc.tuple(anyScenario, fc.nat(9)).map(([given, kind]) =>
  frozen(
    kind === 0
      ? {
          ...given,
          market: { ...given.market, coverage: everythingCovered, localContent: 1, euPreference: 1 },
        }
      : given,
  ),
);

/** Any override of one ally, points and all. */
export const override: fc.Arbitrary<Override> = anyScenario.map(({ targets }) =>
  frozen(Object.values(targets).find((layer) => Object.keys(layer).length > 0) ?? { core: 0.03 }),
);

export const basis: fc.Arbitrary<Basis> = fc.constantFrom('constant', 'current');
export const allyId: fc.Arbitrary<AllyId> = fc.constantFrom(...ALLY_IDS);
export const shape: fc.Arbitrary<Shape> = fc.constantFrom(...SHAPES);
