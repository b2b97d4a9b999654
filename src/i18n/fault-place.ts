import { ALLY_IDS } from '#model';
import type { Words } from './words.ts';

/** Calls a key of a file or link by its name on the page; null for one that has none. */
function nameOf({ t, name }: Words, key: string): string | null {
  const { scenario: _, point: __, all, ...places } = t.keeping.places;
  const ally = ALLY_IDS.find((id) => id === key);
  if (ally) return name(ally);
  if (key === '*') return all;
  const levers = Object.entries(t.market.levers).map(([lever, { label }]) => [lever, label]);
  const names: Readonly<Record<string, string>> = {
    ...Object.fromEntries(levers),
    ...t.history.fields,
    ...t.market.segmentNames,
    ...places,
    winBasis: t.market.winBasis,
  };
  return Object.hasOwn(names, key) ? (names[key] ?? null) : null;
}

/** Groups of keys that say nothing beside what they hold: `targets.DEU` is Germany. */
const GROUPS = ['targets', 'market', 'scenarios', 'points'];

/** Says where in a scenario file something stands: `Scenario 2, Germany, core`; empty for the file as a whole. */
export function filePlace(words: Words, path: string): string {
  const { places } = words.t.keeping;
  const keys = [...path.matchAll(/\[(\d+)\]|\.([\w-]+|\*)|\["((?:[^"\\]|\\.)*)"\]/g)];
  return keys
    .flatMap(([, index, plain, odd], i) => {
      // The second of two numbers tells year from share, which the fault's words do as well.
      if (index !== undefined)
        return keys[i - 1]?.[1] !== undefined && i > 1
          ? []
          : [i < 2 ? places.scenario(Number(index) + 1) : places.point(Number(index) + 1)];
      const key = plain ?? odd ?? '';
      if (GROUPS.includes(key) && i < keys.length - 1) return [];
      return nameOf(words, key) ?? [];
    })
    .join(', ');
}

/** Says what in a link something is about: `Germany, core`; empty where that is not known. */
export const linkPlace = (
  words: Words,
  { ally, field }: { readonly ally?: string; readonly field?: string },
): string => [ally, field].flatMap((key) => (key === undefined ? [] : (nameOf(words, key) ?? []))).join(', ');
