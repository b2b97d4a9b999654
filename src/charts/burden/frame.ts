import { percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR } from '#model';
import { type Mark, plotText } from '../mark.ts';
import { HEADROOM, NARROW, SIZE, type Size } from '../scales.ts';
import { ownStyle } from '../slots.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { burdenRows, burdenYear } from './rows.ts';

/** A plot of two fractions; both axes begin at zero. */
export interface BurdenFrame extends Size {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly maxDebt: number;
  readonly maxBurden: number;
  readonly key: readonly SymbolName[];
  readonly isNarrow: boolean;
  /** Too low for names of axes and a key; the subtitle says both. */
  readonly isLow: boolean;
}

/** Plots lower than this keep all their height for the points, px. */
const LOW = 150;

/** An axis never ends below this, so that small burdens do not look large. */
const LEAST_BURDEN = 0.08;
const LEAST_DEBT = 0.5;

/** Gives the upper end of the burden axis for the heaviest burden drawn. */
export const burdenDomain = (highest: number): number => Math.max(LEAST_BURDEN, highest * (1 + HEADROOM));

/** Names the points: what was moved has the scenario's colour, all of them where none or every one was. */
function keyOf(table: Table, words: Words): readonly SymbolName[] {
  const { year } = burdenYear(table);
  const { token } = ownStyle(table);
  const base = { key: 'base', shape: 'dot', text: '2026e' } as const;
  if (year === BASE_YEAR) return [{ ...base, token }];
  const rows = burdenRows(table);
  const isMixed = rows.some(({ isMoved }) => isMoved) && rows.some(({ isMoved }) => !isMoved);
  const now = { key: 'now', shape: 'dot', token: isMixed ? 'quiet' : token, text: String(year) } as const;
  const moved = { key: 'moved', shape: 'dot', token, text: words.t.pictures.burden.moved(year) } as const;
  return [...(isMixed ? [moved] : []), now, { ...base, token: 'quiet', look: 'hollow' }];
}

/** Makes the plot. @param maxBurden Upper end of the burden axis, from {@link burdenDomain}. */
export function burdenFrame(table: Table, words: Words, size: Size, maxBurden: number): BurdenFrame {
  const isLow = size.height < LOW;
  const key = keyOf(table, words);
  const debts = burdenRows(table).flatMap(({ debt, baseDebt }) => [debt, baseDebt]);
  return {
    ...size,
    left: 26,
    top: isLow ? 8 : symbolKey(key, size.width).height + (size.width < NARROW ? 28 : 10),
    // Room for half of a tick at the very end.
    right: size.width - 20,
    bottom: size.height - (isLow ? 18 : 34),
    maxDebt: Math.max(LEAST_DEBT, Math.max(0, ...debts) * 1.06),
    maxBurden,
    key: isLow ? [] : key,
    isNarrow: size.width < NARROW,
    isLow,
  };
}

/** Gives the pixel of a debt. */
export const xOfDebt = ({ left, right, maxDebt }: BurdenFrame, debt: number): number =>
  left + (debt / maxDebt) * (right - left);

/** Gives the pixel of a burden. */
export const yOfBurden = ({ top, bottom, maxBurden }: BurdenFrame, burden: number): number =>
  bottom - (burden / maxBurden) * (bottom - top);

/** Least distance between two ticks, px. */
const APART = { x: 60, y: 40 } as const;

const ticks = (max: number, steps: readonly number[], room: number, apart: number): readonly number[] => {
  const step = steps.find((one) => (one / max) * room >= apart);
  if (step === undefined) return [0];
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(6)),
  );
};

/** Draws gridlines, ticks and the names of the axes. */
export function burdenAxes(frame: BurdenFrame, words: Words): readonly Mark[] {
  const { left, right, top, bottom } = frame;
  const burdens = ticks(frame.maxBurden, [0.02, 0.05, 0.1, 0.2, 0.5, 1], bottom - top, APART.y);
  const debts = ticks(frame.maxDebt, [0.25, 0.5, 1], right - left, APART.x);
  return [
    ...burdens.map((value): Mark => {
      const y = yOfBurden(frame, value);
      const stroke = value === 0 ? 'quiet' : 'hair';
      return { kind: 'line', key: `grid-${value}`, x1: left, x2: right, y1: y, y2: y, stroke, width: 1 };
    }),
    ...burdens.map((value, i) =>
      plotText(
        `y-${value}`,
        i === burdens.length - 1 ? percent(words.locale, value, 0) : percentFigure(value, 0),
        0,
        yOfBurden(frame, value) + 4,
        'start',
      ),
    ),
    ...debts.map((value, i) =>
      plotText(
        `x-${value}`,
        i === debts.length - 1 ? percent(words.locale, value, 0) : percentFigure(value, 0),
        xOfDebt(frame, value),
        bottom + 15,
        'middle',
      ),
    ),
    ...(frame.isLow ? [] : axisNames(frame, words)),
  ];
}

function axisNames({ right, bottom, top, isNarrow }: BurdenFrame, words: Words): readonly Mark[] {
  const say = words.t.pictures.burden;
  return [
    plotText('x-name', say.x, right, bottom + 30, 'end', { size: SIZE.small }),
    // Beside the key; below it where there is no room for both.
    isNarrow
      ? plotText('y-name', say.y, 0, top - 14, 'start', { size: SIZE.small })
      : plotText('y-name', say.y, right, 12.5, 'end', { size: SIZE.small }),
  ];
}
