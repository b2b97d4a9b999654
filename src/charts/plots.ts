import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { burdenDomain, burdenFrame } from './burden/frame.ts';
import { burdenMarks } from './burden/marks.ts';
import { burdenHighest } from './burden/rows.ts';
import { buyersFrame } from './buyers/frame.ts';
import { buyersMarks } from './buyers/marks.ts';
import { buyersHighest } from './buyers/rows.ts';
import { compositionFrame } from './composition/frame.ts';
import { compositionMarks } from './composition/marks.ts';
import { compositionHighest } from './composition/rows.ts';
import { exportersDomain, exportersFrame } from './exporters/frame.ts';
import { exportersMarks } from './exporters/marks.ts';
import { exportersHighest } from './exporters/rows.ts';
import { incrementDomain, incrementsFrame } from './increments/frame.ts';
import { incrementsMarks } from './increments/marks.ts';
import { incrementHighest, incrementLowest } from './increments/rows.ts';
import { ledgerMarks } from './ledger/marks.ts';
import { mapDomain, mapFrame } from './map/frame.ts';
import { mapMarks } from './map/marks.ts';
import { mapHighest } from './map/rows.ts';
import type { Mark } from './mark.ts';
import { marketFrame } from './market/frame.ts';
import { marketMarks } from './market/marks.ts';
import { marketHighest } from './market/rows.ts';
import { milestonesFrame } from './milestones/frame.ts';
import { milestonesMarks } from './milestones/marks.ts';
import { hasMoved } from './moved/finding.ts';
import { movedDomain, movedFrame, movedPlaces } from './moved/frame.ts';
import { movedMarks } from './moved/marks.ts';
import { movedHighest, movedPanels } from './moved/rows.ts';
import { axisMarks, domainMax, type Frame, type Size } from './scales.ts';
import { spendPathFrame } from './spend-path/frame.ts';
import { spendPathMarks } from './spend-path/marks.ts';
import { spendHighest } from './spend-path/rows.ts';
import { suppliersDomain, suppliersFrame } from './suppliers/frame.ts';
import { suppliersMarks } from './suppliers/marks.ts';
import { suppliersHighest } from './suppliers/rows.ts';
import { timelineFrame } from './timeline/frame.ts';
import { timelineMarks } from './timeline/marks.ts';
import { timelineHighest } from './timeline/rows.ts';

/** One plot of a chart: where it stands, its size, and all that is drawn there, axes included. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly frame: Size;
  readonly marks: readonly Mark[];
}

/** Sets axes between the grounds and everything else, as on the page. */
const plot = (frame: Frame, marks: readonly Mark[], x = 0, y = 0): Plot => ({
  x,
  y,
  frame,
  marks: [
    ...marks.filter(({ layer }) => layer === 'under'),
    ...axisMarks(frame),
    ...marks.filter(({ layer }) => layer !== 'under'),
  ],
});

/** A plot that draws its own axes: what lies under comes first, as on the page. */
const whole = (frame: Size, marks: readonly Mark[]): readonly Plot[] => [
  {
    x: 0,
    y: 0,
    frame,
    marks: [
      ...marks.filter(({ layer }) => layer === 'under'),
      ...marks.filter(({ layer }) => layer !== 'under'),
    ],
  },
];

const PLOTS: Readonly<Record<string, (table: Table, words: Words, size: Size) => readonly Plot[]>> = {
  'spend-path': (table, words, size) => {
    const frame = spendPathFrame(table, words, size, domainMax(spendHighest(table), table.about.unit));
    return [plot(frame, spendPathMarks(table, frame, words))];
  },
  moved: (table, words, size) => {
    const panels = movedPanels(table);
    const anyMoved = panels.some(hasMoved);
    const max = movedDomain(movedHighest(table));
    return movedPlaces(panels.length, size).flatMap((place, i) => {
      const panel = panels[i];
      if (!panel) return [];
      const frame = movedFrame(table, words, place, max);
      return [plot(frame, movedMarks(panel, table, frame, words, anyMoved), place.x, place.y)];
    });
  },
  buyers: (table, words, size) => {
    const frame = buyersFrame(table, words, size, domainMax(buyersHighest(table), table.about.unit));
    return [plot(frame, buyersMarks(table, frame, words))];
  },
  composition: (table, words, size) => {
    const frame = compositionFrame(
      table,
      words,
      size,
      domainMax(compositionHighest(table), table.about.unit),
    );
    return [plot(frame, compositionMarks(table, frame, words))];
  },
  map: (table, words, size) => {
    const max = mapDomain(table.about, mapHighest(table));
    const frame = mapFrame(table, words, size, max);
    return whole(frame, mapMarks(table, frame, words));
  },
  ledger: (table, words, size) => whole(size, ledgerMarks(table, size, words)),
  market: (table, words, size) =>
    whole(size, marketMarks(table, marketFrame(table, words, size, marketHighest(table)), words)),
  timeline: (table, words, size) => {
    const frame = timelineFrame(table, words, size, domainMax(timelineHighest(table), table.about.unit));
    return [plot(frame, timelineMarks(table, frame, words))];
  },
  exporters: (table, words, size) => {
    const frame = exportersFrame(table, words, size, exportersDomain(exportersHighest(table)));
    return whole(size, exportersMarks(table, frame, words));
  },
  suppliers: (table, words, size) => {
    const frame = suppliersFrame(table, words, size, suppliersDomain(suppliersHighest(table)));
    return whole(size, suppliersMarks(table, frame, words));
  },
  increments: (table, words, size) => {
    const right = incrementDomain(incrementHighest(table));
    const left = incrementDomain(incrementLowest(table));
    const frame = incrementsFrame(table, words, size, right, left);
    return whole(size, incrementsMarks(table, frame, words));
  },
  milestones: (table, words, size) =>
    whole(size, milestonesMarks(table, milestonesFrame(table, words, size), words)),
  burden: (table, words, size) => {
    const frame = burdenFrame(table, size, burdenDomain(burdenHighest(table)));
    return whole(size, burdenMarks(table, frame, words));
  },
};

/** Draws the plots of a table at rest, axes included. @throws {Error} when the table belongs to no chart. */
export function plotsOf(table: Table, words: Words, size: Size): readonly Plot[] {
  const draw = PLOTS[table.id];
  if (!draw) throw new Error(`No chart draws table ${table.id}`);
  return draw(table, words, size);
}
