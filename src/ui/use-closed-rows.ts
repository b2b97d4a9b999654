import { useSyncExternalStore } from 'react';

/** A phone, or a tablet that is touched: rails are short there, and a finger scrolls over them. */
const TOUCHED = '(max-width: 640px), (max-width: 1179px) and (pointer: coarse)';

/** Tells whether rows of the list stay closed until they are tapped. */
export const useClosedRows = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(TOUCHED);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(TOUCHED).matches,
  );
