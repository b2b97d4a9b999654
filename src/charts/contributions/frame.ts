import { amountShort } from '#i18n/format.ts';
import { amountBare, amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { NARROW, SIZE, type Size } from '../scales.ts';
import { comparisonIn, SLOT_STYLES } from '../slots.ts';
import { type Span, spanAround, spanTicks } from '../span.ts';
import type { Spot } from '../spots.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { contributionSteps, NAMED, type Step } from './rows.ts';

/** A waterfall: columns side by side where there is room, on a phone rows under each other. */
export interface ContributionsFrame extends Size {
  readonly isRows: boolean;
  /** The scale along the bars, px; for rows `top` is the left end of the low side. */
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly steps: readonly Step[];
  /** Place and thickness of each step across the bars, px. */
  readonly left: number;
  readonly step: number;
  readonly bar: number;
  /** What pale and solid bars mean, as far as they are drawn, and where it ends, px. */
  readonly key: readonly SymbolName[];
  readonly top: number;
}

/** Most that a bar is thick: few of them fill a card that is as high as its neighbour, px. */
const MOST_BAR = 58;
/** Air between the key and the bars, px. */
const KEY_AIR = 6;

/** Heights of names above the columns and of amounts below them, px. */
const NAMES = 34;
const FOOT = 20;
/** Most room for the ticks left of the columns, px. */
const LEFT = 100;

/** So few steps stand in rows: columns would be far apart. */
const isShort = (steps: readonly Step[]): boolean => steps.length <= 4;

/** Height of a row where there are few and where there are many, and of columns, px. */
const ROW = { few: 38, many: 30 } as const;
const COLUMNS = 356;
/** Of a plot with nothing in it: the title says why. */
const NOTHING = 8;

/** Gives the height that the card wants, px. */
export function contributionsHeight(table: Table, width: number): number {
  const { steps } = contributionSteps(table);
  if (steps.length === 0) return NOTHING;
  const row = isShort(steps) ? ROW.few : width < NARROW ? ROW.many : null;
  return row === null ? COLUMNS : Math.max(2, steps.length) * row + 17 + KEY_AIR;
}

/** Says what a pale and a solid bar is. */
function signKey(steps: readonly Step[], table: Table, words: Words): readonly SymbolName[] {
  const say = words.t.compare.contributions;
  const { base, against } = comparisonIn(table);
  const key = { shape: 'square', token: SLOT_STYLES[against].token } as const;
  return [
    ...(steps.some(({ amount }) => amount < 0)
      ? [{ ...key, key: 'less', look: 'soft' as const, text: say.less(base) }]
      : []),
    ...(steps.some(({ amount }) => amount >= 0) ? [{ ...key, key: 'more', text: say.more(base) }] : []),
  ];
}

/** Lays the waterfall out. */
export function contributionsFrame(table: Table, words: Words, size: Size): ContributionsFrame {
  const named = contributionSteps(table).steps;
  const bare = named.map((step) => stepText({ ...step, id: 'others' }, table, words));
  const widest = Math.max(0, ...bare.map((text) => widthOf(text, SIZE.text, 600)));
  // Long amounts, as won in Korean are, need rows too.
  const isRows =
    size.width < NARROW || isShort(named) || widest > (size.width - LEFT) / Math.max(1, named.length) - 4;
  const key = signKey(named, table, words);
  const top = key.length > 0 ? symbolKey(key, size.width).height + KEY_AIR : 0;
  const room = size.height - top;
  const fit = isRows ? Math.max(1, Math.floor(room / 17) - 2) : NAMED;
  const { steps } = contributionSteps(table, Math.min(NAMED, fit));
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const reach = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const write = (value: number, outer: number): string =>
    (value < 0 ? '−' : '+') +
    amountTick(words.locale, Math.abs(value), table.about.unit, Math.abs(value) === outer, outer);
  if (isRows) {
    const labels = steps.map(({ amount }) =>
      widthOf(amountShort(words.locale, amount, table.about.unit, true), SIZE.text, 600),
    );
    const names = steps.map((step) => widthOf(stepName(step, table, words), SIZE.text, 600));
    const left = Math.min(size.width * 0.36, Math.max(0, ...names) + 8);
    const right = size.width - Math.max(0, ...labels) - 8;
    // Low values lie to the left: the scale runs the other way than heights do.
    const span = spanAround(reach, left, right, 1e-9);
    return {
      ...size,
      isRows,
      span: { ...span, top: right, bottom: left },
      ticks: [],
      tick: () => '',
      steps,
      left: 0,
      step: room / Math.max(1, steps.length),
      bar: Math.min(MOST_BAR, (room / Math.max(1, steps.length)) * 0.62),
      key,
      top,
    };
  }
  const span = spanAround(
    reach,
    top + NAMES + (steps.some(({ amount }) => amount >= 0) ? FOOT : 6),
    size.height - (steps.some(({ amount }) => amount < 0) ? FOOT : 6),
    1e-9,
  );
  const ticks = spanTicks(span, table.about.unit);
  const outer = Math.max(0, ...ticks.map(Math.abs));
  const left = Math.min(
    LEFT,
    Math.ceil(Math.max(34, ...ticks.map((value) => widthOf(write(value, outer), SIZE.small))) + 8),
  );
  const step = (size.width - left) / Math.max(1, steps.length);
  return {
    ...size,
    isRows,
    span,
    ticks,
    tick: (value) => write(value, outer),
    steps,
    left,
    step,
    bar: Math.min(MOST_BAR, step * 0.68),
    key,
    top,
  };
}

/** Names a step: an ally, how many others, or the difference itself. */
export function stepName({ id }: Step, table: Table, words: Words): string {
  if (id === 'whole') {
    const comparison = table.about.compare;
    return comparison ? words.t.compare.minus(comparison.against, comparison.base) : '';
  }
  return id === 'others' ? words.t.charts.others(contributionSteps(table).others) : words.name(id);
}

/** Writes a step's amount: bare with its sign, the whole with its unit. */
export function stepText({ id, amount }: Step, table: Table, { locale }: Words): string {
  const { unit } = table.about;
  if (id === 'whole' || unit.kind === 'shareOfGdp') return amountShort(locale, amount, unit, true);
  return (amount < 0 ? '−' : '+') + amountBare(locale, Math.abs(amount), unit);
}

/** Gives the whole column or row of each step, for pointer and keyboard. */
export const contributionSpots = (_: Table, frame: ContributionsFrame): readonly Spot[] =>
  frame.steps.map(({ id }, i) => {
    const at = frame.left + i * frame.step;
    return frame.isRows
      ? { id, x0: -4, x1: frame.width + 4, y0: frame.top + at, y1: frame.top + at + frame.step }
      : { id, x0: at, x1: at + frame.step, y0: 0, y1: frame.height };
  });
