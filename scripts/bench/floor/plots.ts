import { buyersFrame } from '#charts/buyers/frame.ts';
import { buyersMarks } from '#charts/buyers/marks.ts';
import { buyersHighest } from '#charts/buyers/rows.ts';
import { compositionFrame } from '#charts/composition/frame.ts';
import { compositionMarks } from '#charts/composition/marks.ts';
import { compositionHighest } from '#charts/composition/rows.ts';
import type { Mark } from '#charts/mark.ts';
import { hasMoved } from '#charts/moved/finding.ts';
import { movedDomain, movedFrame } from '#charts/moved/frame.ts';
import { movedMarks } from '#charts/moved/marks.ts';
import { movedHighest, movedPanels } from '#charts/moved/rows.ts';
import { domainMax, type Frame, type Size } from '#charts/scales.ts';
import { spendPathFrame } from '#charts/spend-path/frame.ts';
import { spendPathMarks } from '#charts/spend-path/marks.ts';
import { spendHighest } from '#charts/spend-path/rows.ts';
import type { Words } from '#i18n/words.ts';
import {
  type AllyId,
  type AmountUnit,
  buyersTable,
  compositionTable,
  movedTable,
  spendPathTable,
  type Table,
  type TableInput,
} from '#model';

/** The pure functions of one chart, as the app calls them. */
export interface PlotSpec {
  readonly id: string;
  readonly table: (input: TableInput) => Table;
  readonly highest: (table: Table) => number;
  readonly domain: (highest: number, unit: AmountUnit) => number;
  readonly frame: (table: Table, words: Words, size: Size, max: number) => Frame;
  readonly marks: (table: Table, frame: Frame, words: Words) => readonly Mark[];
}

/** Lists the charts of Explore; one added here is measured on both pages. @param named Buyers in the order at rest. @param moved The ally that moves. */
export const plotSpecs = (named: readonly AllyId[], moved: AllyId): readonly PlotSpec[] => [
  {
    id: 'spend-path',
    table: spendPathTable,
    highest: spendHighest,
    domain: domainMax,
    frame: spendPathFrame,
    marks: spendPathMarks,
  },
  {
    id: 'moved',
    table: (input) => movedTable(input, [moved]),
    highest: movedHighest,
    domain: movedDomain,
    frame: movedFrame,
    marks: (table, frame, words) => {
      const panels = movedPanels(table);
      return panels.flatMap((panel) => movedMarks(panel, table, frame, words, panels.some(hasMoved)));
    },
  },
  {
    id: 'buyers',
    table: (input) => buyersTable(input, named),
    highest: buyersHighest,
    domain: domainMax,
    frame: buyersFrame,
    marks: buyersMarks,
  },
  {
    id: 'composition',
    table: compositionTable,
    highest: compositionHighest,
    domain: domainMax,
    frame: compositionFrame,
    marks: compositionMarks,
  },
];
