import { percent, percentFigure } from '#i18n/format.ts';
import { amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { CORE_PLEDGE, type Currency, reaches, WALES_PLEDGE } from '#model';
import type { Token } from '../theme.ts';
import type { MapRows } from './rows.ts';

/** Colours of the classes, lowest first (interface.md 2.10). */
export const CLASS_TOKENS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'] as const satisfies readonly Token[];
type ClassToken = (typeof CLASS_TOKENS)[number];

/** Lower ends of the second to the last class, shares of GDP. The pledges of 2014 and 2025 are two of them. */
const SHARES = [0.015, WALES_PLEDGE, 0.025, 0.03, CORE_PLEDGE, 0.045];
/** The same for money: about equal steps of ratio, since the largest ally spends ten thousand times the smallest. */
const MONEY: Readonly<Record<Currency, readonly number[]>> = {
  USD: [1e3, 3e3, 1e4, 3e4, 1e5, 3e5],
  EUR: [1e3, 3e3, 1e4, 3e4, 1e5, 3e5],
  KRW: [1e6, 3e6, 1e7, 3e7, 1e8, 3e8],
};
/** The same per head, units of the currency. */
const PER_HEAD: Readonly<Record<Currency, readonly number[]>> = {
  USD: [250, 500, 1_000, 1_500, 2_000, 3_000],
  EUR: [250, 500, 1_000, 1_500, 2_000, 3_000],
  KRW: [400_000, 800_000, 1_500_000, 2_000_000, 3_000_000, 4_000_000],
};

/** Gives the ends between the classes of what is drawn. */
export function breaksOf({ measure, unit }: Pick<MapRows, 'measure' | 'unit'>): readonly number[] {
  if (measure === 'share' || unit.kind === 'shareOfGdp') return SHARES;
  return (unit.kind === 'perHead' ? PER_HEAD : MONEY)[unit.currency];
}

/** Gives the class of a value. */
export function classOf(value: number, breaks: readonly number[]): ClassToken {
  const index = breaks.filter((least) => reaches(value, least)).length;
  return CLASS_TOKENS[index] ?? 'm7';
}

/** Gives the line round an area: the palest class would not be seen on a white card. */
export const edgeOf = (token: Token): Token => (token === 'm1' ? 'field' : 'edge');

/** One end between two classes, as the key writes it. */
export interface Break {
  readonly label: string;
  /** The part of the label that stands over its end; a unit hangs out at the right. */
  readonly figure: string;
  /** A pledge, set heavy. */
  readonly isHeavy: boolean;
}

/** Writes the ends between the classes; the pledges, or the last one, with their unit. */
export function writtenBreaks(rows: Pick<MapRows, 'measure' | 'unit'>, { locale }: Words): readonly Break[] {
  const breaks = breaksOf(rows);
  if (breaks !== SHARES)
    return breaks.map((value, i) => ({
      label: amountTick(locale, value, rows.unit, i === breaks.length - 1, breaks.at(-1)),
      figure: amountTick(locale, value, rows.unit, false, breaks.at(-1)),
      isHeavy: false,
    }));
  return SHARES.map((value) => {
    const isHeavy = value === WALES_PLEDGE || value === CORE_PLEDGE;
    const decimals = Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1;
    const label = isHeavy ? percent(locale, value, decimals) : percentFigure(value, decimals);
    return { label, figure: label, isHeavy };
  });
}
