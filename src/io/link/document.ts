import type { Market, Override, Scenario, SlotId, TargetKey } from '#model';
import type { FileRange } from '../file-units.ts';

export { SLOT_IDS, type SlotId } from '#model';

/** Stands in a link in the place of an edition where its reader shall see the newest data. */
export const LATEST = 'latest';

/** One scenario of a link. */
export interface Slot {
  readonly id: SlotId;
  readonly scenario: Scenario;
  /** `key=value` parts this version does not know, kept verbatim and written again. */
  readonly unknown: readonly string[];
}

/** What a link carries: scenarios, and the edition of the data they were made with. */
export interface LinkDocument {
  /** For example `d2607`; a letter, then up to 15 letters and digits. */
  readonly edition: string;
  /** One to four, each letter once. */
  readonly slots: readonly Slot[];
}

/** The name of something a slot can change. */
export type LinkField = keyof Override | keyof Market | 'name' | 'note' | 'seed';

/** Where in a link a fault lies, as far as it is known. */
export interface LinkPlace {
  /** The part of the link that could not be used, as it stands there. */
  readonly text: string;
  readonly slot?: SlotId;
  readonly ally?: TargetKey;
  readonly field?: LinkField;
}

/** Something in a link that could not be used; words for it live in i18n. Numbers are in percent, points, years. */
export type LinkFault = LinkPlace &
  (
    | { readonly code: 'newer-version'; readonly version: number }
    | (FileRange & { readonly code: 'out-of-range' | 'not-whole' })
    | { readonly code: 'too-long' | 'too-many-points'; readonly max: number }
    | {
        readonly code: /** The end is missing; `text` is what the link ends with now. */
          | 'cut'
          /** Something was changed, nobody knows what. */
          | 'altered'
          | 'not-a-link'
          | 'no-scenario'
          | 'bad-edition'
          | 'unknown-slot'
          | 'duplicate-slot'
          | 'unknown-preset'
          | 'unknown-ally'
          | 'unknown-field'
          | 'unknown-shape'
          | 'unknown-exporter'
          | 'unknown-segment'
          | 'unknown-basis'
          | 'duplicate'
          | 'not-a-number'
          | 'years-not-rising'
          | 'bad-text'
          | 'unreadable';
      }
  );

/** What reading a link gave. */
export interface Decoded {
  /** Null when the text is empty or holds no scenario that can be read. */
  readonly document: LinkDocument | null;
  readonly faults: readonly LinkFault[];
  /** Fields the document holds; see {@link countFields}. What a reader is told counts changes, as the model does. */
  readonly kept: number;
  /** Fields that were in the text and are not in the document. */
  readonly lost: number;
}

/**
 * Counts what a link says of a scenario: a preset other than the pledge, every field of every layer, every market lever
 * (coverage by segment), name, note and seed.
 */
export function countFields({ name, note, preset, targets, market, seed }: Scenario): number {
  const { coverage = {}, ...levers } = market;
  const layers = Object.values(targets).reduce((sum, layer) => sum + Object.keys(layer).length, 0);
  const single = [name, note, seed].filter((value) => value !== undefined).length;
  const moved = Object.keys(levers).length + Object.keys(coverage).length;
  return (preset === 'pledge' ? 0 : 1) + layers + moved + single;
}
