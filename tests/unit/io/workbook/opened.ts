import { strFromU8, unzipSync } from 'fflate';

/** A cell as a file holds it. */
export interface OpenedCell {
  readonly formula?: string;
  /** The value, or the result stored beside the formula; null where the cell is empty. */
  readonly value: number | string | null;
  /** Whether the file says that the value is text. */
  readonly isText: boolean;
}
/** A workbook read back from its bytes, without the code that wrote it. */
export interface Opened {
  /** Cells by sheet and address. */
  readonly sheets: Readonly<Record<string, ReadonlyMap<string, OpenedCell>>>;
  /** Defined names and what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** The files of the archive as text, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Opens an .xlsx file: unzips it and reads its XML. */
export function opened(bytes: Uint8Array): Opened {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const workbook = files['xl/workbook.xml'] ?? '';
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  );
  const sheetNames = [...workbook.matchAll(/<sheet [^>]*\bname="([^"]*)"/g)].map(([, name = '']) =>
    unescaped(name),
  );
  return {
    sheets: Object.fromEntries(
      sheetNames.map((name, i) => [name, cellsOf(files[`xl/worksheets/sheet${i + 1}.xml`] ?? '', shared)]),
    ),
    names: new Map(
      [...workbook.matchAll(/<definedName [^>]*?\bname="([^"]*)"[^>]*>([^<]*)</g)].map(
        ([, name = '', cells = '']) => [name, unescaped(cells)],
      ),
    ),
    files,
  };
}

function cellsOf(xml: string, shared: readonly string[]): ReadonlyMap<string, OpenedCell> {
  const cells = new Map<string, OpenedCell>();
  for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const at = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const formula = /<f[^>]*>([^<]*)<\/f>/.exec(content)?.[1];
    const written = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    const isText = type === 's' || type === 'str';
    const value =
      written === undefined
        ? null
        : type === 's'
          ? (shared[Number(written)] ?? null)
          : isText || type === 'e'
            ? unescaped(written)
            : Number(written);
    cells.set(at, { value, isText, ...(formula === undefined ? {} : { formula: unescaped(formula) }) });
  }
  return cells;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/** Splits an address: `AB12` → column 28, row 12, both from 1. */
export function position(address: string): { readonly row: number; readonly col: number } {
  const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(row), col: [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) };
}

/** Joins an address of column and row, both from 1. */
export function address(col: number, row: number): string {
  const letters = (n: number): string =>
    n > 26 ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);
  return `${letters(col)}${row}`;
}

/** Reads a sheet row by row, both from 0; empty cells are missing. */
export function rowsIn({ sheets }: Opened, sheet: string): readonly (readonly (number | string | null)[])[] {
  const rows: (string | number | null)[][] = [];
  for (const [at, { value }] of sheets[sheet] ?? []) {
    const { row, col } = position(at);
    const line = rows[row - 1] ?? [];
    rows[row - 1] = line;
    line[col - 1] = value;
  }
  return rows;
}

/** Reads the results that a file stores. */
export const storedIn =
  ({ sheets }: Opened) =>
  (sheet: string, at: string): number | string | null =>
    sheets[sheet]?.get(at)?.value ?? null;
