import { comparedName } from '#i18n/compare.ts';
import type { Words } from '#i18n/words.ts';
import type { ComparedName, Comparison, SlotId, Table } from '#model';
import { type Mark, through } from './mark.ts';
import { NARROW } from './scales.ts';
import { type Shape, type SymbolName, symbol } from './symbols.ts';
import { fill, widthOf } from './text.ts';
import type { Token } from './theme.ts';

/** How a scenario is told from the others: never by colour alone (interface.md 2.10). */
interface SlotStyle {
  readonly token: Token;
  /** For letters, which need more contrast than lines. */
  readonly text: Token;
  /** For what stands behind a mark of its own. */
  readonly soft: Token;
  /** Lines have round ends, which fill one line width of each gap: 8 4, 2 3 and 8 3 2 3 as seen. */
  readonly dash?: string;
  readonly shape: Shape;
}

export const SLOT_STYLES: Readonly<Record<SlotId, SlotStyle>> = {
  A: { token: 'a', text: 'a-text', soft: 'a-soft', shape: 'dot' },
  B: { token: 'b', text: 'b-text', soft: 'b-soft', dash: '6 6', shape: 'square' },
  C: { token: 'c', text: 'c-text', soft: 'c-soft', dash: '0.5 4.75', shape: 'triangle' },
  D: { token: 'd', text: 'd-text', soft: 'd-soft', dash: '6 5 0.5 5', shape: 'diamond' },
};

/** Gives how a chart draws the one scenario it shows: as a comparison does; as the first where it stands alone. */
export const ownStyle = ({ about }: Table): SlotStyle => SLOT_STYLES[about.slot ?? 'A'];

/** Draws a scenario's line, with its marker at the end. */
export function slotMarks(
  key: string,
  slot: SlotId,
  points: readonly (readonly [number, number])[],
): readonly Mark[] {
  const { token, dash } = SLOT_STYLES[slot];
  const end = points.at(-1);
  return [
    {
      kind: 'path',
      key: `${key}-line`,
      d: through(points),
      stroke: token,
      width: 2.25,
      ...(dash ? { dash } : {}),
    },
    ...(end ? [slotSymbol(`${key}-end`, slot, end[0], end[1])] : []),
  ];
}

/** Draws a scenario's marker. */
export const slotSymbol = (key: string, slot: SlotId, x: number, y: number): Mark =>
  symbol(key, SLOT_STYLES[slot].shape, x, y, SLOT_STYLES[slot].token);

/** Gives what a table compares. @throws {Error} when it is no table of a comparison. */
export function comparisonIn(table: Table): Comparison {
  if (!table.about.compare) throw new Error(`Table ${table.id} compares nothing`);
  return table.about.compare;
}

/** Gives the scenarios a plot shows: all, on a phone the base and the one set against it. */
export function shownSlots(table: Table, width: number): readonly ComparedName[] {
  const { slots, base, against } = comparisonIn(table);
  return width < NARROW ? slots.filter(({ slot }) => slot === base || slot === against) : slots;
}

/** Cuts a text that finds no room, with an ellipsis. */
export function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const [first = ''] = fill(text.replaceAll(' ', '\u00a0'), width - widthOf('…', size), size);
  return `${first.replaceAll('\u00a0', ' ').trimEnd()}…`;
}

/** Names a scenario with its letter, and says which is the base: `A Pledge path, base`. */
export function slotTitle(
  named: ComparedName,
  table: Table,
  words: Words,
  short = Number.POSITIVE_INFINITY,
): string {
  const say = words.t.compare;
  const name = cut(comparedName(named, words), short, 12);
  return named.slot === comparisonIn(table).base && comparisonIn(table).slots.length > 1
    ? say.isBase(`${named.slot} ${name}`)
    : `${named.slot} ${name}`;
}

/** Most room for a name in a key, px. */
const KEY_NAME = 170;

/** Names the scenarios for a key above a plot. */
export const slotKey = (slots: readonly ComparedName[], table: Table, words: Words): readonly SymbolName[] =>
  slots.map((named) => ({
    key: named.slot,
    shape: SLOT_STYLES[named.slot].shape,
    token: SLOT_STYLES[named.slot].token,
    text: slotTitle(named, table, words, KEY_NAME),
  }));

/** Room that a name in a key takes at most, with marker and air, px. */
const KEY_PLACE = KEY_NAME + 20;
const KEY_ROW = 17;

/** Estimates the height of a key of the scenarios a plot shows, px, before there are words. */
export const slotKeyHeight = (table: Table, width: number): number =>
  KEY_ROW * Math.ceil((shownSlots(table, width).length * KEY_PLACE) / Math.max(KEY_PLACE, width));
