import * as v from 'valibot';

/** Accepts text that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty('The cell is empty.'));

/** Accepts any text; for notes, where nothing to say is an empty cell. */
export const note = v.string();

/** Accepts a plain decimal within a range, both ends included, and gives it as a number. */
export const number = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, (issue) => `"${issue.input}" is not a number.`),
    v.transform(Number),
    v.check(
      (value) => value >= min && value <= max,
      (issue) => `${issue.input} is outside ${min} to ${max}.`,
    ),
  );

/** Accepts a percentage 0–100. */
export const percent = number(0, 100);

/** Accepts a whole year within a span, both ends included. */
export const year = (first: number, last: number) =>
  v.pipe(
    number(first, last),
    v.check(
      (value) => Number.isInteger(value),
      (issue) => `${issue.input} is not a whole year.`,
    ),
  );

/** Accepts one of the listed words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, (issue) => `${issue.received} is not one of ${words.join(', ')}.`);

/** Accepts a 0 or 1 and gives it as a boolean. */
export const flag = v.pipe(
  oneOf(['0', '1']),
  v.transform((cell) => cell === '1'),
);

const empty = v.pipe(
  v.literal(''),
  v.transform(() => null),
);

/** Accepts what a column accepts or an empty cell, given as null. */
export const orEmpty = <Schema extends v.GenericSchema<string, unknown>>(column: Schema) =>
  v.lazy((cell): typeof empty | Schema => (cell === '' ? empty : column));

/** Accepts so many capital letters: the form of country and currency codes. */
export const code = (letters: number) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^[A-Z]{${letters}}$`),
      (issue) => `"${issue.input}" is not a code of ${letters} letters.`,
    ),
  );

/** Accepts a year, month or day in ISO form. */
export const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    (issue) => `"${issue.input}" is not a date such as 2026, 2026-07 or 2026-07-03.`,
  ),
);

/** Accepts a year or a span of years, either end open: `2025`, `2025-2030`, `2026-`, `-2035`. */
export const years = v.pipe(
  v.string(),
  v.regex(
    /^(\d{4}|\d{4}-(\d{4})?|-\d{4})$/,
    (issue) => `"${issue.input}" is not a year or a span such as 2025-2030.`,
  ),
);

/** Accepts one of the words that stand for a group, or codes parted by spaces. */
export const codes = (groups: readonly string[], known: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (cell) => groups.includes(cell) || cell.split(' ').every((each) => known.includes(each)),
      (issue) => `"${issue.input}" is neither ${groups.join(', ')} nor a list of known codes.`,
    ),
  );

/** Accepts a web address. */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, (issue) => `"${issue.input}" is not a web address.`),
);
