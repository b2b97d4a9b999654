import type { AllyId } from './ally.ts';
import type { Dataset } from './dataset.ts';
import type { LedgerStep } from './ledger.ts';
import { bareBehind, type Inputs, leverBehind, type SteeredLever } from './lever-behind.ts';
import { project, ratioOf, type When } from './project.ts';
import type { Scenario } from './scenario.ts';
import { solve } from './solve.ts';
import { roundTo, toPercent } from './units.ts';

/** Rates of the ledger that can be set; the lever behind each is what moves. */
export const STEERED = ['tam', 'imports', 'open', 'sam', 'som'] as const satisfies readonly LedgerStep[];
export type SteeredStep = (typeof STEERED)[number];

/** Where the inputs behind a rate stood when it was set: an earlier rate, typed again, brings back what there was. */
export interface Trail {
  /** What rates are set from; it holds the pattern that 0 and 100 % wipe out. */
  readonly origin: Inputs;
  readonly before: Inputs;
  /** As setting left them: while they are so, the trail holds. */
  readonly after: Inputs;
  /** What that came to: other inputs may lead the rate away from it. */
  readonly rate: number;
}

/** What setting a rate of the ledger came to. */
export type Steering =
  | {
      readonly isReached: true;
      readonly scenario: Scenario;
      /** The rate that the scenario has. */
      readonly rate: number;
      readonly trail: Trail;
      /** Inputs behind the rate: one for each ally or segment that it sets. */
      readonly count: number;
    }
  /** No position of the lever gives the rate asked for: nothing moves. */
  | { readonly isReached: false; readonly least: number; readonly most: number };

/** What a rate is a ratio over: the allies of the view, its time, and whose own inputs stay. */
export interface SteeredView {
  readonly allies: readonly AllyId[];
  readonly when: When;
  readonly locked?: readonly AllyId[];
}

const UNDER: Readonly<Record<SteeredStep, LedgerStep>> = {
  tam: 'core',
  imports: 'tam',
  open: 'imports',
  sam: 'open',
  som: 'sam',
};

/**
 * Sets a rate of the ledger by moving the lever behind it until the group's rate is what was asked for:
 * equipment targets and import shares of every ally by the same points, Buy-European strictness, coverage in
 * proportion, the market's win-share gain. Levers are written with two decimals of a percent, as the page's own are.
 *
 * Setting a rate and then the former one gives back the former inputs, through 0 and 100 % too, where all allies come
 * to stand alike: rates are set from where the inputs stood before the first one, or from the data's own pattern where
 * the inputs lie on it, and a rate typed as an earlier one is written is that one.
 *
 * @param rate Fraction of the step before.
 * @param earlier What setting this rate came to before; it counts while nothing else moved the inputs.
 */
export function steer(
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  rate: number,
  view: SteeredView,
  earlier?: Trail,
): Steering {
  const { allies, when } = view;
  // Where nothing is bought no rate is a rate.
  if (ratioOf(project(data, scenario, 'constant'), step, UNDER[step], allies, when) === null)
    return { isReached: false, least: 0, most: 0 };
  const lever = leverBehind(data, scenario, step, allies, view.locked ?? []);
  const present = lever.present;
  const trail = earlier && isSame(earlier.after, present) ? earlier : null;
  const origin = trail?.origin ?? patternOf(lever);
  const rateOf = (inputs: Inputs): number =>
    ratioOf(project(data, lever.put(inputs), 'constant'), step, UNDER[step], allies, when) ?? 0;
  const reached = (inputs: Inputs): Steering => {
    const at = rateOf(inputs);
    return {
      isReached: true,
      scenario: lever.put(inputs),
      rate: at,
      trail: { origin, before: present, after: inputs, rate: at },
      count: Object.keys(present).length,
    };
  };
  const known = [...(trail ? [trail.before] : []), present, origin];
  const meant =
    known.find((inputs) => Math.abs(rate - rateOf(inputs)) < EXACT) ??
    known.find((inputs) => isWritten(rate, rateOf(inputs)));
  if (meant) return reached(meant);
  const ends = [lever.min, lever.max].map((position) => ({
    position,
    rate: rateOf(lever.at(origin, position)),
  }));
  const end = ends.find((one) => isWritten(rate, one.rate));
  if (end) return reached(lever.at(origin, end.position));
  const found = solve((position) => rateOf(lever.at(origin, position)), lever.min, lever.max, rate);
  if (found.isReached) {
    const off = (position: number): number => Math.abs(rateOf(lever.at(origin, position)) - rate);
    const [nearest = found.at] = writtenNear(found.at, lever).sort((one, other) => off(one) - off(other));
    return reached(lever.at(origin, nearest));
  }
  const rates = ends.map((one) => one.rate);
  return { isReached: false, least: Math.min(...rates), most: Math.max(...rates) };
}

/** Gives the scenario with nothing set behind a rate, and the rate then; null where nothing is set. */
export function unsteered(
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  { allies, when, locked = [] }: SteeredView,
): { readonly scenario: Scenario; readonly rate: number } | null {
  const bare = bareBehind(data, scenario, step, allies, locked);
  const rate = bare && ratioOf(project(data, bare, 'constant'), step, UNDER[step], allies, when);
  return bare && rate !== null ? { scenario: bare, rate } : null;
}

/** Tells whether the inputs behind a rate are still as setting it left them. */
export const holds = (
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  { allies, locked = [] }: SteeredView,
  { after }: Trail,
): boolean => isSame(after, leverBehind(data, scenario, step, allies, locked).present);

/** Two rates nearer than this differ by the order of operations alone. */
const EXACT = 1e-12;

/** Tells whether a typed rate is another as it is written: percent with a decimal, with two below 10. */
const isWritten = (typed: number, rate: number): boolean =>
  Math.abs(typed - roundTo(rate, toPercent(rate) >= 9.995 ? 3 : 4)) < 1e-9;

/** The data's own inputs where a position of the lever leads from them to the present ones, else the present ones. */
function patternOf(lever: SteeredLever): Inputs {
  const { standing, present, min, max } = lever;
  if (!standing) return present;
  const wanted = lever.values(present);
  const valuesAt = (position: number) => lever.values(lever.at(standing, position));
  const near = solve((position) => total(valuesAt(position)), min, max, total(wanted)).at;
  const isOnIt = writtenNear(near, lever).some((position) =>
    valuesAt(position).every((value, i) => Math.abs(value - (wanted[i] ?? 0)) < 1e-9),
  );
  return isOnIt ? standing : present;
}

/**
 * Gives the positions as a lever is written, with two decimals of a percent, about one that was solved for: where inputs
 * are rounded, too, the goal may be met one beside.
 */
const writtenNear = (position: number, { min, max }: SteeredLever): number[] =>
  [0, -1, 1, -2, 2].map((off) => Math.min(max, Math.max(min, roundTo(position + off * 1e-4, 4))));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function isSame(one: Inputs, other: Inputs): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key])
  );
}
