import { type AllyId, SEGMENT_IDS, type SegmentId } from './ally.ts';
import type { Ally, Dataset } from './dataset.ts';
import { categoryMean } from './funnel.ts';
import { exporterOf } from './project.ts';
import { resolve } from './resolve.ts';
import {
  COVERAGE_RANGE,
  MARKET_DEFAULTS,
  MARKET_RANGES,
  marketOf,
  OVERRIDE_RANGES,
  override,
  type Scenario,
  setMarket,
} from './scenario.ts';
import type { SteeredStep } from './steer.ts';
import { roundTo } from './units.ts';

/** Inputs behind a rate by ally, by segment, or the one lever; fractions, undefined where the data's own stands. */
export type Inputs = Readonly<Record<string, number | undefined>>;

/** The inputs behind a rate of the ledger, and how they move together. */
export interface SteeredLever {
  readonly min: number;
  readonly max: number;
  readonly present: Inputs;
  /** Nothing set: the data's own inputs; null for a single lever, whose positions are all there is. */
  readonly standing: Inputs | null;
  /** Where inputs come to stand at a position; what comes to the data's own value is no longer set. */
  readonly at: (origin: Inputs, position: number) => Inputs;
  /** What inputs amount to, unset ones included. */
  readonly values: (inputs: Inputs) => readonly number[];
  /** The scenario with these inputs. */
  readonly put: (inputs: Inputs) => Scenario;
}

/** Finds the lever behind a rate. @param locked Allies whose own inputs stay. */
export function leverBehind(
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  allies: readonly AllyId[],
  locked: readonly AllyId[],
): SteeredLever {
  switch (step) {
    case 'tam':
    case 'imports': {
      // What the exporter buys itself is no import, whatever its share bought abroad.
      const { exporter } = marketOf(scenario);
      const free = data.allies.filter(
        ({ id, hasForces }) =>
          hasForces &&
          allies.includes(id) &&
          !locked.includes(id) &&
          !(step === 'imports' && (id as string) === exporter),
      );
      return ofAllies(scenario, step === 'tam' ? 'equipment' : 'importShare', free);
    }
    case 'sam':
      return ofSegments(data, scenario);
    case 'open':
      return ofMarket(scenario, 'euPreference');
    case 'som':
      return ofMarket(scenario, 'winGain');
  }
}

/**
 * Gives the scenario with nothing set behind a rate, be it by the ledger or by another input; null where nothing is. What
 * is locked stays.
 */
export function bareBehind(
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  allies: readonly AllyId[],
  locked: readonly AllyId[],
): Scenario | null {
  const { present, standing, put } = leverBehind(data, scenario, step, allies, locked);
  const market = marketOf(scenario);
  const { euPreference, localContent, winGain } = MARKET_DEFAULTS;
  switch (step) {
    case 'open':
      return market.euPreference === euPreference && market.localContent === localContent
        ? null
        : setMarket(scenario, { euPreference, localContent });
    case 'som': {
      const own = allies.filter((id) => !locked.includes(id) && scenario.targets[id]?.winGain !== undefined);
      return market.winGain === winGain && own.length === 0
        ? null
        : own.reduce(
            (from, id) => override(from, id, { winGain: undefined }),
            setMarket(scenario, { winGain }),
          );
    }
    default:
      return standing && Object.values(present).some((value) => value !== undefined) ? put(standing) : null;
  }
}

/** One input of several allies, moved by the same points, each within its range. */
function ofAllies(
  scenario: Scenario,
  key: 'equipment' | 'importShare',
  allies: readonly Ally[],
): SteeredLever {
  const { min, max } = OVERRIDE_RANGES[key];
  const put = (inputs: Inputs): Scenario =>
    allies.reduce((from, { id }) => override(from, id, { [key]: inputs[id] }), scenario);
  const standing: Inputs = Object.fromEntries(allies.map(({ id }) => [id, undefined]));
  const bare = put(standing);
  const unset = new Map<string, number>(
    allies.map((ally) => [
      ally.id,
      resolve(ally, bare)[key] ??
        (key === 'equipment' ? categoryMean(ally, 'equipment') : ally.importShare.central) ??
        0,
    ]),
  );
  const standsAt = (inputs: Inputs, id: AllyId): number => inputs[id] ?? unset.get(id) ?? 0;
  return {
    min: -1,
    max: 1,
    present: Object.fromEntries(allies.map(({ id }) => [id, scenario.targets[id]?.[key]])),
    standing,
    values: (inputs) => allies.map(({ id }) => standsAt(inputs, id)),
    put,
    at: (origin, points) =>
      points === 0
        ? origin
        : Object.fromEntries(
            allies.map(({ id }) => {
              const value = roundTo(Math.min(max, Math.max(min, standsAt(origin, id) + points)), 4);
              return [id, value === unset.get(id) ? undefined : value];
            }),
          ),
  };
}

/** Coverage of all segments: below 0 it shrinks in proportion, above it what is covered at all grows to the whole. */
function ofSegments(data: Dataset, scenario: Scenario): SteeredLever {
  const market = marketOf(scenario);
  const { coverage } = exporterOf(data, market.exporter);
  const moved = (covered: number, part: number): number =>
    part < 0 ? covered * (1 + part) : covered > 0 ? covered + (COVERAGE_RANGE.max - covered) * part : 0;
  const of = (inputs: Inputs): readonly number[] => SEGMENT_IDS.map((id) => inputs[id] ?? coverage[id]);
  const inputsOf = (pick: (i: number) => number | undefined): Inputs =>
    Object.fromEntries(SEGMENT_IDS.map((id, i) => [id, pick(i)]));
  return {
    min: -1,
    max: 1,
    present: inputsOf((i) => market.coverage[SEGMENT_IDS[i] as SegmentId]),
    standing: inputsOf(() => undefined),
    values: of,
    put: (inputs) =>
      setMarket(scenario, {
        coverage: Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined)),
      }),
    at: (origin, part) => {
      if (part === 0) return origin;
      const values = of(origin);
      return inputsOf((i) => {
        const value = roundTo(moved(values[i] ?? 0, part), 4);
        return value === coverage[SEGMENT_IDS[i] as SegmentId] ? undefined : value;
      });
    },
  };
}

/** A lever of the market: its position is its value. */
function ofMarket(scenario: Scenario, key: 'euPreference' | 'winGain'): SteeredLever {
  return {
    ...MARKET_RANGES[key],
    present: { [key]: marketOf(scenario)[key] },
    standing: null,
    values: (inputs) => [inputs[key] ?? 0],
    put: (inputs) => setMarket(scenario, { [key]: inputs[key] }),
    at: (_origin, value) => ({ [key]: value }),
  };
}
