import { useWords } from '../app-context.ts';
import styles from './Jumps.module.css';

/** Where the parts of the page begin, in the order of a phone's column. */
const PLACES = {
  buyers: '[data-chart="market"]',
  levers: '[data-levers]',
  years: '[data-chart="timeline"]',
  sellers: '[data-chart="exporters"]',
  known: '#known',
} as const;
const NAMES = ['buyers', 'levers', 'years', 'sellers', 'known'] as const;

/** On a phone: the ways to the parts of the page, which is long there. The focus goes along, for keys and those who hear it. */
export function Jumps() {
  const { jump } = useWords().t.marketPage;
  const go = (to: (typeof NAMES)[number]): void => {
    const place = document.querySelector(PLACES[to]);
    const head = place?.querySelector('h2') ?? place;
    if (!(place instanceof HTMLElement) || !(head instanceof HTMLElement)) return;
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className={styles.jumps} aria-label={jump.name}>
      {NAMES.map((to) => (
        <button key={to} type="button" onClick={() => go(to)}>
          {jump.to[to]}
        </button>
      ))}
    </nav>
  );
}
