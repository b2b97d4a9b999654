import type { AllyId, ClaimOf } from '#model';
import type { Token } from './theme.ts';

/** One line of the panel that a chart shows for a year. */
export interface ReadingRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Difference from the preset, where there is one. */
  readonly delta?: string;
  /** Colour of the series; absent for a total. */
  readonly token?: Token;
  /** Where the series stands on the y axis this year, for its dot; absent where it has no line of its own. */
  readonly at?: number;
  /** The figure the value is, and whose, where it can say how it comes about. */
  readonly claim?: ClaimOf & { readonly allies: readonly AllyId[] };
  /** Orders the rows, largest first. */
  readonly rank: number;
}

/** What a chart says of one year: all series, and how sure the year is. */
export interface Reading {
  readonly title: string;
  /** Certainty in words: estimate, projection; empty for reported figures. */
  readonly badge: string;
  readonly rows: readonly ReadingRow[];
}

/** Sorts a reading's rows by value, largest first. */
export const ranked = (rows: readonly ReadingRow[]): readonly ReadingRow[] =>
  [...rows].sort((a, b) => b.rank - a.rank);
