import type { AllyId, Column } from '#model';
import type { Words } from './words.ts';

/** Names a column for a table head: the quantity alone. */
export function columnName({ id }: Column, { t, name }: Words): string {
  if (id.startsWith('ally:')) return name(id.slice('ally:'.length) as AllyId);
  const names: Readonly<Record<string, string>> = t.columns.names;
  return names[id] ?? id;
}

/**
 * Names a column for a file: quantity, unit and price basis, since a number never travels alone.
 * Money in files is in millions, amounts per head in units of the currency, shares in percent.
 */
export function columnHeader(column: Column, words: Words): string {
  const { unit } = column;
  const name = columnName(column, words);
  if (unit.kind === 'money')
    return words.t.columns.money(
      name,
      words.t.columns.millions[unit.currency],
      words.t.columns.basis[unit.basis],
    );
  if (unit.kind === 'perHead')
    return words.t.columns.money(
      name,
      words.t.columns.perHead[unit.currency],
      words.t.columns.basis[unit.basis],
    );
  if (unit.kind === 'shareOfGdp') return words.t.columns.shareOfGdp(name);
  return name;
}
