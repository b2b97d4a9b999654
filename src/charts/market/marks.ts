import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { SegmentId, Table } from '#model';
import { emptyMarks } from '../empty.ts';
import { type Mark, plotText } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { widthOf } from '../text.ts';
import type { Token } from '../theme.ts';
import { HEAD, type MarketFrame } from './frame.ts';
import { type BuyerRow, limitText, type MarketRows, marketRows, rankedText, summed } from './rows.ts';

/** Height of a bar and of a cell, px. */
const BAR = 13;
const CELL = 19;
/** Air between two heads, px. */
const GAP = 12;
/** From this part of the largest cell on a cell is so deep; the palest needs no ground. */
const DEPTHS: readonly (readonly [number, Token, Token])[] = [
  [0.5, 'q6', 'q5-on'],
  [0.25, 'q5', 'q5-on'],
  [0.1, 'q3', 'ink'],
  [0.04, 'q2', 'ink'],
  [0.005, 'q1', 'ink'],
];

/** Draws the buyers: name, what can be addressed with what is winnable on it, both amounts, cells by segment, what limits. */
export function marketMarks(table: Table, frame: MarketFrame, words: Words): readonly Mark[] {
  const market = marketRows(table);
  const { rows } = market;
  if (rows.length === 0) return emptyMarks(table, frame, words);
  const largest = Math.max(1e-12, ...rows.flatMap(({ segments }) => Object.values(segments)));
  const rest = rows.slice(frame.shown);
  return [
    ...headMarks(market, frame, words),
    ...rows
      .slice(0, frame.shown)
      .flatMap((row, i) => [
        text(`name-${row.ally}`, frame.isCoded ? row.ally : words.name(row.ally), 0, i, 'start', frame),
        ...barMarks(row, row.ally, i, frame),
        ...amountMarks(row, row.ally, i, table, frame, words),
        ...rankedMarks(row, row.ally, i, market, frame, words),
        ...cellMarks(row, row.ally, i, largest, table, frame, words),
        ...limitMarks(row, i, market, frame, words),
      ]),
    ...(rest.length > 0 ? restMarks(rest, market, table, frame, words) : []),
  ];
}

/** Writes what limits in its column, or below the name; neither where columns leave it no room. */
function limitMarks(
  row: BuyerRow,
  index: number,
  market: MarketRows,
  frame: MarketFrame,
  words: Words,
): readonly Mark[] {
  const { ally } = row;
  const written = limitText(row, market, words);
  const { limitLeft } = frame;
  if (limitLeft !== null) return [text(`limit-${ally}`, written, limitLeft, index, 'start', frame, 'muted')];
  const y = baseOf(index, frame) + 2 * HALF_LINE;
  return frame.isStacked ? [plotText(`limit-${ally}`, written, 0, y, 'start', { size: SIZE.small })] : [];
}

/** Half the distance of two lines in a row, px. */
const HALF_LINE = 7.5;
/** Middle of a row's first line. */
const middleOf = (index: number, { rowHeight, isStacked }: MarketFrame): number =>
  HEAD + (index + 0.5) * rowHeight - (isStacked ? HALF_LINE : 0);
/** Baseline of a row's text. */
const baseOf = (index: number, frame: MarketFrame): number => middleOf(index, frame) + 4;

const text = (
  key: string,
  written: string,
  x: number,
  index: number,
  anchor: 'start' | 'middle' | 'end',
  frame: MarketFrame,
  fill: Token = 'ink',
  weight = 400,
): Mark => plotText(key, written, x, baseOf(index, frame), anchor, { size: SIZE.text, fill, weight });

