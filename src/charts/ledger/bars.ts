import { amount as written } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText, px } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { widthOf, wrap } from '../text.ts';
import { isSoft, type LedgerRow, ledgerRows, STEP_TOKENS } from './rows.ts';

/** Where the bars of the ledger stand: rows of equal height from `top`, lengths from `left`, px. */
export interface BarFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rowHeight: number;
  /** Length of the longest bar; the rest of the width is for words. */
  readonly reach: number;
}

/** Height of a bar, px: less in rows too low for it, more in the high rows of a tall picture. */
const THICK = 16;
const thickness = ({ rowHeight }: BarFrame): number =>
  Math.max(Math.min(THICK, rowHeight * 0.7), rowHeight * 0.4);
/** Distance of the lines of what drops out, px. */
const LINE = 15;
/** Distance of hatch lines, px. */
const HATCH = 5;

/**
 * Draws the ledger's bars, core spending first: lengths, the narrowing between them, hatching where a rate is no data,
 * low and high, and in the space that a bar leaves free what drops out there.
 */
export function barMarks(table: Table, frame: BarFrame, words: Words): readonly Mark[] {
  const rows = ledgerRows(table).filter(({ step }) => step !== 'gdp');
  const whole = Math.max(rows[0]?.amount ?? 0, 1e-12);
  const length = (amount: number): number => (Math.max(0, amount) / whole) * frame.reach;
  return rows.flatMap((row, i) => {
    const top = frame.top + i * frame.rowHeight + (frame.rowHeight - thickness(frame)) / 2;
    const before = rows[i - 1];
    return [
      ...(before ? [narrowing(row, length(before.amount), length(row.amount), top, frame)] : []),
      ...bar(row, length(row.amount), top, frame),
      ...whisker(row, length, top, frame),
      ...dropOut(row, Math.max(length(row.amount), length(row.high ?? 0)), top, frame, table, words),
    ];
  });
}

/** The fall from one bar to the next, as a pale shape between them. */
function narrowing(row: LedgerRow, from: number, to: number, top: number, frame: BarFrame): Mark {
  const { left } = frame;
  const above = top - (frame.rowHeight - thickness(frame));
  return {
    kind: 'path',
    key: `fall-${row.step}`,
    d: `M${px(left)} ${px(above)}H${px(left + from)}L${px(left + to)} ${px(top)}H${px(left)}Z`,
    fill: 'q1',
    fillOpacity: 0.45,
  };
}

function bar(row: LedgerRow, length: number, top: number, frame: BarFrame): readonly Mark[] {
  const { left } = frame;
  if (row.amount <= 0) return [];
  const height = thickness(frame);
  const token = STEP_TOKENS[row.step];
  const isDeep = token === 'q5' || token === 'q6';
  return [
    { kind: 'rect', key: `bar-${row.step}`, x: left, y: top, w: Math.max(length, 1), h: height, fill: token },
    ...(isSoft(row.status)
      ? [
          {
            kind: 'path',
            key: `hatch-${row.step}`,
            d: hatching(left, length, top, height),
            stroke: isDeep ? 'q3' : 'card',
            width: 1.25,
            opacity: 0.75,
          } as const,
        ]
      : []),
    {
      kind: 'path',
      key: `edge-${row.step}`,
      d: `M${px(left)} ${px(top)}h${px(Math.max(length, 1))}v${px(height)}H${px(left)}Z`,
      stroke: 'edge',
      width: 1,
    },
  ];
}

/** Lines at 45° inside a bar; they end at its edges, so that no clipping is needed in files. */
function hatching(left: number, length: number, top: number, height: number): string {
  let d = '';
  for (let x = HATCH; x < length + height; x += HATCH) {
    const [x0, x1] = [Math.max(0, x - height), Math.min(length, x)];
    if (x1 > x0)
      d += `M${px(left + x0)} ${px(top + Math.min(height, x - x0))}L${px(left + x1)} ${px(top + x - x1)}`;
  }
  return d || `M${px(left)} ${px(top)}`;
}

/** A range drawn shorter than this is no more than its two ends: the column of figures tells it, px. */
const SHORTEST = 8;

/** Low and high of an amount that is there and long enough to see. */
function whisker(
  row: LedgerRow,
  length: (amount: number) => number,
  top: number,
  frame: BarFrame,
): readonly Mark[] {
  const { left } = frame;
  if (row.low === null || row.high === null || row.amount <= 0) return [];
  const [x0, x1, y] = [left + length(row.low), left + length(row.high), top + thickness(frame) / 2];
  if (x1 - x0 < SHORTEST) return [];
  return [
    {
      kind: 'path',
      key: `range-${row.step}`,
      d: `M${px(x0)} ${px(y)}H${px(x1)}M${px(x0)} ${px(y - 4)}v8M${px(x1)} ${px(y - 4)}v8`,
      stroke: 'ink',
      width: 1.25,
    },
  ];
}

function dropOut(
  row: LedgerRow,
  end: number,
  top: number,
  frame: BarFrame,
  table: Table,
  words: Words,
): readonly Mark[] {
  if (!isLost(row)) return [];
  const x = frame.left + end + 10;
  const lines = dropLines(row, frame.left + frame.width - x, frame.rowHeight, table, words);
  const first = top + thickness(frame) / 2 + 4 - ((lines.length - 1) * LINE) / 2;
  return lines.map((line, i) =>
    plotText(`drop-${row.step}-${i}`, line, x, first + i * LINE, 'start', {
      size: SIZE.text,
      fill: 'muted',
      halo: 'card',
    }),
  );
}

/** Breaks what drops out into the lines that fit beside a bar: all of it, else the amount alone. */
function dropLines(
  row: LedgerRow,
  room: number,
  height: number,
  table: Table,
  words: Words,
): readonly string[] {
  const fits = (lines: readonly string[]): boolean =>
    lines.length * LINE <= height && lines.every((line) => widthOf(line, SIZE.text) <= room);
  const alone = written(words.locale, -(row.dropped ?? 0), table.about.unit, true);
  return [wrap(dropText(row, table, words), room, SIZE.text), [alone]].find(fits) ?? [];
}

/** Tells whether anything drops out at a step; core spending is no part of what the economy loses. */
export const isLost = ({ dropped, step }: LedgerRow): boolean => step !== 'core' && (dropped ?? 0) > 1e-9;

/**
 * Says what drops out at a step: `−$886 bn pay, operations, infrastructure`. What the exporter buys itself, where it is
 * an ally, is named apart: it is no export, and no buyer's custom.
 */
export function dropText(row: LedgerRow, table: Table, words: Words): string {
  const { t, locale, name } = words;
  const amount = (value: number): string => written(locale, -value, table.about.unit, true);
  const [gone, own] = [row.dropped ?? 0, row.own ?? 0];
  const itself = own > 0 ? t.ledger.own(amount(own), t.withArticle(name(table.about.exporter))) : null;
  // An ally alone that is the exporter buys at home nothing beside.
  const others = gone - own > 1e-9 * gone ? t.ledger.drop(amount(gone - own), row.step) : null;
  return [others, itself].filter((part) => part !== null).join(t.ledger.and);
}
