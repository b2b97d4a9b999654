import type { CellObject } from 'write-excel-file/universal';

/** Colours as spreadsheets of analysts have them: inputs blue on yellow, what was moved in orange, heads grey. */
const INPUT = '#fff6d6';
const MOVED = '#ffdf9e';
const HEAD = '#e8ecf1';
const INPUT_INK = '#1d3fbb';
const QUIET = '#5a6472';

type Style = Omit<CellObject, 'value' | 'type' | 'format'>;
const bordered = { borderColor: '#d9cfa8', borderStyle: 'thin' } as const satisfies Style;

/** Looks of a cell, by what it holds. */
export const STYLES = {
  title: { fontWeight: 'bold', fontSize: 16 },
  section: { fontWeight: 'bold', fontSize: 12 },
  /** Name of a column. */
  head: { fontWeight: 'bold', backgroundColor: HEAD, wrap: true, alignVertical: 'top' },
  /** Heads of one line, over words and over numbers. */
  bar: { fontWeight: 'bold', backgroundColor: HEAD },
  barNumber: { fontWeight: 'bold', backgroundColor: HEAD, align: 'right' },
  /** Unit, status and source of a column. */
  about: { fontSize: 9, textColor: QUIET, backgroundColor: HEAD, wrap: true, alignVertical: 'top' },
  /** The same over columns of numbers. */
  aboutNumber: { fontSize: 9, textColor: QUIET, backgroundColor: HEAD, align: 'right' },
  label: {},
  strong: { fontWeight: 'bold' },
  note: { textColor: QUIET },
  /** A note beside a value. */
  aside: { textColor: QUIET, indent: 1, align: 'left' },
  paragraph: { wrap: true, alignVertical: 'top' },
  /** A number from the dataset. */
  fact: { textColor: QUIET },
  computed: { align: 'right' },
  /** A number that is unknown or does not exist. */
  missing: { textColor: QUIET, align: 'right' },
  /** What a person may change. */
  input: { textColor: INPUT_INK, backgroundColor: INPUT, ...bordered },
  /** An input in words, chosen from a list. */
  choice: { textColor: INPUT_INK, backgroundColor: INPUT, align: 'center', ...bordered },
  /** An input that this scenario moves away from its preset. */
  moved: { fontWeight: 'bold', textColor: INPUT_INK, backgroundColor: MOVED, ...bordered },
  movedChoice: {
    fontWeight: 'bold',
    textColor: INPUT_INK,
    backgroundColor: MOVED,
    align: 'center',
    ...bordered,
  },
} as const satisfies Record<string, Style>;
export type StyleName = keyof typeof STYLES;
