import { LOCALES, type Locale } from '#i18n/format.ts';
import { SLOT_IDS } from '#io/link/document.ts';
import {
  ALLY_IDS,
  BUYER_RANKS,
  COMPARE_LAYOUTS,
  COMPARE_MEASURES,
  CURRENCIES,
  HORIZON,
  isNamed,
  listedIn,
  MAP_MEASURES,
  PERS,
  SCOPES,
  type Scope,
  scopeOf,
  type When,
  YEARS,
} from '#model';
import { DEFAULT_VIEW, FIGURES, INPUT_FORMS, ROUTES, SORTS, type View } from './view.ts';

/** Keys of the query that hold the way of looking; every other key is left as it is. */
const KEYS = [
  'view',
  'on',
  'base',
  'vs',
  'cm',
  'cmp',
  'sel',
  'lang',
  'sc',
  'yr',
  'px',
  'cur',
  'per',
  'm',
  'map',
  'sort',
  'in',
  'rk',
  'lock',
  'ally',
] as const;

const oneOf = <T extends string>(allowed: readonly T[], text: string | null): T | undefined =>
  allowed.find((value) => value === text);

function readWhen(text: string | null): When | undefined {
  return text === 'sum' ? 'sum' : YEARS.find((year) => String(year) === text);
}

/** Reads a scope by its name or by the codes of its allies; unknown codes are passed over. */
const readScope = (text: string | null): Scope | undefined =>
  oneOf(SCOPES, text) ?? scopeOf(text?.split(',') ?? []) ?? undefined;

/** Reads a list of allies; unknown codes are passed over. */
const readAllies = (text: string | null) =>
  text === null ? undefined : ALLY_IDS.filter((id) => text.split(',').includes(id));

/** Reads the way of looking from a query; what is missing or unknown is taken from `fallback`. Never throws. */
export function readView(query: string, fallback: View): View {
  const params = new URLSearchParams(query);
  return {
    route: oneOf(ROUTES, params.get('view')) ?? fallback.route,
    slot: oneOf(SLOT_IDS, params.get('on')) ?? fallback.slot,
    base: oneOf(SLOT_IDS, params.get('base')) ?? fallback.base,
    against: oneOf(SLOT_IDS, params.get('vs')) ?? fallback.against,
    compared: oneOf(COMPARE_MEASURES, params.get('cm')) ?? fallback.compared,
    layout: oneOf(COMPARE_LAYOUTS, params.get('cmp')) ?? fallback.layout,
    selected: readAllies(params.get('sel')) ?? fallback.selected,
    locale: oneOf(LOCALES, params.get('lang')) ?? fallback.locale,
    scope: readScope(params.get('sc')) ?? fallback.scope,
    when: readWhen(params.get('yr')) ?? fallback.when,
    prices: {
      basis: oneOf(['constant', 'current'], params.get('px')) ?? fallback.prices.basis,
      currency: oneOf(CURRENCIES, params.get('cur')) ?? fallback.prices.currency,
    },
    per: oneOf(PERS, params.get('per')) ?? fallback.per,
    headline: oneOf(FIGURES, params.get('m')) ?? fallback.headline,
    map: oneOf(MAP_MEASURES, params.get('map')) ?? fallback.map,
    sort: oneOf(SORTS, params.get('sort')) ?? fallback.sort,
    inputs: oneOf(INPUT_FORMS, params.get('in')) ?? fallback.inputs,
    rank: oneOf(BUYER_RANKS, params.get('rk')) ?? fallback.rank,
    locked: readAllies(params.get('lock')) ?? fallback.locked,
    ally: oneOf(ALLY_IDS, params.get('ally')) ?? fallback.ally,
  };
}

/**
 * Decides how the page looks at first: a link as its sender saw it, what it leaves out being the usual; without one as
 * this device remembers it.
 *
 * @param locale Language of the browser, for a first visit.
 */
export function viewFrom(query: string, remembered: string, locale: Locale): View {
  const usual: View = { ...DEFAULT_VIEW, locale };
  // The language is in every link (see `writeView`): a query without it was written by hand.
  const isLink = new URLSearchParams(query).has('lang');
  return readView(query, isLink ? usual : readView(remembered, usual));
}

/**
 * Writes the way of looking into a query, keeping foreign keys. The language is always written, so that a link looks
 * the same to its reader; the rest only where it differs.
 *
 * @returns The query with its `?`, or empty.
 */
export function writeView(view: View, query: string): string {
  const params = new URLSearchParams(query);
  for (const key of KEYS) params.delete(key);
  const put = (key: (typeof KEYS)[number], value: string, usual: string): void => {
    if (value !== usual) params.set(key, value);
  };
  put('view', view.route, DEFAULT_VIEW.route);
  put('on', view.slot, DEFAULT_VIEW.slot);
  put('base', view.base, DEFAULT_VIEW.base);
  put('vs', view.against ?? '', '');
  put('cm', view.compared, DEFAULT_VIEW.compared);
  put('cmp', view.layout, DEFAULT_VIEW.layout);
  put('sel', view.selected.join(), DEFAULT_VIEW.selected.join());
  params.set('lang', view.locale);
  put('sc', isNamed(view.scope) ? view.scope : listedIn(view.scope).join(), DEFAULT_VIEW.scope);
  put('yr', String(view.when), String(HORIZON));
  put('px', view.prices.basis, DEFAULT_VIEW.prices.basis);
  put('cur', view.prices.currency, DEFAULT_VIEW.prices.currency);
  put('per', view.per, DEFAULT_VIEW.per);
  put('m', view.headline, DEFAULT_VIEW.headline);
  put('map', view.map, DEFAULT_VIEW.map);
  put('sort', view.sort, DEFAULT_VIEW.sort);
  put('in', view.inputs, DEFAULT_VIEW.inputs);
  put('rk', view.rank, DEFAULT_VIEW.rank);
  put('lock', view.locked.join(), '');
  put('ally', view.ally ?? '', '');
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
