import type { SlotId } from '#io/link/document.ts';
import {
  ALLY_IDS,
  type AllyId,
  alliesOf,
  ask,
  type Dataset,
  type ExporterId,
  exporterOf,
  LEVERS,
  type LeverKey,
  MARKET_RANGES,
  type Market,
  marketOf,
  type Override,
  type PathShape,
  type PresetId,
  type Question,
  resolve,
  SCOPES,
  type Scenario,
  type Scope,
  SEGMENT_IDS,
  type SegmentId,
  type TargetKey,
  type WinBasis,
  type Year,
} from '#model';
import { isAlike } from './alike.ts';
import { leverOf } from './rows.ts';

/** One input of an ally, before and after; rates are fractions, null where the input has no meaning. */
export type Moved =
  | { readonly field: 'core' | LeverKey; readonly from: number | null; readonly to: number | null }
  | { readonly field: 'year'; readonly from: Year; readonly to: Year }
  | { readonly field: 'shape'; readonly from: PathShape; readonly to: PathShape }
  /** A path drawn through points, or drawn anew. */
  | { readonly field: 'points' };

/** A rate of the market's levers. */
type MarketRate = keyof typeof MARKET_RANGES;

/** What a step did; words for it live in i18n. */
export type Deed =
  /** One or two inputs of an ally moved. */
  | { readonly kind: 'ally'; readonly ally: AllyId; readonly moves: readonly Moved[] }
  | { readonly kind: 'inputs'; readonly ally: AllyId; readonly count: number }
  /** Several inputs of an ally went back at once; `to` is its core share, a fraction. */
  | { readonly kind: 'reset'; readonly ally: AllyId; readonly to: number }
  | {
      readonly kind: 'group';
      readonly count: number;
      /** The scope whose allies with forces are just those moved. */
      readonly scope: Scope | null;
      /** The core share all have now, or what was added to each; null where neither is one number. */
      readonly core: { readonly to: number } | { readonly by: number } | null;
      /** The one further input that was set for all of them, as by a rate of the ledger; null where more moved. */
      readonly lever: LeverKey | null;
    }
  | { readonly kind: 'preset'; readonly preset: PresetId }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'dropped'; readonly preset: PresetId }
  | { readonly kind: 'exporter'; readonly from: ExporterId; readonly to: ExporterId }
  | { readonly kind: 'basis'; readonly from: WinBasis; readonly to: WinBasis }
  | { readonly kind: 'lever'; readonly lever: MarketRate; readonly from: number; readonly to: number }
  | { readonly kind: 'coverage'; readonly segment: SegmentId; readonly from: number; readonly to: number }
  | { readonly kind: 'levers'; readonly count: number }
  /** Null where the name was taken away. */
  | { readonly kind: 'renamed'; readonly name: string | null }
  | { readonly kind: 'noted' }
  | { readonly kind: 'added'; readonly slot: SlotId; readonly from: SlotId | null }
  | { readonly kind: 'cleared'; readonly slot: SlotId }
  /** An ally's inputs became those it has in another scenario. */
  | { readonly kind: 'copied'; readonly ally: AllyId; readonly from: SlotId; readonly slot: SlotId }
  | { readonly kind: 'swapped'; readonly slots: readonly [SlotId, SlotId] }
  | {
      readonly kind: 'opened';
      readonly name: string | null;
      readonly preset: PresetId;
      /** Scenarios that were opened together. */
      readonly count: number;
    };

/** Questions whose answer is no single lever; a lever names itself better. */
const NAMED_QUESTIONS = [
  'follow-poland',
  'germany-alone',
  'south-holds',
] as const satisfies readonly Question[];

/** Moves of one ally that a step names; more are counted. */
const NAMED_MOVES = 2;

/** Two rates nearer than this are the same, fraction. */
const NEAR = 1e-9;

/** Says that a scenario was opened. @param count Scenarios that came together. */
export const opened = ({ name, preset }: Scenario, count = 1): Deed => ({
  kind: 'opened',
  name: name ?? null,
  preset,
  count,
});

