import { PAPERS } from './brief/paper.ts';
import { SHEET_FORMS, type SheetForm } from './sheet.ts';

/** What the export dialog can be set to; it remembers, tab by tab, on this device. */
const CHOICES = {
  image: {
    format: ['png', 'svg'],
    layout: ['slide', 'report', 'square', 'phone', 'screen'],
    text: ['M', 'S', 'L'],
    /** The last two have no ground of their own: dark ink for what is light, light ink for what is dark. */
    ground: ['light', 'dark', 'transparent', 'onDark'],
    /** The page's language, the other one, or a file in each. */
    language: ['page', 'other', 'both'],
  },
  data: { scope: ['shown', 'everything'], form: SHEET_FORMS },
  /** Two printed pages, or a slide for each chart. */
  report: { form: ['brief', 'slides'], paper: PAPERS },
  /** Which data a link shows, and whether an embedded chart has a slider. */
  link: { data: ['pinned', 'latest'], controls: ['slider', 'none'] },
} as const;

/** Parts that a picture can carry; all but the last are on until they are switched off. */
export const CARRIED = ['title', 'legend', 'notes', 'changes', 'link', 'code'] as const;
export type Carried = (typeof CARRIED)[number];

type Of<Choices extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Key in keyof Choices]: Choices[Key][number];
};
export type ImageOptions = Of<(typeof CHOICES)['image']> & { readonly carries: readonly Carried[] };
export interface DataOptions {
  readonly scope: (typeof CHOICES.data.scope)[number];
  readonly form: SheetForm;
  /** A format of the page's list; one that this version does not know falls back to its first. */
  readonly format: string;
}
export type ReportOptions = Of<(typeof CHOICES)['report']>;
export interface LinkOptions extends Of<(typeof CHOICES)['link']> {
  /** Height of an embedded chart's frame until it says its own, px. */
  readonly height: number;
}
export interface ExportOptions {
  readonly image: ImageOptions;
  readonly data: DataOptions;
  readonly report: ReportOptions;
  readonly link: LinkOptions;
}
export const REPORT_CHOICES = CHOICES.report;
export const IMAGE_CHOICES = CHOICES.image;
export const DATA_CHOICES = CHOICES.data;
export const LINK_CHOICES = CHOICES.link;
/** Heights that a frame can be given, px. */
export const FRAME_HEIGHT = { least: 240, usual: 560, most: 2000 } as const;

/** Key of the options; the number is the version of their form. */
export const OPTIONS_KEY = 'five-by-35/export/1';

type Area = Pick<Storage, 'getItem' | 'setItem'>;

/** Reads the options of this device; what is missing, unknown or blocked is the usual. Never throws. */
export function readOptions(area: () => Area): ExportOptions {
  const stored = parsed(area);
  return {
    image: { ...chosen(CHOICES.image, stored.image), carries: carried(stored.image) },
    data: {
      ...chosen(CHOICES.data, stored.data),
      format: typeof stored.data?.format === 'string' ? stored.data.format : '',
    },
    report: chosen(CHOICES.report, stored.report),
    link: { ...chosen(CHOICES.link, stored.link), height: frameHeight(stored.link) },
  };
}

/** Remembers the options; where the browser does not allow it they last as long as the page. */
export function writeOptions(area: () => Area, options: ExportOptions): void {
  try {
    area().setItem(OPTIONS_KEY, JSON.stringify(options));
  } catch {
    // Nothing is lost but a preference.
  }
}

type Stored = Readonly<Record<string, unknown>> | undefined;

function parsed(area: () => Area): Readonly<Partial<Record<keyof ExportOptions, Stored>>> {
  try {
    const value: unknown = JSON.parse(area().getItem(OPTIONS_KEY) ?? '{}');
    const { image, data, report, link } = (value ?? {}) as Partial<Record<keyof ExportOptions, unknown>>;
    const record = (part: unknown) =>
      typeof part === 'object' && part !== null ? (part as Stored) : undefined;
    return { image: record(image), data: record(data), report: record(report), link: record(link) };
  } catch {
    return {};
  }
}

const chosen = <Choices extends Readonly<Record<string, readonly string[]>>>(
  choices: Choices,
  stored: Stored,
): Of<Choices> =>
  Object.fromEntries(
    Object.entries(choices).map(([key, allowed]) => [
      key,
      allowed.find((value) => value === stored?.[key]) ?? allowed[0],
    ]),
  ) as Of<Choices>;

const frameHeight = (stored: Stored): number => {
  const { height } = stored ?? {};
  const { least, usual, most } = FRAME_HEIGHT;
  return typeof height === 'number' && height >= least && height <= most ? height : usual;
};

const carried = (stored: Stored): readonly Carried[] => {
  const { carries } = stored ?? {};
  return Array.isArray(carries)
    ? CARRIED.filter((part) => carries.includes(part))
    : CARRIED.filter((part) => part !== 'code');
};
