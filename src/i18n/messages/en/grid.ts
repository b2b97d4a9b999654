/** Words of the grid of allies × years, and of what was pasted into it. */
export const gridEn = {
  label: 'Core defence, percent of GDP, by ally and year',
  ally: 'Ally',
  unit: '% of GDP',
  estimate: 'NATO estimate',
  copy: 'Copy all',
  copied: (n: number): string => (n === 1 ? 'Copied 1 cell.' : `Copied ${n} cells.`),
  copyFailed: 'This browser does not let the page copy. Select cells and press Ctrl+C.',
  corner: 'Core defence, % of GDP',
  cell: (ally: string, year: string, value: string): string => `${ally} ${year}: ${value}`,
  changed: 'changed',
  field: (ally: string, year: string): string => `${ally} ${year}, core share, percent of GDP`,
  range: (min: string, max: string): string => `Enter ${min} to ${max}.`,
  /** A draft that was left and could not be meant. */
  dropped: (text: string, min: string, max: string): string =>
    `“${text}” was not set: enter ${min} to ${max}.`,
  was: (cell: string, before: string): string => `${cell}, was ${before}`,
  filled: (n: number): string => `${n} cells changed.`,
  givenBack: (n: number): string => (n === 1 ? 'Cell given back.' : `${n} cells given back.`),
  nothing: 'Nothing to give back here.',
  readOnly: {
    base: '2026 is NATO’s estimate and stays.',
    locked: (ally: string): string => `${ally} is locked. Unlock it in its row of the list.`,
    forces: 'No armed forces: core stays 0.',
  },
  hint: 'Indirect spending runs straight to the last year set.',
  paste: {
    open: 'Paste…',
    label: 'Cells from a spreadsheet',
    about:
      'Rows of allies, columns of years, percent of GDP. Names or codes in the first column and years in the first row are followed.',
    start: (cell: string): string => `Without them the cells start at ${cell}.`,
    apply: 'Set cells',
    set: (done: number, all: number): string => `Set ${done} of ${all} cells.`,
    none: (all: number): string =>
      all === 0
        ? 'No cells found in this text. Nothing changed.'
        : `None of ${all} cells could be set. Nothing changed.`,
    leftAlone: (allies: string): string => `Left alone: ${allies}.`,
    why: { locked: 'locked', 'no-forces': 'no armed forces' },
    base: '2026 is NATO’s estimate and stays.',
    faults: 'Not used',
    place: (row: number, column: number): string => `Row ${row}, column ${column}`,
    codes: {
      'not-a-number': 'not a number',
      'unknown-ally': 'not an ally',
      'not-a-year': 'not a year of 2027–2035',
      outside: 'beyond the grid',
      twice: 'this cell came before; the first is kept',
    },
    outOfRange: (min: number, max: number): string => `outside ${min}–${max}`,
    fractions: 'All values are below 0.2 %. If they are fractions (0.035), paste them as percent (3.5).',
  },
};
