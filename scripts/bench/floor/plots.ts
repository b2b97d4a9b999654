import { burdenDomain, burdenFrame } from '#charts/burden/frame.ts';
import { burdenMarks } from '#charts/burden/marks.ts';
import { burdenHighest } from '#charts/burden/rows.ts';
import { buyersFrame } from '#charts/buyers/frame.ts';
import { buyersMarks } from '#charts/buyers/marks.ts';
import { buyersHighest } from '#charts/buyers/rows.ts';
import { compositionFrame } from '#charts/composition/frame.ts';
import { compositionMarks } from '#charts/composition/marks.ts';
import { compositionHighest } from '#charts/composition/rows.ts';
import { incrementDomain, incrementsFrame } from '#charts/increments/frame.ts';
import { incrementsMarks } from '#charts/increments/marks.ts';
import { incrementHighest, incrementLowest } from '#charts/increments/rows.ts';
import { mapDomain, mapFrame } from '#charts/map/frame.ts';
import { mapMarks } from '#charts/map/marks.ts';
import { mapHighest } from '#charts/map/rows.ts';
import type { Mark } from '#charts/mark.ts';
import { milestonesFrame } from '#charts/milestones/frame.ts';
import { milestonesMarks } from '#charts/milestones/marks.ts';
import { hasMoved } from '#charts/moved/finding.ts';
import { movedDomain, movedFrame } from '#charts/moved/frame.ts';
import { movedMarks } from '#charts/moved/marks.ts';
import { movedHighest, movedPanels } from '#charts/moved/rows.ts';
import { axisMarks, domainMax, type Size } from '#charts/scales.ts';
import { spendPathFrame } from '#charts/spend-path/frame.ts';
import { spendPathMarks } from '#charts/spend-path/marks.ts';
import { spendHighest } from '#charts/spend-path/rows.ts';
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

/** The pure functions of one chart, as the app calls them; `F` places its marks. */
interface Parts<F> {
  readonly id: string;
  readonly table: (input: TableInput) => Table;
  readonly frame: (table: Table, words: Words, size: Size, max: number) => F;
  readonly marks: (table: Table, frame: F, words: Words) => readonly Mark[];
  /** What rests while marks move; none where the marks bring it. */
  readonly axes?: (frame: F) => readonly Mark[];
  /** Highest value drawn and the upper end of the domain it asks for; none where the plot has no such axis. */
  readonly highest?: (table: Table) => number;
  readonly domain?: (highest: number, about: Table['about']) => number;
}

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

function plot<F>({ id, table, frame, marks, axes, highest, domain }: Parts<F>): PlotSpec {
  return {
    id,
    begin: (first, words, size) => {
      const settled = table(first);
      const topOf = highest ?? (() => 0);
      const maxOf = (of: Table): number => domain?.(topOf(of), of.about) ?? 0;
      let max = maxOf(settled);
      let placed = frame(settled, words, size, max);
      let drawn = axes?.(placed) ?? [];
      return (input) => {
        const now = table(input);
        if (topOf(now) > max && domain) {
          max = maxOf(now);
          placed = frame(settled, words, size, max);
          drawn = axes?.(placed) ?? [];
        }
        return { axes: drawn, marks: marks(now, placed, words) };
      };
    },
  };
}

/** The domain of amounts by year. */
const amounts = (highest: number, { unit }: Table['about']): number => domainMax(highest, unit);

/**
 * Lists the charts of Explore; one added here is measured on both pages.
 *
 * @param rest The input at rest, which decides the order of buyers and rows.
 * @param moved The ally that moves.
 */
export const plotSpecs = (rest: TableInput, moved: AllyId): readonly PlotSpec[] => [
  plot({
    id: 'spend-path',
    table: spendPathTable,
    highest: spendHighest,
    domain: amounts,
    frame: spendPathFrame,
    marks: spendPathMarks,
    axes: axisMarks,
  }),
  plot({
    id: 'moved',
    table: (input) => movedTable(input, [moved]),
    highest: movedHighest,
    domain: movedDomain,
    frame: movedFrame,
    axes: axisMarks,
    marks: (table, frame, words) => {
      const panels = movedPanels(table);
      return panels.flatMap((panel) => movedMarks(panel, table, frame, words, panels.some(hasMoved)));
    },
  }),
  plot({
    id: 'buyers',
    table: (input) => buyersTable(input, topBuyers(rest)),
    highest: buyersHighest,
    domain: amounts,
    frame: buyersFrame,
    marks: buyersMarks,
    axes: axisMarks,
  }),
  plot({
    id: 'composition',
    table: compositionTable,
    highest: compositionHighest,
    domain: amounts,
    frame: compositionFrame,
    marks: compositionMarks,
    axes: axisMarks,
  }),
  plot({
    id: 'map',
    table: (input) => mapTable(input, 'share'),
    highest: mapHighest,
    domain: (highest, about) => mapDomain(about, highest),
    frame: mapFrame,
    marks: mapMarks,
  }),
  plot({
    id: 'increments',
    table: (input) => incrementsTable(input, byIncrement(rest)),
    highest: incrementHighest,
    domain: incrementDomain,
    frame: (table, words, size, max) =>
      incrementsFrame(table, words, size, max, incrementDomain(incrementLowest(table))),
    marks: incrementsMarks,
  }),
  plot({
    id: 'burden',
    table: burdenTable,
    highest: burdenHighest,
    domain: burdenDomain,
    frame: (table, _words, size, max) => burdenFrame(table, size, max),
    marks: burdenMarks,
  }),
  plot({
    id: 'milestones',
    table: (input) => milestonesTable(input, byMilestone(rest)),
    frame: milestonesFrame,
    marks: milestonesMarks,
  }),
];
