import { percent, yearLabel } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { BASE_YEAR, rowsAt, spanOf, weighed } from '#model';
import { type Reading, type ReadingRow, ranked } from '../reading.ts';
import { amountOf, type Finding, pricesOf, shortOf, withRate, yearBadge } from '../sentence.ts';
import type { Token } from '../theme.ts';
import { type Composition, compositionRows, PARTS, type Part } from './rows.ts';

/** Colours of the parts, the same on the page and in files. */
export const PART_TOKENS: Readonly<Record<Part, Token>> = {
  equipment: 'equipment',
  otherCore: 'personnel',
  indirect: 'indirect',
};

/** A part so near to a tenth is told in tenths, fraction. */
const NEAR_TENTH = 0.015;
/** Equipment's part has moved from this change on; counted from 2027, since 2026 is printed, not modelled. */
const CHANGE = 0.02;

/** Says how much of core spending is equipment. */
export function compositionFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.charts.composition;
  const data = compositionRows(table);
  const amount = (value: number | undefined) => amountOf(table, words, value ?? 0);
  return {
    title: titleOf(table, data, words),
    subtitle: say.subtitle(
      scopeName(words, table.about.scope),
      pricesOf(table, words),
      t.charts.span(...spanOf(table)),
    ),
    note: say.note,
    caveat: withRate(table, words, say.caveat),
    summary: say.summary(
      amount(data.total.at(-1)),
      PARTS.map((part) => `${t.charts.parts[part]} ${amount(data.parts[part].at(-1))}`),
    ),
  };
}

function titleOf(table: Table, data: Composition, words: Words): string {
  const say = words.t.charts.composition;
  const { equipment, otherCore } = data.parts;
  const shareIn = (rows: readonly number[]): number | null => {
    const part = weighed(table, equipment, rows);
    const whole = part + weighed(table, otherCore, rows);
    return whole > 0 ? part / whole : null;
  };
  const { when } = data;
  const now = shareIn(rowsAt(table));
  const first = shareIn([data.years.indexOf(BASE_YEAR + 1)]);
  if (now === null || first === null) return say.nothing;
  const written = (part: number) => percent(words.locale, part, 0);
  if (when !== 'sum' && when > BASE_YEAR && Math.abs(now - first) >= CHANGE)
    return say.changes(written(now), now > first, when);
  const tenths = Math.round(now * 10);
  return tenths > 0 && tenths < 10 && Math.abs(now - tenths / 10) <= NEAR_TENTH
    ? say.tenths(tenths, table.about.unit.kind === 'shareOfGdp' ? null : table.about.currency)
    : say.percent(written(now));
}

/** Says what the chart shows for one year: the parts and their total. */
export function compositionReading(table: Table, words: Words, year: Year): Reading | null {
  const data = compositionRows(table);
  const at = data.years.indexOf(year);
  if (at < 0) return null;
  const amount = (value: number) => shortOf(table, words, value);
  const total = data.total[at] ?? 0;
  const status = data.statuses[at];
  return {
    title: yearLabel(year),
    badge: yearBadge(status, words),
    rows: [
      { key: 'total', name: words.t.charts.total, value: amount(total), rank: total, at: total },
      ...ranked(
        PARTS.map((part): ReadingRow => {
          const value = data.parts[part][at] ?? 0;
          return {
            key: part,
            name: words.t.charts.parts[part],
            value: amount(value),
            ...(total > 0 ? { delta: percent(words.locale, value / total, 0) } : {}),
            token: PART_TOKENS[part],
            rank: value,
          };
        }),
      ),
    ],
  };
}
