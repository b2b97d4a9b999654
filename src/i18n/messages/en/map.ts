import type { AmountUnit, Currency } from '#model';

const alliesEn = (count: number): string =>
  count === 0 ? 'no ally' : `${count} ${count === 1 ? 'ally' : 'allies'}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const possessive = (name: string): string => `${name}${/s$/u.test(name) ? '’' : '’s'}`;

const unitsEn: Record<Currency, string> = { USD: '$ bn', EUR: '€ bn', KRW: '₩ tn' };

const headsEn: Record<Currency, string> = { USD: '$ per head', EUR: '€ per head', KRW: '₩k per head' };

/** Words of the map: titles of its parts, findings, notes, and the switch of its measure. */
export const mapEn = {
  estimate: '2026 estimate',
  scenario: (year: number): string => `${year}, this scenario`,
  noForces: 'no armed forces',
  outside: 'not in scope',
  noAlly: 'no ally',
  share: 'Core defence, % of GDP',
  core: (prices: string): string => `Core defence spending, ${prices}`,
  subtitle: (measure: string, scope: string, year: number | null, amounts: string | null): string =>
    `${measure}, ${scope} · 2026 estimate${year === null ? '' : ` and ${year}`}${amounts === null ? '' : ` · amounts in ${amounts}`}`,
  /** Unit of the figures at the bars. */
  unit: (unit: AmountUnit): string =>
    unit.kind === 'money'
      ? unitsEn[unit.currency]
      : unit.kind === 'perHead'
        ? headsEn[unit.currency]
        : '% of GDP',
  fromTo: (then: number, now: number, percent: string, year: number): string =>
    then === 0
      ? `From no ally at ${percent} in 2026 to ${now} in ${year}`
      : now === 0
        ? `${capital(alliesEn(then))} at ${percent} in 2026, none in ${year}`
        : `From ${alliesEn(then)} at ${percent} in 2026 to ${now} in ${year}`,
  asMany: (count: number, of: number, percent: string, year: number): string =>
    count === 0
      ? `No ally is at ${percent}, neither in 2026 nor in ${year}`
      : `${count} of ${of} allies at ${percent} in 2026, as many in ${year}`,
  standAt: (count: number, of: number, percent: string): string =>
    count === 0
      ? `None of these ${of} allies is at ${percent} in 2026`
      : `${count} of ${of} allies ${count === 1 ? 'is' : 'are'} at ${percent} in 2026`,
  risesMost: (ally: string, amount: string, year: number): string =>
    `${capital(possessive(ally))} spending rises most: ${amount} by ${year}`,
  spendsMost: (ally: string, amount: string): string => `${capital(ally)} spends most: ${amount} in 2026`,
  noneRises: (year: number): string => `No ally spends more in ${year} than in 2026`,
  little: (year: number): string => `What each ally spends changes little by ${year}`,
  nothing: 'No ally with armed forces is in scope',
  tick: 'Tick on a bar: 2026 estimate.',
  noSum: 'A sum of years compares with no single year: 2035 is shown.',
  hatched: 'Hatched: Iceland has no armed forces.',
  shapes: 'Shapes: Natural Earth, simplified; North America at a smaller scale.',
  thenAndNow: (ally: string, now: string, then: string): string => `${ally} ${now} (2026: ${then})`,
  summary: (year: number, top: readonly string[], last: string | null): string =>
    `In ${year}: ${top.join(', ')}${last === null ? '' : `; lowest ${last}`}.`,
  shareIn: (year: string): string => `Share of GDP, ${year}`,
  coreIn: (year: string): string => `Core spending, ${year}`,
  label: (finding: string): string => `Maps and ranked bars. ${finding}. Arrow keys go from ally to ally.`,
  measure: 'What the map shows',
  measures: { share: '% of GDP', total: 'Money', head: 'Per head' },
};
