import { spanOf, type Table } from '#model';

/**
 * Names a file so that it sorts and explains itself:
 * `five-by-35_buyers_KOR_europe-canada_pledge_2026-2035_USD2026_d2607.csv`.
 */
export function fileName(table: Table, extension: 'svg' | 'png' | 'csv'): string {
  const { about, edition, id } = table;
  const [from, to] = spanOf(table);
  const money = `${about.currency}${about.basis === 'constant' ? '2026' : '-current'}`;
  const parts = [
    'five-by-35',
    id,
    about.exporter,
    about.scope,
    about.preset,
    from === to ? String(from) : `${from}-${to}`,
    money,
    edition,
  ];
  return `${parts.join('_')}.${extension}`;
}
