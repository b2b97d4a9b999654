import { type OwnChart, plotAt } from '../chart.ts';
import { axisMarks } from '../scales.ts';
import { hasMoved, movedFinding } from './finding.ts';
import { movedDomain, movedFrame, movedPlaces } from './frame.ts';
import { movedMarks } from './marks.ts';
import { movedHighest, movedPanels } from './rows.ts';

/** The core share of the allies just moved, a panel each. */
export const movedChart: OwnChart = {
  kind: 'own',
  id: 'moved',
  plots: (table, words, size) => {
    const panels = movedPanels(table);
    const anyMoved = panels.some(hasMoved);
    const max = movedDomain(movedHighest(table));
    return movedPlaces(panels.length, size).flatMap((place, i) => {
      const panel = panels[i];
      if (!panel) return [];
      const frame = movedFrame(table, words, place, max);
      return [plotAt(place, movedMarks(panel, table, frame, words, anyMoved), axisMarks(frame))];
    });
  },
  finding: movedFinding,
};
