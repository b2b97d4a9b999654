import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';
import type { RowDetailsProps } from './RowDetails.tsx';

const RowDetails = onDemand(
  () => import('./RowDetails.tsx'),
  (m) => m.RowDetails,
);

/** What opens under a row, fetched with the first row opened. */
export const DetailsDoor = (props: RowDetailsProps) => (
  <Door onClose={props.onLeave}>
    <RowDetails {...props} />
  </Door>
);
