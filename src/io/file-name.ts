import {
  type About,
  countChanges,
  HORIZON,
  isNamed,
  listedIn,
  type Scenario,
  type SlotId,
  spanOf,
  type Table,
} from '#model';
import { canonicalScenario } from './canonical.ts';
import { fingerprint } from './fingerprint.ts';

/** What the page calls a chart, in English, where its table has another id. */
const CHART_WORDS: Readonly<Record<string, string>> = {
  'spend-path': 'spending',
  buyers: 'by-buyer',
  composition: 'by-part',
  increments: 'added',
  market: 'buyers',
  timeline: 'when',
  compare: 'paths',
  'compare-figures': 'figures',
  contributions: 'by-ally',
  differs: 'inputs',
};

/** Files of more than one chart, which are read in more than one way. */
const OF_MANY: readonly string[] = ['slides', 'workbook'];

/** Names a chart as the page does: `by-buyer`. */
export const chartWord = (id: string): string => CHART_WORDS[id] ?? id;

/** A scenario of a file, under its letter. */
export interface OfFile {
  readonly id: SlotId;
  readonly scenario: Scenario;
}

/**
 * Names a file so that it sorts and explains itself, and so that no two charts, scenarios, languages or layouts share a
 * name: `five-by-35_by-buyer_KOR_europe-canada_fast-east-k3x9_2026-2035_USD2026_d2607_slide_en.png`.
 *
 * @param scenarios Those the file speaks of.
 * @param form What tells files of the same numbers apart: a layout, a ground, a language.
 */
export function fileName(
  table: Table,
  extension: string,
  scenarios: readonly OfFile[],
  form: readonly string[] = [],
): string {
  const { about, edition, id } = table;
  const parts = [
    'five-by-35',
    [chartWord(id), ...(OF_MANY.includes(id) ? [] : readingOf(about))].join('-'),
    about.exporter,
    scopeName(about),
    scenariosName(scenarios, about),
    timeName(table),
    unitName(about),
    edition,
    ...form,
  ];
  return `${parts.join('_')}.${extension}`;
}

/** Says how a chart is read where the reader can choose: what a map colours, what buyers are ranked by. */
const readingOf = ({ measure, rank, compare }: About): readonly string[] => [
  ...(measure === 'money' ? [measure] : []),
  ...(rank && rank !== 'sam' ? [rank] : []),
  ...(compare ? [compare.measure] : []),
];

/** Letters of a reader's name that a file's name takes. */
const NAME = 24;

/** Names one scenario by its name or path, several by their letters; a mark tells what was changed from all else. */
function scenariosName(scenarios: readonly OfFile[], { preset, compare }: About): string {
  const [only, another] = scenarios;
  if (!only) return preset;
  const mark = fingerprint(
    JSON.stringify([
      scenarios.map(({ id, scenario }) => [another ? id : '', canonicalScenario(scenario)]),
      compare ? [compare.base, compare.against, compare.layout, compare.measure] : [],
    ]),
  )
    .toString(36)
    .slice(-4)
    .padStart(4, '0');
  if (another) return `${scenarios.map(({ id }) => id).join('-vs-')}-${mark}`;
  const { name, preset: path } = only.scenario;
  if (name !== undefined) return `${wordsIn(name.slice(0, NAME)) || path}-${mark}`;
  return countChanges(only.scenario) > 0 ? `${path}-changed-${mark}` : path;
}

/** Names the years of a table, and the one looked at where it is not the last. */
function timeName(table: Table): string {
  const [from, to] = spanOf(table);
  const years = from === to ? String(from) : `${from}-${to}`;
  const { when } = table.about;
  if (from === to || when === HORIZON) return years;
  return when === 'sum' ? `${years}-sum` : `${years}-at-${when}`;
}

const wordsIn = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');

/** Most allies that a file's name lists. */
const LISTED = 4;

/** Names the scope: `europe-canada`, `DEU-POL`, `12-allies`. */
function scopeName({ scope }: About): string {
  if (isNamed(scope)) return scope;
  const allies = listedIn(scope);
  return allies.length > LISTED ? `${allies.length}-allies` : allies.join('-');
}

/** Names the unit of a file's amounts: `USD2026`, `EUR-current`, `USD2026-per-head`, `pctGDP`. */
function unitName({ unit, basis }: About): string {
  const prices = basis === 'constant' ? '' : '-current';
  if (unit.kind === 'shareOfGdp') return `pctGDP${prices}`;
  const money = unit.currency + (prices || '2026');
  return unit.kind === 'perHead' ? `${money}-per-head` : money;
}

/** Names the file of a scenario by its name, or by its preset: `five-by-35_fast-east_d2607.json`. */
export function scenarioFileName({ name = '', preset }: Scenario, edition: string): string {
  return `five-by-35_${wordsIn(name) || preset}_${edition}.json`;
}
