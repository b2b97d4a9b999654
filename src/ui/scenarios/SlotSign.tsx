import type { SlotId } from '#io/link/document.ts';
import styles from './SlotSign.module.css';

/**
 * Dash and marker of each letter: no scenario is told by its colour alone (interface.md 2.10). Charts draw the same,
 * larger; they load later than the bar that shows these.
 */
const SIGNS: Record<SlotId, { readonly dash?: string; readonly marker: string }> = {
  A: { marker: 'M21 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0 -7Z' },
  B: { dash: '6 3', marker: 'M17.8 2.8h6.4v6.4h-6.4Z' },
  C: { dash: '2 2.6', marker: 'M21 1.6l4.2 7.6h-8.4Z' },
  D: { dash: '6 2.4 2 2.4', marker: 'M21 1.4 25.6 6 21 10.6 16.4 6Z' },
};

/** A scenario's letter on its colour. */
export function SlotLetter({ id }: { readonly id: SlotId }) {
  return (
    <i className={styles.letter} data-slot={id} aria-hidden="true">
      {id}
    </i>
  );
}

/** A scenario's line and marker as charts draw them. */
export function SlotLine({ id }: { readonly id: SlotId }) {
  const { dash, marker } = SIGNS[id];
  return (
    <svg className={styles.line} data-slot={id} viewBox="0 0 26 12" aria-hidden="true">
      <path d="M1 6H20" strokeDasharray={dash} />
      <path d={marker} data-marker />
    </svg>
  );
}
