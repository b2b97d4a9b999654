import type { Locale } from '#i18n/format.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import type { Words } from '#i18n/words.ts';
import type { ImageOptions } from '#io/export-options.ts';
import { PictureError, svgToPng } from '#io/png.ts';
import { qrCode } from '#io/qr.ts';
import type { SheetForm } from '#io/sheet.ts';
import type { App } from '../app-context.ts';
import { sourcesFor } from '../sources.ts';
import { sourceOf } from './charts.ts';
import { type DataFormat, dataName } from './data-formats.ts';
import { during, ExportError } from './export-error.ts';
import {
  type DataJob,
  drawing,
  languagesOf,
  type PictureJob,
  sizeOf,
  type Titles,
  titleKey,
} from './jobs.ts';
import { fileNameOf, linkOf } from './link.ts';

/** A file that is made and not yet saved. */
export interface Artefact {
  readonly name: string;
  readonly content: Blob;
}

/** What pictures are made of: a chart, and how the reader wants it. */
export interface Wanted {
  readonly app: App;
  readonly chart: ChartName;
  readonly options: ImageOptions;
  readonly titles: Titles;
}

/** Fetches the words of the languages wanted. */
const wordsOf = ({ app, options }: Wanted): Promise<readonly Words[]> =>
  during('load', () =>
    Promise.all(
      languagesOf(options.language, app.store.getState().view.locale).map(async (locale) => {
        await app.speech.whole(locale);
        return app.speech.words(locale);
      }),
    ),
  );

/** Gives the jobs of the pictures wanted, one for each language. */
export async function pictureJobs(wanted: Wanted): Promise<readonly PictureJob[]> {
  const { app, chart, options, titles } = wanted;
  const words = await wordsOf(wanted);
  const codeIn = async (locale: Locale): Promise<PictureJob['code']> => {
    const { address, isShort } = linkOf(app, locale);
    return options.carries.includes('code') && isShort
      ? during('load', () => qrCode(address, 'L'))
      : undefined;
  };
  return Promise.all(
    words.map(async (one) => ({
      chart,
      words: one,
      options,
      title: titles[titleKey(chart, one.locale)],
      code: await codeIn(one.locale),
    })),
  );
}

/** Says how a picture is laid out, where that is not the usual: its layout always, its ground, its size of text. */
const formOf = ({ layout, ground, text }: ImageOptions): readonly string[] => [
  layout,
  ...(ground === 'light' ? [] : [ground]),
  ...(text === 'M' ? [] : [`text-${text}`]),
];

/** Names a picture in a language. */
const nameIn = ({ app, chart, options }: Wanted, locale: Locale): string =>
  fileNameOf(app, sourceOf(sourcesFor(app), chart).settled(), options.format, [...formOf(options), locale]);

/** Names the file of the pictures wanted; one of two languages by neither. */
export function pictureName(wanted: Wanted): string {
  const { app, chart, options } = wanted;
  const [first, second] = languagesOf(options.language, app.store.getState().view.locale);
  return first && !second
    ? nameIn(wanted, first)
    : fileNameOf(app, sourceOf(sourcesFor(app), chart).settled(), 'zip', formOf(options));
}

/** Makes the file of the pictures wanted; those of two languages come in a zip. */
export async function pictureFile(wanted: Wanted): Promise<Artefact> {
  const { app, options } = wanted;
  const files: Artefact[] = [];
  for (const job of await pictureJobs(wanted))
    files.push({
      name: nameIn(wanted, job.words.locale),
      content: await (options.format === 'png' ? pngOf(app, job) : svgOf(app, job)),
    });
  const [only, other] = files;
  if (only && !other) return only;
  const content = await during('zip', async () => (await import('#io/zip.ts')).zipOf(files));
  return { name: pictureName(wanted), content };
}

/** Makes the PNG of the first picture wanted, to be copied. */
export async function copiedPicture(wanted: Wanted): Promise<Blob> {
  const [job] = await pictureJobs(wanted);
  if (!job) throw new ExportError('draw', 'no language');
  return pngOf(wanted.app, job);
}

const svgOf = (app: App, job: PictureJob): Promise<Blob> =>
  during('draw', () => new Blob([drawing(app, job)], { type: 'image/svg+xml' }));

async function pngOf(app: App, job: PictureJob): Promise<Blob> {
  const svg = await during('draw', () => drawing(app, job));
  const { width, height } = sizeOf(job.options.layout, job.chart);
  try {
    return await svgToPng(svg, width, height);
  } catch (error) {
    throw new ExportError(error instanceof PictureError ? error.code : 'canvas', error);
  }
}

/** Makes a file of numbers. */
export const dataFile = (job: DataJob, format: DataFormat, form: SheetForm): Promise<Artefact> =>
  during('write', async () => ({
    name: dataName(job, format, form),
    content: await format.write(job),
  }));
