import { expect } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  type Ally,
  type AllyId,
  type Basis,
  type Market,
  type Measure,
  type Override,
  type PresetId,
  type Projection,
  project,
  type Resolved,
  resolve,
  type Scenario,
  type Share,
  share,
  type TargetKey,
  valueAt,
  type Year,
} from '#model';

/** The shipped dataset. Expected numbers in these tests are worked out from the tables, not read from it. */
export const data = loadDataset();

/** Finds an ally of the shipped dataset. */
export function allyOf(id: AllyId): Ally {
  const found = data.allies.find((ally) => ally.id === id);
  if (!found) throw new Error(`No ally ${id}`);
  return found;
}

/** Turns percent into the model's fraction by plain division, unrounded. */
export const pc = (percent: number): Share => share(percent / 100);

/** Makes a scenario of a preset, overrides and levers, all in fractions. */
export const scenarioOf = (
  preset: PresetId,
  targets: Readonly<Partial<Record<TargetKey, Override>>> = {},
  market: Partial<Market> = {},
): Scenario => ({ preset, targets, market });

/** Projects a scenario on the shipped dataset. */
export const projected = (scenario: Scenario, basis: Basis = 'constant'): Projection =>
  project(data, scenario, basis);

/** Reads one value of a scenario; fails where it is unknown. */
export function amountOf(
  scenario: Scenario,
  measure: Measure,
  ally: AllyId,
  year: Year,
  basis: Basis = 'constant',
): number {
  const value = valueAt(projected(scenario, basis), measure, ally, year);
  if (value === null) throw new Error(`${measure} of ${ally} in ${year} is unknown`);
  return value;
}

/** Works out the layers of one ally. */
export const resolved = (scenario: Scenario, ally: AllyId): Resolved => resolve(allyOf(ally), scenario);

/** Expects a number to be another within so much of it; 1e-9 leaves room for the order of operations alone. */
export function expectNear(actual: number | null | undefined, expected: number, relative = 1e-9): void {
  expect(actual).toBeTypeOf('number');
  const off = Math.abs((actual as number) - expected);
  expect(off, `${actual} should be ${expected}`).toBeLessThanOrEqual(relative * Math.abs(expected));
}

/** GDP of 2026 times the growth of each year since, percent: the constant-price rule of model.md §1, spelt out. */
export const grown = (gdp: number, ...percents: readonly number[]): number =>
  percents.reduce((level, percent) => level * (1 + percent / 100), gdp);
