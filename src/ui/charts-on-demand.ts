import { lazy } from 'react';

const load = () => import('./charts-loaded.ts');

/** The charts, fetched with Recharts in one piece once the first figures stand. */
export const Drawn = lazy(async () => ({ default: (await load()).Drawn }));
export const MovedChart = lazy(async () => ({ default: (await load()).MovedChart }));
