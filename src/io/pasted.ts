import Papa from 'papaparse';
import { readTyped } from '#i18n/typed.ts';
import {
  type Ally,
  type AllyId,
  BASE_YEAR,
  HORIZON,
  OVERRIDE_RANGES,
  reaches,
  roundTo,
  toPercent,
  type Year,
} from '#model';

/** Where pasted text lands. */
export interface Sheet {
  /** Every ally, whose names and codes are recognised. */
  readonly allies: readonly Ally[];
  /** The rows as the reader sees them: text without names fills them downwards. */
  readonly rows: readonly AllyId[];
  /** Where text without names starts. */
  readonly startRow: number;
  /** Where text without years starts, 2026–2035. */
  readonly startYear: Year;
  readonly locked: readonly AllyId[];
}

/** One cell that can be set; the share is a fraction of GDP. */
export interface PastedCell {
  readonly ally: AllyId;
  readonly year: Year;
  readonly share: number;
}

/** Why a part of the text was not used; row and column count from 1 in the text, the range is in percent. */
export type PastedFault = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
} & (
  | { readonly code: 'not-a-number' | 'unknown-ally' | 'not-a-year' | 'outside' | 'twice' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
);

/** What was found in pasted text. */
export interface Pasted {
  readonly cells: readonly PastedCell[];
  readonly faults: readonly PastedFault[];
  /** Allies with values that are not theirs to take. */
  readonly leftAlone: readonly { readonly ally: AllyId; readonly why: 'locked' | 'no-forces' }[];
  /** Whether values stood in 2026, NATO's estimate, which nobody edits. */
  readonly hasBaseYear: boolean;
  /** Values in the text, those of 2026 aside. */
  readonly count: number;
}

type Lines = readonly (readonly string[])[];

/**
 * Reads cells of a spreadsheet: tab-separated, or CSV with `;` or `,`; with or without a row of years and a column of
 * allies (English or Korean names, ISO codes); decimal comma or point, with or without %. Empty cells ask for nothing.
 */
export function readPasted(text: string, sheet: Sheet): Pasted {
  const lines = cut(text);
  const heading = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const hasYears = heading >= 0 && isYearRow(lines[heading] ?? []);
  const years = hasYears ? (lines[heading] ?? []).map(yearOf) : [];
  const body = lines.map((line, row) => ({ line, row })).filter(({ row }) => row !== heading || !hasYears);
  const find = finderOf(sheet.allies);
  const labels = labelColumns(
    body.map(({ line }) => line),
    years,
    find,
  );

  const cells: PastedCell[] = [];
  const faults: PastedFault[] = [];
  const leftAlone = new Map<AllyId, 'locked' | 'no-forces'>();
  const seen = new Set<string>();
  let hasBaseYear = false;
  let count = 0;
  const blame = (
    row: number,
    column: number,
    found: string,
    code: Exclude<PastedFault['code'], 'out-of-range'>,
  ) => faults.push({ row: row + 1, column: column + 1, text: found, code });

  if (hasYears)
    (lines[heading] ?? []).forEach((found, column) => {
      const isMissing = found === '' && body.some(({ line }) => (line[column] ?? '') !== '');
      if (column >= labels && (isMissing || (found !== '' && !isGridYear(years[column]))))
        blame(heading, column, found, 'not-a-year');
    });

  for (const { line, row } of body) {
    const values = line.flatMap((found, column) =>
      column >= labels && found !== '' ? [{ found, column }] : [],
    );
    if (values.length === 0) continue;
    const place = row - (hasYears ? heading + 1 : 0) + sheet.startRow;
    const named = line
      .slice(0, labels)
      .map(find)
      .find((id) => id !== undefined);
    const ally = labels > 0 ? named : sheet.rows[place];
    const known = sheet.allies.find(({ id }) => id === ally);
    if (!known) {
      count += values.length;
      if (labels > 0) blame(row, 0, line.slice(0, labels).join(' ').trim(), 'unknown-ally');
      else blame(row, labels, values.map(({ found }) => found).join(' '), 'outside');
      continue;
    }
    for (const { found, column } of values) {
      const year = hasYears ? years[column] : sheet.startYear + column - labels;
      if (hasYears && !isGridYear(year)) continue;
      if (year === BASE_YEAR) {
        hasBaseYear = true;
        continue;
      }
      count += 1;
      const key = `${known.id} ${year}`;
      if (year === undefined || !isGridYear(year)) blame(row, column, found, 'outside');
      else if (!known.hasForces) leftAlone.set(known.id, 'no-forces');
      else if (sheet.locked.includes(known.id)) leftAlone.set(known.id, 'locked');
      else if (seen.has(key)) blame(row, column, found, 'twice');
      else {
        seen.add(key);
        const read = shareOf(found);
        if (typeof read === 'number') cells.push({ ally: known.id, year, share: read });
        else faults.push({ row: row + 1, column: column + 1, text: found, ...read });
      }
    }
  }
  return {
    cells,
    faults,
    leftAlone: [...leftAlone].map(([ally, why]) => ({ ally, why })),
    hasBaseYear,
    count,
  };
}

/** One number with a decimal comma, and nothing else on the line. */
const DECIMAL_COMMA = /^\s*[+-]?[\d.]+,\d+\s*[%％]?\s*$/;

/** Cuts text into cells without blanks around them; rows keep their place, so that an empty one skips an ally. */
function cut(text: string): Lines {
  const whole = text.replace(/^\uFEFF/, '').replace(/(\r?\n)+$/, '');
  const delimiter = delimiterOf(whole);
  if (delimiter === null) return whole.split(/\r?\n|\r/).map((line) => [line.trim()]);
  return Papa.parse<string[]>(whole, { delimiter }).data.map((line) => line.map((cell) => cell.trim()));
}

/** Tells what parts the cells; null for a single column, where a comma is a decimal one. */
function delimiterOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  if (text.includes(';')) return ';';
  const withComma = text.split(/\r?\n|\r/).filter((line) => line.includes(','));
  return withComma.every((line) => DECIMAL_COMMA.test(line)) ? null : ',';
}

