import type { AllyId } from '#model';

/** Colours a slide takes from the page's palette, so that slide and page look alike. */
export type SlideColour =
  | 'card'
  | 'ink'
  | 'ink-2'
  | 'muted'
  | 'rule'
  | 'hair'
  | 'well'
  | 'guide'
  | 'warning'
  | 'a'
  | 'a-soft'
  | 'b'
  | 'c'
  | 'd'
  | 'quiet'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'q4'
  | 'q5'
  | 'q6'
  | 'equipment'
  | 'operations'
  | 'indirect'
  | 'less'
  | 'more';

/** One series of a native chart: a column of the table, or of its rows of one ally. */
export interface Series {
  readonly column: string;
  readonly colour: SlideColour;
  readonly dash?: 'dash' | 'sysDot';
  /** Takes only the years up to that of the estimate, or from it on. */
  readonly span?: 'past' | 'ahead';
  /** Whether its last figure stands at its end; a line of the past has its first too. */
  readonly hasEnds?: boolean;
  /** Whether it goes without a name of its own in the legend: another says what it is. */
  readonly isUnnamed?: boolean;
  /** Takes only the rows of this ally, and its name. */
  readonly ally?: AllyId;
  /** Colour of the bars beside the one that the slide speaks of. */
  readonly other?: SlideColour;
}

/** How a table becomes a native chart that can be edited: its kind, categories and series. */
export interface ChartForm {
  readonly kind: 'lines' | 'areas' | 'columns' | 'bars';
  /** Column of the categories. */
  readonly category: string;
  readonly series: readonly Series[];
  /** Whether series stand on each other, beside each other or, each a part of the one before, over each other. */
  readonly grouping: 'stacked' | 'beside' | 'within';
  /** Column by which the rows are ranked, largest first; in their own order where absent. */
  readonly rankedBy?: string;
  /** Rows left out, by their category: wholes that would dwarf their parts. */
  readonly without?: readonly string[];
  /** Whether the chart's main numbers stand above it, being more than it draws. */
  readonly isTold?: boolean;
  /** Columns of the ends between which the only series may lie. */
  readonly range?: { readonly low: string; readonly high: string };
}

/** Bars that stand beside each other on a slide and can still be told apart. */
const BARS = 64;
/** Rows of bars with a name each, and with words beside. */
const ROWS = { alone: 32, beside: 16 } as const;

/** Gives how many categories of a form can be read on a slide; years all can. */
export function mostRows({ kind, grouping, series }: ChartForm, hasBeside: boolean): number {
  if (kind !== 'bars') return Number.POSITIVE_INFINITY;
  const most = hasBeside ? ROWS.beside : ROWS.alone;
  return grouping === 'beside' ? Math.min(most, Math.floor(BARS / series.length)) : most;
}
