import { type Mark, plotText, px } from './mark.ts';
import { SIZE } from './scales.ts';
import { widthOf } from './text.ts';
import type { Token } from './theme.ts';

/** Shape of a symbol: what it means must not hang on colour alone. */
export type Shape = 'dot' | 'square' | 'triangle' | 'diamond' | 'tick';

/** How a symbol is filled: with its colour, a tint of it, or the card. */
type Look = 'full' | 'soft' | 'hollow';

/** Opacity of what is drawn soft, as indirect spending is. */
export const SOFT = 0.35;

/** Draws a symbol about 9 px wide around a point. */
export function symbol(
  key: string,
  shape: Shape,
  x: number,
  y: number,
  token: Token,
  look: Look = 'full',
  edge = token,
): Mark {
  const ink = { fill: look === 'hollow' ? 'card' : token, stroke: edge, width: 1.5 } as const;
  if (shape === 'tick')
    return { kind: 'line', key, x1: x, x2: x, y1: y - 6.5, y2: y + 6.5, stroke: token, width: 2 };
  if (shape === 'dot') return { kind: 'circle', key, cx: x, cy: y, r: 3.25, ...ink };
  return {
    kind: 'path',
    key,
    d:
      shape === 'square'
        ? `M${px(x - 3.25)} ${px(y - 3.25)}h6.5v6.5h-6.5Z`
        : shape === 'triangle'
          ? `M${px(x)} ${px(y - 4.5)}l4.5 8h-9Z`
          : `M${px(x)} ${px(y - 5)}l5 5-5 5-5-5Z`,
    ...(look === 'soft' ? { fillOpacity: SOFT } : {}),
    ...ink,
  };
}

/** A symbol and what it stands for. */
export interface SymbolName {
  readonly key: string;
  readonly shape: Shape;
  readonly token: Token;
  readonly text: string;
  readonly look?: Look;
  /** Its outline, where its colour alone would be lost in the dark. */
  readonly edge?: Token;
}

const SAMPLE = 15;
const GAP = 14;
/** Height of a row of names, px. */
const ROW = 17;

/** Sets symbols and their names in rows from the top left of a plot. @returns Marks and the height they fill. */
export function symbolKey(
  names: readonly SymbolName[],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let [x, row] = [0, 0];
  const marks = names.flatMap(({ key, shape, token, text, look, edge }): Mark[] => {
    const needed = SAMPLE + widthOf(text, SIZE.small);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const [left, y] = [x, row * ROW + ROW / 2];
    x += needed + GAP;
    return [
      symbol(`key-${key}`, shape, left + 5.5, y, token, look, edge),
      plotText(`key-name-${key}`, text, left + SAMPLE, y + 4, 'start'),
    ];
  });
  return { marks, height: (row + 1) * ROW };
}
