import { decimal } from '#i18n/format.ts';
import { DATA_CHOICES, type DataOptions } from '#io/export-options.ts';
import { useWords } from '../app-context.ts';
import { Choice } from './Choice.tsx';
import { DATA_FORMATS, type DataFormat } from './data-formats.ts';
import styles from './Export.module.css';

interface Props {
  readonly options: DataOptions;
  readonly format: DataFormat;
  /** How many rows a file of each scope has in the form chosen. */
  readonly counts: Readonly<Record<DataOptions['scope'], number>>;
  readonly onChange: (options: DataOptions) => void;
}

/** Which numbers, in which format and form. */
export function DataTab({ options, format, counts, onChange }: Props) {
  const { data, format: label } = useWords().t.exporting;
  const set = (change: Partial<DataOptions>): void => onChange({ ...options, ...change });
  return (
    <>
      <Choice
        label={label}
        options={DATA_FORMATS.map(({ id }) => ({ value: id, label: data.formats[id] }))}
        value={format.id}
        onChange={(id) => set({ format: id })}
        hint={data.purposes[format.id]}
      />
      {format.follows.includes('scope') && (
        <Choice
          label={data.rows}
          options={DATA_CHOICES.scope.map((value) => ({
            value,
            label: data.scopes[value](decimal(counts[value], 0)),
          }))}
          value={options.scope}
          onChange={(scope) => set({ scope })}
          hint={data.scopeHints[options.scope]}
        />
      )}
      {format.follows.includes('form') && (
        <Choice
          label={data.form}
          options={DATA_CHOICES.form.map((value) => ({ value, label: data.forms[value] }))}
          value={options.form}
          onChange={(form) => set({ form })}
          hint={data.formHints[options.form]}
        />
      )}
      <div className={styles.setting}>
        <span>{data.decimals}</span>
        <p>{data.decimalsHint}</p>
      </div>
    </>
  );
}
