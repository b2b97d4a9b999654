import type { Ally } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HORIZON, LAST_ACTUAL, REVIEW_YEAR } from './dataset.ts';
import type { Target } from './path.ts';
import type { Override, Points, PresetId, Scenario } from './scenario.ts';
import { type Share, share } from './units.ts';

/** Core part of the pledge: at least 3.5 % of GDP (The Hague, 2025). */
export const CORE_PLEDGE = share(0.035);
/** Most of indirect spending that the pledge counts: 1.5 % of GDP. */
export const INDIRECT_PLEDGE = share(0.015);
/** The whole pledge: 5 % of GDP. */
export const PLEDGE_SHARE = share(0.05);
/** Core guideline of the 2014 pledge: 2 % of GDP. */
export const WALES_PLEDGE = share(0.02);
/** Indirect share today where none is published: midpoint of 0–1.5 %, an assumption (model.md §2). */
export const INDIRECT_TODAY = share(0.0075);
/** Year reached by the preset `early`. */
const EARLY_YEAR = 2030;
/** Part of the way that `stall` goes: the three years 2027–2029 of nine. */
const STALL_PART = (REVIEW_YEAR - BASE_YEAR) / (HORIZON - BASE_YEAR);

/** What one ally's path and rates are once preset and overrides are worked out. Shares are fractions of GDP. */
export interface Resolved {
  /** c0 and r0, the shares of the base year. */
  readonly coreToday: Share;
  readonly indirectToday: Share;
  readonly core: Target;
  readonly indirect: Target;
  /** Changes that came with a layer; undefined leaves the default. */
  readonly equipment: number | undefined;
  readonly growth: number;
  readonly importShare: number | undefined;
  readonly winGain: number | undefined;
}

/** Gives NATO's core share of the base year; 0 for Iceland, which has no armed forces. */
export const coreTodayOf = (ally: Ally): Share => ally.coreShare.at(-1) ?? share(0);

/** Gives the last core share that was no estimate; null for an ally without forces. */
export const lastActualOf = (ally: Ally): Share | null => ally.coreShare[LAST_ACTUAL - FIRST_YEAR] ?? null;

/** Works out one ally's layers: preset, then `*`, then its own (model.md §3). */
export function resolve(ally: Ally, scenario: Scenario): Resolved {
  const all = felt(ally, scenario.targets['*']);
  const own = felt(ally, scenario.targets[ally.id]);
  const coreToday = coreTodayOf(ally);
  // A figure that was found is data: the assumption set for all does not replace it.
  const indirectToday = share(
    own?.indirectToday ??
      (ally.indirectShare ? undefined : all?.indirectToday) ??
      ally.indirectShare?.share ??
      INDIRECT_TODAY,
  );
  let layer = presetOf(ally, scenario.preset, coreToday, indirectToday);
  if (all) layer = laid(layer, all);
  if (own) layer = laid(layer, own);
  const { core, indirect } = layer;
  return {
    coreToday,
    indirectToday,
    core,
    // Points describe core alone; indirect then runs straight to the year of the last point.
    indirect: { share: indirect, year: core.year, shape: core.shape === 'points' ? 'linear' : core.shape },
    equipment: own?.equipment ?? all?.equipment,
    growth: own?.growth ?? all?.growth ?? 0,
    importShare: own?.importShare ?? all?.importShare,
    winGain: own?.winGain ?? all?.winGain,
  };
}

/** Without forces, overrides of core spending are accepted and have no effect; the others apply (model.md §2). */
function felt(ally: Ally, override: Override | undefined): Override | undefined {
  if (ally.hasForces || !override) return override;
  const { core: _core, points: _points, ...rest } = override;
  return rest;
}

interface Layer {
  readonly core: Target;
  readonly indirect: Share;
}

/** Gives where a preset sends an ally, before any override. */
export function presetOf(ally: Ally, preset: PresetId, coreToday: Share, indirectToday: Share): Layer {
  const up = ally.hasForces ? share(Math.max(coreToday, CORE_PLEDGE)) : share(0);
  const indirectUp = share(Math.max(indirectToday, INDIRECT_PLEDGE));
  const straight = (core: Share, indirect: Share, year = HORIZON): Layer => ({
    core: { share: core, year, shape: 'linear' },
    indirect,
  });
  switch (preset) {
    case 'pledge':
      return straight(up, indirectUp);
    case 'hold':
      return straight(coreToday, indirectToday);
    case 'history':
      return { core: { share: up, year: HORIZON, shape: 'late' }, indirect: indirectUp };
    case 'early':
      return straight(up, indirectUp, EARLY_YEAR);
    case 'stall':
      return straight(
        share(coreToday + (up - coreToday) * STALL_PART),
        share(indirectToday + (indirectUp - indirectToday) * STALL_PART),
        REVIEW_YEAR,
      );
    case 'plans': {
      // The United Kingdom alone has a plan with a figure for indirect spending (indirect.csv, 2027).
      const indirect = ally.id === 'GBR' ? indirectUp : indirectToday;
      const points: Points = ally.plan.map((point) => [point.year, point.share]);
      return points.length > 0 ? { core: throughPoints(points), indirect } : straight(coreToday, indirect);
    }
  }
}

function throughPoints(points: Points): Target {
  const [year, last] = points.at(-1) ?? [HORIZON, share(0)];
  return { share: last, year, shape: 'points', points };
}

function laid(under: Layer, over: Override): Layer {
  const indirect = share(over.indirect ?? under.indirect);
  if (over.points && over.points.length > 0) return { core: throughPoints(over.points), indirect };
  if (over.core === undefined && over.year === undefined && over.shape === undefined)
    return { core: under.core, indirect };
  // Naming core, year or shape lets go of inherited points; what is not named stays.
  const inherited = under.core.shape === 'points' ? 'linear' : under.core.shape;
  return {
    core: {
      share: share(over.core ?? under.core.share),
      year: over.year ?? under.core.year,
      shape: over.shape ?? inherited,
    },
    indirect,
  };
}
