import { useSyncExternalStore } from 'react';

/** Up to this width the page is laid out for a phone; the style sheets use the same. */
const PHONE = '(max-width: 640px)';

/** Tells whether the page is laid out for a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(PHONE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(PHONE).matches,
  );
