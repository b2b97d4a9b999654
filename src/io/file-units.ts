import { fromPercent, type Range, toPercent } from '#model';

/** A range as people read it: percent, percentage points or whole numbers; both ends included. */
export interface FileRange {
  readonly min: number;
  readonly max: number;
}

/** Why a number read from outside cannot be used; the range is in the units of files and links. */
export type NumberFault = FileRange & { readonly code: 'out-of-range' | 'not-whole' };

/**
 * Gives a number as files of numbers hold it: to 15 digits, all that a binary fraction has for sure, so that no noise of
 * its last ones stands in a file. Nothing else is rounded.
 */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** Gives a model range in the units of files and links. */
export const fileRange = ({ min, max, kind }: Range): FileRange =>
  kind === 'rate' ? { min: toPercent(min), max: toPercent(max) } : { min, max };

/** Turns a model value into the number files and links hold: percent to six decimals, or the whole number. */
export const toFile = (value: number, { kind }: Range): number =>
  kind === 'rate' ? toPercent(value) : value;

/**
 * Reads a number of a file or link, percent to six decimals or a whole number, into the model's units.
 * @returns The value within the range, or why there is none; NaN and ±Infinity are out of range.
 */
export function fromFile(written: number, range: Range): { readonly value: number } | NumberFault {
  // `+ 0` turns −0 into 0, as `fromPercent` does.
  const value = range.kind === 'rate' ? fromPercent(written) : written + 0;
  if (!(value >= range.min && value <= range.max)) return { code: 'out-of-range', ...fileRange(range) };
  if (range.kind === 'whole' && !Number.isInteger(value)) return { code: 'not-whole', ...fileRange(range) };
  return { value };
}
