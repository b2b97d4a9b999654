import type { LinkFault } from '#io/link/document.ts';
import type { FileFault } from '#io/scenario-file.ts';

/** What the page tells the reader in a band above the results; each kind stands at most once. */
export type Notice =
  | {
      readonly kind: 'link';
      readonly faults: readonly LinkFault[];
      readonly kept: number;
      readonly lost: number;
    }
  | { readonly kind: 'file'; readonly name: string; readonly faults: readonly FileFault[] }
  /** The page shows a scenario from a link; the reader's own work stays stored. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'stored-damaged'; readonly text: string }
  | { readonly kind: 'no-storage'; readonly reason: 'blocked' | 'full' };
