import { type ReactNode, useId } from 'react';
import styles from './Export.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** Names the option where its label is too short to say it. */
    readonly name?: string | undefined;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** `tiles` stand apart, each under its sign. */
  readonly look?: 'segments' | 'tiles';
  /** What the option chosen is for. */
  readonly hint?: ReactNode;
}

/** One setting of several: its label, its options side by side, and below them what the chosen one is for. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  look = 'segments',
  hint,
}: Props<Value>) {
  const name = useId();
  return (
    <div className={styles.setting} role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{label}</span>
      <div>
        <div className={styles[look]}>
          {options.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={name}
                aria-label={option.name}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
        {hint && <p>{hint}</p>}
      </div>
    </div>
  );
}
