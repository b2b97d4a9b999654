import { amount, amountShort, percent, rateFigure } from '#i18n/format.ts';
import type { Fraction } from '#i18n/messages/en/charts.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table } from '#model';
import { BASE_YEAR, listedIn, sourcesOf } from '#model';

/** What a chart says in words. Every part is recomputed from the table; nothing here knows the page. */
export interface Finding {
  /** What the chart shows, as a sentence without a full stop. */
  readonly title: string;
  /** Names that the title cuts, in full. */
  readonly names?: string;
  /** Measure, scope, price basis and unit, period; never omitted. */
  readonly subtitle: string;
  /** How to read the drawing, one or two short sentences. */
  readonly note: string;
  /** What to know before quoting a number. */
  readonly caveat: string;
  /** The chart's main numbers for those who hear it. */
  readonly summary: string;
}

/** A change smaller than this part of its base is no finding (interface.md 1.2). */
export const LITTLE = 0.005;

/** Gives the ally that is all of a table's scope; null where there are more. */
export function aloneIn({ about: { scope } }: Table): AllyId | null {
  const [ally, ...others] = listedIn(scope);
  return ally && others.length === 0 ? ally : null;
}

/** Names a part where words do, within 2.5 points; else writes it in percent. */
export function fractionOf(part: number, words: Words): Fraction | string {
  if (part >= 0.965) return 'nearlyAll';
  const named: readonly (readonly [number, Fraction])[] = [
    [3 / 4, 'threeQuarters'],
    [2 / 3, 'twoThirds'],
    [1 / 2, 'half'],
  ];
  const near = named.find(([value]) => Math.abs(part - value) <= 0.025);
  return near ? near[1] : percent(words.locale, part, 0);
}

/** Writes an amount of the table for a sentence, with its unit. */
export const amountOf = (table: Table, words: Words, value: number, signed = false): string =>
  amount(words.locale, value, table.about.unit, signed);

/** Writes an amount of the table for a label; what it is counted by stands in the subtitle. */
export const shortOf = (table: Table, words: Words, value: number, signed = false): string =>
  amountShort(words.locale, value, table.about.unit, signed);

/** Writes the table's unit and price basis. */
export const pricesOf = (table: Table, words: Words): string =>
  words.t.units.priced(table.about.unit, table.about.basis);

/** Writes unit and price basis, and what amounts that stand bare are counted in: "constant 2026 US$ · US$ bn". */
export const countedIn = (table: Table, words: Words): string =>
  table.about.unit.kind === 'money'
    ? `${pricesOf(table, words)} · ${words.t.ledger.head.amount(table.about.unit)}`
    : pricesOf(table, words);

/** Names the time of a table's amounts: a year, or the sum, of shares the average. */
export const periodText = ({ about: { when, unit } }: Table, { t }: Words): string =>
  t.charts.period(when, unit.kind === 'shareOfGdp');

/** Says of what time an amount is, and how sure: a year's, or the sum's. */
export const periodBadge = (table: Table, words: Words): string =>
  `${periodText(table, words)} · ${words.t.status[table.about.when === BASE_YEAR ? 'estimate' : 'projection']}`;

/** Says how sure a year of a chart is; nothing of what was printed as figures. */
export const yearBadge = (status: string | undefined, { t }: Words): string =>
  status === 'estimate' || status === 'projection' ? t.status[status] : '';

/** Writes the line of sources of the columns drawn. */
export const sourceLine = (table: Table, words: Words): string =>
  words.t.charts.sources(sourcesOf(table).map((id) => words.t.sources[id]));

/** Writes it as a reader can cite it: titles in full, what is our own, and whose prices and exchange rates count. */
export function fullSourceLine(table: Table, words: Words): string {
  const { inFull } = words.t.charts;
  const ids = sourcesOf(table);
  const own = ids.includes('extension-rule-a') ? [] : [inFull.projection];
  const { basis, unit } = table.about;
  const isConstant = basis === 'constant' && unit.kind !== 'shareOfGdp';
  const line = inFull.line([...ids.map((id) => inFull.sources[id]), ...own]);
  return isConstant ? `${line} ${inFull.constant}` : line;
}

/** Adds to a caveat that amounts were converted, where they were. */
export const withRate = (table: Table, words: Words, caveat: string): string =>
  table.about.currency === 'USD' || table.about.unit.kind === 'shareOfGdp'
    ? caveat
    : `${caveat} ${words.t.charts.converted(words.t.currencies[table.about.currency], rateFigure(table.about.rate))}`;

/** Messages with which a chart of the exporter's market frames its drawing. */
interface MarketMessages {
  readonly subtitle: (exporter: string, period: string, scope: string, prices: string) => string;
  readonly note: string;
  readonly caveat: string;
}

/** Says whose market a chart shows, when, where and in which prices; how to read it, and what to know before quoting. */
export const marketFraming = (
  table: Table,
  words: Words,
  say: MarketMessages,
): Pick<Finding, 'subtitle' | 'note' | 'caveat'> => {
  const { t, name } = words;
  const { exporter, scope } = table.about;
  return {
    subtitle: say.subtitle(
      t.withArticle(name(exporter)),
      periodText(table, words),
      scopeName(words, scope),
      countedIn(table, words),
    ),
    note: say.note,
    caveat: withRate(table, words, say.caveat),
  };
};
