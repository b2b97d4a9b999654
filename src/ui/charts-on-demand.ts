import { onDemand } from './on-demand.ts';

const load = () => import('./charts-loaded.ts');

/** The charts, fetched with Recharts in one piece once the first figures stand. */
export const Drawn = onDemand(load, (m) => m.Drawn);
export const MovedChart = onDemand(load, (m) => m.MovedChart);
