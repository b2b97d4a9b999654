import {
  COVERAGE_RANGE,
  MARKET_RANGES,
  type Market,
  OVERRIDE_RANGES,
  type Override,
  SEGMENT_IDS,
  type TargetKey,
} from '#model';
import { keysOf, TARGET_KEYS } from '../../canonical.ts';
import { toFile } from '../../file-units.ts';
import type { LinkDocument, Slot } from '../document.ts';
import * as syntax from './syntax.ts';

/**
 * Writes a normalised document in version 1.
 * @throws {RangeError} when the edition cannot stand in a link.
 */
export function writeV1({ edition, slots }: LinkDocument): string {
  if (!syntax.EDITION.test(edition)) throw new RangeError(`No edition of the data: "${edition}".`);
  return slots.length === 0 ? '' : ['1', edition, ...slots.map(writeSlot)].join('.');
}

function writeSlot({ id, scenario, unknown }: Slot): string {
  const { preset, targets, market, name, note, seed } = scenario;
  const entries = TARGET_KEYS.flatMap((key) => writeTarget(key, targets[key]));
  const head = [id, preset, ...(entries.length > 0 ? [entries.join(',')] : [])].join('~');
  return [
    head,
    ...writeMarket(market),
    ...(name === undefined ? [] : [`${syntax.NAME_KEY}=${escapeText(name)}`]),
    ...(note === undefined ? [] : [`${syntax.NOTE_KEY}=${escapeText(note)}`]),
    ...(seed === undefined ? [] : [`${syntax.SEED_KEY}=${seed}`]),
    ...unknown,
  ].join(';');
}

function writeTarget(key: TargetKey, layer: Override | undefined): string[] {
  if (layer === undefined) return [];
  const core = layer.core === undefined ? '' : toFile(layer.core, OVERRIDE_RANGES.core);
  const arrival = `${layer.year ?? ''}${layer.shape === undefined ? '' : syntax.SHAPE_LETTERS[layer.shape]}`;
  const fields = keysOf(syntax.FIELD_LETTERS).flatMap((field) => {
    const value = layer[field];
    return value === undefined ? [] : [syntax.FIELD_LETTERS[field] + toFile(value, OVERRIDE_RANGES[field])];
  });
  const points = layer.points?.map(
    ([year, share]) => `${year - syntax.CENTURY}-${toFile(share, OVERRIDE_RANGES.core)}`,
  );
  if (points) fields.push(syntax.POINTS_LETTER + points.join('_'));
  return [[`${key}:${core}${arrival && `@${arrival}`}`, ...fields].join('/')];
}

function writeMarket(market: Partial<Market>): string[] {
  const { exporter, winBasis, coverage } = market;
  const rates = keysOf(syntax.RATE_KEYS).flatMap((lever) => {
    const value = market[lever];
    return value === undefined ? [] : [`${syntax.RATE_KEYS[lever]}=${toFile(value, MARKET_RANGES[lever])}`];
  });
  const segments = SEGMENT_IDS.flatMap((segment) => {
    const value = coverage?.[segment];
    return value === undefined ? [] : [`${segment}:${toFile(value, COVERAGE_RANGE)}`];
  });
  return [
    ...(exporter === undefined ? [] : [`${syntax.EXPORTER_KEY}=${exporter}`]),
    ...rates,
    ...(winBasis === undefined ? [] : [`${syntax.BASIS_KEY}=${syntax.BASIS_LETTERS[winBasis]}`]),
    ...(segments.length > 0 ? [`${syntax.COVERAGE_KEY}=${segments.join('_')}`] : []),
  ];
}

/** Also escapes what separates parts here, what Markdown reads as emphasis, and what chat programs cut at the end. */
const escapeText = (text: string): string =>
  encodeURIComponent(text).replace(
    /[.~!'()*_]|-$/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
