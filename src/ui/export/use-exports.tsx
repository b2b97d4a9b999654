import { type ReactNode, useState } from 'react';
import { decimal } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { saveFile } from '#io/save.ts';
import { type App, useWords } from '../app-context.ts';
import { Toast, type ToastAction } from '../Toast.tsx';
import type { Artefact, Wanted } from './artefacts.ts';
import { during, ExportError, type Step } from './export-error.ts';
import type { Report } from './ReportTab.tsx';

interface Said {
  readonly text: string;
  readonly isFault?: boolean;
  readonly action?: ToastAction | undefined;
  readonly other?: ToastAction | undefined;
}

/** What can be done with artefacts, and what became of it. */
export interface Exports {
  readonly savePicture: (wanted: Wanted) => void;
  readonly copyPicture: (wanted: Wanted) => void;
  readonly saveData: (make: () => Promise<Artefact>) => void;
  readonly saveSlides: (app: App, report: Report) => void;
  readonly printBrief: (app: App, report: Report) => void;
  readonly copyText: (text: string, done: string) => void;
  /** True while a file is being made. */
  readonly isBusy: boolean;
  /** Stands in the page as long as there is something to say. */
  readonly toast: ReactNode;
}

/** What makes artefacts loads with the first one. */
const makers = () => during('load', () => import('./artefacts.ts'));

/** Saves and copies artefacts; a failure says its step and offers to try again or the next best. */
export function useExports(): Exports {
  const words = useWords();
  const say = words.t.exporting;
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<Said>, offers: (step: Step) => Partial<Said>): Promise<void> => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      const step = error instanceof ExportError ? error.step : 'load';
      setSaid({
        text: step === 'load' ? words.t.doors.failed : say.failed[step],
        isFault: true,
        ...offers(step),
      });
    }
    setBusy(false);
  };
  const saved = ({ name, content }: Artefact): string => {
    saveFile(name, content);
    return say.saved(name, fileSize(content.size, words));
  };

  const savePicture = (wanted: Wanted): void =>
    void attempt(
      async () => ({
        text: saved(await (await makers()).pictureFile(wanted)),
        action: { label: say.copyInstead, onPress: () => copyPicture(wanted) },
      }),
      (step) => ({
        ...(step === 'image' || step === 'canvas'
          ? {
              action: {
                label: say.svgInstead,
                onPress: () => savePicture({ ...wanted, options: { ...wanted.options, format: 'svg' } }),
              },
            }
          : {}),
        other: { label: say.retry, onPress: () => savePicture(wanted) },
      }),
    );
  const copyPicture = (wanted: Wanted): void =>
    void attempt(
      async () => {
        await copyImage(makers().then(({ copiedPicture }) => copiedPicture(wanted)));
        return { text: say.imageCopied };
      },
      () => ({
        action: {
          label: say.pngInstead,
          onPress: () => savePicture({ ...wanted, options: { ...wanted.options, format: 'png' } }),
        },
        other: { label: say.retry, onPress: () => copyPicture(wanted) },
      }),
    );
  const saveData = (make: () => Promise<Artefact>): void =>
    void attempt(
      async () => ({ text: saved(await make()) }),
      () => ({ other: { label: say.retry, onPress: () => saveData(make) } }),
    );
  const saveSlides = (app: App, { charts }: Report): void =>
    saveData(async () => (await during('load', () => import('./report.ts'))).slidesFile(app, words, charts));
  const printBrief = (app: App, report: Report): void =>
    void attempt(
      async () => {
        const [{ briefOf }, { printDocument }] = await during('load', () =>
          Promise.all([import('./report.ts'), import('#io/brief/print.ts')]),
        );
        const { charts, note, options } = report;
        const brief = await briefOf(app, words, charts, { paper: options.paper, note });
        await during('print', () => printDocument(brief));
        return { text: say.report.printing };
      },
      () => ({ other: { label: say.retry, onPress: () => printBrief(app, report) } }),
    );
  const copyText = (text: string, done: string): void =>
    void attempt(
      async () => {
        await during('text', () => navigator.clipboard.writeText(text));
        return { text: done };
      },
      () => ({ other: { label: say.retry, onPress: () => copyText(text, done) } }),
    );
  return {
    savePicture,
    copyPicture,
    saveData,
    saveSlides,
    printBrief,
    copyText,
    isBusy,
    toast: said && <Toast {...said} onDone={() => setSaid(null)} />,
  };
}

/** Copies a picture that is still being made: Safari wants the promise, before the press is forgotten. */
async function copyImage(png: Promise<Blob>): Promise<void> {
  // A picture that fails is reported as such, not as a clipboard that refuses.
  const made = png.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    throw (await made) ?? new ExportError('copy', error);
  }
}

/** Writes the size of a file: `412 KB`, `1.8 MB`. */
function fileSize(bytes: number, { t }: Words): string {
  const isLarge = bytes >= 1_000_000;
  return isLarge
    ? t.exporting.size(decimal(bytes / 1_000_000, 1), 'MB')
    : t.exporting.size(decimal(Math.max(1, bytes / 1000), 0), 'kB');
}
