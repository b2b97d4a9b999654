import { burdenChart } from '#charts/burden/chart.ts';
import { buyersChart } from '#charts/buyers/chart.ts';
import { endsOf, extended, type ItemChart, type Laid, type YearChart } from '#charts/chart.ts';
import { compositionChart } from '#charts/composition/chart.ts';
import { incrementsChart } from '#charts/increments/chart.ts';
import { mapChart } from '#charts/map/chart.ts';
import type { Mark } from '#charts/mark.ts';
import { milestonesChart } from '#charts/milestones/chart.ts';
import { hasMoved } from '#charts/moved/finding.ts';
import { movedDomain, movedFrame } from '#charts/moved/frame.ts';
import { movedMarks } from '#charts/moved/marks.ts';
import { movedHighest, movedPanels } from '#charts/moved/rows.ts';
import { axisMarks, type Size } from '#charts/scales.ts';
import { spendPathChart } from '#charts/spend-path/chart.ts';
import type { Words } from '#i18n/words.ts';
import {
  type AllyId,
  burdenTable,
  buyersTable,
  byIncrement,
  byMilestone,
  compositionTable,
  incrementsTable,
  mapTable,
  milestonesTable,
  movedTable,
  spendPathTable,
  type Table,
  type TableInput,
  topBuyers,
} from '#model';

/** Marks of one step; `axes` is the same list until the domain grows. */
interface Drawing {
  readonly axes: readonly Mark[];
  readonly marks: readonly Mark[];
}

/** One chart of the floor. */
export interface PlotSpec {
  readonly id: string;
  /** Begins with the table at rest. @returns Draws the table of a step; a mark that leaves the domain extends it. */
  readonly begin: (first: TableInput, words: Words, size: Size) => (input: TableInput) => Drawing;
}

/** What the floor needs of a chart of the app. */
interface Drawable extends Pick<YearChart | ItemChart, 'id' | 'domains'> {
  readonly lay: (table: Table, words: Words, size: Size, ends: readonly number[]) => Laid;
}

const plot = ({ id, domains, lay }: Drawable, table: (input: TableInput) => Table): PlotSpec => ({
  id,
  begin: (first, words, size) => {
    const settled = table(first);
    let ends = endsOf(domains, settled);
    let laid = lay(settled, words, size, ends);
    let axes = laid.axes();
    return (input) => {
      const now = table(input);
      const next = extended(domains, ends, now);
      if (next !== ends) {
        ends = next;
        laid = lay(settled, words, size, ends);
        axes = laid.axes();
      }
      return { axes, marks: laid.draw(now) };
    };
  },
});

/** One panel of the app's, the size of the chart. */
const movedPlot: Drawable = {
  id: 'moved',
  domains: [{ reachOf: movedHighest, endOf: movedDomain }],
  lay: (settled, words, size, [max = 0]) => {
    const frame = movedFrame(settled, words, size, max);
    return {
      axes: () => axisMarks(frame),
      draw: (table) => {
        const panels = movedPanels(table);
        return panels.flatMap((panel) => movedMarks(panel, table, frame, words, panels.some(hasMoved)));
      },
    };
  },
};

/**
 * Lists the charts of Explore; one added here is measured on both pages.
 *
 * @param rest The input at rest, which decides the order of buyers and rows.
 * @param moved The ally that moves.
 */
export const plotSpecs = (rest: TableInput, moved: AllyId): readonly PlotSpec[] => [
  plot(spendPathChart, spendPathTable),
  plot(movedPlot, (input) => movedTable(input, [moved])),
  plot(buyersChart, (input) => buyersTable(input, topBuyers(rest))),
  plot(compositionChart, compositionTable),
  plot(mapChart, (input) => mapTable(input, 'share')),
  plot(incrementsChart, (input) => incrementsTable(input, byIncrement(rest))),
  plot(burdenChart, burdenTable),
  plot(milestonesChart, (input) => milestonesTable(input, byMilestone(rest))),
];
