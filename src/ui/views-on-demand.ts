import { lazy } from 'react';

const explore = () => import('./Explore.tsx');
const market = () => import('./market/Market.tsx');

/** What comes once sentence, figures and sliders stand: the charts and the Market view. */
export const Explore = lazy(async () => ({ default: (await explore()).Explore }));
export const MainChart = lazy(async () => ({ default: (await explore()).MainChart }));
export const Market = lazy(async () => ({ default: (await market()).Market }));
export const Ledger = lazy(async () => ({ default: (await market()).Ledger }));
export const Buyers = lazy(async () => ({ default: (await market()).Buyers }));
export const Sellers = lazy(async () => ({ default: (await market()).Sellers }));
export const AllyView = lazy(async () => ({ default: (await import('./ally/AllyView.tsx')).AllyView }));
export const Compare = lazy(async () => ({ default: (await import('./compare/Compare.tsx')).Compare }));
export const MarketFacts = lazy(async () => ({ default: (await import('./market/Facts.tsx')).Facts }));
export const MarketAnswer = lazy(async () => ({
  default: (await import('./market/MarketAnswer.tsx')).MarketAnswer,
}));
