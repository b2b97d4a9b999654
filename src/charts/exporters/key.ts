import type { Words } from '#i18n/words.ts';
import type { SymbolName } from '../symbols.ts';
import type { Token } from '../theme.ts';

/** The parts of an exporter's bar, each within the one before. */
export const EXPORTER_PARTS = ['open', 'sam', 'som'] as const;
export type ExporterPart = (typeof EXPORTER_PARTS)[number];

/** Colours of the parts: the chosen exporter's have colour, the others' are tints of grey. */
export const PART_TOKENS: Readonly<Record<'chosen' | 'other', Readonly<Record<ExporterPart, Token>>>> = {
  chosen: { open: 'q1', sam: 'q3', som: 'q6' },
  other: { open: 'well', sam: 'guide', som: 'muted' },
};

/** Names the parts in the chosen exporter's colours. */
export const exporterKey = ({ t }: Words): readonly SymbolName[] =>
  EXPORTER_PARTS.map((part) => ({
    key: part,
    shape: 'square',
    token: PART_TOKENS.chosen[part],
    ...(part === 'open' ? { edge: 'edge' } : {}),
    text: t.marketPictures[part],
  }));
