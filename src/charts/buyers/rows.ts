import { yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table, When, Year } from '#model';
import { cellsOf, rowsAt, sumOver } from '#model';
import { periodText } from '../sentence.ts';
import type { Token } from '../theme.ts';

/** One buyer, or the others together; amounts by year in the table's unit. */
export interface Buyer {
  /** `null` is the sum of those not named. */
  readonly ally: AllyId | null;
  readonly amounts: readonly number[];
  /** That of the time looked at: one year's, or the sum of 2027–2035. */
  readonly chosen: number;
}

/** The market by buyer: named ones in the table's order, bottom of the stack first, then the others. */
export interface Buyers {
  readonly years: readonly Year[];
  readonly statuses: readonly string[];
  readonly buyers: readonly Buyer[];
  readonly total: readonly number[];
  /** The total of the time looked at. */
  readonly whole: number;
  /** How many allies with an amount are summed as others. */
  readonly others: number;
  readonly when: When;
}

const numbers = (table: Table, id: string): readonly number[] =>
  cellsOf(table, id).map((cell) => (typeof cell === 'number' ? cell : 0));

/** Reads a `buyers` table. */
export function buyersRows(table: Table): Buyers {
  const at = rowsAt(table);
  const buyer = (ally: AllyId | null, id: string): Buyer => {
    const amounts = numbers(table, id);
    return { ally, amounts, chosen: sumOver(table, amounts, at) };
  };
  const named = table.columns.flatMap(({ id }): Buyer[] =>
    id.startsWith('ally:') ? [buyer(id.slice(5) as AllyId, id)] : [],
  );
  const rest = buyer(null, 'others');
  const total = numbers(table, 'total');
  return {
    years: numbers(table, 'year'),
    statuses: cellsOf(table, 'status').map(String),
    buyers: rest.amounts.some((amount) => amount > 0) ? [...named, rest] : named,
    total,
    whole: sumOver(table, total, at),
    others: table.about.others ?? 0,
    when: table.about.when,
  };
}

/** Gives the highest total. */
export const buyersHighest = (table: Table): number => Math.max(0, ...numbers(table, 'total'));

/** Tells whether there is no market in any year. */
export const isEmpty = (total: readonly number[]): boolean => !total.some((amount) => amount > 0);

/** Names a buyer, or the others with their number. */
export const buyerName = ({ ally }: Buyer, others: number, words: Words): string =>
  ally === null ? words.t.charts.others(others) : words.name(ally);

/** Names the time of the amounts beside the names: `2029`, `2026e`, `2027–2035, total`. */
export const whenHead = (table: Table, words: Words): string =>
  table.about.when === 'sum' ? periodText(table, words) : yearLabel(table.about.when);

/** Nearer to the axis, larger and deeper (tokens.css, ordered series). */
const DEPTHS: readonly Token[] = ['q6', 'q5', 'q4', 'q3', 'q2'];
/** Gives each buyer's colour; the others are the palest. */
export const bandTokens = (buyers: readonly Buyer[]): readonly Token[] =>
  buyers.map(({ ally }, i) => (ally === null ? 'q1' : (DEPTHS[i] ?? 'q2')));
