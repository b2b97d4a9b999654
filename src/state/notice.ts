import type { LinkFault, SlotId } from '#io/link/document.ts';
import type { FileFault } from '#io/scenario-file.ts';
import type { Unread } from './view-query.ts';

/** What the page tells the reader in a band above the results; each kind stands at most once. */
export type Notice =
  | {
      readonly kind: 'link';
      /** Whether something of the link is shown. */
      readonly isShown: boolean;
      readonly hasOwn: boolean;
      readonly faults: readonly LinkFault[];
      /** Changes that came, as they are counted everywhere. */
      readonly kept: number;
      /** Parts of the link that did not. */
      readonly lost: number;
    }
  /** Parts of the query that name nothing here. */
  | { readonly kind: 'address'; readonly parts: readonly Unread[] }
  | { readonly kind: 'file'; readonly name: string; readonly faults: readonly FileFault[] }
  /**
   * A scenario from a link is shown, or became a copy; the reader's own work stays on the shelf. `isCopy` where the
   * edit just made was what copied it.
   */
  | { readonly kind: 'shared'; readonly isCopy?: boolean }
  /** What is shown was made with another edition of the data. */
  | { readonly kind: 'edition'; readonly made: string; readonly isNewer: boolean }
  /** A text was being typed for a scenario when the page closed. */
  | {
      readonly kind: 'draft';
      readonly slot: SlotId;
      readonly field: 'name' | 'note';
      readonly text: string;
      /** What it is kept under. */
      readonly of: string;
    }
  | { readonly kind: 'stored-damaged' }
  | { readonly kind: 'no-storage'; readonly reason: 'blocked' | 'full' };
