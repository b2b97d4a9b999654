import { MAX_NAME, MAX_NOTE, type Scenario } from '#model';
import { canonicalScenario, canonicalText } from '../canonical.ts';
import type { LinkDocument, Slot } from './document.ts';
import { isUnknownPart } from './v1/syntax.ts';

/** Gives the document as a link carries it; see {@link normaliseSlot}. */
export const normalise = ({ edition, slots }: LinkDocument): LinkDocument => ({
  edition,
  slots: slots.map(normaliseSlot),
});

/**
 * Gives the slot as a link carries it: the canonical scenario, name and note cut to their longest, and of the
 * unknown parts those that are well formed.
 */
export const normaliseSlot = ({ id, scenario, unknown }: Slot): Slot => ({
  id,
  scenario: withTexts(canonicalScenario(scenario)),
  unknown: unknown.filter(isUnknownPart),
});

function withTexts({ name = '', note = '', ...scenario }: Scenario): Scenario {
  const shortName = canonicalText(name, MAX_NAME);
  const shortNote = canonicalText(note, MAX_NOTE);
  return {
    ...(shortName === '' ? {} : { name: shortName }),
    ...(shortNote === '' ? {} : { note: shortNote }),
    ...scenario,
  };
}
