import { useActions, useAppState } from '../app-context.ts';
import { Door } from '../Door.tsx';
import { onDemand } from '../on-demand.ts';

const Profile = onDemand(
  () => import('./Profile.tsx'),
  (m) => m.Profile,
);

/** The profile of the ally that the address names, over whatever view it was called from. */
export function ProfileDoor() {
  const ally = useAppState(({ view }) => (view.route === 'ally' ? null : view.ally));
  const { setView } = useActions();
  if (!ally) return null;
  return (
    <Door onClose={() => setView({ ally: null })}>
      <Profile id={ally} />
    </Door>
  );
}
