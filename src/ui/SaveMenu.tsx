import { Download, FileChartLine, Image, Table2 } from 'lucide-react';
import { useState } from 'react';
import { comparedNames } from '#i18n/compare.ts';
import { fileName } from '#io/file-name.ts';
import type { TableSource } from '#model';
import { addressOf } from '#state/link-sync.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useWords } from './app-context.ts';
import { Menu } from './Menu.tsx';
import { Toast } from './Toast.tsx';

/** Layout of a saved picture: a report's, the file having twice the pixels. */
const PICTURE = { width: 1600, height: 1000 };
/** Longest link printed on a picture, characters. */
const MAX_LINK = 110;

/** Saves one chart as a drawing, a picture or its numbers; all from the same table, none from the screen. */
export function SaveMenu({
  source,
  className,
}: {
  readonly source: TableSource;
  readonly className?: string | undefined;
}) {
  const { store } = useApp();
  const words = useWords();
  const { card } = words.t.page;
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean } | null>(null);

  /** Date, and the link where it is short enough to be typed from paper. */
  const footer = (): string => {
    const link = addressOf(store.getState(), store.data.edition, window.location);
    const date = new Date().toISOString().slice(0, 10);
    return link.length > MAX_LINK ? date : `${date} · ${link}`;
  };
  const drawing = async (): Promise<string> => {
    const { picture } = await import('#charts/picture.ts');
    return picture(source.settled(), words, { ...PICTURE, theme: 'light', footer: footer() });
  };
  // The parts that write files load with the first file.
  const save = async (kind: 'svg' | 'png' | 'csv'): Promise<void> => {
    try {
      const { saveFile } = await import('#io/save.ts');
      const table = source.settled();
      const name = fileName(table, kind);
      if (kind === 'csv') {
        const { tableToCsv } = await import('#io/csv.ts');
        const scenario = settledScenario(store.getState());
        const named = table.about.compare
          ? comparedNames(table.about.compare, words)
          : (scenario.name ?? words.t.presets[scenario.preset]);
        const text = tableToCsv(table, words, named);
        saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
      } else if (kind === 'svg') saveFile(name, new Blob([await drawing()], { type: 'image/svg+xml' }));
      else {
        const { svgToPng } = await import('#io/png.ts');
        saveFile(name, await svgToPng(await drawing(), PICTURE.width, PICTURE.height));
      }
      setSaid({ text: card.saved(name), isFault: false });
    } catch {
      setSaid({ text: kind === 'png' ? card.pngFailed : card.saveFailed, isFault: true });
    }
  };
  return (
    <>
      <Menu label={card.save} className={className} button={<Download aria-hidden="true" />}>
        {(close) =>
          (
            [
              ['png', Image, card.png],
              ['svg', FileChartLine, card.svg],
              ['csv', Table2, card.csv],
            ] as const
          ).map(([kind, Icon, label]) => (
            <button
              key={kind}
              type="button"
              onClick={() => {
                close();
                void save(kind);
              }}
            >
              <Icon aria-hidden="true" />
              {label}
            </button>
          ))
        }
      </Menu>
      {said && <Toast {...said} onDone={() => setSaid(null)} />}
    </>
  );
}
