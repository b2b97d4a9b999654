import { amount, percent, points, yearLabel } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, BASE_YEAR, CORE_PLEDGE, reaches, type Status, type Table } from '#model';
import type { Reading, ReadingRow } from '../reading.ts';
import { aloneIn, type Finding, LITTLE, pricesOf, withRate } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { breaksOf, classOf } from './classes.ts';
import { type MapRow, type MapRows, mapOrder, mapRows } from './rows.ts';

/** How many allies the summary names from the top. */
const NAMED = 5;

/** Says how many allies stand at the pledge, then and now; or whose spending rises most. */
export function mapFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const rows = mapRows(table);
  const isShare = rows.measure === 'share';
  const isBase = rows.year === BASE_YEAR;
  const prices = pricesOf(table, words);
  // The panel and the numbers hold amounts too, whatever is drawn: their prices are said.
  const hasBoth = isShare && rows.unit.kind !== 'shareOfGdp';
  const measure = hasBoth ? t.map.share : t.map.core(prices);
  const hasIceland = rows.rows.some(({ now }) => now === null);
  const note = [
    isBase ? '' : t.map.tick,
    table.about.when === 'sum' ? t.map.noSum : '',
    hasIceland ? t.map.hatched : '',
  ];
  return {
    title: titleOf(table, rows, words),
    subtitle: t.map.subtitle(
      measure,
      scopeName(words, table.about.scope),
      isBase ? null : rows.year,
      hasBoth ? prices : null,
    ),
    note: note.filter(Boolean).join(' '),
    caveat: isShare ? t.map.shapes : withRate(table, words, t.map.shapes),
    summary: summaryOf(rows, words),
  };
}

/** One ally is told by its own figures: how many are at the pledge, or who rises most, says nothing there. */
function titleOf(table: Table, rows: MapRows, words: Words): string {
  const { t, locale, name } = words;
  const [first] = withForces(rows);
  const isShare = rows.measure === 'share';
  if (!first) return t.map.nothing;
  if (!aloneIn(table)) return isShare ? countTitle(rows, words) : moneyTitle(rows, words);
  const ally = t.withArticle(name(first.ally));
  const share = (value: number | null): string => percent(locale, value ?? 0, 2);
  const core = (value: number | null): string => amount(locale, value ?? 0, rows.unit);
  return isShare
    ? t.alone.share(ally, share(first.baseShare), share(first.share), rows.year)
    : t.alone.core(ally, core(first.baseCore), core(first.core), rows.year);
}

const withForces = ({ rows }: MapRows): readonly MapRow[] => rows.filter(({ now }) => now !== null);

function countTitle(rows: MapRows, words: Words): string {
  const { map } = words.t;
  const allies = withForces(rows);
  const pledge = percent(words.locale, CORE_PLEDGE);
  const count = (pick: (row: MapRow) => number | null): number =>
    allies.filter((row) => reaches(pick(row) ?? 0, CORE_PLEDGE)).length;
  const [then, now] = [count(({ baseShare }) => baseShare), count(({ share }) => share)];
  if (rows.year === BASE_YEAR) return map.standAt(then, allies.length, pledge);
  return then === now
    ? map.asMany(now, allies.length, pledge, rows.year)
    : map.fromTo(then, now, pledge, rows.year);
}

function moneyTitle(rows: MapRows, words: Words): string {
  const { map, withArticle } = words.t;
  const allies = withForces(rows);
  const name = ({ ally }: MapRow) => withArticle(words.name(ally));
  const best = (of: (row: MapRow) => number): MapRow | undefined =>
    [...allies].sort((a, b) => of(b) - of(a))[0];
  if (rows.year === BASE_YEAR) {
    const largest = best(({ core }) => core ?? 0);
    return largest
      ? map.spendsMost(name(largest), amount(words.locale, largest.core ?? 0, rows.unit))
      : map.nothing;
  }
  const rise = ({ core, baseCore }: MapRow): number => (core ?? 0) - (baseCore ?? 0);
  const risen = best(rise);
  if (!risen) return map.nothing;
  const isLittle = allies.every((row) => Math.abs(rise(row)) <= LITTLE * (row.baseCore ?? 0));
  if (isLittle) return map.little(rows.year);
  if (rise(risen) <= 0) return map.noneRises(rows.year);
  return map.risesMost(name(risen), amount(words.locale, rise(risen), rows.unit, true), rows.year);
}

function summaryOf(rows: MapRows, words: Words): string {
  const { map } = words.t;
  const byAlly = new Map(rows.rows.map((row) => [row.ally, row]));
  const order = mapOrder(rows);
  const written = (ally: AllyId): string => {
    const { now = null, base = null } = byAlly.get(ally) ?? {};
    return map.thenAndNow(words.name(ally), valueText(now, rows, words), valueText(base, rows, words));
  };
  if (order.length === 0) return map.nothing;
  return map.summary(
    rows.year,
    order.slice(0, NAMED).map(written),
    order.length > NAMED ? written(order.at(-1) ?? 'ALB') : null,
  );
}

const valueText = (value: number | null, { measure, unit }: MapRows, { locale }: Words): string =>
  value === null ? '–' : measure === 'share' ? percent(locale, value, 1) : amount(locale, value, unit);

/** Says what the map shows of one ally; null where it is not in scope. */
export function mapReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const rows = mapRows(table);
  const row = rows.rows.find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const title = words.name(row.ally);
  const { share, baseShare, core, baseCore, now } = row;
  if (share === null || now === null)
    return { title, badge: '', rows: [{ key: 'none', name: t.map.noForces, value: '–', rank: 0 }] };
  const isBase = rows.year === BASE_YEAR;
  const ofGdp = (value: number): string => percent(locale, value, 2);
  const lines: ReadingRow[] = [
    {
      key: 'share',
      name: t.map.shareIn(yearLabel(rows.year)),
      value: ofGdp(share),
      ...(isBase || baseShare === null ? {} : { delta: points(locale, share - baseShare, 2) }),
      token: classOf(now, breaksOf(rows)),
      rank: 3,
    },
  ];
  if (!isBase && baseShare !== null)
    lines.push({ key: 'base', name: t.map.shareIn(yearLabel(BASE_YEAR)), value: ofGdp(baseShare), rank: 2 });
  if (core !== null && rows.unit.kind !== 'shareOfGdp')
    lines.push({
      key: 'core',
      name: t.map.coreIn(yearLabel(rows.year)),
      value: amount(locale, core, rows.unit),
      ...(isBase || baseCore === null ? {} : { delta: amount(locale, core - baseCore, rows.unit, true) }),
      rank: 1,
    });
  return { title, badge: t.status[rows.status as Status], rows: lines };
}
