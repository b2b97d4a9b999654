import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { emptyMarks } from '../empty.ts';
import { placeLabels } from '../labels.ts';
import { type Mark, plotText, px } from '../mark.ts';
import { chosenYear, type Frame, SIZE } from '../scales.ts';
import type { Spot } from '../spots.ts';
import { type Band, bandEnd, type Stack, stacked, stackMarks } from '../stack.ts';
import type { Token } from '../theme.ts';
import { type Buyers, bandTokens, buyerName, buyersRows, isEmpty, whenHead } from './rows.ts';

/** Areas this pale need an outline in the dark; deeper ones get the card's colour as a separator. */
const PALE: readonly Token[] = ['q1', 'q2', 'q3'];
/** A leader is drawn where a label stands so far from its band, px. */
const LEADER_FROM = 6;

/** Draws the market by buyer: areas, the largest at the axis, with name and the amount of the time looked at at the right. */
export function buyersMarks(table: Table, frame: Frame, words: Words): readonly Mark[] {
  const rows = buyersRows(table);
  if (isEmpty(rows.total)) return emptyMarks(table, frame, words);
  const bands = bandsOf(rows);
  const stack = stacked(bands, rows.years, frame);
  const written = (total: number): string => amountInColumn(words.locale, total, table.about.unit, true);
  // Beside amounts of another time it says that it is the last year's.
  const atEnd = (total: number): string =>
    rows.when === frame.lastYear
      ? written(total)
      : words.t.charts.buyers.ofYear(frame.lastYear, written(total));
  return [
    ...stackMarks(bands, stack, frame, chosenYear(rows.when), written, atEnd),
    ...headMarks(rows, table, frame, words),
    ...endMarks(rows, table, stack, frame, words),
  ];
}

function bandsOf({ buyers }: Buyers): readonly Band[] {
  const tokens = bandTokens(buyers);
  return buyers.map((buyer, i): Band => {
    const fill = tokens[i] ?? 'q1';
    return {
      key: buyer.ally ?? 'others',
      amounts: buyer.amounts,
      fill,
      edge: PALE.includes(fill) ? 'edge' : 'card',
      item: buyer.ally ?? undefined,
    };
  });
}

/** Height of a name at the end of its area, px. */
const NAME = 15;
/** Baseline of the head above the amounts, px. */
const HEAD = 11;

/**
 * Says above the amounts of what time they are; then their total: that of 2035 stands on the areas, and
 * of one buyer there is none. */
function headMarks(
  { when, whole, buyers }: Buyers,
  table: Table,
  frame: Frame,
  words: Words,
): readonly Mark[] {
  const style = { size: SIZE.text, fill: 'ink' } as const;
  return [
    plotText('head', whenHead(table, words), frame.width, HEAD, 'end', { ...style, weight: 600 }),
    ...(when === frame.lastYear || buyers.length === 1
      ? []
      : [
          plotText('name-total', words.t.charts.total, frame.right + 14, HEAD + NAME, 'start', style),
          plotText(
            'value-total',
            amountInColumn(words.locale, whole, table.about.unit, true),
            frame.width,
            HEAD + NAME,
            'end',
            { ...style, weight: 600 },
          ),
        ]),
  ];
}

/** Places the names at the ends of the areas. */
function endsOf({ buyers, when }: Buyers, stack: Stack, frame: Frame) {
  const below = HEAD + 8 + (when === frame.lastYear ? 0 : NAME);
  const wanted = buyers.map((buyer, i) => ({
    key: buyer.ally ?? 'others',
    at: bandEnd(stack, i).y,
    height: NAME,
    priority: buyer.chosen,
  }));
  return { wanted, centres: placeLabels(wanted, below, frame.bottom) };
}

/** Gives where each buyer is named. */
export function buyerNames(table: Table, frame: Frame): readonly Spot[] {
  const rows = buyersRows(table);
  if (isEmpty(rows.total)) return [];
  const { centres } = endsOf(rows, stacked(bandsOf(rows), rows.years, frame), frame);
  return rows.buyers.flatMap(({ ally }): readonly Spot[] => {
    const y = ally && centres.get(ally);
    return ally && y != null
      ? [{ id: ally, x0: frame.right + 12, x1: frame.width, y0: y - NAME / 2, y1: y + NAME / 2 }]
      : [];
  });
}

function endMarks(rows: Buyers, table: Table, stack: Stack, frame: Frame, words: Words): readonly Mark[] {
  const { wanted, centres } = endsOf(rows, stack, frame);
  return rows.buyers.flatMap((buyer, i): Mark[] => {
    const label = wanted[i];
    const centre = label && centres.get(label.key);
    if (!label || centre === undefined) return [];
    const value = amountInColumn(words.locale, buyer.chosen, table.about.unit);
    const style = { size: SIZE.text, fill: 'ink' } as const;
    return [
      ...(Math.abs(centre - label.at) > LEADER_FROM
        ? [
            {
              kind: 'path',
              key: `leader-${label.key}`,
              d: `M${px(frame.right + 2)} ${px(label.at)}L${px(frame.right + 11)} ${px(centre)}`,
              stroke: 'quiet',
              width: 1,
            } as const,
          ]
        : []),
      plotText(
        `name-${label.key}`,
        buyerName(buyer, rows.others, words),
        frame.right + 14,
        centre + 4,
        'start',
        style,
      ),
      plotText(`value-${label.key}`, value, frame.width, centre + 4, 'end', { ...style, weight: 600 }),
    ];
  });
}
