/** One thing wrong with the tables, told so that a person can open the file and mend it. */
export interface Fault {
  /** File name, such as `nato.csv`. */
  readonly file: string;
  /** Line number in the file, the header being 1; 0 when the fault is of the whole file. */
  readonly row: number;
  /** Column name; several joined by `/` where a key is at fault; empty when no column is to blame. */
  readonly column: string;
  /** What is wrong, as an English sentence. */
  readonly reason: string;
}

/** Writes a fault as `file:row column: reason`. */
export const describeFault = ({ file, row, column, reason }: Fault): string =>
  `${file}:${row}${column === '' ? '' : ` ${column}`}: ${reason}`;