function headMarks({ ranked, segments }: MarketRows, frame: MarketFrame, words: Words): readonly Mark[] {
  const say = words.t.marketChart;
  const [shown, all] = [frame.segments.length, segments.length];
  const buyer = say.buyer + (shown > 0 && shown < all ? say.partly(shown, all) : '');
  const room = frame.samRight - widthOf(say.sam, SIZE.small) - GAP;
  const head = (key: string, written: string, x: number, anchor: 'start' | 'middle' | 'end'): Mark =>
    plotText(`head-${key}`, written, x, 14, anchor, { size: SIZE.small });
  return [
    head('buyer', widthOf(buyer, SIZE.small) <= room ? buyer : say.buyer, 0, 'start'),
    head('sam', say.sam, frame.samRight, 'end'),
    head('som', say.som, frame.somRight, 'end'),
    ...(ranked === null || frame.rankedRight === null
      ? []
      : [head(ranked, say.heads[ranked], frame.rankedRight, 'end')]),
    ...frame.segments.map((id, i) =>
      head(id, say.short[id], frame.cellLeft + (i + 0.5) * frame.cellWidth, 'middle'),
    ),
    ...(frame.limitLeft === null ? [] : [head('limit', say.limit, frame.limitLeft, 'start')]),
    {
      kind: 'line',
      key: 'rule',
      x1: 0,
      y1: HEAD - 5,
      x2: frame.width,
      y2: HEAD - 5,
      stroke: 'rule',
      width: 1,
    },
  ];
}

function barMarks(
  { sam, som }: Pick<BuyerRow, 'sam' | 'som'>,
  key: string,
  index: number,
  frame: MarketFrame,
) {
  const y = middleOf(index, frame) - BAR / 2;
  const length = (amount: number): number => (Math.max(0, amount) / frame.max) * frame.barWidth;
  const bar = (name: string, amount: number, fill: Token): Mark => ({
    kind: 'rect',
    key: `${name}-${key}`,
    x: frame.barLeft,
    y,
    w: length(amount),
    h: BAR,
    fill,
  });
  return [bar('sam', sam, 'q2'), bar('som', som, 'q6')];
}

const amountMarks = (
  { sam, som }: Pick<BuyerRow, 'sam' | 'som'>,
  key: string,
  index: number,
  { about }: Table,
  frame: MarketFrame,
  { locale }: Words,
): readonly Mark[] => [
  text(
    `samv-${key}`,
    amountInColumn(locale, sam, about.unit),
    frame.samRight,
    index,
    'end',
    frame,
    'ink',
    600,
  ),
  text(`somv-${key}`, amountInColumn(locale, som, about.unit), frame.somRight, index, 'end', frame),
];

/** What the buyers are ranked by, where it is neither amount. */
const rankedMarks = (
  row: Parameters<typeof rankedText>[0],
  key: string,
  index: number,
  market: MarketRows,
  frame: MarketFrame,
  { locale }: Words,
): readonly Mark[] =>
  frame.rankedRight === null
    ? []
    : [
        text(
          `ranked-${key}`,
          rankedText(row, market, locale),
          frame.rankedRight,
          index,
          'end',
          frame,
          'ink',
          600,
        ),
      ];

function cellMarks(
  { segments }: { readonly segments: Readonly<Record<SegmentId, number>> },
  key: string,
  index: number,
  /** Amount of the deepest cell; null draws no grounds. */
  largest: number | null,
  { about }: Table,
  frame: MarketFrame,
  { locale }: Words,
): readonly Mark[] {
  return frame.segments.flatMap((id, i): Mark[] => {
    const amount = segments[id];
    const depth = largest === null ? undefined : DEPTHS.find(([from]) => amount / largest >= from);
    const x = frame.cellLeft + i * frame.cellWidth;
    return [
      ...(depth
        ? [
            {
              kind: 'rect',
              key: `cell-${id}-${key}`,
              x: x + 1,
              y: middleOf(index, frame) - CELL / 2,
              w: frame.cellWidth - 2,
              h: CELL,
              fill: depth[1],
            } as const,
          ]
        : []),
      text(
        `cellv-${id}-${key}`,
        amountInColumn(locale, amount, about.unit),
        x + frame.cellWidth / 2,
        index,
        'middle',
        frame,
        depth?.[2] ?? 'muted',
      ),
    ];
  });
}

function restMarks(
  rest: readonly BuyerRow[],
  market: MarketRows,
  table: Table,
  frame: MarketFrame,
  words: Words,
): readonly Mark[] {
  const sum = summed(rest);
  return [
    text('name-others', words.t.charts.others(rest.length), 0, frame.shown, 'start', frame),
    ...amountMarks(sum, 'others', frame.shown, table, frame, words),
    ...rankedMarks(sum, 'others', frame.shown, market, frame, words),
    ...cellMarks(sum, 'others', frame.shown, null, table, frame, words),
  ];
}
