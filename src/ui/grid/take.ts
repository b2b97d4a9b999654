import type { Words } from '#i18n/words.ts';
import { type Pasted, readPasted, type Sheet } from '#io/pasted.ts';
import type { AllyId, Year } from '#model';
import type { Cells } from '#state/cells.ts';

/** A cell by its ally and year. */
export interface Cell {
  readonly ally: AllyId;
  readonly year: Year;
}

/** Gathers cells by ally. @param value Fraction of GDP, or null to give the cell back. */
export function gathered(
  cells: readonly (Cell & { readonly share: number | null })[],
): ReadonlyMap<AllyId, Cells> {
  const byAlly = new Map<AllyId, Map<Year, number | null>>();
  for (const { ally, year, share } of cells) {
    const ofAlly = byAlly.get(ally) ?? new Map<Year, number | null>();
    byAlly.set(ally, ofAlly.set(year, share));
  }
  return byAlly;
}

/** Reads pasted text; a single value over a selection fills all of it. */
export function readOnto(text: string, sheet: Sheet, selected: readonly Cell[]): Pasted {
  const pasted = readPasted(text, sheet);
  const [only] = pasted.cells;
  const fills = selected.length > 1 && only && pasted.count === 1 && !/[\t\n\r;]/.test(text.trim());
  if (!fills) return pasted;
  return {
    ...pasted,
    cells: selected.map((cell) => ({ ...cell, share: only.share })),
    count: selected.length,
  };
}

/** Values below this, all of them, are probably fractions of 1 and not percent. */
const FRACTIONS = 0.002;

/** Says what became of pasted text: how many cells, what was left alone and why. */
export function outcomeOf({ cells, count, leftAlone, hasBaseYear }: Pasted, { t, name }: Words): string {
  const say = t.grid.paste;
  const allies = leftAlone.map(({ ally, why }) => `${name(ally)} (${say.why[why]})`);
  const areFractions =
    cells.length > 1 && cells.every(({ share }) => share < FRACTIONS) && cells.some(({ share }) => share > 0);
  return [
    cells.length > 0 ? say.set(cells.length, count) : say.none(count),
    ...(allies.length > 0 ? [say.leftAlone(allies.join(', '))] : []),
    ...(hasBaseYear ? [say.base] : []),
    ...(areFractions ? [say.fractions] : []),
  ].join(' ');
}
