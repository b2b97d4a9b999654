import { itemChart } from '../chart.ts';
import { figuresFinding, figuresReading } from './finding.ts';
import { figureSpots, figuresFrame, figuresHeight } from './frame.ts';
import { figuresMarks } from './marks.ts';

/** The key figures of compared scenarios, each with its difference from the base. */
export const compareFiguresChart = itemChart({
  id: 'compare-figures',
  domains: [],
  finding: figuresFinding,
  heightOf: figuresHeight,
  frame: figuresFrame,
  marks: figuresMarks,
  spots: figureSpots,
  read: figuresReading,
});
