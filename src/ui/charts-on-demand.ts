import { lazy } from 'react';

const load = () => import('./charts-loaded.ts');

/** The charts, fetched with Recharts in one piece once the first figures stand. */
export const charts = {
  SpendPath: lazy(async () => ({ default: (await load()).SpendPathChart })),
  Moved: lazy(async () => ({ default: (await load()).MovedChart })),
  Buyers: lazy(async () => ({ default: (await load()).BuyersChart })),
  Composition: lazy(async () => ({ default: (await load()).CompositionChart })),
  Map: lazy(async () => ({ default: (await load()).MapChart })),
  Market: lazy(async () => ({ default: (await load()).MarketChart })),
  Timeline: lazy(async () => ({ default: (await load()).TimelineChart })),
  Exporters: lazy(async () => ({ default: (await load()).ExportersChart })),
  Suppliers: lazy(async () => ({ default: (await load()).SuppliersChart })),
  Increments: lazy(async () => ({ default: (await load()).IncrementsChart })),
  Milestones: lazy(async () => ({ default: (await load()).MilestonesChart })),
  Burden: lazy(async () => ({ default: (await load()).BurdenChart })),
};
