import { useEffect, useState } from 'react';
import { useApp, useWords } from '../app-context.ts';
import { useSize } from '../use-size.ts';
import { briefOf } from './brief.ts';
import styles from './Export.module.css';
import type { Report } from './ReportTab.tsx';
import { slidesOf } from './slides.ts';

interface Props {
  readonly report: Report;
}

/** The report as it will be: the pages of the brief, or what each slide says. */
export function ReportPreview({ report }: Props) {
  const say = useWords().t.exporting;
  const isBrief = report.options.form === 'brief';
  return (
    <>
      <div className={styles.caption}>
        <span>{isBrief ? say.preview : say.report.slidesAre}</span>
      </div>
      {isBrief ? <Pages report={report} /> : <Outline report={report} />}
    </>
  );
}

/** Width in which the pages of a brief stand on a screen, px: the wider paper and its margin. */
const SCREEN = 848;

/**
 * The pages that are printed, as small as they fit. Until the first stand there, and behind them while the browser lays
 * them out, it says that they are being drawn.
 */
function Pages({ report: { charts, note, options } }: Props) {
  const app = useApp();
  const words = useWords();
  const say = words.t.exporting;
  const { paper } = options;
  const [brief, setBrief] = useState<string | 'fault' | null>(null);
  const [frame, size] = useSize();
  useEffect(() => {
    let isLatest = true;
    const keep = (text: string): void => {
      if (isLatest) setBrief(text);
    };
    briefOf(app, words, charts, { paper, note }).then(keep, () => keep('fault'));
    return () => {
      isLatest = false;
    };
  }, [app, words, charts, paper, note]);
  const scale = (size?.width ?? SCREEN) / SCREEN;
  return (
    <div ref={frame} className={styles.paper} aria-busy={brief === null}>
      {brief === 'fault' ? <p role="alert">{say.failed.draw}</p> : <p>{say.drawing}</p>}
      {brief !== null && brief !== 'fault' && size && (
        <iframe
          title={say.report.forms.brief}
          srcDoc={brief}
          sandbox=""
          style={{ width: SCREEN, height: size.height / scale, transform: `scale(${scale})` }}
        />
      )}
    </div>
  );
}

/** What each slide says, in their order. */
function Outline({ report: { charts } }: Props) {
  const app = useApp();
  const words = useWords();
  return (
    <ol className={styles.outline}>
      {slidesOf(app, words, charts).map(({ table, title, subtitle }) => (
        <li key={table.id}>
          <b>{title}</b>
          <span>{subtitle}</span>
        </li>
      ))}
    </ol>
  );
}
