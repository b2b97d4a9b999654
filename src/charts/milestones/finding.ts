import { percent, points, yearLabel } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import type { Reading } from '../reading.ts';
import { aloneIn, type Finding } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { type MilestoneRow, milestoneRows, type Reached, SYMBOLS, type Threshold } from './rows.ts';

/** Says how many are on the line in 2029 and how many are at the pledge in 2035. */
export function milestonesFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.pictures.milestones;
  const rows = milestoneRows(table);
  const withForces = rows.filter(({ standing }) => standing !== 'noForces');
  const isAt = (reached: readonly Reached[], threshold: Threshold): boolean =>
    reached.some((one) => one.threshold === threshold && one.year !== null && one.isHeld);
  const at = (threshold: Threshold): number =>
    withForces.filter(({ reached }) => isAt(reached, threshold)).length;
  const named = (standing: 'onLine' | 'belowLine'): readonly string[] =>
    withForces
      .filter((row) => row.standing === standing)
      .map(({ ally, over }) => `${words.name(ally)} ${points(words.locale, over ?? 0, 2)}`);
  const [onLine, below] = [named('onLine'), named('belowLine')];
  return {
    title:
      titleOf(table, withForces, words) ??
      say.title(onLine.length, at('firstCore'), at('firstPledge'), withForces.length),
    subtitle: say.subtitle(scopeName(words, table.about.scope)),
    note: say.note,
    caveat: withForces.length < rows.length ? `${say.caveat} ${t.pictures.iceland}` : say.caveat,
    summary: say.summary(onLine, below),
  };
}

/** Says of one ally what it reaches when; null where counts say more. */
function titleOf(table: Table, withForces: readonly MilestoneRow[], words: Words): string | null {
  const { alone, withArticle } = words.t;
  const [row] = withForces;
  if (!row) return alone.noForces;
  if (!aloneIn(table)) return null;
  const held = (threshold: Threshold) =>
    row.reached.find((one) => one.threshold === threshold && one.isHeld)?.year ?? null;
  return alone.milestones(
    withArticle(words.name(row.ally)),
    row.standing === 'onLine',
    held('firstCore'),
    held('firstPledge'),
  );
}

/** Says when one ally reaches what, and where it stands at the review. */
export function milestonesReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const row = milestoneRows(table).find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.pictures.milestones;
  const title = words.name(row.ally);
  if (row.standing === 'noForces') return { title, badge: say.standing.noForces, rows: [] };
  const share = (value: number | null): string => (value === null ? '–' : percent(locale, value, 2));
  return {
    title,
    badge: say.standing[row.standing],
    rows: [
      ...row.reached.map(({ threshold, year, isHeld }, i) => ({
        key: threshold,
        name: say.shares[threshold],
        value: year === null ? say.never : yearLabel(year),
        ...(isHeld ? {} : { delta: say.notHeld }),
        token: SYMBOLS[threshold].token,
        rank: 6 - i,
      })),
      { key: 'share', name: say.reviewShare, value: share(row.share), rank: 3 },
      { key: 'line', name: say.reviewLine, value: share(row.line), rank: 2 },
      {
        key: 'over',
        name: say.overLine,
        value: row.over === null ? '–' : points(locale, row.over, 2),
        rank: 1,
      },
    ],
  };
}
