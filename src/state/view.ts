import type { Locale } from '#i18n/format.ts';
import { SLOT_IDS, type SlotId } from '#io/link/document.ts';
import type {
  AllyId,
  BuyerRank,
  CompareLayout,
  CompareMeasure,
  MapMeasure,
  MoneyMeasure,
  Per,
  Prices,
  Scope,
  When,
} from '#model';
import { DEFAULT_PRICES, HORIZON } from '#model';

/** Orders of the slider rows. */
export const SORTS = ['effect', 'gap', 'size', 'change', 'name', 'region'] as const;
export type Sort = (typeof SORTS)[number];

/** The views of the page, each a question (interface.md 2.1). */
export const ROUTES = ['explore', 'market', 'compare', 'ally'] as const;
export type Route = (typeof ROUTES)[number];

/** The five chained figures, from core spending to what is winnable; the reader's own of them leads the list. */
export const FIGURES = ['core', 'tam', 'imports', 'sam', 'som'] as const satisfies readonly MoneyMeasure[];
export type Headline = (typeof FIGURES)[number];

/** Forms of the inputs: a list of sliders, or a grid of allies × years. */
export const INPUT_FORMS = ['list', 'grid'] as const;
export type InputForm = (typeof INPUT_FORMS)[number];

/** Ways of looking that live in the query of the link; no part of a scenario, no undo step. */
export interface View {
  readonly route: Route;
  /** Letter of the scenario on the page: the one that sliders move. */
  readonly slot: SlotId;
  /** Letter of the scenario that others are compared with. */
  readonly base: SlotId;
  /** Letter of the scenario whose difference from the base is taken apart; null is the first that is not the base. */
  readonly against: SlotId | null;
  /** What is compared. */
  readonly compared: CompareMeasure;
  /** How the paths compared are drawn. */
  readonly layout: CompareLayout;
  /** Allies compared with each other, in the order of the dataset. */
  readonly selected: readonly AllyId[];
  readonly locale: Locale;
  readonly scope: Scope;
  readonly when: When;
  readonly prices: Prices;
  /** Whether amounts are told as money, as a part of GDP or per head. */
  readonly per: Per;
  /** The figure whose change by each ally is ranked. */
  readonly headline: Headline;
  /** What the map colours. */
  readonly map: MapMeasure;
  readonly sort: Sort;
  /** How Market ranks the buyers. */
  readonly rank: BuyerRank;
  readonly inputs: InputForm;
  /** The ally whose profile lies over the view, or which the Ally view shows; null for none of one's own choice. */
  readonly ally: AllyId | null;
  /** Allies that presets, group moves and questions leave alone, in the order of the dataset. */
  readonly locked: readonly AllyId[];
}

export const DEFAULT_VIEW: View = {
  route: 'explore',
  slot: SLOT_IDS[0],
  base: SLOT_IDS[0],
  against: null,
  compared: 'core',
  layout: 'overlay',
  selected: ['FRA', 'DEU', 'POL', 'GBR'],
  locale: 'en',
  scope: 'europe-canada',
  when: HORIZON,
  prices: DEFAULT_PRICES,
  per: 'total',
  headline: 'sam',
  map: 'share',
  sort: 'effect',
  rank: 'sam',
  inputs: 'list',
  ally: null,
  locked: [],
};

/** Gives the ally whose profile lies over a view; the Ally view is a page of its own. */
export const profileOver = ({ route, ally }: View): AllyId | null => (route === 'ally' ? null : ally);