/** Works out what turned one scenario into another. */
export function deedOf(data: Dataset, before: Scenario, after: Scenario): Deed {
  const question = NAMED_QUESTIONS.find((one) => isAnswer(data, before, after, one));
  if (question) return { kind: 'question', question };
  const keys = TARGET_KEYS.filter((key) => !isAlike(before.targets[key], after.targets[key]));
  const isMarket = !isAlike(before.market, after.market);
  if (before.preset !== after.preset)
    return !isMarket && isKept(data, before, after)
      ? { kind: 'preset', preset: after.preset }
      : opened(after);
  if (isDropped(after) && keys.length + (isMarket ? 1 : 0) > 1)
    return { kind: 'dropped', preset: after.preset };
  const isRenamed = before.name !== after.name;
  if (keys.length === 0 && !isMarket) {
    if (isRenamed) return { kind: 'renamed', name: after.name ?? null };
    return before.note === after.note ? opened(after) : { kind: 'noted' };
  }
  if (isRenamed || (isMarket && keys.length > 0)) return opened(after);
  if (isMarket) return marketDeed(data, before, after);
  const [key] = keys;
  return keys.length === 1 && key !== undefined && key !== '*'
    ? allyDeed(data, before, after, key)
    : groupDeed(data, before, after, keys);
}

/**
 * Tells whether a scenario is the answer to a question. Locked allies stay what they were and history does not know
 * which those were: any may have stayed, as long as more moved as the answer has them.
 */
function isAnswer(data: Dataset, before: Scenario, after: Scenario, question: Question): boolean {
  const answer = ask(data, before, question);
  if (isAlike(answer, after)) return true;
  const differing = data.allies.filter((ally) => !isAlike(resolve(ally, before), resolve(ally, answer)));
  const stayed = differing.filter((ally) => isAlike(resolve(ally, before), resolve(ally, after)));
  const { preset, market, name } = answer;
  return (
    stayed.length * 2 < differing.length &&
    isAlike({ preset, market, name }, { preset: after.preset, market: after.market, name: after.name }) &&
    data.allies.every((ally) =>
      isAlike(resolve(ally, stayed.includes(ally) ? before : answer), resolve(ally, after)),
    )
  );
}

const TARGET_KEYS: readonly TargetKey[] = ['*', ...ALLY_IDS];

/** Tells whether every ally moved in a scenario stands where it stood: what a preset leaves of locked allies. */
const isKept = (data: Dataset, before: Scenario, after: Scenario): boolean =>
  after.targets['*'] === undefined &&
  data.allies
    .filter(({ id }) => after.targets[id])
    .every((ally) => isAlike(resolve(ally, before).core, resolve(ally, after).core));

const isDropped = ({ targets, market: { exporter: _, ...levers } }: Scenario): boolean =>
  Object.keys(targets).length === 0 && Object.keys(levers).length === 0;

/** The parts of an ally's own layer that make its path. */
const PATH_KEYS = ['core', 'year', 'shape', 'points'] as const satisfies readonly (keyof Override)[];

function allyDeed(data: Dataset, before: Scenario, after: Scenario, id: AllyId): Deed {
  const ally = data.allies.find((known) => known.id === id);
  const [was, is] = [before.targets[id] ?? {}, after.targets[id] ?? {}];
  const touched = ([...PATH_KEYS, ...LEVERS] as const).filter((key) => !isAlike(was[key], is[key]));
  if (!ally) return { kind: 'inputs', ally: id, count: touched.length };
  const levers = LEVERS.filter((key) => touched.includes(key)).map((field): Moved => {
    return { field, from: leverOf(before, ally, field).value, to: leverOf(after, ally, field).value };
  });
  const isPath = PATH_KEYS.some((key) => touched.includes(key));
  const { core } = resolve(ally, after);
  const moved = [...(isPath ? pathMoves(resolve(ally, before).core, core) : []), ...levers];
  if (moved.length === 1 || (moved.length === NAMED_MOVES && after.targets[id]))
    return { kind: 'ally', ally: id, moves: moved };
  return after.targets[id]
    ? { kind: 'inputs', ally: id, count: moved.length || touched.length }
    : { kind: 'reset', ally: id, to: core.share };
}

