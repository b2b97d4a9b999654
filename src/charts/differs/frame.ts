import { percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, CORE_PLEDGE, type Table, WALES_PLEDGE } from '#model';
import { NARROW, SIZE, type Size } from '../scales.ts';
import { shownSlots, slotKey, slotKeyHeight } from '../slots.ts';
import type { Spot } from '../spots.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type DiffersRow, differsRowsAt } from './rows.ts';

/** Rows of dots on one scale of core shares, px. */
export interface DiffersFrame extends Size {
  readonly shown: readonly AllyId[];
  /** Allies without a row. */
  readonly rest: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly share: number; readonly text: string; readonly isStrong: boolean }[];
  readonly key: readonly SymbolName[];
}

/** Heights, px; the ticks stand under the key. */
const ROW = { most: 44, least: 20 } as const;
const TICKS = 20;
/** Of a plot with nothing in it: the title says why. */
const EMPTY = 8;
/** Ends of the scale lie on half points of GDP. */
const STEP = 0.005;

/** Gives the pixel of a core share. */
export const xOfShare = ({ left, right, low, high }: DiffersFrame, share: number): number =>
  left + ((share - low) / (high - low)) * (right - left);

/** Gives the height a card wants, px: its rows up to fourteen, and no more than they need. */
export const differsHeight = (table: Table, width: number): number => {
  const rows = differsRowsAt(table, width).length;
  if (rows === 0) return EMPTY;
  return slotKeyHeight(table, width) + TICKS + 4 + Math.min(14, rows) * (width < NARROW ? 26 : 25);
};

/** Lays the rows out. */
export function differsFrame(table: Table, words: Words, size: Size): DiffersFrame {
  const rows = differsRowsAt(table, size.width);
  const key = slotKey(shownSlots(table, size.width), table, words);
  const top = symbolKey(key, size.width).height + TICKS + 4;
  const fit = Math.max(1, Math.floor((size.height - top) / ROW.least));
  const shown = rows.length > fit ? rows.slice(0, Math.max(1, fit - 1)) : rows;
  const rest = rows.length - shown.length;
  const shares = shown.flatMap(({ dots }: DiffersRow) => dots.map(({ share }) => share));
  const low = Math.floor((Math.min(WALES_PLEDGE, ...shares) - 1e-9) / STEP) * STEP;
  const high = Math.ceil((Math.max(CORE_PLEDGE, ...shares) + 1e-9) / STEP) * STEP;
  const names = shown.map(({ ally }) => widthOf(words.name(ally), SIZE.text));
  const left = Math.min(size.width * 0.4, Math.max(60, ...names) + 12) + 30;
  const right = size.width - 46;
  const guides = [WALES_PLEDGE, CORE_PLEDGE] as const;
  const pledge = words.t.charts.pledgeGuide(percent(words.locale, CORE_PLEDGE));
  const frame: DiffersFrame = {
    ...size,
    shown: shown.map(({ ally }) => ally),
    rest,
    top,
    rowHeight: Math.min(ROW.most, (size.height - top) / Math.max(1, shown.length + (rest > 0 ? 1 : 0))),
    left,
    right,
    low,
    high,
    ticks: [],
    key,
  };
  const wanted = [
    { share: CORE_PLEDGE, text: pledge, isStrong: true },
    { share: WALES_PLEDGE, text: percent(words.locale, WALES_PLEDGE, 0), isStrong: true },
    ...Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP)
      .filter((share) => guides.every((guide) => Math.abs(guide - share) > 1e-9))
      .map((share) => ({
        share,
        text: percentFigure(share, Math.abs(share * 100 - Math.round(share * 100)) < 1e-6 ? 0 : 1),
        isStrong: false,
      })),
  ];
  const ticks: (typeof wanted)[number][] = [];
  for (const tick of wanted) {
    const half = widthOf(tick.text, SIZE.small) / 2 + 5;
    const x = xOfShare(frame, tick.share);
    const isFree = ticks.every(
      (other) => Math.abs(xOfShare(frame, other.share) - x) > half + widthOf(other.text, SIZE.small) / 2,
    );
    if (isFree && x + half <= size.width + 5) ticks.push(tick);
  }
  return { ...frame, ticks };
}

/** Gives the whole row of each ally, for pointer and keyboard. */
export const differsSpots = (_: Table, frame: DiffersFrame): readonly Spot[] =>
  frame.shown.map((id, i) => ({
    id,
    x0: -4,
    x1: frame.width + 4,
    y0: frame.top + i * frame.rowHeight,
    y1: frame.top + (i + 1) * frame.rowHeight,
  }));
