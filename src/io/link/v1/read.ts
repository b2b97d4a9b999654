import { PRESETS } from '#model';
import { countFields, type Decoded, SLOT_IDS, type Slot, type SlotId } from '../document.ts';
import { normaliseSlot } from '../normalise.ts';
import { Losses } from './losses.ts';
import { readPart, type SlotDraft } from './read-part.ts';
import { readTargets } from './read-targets.ts';
import { EDITION, SECTION, withoutTail } from './syntax.ts';

/**
 * Reads what follows `1.`, keeping every change it can; total and linear.
 * @param editionNow Edition to note down where the link names none.
 */
export function readV1(body: string, editionNow: string): Decoded {
  const losses = new Losses();
  const [first = '', ...rest] = withoutTail(body).split(SECTION);
  const named = EDITION.test(first);
  if (!named) losses.note({ code: 'bad-edition', text: first.includes('~') ? '' : first });
  // Without an edition the first section may already be a slot.
  const sections = first.includes('~') ? [first, ...rest] : rest;
  const slots: Slot[] = [];
  for (const section of sections) {
    const slot = readSlot(section, slots, losses);
    if (slot) slots.push(slot);
  }
  if (sections.length === 0) losses.note({ code: 'no-scenario', text: body });
  const kept = slots.reduce((sum, { scenario }) => sum + countFields(scenario), 0);
  const document = slots.length > 0 ? { edition: named ? first : editionNow, slots } : null;
  return { document, faults: losses.faults, kept, lost: losses.count };
}

function readSlot(section: string, before: readonly Slot[], losses: Losses): Slot | null {
  const letter = section.split(/[~;]/, 1)[0] ?? '';
  const id = SLOT_IDS.find((known) => known === letter);
  if (id === undefined || before.some((slot) => slot.id === id)) {
    // Nothing of it is kept, but what it held is counted.
    const within = new Losses();
    const held = countFields(readContents(section, 'A', within).slot.scenario) + within.count;
    losses.add({ code: id === undefined ? 'unknown-slot' : 'duplicate-slot', text: section }, held);
    return null;
  }
  const { slot, hasPreset } = readContents(section, id, losses);
  const read = normaliseSlot(slot);
  // A slot of which nothing was read would be a pledge nobody asked for.
  const isEmpty = !hasPreset && countFields(read.scenario) === 0 && read.unknown.length === 0;
  return isEmpty ? null : read;
}

function readContents(section: string, id: SlotId, losses: Losses): { slot: Slot; hasPreset: boolean } {
  const [head = '', ...parts] = section.split(';');
  const [, presetText = '', targetText = '', ...surplus] = head.split('~');
  const preset = PRESETS.find((known) => known === presetText);
  if (preset === undefined) losses.add({ code: 'unknown-preset', text: presetText, slot: id });
  for (const text of surplus) losses.add({ code: 'unreadable', text, slot: id });
  const draft: SlotDraft = { seen: new Set(), texts: {}, market: {}, unknown: [] };
  const targets = readTargets(targetText, id, losses);
  for (const part of parts) readPart(part, draft, id, losses);
  const { texts, market, unknown } = draft;
  const scenario = { ...texts, preset: preset ?? 'pledge', targets, market };
  return { slot: { id, scenario, unknown }, hasPreset: preset !== undefined };
}
