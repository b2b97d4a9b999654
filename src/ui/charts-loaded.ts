export { Drawn } from '#charts/Drawn.tsx';
export { MovedChart } from '#charts/moved/MovedChart.tsx';
