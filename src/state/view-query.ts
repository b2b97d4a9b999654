import { LOCALES, type Locale } from '#i18n/format.ts';
import { SLOT_IDS } from '#io/link/document.ts';
import {
  ALLY_IDS,
  type Basis,
  BUYER_RANKS,
  COMPARE_LAYOUTS,
  COMPARE_MEASURES,
  CURRENCIES,
  HORIZON,
  isNamed,
  listedIn,
  MAP_MEASURES,
  MOST_ALLIES,
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

/** Reads what a key of the query holds; undefined where that names nothing. */
const READ = {
  view: (text) => oneOf(ROUTES, text),
  on: (text) => oneOf(SLOT_IDS, text),
  base: (text) => oneOf(SLOT_IDS, text),
  vs: (text) => oneOf(SLOT_IDS, text),
  cm: (text) => oneOf(COMPARE_MEASURES, text),
  cmp: (text) => oneOf(COMPARE_LAYOUTS, text),
  sel: (text) => readAllies(text)?.slice(0, MOST_ALLIES),
  lang: (text) => oneOf(LOCALES, text),
  sc: readScope,
  yr: readWhen,
  px: (text) => oneOf<Basis>(['constant', 'current'], text),
  cur: (text) => oneOf(CURRENCIES, text),
  per: (text) => oneOf(PERS, text),
  m: (text) => oneOf(FIGURES, text),
  map: (text) => oneOf(MAP_MEASURES, text),
  sort: (text) => oneOf(SORTS, text),
  in: (text) => oneOf(INPUT_FORMS, text),
  rk: (text) => oneOf(BUYER_RANKS, text),
  lock: readAllies,
  ally: (text) => oneOf(ALLY_IDS, text),
} as const satisfies Readonly<Record<(typeof KEYS)[number], (text: string | null) => unknown>>;

/** A part of the query that names nothing here. */
export interface Unread {
  readonly key: (typeof KEYS)[number];
  readonly text: string;
}

/** Lists what a query says that names nothing here, the view first. */
export function unreadIn(query: string): readonly Unread[] {
  const params = new URLSearchParams(query);
  return KEYS.flatMap((key) => {
    const text = params.get(key) ?? '';
    return text === '' || READ[key](text) !== undefined ? [] : [{ key, text }];
  });
}

/** Reads the way of looking from a query; what is missing or unknown is taken from `fallback`. Never throws. */
export function readView(query: string, fallback: View): View {
  const params = new URLSearchParams(query);
  const read = <Key extends keyof typeof READ>(key: Key) =>
    READ[key](params.get(key)) as ReturnType<(typeof READ)[Key]>;
  return {
    route: read('view') ?? fallback.route,
    slot: read('on') ?? fallback.slot,
    base: read('base') ?? fallback.base,
    against: read('vs') ?? fallback.against,
    compared: read('cm') ?? fallback.compared,
    layout: read('cmp') ?? fallback.layout,
    selected: read('sel') ?? fallback.selected,
    locale: read('lang') ?? fallback.locale,
    scope: read('sc') ?? fallback.scope,
    when: read('yr') ?? fallback.when,
    prices: {
      basis: read('px') ?? fallback.prices.basis,
      currency: read('cur') ?? fallback.prices.currency,
    },
    per: read('per') ?? fallback.per,
    headline: read('m') ?? fallback.headline,
    map: read('map') ?? fallback.map,
    sort: read('sort') ?? fallback.sort,
    inputs: read('in') ?? fallback.inputs,
    rank: read('rk') ?? fallback.rank,
    locked: read('lock') ?? fallback.locked,
    ally: read('ally') ?? fallback.ally,
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
