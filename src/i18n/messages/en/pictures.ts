import type { Standing } from '#model';
import { capital } from '../wording.ts';
import { type Fraction, fractionsEn, listEn, type Period, perYearEn, whenEn } from './charts.ts';

/** " in 2031", nothing for the horizon. */
const endEn = (period: Period): string => (whenEn(period) ? ` ${whenEn(period).trim()}` : '');

/** "all" or the number of those with forces. */
const countEn = (count: number, of: number): string =>
  count === of ? 'all' : count === 0 ? 'none' : String(count);

/** The largest of a group by name; whether they are all of it. */
export interface Named {
  readonly names: readonly string[];
  readonly isAll: boolean;
}

const withOthers = ({ names, isAll }: Named, others: string): readonly string[] =>
  isAll ? names : [...names, others];

const isMany = ({ names, isAll }: Named): boolean => !isAll || names.length > 1;

/** Words of the pictures whose items are allies; amounts and percents arrive written. */
export const picturesEn = {
  /** Where Iceland is in a picture. */
  iceland: 'Iceland has no armed forces: it has no core spending.',
  noForces: 'no armed forces',
  increments: {
    core: 'Core',
    indirect: 'Indirect',
    added: 'Added to 2026 shares',
    part: 'Part of what all add',
    nothing: (period: Period): string =>
      period === 2026 ? 'Every ally starts from its shares of 2026' : 'Nobody adds to the shares of 2026',
    little: (period: Period): string => `Little changes against the shares of 2026${endEn(period)}`,
    brings: (allies: readonly string[], part: Fraction | string, amount: string, period: Period): string =>
      `${capital(listEn(allies))} bring${allies.length > 1 ? '' : 's'} ${fractionsEn[part as Fraction] ?? part} of the ${perYearEn(amount, period)} added to 2026 shares`,
    falls: (allies: readonly string[], part: Fraction | string, amount: string, period: Period): string =>
      `${capital(listEn(allies))} bring${allies.length > 1 ? '' : 's'} ${fractionsEn[part as Fraction] ?? part} of the ${perYearEn(amount, period)} taken from 2026 shares`,
    mixed: (risers: Named, added: string, fallers: Named, lost: string, period: Period): string =>
      `${capital(listEn(withOthers(risers, 'others')))} ${isMany(risers) ? 'add' : 'adds'} ${added}${endEn(period)} to 2026 shares, ${listEn(withOthers(fallers, 'others'))} ${isMany(fallers) ? 'take' : 'takes'} away ${lost}`,
    most: (ally: string, amount: string, period: Period): string =>
      `For its size ${ally} adds most to its 2026 shares${endEn(period)}: ${amount}`,
    leastFalls: (ally: string, amount: string, period: Period): string =>
      `For its size ${ally} takes most from its 2026 shares${endEn(period)}: ${amount}`,
    own: 'each ally’s own',
    subtitle: (scope: string, unit: string, period: string): string =>
      `Added to 2026 shares by ally, core and indirect, ${scope} · ${unit} · ${period}`,
    note: 'Against each ally’s 2026 shares of its own growing GDP.',
    caveat: 'For most allies today’s indirect share is an assumption.',
    summary: (whole: string, list: readonly string[]): string => `${whole} in all. ${list.join(', ')}.`,
    largest: (list: readonly string[]): string => `Largest: ${list.join(', ')}.`,
  },
  milestones: {
    never: 'never',
    notHeld: 'not held',
    hollow: 'hollow: not held',
    line: '2029 line',
    /** What is reached, by column. */
    shares: {
      firstWales: '2\u202f% core',
      firstCore: '3.5\u202f% core',
      firstPledge: '5\u202f% with indirect',
    },
    reviewShare: 'Core in 2029',
    reviewLine: 'Line at the review',
    overLine: 'Distance',
    standing: {
      onLine: 'on the line',
      belowLine: 'below the line',
      noForces: 'no armed forces',
    } satisfies Record<Standing, string>,
    title: (onLine: number, core: number, pledge: number, count: number): string => {
      const review = `${onLine === 0 ? 'None' : onLine} of ${count} allies ${onLine === 1 ? 'is' : 'are'} on the line at the 2029 review`;
      const at = `${countEn(core, count)} ${core === 1 ? 'is' : 'are'} at 3.5\u202f%`;
      return `${review}; by 2035 ${at}${core === pledge ? ' and at' : `, ${countEn(pledge, count)} at`} 5\u202f%`;
    },
    subtitle: (scope: string): string =>
      `First year at 2\u202f% and 3.5\u202f% core and at 5\u202f% with indirect, % of GDP, ${scope} · 2014–2035 · right: distance to the line in 2029, points of GDP`,
    note: 'The line runs straight from each ally’s 2025 share to 3.5\u202f% in 2035.',
    caveat:
      '5\u202f% counts at most 1.5\u202f% indirect, known from 2026 on and for most allies an assumption. 2025 and 2026 are NATO’s estimates.',
    summary: (onLine: readonly string[], below: readonly string[]): string =>
      `${onLine.length > 0 ? `On the line: ${onLine.join(', ')}. ` : ''}${below.length > 0 ? `Below it: ${below.join(', ')}.` : ''}`,
  },
  burden: {
    x: 'Government debt, % of GDP',
    y: 'Core, % of government expenditure',
    burden: 'Core ÷ expenditure',
    preset: 'Preset',
    core: 'Core, % of GDP',
    expenditure: 'Expenditure, % of GDP',
    debt: 'Debt, % of GDP',
    moved: (year: number): string => `${year}, changed`,
    nothing: 'No ally here has armed forces and known public finances',
    title: (median: string, base: string, year: number, indebted: number): string => {
      const debts =
        indebted === 0
          ? ''
          : `; ${indebted} ${indebted === 1 ? 'owes more than its' : 'owe more than their'} GDP`;
      if (year === 2026 || base === median)
        return `Core ${year === 2026 ? 'is' : 'stays at'} ${base} of a typical public budget${debts}`;
      return `Core goes from ${base} to ${median} of a typical public budget${year === 2035 ? '' : ` by ${year}`}${debts}`;
    },
    subtitle: (scope: string, year: number, isSum: boolean): string =>
      `Core spending, % of government expenditure, against government debt, % of GDP, ${scope} · ${year}${isSum ? ', since a sum of years has no share' : ''}${year === 2026 ? '' : ', lines from 2026'}`,
    note: (isExtended: boolean): string =>
      `Debt and expenditure are the IMF’s forecast at unchanged policies${isExtended ? ', extended after 2031' : ''}: they do not react to the scenario.`,
    caveat:
      'A typical budget is the median: NATO’s core over the IMF’s general government: a weight, not a budget line.',
    summary: (list: readonly string[]): string => `Heaviest: ${list.join('; ')}.`,
    point: (ally: string, burden: string, debt: string): string => `${ally} ${burden}, debt ${debt} of GDP`,
  },
};
