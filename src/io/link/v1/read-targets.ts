import {
  ALLY_IDS,
  MAX_POINTS,
  OVERRIDE_RANGES,
  type Override,
  POINT_YEARS,
  type Points,
  SHAPES,
  share,
  type TargetKey,
} from '#model';
import { keysOf } from '../../canonical.ts';
import type { LinkPlace, SlotId } from '../document.ts';
import { Losses, readNumber } from './losses.ts';
import { CENTURY, FIELD_LETTERS, POINTS_LETTER, SHAPE_LETTERS } from './syntax.ts';

type Draft = { -readonly [Key in keyof Override]: Override[Key] };
type Targets = Partial<Record<TargetKey, Override>>;

/** Reads `DEU:4@2031e/i1.5,POL:4.8` into layers of overrides. */
export function readTargets(text: string, slot: SlotId, losses: Losses): Targets {
  const targets: Targets = {};
  // Two commas in a row lose nothing.
  for (const entry of text.split(',').filter((part) => part !== '')) {
    const colon = entry.indexOf(':');
    const code = colon < 0 ? entry : entry.slice(0, colon);
    const ally = code === '*' ? code : ALLY_IDS.find((known) => known === code);
    const fields = colon < 0 ? '' : entry.slice(colon + 1);
    if (ally === undefined || targets[ally] !== undefined) {
      const fault = { code: ally === undefined ? 'unknown-ally' : 'duplicate', text: entry, slot } as const;
      losses.add(ally === undefined ? fault : { ...fault, ally }, countFields(fields));
      continue;
    }
    const place: LinkPlace = { text: entry, slot, ally };
    if (fields === '') losses.add({ code: 'unreadable', ...place });
    else targets[ally] = readOverride(fields, place, losses);
  }
  return targets;
}

/** Counts the changes of an entry that cannot be kept, good and bad ones alike. */
function countFields(text: string): number {
  const losses = new Losses();
  return Object.keys(readOverride(text, { text }, losses)).length + losses.count;
}

function readOverride(text: string, place: LinkPlace, losses: Losses): Override {
  const draft: Draft = {};
  const [head = '', ...fields] = text.split('/');
  readHead(head, draft, place, losses);
  for (const field of fields) readField(field, draft, place, losses);
  return draft;
}

/** Reads `4@2031e`, of which every part may be missing. */
function readHead(head: string, draft: Draft, place: LinkPlace, losses: Losses): void {
  const at = head.indexOf('@');
  const core = at < 0 ? head : head.slice(0, at);
  if (core !== '') set(draft, 'core', core, place, losses);
  if (at < 0) return;
  const arrival = head.slice(at + 1);
  const letter = /[a-z]$/i.exec(arrival)?.[0] ?? '';
  const year = arrival.slice(0, arrival.length - letter.length);
  if (year !== '') set(draft, 'year', year, place, losses);
  if (letter !== '') {
    const shape = SHAPES.find((known) => SHAPE_LETTERS[known] === letter);
    if (shape) draft.shape = shape;
    else losses.add({ code: 'unknown-shape', ...place, text: letter, field: 'shape' });
  }
  if (arrival === '') losses.add({ code: 'unreadable', ...place });
}

function readField(text: string, draft: Draft, place: LinkPlace, losses: Losses): void {
  const letter = text.charAt(0);
  const field =
    letter === POINTS_LETTER ? 'points' : keysOf(FIELD_LETTERS).find((key) => FIELD_LETTERS[key] === letter);
  const value = text.slice(1);
  if (text === '') losses.add({ code: 'unreadable', ...place });
  else if (field === undefined) losses.add({ code: 'unknown-field', ...place, text });
  else if (draft[field] !== undefined) losses.add({ code: 'duplicate', ...place, text, field });
  else if (field !== 'points') set(draft, field, value, place, losses);
  else {
    const points = readPoints(value, { ...place, field }, losses);
    if (points) draft.points = points;
  }
}

function set(
  draft: Draft,
  field: keyof typeof OVERRIDE_RANGES,
  text: string,
  place: LinkPlace,
  losses: Losses,
): void {
  const value = readNumber(OVERRIDE_RANGES[field], { ...place, text, field }, losses);
  if (value !== undefined) draft[field] = value;
}

/** Reads `28-4.9_35-5`. One bad point loses the whole path: without it, it would be another path. */
function readPoints(text: string, place: LinkPlace, losses: Losses): Points | undefined {
  const pairs = text.split('_');
  if (pairs.length > MAX_POINTS) {
    losses.add({ code: 'too-many-points', ...place, text, max: MAX_POINTS });
    return undefined;
  }
  const points: Points[number][] = [];
  for (const pair of pairs) {
    const here = { ...place, text: pair };
    const year = CENTURY + Number(pair.slice(0, 2));
    const { min, max } = POINT_YEARS;
    if (!/^\d\d-/.test(pair)) losses.add({ code: 'not-a-number', ...here });
    else if (year < min || year > max) losses.add({ code: 'out-of-range', ...here, min, max });
    else if (year <= (points.at(-1)?.[0] ?? 0)) losses.add({ code: 'years-not-rising', ...here });
    else {
      const core = readNumber(OVERRIDE_RANGES.core, { ...place, text: pair.slice(3) }, losses);
      if (core === undefined) return undefined;
      points.push([year, share(core)]);
      continue;
    }
    return undefined;
  }
  return points;
}
