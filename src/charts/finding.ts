import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { burdenFinding } from './burden/finding.ts';
import { buyersFinding } from './buyers/finding.ts';
import { compositionFinding } from './composition/finding.ts';
import { exportersFinding } from './exporters/finding.ts';
import { incrementsFinding } from './increments/finding.ts';
import { ledgerFinding } from './ledger/finding.ts';
import { mapFinding } from './map/finding.ts';
import { marketFinding } from './market/finding.ts';
import { milestonesFinding } from './milestones/finding.ts';
import { movedFinding } from './moved/finding.ts';
import type { Finding } from './sentence.ts';
import { spendPathFinding } from './spend-path/finding.ts';
import { suppliersFinding } from './suppliers/finding.ts';
import { timelineFinding } from './timeline/finding.ts';

export type { Finding } from './sentence.ts';

/** What a chart says, by the id of its table. */
const FINDINGS: Readonly<Record<string, (table: Table, words: Words) => Finding>> = {
  'spend-path': spendPathFinding,
  moved: movedFinding,
  buyers: buyersFinding,
  composition: compositionFinding,
  map: mapFinding,
  increments: incrementsFinding,
  milestones: milestonesFinding,
  burden: burdenFinding,
  timeline: timelineFinding,
  exporters: exportersFinding,
  suppliers: suppliersFinding,
  ledger: ledgerFinding,
  market: marketFinding,
};

/** Says what a chart shows: title, subtitle, notes, summary. @throws {Error} when the table belongs to no chart. */
export function findingOf(table: Table, words: Words): Finding {
  const say = FINDINGS[table.id];
  if (!say) throw new Error(`No chart draws table ${table.id}`);
  return say(table, words);
}
