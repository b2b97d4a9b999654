import { onDemand } from './on-demand.ts';

const explore = () => import('./Explore.tsx');
const market = () => import('./market/Market.tsx');

/** What comes once sentence, figures and sliders stand: the charts and the other views. */
export const Explore = onDemand(explore, (m) => m.Explore);
export const MainChart = onDemand(explore, (m) => m.MainChart);
export const Market = onDemand(market, (m) => m.Market);
export const Ledger = onDemand(market, (m) => m.Ledger);
export const Ranking = onDemand(market, (m) => m.Ranking);
export const Years = onDemand(market, (m) => m.Years);
export const Sellers = onDemand(market, (m) => m.Sellers);
export const Jumps = onDemand(
  () => import('./market/Jumps.tsx'),
  (m) => m.Jumps,
);
export const MarketAnswer = onDemand(
  () => import('./market/MarketAnswer.tsx'),
  (m) => m.MarketAnswer,
);
export const MarketFacts = onDemand(
  () => import('./market/Facts.tsx'),
  (m) => m.Facts,
);
export const MarketInputs = onDemand(
  () => import('./market/MarketInputs.tsx'),
  (m) => m.MarketInputs,
);
export const AllyInputs = onDemand(
  () => import('./ally/AllyInputs.tsx'),
  (m) => m.AllyInputs,
);
export const AllyView = onDemand(
  () => import('./ally/AllyView.tsx'),
  (m) => m.AllyView,
);
export const Compare = onDemand(
  () => import('./compare/Compare.tsx'),
  (m) => m.Compare,
);
