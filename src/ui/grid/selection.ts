/** A cell of the grid by its place: rows count from 0, columns are the years 2026–2035 from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A selected rectangle: where it began, and the active cell. */
export interface Selection {
  readonly anchor: Place;
  readonly active: Place;
}

/** How large the grid is. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** First and last row and column of a selection, both included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows that Page Up and Page Down move. */
const PAGE = 10;

export const blockOf = ({ anchor, active }: Selection): Block => ({
  top: Math.min(anchor.row, active.row),
  left: Math.min(anchor.column, active.column),
  bottom: Math.max(anchor.row, active.row),
  right: Math.max(anchor.column, active.column),
});

/** Keeps a place inside the grid. */
export const within = ({ rows, columns }: Size, { row, column }: Place): Place => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** Lists the places of a block, row by row. */
export function placesIn({ top, left, bottom, right }: Block): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** Whether keys and clipboard belong to a field inside a cell. */
export const isField = (target: EventTarget): boolean => target instanceof HTMLInputElement;

interface Stroke {
  readonly key: string;
  /** Ctrl or ⌘. */
  readonly isFar: boolean;
}

/** Gives the place a key moves to; null for a key that does not move. */
export function moved({ key, isFar }: Stroke, from: Place, size: Size): Place | null {
  const { row, column } = from;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (): Place | null => {
    switch (key) {
      case 'ArrowUp':
        return { row: isFar ? 0 : row - 1, column };
      case 'ArrowDown':
        return { row: isFar ? lastRow : row + 1, column };
      case 'ArrowLeft':
        return { row, column: isFar ? 0 : column - 1 };
      case 'ArrowRight':
        return { row, column: isFar ? lastColumn : column + 1 };
      case 'Home':
        return { row: isFar ? 0 : row, column: 0 };
      case 'End':
        return { row: isFar ? lastRow : row, column: lastColumn };
      case 'PageUp':
        return { row: row - PAGE, column };
      case 'PageDown':
        return { row: row + PAGE, column };
      default:
        return null;
    }
  };
  const place = to();
  return place && within(size, place);
}
