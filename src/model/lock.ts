import type { Ally } from './dataset.ts';
import { categoryMean } from './funnel.ts';
import { type Resolved, resolve } from './resolve.ts';
import { marketOf, type Override, type OverrideChange, override, type Scenario } from './scenario.ts';

/**
 * Gives a scenario in which some allies stay what they were in another, whatever preset or layer of all changed around
 * them: presets and group moves leave locked allies alone. Their own layers hold just what that takes.
 */
export const keptAs = (before: Scenario, next: Scenario, allies: readonly Ally[]): Scenario =>
  allies.reduce((scenario, ally) => keptOne(before, scenario, ally), next);

function keptOne(before: Scenario, next: Scenario, ally: Ally): Scenario {
  const wanted = resolve(ally, before);
  const { [ally.id]: _, ...targets } = next.targets;
  const bare: Scenario = { ...next, targets };
  // Today's indirect share comes first: presets are worked out from it.
  const based = override(
    bare,
    ally.id,
    differing(resolve(ally, bare), { indirectToday: wanted.indirectToday }),
  );
  const start = resolve(ally, based);
  return override(based, ally.id, {
    ...pathChange(wanted, start),
    ...differing({ ...start, indirect: start.indirect.share }, { indirect: wanted.indirect.share }),
    ...differing(
      {
        equipment: start.equipment ?? categoryMean(ally, 'equipment') ?? undefined,
        growth: start.growth,
        importShare: start.importShare ?? ally.importShare.central,
        winGain: start.winGain ?? marketOf(next).winGain,
      },
      {
        equipment: wanted.equipment ?? categoryMean(ally, 'equipment') ?? undefined,
        growth: wanted.growth,
        importShare: wanted.importShare ?? ally.importShare.central,
        winGain: wanted.winGain ?? marketOf(before).winGain,
      },
    ),
  });
}

/** Keeps of the wanted values those that are not there already. */
const differing = (present: Partial<Record<keyof Override, unknown>>, wanted: OverrideChange) =>
  Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => present[key as keyof Override] !== value),
  ) as OverrideChange;

/** Says what of the path must be named so that `start` becomes `wanted`. */
function pathChange({ core: wanted }: Resolved, { core: start }: Resolved): OverrideChange {
  if (wanted.points)
    return JSON.stringify(wanted.points) === JSON.stringify(start.points) ? {} : { points: wanted.points };
  const shape = wanted.shape === 'points' ? 'linear' : wanted.shape;
  const inherited = start.shape === 'points' ? 'linear' : start.shape;
  return {
    ...(wanted.share === start.share ? {} : { core: wanted.share }),
    ...(wanted.year === start.year ? {} : { year: wanted.year }),
    // Naming the shape is what lets go of points inherited from a preset.
    ...(shape === inherited && start.shape !== 'points' ? {} : { shape }),
  };
}
