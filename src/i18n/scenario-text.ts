import { ALLY_IDS, countChanges, type Override, type Scenario, type TargetKey } from '#model';
import { percent } from './format.ts';
import type { Words } from './words.ts';

/** Allies named before the rest are counted. */
const NAMED = 4;

/** Name of a scenario: the reader's, or its preset's. */
export const scenarioName = ({ t }: Words, { name, preset }: Scenario): string => name ?? t.presets[preset];

/** The title of a scenario without a name of its own says whether it is still the preset's path. */
export function changedTitle(words: Words, scenario: Scenario): string {
  const title = scenarioName(words, scenario);
  return scenario.name === undefined && countChanges(scenario) > 0 ? words.t.keeping.changed(title) : title;
}

/** Says what a scenario changes: `Germany 4.0 % by 2031, Poland 5.0 %.` The preset is told where the name hides it. */
export function changesText(words: Words, { name, preset, targets, market }: Scenario): string {
  const { changes } = words.t.scenarios;
  const start = words.t.presets[preset];
  const keys = (['*', ...ALLY_IDS] as const).filter((key) => targets[key]);
  const { exporter, ...levers } = market;
  const leverCount = Object.keys(levers).length;
  const parts = [
    ...keys.slice(0, NAMED).map((key) => layerText(words, key, targets[key] ?? {})),
    ...(keys.length > NAMED ? [changes.more(keys.length - NAMED)] : []),
    ...(exporter ? [changes.exporter(words.name(exporter))] : []),
    ...(leverCount > 0 ? [changes.levers(leverCount)] : []),
  ];
  const isHidden = name !== undefined;
  if (parts.length === 0) return isHidden ? changes.fromOnly(start) : changes.none;
  return isHidden ? changes.from(start, changes.sentence(parts)) : changes.sentence(parts);
}

/** Says what one ally, or all, were moved to. */
function layerText(words: Words, key: TargetKey, { core, year, points }: Override): string {
  const { changes } = words.t.scenarios;
  const who = key === '*' ? changes.all : words.name(key);
  const last = points?.at(-1);
  if (last) return changes.drawn(who, shareText(words, last[1]), last[0]);
  if (core !== undefined) return changes.core(who, shareText(words, core), year ?? null);
  return year === undefined ? changes.inputs(who) : changes.year(who, year);
}

/** A share with the decimals it has, one at least and two at most. */
export const shareText = ({ locale }: Words, share: number): string =>
  percent(locale, share, Math.abs(share * 1000 - Math.round(share * 1000)) < 1e-6 ? 1 : 2);
