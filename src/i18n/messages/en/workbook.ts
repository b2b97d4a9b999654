import type { Measure } from '#model';
import { workbookInputsEn } from './workbook-inputs.ts';

/** Columns that lead from an ally's inputs to its results, beside the measures themselves. */
export type HelperStep =
  | 'counted'
  | 'realIndex'
  | 'baseIndex'
  | 'nextYear'
  | 'nextShare'
  | 'progress'
  | 'weight'
  | 'euGoal'
  | 'euFloor'
  | 'outsideFloor'
  | 'openRate'
  | 'won';
/** Measures that have a column in the steps; what is held of core alone is part of the hold line. */
export type StepMeasure = Exclude<Measure, 'coreHold'>;

/** Words of the workbook with live formulas and of workbooks of values; fetched with the first workbook. */
export const workbookEn = {
  font: 'Calibri',
  sheets: {
    readMe: 'Read me',
    inputs: 'Inputs',
    results: 'Results',
    steps: 'Steps',
    data: 'Data',
    sources: 'Sources',
    table: 'Table',
  },
  readMe: {
    title: 'Five by 35: workbook with live formulas',
    line: 'How NATO’s 5 % pledge could unfold, and what it opens to exporters',
    scenario: 'Scenario',
    note: 'Note of its author',
    preset: 'Starts from',
    exporter: 'Exporter',
    counted: 'Allies counted in the total',
    prices: 'Unit of money',
    edition: 'Data edition',
    date: 'Written on',
    link: 'The same scenario in the app',
    changed: 'Inputs changed from the preset',
    unchanged: 'none: the preset as it is',
    changedHead: { who: 'Who', input: 'Input', value: 'Value' },
    allAllies: 'All allies',
    market: 'Market',
    how: 'How to use',
    howLines: [
      'Change a yellow cell on the sheet Inputs, and Results follows in Excel and in LibreOffice. Orange cells are what this scenario changes from its preset.',
      'The sheet Steps has one row per ally and year and reads from left to right: every column is one small formula on the columns before it.',
      'While nothing is changed, every number equals the app’s. Formulas also carry their results, so previews and protected view show them.',
      'Targets stand as numbers: they do not follow a preset. For a drawn path choose the shape “through points” and fill in shares by year; lines between them are straight, and after the last the share stays.',
      'The exporter belongs to the workbook; for another one save a workbook from the app.',
    ],
    limitsHead: 'Limits',
    limits: [
      'A scenario, not a forecast: it shows what follows from inputs. What is called an assumption is one.',
      'NATO publishes no table of the 1.5 % part; where no figure was found, 0.75 % today is assumed.',
      'Iceland has no armed forces: core spending and every market from it are 0 there, its equipment share is empty (–).',
      'Growth after 2031 keeps the IMF’s rates of 2031. Win shares rest on volumes delivered or ordered, not on money.',
    ],
    sheetsHead: 'Sheets',
    sheetLines: {
      inputs: 'everything that can be changed',
      results: 'totals, then one table per measure: allies by year',
      steps: 'the calculation, one row per ally and year',
      data: 'figures of NATO, the IMF and SIPRI that inputs start from',
      sources: 'documents behind the numbers, with edition and terms',
    },
    colours: 'Colours',
    colourLines: {
      input: 'an input: change it',
      moved: 'an input this scenario has changed',
      fact: 'a figure from a source',
      computed: 'a formula',
    },
  },
  inputs: workbookInputsEn,
  steps: {
    title: 'Steps: one row per ally and year',
    hint: 'Each column is one formula on the columns before it, the inputs and the data.',
    names: {
      counted: 'Counted',
      realIndex: 'Real GDP, 2026 = 1',
      baseIndex: 'The same, growth unchanged',
      gdp: 'GDP',
      nextYear: 'Next point: year',
      nextShare: 'Next point: share',
      progress: 'Part of the way, by time',
      weight: 'Part of the way, by shape',
      coreShare: 'Core share',
      indirectShare: 'Indirect share',
      countedShare: 'Counted share',
      core: 'Core spending',
      indirect: 'Indirect',
      total: 'Core + indirect',
      hold: '2026 shares held',
      increment: 'Added to 2026 shares',
      gap: 'Gap to the pledge',
      equipmentShare: 'Equipment share',
      tam: 'Equipment and R&D (TAM)',
      imports: 'Bought abroad',
      euGoal: 'EU goal',
      euFloor: 'Reserved for EU suppliers',
      outsideFloor: 'Open besides',
      openRate: 'Open to the exporter, rate',
      open: 'Open to the exporter',
      sam: 'Addressable (SAM)',
      won: 'Win share',
      som: 'Winnable (SOM)',
      widerTam: 'Wider market',
      widerSam: 'Wider: addressable',
      widerSom: 'Wider: winnable',
    } satisfies Record<HelperStep | StepMeasure, string>,
    units: {
      index: 'index',
      year: 'year',
      ofGdp: '% of GDP',
      part: '% of the way',
      ofCore: '% of core spending',
      ofTam: '% of equipment and R&D',
      ofSam: '% of the addressable',
      yesNo: '1 = yes',
    },
    wider: 'assumption; beside the market, never added to it',
  },
  results: {
    title: (scenario: string): string => `Results: ${scenario}`,
    moneyIn: 'Money in',
    totals: (who: string): string => `Total: ${who}`,
    custom: 'allies counted on the sheet Inputs',
    measure: 'Measure',
    unit: 'Unit',
    sum: 'Sum 2027–2035',
    /** Beside the sources: the heads say how certain the years are. */
    assumed: 'What is bought abroad and all that follows from it: assumptions, in every year',
    sumNote:
      'Shares of the sum are Σ money ÷ Σ GDP. The wider market (assumptions) stands beside the others and is part of none.',
    compare: 'What your changes do to the total',
    saved: (measure: string): string => `${measure}: as saved`,
    change: (measure: string): string => `${measure}: change since`,
    otherUnit: 'in another unit',
    ofGdp: '% of GDP',
    gdpShare: (measure: string): string => `${measure} ÷ GDP`,
  },
  data: {
    title: 'Data: what inputs start from',
    hint: 'As the sources print it, with means of it; black is a formula. Nothing here belongs to the scenario. – is unknown or does not exist.',
    heads: {
      region: 'Region',
      inEu: 'EU member',
      forces: 'Armed forces',
      gdp: 'GDP, 2026',
      natoShare: 'Core share, 2026',
      natoCore: 'Core spending, 2026',
      kappa: 'Money per share',
      indirectToday: 'Indirect share, 2026',
      equipment: (year: number): string => `Equipment share, ${year}`,
      equipmentMean: 'Equipment share, mean',
      other: (year: number): string => `Other costs, ${year}`,
      otherMean: 'Other costs, mean',
      importShare: 'Bought abroad',
      importLow: 'Bought abroad, low',
      importHigh: 'Bought abroad, high',
      importStatus: 'Status of bought abroad',
      mix: (segment: string): string => `Imports: ${segment}`,
      growth: (year: number): string => `Real growth, ${year}`,
      nominal: (year: number): string => `GDP, ${year}`,
    },
    units: {
      million: 'US$ million, current prices',
      billion: 'US$ billion, current prices',
      ofGdp: '% of GDP',
      ofCore: '% of core spending',
      ofEquipment: '% of equipment and R&D',
      ofImports: '% of arms imports 2021–2025, by volume',
      factor: 'factor: core ÷ (share × GDP)',
      aYear: '% a year',
      yesNo: '1 = yes, 0 = no',
    },
    noFigure: 'no figure found; 0.75 % is assumed',
  },
  sources: {
    title: 'Sources',
    heads: {
      publisher: 'Publisher',
      title: 'Document',
      edition: 'Edition',
      published: 'Published',
      address: 'Address',
      terms: 'Terms',
    },
  },
  values: {
    scenario: 'Scenario',
    date: 'Written on',
    rows: 'Every row is as the chart draws it, unrounded; unknown is empty.',
  },
};
/** Words of workbooks in one language. */
export type WorkbookWords = typeof workbookEn;
