import { chartOf } from '#charts/charts.ts';
import { type ChartProps, Drawn } from '#charts/Drawn.tsx';

/** Draws a table by the chart it belongs to. */
export function Charted(props: ChartProps) {
  const chart = chartOf(props.source.settled());
  if (chart.kind === 'own') throw new Error(`Chart ${chart.id} has a component of its own`);
  return <Drawn {...props} chart={chart} />;
}
