import type { Cell, Table } from '#model';
import type { SlideColour } from './form.ts';

/** What stands beside the bar of one category. */
export interface SlideRow {
  readonly cells: readonly string[];
  /** Name of the bar, where there is a better one than the table's. */
  readonly name?: string;
  /** Whether the bar is no data: it is hatched. */
  readonly isSoft?: boolean;
  /** Whether it is the one that the slide speaks of: the others go without colour. */
  readonly isChosen?: boolean;
}

/** A native table beside a native chart, a row for each bar. */
export interface SlideBeside {
  readonly heads: readonly { readonly text: string; readonly isWord?: boolean }[];
  readonly rows: ReadonlyMap<Cell, SlideRow>;
}

/** Texts of a native table: heads, and rows of as many cells. */
export interface SlideGrid {
  readonly heads: readonly { readonly text: string; readonly isWord?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** One slide: a chart's table and what it says, ready in the language of the slides. */
export interface Slide {
  readonly table: Table;
  readonly title: string;
  /** Measure, scope, price basis and unit, period. */
  readonly subtitle: string;
  /** What to know before quoting a number. */
  readonly caveat: string;
  /** Which scenarios it shows, and what was changed in them. */
  readonly scenario: string;
  readonly sources: string;
  /** The chart's main numbers, for those who hear it. */
  readonly summary: string;
  readonly beside?: SlideBeside | undefined;
  /** The table that stands in the place of a native chart, where the table's own columns read badly. */
  readonly grid?: SlideGrid | undefined;
}

/** What all slides of a file share. */
export interface Deck {
  /** Names of the scenarios, for the file's properties. */
  readonly scenario: string;
  /** Edition and date. */
  readonly footer: string;
  /** Where the scenario can be opened. */
  readonly link: string;
  /** Changed inputs and the like, one a line, for the speaker notes. */
  readonly details: readonly string[];
  readonly palette: Readonly<Record<SlideColour, string>>;
}

/** Inches of a 16:9 slide. */
export const PAGE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
/** Where charts and tables stand, inches. */
export const PLOT = { y: 1.75, height: 4.55 } as const;
/** Height of what stands above a plot whose title says more than it draws, in. */
export const TOLD = 0.42;
/** A system's own typeface: a deck cannot carry one. */
export const FONTS = { en: 'Arial', ko: 'Malgun Gothic' } as const;

/** Gives a colour of the page as office files write it. */
export type Hex = (colour: SlideColour) => string;
