import type { Year } from '#model';

/** Where a chart of years is being read: by pointer, finger or keys. */
export interface At {
  /** Year read last; kept when the panel closes, so that the keys go on from there. */
  readonly year: Year | null;
  readonly isOpen: boolean;
  /** The year a click, a tap or Enter held on to; the pointer then passes over the plot without effect. */
  readonly pinned: Year | null;
  /** Key of the series the keys chose; null reads all. */
  readonly series: string | null;
}

export const UNREAD: At = { year: null, isOpen: false, pinned: null, series: null };

/** What the keys move within. */
export interface Reach {
  readonly first: Year;
  readonly last: Year;
  /** Where the keys begin. */
  readonly start: Year;
  /** Keys of the series that the panel of a year lists, in its order. */
  readonly seriesOf: (year: Year) => readonly string[];
}

/** Follows the pointer to a year, or off the plot. */
export function hovered(at: At, year: Year | null): At {
  if (at.pinned !== null) return at;
  return year === null ? closed(at) : { ...at, year, isOpen: true, series: null };
}

/** Pins a year; pressed again there, lets go. */
export const pressed = (at: At, year: Year): At =>
  at.isOpen && at.pinned === year && at.year === year
    ? closed(at)
    : { ...at, year, isOpen: true, pinned: year };

/** Closes the panel; the next key goes on from the same year. */
export const closed = (at: At): At => (at.isOpen ? { ...at, isOpen: false, pinned: null, series: null } : at);

/**
 * Answers a key: Left and Right change the year, Home and End go to the ends, Up and Down choose a series, Enter and
 * Space pin. Escape is the page's, since it closes a panel under the pointer, too.
 *
 * @returns Null where the key means nothing here.
 */
export function keyed(at: At, key: string, { first, last, start, seriesOf }: Reach): At | null {
  const to = (year: Year): At => ({ ...at, year: Math.min(last, Math.max(first, year)), isOpen: true });
  const now = at.year ?? start;
  const step = (by: number): At => to(at.year === null ? start : at.year + by);
  const choose = (by: number): At => {
    const keys = seriesOf(now);
    const chosen = at.series === null ? -1 : keys.indexOf(at.series);
    const next = chosen < 0 ? (by > 0 ? 0 : keys.length - 1) : chosen + by;
    return { ...to(now), series: keys[Math.min(keys.length - 1, Math.max(0, next))] ?? null };
  };
  switch (key) {
    case 'ArrowLeft':
      return step(-1);
    case 'ArrowRight':
      return step(1);
    case 'Home':
      return to(first);
    case 'End':
      return to(last);
    case 'ArrowUp':
      return choose(-1);
    case 'ArrowDown':
      return choose(1);
    case 'Enter':
    case ' ':
      return pressed(at, now);
    default:
      return null;
  }
}
