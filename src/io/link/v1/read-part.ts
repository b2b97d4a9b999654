import {
  COVERAGE_RANGE,
  EXPORTER_IDS,
  MARKET_RANGES,
  MAX_NAME,
  MAX_NOTE,
  type Market,
  type Scenario,
  SEED_RANGE,
  SEGMENT_IDS,
  type SegmentId,
} from '#model';
import { canonicalText, keysOf, lengthOf } from '../../canonical.ts';
import type { LinkPlace, SlotId } from '../document.ts';
import { type Losses, readNumber } from './losses.ts';
import * as syntax from './syntax.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A slot's `key=value` parts while they are read. */
export interface SlotDraft {
  /** Keys met so far. */
  readonly seen: Set<string>;
  readonly texts: Mutable<Pick<Scenario, 'name' | 'note' | 'seed'>>;
  readonly market: Mutable<Partial<Market>>;
  readonly unknown: string[];
}

/** Reads one `key=value` part of a slot into its draft. */
export function readPart(part: string, draft: SlotDraft, slot: SlotId, losses: Losses): void {
  if (part === '') return;
  if (syntax.isUnknownPart(part)) {
    draft.unknown.push(part);
    return;
  }
  const equals = part.indexOf('=');
  const key = equals < 0 ? '' : part.slice(0, equals);
  // An older page passed it on as a part it did not know, however it changed the rest.
  if (key === syntax.SEAL_KEY) return;
  const place: LinkPlace = { text: equals < 0 ? part : part.slice(equals + 1), slot };
  if (draft.seen.has(key)) losses.add({ code: 'duplicate', text: part, slot });
  else if (!readKnown(key, place, draft, losses)) losses.add({ code: 'unreadable', text: part, slot });
  if (key !== '') draft.seen.add(key);
}

/** Reads a part whose key version 1 knows; tells whether it is one. */
function readKnown(key: string, place: LinkPlace, { texts, market }: SlotDraft, losses: Losses): boolean {
  const rate = keysOf(syntax.RATE_KEYS).find((lever) => syntax.RATE_KEYS[lever] === key);
  if (rate) {
    const value = readNumber(MARKET_RANGES[rate], { ...place, field: rate }, losses);
    if (value !== undefined) market[rate] = value;
    return true;
  }
  switch (key) {
    case syntax.EXPORTER_KEY: {
      const exporter = EXPORTER_IDS.find((known) => known === place.text);
      if (exporter) market.exporter = exporter;
      else losses.add({ code: 'unknown-exporter', ...place, field: 'exporter' });
      return true;
    }
    case syntax.BASIS_KEY: {
      const basis = keysOf(syntax.BASIS_LETTERS).find((known) => syntax.BASIS_LETTERS[known] === place.text);
      if (basis) market.winBasis = basis;
      else losses.add({ code: 'unknown-basis', ...place, field: 'winBasis' });
      return true;
    }
    case syntax.COVERAGE_KEY:
      market.coverage = readCoverage({ ...place, field: 'coverage' }, losses);
      return true;
    case syntax.NAME_KEY: {
      const name = readText(MAX_NAME, { ...place, field: 'name' }, losses);
      if (name !== undefined) texts.name = name;
      return true;
    }
    case syntax.NOTE_KEY: {
      const note = readText(MAX_NOTE, { ...place, field: 'note' }, losses);
      if (note !== undefined) texts.note = note;
      return true;
    }
    case syntax.SEED_KEY: {
      const seed = readNumber(SEED_RANGE, { ...place, field: 'seed' }, losses);
      if (seed !== undefined) texts.seed = seed;
      return true;
    }
    default:
      return false;
  }
}

function readCoverage(place: LinkPlace, losses: Losses): Market['coverage'] {
  const coverage: Partial<Record<SegmentId, number>> = {};
  for (const entry of place.text.split('_')) {
    const [name = '', value = ''] = entry.split(':', 2);
    const segment = SEGMENT_IDS.find((known) => known === name);
    if (segment === undefined) losses.add({ code: 'unknown-segment', ...place, text: entry });
    else if (coverage[segment] !== undefined) losses.add({ code: 'duplicate', ...place, text: entry });
    else {
      const read = readNumber(COVERAGE_RANGE, { ...place, text: value }, losses);
      if (read !== undefined) coverage[segment] = read;
    }
  }
  return coverage;
}

/** Reads percent-encoded text; what is too long is cut, and what was cut inside a letter is lost. */
function readText(max: number, place: LinkPlace, losses: Losses): string | undefined {
  let text: string;
  try {
    text = decodeURIComponent(place.text);
  } catch {
    losses.add({ code: 'bad-text', ...place });
    return undefined;
  }
  if (lengthOf(text.trim()) > max) losses.note({ code: 'too-long', ...place, max });
  return canonicalText(text, max);
}
