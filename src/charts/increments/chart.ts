import { itemChart } from '../chart.ts';
import { listSpots } from '../list.ts';
import { incrementsFinding, incrementsReading } from './finding.ts';
import { incrementDomain, incrementsFrame, incrementsHeight } from './frame.ts';
import { incrementsMarks } from './marks.ts';
import { incrementHighest, incrementLowest } from './rows.ts';

/** Who adds the money: what each ally spends above its shares of 2026, largest first. */
export const incrementsChart = itemChart({
  id: 'increments',
  domains: [
    { reachOf: incrementHighest, endOf: incrementDomain },
    { reachOf: incrementLowest, endOf: incrementDomain },
  ],
  frame: incrementsFrame,
  marks: incrementsMarks,
  spots: (_table, { list }) => listSpots(list),
  read: incrementsReading,
  finding: incrementsFinding,
  heightOf: incrementsHeight,
});
