import type { SlotId } from '#io/link/document.ts';

/** The dialog that lies over the view, where one does. */
export type Overlay =
  /**
   * The library; `rename` is the saved scenario whose name is being typed, `adds` where it was opened to put a scenario
   * beside the others.
   */
  | { readonly kind: 'library'; readonly rename?: string; readonly adds?: boolean }
  /** Sharing: of one scenario, or of all where none is named. */
  | { readonly kind: 'share'; readonly slot?: SlotId }
  | { readonly kind: 'note' | 'name'; readonly slot: SlotId };
