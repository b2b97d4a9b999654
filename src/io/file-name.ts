import { type About, isNamed, listedIn, type Scenario, spanOf, type Table } from '#model';

/**
 * Names a file so that it sorts and explains itself:
 * `five-by-35_buyers_KOR_europe-canada_pledge_2026-2035_USD2026_d2607.csv`.
 *
 * @param form What tells files of the same numbers apart: a layout, a language.
 */
export function fileName(table: Table, extension: string, form: readonly string[] = []): string {
  const { about, edition, id } = table;
  const [from, to] = spanOf(table);
  const parts = [
    'five-by-35',
    id,
    about.exporter,
    scopeName(about),
    about.compare ? about.compare.slots.map(({ slot }) => slot).join('-vs-') : about.preset,
    from === to ? String(from) : `${from}-${to}`,
    unitName(about),
    edition,
    ...form,
  ];
  return `${parts.join('_')}.${extension}`;
}

/** Most allies that a file's name lists. */
const LISTED = 4;

/** Names the scope: `europe-canada`, `DEU-POL`, `12-allies`. */
function scopeName({ scope }: About): string {
  if (isNamed(scope)) return scope;
  const allies = listedIn(scope);
  return allies.length > LISTED ? `${allies.length}-allies` : allies.join('-');
}

/** Names the unit of a file's amounts: `USD2026`, `EUR-current`, `USD2026-per-head`, `pctGDP`. */
function unitName({ unit, basis }: About): string {
  const prices = basis === 'constant' ? '' : '-current';
  if (unit.kind === 'shareOfGdp') return `pctGDP${prices}`;
  const money = unit.currency + (prices || '2026');
  return unit.kind === 'perHead' ? `${money}-per-head` : money;
}

/** Names the file of a scenario by its name, or by its preset: `five-by-35_fast-east_d2607.json`. */
export function scenarioFileName({ name = '', preset }: Scenario, edition: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [preset];
  return `five-by-35_${words.join('-')}_${edition}.json`;
}
