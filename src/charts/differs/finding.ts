import { percent, points } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, isAlike, spanOf, type Table } from '#model';
import type { Reading } from '../reading.ts';
import type { Finding } from '../sentence.ts';
import { comparisonIn, SLOT_STYLES, slotTitle } from '../slots.ts';
import type { ItemId } from '../spots.ts';
import { differsRows } from './rows.ts';

const SHARE = { kind: 'shareOfGdp' } as const;

/** Allies told to those who hear the chart. */
const TOLD = 6;

/** Says where the allies that matter most come to in the scenario farthest from the base. */
export function differsFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.compare.differs;
  const { slots, base, farthest } = comparisonIn(table);
  const rows = differsRows(table, slots);
  const [year] = spanOf(table);
  const share = (value: number, decimals = 1): string => percent(locale, value, decimals);
  const named = rows
    .flatMap(({ ally, dots }) => {
      const at = (letter: string): number | undefined => dots.find(({ slot }) => slot === letter)?.share;
      const [from, to] = [at(base), at(farthest)];
      if (from === undefined || to === undefined || isAlike(from, to, SHARE)) return [];
      // Shares that print alike take a further decimal.
      const decimals = [1, 2].find((count) => share(from, count) !== share(to, count)) ?? 3;
      const name = t.withArticle(words.name(ally));
      return [{ ally: name, from: share(from, decimals), to: share(to, decimals) }];
    })
    .slice(0, 2);
  return {
    title:
      named.length > 0
        ? say.title(year, farthest, base, named)
        : rows.length > 0
          ? say.elsewhere
          : say.nothing(slots.length > 1),
    subtitle: say.subtitle(year, scopeName(words, table.about.scope)),
    note: say.note(rows.length, table.about.others ?? 0, year, slots.map(({ slot }) => slot).join(', ')),
    caveat: slots.some(({ preset }) => preset === 'plans') ? say.plans : '',
    summary: say.summary(
      rows.slice(0, TOLD).map(({ ally, dots }) =>
        say.told(
          words.name(ally),
          dots.map((dot) => `${dot.slot} ${share(dot.share)}`),
        ),
      ),
    ),
  };
}

/** Says what one ally comes to in each scenario. */
export function differsReading(table: Table, words: Words, id: ItemId): Reading | null {
  const comparison = comparisonIn(table);
  const row = differsRows(table, comparison.slots).find(({ ally }) => ally === id);
  if (!row) return null;
  const base = row.dots.find(({ slot }) => slot === comparison.base)?.share;
  return {
    title: words.name(id as AllyId),
    badge: `${spanOf(table)[0]} · ${words.t.status.projection}`,
    rows: comparison.slots.flatMap((named, i) => {
      const share = row.dots.find(({ slot }) => slot === named.slot)?.share;
      return share === undefined
        ? []
        : [
            {
              key: named.slot,
              name: slotTitle(named, table, words, 150),
              value: percent(words.locale, share, 2),
              ...(named.slot === comparison.base || base === undefined
                ? {}
                : { delta: points(words.locale, share - base, 2) }),
              token: SLOT_STYLES[named.slot].token,
              rank: -i,
            },
          ];
    }),
  };
}
