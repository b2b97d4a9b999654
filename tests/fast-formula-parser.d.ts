declare module 'fast-formula-parser' {
  interface CellRef {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  export interface RangeRef {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  interface Argument {
    readonly value: unknown;
  }
  export default class FormulaParser {
    constructor(config: {
      readonly onCell: (ref: CellRef) => unknown;
      readonly onRange: (ref: RangeRef) => unknown[][];
      readonly onVariable: (name: string, sheet: string) => CellRef | RangeRef;
      readonly functions: Readonly<Record<string, (...given: readonly Argument[]) => unknown>>;
    });
    parse(formula: string, position: CellRef): unknown;
  }
}
