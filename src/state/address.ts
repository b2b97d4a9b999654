import { encode, seal } from '#io/link/codec.ts';
import type { AppState } from './app-state.ts';
import { writeView } from './view-query.ts';

/** What of the browser the synchronisation needs. */
export interface Surroundings {
  readonly location: Pick<Location, 'search' | 'hash' | 'pathname'>;
  readonly history: Pick<History, 'state' | 'replaceState' | 'pushState' | 'back'>;
  readonly addEventListener: (
    type: 'popstate' | 'pagehide' | 'pageshow' | 'storage',
    listener: (event: Event) => void,
  ) => void;
  readonly setTimeout: (work: () => void, ms: number) => number;
  /** Time of the wall clock that never goes back, ms. */
  readonly now: () => number;
}

/** What of the state stands in the address. */
type Addressed = Pick<AppState, 'slots' | 'view' | 'madeWith' | 'received'>;

/** Gives the address as it stands, without its origin. */
export const hereAt = ({ pathname, search, hash }: Surroundings['location']): string =>
  pathname + search + hash;

/** Gives what is on the page as text, not yet sealed; the edition it was made with stays until the reader takes the new one. */
export const linkOf = (
  { slots, madeWith: made }: Pick<AppState, 'slots' | 'madeWith'>,
  edition: string,
): string => encode({ edition: made ?? edition, slots });

/** Gives an address that is looked at in a view, without its origin. */
const pathWith = (
  { view }: Pick<AppState, 'view'>,
  fragment: string,
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string => `${pathname}${writeView(view, search)}#${fragment}`;

/** Gives the address the page stands at now, without its origin: a link that was not read whole stays as it came. */
export const pathOf = (
  state: Addressed,
  edition: string,
  location: Pick<Location, 'pathname' | 'search'>,
): string => pathWith(state, state.received ?? seal(linkOf(state, edition)), location);

/** Gives the address that shows what is on the page now, to the reader it is sent to. */
export const addressOf = (
  state: Pick<Addressed, 'slots' | 'view' | 'madeWith'>,
  edition: string,
  location: Pick<Location, 'origin' | 'pathname' | 'search'>,
): string => location.origin + pathWith(state, seal(linkOf(state, edition)), location);
