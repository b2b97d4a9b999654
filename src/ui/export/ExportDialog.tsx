import { Copy, ImageDown, Presentation, Printer, Share2, Sheet as SheetIcon } from 'lucide-react';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { BRIEF_TAKES } from '#io/brief/charts.ts';
import { type ExportOptions, readOptions, writeOptions } from '#io/export-options.ts';
import { canShareFile } from '#io/share.ts';
import type { Exporting, ExportTab } from '#state/exporting.ts';
import { useApp, useAppState, useWords } from '../app-context.ts';
import { Dialog } from '../Dialog.tsx';
import { AllyScope } from './AllyScope.tsx';
import { dataFile, pictureFile, pictureName, type Wanted } from './artefacts.ts';
import { ChartPicker } from './ChartPicker.tsx';
import { chartNamed, chartsOf } from './charts.ts';
import { DataTab } from './DataTab.tsx';
import { DATA_FORMATS, dataName } from './data-formats.ts';
import styles from './Export.module.css';
import { ExportFoot, type Way } from './ExportFoot.tsx';
import { ImageTab } from './ImageTab.tsx';
import { aboutOf, dataJob, type Titles } from './jobs.ts';
import { LinkTab } from './LinkTab.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { type Report, ReportTab } from './ReportTab.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { slidesFile, slidesName } from './slides.ts';
import { TabList } from './TabList.tsx';
import { type Make, useExports } from './use-exports.tsx';

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
export function ExportDialog(props: Props) {
  return (
    <AllyScope>
      <Workshop {...props} />
    </AllyScope>
  );
}

function Workshop({ start, titles, onTitles, onClose }: Props) {
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
      name: pictureName(wanted),
      make: () => pictureFile(wanted),
      ways: [
        { label: say.image.copy, Icon: Copy, act: () => exports.copyPicture(wanted) },
        { label: say.image.save[kind], Icon: ImageDown, act: () => exports.savePicture(wanted) },
      ],
    }),
    data: () => {
      const jobs = { shown: job('shown'), everything: job('everything') };
      const chosen = jobs[options.data.scope];
      const make = () => dataFile(chosen, format, form);
      const [csv] = DATA_FORMATS;
      const instead =
        format === csv
          ? undefined
          : { label: say.csvInstead, onPress: () => exports.saveData(() => dataFile(chosen, csv, form)) };
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
        make,
        ways: [
          { label: say.data.save[format.id], Icon: SheetIcon, act: () => exports.saveData(make, instead) },
        ],
      };
    },
    report: () => {
      const isBrief = options.report.form === 'brief';
      const hasSlides = !isBrief && report.charts.length > 0;
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
        name: hasSlides ? slidesName(app, report.charts) : '',
        make: hasSlides ? () => slidesFile(app, words, report.charts) : undefined,
        isOfAll: true,
        ways: [
          {
            label: say.report.save[options.report.form],
            Icon: isBrief ? Printer : Presentation,
            act: () => (isBrief ? exports.printBrief(app, report) : exports.saveSlides(app, report)),
            isOff: report.charts.length === 0,
          },
        ],
      };
    },
    link: () => ({
      preview: <PicturePreview wanted={wanted} onTitles={onTitles} />,
      settings: (
        <LinkTab chart={chart} options={options.link} exports={exports} onChange={(link) => set({ link })} />
      ),
      name: '',
      ways: [],
    }),
  };
  const part = parts[tab]();
  const { make } = part;
  const sharing: readonly Way[] =
    make && canShareFile(part.name)
      ? [{ label: say.share, Icon: Share2, act: () => exports.shareFile(make) }]
      : [];
  const ways = [...sharing, ...part.ways];
  const about = aboutOf(app, words, chart);
  return (
    <Dialog
      title={say.heading}
      about={about}
      isSplit
      first={main}
      foot={
        (part.name || ways.length > 0) && (
          <ExportFoot name={part.name} ways={ways} main={main} isBusy={exports.isBusy} />
        )
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
  /** Makes the file, for those who take it by other ways than saving. */
  readonly make?: Make | undefined;
  /** Whether it chooses among the charts itself. */
  readonly isOfAll?: boolean;
  /** The ways that end it, the main one last. */
  readonly ways: readonly Way[];
}
