import { amountBare, percentFigure, amount as written } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText, px } from '../mark.ts';
import { NARROW, SIZE, type Size } from '../scales.ts';
import { widthOf } from '../text.ts';
import { isSoft, type LedgerRow, ledgerRows, STEP_TOKENS } from './rows.ts';
import { stepName } from './step-name.ts';

/** Where the bars of the ledger stand: rows of equal height from `top`, lengths from `left`, px. */
export interface BarFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rowHeight: number;
  /** Length of the longest bar; the rest of the width is for words. */
  readonly reach: number;
}

/** Height of a bar, px. */
const BAR = 16;
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
    const top = frame.top + i * frame.rowHeight + (frame.rowHeight - BAR) / 2;
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
  const above = top - (frame.rowHeight - BAR);
  return {
    kind: 'path',
    key: `fall-${row.step}`,
    d: `M${px(left)} ${px(above)}H${px(left + from)}L${px(left + to)} ${px(top)}H${px(left)}Z`,
    fill: 'q1',
    fillOpacity: 0.45,
  };
}

function bar(row: LedgerRow, length: number, top: number, { left }: BarFrame): readonly Mark[] {
  const token = STEP_TOKENS[row.step];
  const isDeep = token === 'q5' || token === 'q6';
  return [
    { kind: 'rect', key: `bar-${row.step}`, x: left, y: top, w: Math.max(length, 1), h: BAR, fill: token },
    ...(isSoft(row.status)
      ? [
          {
            kind: 'path',
            key: `hatch-${row.step}`,
            d: hatching(left, length, top),
            stroke: isDeep ? 'q3' : 'card',
            width: 1.25,
            opacity: 0.75,
          } as const,
        ]
      : []),
    {
      kind: 'path',
      key: `edge-${row.step}`,
      d: `M${px(left)} ${px(top)}h${px(Math.max(length, 1))}v${BAR}H${px(left)}Z`,
      stroke: 'edge',
      width: 1,
    },
  ];
}

/** Lines at 45° inside a bar; they end at its edges, so that no clipping is needed in files. */
function hatching(left: number, length: number, top: number): string {
  let d = '';
  for (let x = HATCH; x < length + BAR; x += HATCH) {
    const [x0, x1] = [Math.max(0, x - BAR), Math.min(length, x)];
    if (x1 > x0)
      d += `M${px(left + x0)} ${px(top + Math.min(BAR, x - x0))}L${px(left + x1)} ${px(top + x - x1)}`;
  }
  return d || `M${px(left)} ${px(top)}`;
}

function whisker(
  row: LedgerRow,
  length: (amount: number) => number,
  top: number,
  { left }: BarFrame,
): readonly Mark[] {
  if (row.low === null || row.high === null || row.high - row.low <= 0) return [];
  const [x0, x1, y] = [left + length(row.low), left + length(row.high), top + BAR / 2];
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
  if (row.dropped === null || row.step === 'core') return [];
  const text = dropText(row, table, words);
  const x = frame.left + end + 10;
  if (x + widthOf(text, SIZE.text) > frame.left + frame.width) return [];
  return [
    plotText(`drop-${row.step}`, text, x, top + BAR / 2 + 4, 'start', {
      size: SIZE.text,
      fill: 'muted',
      halo: 'card',
    }),
  ];
}

/** Says what drops out at a step: `−$886 bn pay, operations, infrastructure`. */
export const dropText = (row: LedgerRow, table: Table, words: Words): string =>
  words.t.ledger.drop(written(words.locale, -(row.dropped ?? 0), table.about.unit, true), row.step);

/** Writes a rate of the ledger: one decimal, two below 1 %. */
export const rateText = (rate: number): string => percentFigure(rate, rate > 0 && rate < 0.00995 ? 2 : 1);

/** Column widths of the ledger in a picture, from the right edge, px. */
const COLUMNS = { range: 108, of100: 62, rate: 70, amount: 84 } as const;
const HEAD = 24;
const ROWS = 6;

/** Draws the whole ledger for a picture: names, bars, amounts, rates and ranges; columns give way where it is narrow. */
export function ledgerMarks(table: Table, size: Size, words: Words): readonly Mark[] {
  const rows = ledgerRows(table).filter(({ step }) => step !== 'gdp');
  const { locale, t } = words;
  const { unit } = table.about;
  const isNarrow = size.width < NARROW;
  const names = Math.max(
    ...rows.map(({ step }) => widthOf(stepName(step, words, table.about.exporter), SIZE.text, 600)),
  );
  const rowHeight = Math.min(52, (size.height - HEAD) / ROWS);
  const amountRight = size.width - (isNarrow ? COLUMNS.rate : COLUMNS.range + COLUMNS.rate + COLUMNS.of100);
  const left = Math.min(names + 12, size.width * 0.4);
  const width = Math.max(20, amountRight - COLUMNS.amount - left);
  const bars = { left, top: HEAD, width, rowHeight, reach: width * (isNarrow ? 1 : 0.72) };
  const head = (key: string, text: string, x: number): Mark =>
    plotText(`head-${key}`, text, x, 12, 'end', { size: SIZE.small });
  const cell = (
    key: string,
    text: string,
    x: number,
    i: number,
    anchor: 'start' | 'end',
    weight = 400,
  ): Mark =>
    plotText(key, text, x, HEAD + (i + 0.5) * rowHeight + 4, anchor, {
      size: SIZE.text,
      weight,
      fill: 'ink',
    });
  const right = {
    of100: amountRight + COLUMNS.of100,
    rate: isNarrow ? size.width : amountRight + COLUMNS.of100 + COLUMNS.rate,
  };
  return [
    head('amount', t.ledger.head.amount(unit), amountRight),
    ...(isNarrow
      ? []
      : [head('of100', t.ledger.head.of100, right.of100), head('range', t.ledger.head.range, size.width)]),
    head('rate', t.ledger.head.rate, right.rate),
    ...barMarks(table, bars, words),
    ...rows.flatMap((row, i): Mark[] => [
      cell(
        `name-${row.step}`,
        stepName(row.step, words, table.about.exporter),
        0,
        i,
        'start',
        row.step === 'sam' || row.step === 'som' ? 600 : 400,
      ),
      cell(`amount-${row.step}`, amountBare(locale, row.amount, unit), amountRight, i, 'end', 600),
      ...(row.rate === null
        ? []
        : [
            cell(
              `rate-${row.step}`,
              `× ${rateText(row.rate)}${t.page.panel.percentUnit}`,
              right.rate,
              i,
              'end',
            ),
          ]),
      ...(isNarrow || row.ofCore === null
        ? []
        : [cell(`of-${row.step}`, coinText(row.ofCore), right.of100, i, 'end')]),
      ...(isNarrow || row.low === null || row.high === null
        ? []
        : [
            cell(
              `range-${row.step}-text`,
              t.inputs.basis.between(amountBare(locale, row.low, unit), amountBare(locale, row.high, unit)),
              size.width,
              i,
              'end',
            ),
          ]),
    ]),
  ];
}

/** Writes a part of core spending as coins of a hundred. */
export const coinText = (ofCore: number): string =>
  percentFigure(ofCore, ofCore < 0.01 ? 2 : ofCore < 0.9995 ? 1 : 0);
