import { useEffect, useState } from 'react';
import { findingOf } from '#charts/finding.ts';
import type { Lack } from '#charts/picture.ts';
import type { Finding } from '#charts/sentence.ts';
import type { Locale } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { pixelScale } from '#io/png.ts';
import { useWords } from '../app-context.ts';
import { LOCALE_NAMES } from '../locale-names.ts';
import { Segment, Segmented } from '../Segmented.tsx';
import { sourcesFor } from '../sources.ts';
import { pictureJobs, type Wanted } from './artefacts.ts';
import { sourceOf } from './charts.ts';
import styles from './Export.module.css';
import { drawing, lacksOf, sizeOf, type Titles, titleKey } from './jobs.ts';
import { TitleField } from './TitleField.tsx';

interface Drawn {
  readonly words: Words;
  readonly finding: Finding;
  readonly svg: string;
  readonly lacks: readonly Lack[];
}

/** Draws the pictures wanted, one for each language; null while the first is on its way, a fault where none comes. */
function useDrawings(wanted: Wanted): readonly Drawn[] | 'fault' | null {
  const { app, chart, options, titles } = wanted;
  const [drawn, setDrawn] = useState<readonly Drawn[] | 'fault' | null>(null);
  useEffect(() => {
    let isLatest = true;
    const keep = (result: readonly Drawn[] | 'fault'): void => {
      if (isLatest) setDrawn(result);
    };
    pictureJobs({ app, chart, options, titles })
      .then((jobs) =>
        keep(
          jobs.map((job) => ({
            words: job.words,
            finding: findingOf(sourceOf(sourcesFor(app), chart).settled(), job.words),
            svg: drawing(app, job),
            lacks: lacksOf(app, job),
          })),
        ),
      )
      .catch(() => keep('fault'));
    return () => {
      isLatest = false;
    };
  }, [app, chart, options, titles]);
  return drawn;
}

interface PictureProps {
  readonly wanted: Wanted;
  readonly onTitles: (titles: Titles) => void;
}

/** The file itself, drawn anew with every setting, and its title, which the reader may replace. */
export function PicturePreview({ wanted, onTitles }: PictureProps) {
  const { chart, options, titles } = wanted;
  const say = useWords().t.exporting;
  const drawn = useDrawings(wanted);
  const [chosen, setChosen] = useState<Locale | null>(null);
  const list = drawn === 'fault' || drawn === null ? [] : drawn;
  const shown = list.find(({ words }) => words.locale === chosen) ?? list[0];
  const { width, height } = sizeOf(options.layout, chart);
  const scale = options.format === 'png' ? pixelScale(width, height) : 1;
  return (
    <>
      <div className={styles.caption}>
        <span>{say.preview}</span>
        {list.length > 1 && (
          <Segmented label={say.image.show}>
            {list.map(({ words: { locale } }) => (
              <Segment
                key={locale}
                lang={locale}
                isOn={locale === shown?.words.locale}
                onClick={() => setChosen(locale)}
              >
                {LOCALE_NAMES[locale].full}
              </Segment>
            ))}
          </Segmented>
        )}
        <span>{say.pixels(Math.round(width * scale), Math.round(height * scale))}</span>
      </div>
      <div className={styles.frame} data-ground={options.ground}>
        {drawn === 'fault' && <p role="alert">{say.failed.draw}</p>}
        {drawn === null && <p>{say.drawing}</p>}
        {shown && (
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(shown.svg)}`}
            width={width}
            height={height}
            alt={`${titles[titleKey(chart, shown.words.locale)] ?? shown.finding.title}. ${shown.finding.summary}`}
          />
        )}
      </div>
      <p role="status" className={styles.lacks}>
        {shown && shown.lacks.length > 0 && say.noRoom(shown.lacks.map((lack) => say.lacks[lack]))}
      </p>
      {shown && (
        <TitleField
          locale={shown.words.locale}
          finding={shown.finding.title}
          {...{ chart, titles, onTitles }}
        />
      )}
    </>
  );
}
