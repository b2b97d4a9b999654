/** Words of the page on a phone and a tablet. */
export const touchEn = {
  start: 'start from a preset',
  menu: (scenario: string, changes: string): string =>
    `Scenario ${scenario}, ${changes}: start from a preset`,
  more: 'More',
  lens: 'Scope, year, exporter',
  read: 'How to read it, sources',
  zero: 'no armed forces',
  sheet: {
    place: (n: number, of: number): string => `${n} of ${of}`,
    previous: (ally: string): string => `Previous: ${ally}`,
    next: (ally: string): string => `Next: ${ally}`,
    caption: (year: number, money: string, when: string): string => `of GDP in ${year} · ${money} in ${when}`,
    sum: (year: number, money: string, years: string): string => `of GDP in ${year} · ${money} over ${years}`,
    more: 'Year reached, path, lock and more',
    back: (value: string): string => `Back to ${value}`,
    done: 'Done',
  },
  drawer: {
    name: 'Inputs',
    handle: 'Height of the inputs',
    stops: { peek: 'one row', middle: 'half', full: 'full' },
  },
};