type Path = ReturnType<typeof resolve>['core'];

function pathMoves(was: Path, is: Path): readonly Moved[] {
  if (is.shape === 'points') return isAlike(was, is) ? [] : [{ field: 'points' }];
  const moved: Moved[] = [];
  if (Math.abs(was.share - is.share) > NEAR) moved.push({ field: 'core', from: was.share, to: is.share });
  if (was.year !== is.year) moved.push({ field: 'year', from: was.year, to: is.year });
  // A value set on a drawn path lets go of the drawing; the value says enough.
  if (was.shape !== is.shape && (was.shape !== 'points' || moved.length === 0))
    moved.push({ field: 'shape', from: was.shape, to: is.shape });
  return moved;
}

function groupDeed(data: Dataset, before: Scenario, after: Scenario, keys: readonly TargetKey[]): Deed {
  const isAll = keys.includes('*');
  const allies = data.allies.filter(({ id, hasForces }) => hasForces && (isAll || keys.includes(id)));
  const from = allies.map((ally) => resolve(ally, before).core.share);
  const to = allies.map((ally) => resolve(ally, after).core.share);
  const rises = to.map((share, i) => share - (from[i] ?? 0));
  const isOne = (values: readonly number[]): boolean =>
    values.every((value) => Math.abs(value - (values[0] ?? 0)) < NEAR);
  const isMoved = rises.some((rise) => Math.abs(rise) > NEAR);
  const scope = SCOPES.find((known) => {
    const ids = alliesOf(data, known);
    const within = data.allies.filter(({ id, hasForces }) => hasForces && ids.includes(id));
    return within.length === allies.length && within.every((ally) => allies.includes(ally));
  });
  const core = !isMoved ? null : isOne(to) ? { to: to[0] ?? 0 } : isOne(rises) ? { by: rises[0] ?? 0 } : null;
  const touched = new Set(
    keys.flatMap((key) => {
      const [was, is] = [before.targets[key] ?? {}, after.targets[key] ?? {}];
      return [...PATH_KEYS, ...LEVERS].filter((input) => !isAlike(was[input], is[input]));
    }),
  );
  const [only] = touched;
  const lever = touched.size === 1 ? (LEVERS.find((known) => known === only) ?? null) : null;
  return {
    kind: 'group',
    count: isAll ? data.allies.length : keys.length,
    scope: scope ?? null,
    core,
    lever,
  };
}

const RATES = Object.keys(MARKET_RANGES) as readonly MarketRate[];

function marketDeed(data: Dataset, before: Scenario, after: Scenario): Deed {
  const [was, is] = [marketOf(before), marketOf(after)];
  // Coverage is the exporter's own: it goes with the exporter, and is no deed beside it.
  if (was.exporter !== is.exporter) return { kind: 'exporter', from: was.exporter, to: is.exporter };
  const covered = (market: Market, segment: SegmentId): number =>
    market.coverage[segment] ?? exporterOf(data, market.exporter).coverage[segment];
  const deeds: readonly Deed[] = [
    ...RATES.filter((lever) => was[lever] !== is[lever]).map(
      (lever): Deed => ({ kind: 'lever', lever, from: was[lever], to: is[lever] }),
    ),
    ...SEGMENT_IDS.filter((segment) => was.coverage[segment] !== is.coverage[segment]).map(
      (segment): Deed => ({
        kind: 'coverage',
        segment,
        from: covered(was, segment),
        to: covered(is, segment),
      }),
    ),
    ...(was.winBasis === is.winBasis
      ? []
      : [{ kind: 'basis', from: was.winBasis, to: is.winBasis } as const]),
  ];
  const [one] = deeds;
  return one && deeds.length === 1 ? one : { kind: 'levers', count: deeds.length };
}
