import { useSyncExternalStore } from 'react';

/**
 * How the page is laid out. `phone`: one column, rows stay closed and open a sheet, so that a finger that scrolls moves
 * nothing. `drawer`: a tablet held upright, results above a drawer of inputs. `side`: inputs beside results.
 */
export type Layout = 'phone' | 'drawer' | 'side';

/** A phone in either hand position; a window of that size on a desk, zoomed in, is treated the same. */
const PHONE = '(max-width: 640px), (max-width: 960px) and (max-height: 600px)';
const DRAWER = '(max-width: 900px), (max-width: 1179px) and (pointer: coarse) and (orientation: portrait)';

/** Gives the layout of the page as it is now. */
export const layoutNow = (): Layout =>
  window.matchMedia(PHONE).matches ? 'phone' : window.matchMedia(DRAWER).matches ? 'drawer' : 'side';

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(PHONE), window.matchMedia(DRAWER)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Gives the layout of the page, and follows when the device is turned or the window changes. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, layoutNow);
