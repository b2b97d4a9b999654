import type { SlotId } from '#io/link/document.ts';

/** The dialog that lies over the view, where one does. */
export type Overlay =
  /** The library; `rename` is the saved scenario whose name is being typed. */
  | { readonly kind: 'library'; readonly rename?: string }
  /** Sharing: of one scenario, or of all where none is named. */
  | { readonly kind: 'share'; readonly slot?: SlotId }
  | { readonly kind: 'note' | 'name'; readonly slot: SlotId };
