import type { Words } from '#i18n/words.ts';
import type { AllyId } from '#model';
import { type Mark, plotText } from './mark.ts';
import { SIZE, type Size } from './scales.ts';
import type { Spot } from './spots.ts';
import { widthOf } from './text.ts';

/** Rows of allies in columns: where each stands, and how many found no room. */
export interface List extends Size {
  /** Allies with a row of their own, in reading order: down a column, then the next. */
  readonly shown: readonly AllyId[];
  /** The rest, for one last row that sums them. */
  readonly rest: readonly AllyId[];
  readonly columns: number;
  readonly columnWidth: number;
  /** Room for the names, gap included; codes stand where names would take too much. */
  readonly nameWidth: number;
  readonly isCoded: boolean;
  readonly rowHeight: number;
  readonly perColumn: number;
  /** Where the first row begins. */
  readonly top: number;
}

/** What a list asks for, px. */
interface ListSpec extends Size {
  /** Height above the rows. */
  readonly top: number;
  /** Rows get no lower than this; where not all fit, the last are summed. */
  readonly leastRow: number;
  readonly mostRow: number;
  /** Columns get no narrower than this. */
  readonly leastColumn: number;
  /** Part of a column that names may take. */
  readonly mostName: number;
}

const GUTTER = 24;

/** Lays allies out in as few columns as hold them. */
export function listOf(order: readonly AllyId[], words: Words, spec: ListSpec): List {
  const { width, height, top } = spec;
  const inColumn = Math.max(1, Math.floor((height - top) / spec.leastRow));
  const most = Math.max(1, Math.floor((width + GUTTER) / (spec.leastColumn + GUTTER)));
  const columns = Math.min(most, Math.ceil(order.length / inColumn) || 1);
  const isShort = order.length > inColumn * columns;
  const shown = isShort ? order.slice(0, inColumn * columns - 1) : order;
  const perColumn = Math.max(1, isShort ? inColumn : Math.ceil(order.length / columns));
  const columnWidth = (width - GUTTER * (columns - 1)) / columns;
  const others = isShort ? [words.t.charts.others(order.length - shown.length)] : [];
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...[...texts, ...others].map((text) => widthOf(text, SIZE.text)));
  const names = widest(shown.map((id) => words.name(id)));
  const isCoded = names + 10 > columnWidth * spec.mostName;
  return {
    width,
    height,
    shown,
    rest: order.slice(shown.length),
    columns,
    columnWidth,
    isCoded,
    nameWidth: 10 + (isCoded ? widest(shown) : names),
    rowHeight: Math.min(spec.mostRow, (height - top) / perColumn),
    perColumn,
    top,
  };
}

/** Gives the left edge and the middle of a row. @param index Place in reading order; the rest stand at `shown.length`. */
export function rowAt(list: List, index: number): { readonly x: number; readonly y: number } {
  const column = Math.floor(index / list.perColumn);
  return {
    x: column * (list.columnWidth + GUTTER),
    y: list.top + ((index % list.perColumn) + 0.5) * list.rowHeight,
  };
}

/** Writes an ally's name or code at the left of its row, or how many others the last row sums. */
export function nameMark(list: List, index: number, words: Words): Mark {
  const { x, y } = rowAt(list, index);
  const ally = list.shown[index];
  const text =
    ally === undefined ? words.t.charts.others(list.rest.length) : list.isCoded ? ally : words.name(ally);
  return plotText(`name-${ally ?? 'others'}`, text, x, y + 4, 'start', { size: SIZE.text, fill: 'ink' });
}

/** Gives the whole row of each ally, for pointer and keyboard. */
export const listSpots = (list: List): readonly Spot[] =>
  list.shown.map((ally, i) => {
    const { x, y } = rowAt(list, i);
    const half = list.rowHeight / 2;
    return { id: ally, x0: x - 4, x1: x + list.columnWidth + 4, y0: y - half, y1: y + half };
  });
