import { lazy, Suspense } from 'react';
import { useActions, useAppState, useWords } from '../app-context.ts';
import { Boundary } from '../Boundary.tsx';
import { Toast } from '../Toast.tsx';

const Profile = lazy(async () => ({ default: (await import('./Profile.tsx')).Profile }));

/** The profile of the ally that the address names, over whatever view it was called from. */
export function ProfileDoor() {
  const ally = useAppState(({ view }) => (view.route === 'ally' ? null : view.ally));
  const { setView } = useActions();
  const { failed } = useWords().t.profile;
  if (!ally) return null;
  return (
    <Boundary fallback={() => <Toast text={failed} isFault onDone={() => setView({ ally: null })} />}>
      <Suspense>
        <Profile id={ally} />
      </Suspense>
    </Boundary>
  );
}
