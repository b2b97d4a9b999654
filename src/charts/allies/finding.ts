import { signedPercent } from '#i18n/compare.ts';
import { amountShort, percent, yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, spanOf, type Table } from '#model';
import type { Reading } from '../reading.ts';
import { type Finding, pricesOf, withRate } from '../sentence.ts';
import { type ItemId, yearOf } from '../spots.ts';
import { ALLY_STYLES } from './frame.ts';
import { type AllyMeasure, type AllyPath, allyRows } from './rows.ts';

/** Says which of the allies leads by 2035 in share, in money and in change. */
export function alliesFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.compare.allies;
  const { paths } = allyRows(table);
  // Iceland has no core spending to lead in.
  const known = paths.filter((path) => path.core.at(-1) != null);
  const end = (path: AllyPath, measure: AllyMeasure): number =>
    path[measure].at(-1) ?? Number.NEGATIVE_INFINITY;
  const first = (measure: AllyMeasure): AllyPath | undefined =>
    [...known].sort((a, b) => end(b, measure) - end(a, measure))[0];
  const name = (path: AllyPath): string => t.withArticle(words.name(path.ally));
  const [share, money, change] = [first('coreShare'), first('core'), first('sinceBase')];
  return {
    title:
      known.length < 2 || !share || !money || !change
        ? say.nothing
        : say.title(
            known.length,
            { ally: name(share), value: percent(locale, end(share, 'coreShare')) },
            { ally: name(money), value: amountShort(locale, end(money, 'core'), table.about.unit) },
            { ally: name(change), value: signedPercent(end(change, 'sinceBase'), words) },
          ),
    subtitle: say.subtitle(pricesOf(table, words), t.charts.span(...spanOf(table))),
    note: say.note,
    caveat: withRate(table, words, known.length < paths.length ? t.pictures.iceland : ''),
    summary: paths
      .map((path) =>
        say.told(
          words.name(path.ally),
          ending(path, 'coreShare', (value) => percent(locale, value)),
          ending(path, 'core', (value) => amountShort(locale, value, table.about.unit)),
          ending(path, 'sinceBase', (value) => signedPercent(value, words)),
        ),
      )
      .join(' '),
  };
}

/** Writes where an ally ends; a dash where that is unknown. */
function ending(path: AllyPath, measure: AllyMeasure, text: (value: number) => string): string {
  const value = path[measure].at(-1);
  return value == null ? '–' : text(value);
}

/** Says all three of each ally in a year. */
export function alliesReading(table: Table, words: Words, id: ItemId): Reading | null {
  const { years, paths } = allyRows(table);
  const year = yearOf(id);
  const i = years.indexOf(year);
  if (i < 0) return null;
  const { t, locale } = words;
  return {
    title: yearLabel(year),
    badge: year > BASE_YEAR ? t.status.projection : year >= BASE_YEAR - 1 ? t.status.estimate : '',
    rows: paths
      .map((path, place) => {
        const [share, money, change] = [path.coreShare[i], path.core[i], path.sinceBase[i]];
        return {
          key: path.ally,
          name: words.name(path.ally),
          value: share == null ? '–' : percent(locale, share, 2),
          delta: [
            money == null ? '–' : amountShort(locale, money, table.about.unit),
            ...(change == null || year === BASE_YEAR ? [] : [signedPercent(change, words)]),
          ].join(' · '),
          token: ALLY_STYLES[place % ALLY_STYLES.length]?.token ?? ('ink' as const),
          rank: share ?? -1,
        };
      })
      .sort((a, b) => b.rank - a.rank),
  };
}
