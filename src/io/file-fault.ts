import type { NumberFault } from './file-units.ts';

/** The kind of thing a JSON value is. */
export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null' | 'nothing';

/** What is wrong in one place of a scenario file. Ranges are in percent, points, years or counts, both ends included. */
export type FileFaultDetail =
  | NumberFault
  | {
      readonly code: /** The end is missing. */ 'cut' | 'not-json';
    }
  | { readonly code: 'wrong-type'; readonly expected: JsonKind; readonly received: JsonKind }
  | {
      readonly code: 'wrong-format' | 'wrong-version';
      readonly allowed: readonly (string | number)[];
      readonly received: JsonKind;
    }
  | {
      readonly code: 'unknown-key' | 'unknown-ally' | 'unknown-segment';
      readonly key: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code:
        | 'unknown-preset'
        | 'unknown-shape'
        | 'unknown-exporter'
        | 'unknown-win-basis'
        | 'unknown-price-basis'
        | 'unknown-currency';
      readonly value: string;
      readonly allowed: readonly string[];
    }
  /** In characters. */
  | { readonly code: 'too-long'; readonly max: number; readonly length: number }
  /** Too few or too many points, or a point that is not a pair. */
  | { readonly code: 'wrong-count'; readonly min: number; readonly max: number; readonly count: number }
  | { readonly code: 'years-not-rising'; readonly previous: number; readonly year: number };

/** A fault of a scenario file and where it stands, for example `$.targets.DEU.core`; words for it live in i18n. */
export type FileFault = FileFaultDetail & { readonly path: string };

/** Tells what kind of JSON value something is; `nothing` where it is missing. */
export function kindOf(value: unknown): JsonKind {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as 'number' | 'boolean';
  return 'object';
}

/** Writes a path as people know it from JSON tools: `$.targets.POL.points[0][1]`, odd keys in brackets. */
export const pathText = (keys: readonly unknown[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return /^(?:[\w-]+|\*)$/.test(String(key)) ? `${path}.${key}` : `${path}[${JSON.stringify(String(key))}]`;
  }, '$');
