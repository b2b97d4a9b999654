import { percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, FIRST_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import type { Domain } from '../chart.ts';
import { chosenYear, type Frame, frameOf, margin, SIZE, type Size } from '../scales.ts';
import { widthOf } from '../text.ts';
import { movedHighest } from './rows.ts';

/** Shares are drawn on the range of the sliders, 0–6 %; typed values beyond extend it. */
const RANGE = 0.06;
const STEP = 0.02;
/** Height of a panel's head line, px. */
const HEAD = 32;
/** A gridline at the very top keeps a little air above it. */
const AIR = 1.04;

/** Gives the domain's upper end for the highest share drawn: 6 %, or the next even percent above. */
export const movedDomain = (highest: number): number =>
  Math.max(RANGE, Math.ceil(highest / STEP - 1e-9) * STEP) * AIR;

/** The one axis of the panels: shares, common to all. */
export const MOVED_DOMAINS: readonly Domain[] = [{ reachOf: movedHighest, endOf: movedDomain }];

/**
 * Makes the plot of one ally's panel.
 *
 * @param max Upper end of the domain, from {@link movedDomain}.
 * @param isAlone Whether it has the width of a profile: more of its years and shares are named.
 */
export function movedFrame(table: Table, words: Words, size: Size, max: number, isAlone = false): Frame {
  const top = max / AIR;
  return frameOf({
    ...size,
    top: HEAD,
    right: size.width - margin(8 + widthOf(percent(words.locale, top), SIZE.text, 600), 46),
    bottom: size.height - 18,
    indent: 24,
    firstYear: FIRST_YEAR,
    max,
    // 2 % was the pledge of 2014; in a small panel 4 % would crowd the label of the 3.5 % guide.
    ticks: [STEP, ...(isAlone ? [2 * STEP] : []), Number(top.toPrecision(6))],
    label: (share, isTop) => (isTop ? percent(words.locale, share, 0) : percentFigure(share, 0)),
    chosen: chosenYear(table.about.when),
    years: isAlone
      ? [FIRST_YEAR, 2018, 2022, BASE_YEAR, REVIEW_YEAR, HORIZON]
      : [FIRST_YEAR, BASE_YEAR, HORIZON],
  });
}

/** Pixels of a panel inside a chart or picture. */
export interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

/** Panels stand below each other; side by side where there is room for two charts, or too little height. */
const SIDE_BY_SIDE = 560;
const LEAST_HEIGHT = 92;
const GAP = { across: 32, down: 12 } as const;

/** Divides a chart's pixels among its panels. */
export function movedPlaces(count: number, { width, height }: Size): readonly Place[] {
  const isLow = (height - GAP.down * (count - 1)) / count < LEAST_HEIGHT;
  const across = width >= SIDE_BY_SIDE || isLow ? Math.max(count, 1) : 1;
  const down = Math.ceil(count / across);
  const size = {
    width: (width - GAP.across * (across - 1)) / across,
    height: Math.floor((height - GAP.down * (down - 1)) / Math.max(down, 1)),
  };
  return Array.from({ length: count }, (_, i) => ({
    ...size,
    x: (i % across) * (size.width + GAP.across),
    y: Math.floor(i / across) * (size.height + GAP.down),
  }));
}
