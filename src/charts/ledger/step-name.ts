import type { Words } from '#i18n/words.ts';
import type { ExporterId, LedgerStep } from '#model';

/** Names a step of the ledger; two of them name the exporter. */
export function stepName(step: LedgerStep, { t, name }: Words, exporter: ExporterId): string {
  const seller = t.withArticle(name(exporter));
  if (step === 'open') return t.ledger.openTo(seller);
  return step === 'sam' ? t.ledger.inSegments(seller) : t.ledger.stepNames[step];
}
