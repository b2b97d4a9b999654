import { useEffect, useState } from 'react';
import { useApp, useWords } from '../app-context.ts';
import { useSize } from '../use-size.ts';
import styles from './Export.module.css';
import type { Report } from './ReportTab.tsx';
import { briefOf, slidesOf } from './report.ts';

/** Width in which the pages of a brief stand on a screen, px: the wider paper and its margin. */
const SCREEN = 848;

/** The report as it will be: the pages of the brief, or what each slide says. */
export function ReportPreview({ report }: { readonly report: Report }) {
  const app = useApp();
  const words = useWords();
  const say = words.t.exporting;
  const { options, charts, note } = report;
  const [brief, setBrief] = useState<string | null>('');
  const [paper, size] = useSize();
  const scale = size && size.width > 0 ? size.width / SCREEN : 1;
  const isBrief = options.form === 'brief';
  useEffect(() => {
    if (!isBrief) return;
    let isLatest = true;
    const keep = (text: string | null): void => {
      if (isLatest) setBrief(text);
    };
    briefOf(app, words, charts, { paper: options.paper, note }).then(keep, () => keep(null));
    return () => {
      isLatest = false;
    };
  }, [app, words, charts, isBrief, options.paper, note]);
  return (
    <>
      <div className={styles.caption}>
        <span>{isBrief ? say.preview : say.report.slidesAre}</span>
      </div>
      {isBrief ? (
        <div ref={paper} className={styles.paper}>
          {brief === null ? (
            <p role="alert">{say.failed.draw}</p>
          ) : (
            <iframe
              title={say.report.forms.brief}
              srcDoc={brief}
              sandbox=""
              style={{ width: SCREEN, height: (size?.height ?? 0) / scale, transform: `scale(${scale})` }}
            />
          )}
        </div>
      ) : (
        <ol className={styles.outline}>
          {slidesOf(app, words, charts).map(({ table, title, subtitle }) => (
            <li key={table.id}>
              <b>{title}</b>
              <span>{subtitle}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
