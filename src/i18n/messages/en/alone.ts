import { capital } from '../wording.ts';
import type { Period } from './charts.ts';

/** From 2026 to a year. */
const goesEn = (from: string, to: string, year: number): string =>
  from.startsWith(to) ? `stays at ${from} to ${year}` : `goes from ${from} in 2026 to ${to} in ${year}`;

/** Titles where one ally is all of the scope: parts of a whole, counts and ranks would say nothing. */
export const aloneEn = {
  buyers: (ally: string, exporter: string, from: string, to: string): string =>
    `What ${exporter} can address in ${ally} ${goesEn(from, to, 2035)}`,
  /** @param won How much of all it can address the exporter would win; null for nothing. */
  market: (ally: string, exporter: string, segment: string, part: string, won: string | null): string =>
    `${part} of what ${exporter} can address in ${ally} is in ${segment.toLowerCase()}; it would win ${won === null ? 'nothing' : `${won} of it all`}`,
  share: (ally: string, from: string, to: string, year: number): string =>
    year === 2026
      ? `${capital(ally)} spends ${to} of GDP in 2026`
      : `Core spending of ${ally} ${goesEn(`${from} of GDP`, to, year)}`,
  core: (ally: string, from: string, to: string, year: number): string =>
    year === 2026
      ? `${capital(ally)} spends ${to} in 2026`
      : `Core spending of ${ally} ${goesEn(from, to, year)}`,
  /** @param core How much of it is core; null where none is known or all is. */
  increments: (ally: string, amount: string, isMore: boolean, core: string | null, period: Period): string =>
    `${capital(ally)} spends ${amount}${period === 'sum' ? '' : ' a year'} ${isMore ? 'more' : 'less'} than at its 2026 shares${period === 'sum' ? ' over 2027–2035' : period === 2035 ? '' : ` by ${period}`}${core === null ? '' : `, ${core} of it core`}`,
  milestones: (ally: string, isOnLine: boolean, core: number | null, pledge: number | null): string => {
    const reached =
      core === null
        ? pledge === null
          ? 'it stays at neither 3.5\u202f% nor 5\u202f%'
          : `it reaches 5\u202f% in ${pledge}`
        : core === pledge
          ? `it reaches 3.5\u202f% and 5\u202f% in ${core}`
          : `it reaches 3.5\u202f% in ${core}${pledge === null ? ' and not 5\u202f%' : ` and 5\u202f% in ${pledge}`}`;
    return `${capital(ally)} is ${isOnLine ? 'on' : 'below'} the line at the 2029 review; ${reached}`;
  },
  burden: (ally: string, from: string, to: string, year: number, owes: string | null): string => {
    const budget = `${from} of ${ally}’s public budget`;
    return `Core ${year === 2026 ? `is ${budget}` : goesEn(budget, to, year)}${owes === null ? '' : `; debt is ${owes} of GDP`}`;
  },
  /** What an ally without armed forces is as a page's sentence. */
  bare: (ally: string): string =>
    `${capital(ally)} has <b>no armed forces</b>: nothing is spent on core defence.`,
  /** No ally of the scope has armed forces. */
  noForces: 'No ally here has armed forces',
};
