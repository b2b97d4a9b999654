import type { AmountUnit, ComparedName, CompareMeasure, Comparison, ExporterId } from '#model';
import { amount, amountShort, percent, points } from './format.ts';
import type { ExplainedPart } from './messages/en/compare.ts';
import type { Words } from './words.ts';

/** Names a compared scenario: by its own name, else by its path, said to be changed where it is. */
export function comparedName(
  { name, preset, isChanged }: Omit<ComparedName, 'slot' | 'exporter'>,
  { t }: Words,
): string {
  if (name) return name;
  const path = t.presets[preset];
  return isChanged ? t.keeping.changed(path) : path;
}

/** Names the scenarios of a comparison for a file: `A Pledge path (base); B Stated plans`. */
export const comparedNames = ({ slots, base }: Comparison, words: Words): string =>
  slots
    .map((named) => {
      const text = `${named.slot} ${comparedName(named, words)}`;
      return named.slot === base ? words.t.compare.isBase(text) : text;
    })
    .join('; ');

/** Gives the exporter all scenarios share; null where they have different ones. */
export function sharedExporter({ slots }: Comparison): ExporterId | null {
  const [first] = slots;
  return first && slots.every(({ exporter }) => exporter === first.exporter) ? first.exporter : null;
}

/** Measures that hang on the exporter. */
const OF_EXPORTER: readonly string[] = ['sam', 'som'];

/** Names a measure of a comparison: `Addressable for Korea`, `Core spending`. */
export function measureName(
  measure: CompareMeasure | 'atPledge',
  comparison: Comparison,
  { t, name }: Words,
): string {
  const bare = t.compare.measures[measure];
  if (!OF_EXPORTER.includes(measure)) return bare;
  const exporter = sharedExporter(comparison);
  return exporter ? t.compare.forExporter(bare, t.withArticle(name(exporter))) : bare;
}

/** Tells whether a scenario is named by its path alone: a preset as it comes, and the only one on it. */
export const isPathAlone = (named: ComparedName, { slots }: Comparison): boolean =>
  named.name === undefined &&
  !named.isChanged &&
  slots.every(
    ({ slot, preset, name, isChanged }) =>
      slot === named.slot || preset !== named.preset || name !== undefined || isChanged,
  );

/** Names a scenario inside a sentence: its path where that says which it is, else letter and name. */
export function inSentence(named: ComparedName, comparison: Comparison, words: Words): string {
  const { t } = words;
  return isPathAlone(named, comparison)
    ? t.compare.answer.paths[named.preset]
    : t.compare.answer.own(named.slot, briefName(named, words));
}

/** Says what leads to a scenario's results, as a sentence about it begins: `on stated plans`, `in B (Fast east)`. */
export const leadOf = (named: ComparedName, comparison: Comparison, words: Words): string =>
  isPathAlone(named, comparison)
    ? words.t.compare.answer.leads[named.preset]
    : words.t.compare.answer.ownLead(named.slot, briefName(named, words));

/** Names the measure of a comparison as the subject of a title: `core spending`, `what Korea can address`. */
export function measureInTitle(comparison: Comparison, { t, name }: Words): string {
  const exporter = sharedExporter(comparison);
  return t.compare.subject[comparison.measure](
    exporter ? t.withArticle(name(exporter)) : t.compare.answer.anyExporter,
  );
}

/** Room for a name inside a sentence, in Latin letters; a Hangul syllable takes two. */
const BRIEF = 20;

/** Cuts a name that would swamp a sentence, at the end of a word where one ends past half of the room. */
function shortened(name: string): string {
  let room = BRIEF;
  const letters = [...name];
  const end = letters.findIndex((letter) => {
    room -= /\p{Script=Hangul}/u.test(letter) ? 2 : 1;
    return room < 0;
  });
  if (end < 0) return name;
  const kept = letters.slice(0, end).join('');
  const word = letters[end] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return `${(word > kept.length / 2 ? kept.slice(0, word) : kept).trimEnd()}…`;
}

/** Names a scenario for a sentence, a long name of the reader's cut: {@link wholeNames} has it. */
export const briefName = (named: ComparedName, words: Words): string =>
  named.name === undefined ? comparedName(named, words) : shortened(named.name);

/** Writes out the names that sentences cut: `A: Stronger East with an early rise`; empty where all stand whole. */
export const wholeNames = ({ slots }: Comparison): string =>
  slots
    .flatMap(({ slot, name }) => (name === undefined || shortened(name) === name ? [] : `${slot}: ${name}`))
    .join(' · ');

/** Writes how far two amounts lie apart, without a sign: shares of GDP lie points apart. */
export const distance = (difference: number, unit: AmountUnit, { locale }: Words): string =>
  unit.kind === 'shareOfGdp'
    ? amountShort(locale, Math.abs(difference), unit, true).replace(/^\+/u, '')
    : amount(locale, Math.abs(difference), unit);

/** A change below this in percent of the base would print as zero. */
const LEAST_PART = 0.0005;

/** Writes a difference in percent of the base, with its sign: `−12 %`; what is too small to write says so. */
export function signedPercent(fraction: number, { locale }: Words): string {
  if (fraction !== 0 && Math.abs(fraction) < LEAST_PART) return `<${percent(locale, 2 * LEAST_PART)}`;
  const decimals = Math.abs(fraction) < 0.0995 ? 1 : 0;
  return points(locale, fraction, decimals).replace(/(?:%p|\u2009pp)$/u, locale === 'ko' ? '%' : '\u202f%');
}

/** Writes how much of a difference some allies explain, the same in every sentence that says so. */
export function explainedPart(part: number, { locale }: Words): ExplainedPart {
  if (part >= 1 - 1e-9) return 'all';
  return part >= 0.995 ? 'nearlyAll' : percent(locale, part, 0);
}
