/** Charts by the ids of their tables. */
export type ChartName =
  | 'spend-path'
  | 'moved'
  | 'buyers'
  | 'composition'
  | 'map'
  | 'increments'
  | 'burden'
  | 'milestones'
  | 'ledger'
  | 'market'
  | 'timeline'
  | 'exporters'
  | 'suppliers'
  | 'compare'
  | 'compare-figures'
  | 'contributions'
  | 'differs'
  | 'allies';

/** Words of taking charts and numbers out of the page. */
export const exportingEn = {
  heading: 'Export',
  about: (chart: string, scenario: string, changes: string): string =>
    `${chart} · scenario: ${scenario}, ${changes}`,
  tabs: { image: 'Image', data: 'Data', report: 'Report', link: 'Link and embed' },
  tabsLabel: 'What to export',
  /** Short names of charts, under their signs. */
  charts: {
    'spend-path': 'Spending',
    moved: 'Moved',
    buyers: 'By buyer',
    composition: 'By part',
    map: 'Map',
    increments: 'Added',
    burden: 'Burden',
    milestones: 'Milestones',
    ledger: 'Ledger',
    market: 'Buyers',
    timeline: 'When',
    exporters: 'Exporters',
    suppliers: 'Suppliers',
    compare: 'Paths',
    'compare-figures': 'Figures',
    contributions: 'By ally',
    differs: 'Inputs',
    allies: 'Allies',
  } satisfies Record<ChartName, string>,
  chart: 'Chart',
  preview: 'Live preview: this is the file',
  /** What a picture was to carry and has no room for. */
  noRoom: (list: readonly string[]): string =>
    `No room at this size for: ${list.join(', ')}. A larger layout or smaller text has more.`,
  lacks: {
    events: 'events',
    legend: 'legend',
    caveat: 'caveats',
    notes: 'notes',
    changes: 'changed inputs',
    code: 'QR code',
  },
  /** Stands where the preview will. */
  drawing: 'Drawing …',
  previewRows: (shown: number, all: string): string => `First ${shown} of ${all} rows`,
  pixels: (width: number, height: number): string => `${width} × ${height} px`,
  title: 'Title',
  titleHint: 'A finding, recomputed. Type your own and it stays.',
  ownTitle: 'Your own title; it is not recomputed.',
  backToFinding: 'Back to the finding',
  /** Marks a picture whose title is not ours. */
  titleNote: 'Title written by the user.',
  format: 'Format',
  image: {
    formats: { png: 'PNG', svg: 'SVG' },
    purposes: {
      png: 'PNG: slides, e-mail, most uses.',
      svg: 'SVG: print, or to edit and translate labels.',
    },
    layout: 'Laid out as',
    layouts: { slide: 'Slide', report: 'Report', square: 'Square', phone: 'Phone', screen: 'Screen' },
    twice: (width: number, height: number): string => `${width} × ${height}; a PNG has twice the pixels.`,
    text: 'Text size',
    texts: { S: 'S', M: 'M', L: 'L' },
    textNames: { S: 'Small', M: 'Medium', L: 'Large' },
    colours: 'Colours',
    grounds: { light: 'Light', dark: 'Dark', transparent: 'Transparent', onDark: 'On dark' },
    groundHints: {
      light: 'White background, dark ink.',
      dark: 'Dark background, light ink.',
      transparent: 'No background, dark ink: for light slides.',
      onDark: 'No background, light ink: for dark slides.',
    },
    language: 'Language',
    both: 'Both',
    bothHint: 'Both: two files in one zip.',
    show: 'Preview in',
    include: 'Include',
    parts: {
      title: 'Title',
      legend: 'Legend',
      notes: 'Notes and sources',
      changes: 'Changed inputs',
      link: 'Date and link',
      code: 'QR code',
    },
    linkLong: 'The link is too long to print or to scan; the date stands alone.',
    copy: 'Copy image',
    save: { png: 'Save PNG', svg: 'Save SVG', zip: 'Save zip' },
  },
  data: {
    rows: 'Rows',
    scopes: {
      shown: (n: string): string => `As shown (${n} rows)`,
      everything: (n: string): string => `Everything (${n} rows)`,
    },
    scopeHints: {
      shown: 'The numbers this chart draws.',
      everything: 'Every scenario, ally and year: what NATO prints of 2014–2025, then all measures to 2035.',
    },
    formats: { csv: 'CSV', values: 'XLSX values', formulas: 'XLSX with formulas' },
    purposes: {
      csv: 'CSV: Excel, R, Python; UTF-8, comma-separated.',
      values: 'XLSX values: the numbers and their sources, ready for Excel.',
      formulas:
        'XLSX with formulas: change inputs in Excel and the results follow. All scenarios, allies and years.',
    },
    form: 'Shape',
    forms: { wide: 'Wide', long: 'Long' },
    formHints: {
      wide: 'A column for each quantity, as in the table.',
      long: 'A row for each number, with its unit and its sources.',
    },
    decimals: 'Decimals',
    decimalsHint: 'As the model has them, to 15 digits: nothing else is rounded.',
    save: { csv: 'Save CSV', values: 'Save XLSX', formulas: 'Save XLSX' },
  },
  report: {
    forms: { brief: 'Two-page brief', slides: 'PowerPoint' },
    purposes: {
      brief: 'Two pages to print, or to save as PDF in the browser’s print dialog.',
      slides: 'A slide for each chart, with native charts that can be edited.',
    },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    charts: 'Charts',
    two: 'The brief takes two.',
    one: 'Choose at least one.',
    note: 'Note',
    noteHint: 'Printed under the first chart.',
    slidesAre: 'The slides of this file',
    save: { brief: 'Print or save PDF', slides: 'Save PowerPoint' },
    printing: 'Sent to the print dialog',
  },
  link: {
    link: 'Link to this chart',
    linkHint: 'It holds every setting and goes to this chart; nothing is stored on a server.',
    copyLink: 'Copy link',
    embed: 'Code for a web page',
    embedHint:
      'The chart, live, with its sources and the way to the whole page; in the language and units you see now.',
    unknown: (chart: string): string => `There is no chart “${chart}”.`,
    open: 'Open the whole page',
    height: 'Height, px',
    controls: 'Controls',
    withSlider: (ally: string): string => `One slider: ${ally}`,
    noControls: 'None',
    copyCode: 'Copy code',
    file: 'Scenario',
    fileHint: 'The scenario as a file: every input, to keep or to open elsewhere.',
    saveFile: 'Save scenario file',
  },
  /** Failures say which step failed and offer the next best. */
  failed: {
    draw: 'The chart could not be drawn.',
    image: 'The PNG could not be made: this browser could not read the drawing.',
    canvas: 'The PNG could not be made: this browser ran out of memory.',
    zip: 'The zip could not be made.',
    write: 'The numbers could not be written.',
    slides: 'The slides could not be written.',
    print: 'The brief could not be printed.',
    copy: 'This browser does not allow copying images.',
    text: 'The text could not be copied.',
    share: 'It could not be handed to another app.',
  },
  retry: 'Retry',
  svgInstead: 'Save SVG instead',
  pngInstead: 'Save PNG instead',
  copyInstead: 'Copy image instead',
  csvInstead: 'Save CSV instead',
  slidesInstead: 'Save PowerPoint instead',
  briefInstead: 'Print the brief instead',
  saveInstead: 'Save instead',
  textInstead: 'Save as text file',
  /** Opens the system's own sheet of ways to send something. */
  share: 'Share…',
  saved: (name: string, size: string): string => `Saved ${name} (${size})`,
  imageCopied: 'Image copied',
  textCopied: 'Copied',
  linkCopied: 'Link to this chart copied',
  size: (figure: string, unit: 'kB' | 'MB'): string => `${figure} ${unit === 'kB' ? 'KB' : 'MB'}`,
  /** A chart's menu. */
  menu: {
    label: 'More for this chart',
    copyImage: 'Copy image',
    open: 'Export…',
    copyLink: 'Copy link to this chart',
    copyText: 'Copy as text',
    copyFootnote: 'Copy as footnote',
    explain: 'Explain this chart',
    listen: 'Listen',
  },
  changed: {
    by: (year: number): string => `by ${year}`,
    lever: (ally: string, label: string, value: string): string => `${ally}: ${label} ${value}`,
    coverage: (segment: string, value: string): string => `${segment} ${value} covered`,
    many: (n: number): string => `${n} inputs, all of them in the link`,
    line: (name: string | null, path: string, changes: string): string =>
      `Scenario: ${name ? `“${name}”, ` : ''}${path}${changes ? `; changed: ${changes}` : ', nothing changed'}.`,
  },
  compared: (names: string, changes: string): string =>
    `Scenarios: ${names}.${changes ? ` Changed: ${changes}.` : ''}`,
  drawn: (day: string): string => `drawn ${day}`,
  /** A chart in words, for a text and for a footnote. */
  text: (title: string, subtitle: string, summary: string, citation: string): string =>
    `${title}\n${subtitle}\n${summary}\n${citation}`,
  citation: (parts: {
    readonly sources: readonly string[];
    readonly scenario: string;
    readonly edition: string;
    readonly link: string;
    readonly day: string;
  }): string =>
    `${parts.scenario} Five by 35, data ${parts.edition}, after ${parts.sources.map((source) => source.replace(/, (.+)$/, ' ($1)')).join(', ')}; ${parts.day}. ${parts.link}`,
  footnote: (title: string, subtitle: string, citation: string): string =>
    `“${title}” (${subtitle}). ${citation}`,
};
