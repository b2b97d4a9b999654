import type { Paper } from './paper.ts';

/** Charts of a brief: one on each page. */
export const BRIEF_TAKES = 2;

/** Size of a chart on the paper, px of 1/96 inch, and of its text: drawn so, text prints as large as it says. */
export interface BriefChart {
  /** Wider than the column by the drawing's own margin. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Heights that leave room for what is long and for what is short: a note on the first page, changes on the second. */
const HEIGHTS = {
  a4: { first: { long: 500, short: 620 }, second: { long: 440, short: 530 } },
  letter: { first: { long: 500, short: 570 }, second: { long: 440, short: 490 } },
} as const satisfies Record<Paper, unknown>;

/** Changes so long together leave the second page no more room, characters. */
const FEW = 140;

/** Gives the sizes of a brief's charts: as large as what stands around them allows. */
export function briefCharts(
  paper: Paper,
  note: string,
  changes: readonly string[],
): readonly [BriefChart, BriefChart] {
  const { first, second } = HEIGHTS[paper];
  const sized = (height: number): BriefChart => ({ width: 733, height, scale: 1.25 });
  return [
    sized(note === '' ? first.short : first.long),
    sized(changes.join().length <= FEW ? second.short : second.long),
  ];
}
