import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { BRIEF_TAKES } from '#io/brief/charts.ts';
import { REPORT_CHOICES, type ReportOptions } from '#io/export-options.ts';
import { useWords } from '../app-context.ts';
import { Choice } from './Choice.tsx';
import styles from './Export.module.css';

/** What a report is made of: its form, its charts in the order of the view, and a note. */
export interface Report {
  readonly options: ReportOptions;
  readonly charts: readonly ChartName[];
  readonly note: string;
}

interface Props {
  readonly report: Report;
  /** The charts of the view. */
  readonly among: readonly ChartName[];
  readonly onOptions: (options: ReportOptions) => void;
  readonly onCharts: (charts: readonly ChartName[]) => void;
  readonly onNote: (note: string) => void;
}

/** Longest note that the first page of a brief has room for, characters. */
const MAX_NOTE = 400;

/** Which report, of which charts. */
export function ReportTab({ report, among, onOptions, onCharts, onNote }: Props) {
  const { exporting } = useWords().t;
  const say = exporting.report;
  const { options, charts, note } = report;
  const isBrief = options.form === 'brief';
  const isFull = isBrief && charts.length >= BRIEF_TAKES;
  return (
    <>
      <Choice
        label={exporting.format}
        options={REPORT_CHOICES.form.map((value) => ({ value, label: say.forms[value] }))}
        value={options.form}
        onChange={(form) => onOptions({ ...options, form })}
        hint={say.purposes[options.form]}
      />
      {isBrief && (
        <Choice
          label={say.paper}
          options={REPORT_CHOICES.paper.map((value) => ({ value, label: say.papers[value] }))}
          value={options.paper}
          onChange={(paper) => onOptions({ ...options, paper })}
        />
      )}
      <fieldset className={styles.setting} aria-label={say.charts}>
        <span aria-hidden="true">{say.charts}</span>
        <div>
          <div className={styles.parts}>
            {among.map((chart) => (
              <label key={chart}>
                <input
                  type="checkbox"
                  checked={charts.includes(chart)}
                  disabled={isFull && !charts.includes(chart)}
                  onChange={({ target }) =>
                    onCharts(
                      among.filter((other) => (other === chart ? target.checked : charts.includes(other))),
                    )
                  }
                />
                {exporting.charts[chart]}
              </label>
            ))}
          </div>
          <p>{isBrief ? say.two : charts.length === 0 ? say.one : ''}</p>
        </div>
      </fieldset>
      {isBrief && (
        <label className={styles.setting}>
          <span>{say.note}</span>
          <div>
            <textarea
              className={styles.note}
              rows={4}
              maxLength={MAX_NOTE}
              value={note}
              onChange={({ target }) => onNote(target.value)}
            />
            <p>{say.noteHint}</p>
          </div>
        </label>
      )}
    </>
  );
}
