import { amount, percent } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table } from '#model';
import { BASE_YEAR } from '#model';
import type { Reading, ReadingRow } from '../reading.ts';
import {
  aloneIn,
  type Finding,
  fractionOf,
  periodBadge,
  periodText,
  pricesOf,
  withRate,
} from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { addedUp, type Increment, incrementRows } from './rows.ts';

/** An ally with so large a part is named alone; two with a smaller part together are joined by a third. */
const ALONE = 0.4;
const PAIR = 0.3;
/** Falls smaller than this part of what is added go without a word in the title. */
const FEW = 0.05;
/** Largest amounts told to those who hear the chart. */
const TOLD = 5;

/** Says who brings the money that is added to the shares of 2026. */
export function incrementsFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.pictures.increments;
  const { unit, scope } = table.about;
  const ranking = ranked(table);
  const written = (value: number) => amount(words.locale, value, unit);
  const list = ranking.slice(0, TOLD).map(({ ally, whole }) => `${words.name(ally)} ${written(whole)}`);
  const whole = addedUp(table, incrementRows(table))?.whole;
  const prices = pricesOf(table, words);
  return {
    title: titleOf(table, words),
    subtitle: say.subtitle(
      scopeName(words, scope),
      unit.kind === 'money' ? prices : `${prices}, ${say.own}`,
      periodText(table, words),
    ),
    note: say.note,
    caveat: [
      unit.kind === 'shareOfGdp' ? say.caveat : withRate(table, words, say.caveat),
      ...(ranking.some(({ core }) => core === null) ? [t.pictures.iceland] : []),
    ].join(' '),
    summary: whole == null ? say.largest(list) : say.summary(written(whole), list),
  };
}

/** Sorts by amount, largest first; a moving slider may have changed the ranking that the rows keep. */
const ranked = (table: Table): readonly (Increment & { readonly whole: number })[] =>
  incrementRows(table)
    .flatMap((row) => (row.whole === null ? [] : [{ ...row, whole: row.whole }]))
    .sort((a, b) => b.whole - a.whole);

function titleOf(table: Table, words: Words): string {
  const { t, locale } = words;
  const say = t.pictures.increments;
  const { when, unit } = table.about;
  const ranking = ranked(table);
  const name = ({ ally }: { readonly ally: AllyId }) => t.withArticle(words.name(ally));
  const [first, last] = [ranking[0], ranking.at(-1)];
  if (!first || !last || when === BASE_YEAR || ranking.every(({ whole }) => Math.abs(whole) < 1e-9))
    return say.nothing(when);
  const written = (value: number) => amount(locale, Math.abs(value), unit);
  if (aloneIn(table)) {
    const { whole, core, indirect } = first;
    const isPart = core !== null && core * whole > 0 && Math.abs(indirect ?? 0) > 1e-9;
    return t.alone.increments(name(first), written(whole), whole > 0, isPart ? written(core) : null, when);
  }
  if (unit.kind !== 'money')
    return first.whole > 1e-9
      ? say.most(name(first), written(first.whole), when)
      : say.leastFalls(name(last), written(last.whole), when);
  const sum = (rows: typeof ranking): number => rows.reduce((total, { whole }) => total + whole, 0);
  const risers = ranking.filter(({ whole }) => whole > 0);
  const fallers = ranking.filter(({ whole }) => whole < 0).reverse();
  const [added, lost] = [sum(risers), -sum(fallers)];
  const net = added - lost;
  // Rises and falls that cancel out are no part of a whole: both are told.
  if (Math.min(added, lost) > FEW * Math.max(added, lost))
    return say.mixed(
      inShort(leading(risers, added), risers, name),
      written(added),
      inShort(leading(fallers, -lost), fallers, name),
      written(lost),
      when,
    );
  const [rows, whole] = net > 0 ? [risers, added] : [fallers, -lost];
  const named = leading(rows, whole);
  const part = fractionOf(sum(named) / whole, words);
  return net > 0
    ? say.brings(named.map(name), part, written(net), when)
    : say.falls(named.map(name), part, written(net), when);
}

const inShort = <Row>(named: readonly Row[], all: readonly Row[], name: (row: Row) => string) => ({
  names: named.map(name),
  isAll: named.length === all.length,
});

/** Takes the largest: one, two or three, as many as a sentence needs. */
function leading<Row extends { readonly whole: number }>(
  rows: readonly Row[],
  whole: number,
): readonly Row[] {
  const part = (count: number): number =>
    rows.slice(0, count).reduce((total, row) => total + row.whole, 0) / whole;
  return rows.slice(0, part(1) >= ALONE ? 1 : part(2) < PAIR ? 3 : 2);
}

/** Says what one ally adds, its two parts, and what part of the whole that is. */
export function incrementsReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const rows = incrementRows(table);
  const row = rows.find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.pictures.increments;
  const { unit } = table.about;
  const written = (value: number | null): string =>
    value === null ? '–' : amount(locale, value, unit, unit.kind !== 'shareOfGdp');
  const whole = addedUp(table, rows)?.whole ?? 0;
  const line = (key: string, name: string, value: string, rank: number, token?: ReadingRow['token']) => ({
    key,
    name,
    value,
    rank,
    ...(token ? { token } : {}),
  });
  return {
    title: words.name(row.ally),
    badge: periodBadge(table, words),
    rows: [
      line('whole', say.added, written(row.whole), 3),
      line('core', say.core, row.core === null ? t.pictures.noForces : written(row.core), 2, 'a'),
      line('indirect', say.indirect, written(row.indirect), 1, 'indirect'),
      ...(whole > 0 && row.whole !== null
        ? [line('part', say.part, percent(locale, row.whole / whole, 1), 0)]
        : []),
    ],
  };
}
