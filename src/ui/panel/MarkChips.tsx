import {
  type Ally,
  CORE_PLEDGE,
  coreTodayOf,
  LAST_ACTUAL,
  lastActualOf,
  type OverrideChange,
  reaches,
} from '#model';
import type { Row } from '#state/rows.ts';
import { useWords } from '../app-context.ts';
import { figureOf } from '../NumberField.tsx';
import styles from './MarkChips.module.css';

interface Props {
  readonly ally: Ally;
  readonly row: Row;
  readonly isLocked: boolean;
  readonly onSet: (change: OverrideChange) => void;
}

/** The marks of a rail by name; each sets the value it names. A stated plan brings its year along. */
export function MarkChips({ ally, row, isLocked, onSet }: Props) {
  const { t, name } = useWords();
  const say = t.inputs.marks;
  const plan = ally.plan.at(-1);
  const written = (share: number): string => figureOf(share) + t.page.panel.percentUnit;
  const actual = lastActualOf(ally);
  const chips: readonly (readonly [string, OverrideChange])[] = [
    ...(actual === null ? [] : [[say.actual(written(actual), LAST_ACTUAL), { core: actual }] as const]),
    [say.today(written(coreTodayOf(ally))), { core: coreTodayOf(ally) }],
    ...(plan
      ? [[say.plan(written(plan.share), plan.year), { core: plan.share, year: plan.year }] as const]
      : []),
    [say.pledge(written(CORE_PLEDGE)), { core: CORE_PLEDGE }],
  ];
  const isSet = ({ core = 0, year = row.year }: OverrideChange): boolean =>
    reaches(row.core, core) && reaches(core, row.core) && year === row.year;
  return (
    <fieldset className={styles.chips} aria-label={`${name(ally.id)}: ${say.heading}`}>
      {chips.map(([text, change]) => (
        <button
          key={text}
          type="button"
          disabled={isLocked}
          aria-pressed={isSet(change)}
          onClick={() => onSet(change)}
        >
          {text}
        </button>
      ))}
      {!plan && <span>{say.noPlan}</span>}
    </fieldset>
  );
}
