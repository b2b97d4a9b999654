export { BurdenChart } from '#charts/burden/BurdenChart.tsx';
export { BuyersChart } from '#charts/buyers/BuyersChart.tsx';
export { CompositionChart } from '#charts/composition/CompositionChart.tsx';
export { IncrementsChart } from '#charts/increments/IncrementsChart.tsx';
export { MapChart } from '#charts/map/MapChart.tsx';
export { MilestonesChart } from '#charts/milestones/MilestonesChart.tsx';
export { MovedChart } from '#charts/moved/MovedChart.tsx';
export { SpendPathChart } from '#charts/spend-path/SpendPathChart.tsx';
