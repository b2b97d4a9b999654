import { type ReactNode, useState } from 'react';
import { decimal } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { BRIEF_TAKES } from '#io/brief/charts.ts';
import { saveFile } from '#io/save.ts';
import * as sheet from '#io/share.ts';
import { settledScenario } from '#state/store.ts';
import { type App, useWords } from '../app-context.ts';
import { saveScenarioFile } from '../scenarios/save-scenario.ts';
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
  /** Saves a file of numbers; `instead` is offered where it cannot be made. */
  readonly saveData: (make: Make, instead?: ToastAction) => void;
  readonly saveSlides: (app: App, report: Report) => void;
  readonly printBrief: (app: App, report: Report) => void;
  readonly saveScenario: (app: App) => void;
  /** Hands a file to the system's sheet of ways to send it. */
  readonly shareFile: (make: Make) => void;
  readonly shareLink: (title: string, address: string) => void;
  /** Copies a text; one that has the name of a file can be saved where the browser does not allow copying. */
  readonly copyText: (text: string, done: string, name?: string) => void;
  /** Copies what a field holds, or selects it where the browser does not allow copying. */
  readonly copyField: (field: HTMLTextAreaElement | null, done: string) => Promise<void>;
  /** True while a file is being made. */
  readonly isBusy: boolean;
  /** Stands in the page as long as there is something to say. */
  readonly toast: ReactNode;
}

/** Makes a file, as often as it is asked. */
export type Make = () => Promise<Artefact>;

/** What makes artefacts loads with the first one. */
const makers = () => during('load', () => import('./artefacts.ts'));

/** Saves, copies and shares artefacts; a failure says its step and offers to try again or the next best. */
export function useExports(): Exports {
  const words = useWords();
  const say = words.t.exporting;
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);

  const attempt = async (
    work: () => Promise<Said | null>,
    again: () => void,
    instead: (step: Step) => ToastAction | undefined = () => undefined,
  ): Promise<void> => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      const step = error instanceof ExportError ? error.step : 'load';
      setSaid({
        text: step === 'load' ? words.t.doors.failed : say.failed[step],
        isFault: true,
        action: instead(step),
        other: { label: say.retry, onPress: again },
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
      () => savePicture(wanted),
      (step) => {
        if (step === 'zip')
          return {
            label: say.pngInstead,
            onPress: () =>
              savePicture({ ...wanted, options: { ...wanted.options, format: 'png', language: 'page' } }),
          };
        if (step !== 'image' && step !== 'canvas') return undefined;
        return {
          label: say.svgInstead,
          onPress: () => savePicture({ ...wanted, options: { ...wanted.options, format: 'svg' } }),
        };
      },
    );
  const copyPicture = (wanted: Wanted): void =>
    void attempt(
      async () => {
        await copyImage(makers().then(({ copiedPicture }) => copiedPicture(wanted)));
        return { text: say.imageCopied };
      },
      () => copyPicture(wanted),
      () => ({
        label: say.pngInstead,
        onPress: () => savePicture({ ...wanted, options: { ...wanted.options, format: 'png' } }),
      }),
    );
  const saveData = (make: Make, instead?: ToastAction): void =>
    void attempt(
      async () => ({ text: saved(await make()) }),
      () => saveData(make, instead),
      () => instead,
    );
  const saveSlides = (app: App, report: Report): void =>
    saveData(
      async () => (await during('load', () => import('./slides.ts'))).slidesFile(app, words, report.charts),
      {
        label: say.briefInstead,
        onPress: () => printBrief(app, report),
      },
    );
  const printBrief = (app: App, report: Report): void =>
    void attempt(
      async () => {
        const [{ briefOf }, { printDocument }] = await Promise.all([
          during('load', () => import('./brief.ts')),
          during('load', () => import('#io/brief/print.ts')),
        ]);
        const { charts, note, options } = report;
        const brief = await briefOf(app, words, charts.slice(0, BRIEF_TAKES), {
          paper: options.paper,
          note,
        });
        await during('print', () => printDocument(brief));
        return { text: say.report.printing };
      },
      () => printBrief(app, report),
      () => ({ label: say.slidesInstead, onPress: () => saveSlides(app, report) }),
    );
  const saveScenario = (app: App): void =>
    void attempt(
      async () => {
        const scenario = settledScenario(app.store.getState());
        return {
          text: words.t.page.card.saved(await during('write', () => saveScenarioFile(app.store, scenario))),
        };
      },
      () => saveScenario(app),
    );
  const shareFile = (make: Make): void => {
    let made: Promise<Artefact> | undefined;
    void attempt(
      async () => {
        made = make();
        const { name, content } = await made;
        await during('share', () => sheet.shareFile(name, content));
        return null;
      },
      // A browser may hold the press forgotten when a file took long; one that is made need not be made again.
      () => shareFile(() => made?.catch(make) ?? make()),
      () => ({ label: say.saveInstead, onPress: () => saveData(make) }),
    );
  };
  const shareLink = (title: string, address: string): void =>
    void attempt(
      async () => {
        await during('share', () => sheet.shareLink(title, address));
        return null;
      },
      () => shareLink(title, address),
      () => ({ label: say.link.copyLink, onPress: () => copyText(address, say.linkCopied) }),
    );
  const copyText = (text: string, done: string, name?: string): void =>
    void attempt(
      async () => {
        await during('text', () => navigator.clipboard.writeText(text));
        return { text: done };
      },
      () => copyText(text, done, name),
      () =>
        name === undefined
          ? undefined
          : {
              label: say.textInstead,
              onPress: () =>
                saveData(async () => ({ name, content: new Blob([text], { type: 'text/plain' }) })),
            },
    );
  const copyField = async (field: HTMLTextAreaElement | null, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      setSaid({ text: done });
    } catch {
      field?.select();
      field?.focus();
      setSaid({ text: words.t.sharing.copyFailed, isFault: true });
    }
  };
  return {
    savePicture,
    copyPicture,
    saveData,
    saveSlides,
    printBrief,
    saveScenario,
    shareFile,
    shareLink,
    copyText,
    copyField,
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
