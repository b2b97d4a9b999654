import { itemChart } from '../chart.ts';
import { mapFinding, mapReading } from './finding.ts';
import { mapCardHeight, mapDomain, mapFrame } from './frame.ts';
import { mapMarks } from './marks.ts';
import { mapHighest } from './rows.ts';
import { mapSpots } from './spots.ts';

/** Where the allies stand in 2026 and in the year looked at: maps, and the same values as ranked bars. */
export const mapChart = itemChart({
  id: 'map',
  domains: [{ reachOf: mapHighest, endOf: mapDomain }],
  frame: mapFrame,
  marks: mapMarks,
  spots: mapSpots,
  read: mapReading,
  finding: mapFinding,
  heightOf: mapCardHeight,
  label: ({ title }, { t }) => t.map.label(title),
});
