import { createContext, type ReactNode } from 'react';
import type { ReadingRow } from './reading.ts';

/** A row whose figure can say how it comes about. */
export type ClaimedRow = ReadingRow & { readonly claim: NonNullable<ReadingRow['claim']> };

/**
 * How the page writes a figure that can say how it comes about, in panels that were pinned. Charts know no cards: the
 * page hands the way to them past every chart, since only the panel asks for it. Null where there are none.
 */
export const FigureContext = createContext<((row: ClaimedRow) => ReactNode) | null>(null);
