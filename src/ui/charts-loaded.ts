export { BuyersChart } from '#charts/buyers/BuyersChart.tsx';
export { CompositionChart } from '#charts/composition/CompositionChart.tsx';
export { MapChart } from '#charts/map/MapChart.tsx';
export { MovedChart } from '#charts/moved/MovedChart.tsx';
export { SpendPathChart } from '#charts/spend-path/SpendPathChart.tsx';
