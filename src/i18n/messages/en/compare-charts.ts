import type { CompareLayout, CompareMeasure, SlotId } from '#model';
import { capital } from '../wording.ts';
import { listEn, type Period } from './charts.ts';
import { type ExplainedPart, inEn, partEn, verbEn } from './compare.ts';

/** What the charts of a comparison say. */
export const compareChartsEn = {
  /** A measure as the subject of a title; whose it is the subtitle says. */
  subject: {
    core: () => 'core spending',
    total: () => 'core and indirect spending',
    gap: () => 'the gap to 3.5 + 1.5 %',
    tam: () => 'equipment and R&D spending',
    imports: () => 'what is bought abroad',
    sam: (exporter) => `what ${exporter} can address`,
    som: (exporter) => `what ${exporter} can win`,
  } satisfies Record<CompareMeasure, (exporter: string) => string> as Readonly<
    Record<CompareMeasure, (exporter: string) => string>
  >,
  path: {
    alone: 'One scenario, nothing to compare with',
    same: 'The scenarios are the same in every year',
    sameIn: (period: Period, amount: string, widest: number): string =>
      `The scenarios come to the same ${inEn(period)}; in ${widest} they lie ${amount} apart`,
    /** @param lead What leads to the other scenario. */
    apart: (
      lead: string,
      measure: string,
      base: string,
      isLess: boolean,
      period: Period,
      amount: string,
    ): string =>
      `${capital(lead)}, ${measure} ${inEn(period)} is ${amount} ${isLess ? 'below' : 'above'} ${base}`,
    /** Having been on the other side of the base before. */
    crosses: (
      lead: string,
      measure: string,
      base: string,
      isLess: boolean,
      from: number,
      year: number,
      amount: string,
    ): string =>
      `${capital(lead)}, ${measure} is ${isLess ? 'below' : 'above'} ${base} from ${from}, in ${year} by ${amount}`,
    subtitle: (measure: string, base: SlotId | null, scope: string, prices: string, span: string): string =>
      `${measure}${base ? `, difference to ${base}` : ''}, ${scope} · ${prices} · ${span}`,
    percentOf: (base: SlotId): string => `% of ${base}`,
    note: (base: SlotId, layout: CompareLayout): string =>
      layout === 'side'
        ? `One scale for all; thin dashes: ${base}, the base. The tinted ground is projection.`
        : 'Letter, dash and marker name the scenario; the tinted ground is projection.',
    caveat: 'Rates of the market are partly assumptions; indirect spending of today is one for most allies.',
    ends: (name: string, amount: string): string => `${name} ${amount}`,
    endsAgainst: (name: string, amount: string, difference: string): string =>
      `${name} ${amount} (${difference})`,
    summary: (year: number, list: readonly string[]): string => `In ${year}: ${list.join('; ')}.`,
  },
  figures: {
    at: (measure: string, period: Period): string =>
      `${measure}, ${period === 'sum' ? 'sum 2027–2035' : period}`,
    neutral: 'The key figures side by side',
    same: (scenario: string): string =>
      `${capital(scenario)} ${verbEn(scenario, 'come')} to the same figures as the base`,
    sameEnd: (lead: string, period: Period): string =>
      `${capital(lead)}, core spending and market ${inEn(period)} are the base’s; other figures differ`,
    onlyCore: (lead: string, period: Period, exporter: string, core: string): string =>
      `${capital(lead)}, core spending ${inEn(period)} changes by ${core}, what ${exporter} can address not at all`,
    onlyMarket: (lead: string, period: Period, exporter: string, market: string): string =>
      `${capital(lead)}, core spending ${inEn(period)} is the base’s, what ${exporter} can address changes by ${market}`,
    apart: (lead: string, period: Period, exporter: string, core: string, market: string): string =>
      `${capital(lead)}, core spending ${inEn(period)} changes by ${core} and what ${exporter} can address by ${market}`,
    follows: (
      period: Period,
      exporter: string,
      isFall: boolean,
      isLess: boolean,
      market: string,
      core: string,
      slot: SlotId,
    ): string =>
      `${capital(inEn(period))} what ${exporter} can address ${isFall ? 'shrinks' : 'grows'} ${isLess ? 'less' : 'more'} than spending in ${slot}: ${market} against ${core}`,
    inStep: (period: Period, exporter: string, isFall: boolean, part: string, slot: SlotId): string =>
      `${capital(inEn(period))} what ${exporter} can address ${isFall ? 'shrinks' : 'grows'} as much as spending in ${slot}, by ${part}`,
    subtitle: (scope: string, prices: string, base: SlotId): string =>
      `${scope} · ${prices} · differences against ${base}`,
    note: (base: SlotId): string =>
      `− is less than ${base}, + more; colours name scenarios only. Bold: the largest difference of a row. Allies: of those with forces.`,
    caveat: 'Rates of the market are partly assumptions.',
    more: (count: number): string => `${count} more in the numbers`,
    told: (figure: string, list: readonly string[]): string => `${figure}: ${list.join(', ')}.`,
  },
  contributions: {
    nothing: (other: SlotId, base: SlotId): string => `${other} and ${base} come to the same for every ally`,
    cancel: (other: SlotId, base: SlotId): string =>
      `${other} and ${base} come to the same: what some allies add, others take away`,
    title: (
      allies: readonly string[],
      part: ExplainedPart,
      lead: string,
      measure: string,
      base: string,
      isLess: boolean,
    ): string =>
      `${capital(lead)}, ${listEn(allies)} ${allies.length > 1 ? 'are' : 'is'} ${partEn(part)} of what puts ${measure} ${isLess ? 'below' : 'above'} ${base}`,
    /** With one ally as scope. */
    alone: (
      ally: string,
      lead: string,
      measure: string,
      base: string,
      isLess: boolean,
      amount: string,
    ): string => `${capital(lead)}, ${measure} in ${ally} is ${amount} ${isLess ? 'below' : 'above'} ${base}`,
    mixed: (lead: string, measure: string, base: string, isLess: boolean, amount: string): string =>
      `${capital(lead)}, several allies together put ${measure} ${amount} ${isLess ? 'below' : 'above'} ${base}`,
    subtitle: (measure: string, minus: string, scope: string, prices: string, period: string): string =>
      `${measure}, ${minus}, by ally, ${scope} · ${prices} · ${period}`,
    note: (base: SlotId): string =>
      `Pale bars: less than ${base}; solid: more. The bars add up to the difference.`,
    less: (base: SlotId): string => `less than ${base}`,
    more: (base: SlotId): string => `more than ${base}`,
    told: (name: string, amount: string): string => `${name} ${amount}`,
    summary: (list: readonly string[]): string => `${list.join(', ')}.`,
  },
  differs: {
    nothing: (hasOthers: boolean): string =>
      hasOthers ? 'Every ally comes to the same core share' : 'One scenario, nothing to compare with',
    elsewhere: 'Core shares differ between the other scenarios',
    title: (
      year: number,
      other: SlotId,
      base: SlotId,
      named: readonly { readonly ally: string; readonly from: string; readonly to: string }[],
    ): string =>
      `In ${year} ${listEn(named.map(({ ally, to }) => `${ally} comes to ${to}`))} in ${other}, in ${base} to ${[...new Set(named.map(({ from }) => from))].join(' and ')}`,
    subtitle: (year: number, scope: string): string =>
      `Core share in ${year}, % of GDP, ${scope} · those first that matter most`,
    note: (count: number, same: number, year: number, letters: string): string =>
      `Counted by result: ${count} of ${count + same} ${count + same === 1 ? 'ally' : 'allies'} ${count === 1 ? 'comes' : 'come'} to different core shares in ${year} (${letters}).`,
    plans: 'Allies without a stated plan hold their 2026 share on stated plans.',
    more: (count: number): string => `${count} more in the numbers`,
    told: (ally: string, list: readonly string[]): string => `${ally}: ${list.join(', ')}`,
    summary: (list: readonly string[]): string => `${list.join('; ')}.`,
  },
  allies: {
    heading: 'Allies against each other',
    nothing: 'Choose at least two allies to compare',
    panels: { coreShare: 'Core, % of GDP', core: 'Core spending', sinceBase: 'Change since 2026' },
    title: (
      count: number,
      share: { readonly ally: string; readonly value: string },
      money: { readonly ally: string; readonly value: string },
      change: { readonly ally: string; readonly value: string },
    ): string =>
      `Of these ${count}, ${share.ally} gives the largest share in 2035, ${share.value}, ${money.ally} the most money, ${money.value}; ${change.ally} rises most, ${change.value}`,
    subtitle: (prices: string, span: string): string =>
      `Core spending of chosen allies in the scenario on the page · ${prices} · ${span}`,
    note: 'Solid until 2026, then each ally’s own dash and marker; the tinted ground is projection. Change: against 2026.',
    told: (ally: string, share: string, money: string, change: string): string =>
      `${ally} in 2035: ${share} of GDP, ${money}, ${change} since 2026.`,
    add: 'Add an ally',
    remove: (ally: string): string => `Leave out ${ally}`,
    full: 'Six fit in one picture',
    /** Whose scenario the allies are shown in. */
    scenario: (slot: SlotId, name: string): string => `Scenario ${slot}: ${name}`,
    chosen: 'Allies compared',
  },
};
