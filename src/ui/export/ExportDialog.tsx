import { Copy, ImageDown, Presentation, Printer, Sheet as SheetIcon } from 'lucide-react';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { scenarioName } from '#i18n/scenario-text.ts';
import { type ExportOptions, readOptions, writeOptions } from '#io/export-options.ts';
import { fileName } from '#io/file-name.ts';
import type { Exporting, ExportTab } from '#state/exporting.ts';
import { changesIn } from '#state/rows.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import button from '../Button.module.css';
import { Dialog } from '../Dialog.tsx';
import { dataFile, type Wanted } from './artefacts.ts';
import { ChartPicker } from './ChartPicker.tsx';
import { chartNamed, chartsOf, sourceOf } from './charts.ts';
import { DataTab } from './DataTab.tsx';
import { DATA_FORMATS, dataName } from './data-formats.ts';
import styles from './Export.module.css';
import { ImageTab } from './ImageTab.tsx';
import { dataJob, type Titles } from './jobs.ts';
import { LinkTab } from './LinkTab.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { type Report, ReportTab } from './ReportTab.tsx';
import { BRIEF_TAKES } from './report.ts';
import { SheetPreview } from './SheetPreview.tsx';
import { TabList } from './TabList.tsx';
import { useExports } from './use-exports.tsx';

interface Props {
  readonly start: Exporting;
  readonly titles: Titles;
  readonly onTitles: (titles: Titles) => void;
  readonly onClose: () => void;
}

const storage = (): Storage => window.localStorage;

/**
 * Takes charts out of the page: on the left the file as it will be, on the right what can be chosen, below them the
 * file's name and the way to get it. What is chosen stays on this device.
 */
export function ExportDialog({ start, titles, onTitles, onClose }: Props) {
  const app = useApp();
  const words = useWords();
  const say = words.t.exporting;
  const route = useAppState(({ view }) => view.route);
  const scenarios = useAppState(({ slots }) => slots.length);
  const charts = chartsOf(route, scenarios);
  const [chart, setChart] = useState<ChartName>(chartNamed(start.chart) ?? charts[0] ?? 'spend-path');
  const [tab, setTab] = useState<ExportTab>(start.tab);
  const [options, setOptions] = useState<ExportOptions>(() => readOptions(storage));
  const exports = useExports();
  const id = useId();
  const main = useRef<HTMLButtonElement>(null);
  const scenario = useAppState(settledScenario);
  const [reported, setReported] = useState<readonly ChartName[]>(charts);
  const [note, setNote] = useState('');
  // The charts ticked stay so while the form changes; a brief takes the first of them.
  const report = useMemo<Report>(
    () => ({
      options: options.report,
      charts: options.report.form === 'brief' ? reported.slice(0, BRIEF_TAKES) : reported,
      note,
    }),
    [options.report, reported, note],
  );
  const source = sourceOf(app.sources, chart);
  const wanted = useMemo<Wanted>(
    () => ({ app, chart, options: options.image, titles }),
    [app, chart, options.image, titles],
  );
  const set = (change: Partial<ExportOptions>): void => {
    const next = { ...options, ...change };
    setOptions(next);
    writeOptions(storage, next);
  };

  const job = (scope: ExportOptions['data']['scope']) =>
    dataJob(app, chart, words, { ...options.data, scope });
  const format = DATA_FORMATS.find((known) => known.id === options.data.format) ?? DATA_FORMATS[0];
  const { form } = options.data;
  const { image } = options;
  const kind = image.language === 'both' ? 'zip' : image.format;
  const parts: Readonly<Record<ExportTab, () => Part>> = {
    image: () => ({
      preview: <PicturePreview wanted={wanted} onTitles={onTitles} />,
      settings: <ImageTab chart={chart} options={image} onChange={(changed) => set({ image: changed })} />,
      name: fileName(source.settled(), kind, [image.layout]),
      ways: (
        <>
          <button
            type="button"
            className={button.outlined}
            disabled={exports.isBusy}
            onClick={() => exports.copyPicture(wanted)}
          >
            <Copy aria-hidden="true" />
            {say.image.copy}
          </button>
          <button
            ref={main}
            type="button"
            className={button.outlined}
            data-main
            disabled={exports.isBusy}
            onClick={() => exports.savePicture(wanted)}
          >
            <ImageDown aria-hidden="true" />
            {say.image.save[kind]}
          </button>
        </>
      ),
    }),
    data: () => {
      const jobs = { shown: job('shown'), everything: job('everything') };
      const chosen = jobs[options.data.scope];
      return {
        preview: <SheetPreview sheet={chosen.sheet} />,
        settings: (
          <DataTab
            options={options.data}
            format={format}
            counts={{ shown: jobs.shown.sheet.rows.length, everything: jobs.everything.sheet.rows.length }}
            onChange={(data) => set({ data })}
          />
        ),
        name: dataName(chosen, format, form),
        ways: (
          <button
            ref={main}
            type="button"
            className={button.outlined}
            data-main
            disabled={exports.isBusy}
            onClick={() => exports.saveData(() => dataFile(chosen, format, form))}
          >
            <SheetIcon aria-hidden="true" />
            {say.data.save[format.id]}
          </button>
        ),
      };
    },
    report: () => {
      const isBrief = options.report.form === 'brief';
      return {
        preview: <ReportPreview report={report} />,
        settings: (
          <ReportTab
            report={report}
            among={charts}
            onOptions={(changed) => set({ report: changed })}
            onCharts={setReported}
            onNote={setNote}
          />
        ),
        name: '',
        isOfAll: true,
        ways: (
          <button
            ref={main}
            type="button"
            className={button.outlined}
            data-main
            disabled={exports.isBusy || report.charts.length === 0}
            onClick={() => (isBrief ? exports.printBrief(app, report) : exports.saveSlides(app, report))}
          >
            {isBrief ? <Printer aria-hidden="true" /> : <Presentation aria-hidden="true" />}
            {say.report.save[options.report.form]}
          </button>
        ),
      };
    },
    link: () => ({
      preview: <PicturePreview wanted={wanted} onTitles={onTitles} />,
      settings: <LinkTab chart={chart} exports={exports} />,
      name: '',
      ways: null,
    }),
  };
  const part = parts[tab]();
  const about = say.about(
    say.charts[chart],
    scenarioName(words, scenario),
    words.t.page.changes(changesIn(scenario)),
  );
  return (
    <Dialog
      title={say.heading}
      about={about}
      isSplit
      first={main}
      foot={
        <>
          <code className={styles.name}>{part.name}</code>
          {part.ways}
        </>
      }
      onClose={onClose}
    >
      <div className={styles.left}>
        {part.preview}
        {!part.isOfAll && (
          <ChartPicker
            charts={charts.includes(chart) ? charts : [chart, ...charts]}
            value={chart}
            onChange={setChart}
          />
        )}
      </div>
      <div className={styles.right}>
        <TabList id={id} value={tab} onChange={setTab} />
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.settings}>
          {part.settings}
        </div>
      </div>
      {exports.toast}
    </Dialog>
  );
}

/** What a tab brings to the dialog. */
interface Part {
  readonly preview: ReactNode;
  readonly settings: ReactNode;
  /** Name of the file; empty where there is none. */
  readonly name: string;
  /** Whether it chooses among the charts itself. */
  readonly isOfAll?: boolean;
  /** The buttons that end it. */
  readonly ways: ReactNode;
}
