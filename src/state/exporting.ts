import type { AllyId } from '#model';
import { addressOf } from './address.ts';
import type { AppState } from './app-state.ts';

/** Tabs of the export dialog. */
export const EXPORT_TABS = ['image', 'data', 'report', 'link'] as const;
export type ExportTab = (typeof EXPORT_TABS)[number];

/** What the export dialog opens with. */
export interface Exporting {
  /** Id of the chart's table; null is the first of the view. */
  readonly chart: string | null;
  readonly tab: ExportTab;
}

/** Key of the query that names the chart an address goes to; it is dropped on arrival. */
export const CHART_KEY = 'chart';

/** Keys of the query that show one chart alone in another's page, with the slider of one ally. */
export const EMBED_KEYS = { chart: 'embed', slider: 'slider' } as const;

type Place = Pick<Location, 'origin' | 'pathname' | 'search'>;

/** Gives the address that shows what is on the page now and goes to one of its charts. */
export const chartAddress = (state: AppState, edition: string, place: Place, chart: string): string =>
  withKeys(addressOf(state, edition, place), [[CHART_KEY, chart]]);

/** Gives the address that shows one chart of what is on the page now, to stand in another's page. */
export const embedAddress = (
  state: AppState,
  edition: string,
  place: Place,
  chart: string,
  slider: AllyId | null,
): string =>
  withKeys(addressOf(state, edition, place), [
    [EMBED_KEYS.chart, chart],
    ...(slider ? [[EMBED_KEYS.slider, slider] as const] : []),
  ]);

/** Adds keys to the query, which stands before the scenario's fragment and always holds the language. */
const withKeys = (address: string, keys: readonly (readonly [string, string])[]): string =>
  address.replace('#', `${keys.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('')}#`);
