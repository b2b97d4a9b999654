import { useEffect } from 'react';
import { CHART_KEY } from '#state/exporting.ts';

/** So long a chart that is gone to is kept in sight while cards above it find their heights, ms. */
const SETTLE = 3000;
/** What a reader does to go elsewhere. */
const OWN_WAYS = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Goes to the chart that the address names, as soon as its card stands. The address then forgets the chart, since the
 * page moves on from it.
 */
export function useArrival(): void {
  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const chart = new URLSearchParams(search).get(CHART_KEY);
    if (chart === null) return;
    const others = search
      .slice(1)
      .split('&')
      .filter((part) => !part.startsWith(`${CHART_KEY}=`));
    window.history.replaceState(window.history.state, '', `${pathname}?${others.join('&')}${hash}`);

    const go = (): void =>
      document.querySelector(`[data-chart="${CSS.escape(chart)}"]`)?.scrollIntoView({ block: 'center' });
    const grown = new ResizeObserver(go);
    const come = new MutationObserver(() => {
      const cards = document.querySelector(`[data-chart="${CSS.escape(chart)}"]`)?.parentElement;
      if (!cards) return;
      come.disconnect();
      grown.observe(cards);
    });
    const stop = (): void => {
      come.disconnect();
      grown.disconnect();
      window.clearTimeout(timer);
      for (const way of OWN_WAYS) window.removeEventListener(way, stop);
    };
    const timer = window.setTimeout(stop, SETTLE);
    for (const way of OWN_WAYS) window.addEventListener(way, stop, { passive: true });
    come.observe(document.body, { childList: true, subtree: true });
    return stop;
  }, []);
}
