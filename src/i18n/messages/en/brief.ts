import type { SourceId } from '#model';

/** What is said of a document in the language of a file; what is absent stays as its table has it. */
export interface DocumentWords {
  readonly title?: string;
  readonly edition?: string;
  readonly terms?: string;
}

/** Words of the printed brief, and of the documents behind numbers. */
export const briefEn = {
  heads: {
    note: 'Note',
    changes: 'What differs from the start of this scenario',
    assumptions: 'Assumptions',
    sources: 'Sources',
    link: 'Open this scenario',
  },
  documents: {} as Readonly<Partial<Record<SourceId, DocumentWords>>>,
  unchanged: 'Nothing: the preset as it is.',
  /** One of several scenarios, and what it changes. */
  ofScenario: (scenario: string, changes: string): string => `${scenario}: ${changes}`,
  asIs: 'nothing, the preset as it is',
  /** One step of the ledger: what part it takes, and how well that is known. */
  assumption: (step: string, rate: string, before: string, status: string): string =>
    `${step}: ${rate} of ${before} (${status})`,
};
