import type { Year } from '#model';
import { BASE_YEAR, REVIEW_YEAR } from '#model';
import { Occupied } from './labels.ts';
import { between, type Mark, markBox, plotText, type TextMark, through } from './mark.ts';
import { type Frame, SIZE, xOf, yOf } from './scales.ts';
import type { ItemId } from './spots.ts';
import type { Token } from './theme.ts';

/** One band of a stack, bottom first; amounts by year. */
export interface Band {
  readonly key: string;
  readonly amounts: readonly number[];
  readonly fill: Token;
  readonly fillOpacity?: number;
  /** Separator or, in the dark, the outline of a pale area. */
  readonly edge: Token;
  /** Ally whose band it is. */
  readonly item?: ItemId | undefined;
}

type Edge = readonly (readonly [number, number])[];

/** The heights of a stack's bands. */
export interface Stack {
  readonly years: readonly Year[];
  /** Upper edge of each band, bottom first; the lower edge is the one before, or the axis. */
  readonly edges: readonly Edge[];
  readonly floor: Edge;
}

/** Piles bands up. */
export function stacked(bands: readonly Band[], years: readonly Year[], frame: Frame): Stack {
  const heights = years.map(() => 0);
  const edge = (): Edge => years.map((year, i) => [xOf(frame, year), yOf(frame, heights[i] ?? 0)] as const);
  const floor = edge();
  const edges = bands.map(({ amounts }) => {
    amounts.forEach((amount, i) => {
      heights[i] = (heights[i] ?? 0) + amount;
    });
    return edge();
  });
  return { years, edges, floor };
}

/** Gives the middle of a band at the right end, and its height there, px. */
export function bandEnd(
  { edges, floor }: Stack,
  index: number,
): { readonly y: number; readonly height: number } {
  const upper = edges[index]?.at(-1)?.[1] ?? 0;
  const lower = (index === 0 ? floor : edges[index - 1])?.at(-1)?.[1] ?? upper;
  return { y: (upper + lower) / 2, height: lower - upper };
}

/**
 * Draws a stack: bands, the line along its top, the review year, the chosen year, and the total at the end.
 *
 * @param written Writes the total of the chosen year, and that of the last where nothing else is said of it.
 * @param atEnd Writes the total of the last year.
 */
export function stackMarks(
  bands: readonly Band[],
  stack: Stack,
  frame: Frame,
  chosen: Year | null,
  written: (total: number) => string,
  atEnd = written,
): readonly Mark[] {
  const top = stack.edges.at(-1) ?? stack.floor;
  const total = (at: number): number => bands.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0);
  const last = top.at(-1) ?? [frame.right, frame.bottom];
  const bold = { size: SIZE.big, weight: 600, fill: 'ink', halo: 'card' } as const;
  const end = plotText('total', atEnd(total(stack.years.length - 1)), last[0], last[1] - 7, 'end', bold);
  const taken = new Occupied();
  taken.box(markBox(end));
  for (const { label } of frame.yTicks) if (label) taken.box(markBox(label));
  taken.line(top);
  const xReview = xOf(frame, REVIEW_YEAR);
  return [
    ...bands.map(
      (band, i): Mark => ({
        kind: 'path',
        key: `band-${band.key}`,
        d: between(stack.edges[i] ?? [], (i === 0 ? stack.floor : stack.edges[i - 1]) ?? []),
        fill: band.fill,
        ...(band.fillOpacity === undefined ? {} : { fillOpacity: band.fillOpacity }),
        stroke: band.edge,
        width: 1,
        item: band.item,
      }),
    ),
    {
      kind: 'line',
      key: 'review',
      x1: xReview,
      y1: frame.top,
      x2: xReview,
      y2: frame.bottom,
      stroke: 'quiet',
      dash: '1 3',
    },
    { kind: 'path', key: 'sumline', d: through(top), stroke: 'sumline', width: 1.25 },
    ...chosenTotal(stack, frame, chosen, taken, (at) => written(total(at))),
    end,
  ];
}

/** Marks the chosen year on the stack with its total, where that touches nothing. */
function chosenTotal(
  { years, edges, floor }: Stack,
  frame: Frame,
  chosen: Year | null,
  taken: Occupied,
  written: (at: number) => string,
): readonly Mark[] {
  const at = chosen === null ? -1 : years.indexOf(chosen);
  const point = (edges.at(-1) ?? floor)[at];
  if (!point || chosen === BASE_YEAR || at === years.length - 1) return [];
  const [x, y] = point;
  const style = { size: SIZE.text, weight: 600, fill: 'ink', halo: 'card' } as const;
  const label = [
    plotText('chosen-total', written(at), x, y - 8, 'end', style),
    plotText('chosen-total', written(at), x, y - 18, 'end', style),
    plotText('chosen-total', written(at), x, y - 18, 'middle', style),
  ].find((candidate: TextMark) => {
    const box = markBox(candidate);
    return box.x0 >= 0 && box.y0 >= 0 && taken.isFree(box, 1);
  });
  return [
    { kind: 'line', key: 'chosen-line', x1: x, y1: y, x2: x, y2: frame.bottom, stroke: 'ink', opacity: 0.7 },
    { kind: 'circle', key: 'chosen', cx: x, cy: y, r: 3, fill: 'ink', stroke: 'card', width: 1.5 },
    ...(label ? [label] : []),
  ];
}
