import { percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { emptyHeight } from '../empty.ts';
import { fitting, LEAST_ROW, type Ranking } from '../ranking.ts';
import { SIZE, type Size } from '../scales.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { isUnknown, type Part, supplierRows, suppliersShown } from './rows.ts';

/** Rows of suppliers: name, bar and symbols on one scale, and their shares, px. */
export interface SuppliersFrame extends Ranking {
  /** Whether what the symbols mean is drawn: where two rows have no room below, the heads of the columns say it. */
  readonly hasKey: boolean;
  /** Where zero and the scale's end stand. */
  readonly left: number;
  readonly right: number;
  /** Right edges of the shares written; a narrow plot has no room for what is on order. */
  readonly columns: readonly (readonly [Part, number])[];
  /** Share at the scale's end. */
  readonly max: number;
}

const ROW = 19;
const HEAD = 20;
const GAP = 10;
/** Below this width there is no room for what is on order, px. */
const THREE_COLUMNS = 420;
/** Half of a symbol. */
const EDGE = 6;

/** Gives the height that a card of the suppliers wants, px. */
export const suppliersHeight = (table: Table): number =>
  isUnknown(supplierRows(table)) ? emptyHeight(table) : 24 + HEAD + suppliersShown(table).length * ROW;

/** Ends the scale at the next ten percent. */
export const suppliersDomain = (highest: number): number => Math.min(1, Math.ceil(highest * 10 + 0.2) / 10);

/** Names what is drawn: the scenario is a bar, what has been a line across it, what is on order a diamond. */
export const supplierKey = ({ t }: Words): readonly SymbolName[] => {
  const say = t.marketPictures.suppliers;
  return [
    { key: 'wonShare', shape: 'square', token: 'q3', text: say.wonShare },
    { key: 'delivered', shape: 'tick', token: 'ink', text: say.delivered },
    { key: 'ordered', shape: 'diamond', token: 'muted', look: 'hollow', text: say.ordered },
  ];
};

/** Makes the columns and rows. @param max Share at the scale's end. */
export function suppliersFrame(table: Table, words: Words, size: Size, max: number): SuppliersFrame {
  const say = words.t.marketPictures.suppliers;
  const key = symbolKey(supplierKey(words), size.width).height;
  const hasKey = size.height - HEAD - key >= 2 * LEAST_ROW;
  const top = HEAD + (hasKey ? key : 0);
  const { rows, rowHeight } = fitting(suppliersShown(table), size.height - top);
  const names = Math.max(
    widthOf(say.others, SIZE.text),
    ...rows.map(({ exporter }) => (exporter ? widthOf(words.name(exporter), SIZE.text, 600) : 0)),
  );
  const parts: readonly Part[] =
    size.width < THREE_COLUMNS ? ['delivered', 'wonShare'] : ['delivered', 'ordered', 'wonShare'];
  const wide = (part: Part): number =>
    GAP + Math.max(widthOf(say.heads[part], SIZE.small), widthOf(percentFigure(0.999), SIZE.text, 600));
  let right = size.width;
  const columns = parts.toReversed().map((part) => {
    const column = [part, right] as const;
    right -= wide(part);
    return column;
  });
  const left = Math.ceil(names) + GAP + EDGE;
  return {
    width: size.width,
    top,
    hasKey,
    shown: rows.map(({ exporter }) => exporter),
    rowHeight,
    left,
    right: Math.max(left + 20, right - EDGE),
    columns,
    max,
  };
}
