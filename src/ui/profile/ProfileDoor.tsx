import { Suspense } from 'react';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { onDemand } from '../on-demand.ts';
import { Toast } from '../Toast.tsx';

const Profile = onDemand(
  () => import('./Profile.tsx'),
  (m) => m.Profile,
);

/** The profile of the ally that the address names, over whatever view it was called from. */
export function ProfileDoor() {
  const ally = useAppState(({ view }) => (view.route === 'ally' ? null : view.ally));
  const { setView } = useActions();
  const { failed } = useWords().t.doors.profile;
  if (!ally) return null;
  return (
    <Boundary fallback={() => <Toast text={failed} isFault onDone={() => setView({ ally: null })} />}>
      <Suspense>
        <Profile id={ally} />
      </Suspense>
    </Boundary>
  );
}
