import { amount } from '#i18n/format.ts';
import { amountBare, amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type List, listOf } from '../list.ts';
import { HEADROOM, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { incrementRows } from './rows.ts';

/** Rows of bars with one scale: px for one unit of the table, zero at `zero` from a column's left edge. */
export interface IncrementsFrame {
  readonly list: List;
  readonly zero: number;
  readonly scale: number;
}

/** Lowest row of a bar, px. */
const ROW = 18;
const VALUE_GAP = 5;

/** Room for the key above the bars, px. */
const KEY_ROOM = 32;

/** Gives the height that a card of so many bars wants, px. */
export const incrementsHeight = (table: Table, width: number): number =>
  width < NARROW
    ? Math.max(120, table.rows.length * (ROW + 2) + KEY_ROOM)
    : Math.max(356, Math.ceil(table.rows.length * (ROW + 0.5)) + KEY_ROOM);

/** Names the two parts of a bar. */
export const incrementKey = (words: Words): readonly SymbolName[] => {
  const say = words.t.pictures.increments;
  return [
    { key: 'core', shape: 'square', token: 'a', text: say.core },
    { key: 'indirect', shape: 'square', token: 'indirect', text: say.indirect, look: 'soft' },
  ];
};

/** Writes an amount at a bar's end; only the first names the unit. */
export function incrementText(table: Table, words: Words, value: number, isFirst: boolean): string {
  const { unit } = table.about;
  if (!isFirst) return amountBare(words.locale, value, unit);
  return unit.kind === 'money'
    ? amount(words.locale, value, unit)
    : unit.kind === 'shareOfGdp'
      ? `${amountBare(words.locale, value, unit)}${words.locale === 'ko' ? '' : '\u202f'}%`
      : amountTick(words.locale, value, unit, true);
}

/** Gives a domain's end with headroom, in any unit; nothing to draw needs none. */
export const incrementDomain = (reach: number): number => reach * (1 + HEADROOM);

/** Makes the rows and the scale of the bars. @param right,left Ends of the domain right and left of zero. */
export function incrementsFrame(
  table: Table,
  words: Words,
  size: Size,
  right: number,
  left: number,
): IncrementsFrame {
  const rows = incrementRows(table);
  const list = listOf(
    rows.map(({ ally }) => ally),
    words,
    {
      ...size,
      top: symbolKey(incrementKey(words), size.width).height + 5,
      leastRow: ROW,
      mostRow: 64,
      leastColumn: 176,
      mostName: 0.46,
    },
  );
  const values = Math.max(
    0,
    ...rows.map(({ whole }, i) => widthOf(incrementText(table, words, whole ?? 0, i === 0), SIZE.text, 600)),
  );
  const room = Math.max(8, list.columnWidth - list.nameWidth - VALUE_GAP - margin(values, 24));
  const scale = right + left > 0 ? room / (right + left) : 0;
  return { list, zero: list.nameWidth + left * scale, scale };
}
