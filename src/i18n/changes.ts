import type { Market, Override, Scenario, SegmentId, SlotId, Table, TargetKey } from '#model';
import { ALLY_IDS } from '#model';
import { comparedNames } from './compare.ts';
import { percent, points } from './format.ts';
import type { LeverName } from './messages/en/inputs.ts';
import type { MarketLever } from './messages/en/market.ts';
import type { Words } from './words.ts';

/** So many changed inputs are named one by one; more of them stand in the link alone (interface.md 1.3). */
export const NAMED = 6;

/** Further inputs whose value is a difference in points rather than a share. */
const IN_POINTS: readonly string[] = ['growth', 'winGain'] satisfies readonly (LeverName | MarketLever)[];

/** Says every input that a scenario changes, one text for each, allies in the order of the dataset. */
export function changedInputs(words: Words, scenario: Scenario): readonly string[] {
  const keys: readonly TargetKey[] = ['*', ...ALLY_IDS];
  const { exporter: _, ...levers } = scenario.market;
  return [
    ...keys.flatMap((key) => {
      const layer = scenario.targets[key];
      return layer ? allyInputs(words, key === '*' ? words.t.scopes.all : words.name(key), layer) : [];
    }),
    ...marketInputs(words, levers),
  ];
}

function allyInputs(words: Words, name: string, layer: Override): readonly string[] {
  const { core, year, shape, points: drawn, ...levers } = layer;
  const { t, locale } = words;
  const say = t.exporting.changed;
  const share = (value: number): string => percent(locale, value);
  const path = [
    ...(core === undefined
      ? year === undefined
        ? []
        : [say.by(year)]
      : [year === undefined ? share(core) : t.charts.reached(share(core), year)]),
    ...(shape ? [t.shapes[shape]] : []),
    ...(drawn ? [`${t.drawn} ${drawn.map(([at, value]) => `${at}: ${share(value)}`).join(', ')}`] : []),
  ];
  return [
    ...(path.length > 0 ? [`${name} ${path.join(', ')}`] : []),
    ...Object.entries(levers).map(([key, value]) =>
      say.lever(name, t.inputs.levers[key as LeverName], rate(words, key, value)),
    ),
  ];
}

function marketInputs(words: Words, { coverage, winBasis, ...levers }: Partial<Market>): readonly string[] {
  const { market, exporting } = words.t;
  return [
    ...Object.entries(levers).map(
      ([key, value]) => `${market.levers[key as MarketLever].label} ${rate(words, key, Number(value))}`,
    ),
    ...(winBasis ? [`${market.winBasis} ${market.winBases[winBasis]}`] : []),
    ...Object.entries(coverage ?? {}).map(([segment, value]) =>
      exporting.changed.coverage(market.segmentNames[segment as SegmentId], percent(words.locale, value, 0)),
    ),
  ];
}

const rate = ({ locale }: Words, key: string, value: number): string =>
  IN_POINTS.includes(key) ? points(locale, value) : percent(locale, value);

/** Says a scenario in a line for a picture's foot: its name, its path, and what was changed or how much. */
export function scenarioLine(words: Words, scenario: Scenario): string {
  const { t } = words;
  const changes = changedInputs(words, scenario);
  const say = t.exporting.changed;
  return say.line(
    scenario.name ?? null,
    t.presetPaths[scenario.preset],
    changes.length > NAMED ? say.many(changes.length) : changes.join('; '),
  );
}

/** A scenario under its letter. */
interface Lettered {
  readonly id: SlotId;
  readonly scenario: Scenario;
}

/**
 * Says what was changed in each of several scenarios, a text for each that is not its preset as it comes.
 *
 * @param most So many inputs are named; of more only the count.
 */
export const changesBySlot = (
  words: Words,
  slots: readonly Lettered[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] =>
  slots.flatMap(({ id, scenario }) => {
    const changes = changedInputs(words, scenario);
    const text = changes.length > most ? words.t.exporting.changed.many(changes.length) : changes.join('; ');
    return text === '' ? [] : [`${id}: ${text}`];
  });

/**
 * Says what a table speaks of: the scenario on the page, or all that it compares, and what was changed in them.
 *
 * @param slots The scenarios a comparison is made of.
 */
export function scenariosLine(
  words: Words,
  { about: { compare } }: Pick<Table, 'about'>,
  slots: readonly Lettered[],
  onPage: Scenario,
): string {
  if (!compare) return scenarioLine(words, onPage);
  const all = slots.reduce((sum, { scenario }) => sum + changedInputs(words, scenario).length, 0);
  const changes = changesBySlot(words, slots, all > NAMED ? Math.floor(NAMED / slots.length) : NAMED);
  return words.t.exporting.compared(comparedNames(compare, words), changes.join(' · '));
}
