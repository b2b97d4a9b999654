import type { Words } from '#i18n/words.ts';
import type { About, Table, Year } from '#model';
import type { Mark } from './mark.ts';
import type { Reading } from './reading.ts';
import { axisMarks, domainMax, type Frame, type Size } from './scales.ts';
import type { Finding } from './sentence.ts';
import type { ItemId, Spot } from './spots.ts';

/** An axis that starts at zero: how far the marks of a table reach on it, and where it ends for that. */
export interface Domain {
  readonly reachOf: (table: Table) => number;
  readonly endOf: (reach: number, about: About) => number;
}

/** Makes the domain of amounts, which has headroom in the unit of the table. */
export const amounts = (reachOf: Domain['reachOf']): Domain => ({
  reachOf,
  endOf: (reach, { unit }) => domainMax(reach, unit),
});

/** Gives where the axes of a table at rest end. */
export const endsOf = (domains: readonly Domain[], table: Table): readonly number[] =>
  domains.map(({ reachOf, endOf }) => endOf(reachOf(table), table.about));

/** Extends the axes that a table leaves. @returns The ends handed in where it leaves none. */
export function extended(
  domains: readonly Domain[],
  ends: readonly number[],
  table: Table,
): readonly number[] {
  const next = domains.map(({ reachOf, endOf }, i) => {
    const [end, reach] = [ends[i] ?? 0, reachOf(table)];
    return reach > end ? endOf(reach, table.about) : end;
  });
  return next.some((end, i) => end !== ends[i]) ? next : ends;
}

/** A chart laid out for one table at rest, at one size; it draws every table that a slider makes of that. */
export interface Laid {
  /** What rests while marks move, where the marks do not bring it. */
  readonly axes: () => readonly Mark[];
  readonly draw: (table: Table) => readonly Mark[];
}

interface LaidYears extends Laid {
  readonly frame: Frame;
  /** Where an item is named beside the plot, and can be followed from. */
  readonly names: () => readonly Spot[];
}

interface LaidItems extends Laid {
  /** In reading order, later ones on top. */
  readonly spots: () => readonly Spot[];
}

interface Named {
  /** That of its tables. */
  readonly id: string;
  readonly finding: (table: Table, words: Words) => Finding;
  /** Height that the plot wants on the page at a width, px, where that depends on what is shown. */
  readonly heightOf?: (table: Table, width: number) => number | undefined;
}

/** What every chart on a shell is made of. @typeParam At What a reader goes along: years, or items. */
export interface Drawable<L extends Laid, At> extends Named {
  readonly domains: readonly Domain[];
  /** Lays the chart out. @param ends Upper ends of its domains. */
  readonly lay: (table: Table, words: Words, size: Size, ends: readonly number[]) => L;
  /** Says one year or item; null where there is nothing to say. */
  readonly read: (table: Table, words: Words, at: At) => Reading | null;
  /** Names the chart for those who hear it; its title and summary where it has no name of its own. */
  readonly label?: (finding: Finding, words: Words) => string;
}

/** One year of a table, as Recharts reads it: `year` and a number for each series. */
export type Datum = Readonly<Record<string, number | null>>;

/** A chart of years, on Recharts. */
export interface YearChart extends Drawable<LaidYears, Year> {
  readonly kind: 'years';
  /** One datum per year, years rising. */
  readonly data: (table: Table) => readonly Datum[];
}

/** A chart of allies or exporters. */
export interface ItemChart extends Drawable<LaidItems, ItemId> {
  readonly kind: 'items';
}

/** A chart with a component of its own; it says how its picture is made. */
export interface OwnChart extends Named {
  readonly kind: 'own';
  readonly plots: (table: Table, words: Words, size: Size) => readonly Plot[];
}

export type Chart = YearChart | ItemChart | OwnChart;

/** The functions that lay a chart out and draw it; the laid-out chart holds the frame that passes between them. */
interface Drawn<F> {
  /** @param max,left Ends of the first and of the second domain. */
  readonly frame: (table: Table, words: Words, size: Size, max: number, left: number) => F;
  readonly marks: (table: Table, frame: F, words: Words) => readonly Mark[];
}

/** Makes a chart of years of its parts. */
export const yearChart = ({
  frame: frameOf,
  marks,
  names,
  ...rest
}: Drawn<Frame> & {
  readonly names?: (table: Table, frame: Frame) => readonly Spot[];
} & Omit<YearChart, 'kind' | 'lay'>): YearChart => ({
  ...rest,
  kind: 'years',
  lay: (settled, words, size, [max = 0, left = 0]) => {
    const frame = frameOf(settled, words, size, max, left);
    return {
      frame,
      axes: () => axisMarks(frame),
      draw: (table) => marks(table, frame, words),
      names: () => names?.(settled, frame) ?? [],
    };
  },
});

/** Makes a chart of items of its parts. @typeParam F Pixels that rest while a slider moves. */
export const itemChart = <F>({
  frame: frameOf,
  marks,
  spots,
  ...rest
}: Drawn<F> & {
  readonly spots: (table: Table, frame: F) => readonly Spot[];
} & Omit<ItemChart, 'kind' | 'lay'>): ItemChart => ({
  ...rest,
  kind: 'items',
  lay: (settled, words, size, [max = 0, left = 0]) => {
    const frame = frameOf(settled, words, size, max, left);
    return {
      axes: () => [],
      draw: (table) => marks(table, frame, words),
      spots: () => spots(settled, frame),
    };
  },
});

/** One plot of a picture: where it stands, its size, and all that is drawn there, axes included. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly frame: Size;
  readonly marks: readonly Mark[];
}

/** Makes a plot; axes come between the grounds and everything else, as on the page. */
export const plotAt = (
  { x = 0, y = 0, ...frame }: Size & Partial<Pick<Plot, 'x' | 'y'>>,
  marks: readonly Mark[],
  axes: readonly Mark[] = [],
): Plot => ({
  x,
  y,
  frame,
  marks: [
    ...marks.filter(({ layer }) => layer === 'under'),
    ...axes,
    ...marks.filter(({ layer }) => layer !== 'under'),
  ],
});
