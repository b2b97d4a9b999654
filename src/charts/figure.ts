import { createContext, type ReactNode } from 'react';
import type { ReadingRow } from './reading.ts';

type Claimed = NonNullable<ReadingRow['claim']>;
/** A row whose figure can say how it comes about. */
export type ClaimedRow = ReadingRow & { readonly claim: Claimed };

/** How the page says of a figure how it comes about. */
interface Figures {
  /** Writes a figure of a pinned panel, which opens its card. */
  readonly write: (row: ClaimedRow) => ReactNode;
  /** Opens the card of a figure that stands in the drawing. @param anchor What it stands beside. */
  readonly explain: (claim: Claimed, anchor: Element, onClose: () => void) => ReactNode;
}

/** Charts know no cards: the page hands the way to them past every chart. Null where there are none. */
export const FigureContext = createContext<Figures | null>(null);
