import type { ChartName } from './exporting.ts';

/** Words of files of numbers, which draw nothing. */
export const numbersEn = {
  /** What a file speaks of; what its numbers are counted in stands in the head of each column. */
  about: (scope: string, basis: string, from: number, to: number, exporter: string | null): string =>
    [scope, basis, from === to ? String(from) : `${from}–${to}`, exporter && `exporter: ${exporter}`]
      .filter(Boolean)
      .join(' · '),
  /** How to read the numbers of a chart whose own note, or caveat, speaks of its drawing. */
  notes: {
    'spend-path': 'Preset path: the scenario before anything was moved.',
    moved: 'Preset: the scenario before anything was moved. Stated plan: national sources.',
    market:
      'Segments add up to the addressable market. What limits: the first step that holds the exporter back; a rule where it says so, else a circumstance.',
    timeline: 'Come by then: the part of 2027–2035 that has come by the end of the year, in money.',
    compare: 'Differences are against the base.',
    'compare-figures': 'Differences are against the base. Allies: of those with forces.',
    contributions: 'The rows add up to the difference.',
    allies: 'Change: against 2026.',
  } satisfies Partial<Record<ChartName, string>> as Partial<Record<string, string>>,
  caveats: {
    map: 'Iceland has no armed forces: it has no core spending.',
  } satisfies Partial<Record<ChartName, string>> as Partial<Record<string, string>>,
};