const YEAR = /^(20\d\d)(?:e|년)?$/iu;
const yearOf = (cell: string): Year | undefined => {
  const found = YEAR.exec(cell)?.[1];
  return found === undefined ? undefined : Number(found);
};
const isGridYear = (year: Year | undefined): boolean =>
  year !== undefined && year >= BASE_YEAR && year <= HORIZON;

/** Tells a row of years: at least one, and no other number beside them. */
const isYearRow = (line: readonly string[]): boolean =>
  line.some((cell) => yearOf(cell) !== undefined) &&
  line.every((cell) => yearOf(cell) !== undefined || readTyped(cell, 'signs').kind === 'invalid');

/** Text that stands for a number nobody has: it is a value that cannot be read, not a name. */
const NO_VALUE = /^(?:n\/?a|nan|#.*|[-–—.…]+|x|해당 ?없음|없음)$/iu;
const isValueLike = (cell: string): boolean =>
  readTyped(cell, 'signs').kind === 'value' || NO_VALUE.test(cell);

type Find = (text: string) => AllyId | undefined;

/** Counts the leading columns that name allies: the country, and beside it perhaps its code or region. */
function labelColumns(body: Lines, years: readonly (Year | undefined)[], find: Find): number {
  const width = Math.max(0, ...body.map((line) => line.length));
  let count = 0;
  while (count < width - 1 && years[count] === undefined) {
    const column = body.map((line) => line[count] ?? '').filter((cell) => cell !== '');
    const isLabel = column.some((cell) => find(cell)) || !column.some(isValueLike);
    if (!isLabel) break;
    count += 1;
  }
  return count;
}

/** Reads a value into a fraction, to two decimals of a percent. */
function shareOf(
  text: string,
):
  | number
  | { readonly code: 'not-a-number' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number } {
  const typed = readTyped(text, 'signs');
  if (typed.kind !== 'value') return { code: 'not-a-number' };
  const { min, max } = OVERRIDE_RANGES.core;
  const value = roundTo(typed.value, 2) / 100;
  if (reaches(value, min) && reaches(max, value)) return value;
  return { code: 'out-of-range', min: toPercent(min), max: toPercent(max) };
}

/** Other names that spreadsheets have for allies. */
const OTHER_NAMES: Readonly<Record<string, AllyId>> = {
  turkey: 'TUR',
  터키: 'TUR',
  'czech republic': 'CZE',
  'slovak republic': 'SVK',
  'the netherlands': 'NLD',
  uk: 'GBR',
  'great britain': 'GBR',
  us: 'USA',
  'united states of america': 'USA',
};

/** Makes a finder of allies by exact name or code; case, accents, blanks and footnote stars do not matter. */
function finderOf(allies: readonly Ally[]): Find {
  const ids = new Map<string, AllyId>(
    Object.entries(OTHER_NAMES).map(([name, id]) => [plain(name), id] as const),
  );
  for (const { id, nameEn, nameKo } of allies)
    for (const name of [id, nameEn, nameKo]) ids.set(plain(name), id);
  return (text) => ids.get(plain(text));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\*+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('en');
